// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testframeclock.h"

#include "ui/models/frameclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using vigie::ManualClock;
using vigie::models::FrameClock;

void TestFrameClock::loneWakeIsServedAtOnce()
{
    const ManualClock clock;
    FrameClock frames(clock);
    QSignalSpy frame(&frames, &FrameClock::frame);

    frames.wake();
    QCOMPARE(frame.count(), 0); // What the network delivered with it may still come.
    QCoreApplication::processEvents();

    QCOMPARE(frame.count(), 1);
}

void TestFrameClock::frameFollowsThePreviousAfterItsTime_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("wait");
    QTest::newRow("just gone") << 0 << 16;
    QTest::newRow("in the frame") << 6 << 10;
    QTest::newRow("its end") << 16 << 0;
    QTest::newRow("idle") << 5000 << 0;
    QTest::newRow("clock went back") << -40 << 16;
}

void TestFrameClock::frameFollowsThePreviousAfterItsTime()
{
    QFETCH(int, passed);
    QFETCH(int, wait);
    const vigie::Instant last{1h};
    const auto now = last + std::chrono::milliseconds(passed);
    QCOMPARE(FrameClock::untilNextFrame(last, now).count(), wait);
}

void TestFrameClock::wakesOfABurstLeaveAsOneFrame()
{
    FrameClock frames;
    QSignalSpy frame(&frames, &FrameClock::frame);

    for (int i = 0; i < 1000; ++i)
        frames.wake();

    QTRY_COMPARE(frame.count(), 1);
    QVERIFY(!frames.isPending());
}

void TestFrameClock::steadyWakesAreSixteenMillisecondsApart()
{
    FrameClock frames;
    QList<vigie::Instant> sent;
    connect(&frames, &FrameClock::frame, this, [&] {
        sent.append(frames.now());
        frames.wake();
    });

    frames.wake();
    QTRY_VERIFY(sent.size() > 4);

    for (qsizetype i = 1; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 1] >= 15ms); // The timer counts whole milliseconds.
}

void TestFrameClock::flushSendsOnlyADueFrame()
{
    FrameClock frames;
    QSignalSpy frame(&frames, &FrameClock::frame);

    frames.flush();
    QCOMPARE(frame.count(), 0);
    frames.wake();
    frames.flush();

    QCOMPARE(frame.count(), 1);
    QVERIFY(!frames.isPending());
}

void TestFrameClock::secondTicksOnlyWhileSomebodyListens()
{
    FrameClock frames;
    QVERIFY(!frames.isTicking());
    {
        QSignalSpy second(&frames, &FrameClock::second);
        QVERIFY(frames.isTicking());
        QTRY_VERIFY(second.count() >= 1);
    }
    QTRY_VERIFY(!frames.isTicking());
}
