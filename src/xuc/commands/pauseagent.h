// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigie::xuc::command {

//! Pauses an agent.
struct PauseAgent
{
    static constexpr QLatin1StringView name{"pauseAgent"};

    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.
    QString reason{}; //!< Name of a pause presence; empty: none.

    template <typename Field> static void describe(Field &&field)
    {
        field("agentid", &PauseAgent::agentId);
        field("reason", &PauseAgent::reason, Presence::Optional);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const PauseAgent &) const = default;
};

} // namespace vigie::xuc::command
