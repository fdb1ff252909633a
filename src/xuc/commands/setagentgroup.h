// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Moves an agent to another group.
struct SetAgentGroup
{
    AgentId agentId{};
    GroupId groupId{};

    QByteArray encode() const
    {
        CommandWriter out("setAgentGroup");
        out.add("agentId", agentId);
        out.add("groupId", groupId);
        return std::move(out).take();
    }

    bool operator==(const SetAgentGroup &) const = default;
};

} // namespace vigie::xuc::command
