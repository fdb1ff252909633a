// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/manydraft.h"

#include "center/contactcenter.h"

namespace vigie::ui {

center::AssignmentBatch planOf(const ManyDraft &draft, const center::AssignmentPlanner &planner)
{
    std::vector<center::BaseMembership> added;
    for (const PenaltyRow &row : draft.added.rows()) {
        if (const auto penalty = row.active.value())
            added.push_back({QueueId(row.key), *penalty});
    }
    std::vector<QueueId> removed;
    for (const PenaltyRow &row : draft.removed.rows())
        removed.push_back(QueueId(row.key));
    return planner.editMany(draft.agents, added, removed);
}

HolderCount holdersOf(const std::vector<AgentId> &agents, QueueId queue,
                      std::optional<qint32> penalty, const center::ContactCenter &center)
{
    HolderCount count;
    const auto queueRow = center.row(queue);
    for (const AgentId id : agents) {
        const auto agent = center.row(id);
        const auto now = agent && queueRow ? center.penalty(*agent, *queueRow) : std::nullopt;
        count.all += now ? 1 : 0;
        count.same += now && now == penalty ? 1 : 0;
    }
    return count;
}

} // namespace vigie::ui
