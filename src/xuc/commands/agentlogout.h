// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

#include <optional>

namespace vigie::xuc::command {

//! Logs an agent out.
struct AgentLogout
{
    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.

    QByteArray encode() const
    {
        CommandWriter out("agentLogout");
        out.add("agentid", agentId);
        return std::move(out).take();
    }

    bool operator==(const AgentLogout &) const = default;
};

} // namespace vigie::xuc::command
