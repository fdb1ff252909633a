// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/rows.h"
#include "center/thresholdrules.h"
#include "center/watcher.h"
#include "ui/models/numberkeys.h"
#include "ui/models/queuesums.h"
#include "ui/models/roles.h"
#include "ui/models/sortedtablemodel.h"
#include "ui/models/textranks.h"

#include <optional>

namespace vigie::center {
class ContactCenter;
struct Queue;
}

namespace vigie::models {

//! Which queues a table shows.
struct QueueFilter
{
    //! Mine: those the person is in, asks for, or left in this sitting (so that the row one leaves
    //! stays under the pointer, and can be entered again).
    enum class Scope { Mine, All };

    Scope scope = Scope::All;
    bool hidesTechnical = true; //!< Names that begin with "__": hold queues of the switchboard.
    QString text{}; //!< Found in the number or the display name, whatever the case.
    QSet<QueueId> queues{}; //!< Empty: every one.
    QSet<GroupId> groups{}; //!< Those where an agent of one of these serves; empty: every one.
    bool isOverThreshold = false; //!< Only those that warn or alarm.

    bool operator==(const QueueFilter &) const = default;
};

//! What the line under the table says, over the shown rows.
struct QueueTotals
{
    int queues = 0;
    int waiting = 0;
    std::optional<Instant> longestSince{}; //!< Begin of the longest wait; it runs.

    bool operator==(const QueueTotals &) const = default;
};

//! The queues: sorted and filtered by itself, read in place from the centre.
//!
//! Sorted by the longest wait first until told otherwise; equals by number.
class QueueModel final : public SortedTableModel, private center::Watcher
{
    Q_OBJECT
public:
    enum Column {
        InColumn, //!< MemberRole, PendingRole.
        PenaltyColumn, //!< The person's own penalty; empty outside the queue.
        NumberColumn,
        NameColumn,
        WaitColumn, //!< LevelRole.
        TimeWaitColumn, //!< SinceRole; LevelRole as of now: the view asks again at each second.
        AvailableColumn,
        TalkingColumn,
        LoggedColumn,
        EwtColumn, //!< Seconds.
        EnteredColumn,
        AnsweredColumn,
        AbandonedColumn,
        AnsweredBeforeColumn, //!< Answered within the site's threshold, mostly 15 s.
        AbandonedAfterColumn, //!< Abandoned after it.
        AnsweredBeforeShareColumn, //!< Per cent, with a fraction; so are all shares.
        AbandonedAfterShareColumn,
        AnsweredShareColumn,
        AbandonedShareColumn,
        ClosedColumn,
        TimeoutColumn,
        HourEnteredColumn,
        HourAnsweredColumn,
        HourAbandonedColumn,
        HourAnsweredBeforeColumn,
        HourAbandonedAfterColumn,
        HourAnsweredBeforeShareColumn,
        HourAbandonedAfterShareColumn,
        HourAnsweredShareColumn,
        HourAbandonedShareColumn,
        HourClosedColumn,
        HourTimeoutColumn,
        StarColumn, //!< StarRole.
        HintColumn, //!< "2 callers" where calls wait.
        OpenerColumn, //!< Nothing: the view paints its caret.
        ColumnCount
    };

    QueueModel(const center::ContactCenter &center, FrameClock &clock, QObject *parent = nullptr);
    ~QueueModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const QueueFilter &filter);
    const QueueFilter &filter() const { return m_filter; }
    void setThresholds(const center::ThresholdRules &thresholds);
    void setStarred(const QSet<QueueId> &queues); //!< They stay on top, whatever the sort.

    int rowOf(QueueId id) const; //!< -1: not shown.
    QueueId idAt(int row) const;
    const QueueTotals &totals() const { return m_totals; }
    QueueSums sums() const; //!< Over the shown rows, worked out anew.
    int overThreshold() const; //!< How many warn or alarm, whatever the filter but technical ones.
    void passSecond(); //!< Waits have grown: looks again at who is over a threshold.

Q_SIGNALS:
    void totalsChanged();

private:
    int sourceRows() const override;
    bool accepts(SourceRow row) const override;
    int compare(int column, SourceRow a, SourceRow b) const override;
    int compareTies(SourceRow a, SourceRow b) const override;
    int bandOf(SourceRow row) const override;
    QList<int> rolesOf(int column) const override;

    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow, center::AgentFields) override { }
    void callersChanged(center::QueueRow) override { }
    void cleared() override;

    const center::Queue &queue(SourceRow row) const;
    void updateTotals();
    QVariant display(const center::Queue &queue, int column) const;
    QVariant sortValue(const center::Queue &queue, int column) const;
    QVariant level(const center::Queue &queue, int column) const;
    QString aside(const center::Queue &queue) const;
    bool isOverThreshold(const center::Queue &queue) const;
    bool servesGroup(const center::Queue &queue) const;

    const center::ContactCenter &m_center;
    QueueFilter m_filter{};
    center::ThresholdRules m_thresholds{};
    QueueTotals m_totals{};
    QSet<QueueId> m_starred{};
    mutable TextRanks m_nameKeys{};
    mutable NumberKeys m_numberKeys{};
};

} // namespace vigie::models
