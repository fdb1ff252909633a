// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuemodel.h"

#include "center/contactcenter.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuecolumns.h"

#include <algorithm>
#include <cmath>

namespace vigie::models {

using xuc::QueueStat;

//! Nothing told sorts below every figure, -1 below them all.
static int compareFigures(double a, double b)
{
    const double left = std::isnan(a) ? -1 : a;
    const double right = std::isnan(b) ? -1 : b;
    return left < right ? -1 : left > right ? 1 : 0;
}

//! The earlier it began, the longer the wait; nobody waiting is the shortest.
static int compareWaits(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    const Instant left = a.value_or(Instant::max());
    const Instant right = b.value_or(Instant::max());
    return left > right ? -1 : left < right ? 1 : 0;
}

QueueModel::QueueModel(const center::ContactCenter &center, FrameClock &clock, QObject *parent)
    : SortedTableModel(clock, parent)
    , m_center(center)
{
    connect(this, &SortedTableModel::merged, this, &QueueModel::updateTotals);
    center.addWatcher(this);
    sort(TimeWaitColumn, Qt::DescendingOrder);
}

QueueModel::~QueueModel()
{
    m_center.removeWatcher(this);
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return queueHeader(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return queueHeaderInFull(section);
    default:
        return {};
    }
}

void QueueModel::setFilter(const QueueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void QueueModel::setThresholds(const center::ThresholdRules &thresholds)
{
    if (thresholds == m_thresholds)
        return;
    const bool hadGoals = hasGoals(m_thresholds);
    m_thresholds = thresholds;
    // Some may be over one now, or no longer.
    markAll(bit(WaitColumn) | bit(TimeWaitColumn));
    if (hadGoals || hasGoals(thresholds))
        markAll(bit(AnsweredBeforeShareColumn) | bit(HourAnsweredBeforeShareColumn));
}

void QueueModel::setStarred(const QSet<QueueId> &queues)
{
    if (queues == m_starred)
        return;
    m_starred = queues;
    rebuild();
    markAll(bit(StarColumn));
}

int QueueModel::rowOf(QueueId id) const
{
    const auto row = m_center.row(id);
    return row ? placeOf(center::raw(*row)) : -1;
}

QueueId QueueModel::idAt(int row) const
{
    return queue(sourceRow(row)).id;
}

const center::Queue &QueueModel::queue(SourceRow row) const
{
    return m_center.queue(center::QueueRow(row));
}

int QueueModel::sourceRows() const
{
    return m_center.queueCount();
}

bool QueueModel::accepts(SourceRow row) const
{
    const center::Queue &candidate = queue(row);
    if (!candidate.isListed || (m_filter.hidesTechnical && candidate.isTechnical()))
        return false;
    if (m_filter.scope == QueueFilter::Scope::Mine && !candidate.isOwn() && !candidate.isPending
        && !candidate.ownLeftAt)
        return false;
    if (!m_filter.queues.isEmpty() && !m_filter.queues.contains(candidate.id))
        return false;
    if (m_filter.isOverThreshold && !isOverThreshold(candidate))
        return false;
    if (!m_filter.groups.isEmpty() && !servesGroup(candidate))
        return false;
    return m_filter.text.isEmpty() || candidate.number.contains(m_filter.text)
        || candidate.label().contains(m_filter.text, Qt::CaseInsensitive);
}

int QueueModel::compare(int column, SourceRow a, SourceRow b) const
{
    const center::Queue &left = queue(a);
    const center::Queue &right = queue(b);
    switch (column) {
    case InColumn:
        return int(left.isOwn()) - int(right.isOwn());
    case PenaltyColumn:
        return left.ownPenalty - right.ownPenalty;
    case NumberColumn:
        return compareTies(a, b);
    case NameColumn:
        return m_nameKeys.compare(a, b, [this](SourceRow row) { return queue(row).label(); });
    case TimeWaitColumn:
        return compareWaits(left.longestWaitSince, right.longestWaitSince);
    case StarColumn: // The band says it already.
    case OpenerColumn:
        return 0;
    case HintColumn:
        return compareFigures(left.figure(QueueStat::WaitingCalls),
                              right.figure(QueueStat::WaitingCalls));
    default:
        break;
    }
    const auto stat = statOf(column);
    return stat ? compareFigures(left.figure(*stat), right.figure(*stat)) : 0;
}

int QueueModel::compareTies(SourceRow a, SourceRow b) const
{
    return m_numberKeys.compare(
        a, b, [this](SourceRow row) -> const QString & { return queue(row).number; });
}

int QueueModel::bandOf(SourceRow row) const
{
    return m_starred.contains(queue(row).id) ? 0 : 1;
}

QList<int> QueueModel::rolesOf(int column) const
{
    switch (column) {
    case InColumn:
        return {SortRole, MemberRole, PendingRole};
    case NameColumn:
        return {Qt::DisplayRole, SortRole, SecondTextRole, OutgoingRole};
    case WaitColumn:
        return {Qt::DisplayRole, SortRole, LevelRole};
    case TimeWaitColumn:
        return {SortRole, SinceRole, LevelRole};
    case StarColumn:
        return {SortRole, StarRole};
    default:
        return {Qt::DisplayRole, SortRole};
    }
}

void QueueModel::queueChanged(center::QueueRow row, center::QueueFields fields)
{
    if (fields.testFlag(center::QueueField::Config)) {
        m_nameKeys.forget(center::raw(row));
        m_numberKeys.forget(center::raw(row));
    }
    const ColumnMask columns = queueColumns(fields);
    const bool mayMove = fields.testFlag(center::QueueField::Members) && !m_filter.groups.isEmpty();
    if (columns != 0 || mayMove)
        mark(center::raw(row), columns);
}

void QueueModel::passSecond()
{
    if (m_filter.isOverThreshold)
        markAll(0);
}

int QueueModel::overThreshold() const
{
    int count = 0;
    for (int row = 0; row < m_center.queueCount(); ++row) {
        const center::Queue &each = queue(row);
        count += each.isListed && !each.isTechnical() && isOverThreshold(each) ? 1 : 0;
    }
    return count;
}

bool QueueModel::isOverThreshold(const center::Queue &queue) const
{
    const center::Thresholds thresholds = m_thresholds.of(queue.id);
    if (thresholds.ofWaiting(queue.waiting().value_or(0)) != center::Level::None)
        return true;
    return queue.longestWaitSince
        && thresholds.ofLongestWait(
               std::chrono::floor<std::chrono::seconds>(clock().now() - *queue.longestWaitSince))
        != center::Level::None;
}

bool QueueModel::servesGroup(const center::Queue &queue) const
{
    return std::any_of(queue.members.cbegin(), queue.members.cend(), [this](const auto &member) {
        const auto &group = m_center.agent(member.agent).group;
        return group && m_filter.groups.contains(*group);
    });
}

QueueSums QueueModel::sums() const
{
    QueueSums sums;
    for (const SourceRow row : shownRows())
        sums.add(queue(row));
    sums.finish();
    return sums;
}

void QueueModel::cleared()
{
    m_nameKeys.clear();
    m_numberKeys.clear();
    m_starred.clear();
    clear();
}

void QueueModel::updateTotals()
{
    QueueTotals totals;
    for (const SourceRow row : shownRows()) {
        const center::Queue &shown = queue(row);
        ++totals.queues;
        totals.waiting += shown.waiting().value_or(0);
        if (shown.longestWaitSince)
            totals.longestSince
                = std::min(totals.longestSince.value_or(Instant::max()), *shown.longestWaitSince);
    }
    if (totals == m_totals)
        return;
    m_totals = totals;
    Q_EMIT totalsChanged();
}

} // namespace vigie::models
