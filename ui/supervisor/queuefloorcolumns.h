// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/supervisor/floorpage.h"

namespace vigie::center {
class ContactCenter;
}
namespace vigie::models {
struct QueueSums;
}

namespace vigie::ui {

//! The columns of a supervisor's queues: their names, widths and groups.
QList<FloorPage::Column> queueFloorColumns(const center::ContactCenter &center);
QStringList usualQueueColumns(bool isNarrow);
//! What stands under a column, from the sums; empty: nothing.
QString queueTotalText(const models::QueueSums &sums, int column, Instant now);

} // namespace vigie::ui
