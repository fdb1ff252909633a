// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testorders.h"

#include "ministage.h"

#include <QTest>

using namespace vigie::sim;
using namespace Qt::StringLiterals;
using vigie::AgentId;
using vigie::GroupId;
using vigie::QueueId;
using vigie::UserId;

void TestOrders::membershipsOneByOne()
{
    MiniStage stage;
    MembershipOrders &orders = stage.engine.memberships();
    QVERIFY(orders.set(AgentId{1}, QueueId{1}, 3));
    QVERIFY(orders.remove(AgentId{2}, QueueId{1}));
    QVERIFY(!orders.set(AgentId{99}, QueueId{1}, 0));
    QVERIFY(!orders.set(AgentId{1}, QueueId{99}, 0));
    QVERIFY(!orders.remove(AgentId{2}, QueueId{1}));
    QCOMPARE(stage.told(), (QStringList{u"member 1 1 3"_s, u"member 2 1 -1"_s}));
    QCOMPARE(stage.figure(1, QueueCounter::Logged), 2.0);
    stage.call(); // Agent 3 has 2, agent 1 now 3.
    QCOMPARE(stage.activity(3), Activity::Ringing);
}

void TestOrders::groupsMoveAddAndLeave()
{
    MiniStage stage; // Agents 1 and 2 are red, in queue 2 at penalty 0.
    MembershipOrders &orders = stage.engine.memberships();
    QCOMPARE(orders.moveGroup(GroupId{1}, {QueueId{2}, 0}, {QueueId{3}, 1}), 2);
    QCOMPARE(stage.told(),
             (QStringList{u"member 1 2 -1"_s, u"member 1 3 1"_s, u"member 2 2 -1"_s,
                          u"member 2 3 1"_s}));
    QCOMPARE(orders.moveGroup(GroupId{1}, {QueueId{3}, 1}, {QueueId{3}, 2}), 2);
    QCOMPARE(stage.told(), (QStringList{u"member 1 3 2"_s, u"member 2 3 2"_s}));
    QCOMPARE(orders.addGroup(GroupId{1}, {QueueId{3}, 2}, {QueueId{2}, 4}), 2);
    QCOMPARE(stage.told(), (QStringList{u"member 1 2 4"_s, u"member 2 2 4"_s}));
    QCOMPARE(orders.removeGroup(GroupId{1}, {QueueId{3}, 2}), 2);
    QCOMPARE(stage.told(), (QStringList{u"member 1 3 -1"_s, u"member 2 3 -1"_s}));
    orders.set(AgentId{1}, QueueId{3}, 0);
    stage.told();
    QCOMPARE(orders.addGroupMissing(GroupId{1}, {QueueId{3}, 1}), 1);
    QCOMPARE(stage.told(), QStringList(u"member 2 3 1"_s));
}

void TestOrders::defaultsApplyOnlyWhereSet()
{
    MiniStage stage;
    MembershipOrders &orders = stage.engine.memberships();
    QVERIFY(!orders.applyDefault(UserId{1}));
    QVERIFY(orders.setDefault(UserId{1}, {{QueueId{3}, 1}, {QueueId{1}, 0}}));
    QCOMPARE(stage.told(), QStringList()); // The active ones are as they were.
    QVERIFY(orders.applyDefault(UserId{1}));
    QCOMPARE(stage.told(), (QStringList{u"member 1 2 -1"_s, u"member 1 3 1"_s}));
    QVERIFY(orders.setDefault(UserId{1}, {}));
    QVERIFY(!orders.applyDefault(UserId{1}));
}

void TestOrders::callbackLifeCycle()
{
    MiniStage stage(2);
    CallbackOrders &orders = stage.engine.callbacks();
    QVERIFY(!orders.start(u"r1"_s, UserId{1}, u"0145000000"_s)); // Nobody took it.
    QVERIFY(orders.take(u"r1"_s, AgentId{1}));
    QVERIFY(!orders.take(u"r1"_s, AgentId{2}));
    QVERIFY(orders.release(u"r1"_s));
    QVERIFY(orders.take(u"r1"_s, AgentId{1}));
    QVERIFY(!orders.save(u"r1"_s, {u"Answered"_s, {}, {}, {}})); // Not called yet.
    QVERIFY(orders.start(u"r1"_s, UserId{1}, u"0145000000"_s));
    const QStringList told = stage.told();
    QVERIFY(told.indexOf(u"started r1"_s) < told.indexOf(u"1001 Dialing"_s));
    const QString ticket = stage.engine.world().tickets.back().uuid;
    QVERIFY(orders.save(ticket, {u"Answered"_s, u"done"_s, {}, {}}));
    QCOMPARE(stage.told(), QStringList(u"closed r1"_s));
    QVERIFY(stage.engine.world().callbacks.front().closed);
    QVERIFY(!orders.take(u"r1"_s, AgentId{1}));
}

void TestOrders::callbackRescheduled()
{
    MiniStage stage(1);
    CallbackOrders &orders = stage.engine.callbacks();
    const auto begin = [&] {
        orders.take(u"r1"_s, AgentId{1});
        orders.start(u"r1"_s, UserId{1}, u"0145000000"_s);
        stage.hangUp(1);
        stage.told();
    };
    begin();
    QVERIFY(orders.save(u"r1"_s, {u"Callback"_s, u"later"_s, QDate(2026, 12, 1), u"p1"_s}));
    QVERIFY(stage.told().contains(u"updated 2026-12-01"_s));
    QVERIFY(!stage.engine.world().callbacks.front().agent);
    begin();
    QVERIFY(orders.save(u"r1"_s, {u"Callback"_s, u"later"_s, {}, {}}));
    QVERIFY(stage.told().contains(u"released r1"_s));
}

void TestOrders::forwardsAndDnd()
{
    MiniStage stage(0);
    UserOrders &orders = stage.engine.users();
    orders.setForward(UserId{1}, UserOrders::ForwardKind::Unconditional, {true, u"1002"_s});
    stage.engine.phones().dial(UserId{4}, u"1001"_s);
    QVERIFY(stage.leg(2));
    stage.hangUp(4);
    orders.setForward(UserId{1}, UserOrders::ForwardKind::Unconditional, {false, u"1002"_s});
    orders.setForward(UserId{1}, UserOrders::ForwardKind::NoAnswer, {true, u"1003"_s});
    stage.engine.phones().dial(UserId{4}, u"1001"_s);
    QVERIFY(stage.leg(1));
    stage.wait(30'000);
    QVERIFY(!stage.leg(1));
    QVERIFY(stage.leg(3));
    stage.hangUp(4);
    orders.setDnd(UserId{1}, true);
    stage.told();
    stage.engine.phones().dial(UserId{4}, u"1001"_s);
    stage.wait(1'000);
    QCOMPARE(stage.told(), (QStringList{u"1901 Dialing"_s, u"1901 Failure"_s}));
}
