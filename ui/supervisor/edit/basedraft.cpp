// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/basedraft.h"

#include "center/contactcenter.h"
#include "ui/supervisor/edit/queuechoices.h"

#include <algorithm>

namespace vigie::ui {

using center::BaseMembership;
using center::SharedMembership;

std::vector<PenaltySheet::Told> proposalOf(const BaseDraft &draft,
                                           const center::ContactCenter &center,
                                           const center::AssignmentPlanner &planner)
{
    std::vector<PenaltySheet::Told> all;
    if (!draft.isFromActive)
        return all;
    for (const SharedMembership &each : planner.activeUnion(draft.agents)) {
        const bool isShared = each.holders == int(draft.agents.size());
        if (!isForEditing(center, each.queue) || (draft.isSharedOnly && !isShared))
            continue;
        PenaltySheet::Told told = toldOf(*center.find(each.queue));
        told.active = each.penalty;
        told.holders = each.holders;
        told.others = each.others;
        all.push_back(std::move(told));
    }
    return all;
}

int unsharedCount(const BaseDraft &draft, const center::AssignmentPlanner &planner)
{
    const auto all = planner.activeUnion(draft.agents);
    return int(std::ranges::count_if(all, [&draft](const SharedMembership &each) {
        return each.holders < int(draft.agents.size());
    }));
}

center::AssignmentBatch planOf(const BaseDraft &draft, const center::ContactCenter &center,
                               const center::AssignmentPlanner &planner)
{
    std::vector<BaseMembership> wanted;
    for (const PenaltyRow &row : draft.sheet.rows()) {
        if (const auto penalty = row.active.value())
            wanted.push_back({QueueId(row.key), *penalty});
    }
    center::AssignmentBatch batch = planner.setDefaults(draft.agents, wanted);
    if (!draft.isApplied)
        return batch;
    for (const AgentId id : draft.agents) {
        const center::Agent *agent = center.find(id);
        if (agent == nullptr || !agent->user)
            continue;
        center::AgentEdit edit{.agent = id, .active = wanted};
        // Of queues that no dialog shows nothing changes.
        for (const center::Membership &each : agent->memberships) {
            const QueueId queue = center.queue(each.queue).id;
            if (center::SupervisorScope(center).offers(queue) && !isForEditing(center, queue))
                edit.active.push_back({queue, each.penalty});
        }
        append(batch, planner.edit(edit));
    }
    return batch;
}

} // namespace vigie::ui
