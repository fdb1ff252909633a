// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "center/callerclock.h"
#include "xuc/events/queuecalls.h"

#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Time runs on, whatever is done to the clock on the wall.
class SetClock final : public Clock
{
public:
    Instant now() const override { return Instant(m_running); }
    QDateTime wallTime() const override { return trueTime().addMSecs(m_wrong.count()); }
    QDateTime trueTime() const { return m_start.addMSecs(m_running.count()); }

    void pass(std::chrono::milliseconds time) { m_running += time; }
    void setWrongBy(std::chrono::milliseconds error) { m_wrong = error; }

private:
    const QDateTime m_start = QDateTime(QDate(2026, 3, 2), QTime(9, 0));
    std::chrono::milliseconds m_running = 1h;
    std::chrono::milliseconds m_wrong{0};
};

//! One queue, watched; the server's clock is right.
class Watched
{
public:
    explicit Watched(SetClock &clock) : m_clock(clock) { }
    //! Somebody comes; his wait as it is shown at once.
    std::chrono::milliseconds comes()
    {
        m_calls.append({.position = qint32(m_calls.size()) + 1,
                        .number = QString::number(m_calls.size()),
                        .queueTime = m_clock.trueTime()});
        m_callers = m_callerClock.place(m_calls, m_isFirst ? nullptr : &m_callers, m_clock);
        m_isFirst = false;
        return wait(m_callers.size() - 1);
    }
    std::chrono::milliseconds wait(qsizetype caller) const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now()
                                                                     - m_callers[caller].since);
    }

private:
    SetClock &m_clock;
    CallerClock m_callerClock{};
    QList<xuc::QueueCall> m_calls{};
    QList<Caller> m_callers{};
    bool m_isFirst = true;
};

} // namespace

class TestCallerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsOutliveAClockThatIsSet_data();
    void waitsOutliveAClockThatIsSet();
    void aSkewedServerIsLearntOf();
};

void TestCallerClock::waitsOutliveAClockThatIsSet_data()
{
    QTest::addColumn<std::chrono::milliseconds>("before");
    QTest::addColumn<std::chrono::milliseconds>("behind");
    using std::chrono::milliseconds;
    QTest::newRow("put forward") << milliseconds(0) << milliseconds(1h);
    QTest::newRow("put back") << milliseconds(0) << milliseconds(-1h);
    QTest::newRow("set right, was late") << milliseconds(-2h) << milliseconds(0);
    QTest::newRow("set right, was early") << milliseconds(2h) << milliseconds(0);
    QTest::newRow("a little") << milliseconds(0) << milliseconds(3s);
}

void TestCallerClock::waitsOutliveAClockThatIsSet()
{
    QFETCH(std::chrono::milliseconds, before);
    QFETCH(std::chrono::milliseconds, behind);
    SetClock clock;
    clock.setWrongBy(before);
    Watched queue(clock);
    queue.comes();
    clock.pass(1s);
    QVERIFY(queue.comes() < 100ms);
    clock.pass(30s);
    clock.setWrongBy(behind);
    QVERIFY(queue.comes() < 100ms); // He has only just come.
    clock.pass(10s);
    clock.setWrongBy(before); // And back.
    QVERIFY(queue.comes() < 100ms);
    QCOMPARE(queue.wait(1), 40s);
    QCOMPARE(queue.wait(2), 10s);
}

void TestCallerClock::aSkewedServerIsLearntOf()
{
    SetClock clock;
    clock.setWrongBy(5min); // Seen from here the server is late.
    Watched queue(clock);
    QCOMPARE(queue.comes(), 5min); // Nothing tells otherwise yet.
    clock.pass(1s);
    QCOMPARE(queue.comes(), 0s);
}

QTEST_GUILESS_MAIN(TestCallerClock)
#include "test_callerclock.moc"
