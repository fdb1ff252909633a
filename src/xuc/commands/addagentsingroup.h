// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Adds a group's agents of one queue and penalty to another, too.
struct AddAgentsInGroup
{
    GroupId groupId{};
    QueueId fromQueueId{};
    int fromPenalty = 0;
    QueueId toQueueId{};
    int toPenalty = 0;

    QByteArray encode() const
    {
        CommandWriter out("addAgentsInGroup");
        out.add("groupId", groupId);
        out.add("fromQueueId", fromQueueId);
        out.add("fromPenalty", fromPenalty);
        out.add("toQueueId", toQueueId);
        out.add("toPenalty", toPenalty);
        return std::move(out).take();
    }

    bool operator==(const AddAgentsInGroup &) const = default;
};

} // namespace vigie::xuc::command
