// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfigures.h"

#include "ministage.h"

#include <QTest>

using namespace vigie::sim;
using namespace Qt::StringLiterals;
using enum QueueCounter;

void TestFigures::aCallAnsweredAfterTwelveSecondsCounts()
{
    MiniStage stage(1);
    stage.call();
    QCOMPARE(stage.figure(1, Waiting), 1.0);
    stage.wait(9'000);
    QVERIFY(stage.answer(1));
    stage.wait(100'000);
    stage.hangUp(1);
    QCOMPARE(stage.figure(1, Entered), 1.0);
    QCOMPARE(stage.figure(1, Answered), 1.0);
    QCOMPARE(stage.figure(1, AnsweredBefore15), 1.0);
    QCOMPARE(stage.figure(1, PercentAnsweredBefore15), 100.0);
    QCOMPARE(stage.figure(1, Waiting), 0.0);
    QCOMPARE(stage.figure(1, u"InbAcdCalls"_s), 1.0);
    QCOMPARE(stage.figure(1, u"InbAnsCalls"_s), 1.0);
    QCOMPARE(stage.figure(1, u"InbAcdCallTime"_s), 100.0);
}

void TestFigures::anAbandonAfterFifteenSecondsCounts()
{
    MiniStage stage(0);
    stage.engine.phones().dial(vigie::UserId{4}, u"3002"_s);
    stage.wait(16'000);
    QVERIFY(stage.hangUp(4));
    stage.engine.phones().dial(vigie::UserId{4}, u"3002"_s);
    stage.wait(15'000);
    stage.hangUp(4);
    QCOMPARE(stage.figure(2, Entered), 2.0);
    QCOMPARE(stage.figure(2, Abandoned), 2.0);
    QCOMPARE(stage.figure(2, AbandonedAfter15), 1.0);
    QCOMPARE(stage.figure(2, PercentAbandonedAfter15), 50.0);
}

void TestFigures::aTimeoutDiverts()
{
    MiniStage stage(0);
    stage.call();
    stage.wait(59'999);
    QCOMPARE(stage.figure(1, Waiting), 1.0);
    stage.wait(1);
    QCOMPARE(stage.figure(1, Timeout), 1.0);
    QCOMPARE(stage.figure(1, Waiting), 0.0);
    QCOMPARE(stage.engine.histories().ofQueue(u"queue1"_s, 5)[0].outcome, Outcome::TimedOut);
}

void TestFigures::aClosedQueueTurnsAway()
{
    Scenario scenario;
    Queue queue;
    queue.id = vigie::QueueId{1};
    queue.number = u"3001"_s;
    queue.opensAt = 60'000;
    queue.closesAt = 120'000;
    scenario.world.queues = {queue};
    Engine engine(std::move(scenario), 1, QDateTime::currentDateTime());
    engine.injectCall(u"3001"_s, {});
    const auto closed
        = [&] { return *engine.queueFigures(vigie::QueueId{1})[static_cast<int>(Closed)].value; };
    QCOMPARE(closed(), 1.0);
    engine.advanceTo(60'000);
    engine.injectCall(u"3001"_s, {});
    QCOMPARE(closed(), 1.0);
    QVERIFY(figuresAddUp(engine));
}

void TestFigures::lastHourPartsFromTheDay()
{
    MiniStage stage(1);
    stage.call();
    stage.wait(5'000);
    stage.answer(1);
    stage.wait(5'000);
    stage.hangUp(1);
    QCOMPARE(stage.figure(1, EnteredLastHour), 1.0);
    stage.engine.advanceTo(3'599'999);
    QCOMPARE(stage.figure(1, EnteredLastHour), 1.0);
    stage.engine.advanceTo(3'600'000); // It entered at 0, and was answered at 5 s.
    QCOMPARE(stage.figure(1, EnteredLastHour), 0.0);
    QCOMPARE(stage.figure(1, AnsweredLastHour), 1.0);
    stage.engine.advanceTo(3'605'000);
    QCOMPARE(stage.figure(1, AnsweredLastHour), 0.0);
    QCOMPARE(stage.figure(1, Answered), 1.0);
}

void TestFigures::midnightKeepsWhoWaits()
{
    MiniStage stage(1);
    stage.call(u"3002"_s);
    stage.wait(1'000);
    stage.answer(1);
    stage.wait(60'000);
    stage.hangUp(1);
    stage.engine.agents().pause(vigie::AgentId{1}, u"lunch"_s);
    stage.call(u"3002"_s);
    stage.engine.midnight();
    QCOMPARE(stage.figure(2, Entered), 1.0);
    QCOMPARE(stage.figure(2, Answered), 0.0);
    QCOMPARE(stage.figure(2, AnsweredLastHour), 1.0);
    QCOMPARE(stage.figure(1, u"InbCalls"_s), 0.0);
    QVERIFY(figuresAddUp(stage.engine));
    // The start is at ten in the morning: the next midnight comes by itself.
    stage.engine.advanceTo(14 * 3'600'000);
    QCOMPARE(stage.figure(2, Entered), 0.0);
}

void TestFigures::waitEstimateFollowsTheFormula()
{
    MiniStage stage(2);
    stage.engine.memberships().remove(vigie::AgentId{2}, vigie::QueueId{1});
    stage.call(u"3001"_s);
    stage.wait(1'000);
    stage.answer(1);
    stage.wait(90'000);
    stage.hangUp(1); // A talk of 90 s, then wrap-up.
    QCOMPARE(stage.figure(1, Ewt), 0.0);
    stage.call(u"3001"_s);
    stage.call(u"3001"_s);
    QCOMPARE(stage.figure(1, Ewt), 180.0); // 2 waiting x 90 s / 1 agent.
    stage.engine.agents().pause(vigie::AgentId{1}, u"lunch"_s);
    QCOMPARE(stage.figure(1, Ewt), -1.0); // Nobody to take them: no estimate.
}

void TestFigures::agentTimesGrowWhenAStateEnds()
{
    MiniStage stage(1);
    stage.wait(30'000);
    QCOMPARE(stage.figure(1, u"ReadyTime"_s), 0.0);
    stage.engine.agents().pause(vigie::AgentId{1}, u"lunch"_s);
    QCOMPARE(stage.figure(1, u"ReadyTime"_s), 30.0);
    stage.wait(20'000);
    stage.engine.agents().pause(vigie::AgentId{1}, u"coffee"_s);
    stage.wait(5'000);
    stage.engine.agents().unpause(vigie::AgentId{1});
    QCOMPARE(stage.figure(1, u"PausedTime"_s), 25.0);
    QCOMPARE(stage.figure(1, u"lunch"_s), 20.0);
    QCOMPARE(stage.figure(1, u"coffee"_s), 5.0);
}

void TestFigures::figuresOfAnInstantComeTogether()
{
    MiniStage stage(1);
    stage.figureNotices = 0;
    stage.call(u"3001"_s); // Enters, waits and rings: one change of queue 1, one of queue 2.
    QCOMPARE(stage.figureNotices, 2);
}
