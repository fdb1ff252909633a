// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/rows.h"
#include "ui/models/sortedtablemodel.h"
#include "xuc/events/queuestat.h"

#include <QString>

#include <optional>

namespace vigie::models {

//! The counter that a column of QueueModel shows as a plain figure; empty for the other columns.
std::optional<xuc::QueueStat> statOf(int column);

//! Columns of QueueModel that may differ when \a fields of a queue do.
SortedTableModel::ColumnMask queueColumns(center::QueueFields fields);

//! Short words for the table's head, whole ones for its tooltip.
QString queueHeader(int column);
QString queueHeaderInFull(int column);

} // namespace vigie::models
