// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes an agent out of a queue. A refusal is silent.
struct RemoveAgentFromQueue
{
    static constexpr QLatin1StringView name{"removeAgentFromQueue"};

    AgentId agentId{};
    QueueId queueId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("agentId", &RemoveAgentFromQueue::agentId);
        field("queueId", &RemoveAgentFromQueue::queueId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const RemoveAgentFromQueue &) const = default;
};

} // namespace vigie::xuc::command
