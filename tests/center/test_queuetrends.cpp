// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/queuetrends.h"
#include "xuc/events/queueconfig.h"

#include <QTest>

#include <memory>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using xuc::QueueStat;

//! The last hours of queues, minute by minute.
class TestQueueTrends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsThereBeforeTheFirstLook();
    void aMinuteIsTheMeanOfItsLooks();
    void queuesAreSummedUp();
    void aLostLinkLeavesAGap();
    void theRingIsBounded();
    void sleepLeavesNothingOfBefore();
    void whatWasSeenOutlivesTheProgram();
    void whatIsTooOldOrNotOursIsNotTaken_data();
    void whatIsTooOldOrNotOursIsNotTaken();

private:
    void wait(int queue, int calls, double longest = 0);
    void run(std::chrono::seconds time, bool isUp = true);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ContactCenter> m_center;
    std::unique_ptr<QueueTrends> m_trends;
};

void TestQueueTrends::init()
{
    m_trends.reset();
    m_center.reset();
    m_clock = std::make_unique<ManualClock>(QDateTime(QDate(2026, 11, 21), QTime(14, 0)));
    m_center = std::make_unique<ContactCenter>(*m_clock);
    for (int id = 1; id <= 3; ++id)
        m_center->apply(xuc::QueueConfig{.id = QueueId(id), .name = u"queue%1"_s.arg(id)});
    m_trends = std::make_unique<QueueTrends>(*m_center);
}

void TestQueueTrends::wait(int queue, int calls, double longest)
{
    xuc::QueueStatistics told{.queueId = QueueId(queue)};
    told.counters.append({.stat = QueueStat::WaitingCalls, .value = calls});
    told.counters.append({.stat = QueueStat::LongestWaitTime, .value = longest});
    m_center->apply(told);
}

void TestQueueTrends::run(std::chrono::seconds time, bool isUp)
{
    for (auto passed = 0s; passed < time; passed += 1s) {
        m_trends->look(isUp);
        m_clock->advance(1s);
    }
}

void TestQueueTrends::nothingIsThereBeforeTheFirstLook()
{
    QVERIFY(m_trends->of({QueueId(1)}).isEmpty());
    run(5s, false);
    QVERIFY(!m_trends->since().isValid());
    const QDateTime begin = m_clock->wallTime();
    run(1s);
    QCOMPARE(m_trends->since(), begin);
    QCOMPARE(m_trends->of({QueueId(1)}).size(), 1);
}

void TestQueueTrends::aMinuteIsTheMeanOfItsLooks()
{
    wait(1, 4, 10);
    run(30s);
    wait(1, 0);
    run(30s);
    run(1s);
    const auto minutes = m_trends->of({QueueId(1)});
    QCOMPARE(minutes.size(), 2);
    QCOMPARE(minutes[0]->waiting, 2.0);
    QCOMPARE(minutes[0]->longest, 39s);
    QCOMPARE(minutes[1]->waiting, 0.0);
}

void TestQueueTrends::queuesAreSummedUp()
{
    wait(1, 4, 10);
    wait(2, 3, 60);
    wait(3, 90, 600);
    run(1s);
    const auto minutes = m_trends->of({QueueId(1), QueueId(2)});
    QCOMPARE(minutes.constLast()->waiting, 7.0);
    QCOMPARE(minutes.constLast()->longest, 60s);
}

void TestQueueTrends::aLostLinkLeavesAGap()
{
    wait(1, 4);
    run(60s);
    run(120s, false);
    run(60s);
    const auto minutes = m_trends->of({QueueId(1)});
    QCOMPARE(minutes.size(), 4);
    QVERIFY(minutes[0] && !minutes[1] && !minutes[2] && minutes[3]);
}

void TestQueueTrends::theRingIsBounded()
{
    wait(1, 4);
    run(std::chrono::minutes(QueueTrends::length + 30));
    wait(1, 8);
    run(60s);
    const auto minutes = m_trends->of({QueueId(1)});
    QCOMPARE(minutes.size(), QueueTrends::length);
    QCOMPARE(minutes.constFirst()->waiting, 4.0);
    QCOMPARE(minutes.constLast()->waiting, 8.0);
    QCOMPARE(m_trends->firstMinute().addSecs(60 * (QueueTrends::length - 1)).time(), QTime(18, 30));
}

void TestQueueTrends::sleepLeavesNothingOfBefore()
{
    wait(1, 4);
    run(60s);
    m_clock->advance(std::chrono::hours(20));
    run(1s);
    const auto minutes = m_trends->of({QueueId(1)});
    QCOMPARE(minutes.size(), QueueTrends::length);
    for (int i = 0; i + 1 < minutes.size(); ++i)
        QVERIFY(!minutes[i]);
    QVERIFY(minutes.constLast());
}

void TestQueueTrends::whatWasSeenOutlivesTheProgram()
{
    wait(1, 4);
    run(120s);
    const QDateTime since = m_trends->since();
    const QByteArray saved = m_trends->saved();
    m_trends = std::make_unique<QueueTrends>(*m_center);
    m_clock->advance(180s); // Nobody looked.
    QVERIFY(m_trends->restore(saved));
    wait(1, 8);
    run(60s);
    QCOMPARE(m_trends->since(), since);
    const auto minutes = m_trends->of({QueueId(1)});
    QCOMPARE(minutes.size(), 6);
    QVERIFY(minutes[0] && minutes[1] && !minutes[2] && !minutes[3] && !minutes[4] && minutes[5]);
    QCOMPARE(minutes[1]->waiting, 4.0);
    QCOMPARE(minutes[5]->waiting, 8.0);
    QVERIFY(!m_trends->restore(saved)); // It would take the place of what was seen since.
}

void TestQueueTrends::whatIsTooOldOrNotOursIsNotTaken_data()
{
    QTest::addColumn<int>("minutes"); // Passed since.
    QTest::addColumn<int>("kept"); // Bytes, before they are compressed; -1: all.
    QTest::newRow("too old") << QueueTrends::length << -1;
    QTest::newRow("of a clock that was put back") << -2 << -1;
    QTest::newRow("cut short") << 1 << 700;
    QTest::newRow("nothing") << 1 << 0;
}

void TestQueueTrends::whatIsTooOldOrNotOursIsNotTaken()
{
    QFETCH(int, minutes);
    QFETCH(int, kept);
    wait(1, 4);
    run(60s);
    const QByteArray bytes = qUncompress(m_trends->saved());
    QVERIFY(bytes.size() > 700);
    const QByteArray saved = qCompress(kept < 0 ? bytes : bytes.first(kept));
    m_trends = std::make_unique<QueueTrends>(*m_center);
    m_clock->advance(std::chrono::minutes(minutes));
    QVERIFY(!m_trends->restore(saved));
    QVERIFY(!m_trends->since().isValid());
    QVERIFY(m_trends->of({QueueId(1)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestQueueTrends)
#include "test_queuetrends.moc"
