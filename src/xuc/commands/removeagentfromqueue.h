// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes an agent out of a queue. A refusal is silent.
struct RemoveAgentFromQueue
{
    AgentId agentId{};
    QueueId queueId{};

    QByteArray encode() const
    {
        CommandWriter out("removeAgentFromQueue");
        out.add("agentId", agentId);
        out.add("queueId", queueId);
        return std::move(out).take();
    }

    bool operator==(const RemoveAgentFromQueue &) const = default;
};

} // namespace vigie::xuc::command
