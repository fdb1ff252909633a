// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/ringwatch.h"
#include "xuc/events/agentstateevent.h"

#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using xuc::AgentState;

//! Who lets calls ring, from what the stream told.
class TestRingWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoRingsInVainOftenIsOver();
    void aCallThatIsTakenDoesNotCount();
    void whatIsLongAgoDoesNotCount();
    void behindALostLinkNothingIsGuessed();
    void noRuleWatchesNobody();
    void anotherLoginBeginsAnew();
};

namespace {

struct Stage
{
    ManualClock clock{QDateTime(QDate(2026, 11, 21), QTime(14, 0))};
    ContactCenter center{clock};

    void say(AgentState state)
    {
        center.apply(xuc::AgentStateEvent{.agentId = AgentId(7), .state = state});
    }
    void ring(AgentState end)
    {
        say(AgentState::Ringing);
        clock.advance(20s);
        say(end);
        clock.advance(40s);
    }
    AgentRow row() const { return *center.row(AgentId(7)); }
};

} // namespace

void TestRingWatch::whoRingsInVainOftenIsOver()
{
    Stage stage;
    stage.say(AgentState::Ready);
    const RingWatch watch(stage.center);
    stage.ring(AgentState::Ready);
    stage.ring(AgentState::OnPause);
    QVERIFY(!watch.isOver(stage.row()));
    QCOMPARE(watch.of(stage.row()).count, 2);
    stage.ring(AgentState::Ready);
    QVERIFY(watch.isOver(stage.row()));
    QCOMPARE(watch.over(), std::vector{stage.row()});
    QCOMPARE(watch.of(stage.row()).count, 3);
    QCOMPARE(watch.of(stage.row()).since.time(), QTime(14, 0, 20));
}

void TestRingWatch::aCallThatIsTakenDoesNotCount()
{
    Stage stage;
    stage.say(AgentState::Ready);
    const RingWatch watch(stage.center);
    for (int i = 0; i < 5; ++i) {
        stage.ring(AgentState::OnCall);
        stage.say(AgentState::OnWrapup);
        stage.say(AgentState::Ready);
    }
    QCOMPARE(watch.of(stage.row()), VainRings());
}

void TestRingWatch::whatIsLongAgoDoesNotCount()
{
    Stage stage;
    stage.say(AgentState::Ready);
    RingWatch watch(stage.center);
    watch.setRule({.count = 2, .window = 10min});
    stage.ring(AgentState::Ready); // Ends at 14:00:20.
    stage.clock.advance(5min);
    stage.ring(AgentState::Ready); // Ends at 14:06:20.
    QVERIFY(watch.isOver(stage.row()));
    stage.clock.advance(3min + 20s); // 14:10:20
    QCOMPARE(watch.of(stage.row()).count, 1);
    QCOMPARE(watch.of(stage.row()).since.time(), QTime(14, 6, 20));
    QVERIFY(!watch.isOver(stage.row()));
    QVERIFY(watch.over().empty());
}

void TestRingWatch::behindALostLinkNothingIsGuessed()
{
    Stage stage;
    stage.say(AgentState::Ringing);
    RingWatch watch(stage.center);
    watch.breakOff();
    stage.say(AgentState::Ready);
    QCOMPARE(watch.of(stage.row()).count, 0);
    stage.ring(AgentState::Ready);
    QCOMPARE(watch.of(stage.row()).count, 1);
}

void TestRingWatch::noRuleWatchesNobody()
{
    Stage stage;
    stage.say(AgentState::Ready);
    RingWatch watch(stage.center);
    watch.setRule({.count = 0});
    for (int i = 0; i < 5; ++i)
        stage.ring(AgentState::Ready);
    QVERIFY(!watch.isOver(stage.row()));
}

void TestRingWatch::anotherLoginBeginsAnew()
{
    Stage stage;
    stage.say(AgentState::Ready);
    const RingWatch watch(stage.center);
    for (int i = 0; i < 3; ++i)
        stage.ring(AgentState::Ready);
    QVERIFY(watch.isOver(stage.row()));
    stage.center.reset();
    QVERIFY(watch.over().empty());
}

QTEST_GUILESS_MAIN(TestRingWatch)
#include "test_ringwatch.moc"
