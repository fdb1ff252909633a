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

//! What a supervisor typed for the members of one queue and has not saved. Pure.
struct QueueDraft
{
    QueueId queue{};
    PenaltySheet sheet{};
    AddStart add{};
};

//! Who serves the queue now or by default, as far as the person may see.
[[nodiscard]] std::vector<PenaltySheet::Told> membersOf(const center::ContactCenter &center,
                                                        QueueId queue);
[[nodiscard]] PenaltySheet::Told toldOf(const center::ContactCenter &center, AgentId agent);

//! What saving comes to now, in one batch. Nothing changes in other queues.
[[nodiscard]] center::AssignmentBatch planOf(const QueueDraft &draft,
                                             const center::ContactCenter &center,
                                             const center::AssignmentPlanner &planner);

} // namespace vigie::ui
