// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::ui {

class FloorTable;

//! Which columns of the queues an agent sees, and how wide.
//!
//! All queues get a star in the first place; mine get the switch and the penalty.
enum class QueueColumns {
    Mine,
    All,
    Watched //!< All, for who serves none: without switch and penalty.
};

struct QueueLayout
{
    bool isNarrow = false;
    bool hasControls = true; //!< The site lets agents enter and leave their queues.
};

void showQueueColumns(FloorTable &table, QueueColumns columns, const QueueLayout &layout);

} // namespace vigie::ui
