// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Takes a group's agents of one penalty out of a queue.
struct RemoveAgentGroupFromQueueGroup
{
    GroupId groupId{};
    QueueId queueId{};
    int penalty = 0;

    QByteArray encode() const
    {
        CommandWriter out("removeAgentGroupFromQueueGroup");
        out.add("groupId", groupId);
        out.add("queueId", queueId);
        out.add("penalty", penalty);
        return std::move(out).take();
    }

    bool operator==(const RemoveAgentGroupFromQueueGroup &) const = default;
};

} // namespace vigie::xuc::command
