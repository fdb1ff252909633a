// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/alarms.h"
#include "center/contactcenter.h"
#include "xuc/events/queueconfig.h"

#include <QTest>

#include <memory>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using xuc::QueueStat;

//! When a queue over its thresholds is told, and when it is not.
class TestAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aQueueOverItsAlarmIsToldOnce();
    void theWorstFigureSpeaksForItsQueue();
    void aHigherLevelIsToldAgain();
    void itIsRepeatedAfterThePace();
    void anAcknowledgedOneStaysSilentUntilItDoubles();
    void anAcknowledgedWarningSpeaksAgainAsAnAlarm();
    void quietHoldsForFiveMinutes();
    void manyAtOnceAreOneTelling();
    void whatFlickersIsNotToldEachTime();
    void aQueuesOwnThresholdsCount();
    void technicalQueuesSayNothing();
    void whatIsOverLeaves();

private:
    void wait(int queue, int calls, std::optional<double> longest = {});
    QList<Alarm> after(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        return m_alarms->look();
    }

    ManualClock m_clock;
    std::unique_ptr<ContactCenter> m_center;
    std::unique_ptr<Alarms> m_alarms;
};

void TestAlarms::init()
{
    m_center = std::make_unique<ContactCenter>(m_clock);
    for (int id = 1; id <= 40; ++id)
        m_center->apply(xuc::QueueConfig{
            .id = QueueId(id), .name = u"queue%1"_s.arg(id), .displayName = u"Queue %1"_s.arg(id)});
    m_alarms = std::make_unique<Alarms>(*m_center);
    m_alarms->setRules(
        {.standard = {.waitingWarn = 3, .waitingAlarm = 6, .waitWarn = 30s, .waitAlarm = 2min}});
    m_alarms->setPace({.warnAgain = 0s, .alarmAgain = 5min});
}

void TestAlarms::wait(int queue, int calls, std::optional<double> longest)
{
    xuc::QueueStatistics told{.queueId = QueueId(queue)};
    told.counters.append({.stat = QueueStat::WaitingCalls, .value = calls});
    if (longest)
        told.counters.append({.stat = QueueStat::LongestWaitTime, .value = *longest});
    m_center->apply(told);
}

void TestAlarms::aQueueOverItsAlarmIsToldOnce()
{
    QVERIFY(m_alarms->look().isEmpty());
    wait(4, 7);
    const QList<Alarm> told = after(1s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].queue, QueueId(4));
    QCOMPARE(told[0].level, Level::Alarm);
    QCOMPARE(told[0].figure, AlarmFigure::Waiting);
    QCOMPARE(m_alarms->unacknowledged(), 1);
    QVERIFY(after(1min).isEmpty());
}

void TestAlarms::theWorstFigureSpeaksForItsQueue()
{
    wait(4, 7, 20 * 60.0); // 1.2 times the calls, 10 times the wait.
    const QList<Alarm> told = after(1s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].figure, AlarmFigure::LongestWait);
    QVERIFY(told[0].ratio > 9);
}

void TestAlarms::aHigherLevelIsToldAgain()
{
    wait(4, 3);
    QCOMPARE(after(1s).size(), 1);
    QCOMPARE(m_alarms->unacknowledged(), 0); // A warning presses nobody.
    wait(4, 6);
    const QList<Alarm> told = after(20s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].level, Level::Alarm);
    wait(4, 4); // Back to a warning: no news.
    QVERIFY(after(20s).isEmpty());
}

void TestAlarms::itIsRepeatedAfterThePace()
{
    wait(4, 7);
    wait(5, 4);
    QCOMPARE(after(1s).size(), 2);
    QVERIFY(after(4min).isEmpty());
    const QList<Alarm> again = after(61s);
    QCOMPARE(again.size(), 1); // The warning is told once.
    QCOMPARE(again[0].queue, QueueId(4));
}

void TestAlarms::anAcknowledgedOneStaysSilentUntilItDoubles()
{
    wait(4, 7);
    QCOMPARE(after(1s).size(), 1);
    m_alarms->acknowledge();
    QCOMPARE(m_alarms->unacknowledged(), 0);
    QCOMPARE(m_alarms->open().size(), 1); // Still there, and seen.
    QVERIFY(after(30min).isEmpty());
    wait(4, 13);
    QVERIFY(after(1min).isEmpty());
    wait(4, 14);
    QCOMPARE(after(1min).size(), 1);
    QCOMPARE(m_alarms->unacknowledged(), 1);
}

void TestAlarms::anAcknowledgedWarningSpeaksAgainAsAnAlarm()
{
    wait(4, 4);
    QCOMPARE(after(1s).size(), 1);
    m_alarms->acknowledge();
    wait(4, 6);
    QCOMPARE(after(15s).size(), 1);
}

void TestAlarms::quietHoldsForFiveMinutes()
{
    m_alarms->quiet();
    QVERIFY(m_alarms->quietUntil());
    wait(4, 7);
    QVERIFY(after(1s).isEmpty());
    QCOMPARE(m_alarms->unacknowledged(), 1);
    QVERIFY(after(4min + 58s).isEmpty());
    QCOMPARE(after(1s).size(), 1); // Nobody saw it yet.
    QVERIFY(!m_alarms->quietUntil());
}

void TestAlarms::manyAtOnceAreOneTelling()
{
    wait(1, 7);
    QCOMPARE(after(1s).size(), 1);
    int tellings = 0;
    qsizetype queues = 0;
    for (int second = 0; second < 20; ++second) {
        wait(2 + second, 7 + second);
        const QList<Alarm> told = after(1s);
        tellings += told.isEmpty() ? 0 : 1;
        queues += told.size();
    }
    QCOMPARE(tellings, 2); // One for each ten seconds.
    QCOMPARE(queues, 20);
}

void TestAlarms::whatFlickersIsNotToldEachTime()
{
    int tellings = 0;
    for (int i = 0; i < 15; ++i) {
        wait(4, 6);
        tellings += after(10s).isEmpty() ? 0 : 1;
        wait(4, 0);
        tellings += after(10s).isEmpty() ? 0 : 1;
    }
    QCOMPARE(tellings, 1); // Five minutes.
    wait(4, 6);
    QCOMPARE(after(10s).size(), 1);
}

void TestAlarms::aQueuesOwnThresholdsCount()
{
    ThresholdRules rules{.standard = {.waitingWarn = 3, .waitingAlarm = 6}};
    rules.own.insert(QueueId(4), {.waitingWarn = 50, .waitingAlarm = 60});
    m_alarms->setRules(rules);
    wait(4, 40);
    wait(5, 6);
    const QList<Alarm> told = after(1s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].queue, QueueId(5));
}

void TestAlarms::technicalQueuesSayNothing()
{
    m_center->apply(xuc::QueueConfig{.id = QueueId(90), .name = u"__hold"_s});
    wait(90, 100);
    QVERIFY(after(1s).isEmpty());
}

void TestAlarms::whatIsOverLeaves()
{
    wait(4, 7);
    QCOMPARE(after(1s).size(), 1);
    wait(4, 0);
    QVERIFY(after(1s).isEmpty());
    QVERIFY(m_alarms->open().isEmpty());
    // After its pace it is news again.
    QVERIFY(after(6min).isEmpty());
    wait(4, 7);
    QCOMPARE(after(1s).size(), 1);
}

QTEST_GUILESS_MAIN(TestAlarms)
#include "test_alarms.moc"
