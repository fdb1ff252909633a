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

//! A base configuration in the making for several agents: from nothing, or from what they serve.
//! Pure.
struct BaseDraft
{
    std::vector<AgentId> agents{};
    PenaltySheet sheet{};
    AddStart add{};
    bool isFromActive = false;
    bool isSharedOnly = false; //!< From active: only queues that all of them serve.
    bool isApplied = false; //!< It becomes active at once.
};

//! From active: the queues of all agents, the lowest penalty each. From nothing: none.
[[nodiscard]] std::vector<PenaltySheet::Told> proposalOf(const BaseDraft &draft,
                                                         const center::ContactCenter &center,
                                                         const center::AssignmentPlanner &planner);
//! How many queues the agents do not all serve.
[[nodiscard]] int unsharedCount(const BaseDraft &draft, const center::AssignmentPlanner &planner);

//! One batch: the defaults of all, and with isApplied what they serve.
[[nodiscard]] center::AssignmentBatch planOf(const BaseDraft &draft,
                                             const center::ContactCenter &center,
                                             const center::AssignmentPlanner &planner);

} // namespace vigie::ui
