// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testphones.h"

#include "ministage.h"

#include <QTest>

using namespace vigie::sim;
using namespace Qt::StringLiterals;
using vigie::AgentId;
using vigie::QueueId;
using vigie::UserId;

namespace {

bool dial(MiniStage &stage, int user, const QString &number)
{
    return stage.engine.phones().dial(UserId{user}, number);
}

//! Agent 1 talks to a customer of queue 1.
void talk(MiniStage &stage)
{
    stage.call();
    stage.wait(1'000);
    stage.answer(1);
    stage.told();
}

} // namespace

void TestPhones::outsideNumbersByTheirEnding()
{
    MiniStage stage(0);
    dial(stage, 4, u"0145001100"_s);
    stage.wait(1'999);
    QCOMPARE(stage.told(), QStringList(u"1901 Dialing"_s));
    stage.wait(3'001);
    QCOMPARE(stage.told(), QStringList(u"1901 Established"_s));
    stage.hangUp(4);
    stage.told();

    dial(stage, 4, u"0145001197"_s);
    stage.wait(2'000);
    QCOMPARE(stage.told(), (QStringList{u"1901 Dialing"_s, u"1901 Failure"_s}));

    dial(stage, 4, u"0145001198"_s);
    stage.wait(300'000);
    QCOMPARE(stage.told(), QStringList(u"1901 Dialing"_s));
    stage.hangUp(4);
    stage.told();

    dial(stage, 4, u"0145001199"_s);
    stage.wait(5'000);
    QCOMPARE(stage.told(), (QStringList{u"1901 Dialing"_s, u"1901 Established"_s}));
    stage.wait(5'000);
    QCOMPARE(stage.told(), QStringList(u"1901 Released"_s));
}

void TestPhones::unknownNumberFails()
{
    MiniStage stage(0);
    QVERIFY(dial(stage, 4, u"99999"_s));
    stage.wait(2'000);
    QCOMPARE(stage.told(), (QStringList{u"1901 Dialing"_s, u"1901 Failure"_s}));
    QVERIFY(stage.engine.world().calls.empty());
}

void TestPhones::longNumbersLeaveThroughTheQueue()
{
    MiniStage stage(1);
    dial(stage, 1, u"0145001100"_s);
    QCOMPARE(stage.activity(1), Activity::Dialing);
    stage.wait(5'000);
    QCOMPARE(stage.figure(3, QueueCounter::Answered), 1.0);
    QCOMPARE(stage.agent(1).direction, Direction::Outgoing);
    QVERIFY(stage.agent(1).acd);
    stage.hangUp(1);
    dial(stage, 1, u"014500"_s); // Six digits: outside, but not long.
    QCOMPARE(stage.figure(3, QueueCounter::Entered), 1.0);
    QCOMPARE(stage.figure(1, u"OutCalls"_s), 2.0);
}

void TestPhones::holdAndResume()
{
    MiniStage stage(1);
    talk(stage);
    QVERIFY(stage.engine.phones().hold(UserId{1}));
    QVERIFY(stage.engine.phones().hold(UserId{1}));
    QCOMPARE(stage.told(), (QStringList{u"1001 OnHold"_s, u"1001 Established"_s}));
    QCOMPARE(stage.activity(1), Activity::OnCall);
}

void TestPhones::blindTransferToALine()
{
    MiniStage stage;
    talk(stage);
    const CallId call = stage.leg(1)->call;
    const QString linkedId = stage.engine.world().call(call)->linkedId;
    QVERIFY(!stage.engine.phones().directTransfer(UserId{1}, u"99999"_s));
    QVERIFY(stage.engine.phones().directTransfer(UserId{1}, u"1003"_s));
    QCOMPARE(stage.told().mid(0, 3),
             (QStringList{u"1001 Released"_s, u"agent1 OnWrapup"_s, u"1003 Ringing"_s}));
    QCOMPARE(stage.leg(3)->otherNumber, u"0611223344"_s);
    QVERIFY(stage.answer(3));
    QCOMPARE(stage.engine.world().call(stage.leg(3)->call)->linkedId, linkedId);
    QVERIFY(!stage.agent(3).acd);
}

void TestPhones::attendedTransferCompletedKeepsTheCustomersIdentity()
{
    MiniStage stage;
    talk(stage);
    const QString linkedId = stage.engine.world().call(stage.leg(1)->call)->linkedId;
    QVERIFY(stage.engine.phones().attendedTransfer(UserId{1}, u"1003"_s));
    QCOMPARE(stage.leg(1)->state, LegState::OnHold);
    QVERIFY(stage.engine.world().call(stage.leg(1, 1)->call)->linkedId != linkedId);
    QVERIFY(stage.answer(3));
    QCOMPARE(stage.leg(3)->otherNumber, u"1001"_s);
    stage.told();
    QVERIFY(stage.engine.phones().completeTransfer(UserId{1}));
    const QStringList told = stage.told();
    QCOMPARE(told.count(u"1001 Released"_s), 2);
    QVERIFY(told.contains(u"1003 Established"_s));
    QCOMPARE(stage.leg(3)->otherNumber, u"0611223344"_s);
    QCOMPARE(stage.engine.world().call(stage.leg(3)->call)->linkedId, linkedId);
    QCOMPARE(stage.engine.world().calls.size(), 1U);
    QCOMPARE(stage.activity(1), Activity::OnWrapup);
    QCOMPARE(stage.agent(3).callType, CallType::External);
}

void TestPhones::attendedTransferCancelledResumes()
{
    MiniStage stage;
    talk(stage);
    stage.engine.phones().attendedTransfer(UserId{1}, u"1003"_s);
    stage.answer(3);
    stage.told();
    QVERIFY(stage.engine.phones().cancelTransfer(UserId{1}));
    QCOMPARE(stage.leg(1)->state, LegState::Established);
    QCOMPARE(stage.leg(3), nullptr);
    const QStringList told = stage.told();
    QVERIFY(told.indexOf(u"1001 Released"_s) < told.indexOf(u"1001 Established"_s));
    QVERIFY(!stage.engine.phones().completeTransfer(UserId{1}));
}

void TestPhones::consultationInAQueueIsTakenOver()
{
    MiniStage stage(1);
    talk(stage);
    QVERIFY(stage.engine.phones().attendedTransfer(UserId{1}, u"3002"_s));
    QCOMPARE(stage.leg(1, 1)->state, LegState::Established); // The queue's music.
    QVERIFY(stage.engine.phones().completeTransfer(UserId{1}));
    QCOMPARE(stage.figure(2, QueueCounter::Entered), 1.0);
    QCOMPARE(stage.figure(2, QueueCounter::Waiting), 1.0);
    QVERIFY(figuresAddUp(stage.engine));
    stage.engine.agents().logIn(AgentId{2}, u"1002"_s);
    QVERIFY(stage.answer(2));
    QCOMPARE(stage.leg(2)->otherNumber, u"0611223344"_s);
    QVERIFY(figuresAddUp(stage.engine));
}

void TestPhones::conferenceOnSnomOnly()
{
    MiniStage stage;
    talk(stage);
    stage.engine.phones().attendedTransfer(UserId{1}, u"1003"_s);
    stage.answer(3);
    QVERIFY(stage.engine.phones().conference(UserId{1}));
    QCOMPARE(stage.leg(1)->state, LegState::Established);
    QCOMPARE(stage.leg(1, 1)->state, LegState::Established);
    stage.hangUp(1);
    QVERIFY(stage.engine.world().calls.empty());

    stage.wait(20'000);
    dial(stage, 2, u"1003"_s);
    stage.answer(3);
    stage.engine.phones().attendedTransfer(UserId{2}, u"1901"_s);
    stage.answer(4);
    QVERIFY(!stage.engine.phones().conference(UserId{2})); // A Polycom.
}

void TestPhones::dataTravelsWithTheCustomer()
{
    MiniStage stage;
    talk(stage);
    stage.engine.phones().setData(UserId{1}, {{u"case"_s, u"9"_s}, {u"USR_prio"_s, u"high"_s}});
    stage.engine.phones().directTransfer(UserId{1}, u"1003"_s);
    const auto data = stage.engine.world().call(stage.leg(3)->call)->userData;
    QCOMPARE(data.value(u"USR_case"_s), u"9"_s);
    QCOMPARE(data.value(u"USR_prio"_s), u"high"_s);
}

void TestPhones::retrieveTakesAWaitingCaller()
{
    MiniStage stage(1);
    stage.engine.agents().pause(AgentId{1}, u"lunch"_s);
    stage.call();
    const CallId waiting = stage.engine.world().queue(QueueId{1})->waiting.front();
    QVERIFY(stage.engine.phones().retrieve(UserId{1}, waiting));
    QCOMPARE(stage.activity(1), Activity::Ringing);
    QVERIFY(!stage.engine.phones().retrieve(UserId{1}, waiting));
    stage.answer(1);
    QVERIFY(stage.agent(1).acd);
    stage.hangUp(1);
    QCOMPARE(stage.activity(1), Activity::OnPause);
}

void TestPhones::aRoomIsJoined()
{
    MiniStage stage(0);
    dial(stage, 4, u"4000"_s);
    stage.wait(1'000);
    dial(stage, 1, u"4000"_s);
    stage.wait(1'000);
    QVERIFY(stage.told().contains(u"room 4000 2"_s));
    using Verb = RoomOrders::Verb;
    QCOMPARE(stage.engine.rooms().apply(UserId{1}, u"4000"_s, Verb::Mute, 1),
             RoomOrders::Refusal::NotOrganizer);
    QCOMPARE(stage.engine.rooms().apply(UserId{4}, u"4000"_s, Verb::Mute, 2),
             RoomOrders::Refusal::None);
    QVERIFY(stage.engine.world().room(u"4000"_s)->members[1].muted);
    QCOMPARE(stage.engine.rooms().apply(UserId{4}, u"4000"_s, Verb::Kick, 2),
             RoomOrders::Refusal::None);
    QCOMPARE(stage.leg(1), nullptr);
}
