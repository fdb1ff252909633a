// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/link.h"

namespace vigie::center {

SessionLink::SessionLink(const Clock &clock, QObject *parent) : Link(parent), m_session(clock)
{
    connect(&m_session, &xuc::Session::stateChanged, this, &Link::stateChanged);
    connect(&m_session, &xuc::Session::frameReceived, this, &Link::frameReceived);
    connect(&m_session, &xuc::Session::failed, this, &Link::failed);
    connect(&m_session, &xuc::Session::tokenChanged, this, &Link::tokenChanged);
    connect(&m_session, &xuc::Session::secretNeeded, this, &Link::secretNeeded);
    m_session.watch(m_wake, m_network);
}

void SessionLink::open(const xuc::SignIn &signIn)
{
    m_wake.start();
    m_network.start();
    m_session.open(signIn);
}

} // namespace vigie::center
