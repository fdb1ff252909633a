// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/queuefloorcolumns.h"

#include "center/contactcenter.h"
#include "ui/models/queuecolumns.h"
#include "ui/models/queuemodel.h"
#include "ui/models/queuesums.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <cmath>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::QueueModel;

namespace {

    class Texts
    {
        Q_DECLARE_TR_FUNCTIONS(QueueFloorColumns)
    };

    enum Group { Identity, Now, Day, Hour };

    QString bandOf(Group group)
    {
        switch (group) {
        case Identity:
            return {};
        case Now:
            //: Head above the columns of a queue's figures of this instant.
            return Texts::tr("Now");
        case Day:
            //: Head above the columns of the day's figures.
            return Texts::tr("Since 00:00");
        case Hour:
            //: Head above the columns of the last hour's figures.
            return Texts::tr("Last hour");
        }
        return {};
    }

    //! What a site counts as in time, and as late; the servers' own 15 s before a queue is known.
    struct Limits
    {
        int answered = 15;
        int abandoned = 15;
    };

    Limits limitsOf(const center::ContactCenter &center)
    {
        for (int row = 0; row < center.queueCount(); ++row) {
            const center::Queue &queue = center.queue(center::QueueRow(row));
            if (queue.isListed)
                return {queue.answeredWithin, queue.abandonedAfter};
        }
        return {};
    }

    class Catalogue
    {
    public:
        explicit Catalogue(const center::ContactCenter &center) : m_limits(limitsOf(center)) { }

        QList<FloorPage::Column> make()
        {
            add(QueueModel::OpenerColumn, u"opener"_s, {.kind = CellKind::Opener, .fixed = 40});
            add(QueueModel::NumberColumn, u"number"_s,
                {.kind = CellKind::Key, .widest = u"00000"_s});
            add(QueueModel::NameColumn, u"name"_s,
                {.kind = CellKind::Name, .minimum = 150, .stretch = true});
            addNow();
            addPast(Day, QueueModel::EnteredColumn, u""_s);
            addPast(Hour, QueueModel::HourEnteredColumn, u"hour-"_s);
            return m_columns;
        }

    private:
        void add(int column, const QString &key, ColumnSpec spec, Group group = Identity)
        {
            spec.group = group;
            spec.band = bandOf(group);
            spec.hasLevel = column == QueueModel::WaitColumn || column == QueueModel::TimeWaitColumn
                || column == QueueModel::AnsweredBeforeShareColumn
                || column == QueueModel::HourAnsweredBeforeShareColumn;
            QString text = models::queueHeaderInFull(column);
            m_columns.append({column, key, text, spec});
        }
        void addCount(int column, const QString &key, Group group, const QString &head = {})
        {
            add(column, key, {.kind = CellKind::Number, .widest = u"0,000"_s, .head = head}, group);
        }
        void addShare(int column, const QString &key, Group group, const QString &head = {})
        {
            add(column, key, {.kind = CellKind::Share, .widest = u"100.0"_s, .head = head}, group);
        }
        void addNow()
        {
            //: Heads of a supervisor's columns: calls waiting, longest wait.
            addCount(QueueModel::WaitColumn, u"waiting"_s, Now, Texts::tr("Waiting"));
            add(QueueModel::TimeWaitColumn, u"longest"_s,
                {.kind = CellKind::Duration, .widest = u"00:00:00"_s, .head = Texts::tr("Longest")},
                Now);
            add(QueueModel::EwtColumn, u"ewt"_s, {.kind = CellKind::Duration, .widest = u"00:00"_s},
                Now);
            addCount(QueueModel::LoggedColumn, u"logged"_s, Now);
            addCount(QueueModel::AvailableColumn, u"available"_s, Now);
            addCount(QueueModel::TalkingColumn, u"talking"_s, Now);
        }
        //! The day's figures and the last hour's stand in the same order.
        void addPast(Group group, int first, const QString &prefix)
        {
            const int late = m_limits.abandoned;
            const int inTime = m_limits.answered;
            addCount(first, prefix + u"entered"_s, group);
            addCount(first + 1, prefix + u"answered"_s, group);
            addCount(first + 2, prefix + u"abandoned"_s, group);
            //: Head of the column of calls answered in time; %1 is in seconds.
            addCount(first + 3, prefix + u"answered-before"_s, group,
                     Texts::tr("< %1 s").arg(inTime));
            //: Head of the column of calls abandoned late; %1 is in seconds.
            addCount(first + 4, prefix + u"abandoned-after"_s, group,
                     Texts::tr("> %1 s").arg(late));
            //: Head of the column of the share answered in time; %1 is in seconds.
            addShare(first + 5, prefix + u"answered-before-share"_s, group,
                     Texts::tr("% ans. <%1").arg(inTime));
            //: Head of the column of the share abandoned late; %1 is in seconds.
            addShare(first + 6, prefix + u"abandoned-after-share"_s, group,
                     Texts::tr("% ab. >%1").arg(late));
            addShare(first + 7, prefix + u"answered-share"_s, group);
            addShare(first + 8, prefix + u"abandoned-share"_s, group);
            addCount(first + 9, prefix + u"closed"_s, group);
            addCount(first + 10, prefix + u"timeout"_s, group);
        }

        const Limits m_limits;
        QList<FloorPage::Column> m_columns{};
    };

} // namespace

QList<FloorPage::Column> queueFloorColumns(const center::ContactCenter &center)
{
    return Catalogue(center).make();
}

QStringList usualQueueColumns(bool isNarrow)
{
    QStringList keys{u"number"_s,  u"name"_s,     u"waiting"_s,   u"longest"_s,
                     u"ewt"_s,     u"logged"_s,   u"available"_s, u"talking"_s,
                     u"entered"_s, u"answered"_s, u"abandoned"_s};
    if (isNarrow)
        return keys + QStringList{u"answered-before-share"_s};
    return keys
        + QStringList{u"abandoned-after"_s, u"answered-before-share"_s, u"abandoned-after-share"_s,
                      u"hour-answered-before-share"_s, u"hour-abandoned"_s};
}

QString queueTotalText(const models::QueueSums &sums, int column, Instant now)
{
    if (column == QueueModel::TimeWaitColumn)
        return sums.longestSince ? formatSince(*sums.longestSince, now) : noValue();
    const auto stat = models::statOf(column);
    if (!stat)
        return {};
    const double figure = sums.figure(*stat);
    if (std::isnan(figure))
        return noValue();
    if (column == QueueModel::EwtColumn)
        return formatDuration(std::chrono::seconds(qRound64(figure)));
    return models::isShare(*stat) ? formatShare(figure) : formatCount(qRound64(figure));
}

} // namespace vigie::ui
