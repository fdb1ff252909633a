// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "ui/models/callbackwords.h"
#include "ui/models/roles.h"
#include "ui/supervisor/callbacks/callbackfloormodel.h"
#include "ui/widgets/clockvisual.h"
#include "ui/widgets/format.h"

// What the cells of the floor's callbacks say.
namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Callback;

int CallbackFloorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CallbackFloorModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHead(index.row()) ? Qt::ItemFlags(Qt::NoItemFlags)
                                                  : SortedTableModel::flags(index);
}

QString CallbackFloorModel::takerNumber(const Callback &callback) const
{
    if (!callback.agent)
        return {};
    const center::Agent *agent = m_center.find(*callback.agent);
    return agent ? agent->number : QString::number(raw(*callback.agent));
}

QString CallbackFloorModel::givenBackWords(Instant since) const
{
    const auto seconds
        = std::chrono::duration_cast<std::chrono::seconds>(m_center.clock().now() - since);
    //: In the column "Taken by" of a callback: an agent took it and gave it back.
    return tr("given back %n s ago", nullptr, int(seconds.count()));
}

QVariant CallbackFloorModel::head(const List &list, int column, int role) const
{
    if (role == models::GroupHeadRole)
        return true;
    if (column != ClockColumn)
        return {};
    if (role == Qt::DisplayRole)
        return list.title;
    if (role != models::SecondTextRole)
        return {};
    const QString open = tr("%Ln open", "callbacks of a list", list.sums.open);
    if (list.sums.over == 0)
        return open;
    //: Beside the name of a list: how many callbacks are open, how many of them past their period.
    return tr("%1, %2").arg(open, tr("%Ln over", "callbacks of a list", list.sums.over));
}

QVariant CallbackFloorModel::display(SourceRow row, int column) const
{
    const Callback &told = callback(row);
    const Row &own = state(row);
    switch (column) {
    case DueColumn:
        return told.dueDate.isValid()
            ? models::dayOf(told.dueDate, m_center.clock().wallTime().date())
            : noValue();
    case PeriodColumn:
        return told.period.name;
    case NumbersColumn:
        return models::numbersOf(told);
    case NameColumn:
        return models::personOf(told);
    case CompanyColumn:
        return told.company;
    case DescriptionColumn:
        return told.description;
    case TakerColumn:
        if (own.isTaken)
            return own.agent;
        return own.givenBack ? givenBackWords(*own.givenBack) : noValue();
    default:
        return {};
    }
}

QVariant CallbackFloorModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SourceRow row = sourceRow(index.row());
    if (isHeadRow(row))
        return head(m_lists[std::size_t(row / 2)], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case models::ClockRole:
        return index.column() == ClockColumn ? QVariant::fromValue(state(row).clock) : QVariant();
    case models::SecondTextRole: {
        const auto agent = callback(row).agent;
        const center::Agent *taker
            = index.column() == TakerColumn && agent ? m_center.find(*agent) : nullptr;
        return taker ? taker->name() : QString();
    }
    case Qt::AccessibleTextRole:
        return index.column() == ClockColumn ? clockVisual(state(row).clock).label()
                                             : display(row, index.column());
    default:
        return {};
    }
}

QVariant CallbackFloorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isInFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isInFull)
        return {};
    switch (section) {
    case ClockColumn:
        return isInFull ? tr("Clock") : QString();
    case DueColumn:
        return isInFull ? tr("Due date") : tr("Due", "head of a column");
    case PeriodColumn:
        return tr("Period");
    case NumbersColumn:
        return tr("Phone numbers");
    case NameColumn:
        return tr("Full name");
    case CompanyColumn:
        return tr("Company");
    case DescriptionColumn:
        return tr("Description");
    case TakerColumn:
        return tr("Taken by");
    default:
        return {};
    }
}

} // namespace vigie::ui
