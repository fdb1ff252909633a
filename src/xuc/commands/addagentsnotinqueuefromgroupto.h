// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Adds those of a group who are not in the queue yet.
struct AddAgentsNotInQueueFromGroupTo
{
    static constexpr QLatin1StringView name{"addAgentsNotInQueueFromGroupTo"};

    GroupId groupId{};
    QueueId queueId{};
    int penalty = 0;

    template <typename Field> static void describe(Field &&field)
    {
        field("groupId", &AddAgentsNotInQueueFromGroupTo::groupId);
        field("queueId", &AddAgentsNotInQueueFromGroupTo::queueId);
        field("penalty", &AddAgentsNotInQueueFromGroupTo::penalty);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const AddAgentsNotInQueueFromGroupTo &) const = default;
};

} // namespace vigie::xuc::command
