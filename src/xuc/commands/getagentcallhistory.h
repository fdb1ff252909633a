// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the agent's past calls.
struct GetAgentCallHistory
{
    static constexpr QLatin1StringView name{"getAgentCallHistory"};

    int size = 20;

    template <typename Field> static void describe(Field &&field)
    {
        field("size", &GetAgentCallHistory::size, Presence::Defaulted);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetAgentCallHistory &) const = default;
};

} // namespace vigie::xuc::command
