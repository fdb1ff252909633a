// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Adds an agent to a queue, or changes the penalty. A refusal is silent.
struct SetAgentQueue
{
    AgentId agentId{};
    QueueId queueId{};
    int penalty = 0; //!< From 0.

    QByteArray encode() const
    {
        CommandWriter out("setAgentQueue");
        out.add("agentId", agentId);
        out.add("queueId", queueId);
        out.add("penalty", penalty);
        return std::move(out).take();
    }

    bool operator==(const SetAgentQueue &) const = default;
};

} // namespace vigie::xuc::command
