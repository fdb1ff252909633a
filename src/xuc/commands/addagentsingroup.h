// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Adds a group's agents of one queue and penalty to another, too.
struct AddAgentsInGroup
{
    static constexpr QLatin1StringView name{"addAgentsInGroup"};

    GroupId groupId{};
    QueueId fromQueueId{};
    int fromPenalty = 0;
    QueueId toQueueId{};
    int toPenalty = 0;

    template <typename Field> static void describe(Field &&field)
    {
        field("groupId", &AddAgentsInGroup::groupId);
        field("fromQueueId", &AddAgentsInGroup::fromQueueId);
        field("fromPenalty", &AddAgentsInGroup::fromPenalty);
        field("toQueueId", &AddAgentsInGroup::toQueueId);
        field("toPenalty", &AddAgentsInGroup::toPenalty);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const AddAgentsInGroup &) const = default;
};

} // namespace vigie::xuc::command
