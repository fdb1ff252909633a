// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/link.h"

namespace vigie::center {

SessionLink::SessionLink(const Clock &clock, QObject *parent) : Link(parent), m_session(clock)
{
    connect(&m_session, &xuc::Session::stateChanged, this, &Link::stateChanged);
    connect(&m_session, &xuc::Session::frameReceived, this, &Link::frameReceived);
    connect(&m_session, &xuc::Session::failed, this, &Link::failed);
}

} // namespace vigie::center
