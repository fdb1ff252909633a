// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/queuecolumns.h"

#include "ui/models/queuemodel.h"
#include "ui/widgets/floortable.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::QueueModel;

static bool isShown(int column, QueueColumns columns, const QueueLayout &layout)
{
    switch (column) {
    case QueueModel::InColumn:
    case QueueModel::PenaltyColumn:
        return layout.hasControls && columns != QueueColumns::Watched;
    case QueueModel::NumberColumn:
    case QueueModel::NameColumn:
    case QueueModel::WaitColumn:
    case QueueModel::TimeWaitColumn:
    case QueueModel::AvailableColumn:
        return true;
    case QueueModel::StarColumn:
        return columns != QueueColumns::Mine;
    case QueueModel::HintColumn:
        return !layout.isNarrow;
    default: // The figures of a supervisor's table.
        return false;
    }
}

void showQueueColumns(FloorTable &table, QueueColumns columns, const QueueLayout &layout)
{
    const bool isNarrow = layout.isNarrow;
    table.setColumn(QueueModel::InColumn, {.kind = CellKind::Switch, .fixed = 52});
    table.setColumn(QueueModel::PenaltyColumn, {.kind = CellKind::Penalty, .minimum = 52});
    table.setColumn(QueueModel::NumberColumn, {.kind = CellKind::Key, .widest = u"00000"_s});
    table.setColumn(QueueModel::NameColumn,
                    {.kind = CellKind::Name, .minimum = isNarrow ? 110 : 300, .stretch = isNarrow});
    table.setColumn(
        QueueModel::WaitColumn,
        {.kind = CellKind::Number, .widest = u"0000"_s, .minimum = isNarrow ? 82 : 104});
    table.setColumn(
        QueueModel::TimeWaitColumn,
        {.kind = CellKind::Duration, .widest = u"0:00:00"_s, .minimum = isNarrow ? 96 : 116});
    table.setColumn(QueueModel::AvailableColumn,
                    {.kind = CellKind::Number, .widest = u"000"_s, .minimum = isNarrow ? 84 : 92});
    table.setColumn(QueueModel::HintColumn, {.kind = CellKind::Hint, .stretch = true});
    table.setColumn(QueueModel::StarColumn, {.kind = CellKind::Star, .fixed = 36});
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        table.setColumnHidden(column, !isShown(column, columns, layout));
}

} // namespace vigie::ui
