// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for every agent's state: one AgentStateEvent each.
struct GetAgentStates
{
    static constexpr QLatin1StringView name{"getAgentStates"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetAgentStates &) const = default;
};

} // namespace vigie::xuc::command
