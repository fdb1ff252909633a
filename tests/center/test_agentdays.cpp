// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/agentdays.h"
#include "center/contactcenter.h"
#include "xuc/events/agentstateevent.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using xuc::AgentState;

//! The days of agents, from what the stream told.
class TestAgentDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateOfBeforeCountsFromItsBegin();
    void eachChangeIsASegment();
    void pausesKeepTheirReason();
    void aPackedTrailIsTheStepsThemselves();
    void theOldestGoFirst();
    void anotherLoginBeginsAnew();
};

namespace {

struct Stage
{
    ManualClock clock{QDateTime(QDate(2026, 11, 21), QTime(14, 0))};
    ContactCenter center{clock};

    void say(AgentState state, std::chrono::seconds since = 0s, const QString &cause = {})
    {
        center.apply(xuc::AgentStateEvent{
            .agentId = AgentId(7), .state = state, .since = since, .cause = cause});
    }
    AgentRow row() const { return *center.row(AgentId(7)); }
};

} // namespace

void TestAgentDays::aStateOfBeforeCountsFromItsBegin()
{
    Stage stage;
    stage.say(AgentState::Ready, 20min);
    const AgentDays days(stage.center);
    const auto segments = days.of(stage.row()).segments();
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments[0].since.time(), QTime(13, 40));
    QCOMPARE(days.since().time(), QTime(14, 0));
}

void TestAgentDays::eachChangeIsASegment()
{
    Stage stage;
    stage.say(AgentState::Ready);
    const AgentDays days(stage.center);
    stage.clock.advance(10min);
    stage.say(AgentState::OnWrapup);
    stage.clock.advance(2min);
    stage.say(AgentState::OnWrapup, 2min); // Said again.
    stage.clock.advance(1min);
    stage.say(AgentState::Ready);
    stage.clock.advance(5min);
    const DayLog log = days.of(stage.row());
    QCOMPARE(log.segments().size(), 3);
    const auto totals = log.totals(stage.clock.now());
    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals[0].time, 15min);
    QCOMPARE(totals[0].count, 2);
    QCOMPARE(totals[1].time, 3min);
}

void TestAgentDays::pausesKeepTheirReason()
{
    Stage stage;
    stage.say(AgentState::OnPause, 0s, u"lunch"_s);
    const AgentDays days(stage.center);
    stage.clock.advance(30min);
    stage.say(AgentState::OnPause, 0s, u"training"_s);
    const auto segments = days.of(stage.row()).segments();
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments[0].cause, u"lunch"_s);
    QCOMPARE(segments[1].cause, u"training"_s);
}

void TestAgentDays::aPackedTrailIsTheStepsThemselves()
{
    using Step = StepTrail::Step;
    QRandomGenerator random(20);
    const auto upTo = [&random](int bits) { return random.generate() >> (32 - bits); };
    StepTrail trail;
    QVERIFY(trail.isEmpty());
    QVERIFY(trail.steps().empty());
    std::vector<Step> all;
    for (int i = 0; i < 3 * StepTrail::mostSteps; ++i) {
        const auto second = qint32(upTo(1 + i % 32)); // Of any distance, also back.
        const quint16 cause = i % 3 == 0 ? quint16(upTo(1 + i % 16)) : quint16(0);
        all.push_back({.second = second, .cause = cause, .state = ShownState(upTo(3))});
        trail.add(all.back());
        if (all.size() > std::size_t(StepTrail::mostSteps))
            all.erase(all.begin());
        QVERIFY2(trail.steps() == all, qPrintable(QString::number(i)));
        QVERIFY(trail.last() == all.back());
    }
}

void TestAgentDays::theOldestGoFirst()
{
    Stage stage;
    stage.say(AgentState::Ready);
    const AgentDays days(stage.center);
    for (int i = 0; i < StepTrail::mostSteps; ++i) {
        stage.clock.advance(10s);
        stage.say(i % 2 == 0 ? AgentState::OnWrapup : AgentState::Ready);
    }
    QCOMPARE(days.of(stage.row()).segments().size(), StepTrail::mostSteps);
    QCOMPARE(days.of(stage.row()).segments().constFirst().state, ShownState::Wrapup);
}

void TestAgentDays::anotherLoginBeginsAnew()
{
    Stage stage;
    stage.say(AgentState::Ready);
    const AgentDays days(stage.center);
    stage.clock.advance(1h);
    stage.center.reset();
    QCOMPARE(days.since().time(), QTime(15, 0));
    stage.say(AgentState::OnWrapup);
    QCOMPARE(days.of(stage.row()).segments().size(), 1);
}

QTEST_GUILESS_MAIN(TestAgentDays)
#include "test_agentdays.moc"
