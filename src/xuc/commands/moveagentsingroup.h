// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Moves a group's agents from one queue and penalty to another.
struct MoveAgentsInGroup
{
    static constexpr QLatin1StringView name{"moveAgentsInGroup"};

    GroupId groupId{};
    QueueId fromQueueId{};
    int fromPenalty = 0;
    QueueId toQueueId{};
    int toPenalty = 0;

    template <typename Field> static void describe(Field &&field)
    {
        field("groupId", &MoveAgentsInGroup::groupId);
        field("fromQueueId", &MoveAgentsInGroup::fromQueueId);
        field("fromPenalty", &MoveAgentsInGroup::fromPenalty);
        field("toQueueId", &MoveAgentsInGroup::toQueueId);
        field("toPenalty", &MoveAgentsInGroup::toPenalty);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const MoveAgentsInGroup &) const = default;
};

} // namespace vigie::xuc::command
