// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "telephony/phonenumber.h"
#include "ui/models/callbackmodel.h"
#include "ui/models/callbackwords.h"

#include <QLocale>

#include <algorithm>

// What the cells of the callbacks say.
namespace vigie::models {

using namespace Qt::StringLiterals;
using center::Callback;
using center::CallbackClock;

int CallbackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CallbackModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHead(sourceRow(index.row())) ? Qt::ItemFlags(Qt::NoItemFlags)
                                                             : SortedTableModel::flags(index);
}

QVariant CallbackModel::head(Group group, int column, int role) const
{
    if (role == GroupHeadRole)
        return true;
    if (column != ClockColumn)
        return {};
    if (role == SecondTextRole)
        return QLocale().toString(groupSize(group));
    if (role == ClockRole && group != Group::Unfinished)
        return QVariant::fromValue(CallbackClock(int(group) - 1));
    if (role != Qt::DisplayRole)
        return {};
    switch (group) {
    case Group::Unfinished:
        //: Head of a group of callbacks: taken by this person, no result saved.
        return tr("My unfinished callbacks");
    case Group::Over:
        //: Head of a group of callbacks: the time at which the customer wished the call is past.
        return tr("Period over");
    case Group::Now:
        return tr("In their period");
    case Group::Later:
        break;
    }
    return tr("Later");
}

QVariant CallbackModel::fade(SourceRow row) const
{
    const auto since = m_state[std::size_t(row)].leavingSince;
    if (!since)
        return {};
    constexpr qreal least = 0.35; // It may have to stand until the pointer has left the table.
    const auto gone = std::chrono::duration<qreal>(m_center.clock().now() - *since);
    return std::max(least, 1 - gone / std::chrono::duration<qreal>(fadeTime));
}

QVariant CallbackModel::display(const Callback &callback, int column) const
{
    switch (column) {
    case PeriodColumn:
        if (!callback.dueDate.isValid())
            return callback.period.name;
        //: A callback's day and period, "21-11 Afternoon".
        return tr("%1 %2", "day and period")
            .arg(dayOf(callback.dueDate, m_center.clock().wallTime().date()), callback.period.name);
    case UntilColumn:
        return callback.period.periodEnd.isValid() ? callback.period.periodEnd.toString(u"HH:mm"_s)
                                                   : QString();
    case PhoneColumn:
        return telephony::grouped(callback.phoneNumber.isEmpty() ? callback.mobileNumber
                                                                 : callback.phoneNumber);
    case NameColumn:
        return nameOf(callback);
    case QueueColumn:
        return queueOf(callback);
    case TriesColumn:
        return m_tries.value(callback.uuid) + 1;
    default:
        return {};
    }
}

QVariant CallbackModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SourceRow row = sourceRow(index.row());
    if (isHead(row))
        return head(Group(row), index.column(), role);
    const Callback &each = callback(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(each, index.column());
    case SecondTextRole:
        return index.column() == NameColumn && nameOf(each) != each.company ? each.company
                                                                            : QString();
    case ClockRole:
        return index.column() == ClockColumn
            ? QVariant::fromValue(center::clockOf(each, m_center.clock().wallTime()))
            : QVariant();
    case FadeRole:
        return fade(row);
    case PendingRole:
        return index.column() == NameColumn && m_pending.contains(each.uuid);
    case QuietRole:
        return index.column() == TriesColumn && m_tries.value(each.uuid) == 0;
    case Qt::ToolTipRole:
        return index.column() == NameColumn && !each.description.isEmpty() ? each.description
                                                                           : QVariant();
    default:
        return {};
    }
}

QVariant CallbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isInFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isInFull)
        return {};
    switch (section) {
    case ClockColumn:
        return isInFull ? tr("Clock") : QString();
    case PeriodColumn:
        return tr("Period");
    case UntilColumn:
        return tr("Until");
    case PhoneColumn:
        return tr("Phone");
    case NameColumn:
        return tr("Name");
    case QueueColumn:
        return tr("Queue");
    case TriesColumn:
        return isInFull ? tr("Number of the next attempt, as far as this computer knows")
                        : tr("Tries");
    default:
        return {};
    }
}

} // namespace vigie::models
