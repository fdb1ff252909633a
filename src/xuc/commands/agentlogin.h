// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigie::xuc::command {

//! Logs an agent in on a line.
struct AgentLogin
{
    QString agentPhoneNumber{}; //!< "agentphonenumber" on the wire.
    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.

    QByteArray encode() const
    {
        CommandWriter out("agentLogin");
        out.add("agentphonenumber", agentPhoneNumber);
        out.add("agentid", agentId);
        return std::move(out).take();
    }

    bool operator==(const AgentLogin &) const = default;
};

} // namespace vigie::xuc::command
