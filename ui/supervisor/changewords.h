// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"

#include <QString>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! A supervisor's changes in the person's words.

//! What a batch does, for "Undo: %1": "move of 3 agents".
[[nodiscard]] QString nameOf(const center::AssignmentBatch &batch);
//! That \a count rows of it were changed by somebody else first; empty: none.
[[nodiscard]] QString othersWords(const center::AssignmentBatch &batch, int count,
                                  const center::ContactCenter &center);

} // namespace vigie::ui
