// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testflooragentmodel.h"

#include "floor.h"
#include "spies.h"
#include "ui/models/flooragentmodel.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/agentstatistics.h"
#include "xuc/events/userqueuedefaultmembership.h"
#include "xuc/events/usersstatuses.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::AgentId;
using vigie::GroupId;
using vigie::QueueId;
using vigie::UserId;
using vigie::center::DefaultMatch;
using vigie::center::ShownState;
using vigie::models::FloorAgentFilter;
using vigie::models::FloorAgentModel;
using vigie::xuc::AgentStat;
using vigie::xuc::AgentState;
namespace models = vigie::models;
namespace xuc = vigie::xuc;

namespace {

//! Agents 1 to 5, numbers 2001 to 2005, groups 1 and 2 in turn, all ready; queues 1 and 2.
struct Agents
{
    Agents()
    {
        for (int id = 1; id <= 5; ++id) {
            floor.addAgent(id, QString::number(2000 + id), u"N%1"_s.arg(id), 1 + id % 2);
            floor.state(id, AgentState::Ready);
        }
        floor.addQueue(1, u"3001"_s, u"Trucks"_s);
        floor.addQueue(2, u"3002"_s, u"Bikes"_s);
        floor.frames.flush();
        spies.clear();
    }
    QList<int> ids() const
    {
        QList<int> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << vigie::raw(model.idAt(row));
        return all;
    }
    QList<int> selected() const
    {
        QList<int> all;
        const auto ids = model.selected();
        for (const AgentId id : ids)
            all << vigie::raw(id);
        return all;
    }
    QVariant cell(int agent, int column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(AgentId(agent)), column).data(role);
    }
    void figure(int agent, AgentStat stat, double value, const QString &name = {})
    {
        floor.center.apply(xuc::AgentStatistics{
            .id = AgentId(agent), .statistics = {{.stat = stat, .name = name, .number = value}}});
    }
    void select(int agent)
    {
        const int row = model.rowOf(AgentId(agent));
        model.setSelected(row, row, true);
    }
    void reasons(const QStringList &names)
    {
        xuc::UsersStatuses message;
        for (const QString &name : names)
            message.statuses.append({.name = name,
                                     .longName = name.toUpper(),
                                     .actions = {{.name = u"queuepause_all"_s}}});
        floor.center.apply(message);
        floor.frames.flush();
    }

    Floor floor;
    FloorAgentModel model{floor.center, floor.frames};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelSpies spies{model};
};

} // namespace

void TestFloorAgentModel::aColumnStandsForEachPauseReason()
{
    Agents agents;
    const int before = agents.model.columnCount();
    agents.reasons({u"lunch"_s, u"coffee"_s});

    QCOMPARE(agents.model.columnCount(), before + 2);
    QCOMPARE(agents.model.namedColumns(), QStringList({u"lunch"_s, u"coffee"_s}));
    QCOMPARE(agents.model.headerData(before, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"LUNCH"_s);
    agents.figure(2, AgentStat::Other, 90, u"coffee"_s);
    agents.floor.frames.flush();
    QCOMPARE(agents.cell(2, before + 1).toInt(), 90);
    QVERIFY(!agents.cell(2, before).isValid());
    QCOMPARE(agents.spies.resets.count(), 0);
}

void TestFloorAgentModel::anUnknownStatisticGetsAColumnOnce()
{
    Agents agents;
    const int before = agents.model.columnCount();
    agents.figure(2, AgentStat::Other, 7, u"Transfers"_s);
    agents.figure(3, AgentStat::Other, 8, u"Transfers"_s);
    agents.floor.frames.flush();

    QCOMPARE(agents.model.columnCount(), before + 1);
    QCOMPARE(agents.cell(2, before).toInt(), 7);
    QCOMPARE(agents.cell(3, before).toInt(), 8);
    QVERIFY(!agents.cell(4, before).isValid());
}

void TestFloorAgentModel::statisticsChangeExactlyTheirCells()
{
    Agents agents;
    agents.figure(2, AgentStat::InbCalls, 12);
    agents.floor.frames.flush();

    QCOMPARE(agents.spies.ranges(),
             QStringList{
                 rangeText(1, FloorAgentModel::LoginColumn, 1, FloorAgentModel::AcdAverageColumn)});
    QVERIFY(agents.spies.nothingButChanges());
    QCOMPARE(agents.cell(2, FloorAgentModel::PresentedColumn).toInt(), 12);
}

void TestFloorAgentModel::filtersNarrowTogether()
{
    Agents agents;
    agents.floor.state(2, AgentState::OnWrapup);
    agents.floor.state(3, AgentState::OnWrapup);
    agents.floor.member(2, 1);
    agents.floor.frames.flush();

    agents.model.setFilter({.states = {ShownState::Wrapup}});
    QCOMPARE(agents.ids(), QList<int>({2, 3}));
    agents.model.setFilter({.states = {ShownState::Wrapup}, .groups = {GroupId(1)}});
    QCOMPARE(agents.ids(), QList<int>({2}));
    agents.model.setFilter({.states = {ShownState::Wrapup}, .queues = {QueueId(1)}});
    QCOMPARE(agents.ids(), QList<int>({2}));
    agents.model.setFilter({.text = u"n3"_s, .states = {ShownState::Wrapup}});
    QCOMPARE(agents.ids(), QList<int>({3}));
    agents.model.setFilter({});
    QCOMPARE(agents.ids().size(), 5);
}

void TestFloorAgentModel::aPauseReasonIsAFilterOfItsOwn()
{
    Agents agents;
    agents.reasons({u"lunch"_s, u"coffee"_s});
    agents.floor.state(1, AgentState::OnPause, u"lunch"_s);
    agents.floor.state(2, AgentState::OnPause, u"coffee"_s);
    agents.floor.state(3, AgentState::OnPause);
    agents.floor.frames.flush();

    agents.model.setFilter({.reasons = {u"coffee"_s}});
    QCOMPARE(agents.ids(), QList<int>({2}));
    agents.model.setFilter({.states = {ShownState::Ready}, .reasons = {u"coffee"_s}});
    QCOMPARE(agents.ids(), QList<int>({2, 4, 5}));
    agents.model.setFilter({.states = {ShownState::Pause}});
    QCOMPARE(agents.ids(), QList<int>({1, 2, 3}));
}

void TestFloorAgentModel::leavingAQueueLeavesItsFilter()
{
    Agents agents;
    agents.floor.member(2, 1);
    agents.floor.member(4, 1, 3);
    agents.floor.frames.flush();
    agents.model.setFilter({.queues = {QueueId(1)}});
    QCOMPARE(agents.ids(), QList<int>({2, 4}));

    agents.floor.member(2, 1, -1);
    agents.floor.frames.flush();
    QCOMPARE(agents.ids(), QList<int>({4}));
}

void TestFloorAgentModel::theSelectionSurvivesSortFilterAndUpdates()
{
    Agents agents;
    agents.select(2);
    agents.select(4);
    agents.floor.frames.flush();

    agents.model.sort(FloorAgentModel::LastNameColumn, Qt::DescendingOrder);
    agents.floor.state(4, AgentState::OnPause);
    agents.floor.frames.flush();
    QCOMPARE(agents.cell(4, FloorAgentModel::CheckColumn, Qt::CheckStateRole).toInt(),
             int(Qt::Checked));

    agents.model.setFilter({.states = {ShownState::Ready}});
    QCOMPARE(agents.model.selectedCount(), 2);
    QCOMPARE(agents.model.selectedShown(), 1);
    QCOMPARE(agents.selected(), QList<int>({2, 4}));
    agents.model.setFilter({});
    QCOMPARE(agents.model.selectedShown(), 2);
    QCOMPARE(agents.spies.resets.count(), 0);
}

void TestFloorAgentModel::theSelectionSurvivesASwapOfTheState()
{
    Agents agents;
    agents.select(3);
    Floor fresh;
    for (int id = 5; id >= 1; --id) {
        fresh.addAgent(id, QString::number(2000 + id), u"M%1"_s.arg(id), 1);
        fresh.state(id, AgentState::OnPause);
    }
    agents.floor.center.takeOver(fresh.center);
    agents.floor.frames.flush();

    QCOMPARE(agents.selected(), QList<int>({3}));
    QCOMPARE(agents.spies.resets.count(), 0);
}

void TestFloorAgentModel::aGoneAgentIsNoLongerSelected()
{
    Agents agents;
    agents.select(3);
    agents.select(4);
    agents.floor.removeAgent(3);
    agents.floor.frames.flush();

    QCOMPARE(agents.selected(), QList<int>({4}));
    QCOMPARE(agents.model.selectedCount(), 1);
}

void TestFloorAgentModel::selectShownAddsThoseThatMatch()
{
    Agents agents;
    agents.select(1);
    agents.model.setFilter({.groups = {GroupId(1)}}); // 2 and 4.
    QSignalSpy told(&agents.model, &FloorAgentModel::selectionChanged);
    agents.model.selectShown();

    QCOMPARE(told.count(), 1);
    QCOMPARE(agents.selected(), QList<int>({2, 4, 1}));
    agents.model.selectNone();
    QCOMPARE(agents.model.selectedCount(), 0);
}

void TestFloorAgentModel::theHeadersBoxKnowsThree()
{
    Agents agents;
    const auto head = [&agents] {
        return agents.model
            .headerData(FloorAgentModel::CheckColumn, Qt::Horizontal, Qt::CheckStateRole)
            .toInt();
    };
    QCOMPARE(head(), int(Qt::Unchecked));
    agents.select(2);
    QCOMPARE(head(), int(Qt::PartiallyChecked));
    agents.model.selectShown();
    QCOMPARE(head(), int(Qt::Checked));
    agents.model.setFilter({.text = u"2003"_s});
    agents.model.setSelected(0, 0, false);
    QCOMPARE(head(), int(Qt::Unchecked)); // Of those shown.
}

void TestFloorAgentModel::theMarkComparesWithTheBase()
{
    Agents agents;
    const auto match = [&agents](int agent) {
        return agents.cell(agent, FloorAgentModel::BaseColumn, models::MatchRole)
            .value<DefaultMatch>();
    };
    agents.floor.center.apply(xuc::AgentConfig{.agentId = AgentId(9),
                                               .firstName = u"A"_s,
                                               .lastName = u"Z"_s,
                                               .number = u"2009"_s,
                                               .groupId = GroupId(1),
                                               .userId = UserId(109)});
    agents.floor.member(9, 1, 2);
    agents.floor.frames.flush();
    QCOMPARE(match(9), DefaultMatch::NoDefault);

    agents.floor.center.apply(xuc::UserQueueDefaultMembership{
        .userId = UserId(109), .membership = {{.queueId = QueueId(1), .penalty = 2}}});
    agents.floor.frames.flush();
    QCOMPARE(match(9), DefaultMatch::Same);
    agents.floor.member(9, 1, 3);
    agents.floor.frames.flush();
    QCOMPARE(match(9), DefaultMatch::Differs);
}

void TestFloorAgentModel::sumsWeighSharesByCalls()
{
    Agents agents;
    agents.figure(1, AgentStat::InbCalls, 90);
    agents.figure(1, AgentStat::InbUnansCalls, 0);
    agents.figure(1, AgentStat::InbPercUnansCalls, 0);
    agents.figure(2, AgentStat::InbCalls, 10);
    agents.figure(2, AgentStat::InbUnansCalls, 5);
    agents.figure(2, AgentStat::InbPercUnansCalls, 50);
    agents.floor.frames.flush();

    const models::AgentSums sums = agents.model.sums();
    QCOMPARE(sums.agents(), 5);
    QCOMPARE(sums.figure(AgentStat::InbCalls).value(), 100.0);
    QCOMPARE(sums.figure(AgentStat::InbPercUnansCalls).value(), 5.0); // Not 25.
    QVERIFY(!sums.figure(AgentStat::OutCalls));
}

void TestFloorAgentModel::occupancyLeavesPausesOut()
{
    Agents agents;
    QVERIFY(!agents.cell(1, FloorAgentModel::OccupancyColumn).isValid());
    agents.figure(1, AgentStat::InbCallTime, 300);
    agents.figure(1, AgentStat::WrapupTime, 100);
    agents.figure(1, AgentStat::ReadyTime, 100);
    agents.figure(1, AgentStat::PausedTime, 300);
    agents.floor.frames.flush();

    QCOMPARE(agents.cell(1, FloorAgentModel::OccupancyColumn).toDouble(), 80.0);
    QCOMPARE(agents.cell(1, FloorAgentModel::UtilisationColumn).toDouble(), 50.0);
}

void TestFloorAgentModel::keysOfColumnsAreUnique()
{
    QStringList keys;
    for (int column = 0; column < FloorAgentModel::FirstNamedColumn; ++column)
        keys << models::agentColumnKey(column);
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TestFloorAgentModel::anotherLoginForgetsTheSelection()
{
    Agents agents;
    agents.select(3);
    agents.floor.center.reset();
    QCOMPARE(agents.model.selectedCount(), 0);
    QCOMPARE(agents.model.rowCount(), 0);
    QCOMPARE(agents.spies.resets.count(), 1);
}
