// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/agentdraft.h"

#include "center/contactcenter.h"
#include "ui/supervisor/edit/queuechoices.h"

namespace vigie::ui {

using center::BaseMembership;

namespace {

    //! What the server has, with the rows that the person changed.
    std::vector<BaseMembership> wanted(std::vector<BaseMembership> now, const PenaltySheet &sheet,
                                       PenaltySheet::Side side)
    {
        for (const PenaltyRow &row : sheet.changes()) {
            const PenaltyCell &cell = side == PenaltySheet::Active ? row.active : row.fallback;
            if (!cell.isChanged())
                continue;
            std::erase_if(
                now, [&row](const BaseMembership &each) { return raw(each.queue) == row.key; });
            if (const auto penalty = cell.value())
                now.push_back({QueueId(row.key), *penalty});
        }
        return now;
    }

    bool changes(const PenaltySheet &sheet, PenaltySheet::Side side)
    {
        const auto rows = sheet.changes();
        return std::ranges::any_of(rows, [side](const PenaltyRow &row) {
            return side == PenaltySheet::Active ? row.active.isChanged() : row.fallback.isChanged();
        });
    }

} // namespace

void AgentDraft::followGroup(std::optional<GroupId> told, Instant now)
{
    if (groupSeen && groupSeen != told)
        groupChangedAt = now;
    groupSeen = told;
    if (group == told)
        group.reset();
}

std::vector<PenaltySheet::Told> queuesOf(const center::ContactCenter &center, AgentId agent)
{
    std::vector<PenaltySheet::Told> all;
    const center::Agent *known = center.find(agent);
    if (known == nullptr)
        return all;
    for (const QueueId id : queuesForEditing(center)) {
        PenaltySheet::Told told = toldOf(*center.find(id));
        told.active = center.penalty(*center.row(agent), *center.row(id));
        for (const BaseMembership &each :
             known->user ? center.defaults().of(*known->user) : std::span<const BaseMembership>()) {
            if (each.queue == id)
                told.fallback = each.penalty;
        }
        if (told.active || told.fallback)
            all.push_back(std::move(told));
    }
    return all;
}

center::AssignmentBatch planOf(const AgentDraft &draft, const center::ContactCenter &center,
                               const center::AssignmentPlanner &planner)
{
    center::AgentEdit edit{.agent = draft.agent, .group = draft.group};
    const center::Agent *agent = center.find(draft.agent);
    for (const center::Membership &each :
         agent ? agent->memberships : std::vector<center::Membership>())
        edit.active.push_back({center.queue(each.queue).id, each.penalty});
    // What is not offered stays in any case; planning it would count it as left out.
    const center::SupervisorScope scope(center);
    std::erase_if(edit.active,
                  [&scope](const BaseMembership &each) { return !scope.offers(each.queue); });
    edit.active = wanted(std::move(edit.active), draft.sheet, PenaltySheet::Active);
    if (agent && agent->user && changes(draft.sheet, PenaltySheet::Default)) {
        const auto known = center.defaults().of(*agent->user);
        std::vector<BaseMembership> now(known.begin(), known.end());
        std::erase_if(now,
                      [&scope](const BaseMembership &each) { return !scope.offers(each.queue); });
        edit.defaults = wanted(std::move(now), draft.sheet, PenaltySheet::Default);
    }
    return planner.edit(edit);
}

} // namespace vigie::ui
