// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Adds those of a group who are not in the queue yet.
struct AddAgentsNotInQueueFromGroupTo
{
    GroupId groupId{};
    QueueId queueId{};
    int penalty = 0;

    QByteArray encode() const
    {
        CommandWriter out("addAgentsNotInQueueFromGroupTo");
        out.add("groupId", groupId);
        out.add("queueId", queueId);
        out.add("penalty", penalty);
        return std::move(out).take();
    }

    bool operator==(const AddAgentsNotInQueueFromGroupTo &) const = default;
};

} // namespace vigie::xuc::command
