// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of QueueModel that says what a cell shows.
#include "center/contactcenter.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuecolumns.h"
#include "ui/models/queuemodel.h"

#include <cmath>

namespace vigie::models {

using xuc::QueueStat;

//! Counts are whole; shares keep their fraction.
static QVariant figureOf(const center::Queue &queue, QueueStat stat)
{
    const double figure = queue.figure(stat);
    if (std::isnan(figure))
        return {};
    return isShare(stat) ? QVariant(figure) : QVariant(qRound64(figure));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const center::Queue &shown = queue(sourceRow(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case IdRole:
        return vigie::raw(shown.id);
    case SortRole:
        return sortValue(shown, column);
    case SinceRole:
        if (column == TimeWaitColumn && shown.longestWaitSince)
            return QVariant::fromValue(*shown.longestWaitSince);
        return {};
    case LevelRole:
        return level(shown, column);
    case MemberRole:
        return column == InColumn ? shown.isOwn() : QVariant();
    case PendingRole:
        return column == InColumn ? shown.isPending : QVariant();
    case SecondTextRole:
        return column == NameColumn ? aside(shown) : QVariant();
    case StarRole:
        return column == StarColumn ? m_starred.contains(shown.id) : QVariant();
    case OutgoingRole:
        return column == NameColumn ? shown.isOutgoing() : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::display(const center::Queue &queue, int column) const
{
    switch (column) {
    case PenaltyColumn:
        if (queue.isOwn())
            return queue.ownPenalty;
        // What the queue will be entered with, while it is asked for.
        return queue.isPending && queue.lastOwnPenalty >= 0 ? QVariant(queue.lastOwnPenalty)
                                                            : QVariant();
    case NumberColumn:
        return queue.number;
    case NameColumn:
        return queue.label();
    case HintColumn: {
        const int waiting = queue.waiting().value_or(0);
        //: Beside a queue's figures: how many wait there. Leads to their list.
        return waiting > 0 ? tr("%n caller(s)", nullptr, waiting) : QString();
    }
    default:
        break;
    }
    const auto stat = statOf(column);
    return stat ? figureOf(queue, *stat) : QVariant();
}

QVariant QueueModel::sortValue(const center::Queue &queue, int column) const
{
    switch (column) {
    case InColumn:
        return queue.isOwn();
    case TimeWaitColumn:
        if (!queue.longestWaitSince)
            return {};
        return qint64(
            std::chrono::floor<std::chrono::seconds>(clock().now() - *queue.longestWaitSince)
                .count());
    case StarColumn:
        return m_starred.contains(queue.id);
    default:
        break;
    }
    const auto stat = statOf(column);
    if (!stat)
        return display(queue, column);
    const double figure = queue.figure(*stat);
    return std::isnan(figure) ? QVariant() : QVariant(figure);
}

QVariant QueueModel::level(const center::Queue &queue, int column) const
{
    const center::Thresholds thresholds = m_thresholds.of(queue.id);
    if (column == AnsweredBeforeShareColumn || column == HourAnsweredBeforeShareColumn)
        return QVariant::fromValue(thresholds.ofService(queue.figure(*statOf(column))));
    if (column != WaitColumn && column != TimeWaitColumn)
        return {};
    if (column == WaitColumn)
        return QVariant::fromValue(thresholds.ofWaiting(queue.waiting().value_or(0)));
    if (!queue.longestWaitSince)
        return QVariant::fromValue(center::Level::None);
    return QVariant::fromValue(thresholds.ofLongestWait(
        std::chrono::floor<std::chrono::seconds>(clock().now() - *queue.longestWaitSince)));
}

QString QueueModel::aside(const center::Queue &queue) const
{
    if (!queue.isPending)
        return {};
    //: Beside a queue's name while the server is asked to let one in or out.
    return queue.isOwn() ? tr("leaving…") : tr("joining…");
}

} // namespace vigie::models
