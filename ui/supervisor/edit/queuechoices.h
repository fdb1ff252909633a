// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/assignmentplan.h"
#include "ui/supervisor/edit/penaltysheet.h"

#include <vector>

namespace vigie::center {
class ContactCenter;
struct Queue;
}

namespace vigie::ui {

//! Queues that the dialogs offer: the person's own share, without the technical ones.
[[nodiscard]] bool isForEditing(const center::ContactCenter &center, QueueId id);
[[nodiscard]] std::vector<QueueId> queuesForEditing(const center::ContactCenter &center);

//! A queue by its number and name, with no penalty.
[[nodiscard]] PenaltySheet::Told toldOf(const center::Queue &queue);

//! "2003 Omar Haddad".
[[nodiscard]] QString fullNameOf(const center::ContactCenter &center, AgentId id);

//! Puts a plan behind another, so that both are run, shown and undone as one.
void append(center::AssignmentBatch &batch, center::AssignmentBatch more);

} // namespace vigie::ui
