// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

#include <optional>

namespace vigie::xuc::command {

//! Ends a pause or the wrap-up of an agent.
struct UnpauseAgent
{
    static constexpr QLatin1StringView name{"unpauseAgent"};

    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.

    template <typename Field> static void describe(Field &&field)
    {
        field("agentid", &UnpauseAgent::agentId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UnpauseAgent &) const = default;
};

} // namespace vigie::xuc::command
