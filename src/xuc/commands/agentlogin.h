// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigie::xuc::command {

//! Logs an agent in on a line.
struct AgentLogin
{
    static constexpr QLatin1StringView name{"agentLogin"};

    QString agentPhoneNumber{}; //!< "agentphonenumber" on the wire.
    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.

    template <typename Field> static void describe(Field &&field)
    {
        field("agentphonenumber", &AgentLogin::agentPhoneNumber);
        field("agentid", &AgentLogin::agentId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const AgentLogin &) const = default;
};

} // namespace vigie::xuc::command
