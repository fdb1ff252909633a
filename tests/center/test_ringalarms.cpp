// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/ringalarms.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/agentstateevent.h"

#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using xuc::AgentState;

//! Who lets calls ring, and when that is told.
class TestRingAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsToldOnce();
    void anAcknowledgedOneIsSilentUntilItDoubled();
    void whoIsNotOverAnyMoreIsForgotten();
    void thoseWhoComeTogetherAreToldTogether();
};

namespace {

struct Stage
{
    ManualClock clock{QDateTime(QDate(2026, 11, 21), QTime(14, 0))};
    ContactCenter center{clock};
    std::unique_ptr<RingWatch> watch{};
    std::unique_ptr<RingAlarms> alarms{};

    Stage()
    {
        for (const int id : {7, 8}) {
            center.apply(xuc::AgentConfig{.agentId = AgentId(id)});
            say(id, AgentState::Ready);
        }
        watch = std::make_unique<RingWatch>(center);
        watch->setRule({.count = 2, .window = 10min});
        alarms = std::make_unique<RingAlarms>(center, *watch);
    }
    void say(int agent, AgentState state)
    {
        center.apply(xuc::AgentStateEvent{.agentId = AgentId(agent), .state = state});
    }
    void ring(int agent)
    {
        say(agent, AgentState::Ringing);
        clock.advance(5s);
        say(agent, AgentState::Ready);
    }
    QList<int> look()
    {
        QList<int> told;
        const QList<RingAlarm> due = alarms->look();
        for (const RingAlarm &each : due)
            told.append(raw(each.agent));
        return told;
    }
    QList<int> open() const
    {
        QList<int> shown;
        const QList<RingAlarm> all = alarms->open();
        for (const RingAlarm &each : all)
            shown.append(raw(each.agent));
        return shown;
    }
};

} // namespace

void TestRingAlarms::eachIsToldOnce()
{
    Stage stage;
    stage.ring(7);
    QVERIFY(stage.look().isEmpty() && stage.open().isEmpty());
    stage.ring(7);
    QCOMPARE(stage.look(), QList<int>{7});
    QCOMPARE(stage.open(), QList<int>{7});
    stage.clock.advance(2min);
    stage.ring(7);
    QVERIFY(stage.look().isEmpty());
    QCOMPARE(stage.alarms->open().constFirst().rings.count, 3);
}

void TestRingAlarms::anAcknowledgedOneIsSilentUntilItDoubled()
{
    Stage stage;
    stage.ring(7);
    stage.ring(7);
    QCOMPARE(stage.look(), QList<int>{7});
    stage.alarms->acknowledge();
    QVERIFY(stage.open().isEmpty());
    stage.clock.advance(RingAlarms::leastGap);
    stage.ring(7);
    QVERIFY(stage.look().isEmpty() && stage.open().isEmpty());
    stage.ring(7);
    QCOMPARE(stage.look(), QList<int>{7});
    QCOMPARE(stage.open(), QList<int>{7});
}

void TestRingAlarms::whoIsNotOverAnyMoreIsForgotten()
{
    Stage stage;
    stage.ring(7);
    stage.ring(7);
    QCOMPARE(stage.look(), QList<int>{7});
    stage.alarms->acknowledge();
    stage.clock.advance(11min); // Both are too long ago.
    QVERIFY(stage.look().isEmpty() && stage.open().isEmpty());
    stage.ring(7);
    stage.ring(7);
    QCOMPARE(stage.look(), QList<int>{7});
    QCOMPARE(stage.open(), QList<int>{7});
}

void TestRingAlarms::thoseWhoComeTogetherAreToldTogether()
{
    Stage stage;
    stage.ring(7);
    stage.ring(7);
    QCOMPARE(stage.look(), QList<int>{7});
    stage.ring(8);
    stage.ring(8);
    stage.ring(8);
    // Shown at once, the most calls first; told behind the gap.
    QCOMPARE(stage.open(), (QList<int>{8, 7}));
    QVERIFY(stage.look().isEmpty());
    stage.clock.advance(RingAlarms::leastGap);
    QCOMPARE(stage.look(), QList<int>{8});
}

QTEST_GUILESS_MAIN(TestRingAlarms)
#include "test_ringalarms.moc"
