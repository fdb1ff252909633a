// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignmentplan.h"
#include "ui/supervisor/edit/addstart.h"
#include "ui/supervisor/edit/penaltysheet.h"

#include <optional>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! What a supervisor typed for one agent and has not saved: penalties, defaults, group. Pure.
struct AgentDraft
{
    AgentId agent{};
    PenaltySheet sheet{};
    AddStart add{};
    std::optional<GroupId> group{}; //!< Chosen; empty: as the server has it.
    std::optional<GroupId> groupSeen{}; //!< The server's, as last told.
    std::optional<Instant> groupChangedAt{}; //!< When somebody else changed it.

    //! Takes the server's group in. The first one is no news, unless the draft is an earlier one
    //! that saw another.
    void followGroup(std::optional<GroupId> told, Instant now);
    bool isTouched() const { return sheet.isTouched() || group.has_value(); }
};

//! The queues that the agent serves now or by default, as far as they are shown.
[[nodiscard]] std::vector<PenaltySheet::Told> queuesOf(const center::ContactCenter &center,
                                                       AgentId agent);

//! What saving comes to now: one batch of memberships, defaults and group. Of what the sheet does
//! not show, nothing changes.
[[nodiscard]] center::AssignmentBatch planOf(const AgentDraft &draft,
                                             const center::ContactCenter &center,
                                             const center::AssignmentPlanner &planner);

} // namespace vigie::ui
