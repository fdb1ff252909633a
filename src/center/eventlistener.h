// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/event.h"

namespace vigie::center {

//! Hears each event of a session, once the state has it: for what is no part of the state, as
//! written texts, answers to a search, a refused command.
class EventListener
{
public:
    virtual void received(const xuc::Event &event) = 0;

protected:
    EventListener() = default;
    ~EventListener() = default;
    Q_DISABLE_COPY_MOVE(EventListener)
};

} // namespace vigie::center
