// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes a group's agents of one penalty out of a queue.
struct RemoveAgentGroupFromQueueGroup
{
    static constexpr QLatin1StringView name{"removeAgentGroupFromQueueGroup"};

    GroupId groupId{};
    QueueId queueId{};
    int penalty = 0;

    template <typename Field> static void describe(Field &&field)
    {
        field("groupId", &RemoveAgentGroupFromQueueGroup::groupId);
        field("queueId", &RemoveAgentGroupFromQueueGroup::queueId);
        field("penalty", &RemoveAgentGroupFromQueueGroup::penalty);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const RemoveAgentGroupFromQueueGroup &) const = default;
};

} // namespace vigie::xuc::command
