// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Adds an agent to a queue, or changes the penalty. A refusal is silent.
struct SetAgentQueue
{
    static constexpr QLatin1StringView name{"setAgentQueue"};

    AgentId agentId{};
    QueueId queueId{};
    int penalty = 0; //!< From 0.

    template <typename Field> static void describe(Field &&field)
    {
        field("agentId", &SetAgentQueue::agentId);
        field("queueId", &SetAgentQueue::queueId);
        field("penalty", &SetAgentQueue::penalty);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SetAgentQueue &) const = default;
};

} // namespace vigie::xuc::command
