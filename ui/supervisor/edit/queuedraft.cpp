// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/queuedraft.h"

#include "center/contactcenter.h"
#include "ui/supervisor/edit/queuechoices.h"

namespace vigie::ui {

using center::AssignmentBatch;
using center::BaseMembership;

namespace {

    std::optional<qint32> defaultIn(const center::ContactCenter &center, const center::Agent &agent,
                                    QueueId queue)
    {
        if (!agent.user)
            return {};
        for (const BaseMembership &each : center.defaults().of(*agent.user)) {
            if (each.queue == queue)
                return each.penalty;
        }
        return {};
    }

    AssignmentBatch defaultPlan(const PenaltyRow &row, QueueId queue,
                                const center::ContactCenter &center,
                                const center::AssignmentPlanner &planner)
    {
        const center::Agent *agent = center.find(AgentId(row.key));
        if (agent == nullptr || !agent->user)
            return {};
        const center::SupervisorScope scope(center);
        std::vector<BaseMembership> wanted;
        for (const BaseMembership &each : center.defaults().of(*agent->user)) {
            if (each.queue != queue && scope.offers(each.queue))
                wanted.push_back(each);
        }
        if (const auto penalty = row.fallback.value())
            wanted.push_back({queue, *penalty});
        return planner.setDefaults({agent->id}, wanted);
    }

} // namespace

PenaltySheet::Told toldOf(const center::ContactCenter &center, AgentId id)
{
    const center::Agent *agent = center.find(id);
    if (agent == nullptr)
        return {.key = raw(id)};
    return {.key = raw(id),
            .number = agent->number,
            .name = agent->name(),
            .hasUser = agent->user.has_value()};
}

std::vector<PenaltySheet::Told> membersOf(const center::ContactCenter &center, QueueId queue)
{
    std::vector<PenaltySheet::Told> all;
    const auto queueRow = center.row(queue);
    for (int i = 0; queueRow && i < center.agentCount(); ++i) {
        const center::Agent &agent = center.agent(center::AgentRow(i));
        if (!agent.isListed)
            continue;
        const auto active = center.penalty(center::AgentRow(i), *queueRow);
        const auto fallback = defaultIn(center, agent, queue);
        if (!active && !fallback)
            continue;
        PenaltySheet::Told told = toldOf(center, agent.id);
        told.active = active;
        told.fallback = fallback;
        all.push_back(std::move(told));
    }
    return all;
}

AssignmentBatch planOf(const QueueDraft &draft, const center::ContactCenter &center,
                       const center::AssignmentPlanner &planner)
{
    AssignmentBatch batch{.deed = center::AssignmentDeed::EditMany};
    const std::vector<PenaltyRow> changes = draft.sheet.changes();
    for (const PenaltyRow &row : changes) {
        const auto agent = AgentId(row.key);
        if (!row.active.isChanged())
            continue;
        if (const auto penalty = row.active.value())
            append(batch, planner.set({agent}, {draft.queue, *penalty}));
        else
            append(batch, planner.remove({{agent, draft.queue}}));
    }
    for (const PenaltyRow &row : changes) {
        if (row.fallback.isChanged())
            append(batch, defaultPlan(row, draft.queue, center, planner));
    }
    return batch;
}

} // namespace vigie::ui
