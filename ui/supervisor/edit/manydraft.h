// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignmentplan.h"
#include "ui/supervisor/edit/addstart.h"
#include "ui/supervisor/edit/penaltysheet.h"

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! Queues that several agents are to enter and to leave. Pure.
struct ManyDraft
{
    std::vector<AgentId> agents{};
    PenaltySheet added{};
    PenaltySheet removed{}; //!< Its penalties say nothing.
    AddStart add{};
    AddStart remove{};

    bool isTouched() const { return added.count() > 0 || removed.count() > 0; }
};

[[nodiscard]] center::AssignmentBatch planOf(const ManyDraft &draft,
                                             const center::AssignmentPlanner &planner);

//! How many of them are in the queue, and with that penalty.
struct HolderCount
{
    int all = 0;
    int same = 0;

    bool operator==(const HolderCount &) const = default;
};
[[nodiscard]] HolderCount holdersOf(const std::vector<AgentId> &agents, QueueId queue,
                                    std::optional<qint32> penalty,
                                    const center::ContactCenter &center);

} // namespace vigie::ui
