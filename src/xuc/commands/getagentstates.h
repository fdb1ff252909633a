// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for every agent's state: one AgentStateEvent each.
struct GetAgentStates
{
    QByteArray encode() const { return CommandWriter("getAgentStates").take(); }

    bool operator==(const GetAgentStates &) const = default;
};

} // namespace vigie::xuc::command
