// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testqueuemodel.h"

#include "floor.h"
#include "spies.h"
#include "ui/models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::QueueId;
using vigie::center::Level;
using vigie::models::QueueFilter;
using vigie::models::QueueModel;
using vigie::models::QueueTotals;
using vigie::xuc::QueueStat;
namespace models = vigie::models;

namespace {

//! Four queues, 3001 to 3004 with ids 1 to 4, all told.
struct Queues
{
    Queues()
    {
        floor.signIn();
        floor.addAgent(1, u"2001"_s, u"Moreau"_s, 1);
        floor.addQueue(3, u"3003"_s, u"Boats"_s);
        floor.addQueue(1, u"3001"_s, u"Trucks"_s);
        floor.addQueue(4, u"3004"_s, u"Cars"_s);
        floor.addQueue(2, u"3002"_s, u"Bikes"_s);
        floor.frames.flush();
        spies.clear();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, QueueModel::NameColumn).data().toString();
        return all;
    }
    QVariant cell(int queue, int column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(QueueId(queue)), column).data(role);
    }
    Level level(int queue, int column) const
    {
        return cell(queue, column, models::LevelRole).value<Level>();
    }

    Floor floor;
    QueueModel model{floor.center, floor.frames};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelSpies spies{model};
};

} // namespace

void TestQueueModel::longestWaitComesFirstEqualsByNumber()
{
    Queues queues;
    QCOMPARE(queues.names(), QStringList({u"Trucks"_s, u"Bikes"_s, u"Boats"_s, u"Cars"_s}));

    queues.floor.figure(4, QueueStat::WaitingCalls, 1);
    queues.floor.figure(4, QueueStat::LongestWaitTime, 9);
    queues.floor.figure(3, QueueStat::WaitingCalls, 1);
    queues.floor.figure(3, QueueStat::LongestWaitTime, 134);
    queues.floor.frames.flush();

    QCOMPARE(queues.names(), QStringList({u"Boats"_s, u"Cars"_s, u"Trucks"_s, u"Bikes"_s}));
    QCOMPARE(queues.spies.layout.count(), 1);
    QCOMPARE(queues.spies.resets.count(), 0);
}

void TestQueueModel::figureChangesExactlyItsCells_data()
{
    QTest::addColumn<QueueStat>("stat");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("available") << QueueStat::AvailableAgents << int(QueueModel::AvailableColumn)
                               << int(QueueModel::LoggedColumn);
    QTest::newRow("entered") << QueueStat::TotalNumberCallsEntered << int(QueueModel::EwtColumn)
                             << int(QueueModel::HourTimeoutColumn);
}

void TestQueueModel::figureChangesExactlyItsCells()
{
    QFETCH(QueueStat, stat);
    QFETCH(int, first);
    QFETCH(int, last);
    Queues queues;
    queues.floor.figure(2, stat, 5);
    queues.floor.frames.flush();

    QCOMPARE(queues.spies.ranges(), QStringList{rangeText(1, first, 1, last)});
    QCOMPARE(queues.spies.changed[0][2].value<QList<int>>(),
             QList<int>({Qt::DisplayRole, models::SortRole}));
    QVERIFY(queues.spies.nothingButChanges());
}

void TestQueueModel::equalFigureTellsNothing()
{
    Queues queues;
    queues.floor.figure(2, QueueStat::AvailableAgents, 5);
    queues.floor.frames.flush();
    queues.spies.clear();

    queues.floor.figure(2, QueueStat::AvailableAgents, 5);
    QVERIFY(!queues.floor.frames.isPending());
    QVERIFY(queues.spies.areSilent());
}

void TestQueueModel::burstOverThreeQueuesIsOneRange()
{
    Queues queues;
    queues.model.sort(QueueModel::NumberColumn);
    for (const int queue : {3, 1, 2})
        queues.floor.figure(queue, QueueStat::AvailableAgents, 4);
    queues.floor.frames.flush();

    QCOMPARE(queues.spies.ranges(),
             QStringList{rangeText(0, QueueModel::AvailableColumn, 2, QueueModel::LoggedColumn)});
}

void TestQueueModel::unknownFigureShowsNothing()
{
    Queues queues;
    QVERIFY(!queues.cell(1, QueueModel::WaitColumn).isValid());
    QVERIFY(!queues.cell(1, QueueModel::TimeWaitColumn, models::SinceRole).isValid());
    QVERIFY(!queues.cell(1, QueueModel::PenaltyColumn).isValid());
    queues.floor.figure(1, QueueStat::WaitingCalls, 0);
    QCOMPARE(queues.cell(1, QueueModel::WaitColumn).toInt(), 0);
}

void TestQueueModel::levelsFollowTheThresholds()
{
    Queues queues;
    queues.floor.figure(1, QueueStat::WaitingCalls, 2);
    QCOMPARE(queues.level(1, QueueModel::WaitColumn), Level::None);
    queues.floor.figure(1, QueueStat::WaitingCalls, 3);
    QCOMPARE(queues.level(1, QueueModel::WaitColumn), Level::Warn);
    queues.floor.figure(1, QueueStat::WaitingCalls, 8);
    QCOMPARE(queues.level(1, QueueModel::WaitColumn), Level::Alarm);
    queues.floor.frames.flush();
    queues.spies.clear();

    queues.model.setThresholds({.standard = {.waitingWarn = 9, .waitingAlarm = 20}});
    queues.floor.frames.flush();

    QCOMPARE(queues.level(1, QueueModel::WaitColumn), Level::None);
    QCOMPARE(queues.spies.ranges(),
             QStringList{rangeText(0, QueueModel::WaitColumn, 3, QueueModel::TimeWaitColumn)});
}

void TestQueueModel::aQueueMayHaveItsOwnThresholds()
{
    Queues queues;
    for (const int queue : {1, 2})
        queues.floor.figure(queue, QueueStat::WaitingCalls, 4);
    queues.floor.frames.flush();
    vigie::center::ThresholdRules rules{.standard = {.waitingWarn = 5, .waitingAlarm = 9}};
    rules.own.insert(QueueId(2), {.waitingWarn = 1, .waitingAlarm = 4});
    queues.model.setThresholds(rules);
    queues.floor.frames.flush();

    QCOMPARE(queues.level(1, QueueModel::WaitColumn), Level::None);
    QCOMPARE(queues.level(2, QueueModel::WaitColumn), Level::Alarm);
    QCOMPARE(queues.model.overThreshold(), 1);
}

void TestQueueModel::longestWaitAlarmsAsTimeGoes()
{
    Queues queues;
    queues.floor.figure(1, QueueStat::WaitingCalls, 1);
    queues.floor.figure(1, QueueStat::LongestWaitTime, 29);
    queues.floor.frames.flush();
    queues.spies.clear();
    QCOMPARE(queues.level(1, QueueModel::TimeWaitColumn), Level::None);

    queues.floor.time.advance(1s);
    QCOMPARE(queues.level(1, QueueModel::TimeWaitColumn), Level::Warn);
    queues.floor.time.advance(90s);
    QCOMPARE(queues.level(1, QueueModel::TimeWaitColumn), Level::Alarm);
    QCOMPARE(queues.cell(1, QueueModel::TimeWaitColumn, models::SortRole).toLongLong(), 120);
    QVERIFY(queues.spies.areSilent()); // The view asks again at each second.
}

void TestQueueModel::technicalQueuesAreHiddenUntilAsked()
{
    Queues queues;
    queues.floor.addQueue(9, u"3009"_s, u"__Switchboard"_s);
    queues.floor.frames.flush();
    QCOMPARE(queues.model.rowOf(QueueId(9)), -1);
    QVERIFY(queues.spies.areSilent());

    queues.model.setFilter({.hidesTechnical = false});
    QCOMPARE(queues.model.rowOf(QueueId(9)), 4);
    QCOMPARE(queues.spies.inserted.count(), 1);
    QCOMPARE(queues.spies.resets.count(), 0);
}

void TestQueueModel::mineKeepsTheQueueOneLeft()
{
    Queues queues;
    queues.model.setFilter({.scope = QueueFilter::Scope::Mine});
    QCOMPARE(queues.model.rowCount(), 0);

    queues.floor.member(1, 2, 3);
    queues.floor.frames.flush();
    QCOMPARE(queues.names(), QStringList{u"Bikes"_s});
    QVERIFY(queues.cell(2, QueueModel::InColumn, models::MemberRole).toBool());
    QCOMPARE(queues.cell(2, QueueModel::PenaltyColumn).toInt(), 3);

    queues.floor.member(1, 2, -1);
    queues.floor.frames.flush();
    QCOMPARE(queues.names(), QStringList{u"Bikes"_s});
    QVERIFY(!queues.cell(2, QueueModel::InColumn, models::MemberRole).toBool());
}

void TestQueueModel::pendingWishShowsAsideAndPenaltyToCome()
{
    Queues queues;
    queues.floor.member(1, 2, 3);
    queues.floor.member(1, 2, -1);
    queues.floor.frames.flush();
    queues.spies.clear();

    queues.floor.center.setPending(*queues.floor.center.row(QueueId(2)), true);
    queues.floor.frames.flush();

    QVERIFY(queues.cell(2, QueueModel::InColumn, models::PendingRole).toBool());
    QVERIFY(!queues.cell(2, QueueModel::InColumn, models::MemberRole).toBool());
    QCOMPARE(queues.cell(2, QueueModel::PenaltyColumn).toInt(), 3);
    QCOMPARE(queues.cell(2, QueueModel::NameColumn, models::SecondTextRole).toString(),
             u"joining…"_s);
    QCOMPARE(queues.spies.ranges(),
             QStringList({rangeText(1, QueueModel::InColumn, 1, QueueModel::PenaltyColumn),
                          rangeText(1, QueueModel::NameColumn, 1, QueueModel::NameColumn)}));

    queues.floor.member(1, 2, 3);
    QCOMPARE(queues.cell(2, QueueModel::NameColumn, models::SecondTextRole).toString(),
             u"leaving…"_s);
}

void TestQueueModel::textFilterFindsNumbersAndNames()
{
    Queues queues;
    queues.model.setFilter({.text = u"b"_s});
    QCOMPARE(queues.names(), QStringList({u"Bikes"_s, u"Boats"_s}));
    queues.model.setFilter({.text = u"3004"_s});
    QCOMPARE(queues.names(), QStringList{u"Cars"_s});
    queues.model.setFilter({.text = u"zz"_s});
    QCOMPARE(queues.model.rowCount(), 0);
    queues.model.setFilter({});
    QCOMPARE(queues.model.rowCount(), 4);
    QCOMPARE(queues.spies.resets.count(), 0);
}

void TestQueueModel::starredStayOnTopWhateverTheSort()
{
    Queues queues;
    queues.model.setStarred({QueueId(3)});
    QCOMPARE(queues.names().first(), u"Boats"_s);
    QVERIFY(queues.cell(3, QueueModel::StarColumn, models::StarRole).toBool());

    queues.model.sort(QueueModel::NumberColumn, Qt::DescendingOrder);
    QCOMPARE(queues.names(), QStringList({u"Boats"_s, u"Cars"_s, u"Bikes"_s, u"Trucks"_s}));
}

void TestQueueModel::namesSortAsPeopleDo()
{
    Queues queues;
    queues.floor.addQueue(5, u"3005"_s, u"boats 10"_s);
    queues.floor.addQueue(6, u"3006"_s, u"Boats 9"_s);
    queues.model.sort(QueueModel::NameColumn);
    QCOMPARE(
        queues.names(),
        QStringList({u"Bikes"_s, u"Boats"_s, u"Boats 9"_s, u"boats 10"_s, u"Cars"_s, u"Trucks"_s}));

    queues.floor.addQueue(1, u"3001"_s, u"Aeroplanes"_s); // Renamed: its key must not be the old.
    queues.floor.frames.flush();
    QCOMPARE(queues.names().first(), u"Aeroplanes"_s);
}

void TestQueueModel::totalsCoverTheShownRows()
{
    Queues queues;
    QSignalSpy totals(&queues.model, &QueueModel::totalsChanged);
    const auto now = queues.floor.time.now();
    queues.floor.figure(1, QueueStat::WaitingCalls, 3);
    queues.floor.figure(1, QueueStat::LongestWaitTime, 134);
    queues.floor.figure(2, QueueStat::WaitingCalls, 2);
    queues.floor.figure(2, QueueStat::LongestWaitTime, 41);
    queues.floor.frames.flush();

    QCOMPARE(queues.model.totals(),
             (QueueTotals{.queues = 4, .waiting = 5, .longestSince = now - 134s}));
    QCOMPARE(totals.count(), 1);
    queues.model.setFilter({.text = u"bikes"_s});
    QCOMPARE(queues.model.totals(),
             (QueueTotals{.queues = 1, .waiting = 2, .longestSince = now - 41s}));
    queues.floor.figure(2, QueueStat::AvailableAgents, 4);
    queues.floor.frames.flush();
    QCOMPARE(totals.count(), 2); // Nothing of theirs changed.
}

void TestQueueModel::hintCountsCallers()
{
    Queues queues;
    QCOMPARE(queues.cell(1, QueueModel::HintColumn).toString(), QString());
    queues.floor.figure(1, QueueStat::WaitingCalls, 2);
    QVERIFY(queues.cell(1, QueueModel::HintColumn).toString().startsWith(u"2 "));
}

void TestQueueModel::sharesKeepTheirFraction()
{
    Queues queues;
    queues.floor.figure(1, QueueStat::PercentageAnsweredBefore, 66.25);
    queues.floor.figure(1, QueueStat::TotalNumberCallsEntered, 41);
    queues.floor.frames.flush();
    QCOMPARE(queues.cell(1, QueueModel::AnsweredBeforeShareColumn).toDouble(), 66.25);
    QCOMPARE(queues.cell(1, QueueModel::EnteredColumn).typeId(), int(QMetaType::LongLong));
}

void TestQueueModel::sumsAreOfTheShownRowsAndSharesOfSums()
{
    Queues queues;
    const auto tell = [&queues](int queue, double entered, double before, double ewt) {
        queues.floor.figure(queue, QueueStat::TotalNumberCallsEntered, entered);
        queues.floor.figure(queue, QueueStat::TotalNumberCallsAnsweredBefore, before);
        queues.floor.figure(queue, QueueStat::PercentageAnsweredBefore, 100 * before / entered);
        queues.floor.figure(queue, QueueStat::Ewt, ewt);
    };
    tell(1, 90, 90, 12);
    tell(2, 10, 0, 40);
    queues.floor.frames.flush();

    models::QueueSums sums = queues.model.sums();
    QCOMPARE(sums.queues, 4);
    QCOMPARE(sums.figure(QueueStat::TotalNumberCallsEntered), 100.0);
    QCOMPARE(sums.figure(QueueStat::Ewt), 40.0);
    QCOMPARE(sums.figure(QueueStat::PercentageAnsweredBefore), 90.0); // A mean would say 50.
    QVERIFY(std::isnan(sums.figure(QueueStat::TotalNumberCallsClosed)));
    QVERIFY(std::isnan(sums.figure(QueueStat::PercentageAnsweredBeforeLastHour)));

    queues.model.setFilter({.text = u"Bikes"_s});
    sums = queues.model.sums();
    QCOMPARE(sums.figure(QueueStat::TotalNumberCallsEntered), 10.0);
    QCOMPARE(sums.figure(QueueStat::PercentageAnsweredBefore), 0.0);
}

void TestQueueModel::aShareOfSumsIsAtMostAHundred()
{
    Queues queues;
    // Those of before midnight are answered after it.
    queues.floor.figure(1, QueueStat::TotalNumberCallsEntered, 2);
    queues.floor.figure(1, QueueStat::TotalNumberCallsAnswered, 3);
    queues.floor.frames.flush();
    QCOMPARE(queues.model.sums().figure(QueueStat::PercentageAnsweredTotal), 100.0);
}

void TestQueueModel::groupAndQueueFiltersNarrow()
{
    Queues queues;
    queues.floor.addAgent(7, u"2007"_s, u"Petit"_s, 2);
    queues.floor.member(7, 3);
    queues.floor.frames.flush();

    queues.model.setFilter({.groups = {vigie::GroupId(2)}});
    QCOMPARE(queues.names(), QStringList{u"Boats"_s});
    queues.floor.member(7, 4);
    queues.floor.member(7, 3, -1);
    queues.floor.frames.flush();
    QCOMPARE(queues.names(), QStringList{u"Cars"_s});
    queues.model.setFilter({.queues = {QueueId(1), QueueId(2)}});
    QCOMPARE(queues.names(), QStringList({u"Trucks"_s, u"Bikes"_s}));
}

void TestQueueModel::overThresholdFollowsTheClock()
{
    Queues queues;
    queues.floor.figure(2, QueueStat::WaitingCalls, 1);
    queues.floor.figure(2, QueueStat::LongestWaitTime, 1);
    queues.floor.frames.flush();
    queues.model.setFilter({.isOverThreshold = true});
    QCOMPARE(queues.model.rowCount(), 0);
    QCOMPARE(queues.model.overThreshold(), 0);

    queues.floor.time.advance(40s);
    queues.model.passSecond();
    queues.floor.frames.flush();
    QCOMPARE(queues.names(), QStringList{u"Bikes"_s});
    QCOMPARE(queues.model.overThreshold(), 1);
}

void TestQueueModel::anotherLoginResets()
{
    Queues queues;
    queues.floor.center.reset();
    QCOMPARE(queues.model.rowCount(), 0);
    QCOMPARE(queues.spies.resets.count(), 1);

    queues.floor.addQueue(7, u"3007"_s, u"Spare parts"_s);
    queues.floor.frames.flush();
    QCOMPARE(queues.names(), QStringList{u"Spare parts"_s});
    QCOMPARE(queues.model.totals().queues, 1);
}

void TestQueueModel::headersHaveWords()
{
    Queues queues;
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        QVERIFY(
            !queues.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(queues.model.headerData(QueueModel::TimeWaitColumn, Qt::Horizontal, Qt::DisplayRole)
                 .toString(),
             u"Time wait"_s);
}
