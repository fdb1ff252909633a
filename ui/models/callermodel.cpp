// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callermodel.h"

#include "center/contactcenter.h"
#include "telephony/phonenumber.h"
#include "ui/models/frameclock.h"

#include <QHash>

#include <algorithm>

namespace vigie::models {

//! Who a caller is, whatever the position: the protocol gives callers no id.
static bool isSame(const center::Caller &a, const center::Caller &b)
{
    return a.queueTime == b.queueTime && a.number == b.number && a.name == b.name;
}

static size_t identity(const center::Caller &caller)
{
    return qHashMulti(0, caller.number, caller.name, caller.queueTime.toMSecsSinceEpoch());
}

CallerModel::CallerModel(const center::ContactCenter &center, FrameClock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_center(center)
    , m_clock(clock)
{
    connect(&clock, &FrameClock::frame, this, &CallerModel::merge);
    center.addWatcher(this);
}

CallerModel::~CallerModel()
{
    m_center.removeWatcher(this);
}

void CallerModel::setQueue(std::optional<QueueId> queue)
{
    if (queue == m_queue)
        return;
    beginResetModel();
    m_queue = queue;
    m_shown = callers();
    m_isMarked = false;
    endResetModel();
}

void CallerModel::setThresholds(const center::Thresholds &thresholds)
{
    if (thresholds == m_thresholds)
        return;
    m_thresholds = thresholds;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, WaitingColumn), index(rowCount() - 1, WaitingColumn),
                           {LevelRole});
}

QList<center::Caller> CallerModel::callers() const
{
    return m_queue ? m_center.callers(*m_queue) : QList<center::Caller>();
}

int CallerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CallerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallerModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const center::Caller &caller = m_shown[index.row()];
    if (role == IdRole)
        return caller.position;
    switch (index.column()) {
    case PositionColumn:
        return role == Qt::DisplayRole || role == SortRole ? caller.position : QVariant();
    case CallerColumn:
        return callerText(caller, role);
    case WaitingColumn:
        return waiting(caller, role);
    default:
        return {};
    }
}

QVariant CallerModel::callerText(const center::Caller &caller, int role) const
{
    const bool hasNumber = !caller.number.isEmpty();
    switch (role) {
    case SortRole:
        return caller.name;
    case Qt::DisplayRole:
        if (!caller.name.isEmpty())
            return caller.name;
        //: In the list of callers who wait: neither name nor number is known.
        return hasNumber ? telephony::grouped(caller.number) : tr("Anonymous");
    case SecondTextRole:
        if (!hasNumber)
            return QStringLiteral("-");
        return caller.name.isEmpty() ? QString() : telephony::grouped(caller.number);
    default:
        return {};
    }
}

QVariant CallerModel::waiting(const center::Caller &caller, int role) const
{
    if (role == SinceRole)
        return QVariant::fromValue(caller.since);
    if (role != SortRole && role != LevelRole)
        return {};
    const auto waited = std::chrono::floor<std::chrono::seconds>(m_clock.now() - caller.since);
    if (role == SortRole)
        return qint64(waited.count());
    return QVariant::fromValue(m_thresholds.ofLongestWait(waited));
}

QVariant CallerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case PositionColumn:
        //: Short head of the column of places in the queue.
        return role == Qt::DisplayRole ? tr("Pos.") : tr("Position");
    case CallerColumn:
        return tr("Caller");
    case WaitingColumn:
        return tr("Waiting");
    default:
        return {};
    }
}

void CallerModel::callersChanged(center::QueueRow row)
{
    if (!m_queue || m_center.row(*m_queue) != row)
        return;
    m_isMarked = true;
    m_clock.wake();
}

void CallerModel::cleared()
{
    setQueue({});
}

void CallerModel::merge()
{
    if (!std::exchange(m_isMarked, false))
        return;
    const QList<center::Caller> target = callers();
    removeGone(target);
    for (int row = 0; row < target.size(); ++row)
        bringTo(row, target[row]);
    tellChanged(target);
}

void CallerModel::removeGone(const QList<center::Caller> &target)
{
    // Counted, not only found: two anonymous callers of one second are alike.
    QHash<size_t, int> wanted;
    for (const center::Caller &caller : target)
        ++wanted[identity(caller)];
    std::vector<bool> stays;
    for (const center::Caller &caller : m_shown)
        stays.push_back(wanted[identity(caller)]-- > 0);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays[static_cast<std::size_t>(last)])
            continue;
        int first = last;
        while (first > 0 && !stays[static_cast<std::size_t>(first - 1)])
            --first;
        beginRemoveRows({}, first, last);
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void CallerModel::bringTo(int row, const center::Caller &caller)
{
    if (row < m_shown.size() && isSame(m_shown[row], caller))
        return;
    const auto from = std::find_if(m_shown.cbegin() + row, m_shown.cend(),
                                   [&](const auto &shown) { return isSame(shown, caller); });
    if (from == m_shown.cend()) {
        beginInsertRows({}, row, row);
        m_shown.insert(row, caller);
        endInsertRows();
        return;
    }
    const int old = static_cast<int>(from - m_shown.cbegin());
    beginMoveRows({}, old, old, {}, row);
    m_shown.move(old, row);
    endMoveRows();
}

//! Values that differ: one notice for a run of rows with the same changed column.
void CallerModel::tellChanged(const QList<center::Caller> &target)
{
    const QList<center::Caller> before = std::exchange(m_shown, target);
    const auto tell = [&](int column, const QList<int> &roles, const auto &differs) {
        for (int first = 0; first < target.size(); ++first) {
            if (!differs(before[first], target[first]))
                continue;
            int last = first;
            while (last + 1 < target.size() && differs(before[last + 1], target[last + 1]))
                ++last;
            Q_EMIT dataChanged(index(first, column), index(last, column), roles);
            first = last;
        }
    };
    tell(PositionColumn, {Qt::DisplayRole, SortRole, IdRole},
         [](const auto &a, const auto &b) { return a.position != b.position; });
    tell(WaitingColumn, {SinceRole, SortRole, LevelRole},
         [](const auto &a, const auto &b) { return a.since != b.since; });
}

} // namespace vigie::models
