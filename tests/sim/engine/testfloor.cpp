// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfloor.h"

#include "ministage.h"

#include <QTest>

using namespace vigie::sim;
using namespace Qt::StringLiterals;
using vigie::AgentId;
using vigie::UserId;

void TestFloor::lowestPenaltyRingsFirst()
{
    MiniStage stage;
    stage.call();
    QCOMPARE(stage.activity(1), Activity::Ringing); // Penalties are 0, 1 and 2.
    stage.call();
    QCOMPARE(stage.activity(2), Activity::Ringing);
    QCOMPARE(stage.activity(3), Activity::Ready);
}

void TestFloor::longestIdleRingsFirst()
{
    MiniStage stage(0);
    for (const int number : {2, 3, 1}) {
        stage.engine.agents().logIn(AgentId{number}, QString::number(1000 + number));
        stage.wait(1'000);
    }
    stage.call(u"3002"_s); // There all have one penalty.
    QCOMPARE(stage.activity(2), Activity::Ringing);
}

void TestFloor::aMissedCallGoesElsewhere()
{
    MiniStage stage(2);
    stage.call();
    stage.told();
    stage.wait(10'000);
    QCOMPARE(stage.told().mid(0, 4),
             (QStringList{u"1001 Released"_s, u"agent1 Ready"_s, u"1002 Ringing"_s,
                          u"agent2 Ringing"_s}));
    QCOMPARE(stage.figure(1, u"InbUnansAcdCalls"_s), 1.0);
    QCOMPARE(stage.figure(1, QueueCounter::Waiting), 1.0);
}

void TestFloor::wrapupEndsByTimeAndByOrder()
{
    MiniStage stage(1);
    for (const bool byOrder : {false, true}) {
        stage.call();
        stage.wait(1'000);
        stage.answer(1);
        stage.wait(5'000);
        stage.hangUp(1);
        QCOMPARE(stage.activity(1), Activity::OnWrapup);
        stage.wait(byOrder ? 2'000 : 10'000);
        if (byOrder)
            QVERIFY(stage.engine.agents().unpause(AgentId{1}));
        QCOMPARE(stage.activity(1), Activity::Ready);
    }
    QCOMPARE(stage.figure(1, u"WrapupTime"_s), 12.0);
}

void TestFloor::pauseDuringACallWaitsForItsEnd()
{
    MiniStage stage(1);
    stage.call();
    stage.answer(1);
    stage.engine.agents().pause(AgentId{1}, u"lunch"_s);
    QCOMPARE(stage.activity(1), Activity::OnCall);
    stage.wait(3'000);
    stage.hangUp(1);
    QCOMPARE(stage.activity(1), Activity::OnPause);
    QCOMPARE(stage.agent(1).cause, u"lunch"_s);
}

void TestFloor::loginCases()
{
    MiniStage stage(2);
    AgentOrders &orders = stage.engine.agents();
    QCOMPARE(orders.logIn(AgentId{3}, u"9999"_s).error, LoginOutcome::PhoneNumberUnknown);
    QCOMPARE(stage.activity(3), Activity::LoggedOut);

    stage.told();
    QCOMPARE(orders.logIn(AgentId{1}, u"1001"_s).error, LoginOutcome::None);
    QCOMPARE(stage.told(), QStringList()); // Already so: nothing changes.

    const LoginOutcome elsewhere = orders.logIn(AgentId{1}, u"1003"_s);
    QCOMPARE(elsewhere.error, LoginOutcome::LoggedInOnAnotherPhone);
    QCOMPARE(elsewhere.current, u"1001"_s);
    QCOMPARE(elsewhere.requested, u"1003"_s);
    QCOMPARE(stage.agent(1).phone, u"1001"_s);

    QCOMPARE(orders.logIn(AgentId{3}, u"1002"_s).error, LoginOutcome::None);
    QCOMPARE(stage.told(),
             (QStringList{u"agent2 LoggedOut"_s, u"agent3 Login"_s, u"agent3 Ready"_s}));
    QCOMPARE(stage.engine.world().lineByNumber(u"1002"_s)->agent, AgentId{3});
}

void TestFloor::recordingPausesWithoutRestartingTheState()
{
    MiniStage stage(1);
    stage.call();
    stage.answer(1);
    QCOMPARE(stage.agent(1).monitor, MonitorState::Active);
    const Millis since = stage.agent(1).since;
    stage.wait(4'000);
    QVERIFY(stage.engine.agents().pauseRecording(AgentId{1}));
    QCOMPARE(stage.agent(1).monitor, MonitorState::Paused);
    QCOMPARE(stage.agent(1).since, since);
    QVERIFY(!stage.engine.agents().pauseRecording(AgentId{1}));
    QVERIFY(stage.engine.agents().resumeRecording(AgentId{1}));
    stage.hangUp(1);
    stage.wait(10'000);
    stage.call(u"3002"_s); // Not recorded.
    stage.answer(1);
    QCOMPARE(stage.agent(1).monitor, MonitorState::Disabled);
}

void TestFloor::listeningEndsWithTheCall()
{
    MiniStage stage(1);
    QVERIFY(!stage.engine.agents().listen(UserId{4}, AgentId{1})); // He is on no call.
    stage.call();
    stage.answer(1);
    stage.told();
    QVERIFY(stage.engine.agents().listen(UserId{4}, AgentId{1}));
    stage.wait(1'000);
    QCOMPARE(stage.told(),
             (QStringList{u"1901 Ringing"_s, u"1901 Established"_s, u"listen 1 1 1901"_s}));
    stage.hangUp(1);
    const QStringList told = stage.told();
    QVERIFY(told.contains(u"listen 1 0 1901"_s));
    QVERIFY(told.contains(u"1901 Released"_s));
}
