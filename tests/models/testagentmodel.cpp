// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testagentmodel.h"

#include "floor.h"
#include "spies.h"
#include "ui/models/agentmodel.h"
#include "xuc/events/usersstatuses.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::AgentId;
using vigie::GroupId;
using vigie::center::ShownState;
using vigie::models::AgentFilter;
using vigie::models::AgentModel;
using vigie::xuc::AgentState;
namespace models = vigie::models;

namespace {

//! Agents 1 (the person) to 5 in group 1, all ready; queues 1 to 3.
struct Agents
{
    Agents()
    {
        floor.signIn();
        for (int id = 1; id <= 5; ++id) {
            floor.addAgent(id, QString::number(2000 + id), u"N%1"_s.arg(id), 1);
            floor.state(id, AgentState::Ready);
        }
        floor.addQueue(1, u"3002"_s, u"Bikes"_s);
        floor.addQueue(2, u"3001"_s, u"Trucks"_s);
        floor.addQueue(3, u"3003"_s, u"Boats"_s);
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
    QVariant cell(int agent, int column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(AgentId(agent)), column).data(role);
    }

    Floor floor;
    AgentModel model{floor.center, floor.frames};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelSpies spies{model};
};

} // namespace

void TestAgentModel::availableComeFirstEqualsByNumber()
{
    Agents agents;
    agents.floor.state(1, AgentState::LoggedOut);
    agents.floor.state(2, AgentState::OnPause);
    agents.floor.state(3, AgentState::OnCall);
    agents.floor.frames.flush();

    QCOMPARE(agents.ids(), QList<int>({4, 5, 3, 2, 1}));
    QCOMPARE(agents.spies.layout.count(), 1);
    QCOMPARE(agents.spies.resets.count(), 0);
}

void TestAgentModel::stateChangesExactlyItsCells()
{
    Agents agents;
    agents.model.sort(AgentModel::NumberColumn);
    agents.floor.state(2, AgentState::OnPause);
    agents.floor.state(3, AgentState::OnWrapup);
    agents.floor.frames.flush();

    QCOMPARE(agents.spies.ranges(),
             QStringList{rangeText(1, AgentModel::StateColumn, 2, AgentModel::TimerColumn)});
    QVERIFY(agents.spies.changed[0][2].value<QList<int>>().contains(models::StateRole));
    QVERIFY(agents.spies.nothingButChanges());
    QCOMPARE(agents.cell(2, AgentModel::StateColumn, models::StateRole).value<ShownState>(),
             ShownState::Pause);
}

void TestAgentModel::equalStateTellsNothing()
{
    Agents agents;
    agents.floor.state(2, AgentState::Ready);
    QVERIFY(!agents.floor.frames.isPending());
    QVERIFY(agents.spies.areSilent());
}

void TestAgentModel::pauseShowsTheReasonsLabel()
{
    Agents agents;
    agents.floor.state(2, AgentState::OnPause, u"lunch"_s);
    QVERIFY(!agents.cell(2, AgentModel::StateColumn).isValid()); // The view has a word for it.

    agents.floor.center.apply(
        vigie::xuc::UsersStatuses{.statuses = {{.name = u"lunch"_s,
                                                .longName = u"Lunch break"_s,
                                                .actions = {{.name = u"queuepause_all"_s}}}}});
    agents.floor.frames.flush();
    QCOMPARE(agents.cell(2, AgentModel::StateColumn).toString(), u"Lunch break"_s);
    QCOMPARE(agents.spies.changed.count(), 2); // All states; then the rest of the paused row.
}

void TestAgentModel::loggedOutHasNoTime()
{
    Agents agents;
    QCOMPARE(agents.cell(2, AgentModel::TimerColumn, models::SinceRole).value<vigie::Instant>(),
             agents.floor.time.now());
    agents.floor.state(2, AgentState::LoggedOut);
    QVERIFY(!agents.cell(2, AgentModel::TimerColumn, models::SinceRole).isValid());
    QVERIFY(!agents.cell(2, AgentModel::StateColumn, models::SinceRole).isValid());
}

void TestAgentModel::colleaguesOfMyGroupLeaveMeOut()
{
    Agents agents;
    agents.floor.addAgent(6, u"2006"_s, u"Other"_s, 2);
    agents.model.setFilter({.group = GroupId(1), .except = Floor::self});
    agents.floor.frames.flush();
    QCOMPARE(agents.ids(), QList<int>({2, 3, 4, 5}));
    QCOMPARE(agents.model.rowOf(Floor::self), -1);
}

void TestAgentModel::changeOfGroupComesAndGoes()
{
    Agents agents;
    agents.model.setFilter({.group = GroupId(1)});
    agents.floor.addAgent(3, u"2003"_s, u"N3"_s, 2);
    agents.floor.frames.flush();
    QCOMPARE(agents.ids(), QList<int>({1, 2, 4, 5}));
    QCOMPARE(agents.spies.removed.count(), 1);

    agents.floor.addAgent(3, u"2003"_s, u"N3"_s, 1);
    agents.floor.frames.flush();
    QCOMPARE(agents.ids(), QList<int>({1, 2, 3, 4, 5}));
    QCOMPARE(agents.spies.inserted.count(), 1);
    QCOMPARE(agents.spies.layout.count(), 0);
}

void TestAgentModel::stateFilterFollowsTheState()
{
    Agents agents;
    agents.model.setFilter({.states = {ShownState::Pause}});
    QCOMPARE(agents.model.rowCount(), 0);
    agents.floor.state(4, AgentState::OnPause);
    agents.floor.frames.flush();
    QCOMPARE(agents.ids(), QList<int>{4});
    agents.floor.state(4, AgentState::Ready);
    agents.floor.frames.flush();
    QCOMPARE(agents.model.rowCount(), 0);
}

void TestAgentModel::textFindsNameNumberAndPhone()
{
    Agents agents;
    agents.floor.phone(5, u"1055"_s);
    agents.model.setFilter({.text = u"n2"_s});
    QCOMPARE(agents.ids(), QList<int>{2});
    agents.model.setFilter({.text = u"2003"_s});
    QCOMPARE(agents.ids(), QList<int>{3});
    agents.model.setFilter({.text = u"1055"_s});
    QCOMPARE(agents.ids(), QList<int>{5});
}

void TestAgentModel::queuesInCommonAreNamedInOrderOfNumber()
{
    Agents agents;
    for (const int queue : {1, 2}) {
        agents.floor.member(1, queue);
        agents.floor.member(2, queue);
    }
    agents.floor.member(2, 3);
    agents.floor.frames.flush();

    QCOMPARE(agents.cell(2, AgentModel::QueuesColumn).toString(), u"Trucks, Bikes"_s);
    QCOMPARE(agents.cell(3, AgentModel::QueuesColumn).toString(), QString());
}

void TestAgentModel::ownMembershipChangesEachColleaguesQueues()
{
    Agents agents;
    agents.floor.member(2, 3);
    agents.floor.frames.flush();
    agents.spies.clear();

    agents.floor.member(1, 3);
    agents.floor.frames.flush();

    QCOMPARE(agents.spies.ranges(),
             QStringList{rangeText(0, AgentModel::QueuesColumn, 4, AgentModel::QueuesColumn)});
    QCOMPARE(agents.cell(2, AgentModel::QueuesColumn).toString(), u"Boats"_s);
}

void TestAgentModel::longestInStateSortsByInstant()
{
    Agents agents;
    agents.floor.time.advance(60s);
    agents.floor.state(1, AgentState::OnPause);
    agents.floor.state(2, AgentState::LoggedOut);
    agents.model.sort(AgentModel::TimerColumn, Qt::DescendingOrder);
    QCOMPARE(agents.ids(), QList<int>({3, 4, 5, 1, 2}));
    QCOMPARE(agents.cell(3, AgentModel::TimerColumn, models::SortRole).toLongLong(), 60);
}

void TestAgentModel::namesSortAsPeopleDo()
{
    Agents agents;
    agents.floor.addAgent(6, u"2006"_s, u"n10"_s, 1);
    agents.model.sort(AgentModel::NameColumn);
    QCOMPARE(agents.ids(), QList<int>({1, 2, 3, 4, 5, 6}));
}

void TestAgentModel::goneAgentLeavesTheTable()
{
    Agents agents;
    const QPersistentModelIndex last(agents.model.index(4, 0));
    agents.floor.removeAgent(3);
    agents.floor.frames.flush();

    QCOMPARE(agents.ids(), QList<int>({1, 2, 4, 5}));
    QCOMPARE(last.row(), 3);
    QCOMPARE(agents.spies.resets.count(), 0);
}

void TestAgentModel::tableSurvivesASwapOfTheState()
{
    Agents agents;
    const QPersistentModelIndex selected(agents.model.index(3, 0));
    Floor fresh;
    fresh.signIn();
    for (const int id : {5, 4, 2, 1, 7}) {
        fresh.addAgent(id, QString::number(2000 + id), u"N%1"_s.arg(id), 1);
        fresh.state(id, AgentState::Ready);
    }

    agents.floor.center.takeOver(fresh.center);
    agents.floor.frames.flush();

    QCOMPARE(agents.ids(), QList<int>({1, 2, 4, 5, 7}));
    QCOMPARE(selected.data(models::IdRole).toInt(), 4);
    QCOMPARE(agents.spies.resets.count(), 0);
}

void TestAgentModel::tenThousandAgentsFilterInThreeNotices()
{
    Floor floor;
    for (int id = 0; id < 10000; ++id)
        floor.addAgent(id, QString::number(20000 + id), u"N%1"_s.arg(id), id % 2);
    AgentModel model(floor.center, floor.frames);
    ModelSpies spies(model);

    model.setFilter({.group = GroupId(1)});
    QCOMPARE(model.rowCount(), 5000);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 10000);

    QCOMPARE(spies.removed.count(), 1);
    QCOMPARE(spies.inserted.count(), 1);
    QCOMPARE(spies.layout.count(), 2);
}

void TestAgentModel::randomEventsEqualANaiveOrder()
{
    Agents agents;
    std::mt19937 random(7);
    const auto upTo
        = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int id = 6; id <= 60; ++id)
        agents.floor.addAgent(id, QString::number(2000 + (id * 37) % 97), u"N%1"_s.arg(id), 1);
    static constexpr std::array states{AgentState::Ready, AgentState::OnPause, AgentState::OnCall,
                                       AgentState::OnWrapup, AgentState::LoggedOut};
    Mirror mirror(agents.model);
    for (int frame = 0; frame < 100; ++frame) {
        for (int event = upTo(10); event > 0; --event) {
            const int id = 1 + upTo(59);
            const bool isMoving = upTo(12) == 0;
            if (isMoving)
                agents.floor.addAgent(id, QString::number(2000 + upTo(99)), u"N%1"_s.arg(id), 1);
            else
                agents.floor.state(id, states[std::size_t(upTo(4))]);
        }
        agents.floor.frames.flush();
        QCOMPARE(mirror.rows(), mirror.fresh());

        QList<int> naive = agents.ids();
        std::sort(naive.begin(), naive.end(), [&](int a, int b) {
            const auto key = [&](int id) {
                const auto *agent = agents.floor.center.find(AgentId(id));
                return std::tuple(vigie::center::sortRank(agent->state), agent->number.toInt(),
                                  vigie::center::raw(*agents.floor.center.row(AgentId(id))));
            };
            return key(a) < key(b);
        });
        QCOMPARE(agents.ids(), naive);
    }
    QCOMPARE(agents.spies.resets.count(), 0);
}
