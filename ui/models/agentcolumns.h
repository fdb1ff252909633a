// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/rows.h"
#include "ui/models/sortedtablemodel.h"
#include "xuc/events/agentstat.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace vigie::center {
struct AgentDay;
}

namespace vigie::models {

//! What a column of FloorAgentModel holds, for whoever shows or sums it.
enum class AgentFigure {
    None, //!< Words, or nothing.
    Seconds,
    Count,
    Share, //!< Per cent.
    Mean //!< Seconds, by call answered.
};

//! The statistic that a fixed column shows; empty for the others, worked out ones included.
std::optional<xuc::AgentStat> agentStatOf(int column);
AgentFigure agentFigureOf(int column); //!< Of a fixed column.

//! Seconds in calls and in wrapup, as a per cent of those and of those ready (occupancy), or also
//! of those paused (utilisation). Empty: nothing told yet.
std::optional<double> occupancy(const center::AgentDay &day);
std::optional<double> utilisation(const center::AgentDay &day);

//! Fixed columns that may differ when \a fields of an agent do.
SortedTableModel::ColumnMask floorAgentColumns(center::AgentFields fields);

//! Short words for the table's head, whole ones for its tooltip.
QString agentHeader(int column);
QString agentHeaderInFull(int column);
//! A fixed column's name in files: never changes.
QLatin1StringView agentColumnKey(int column);

} // namespace vigie::models
