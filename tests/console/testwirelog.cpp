// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwirelog.h"

#include "base/logring.h"
#include "net/wirelog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using net::WireLog;

void TestWireLog::framesAreNumberedAndTimed()
{
    ManualClock clock(QDateTime(QDate(2026, 3, 18), QTime(14, 6, 49)));
    WireLog log(clock);
    QVERIFY(!log.find(1));
    log.add(WireLog::Way::In, R"({"msgType":"A"})");
    clock.advance(871ms);
    log.add(WireLog::Way::Out, R"({"claz":"ping"})");
    log.setTaken(1, 300us);
    QCOMPARE(log.oldest(), 1U);
    QCOMPARE(log.newest(), 2U);
    QCOMPARE(log.find(1)->microseconds, 300U);
    QCOMPARE(log.find(2)->way, WireLog::Way::Out);
    QCOMPARE(log.find(2)->size, 15U);
    QCOMPARE(log.received(), 15);
    clock.advance(10min);
    QCOMPARE(log.wallTimeOf(log.find(2)->at).time(), QTime(14, 6, 49, 871));
}

void TestWireLog::theOldestGoFirst()
{
    const ManualClock clock;
    WireLog log(clock);
    for (int i = 0; i < WireLog::mostFrames + 10; ++i)
        log.add(WireLog::Way::In, QByteArray::number(i));
    QCOMPARE(log.newest() - log.oldest() + 1, quint64(WireLog::mostFrames));
    QVERIFY(!log.find(10));
    QCOMPARE(log.find(11)->bytes(), "10"_ba);
    QCOMPARE(log.find(log.newest())->bytes(), QByteArray::number(WireLog::mostFrames + 9));
}

void TestWireLog::bytesAreBounded()
{
    const ManualClock clock;
    WireLog log(clock);
    const QByteArray big(int(WireLog::longestFrame), 'x');
    for (int i = 0; i < 1000; ++i)
        log.add(WireLog::Way::In, big);
    qint64 kept = 0;
    for (quint64 serial = log.oldest(); serial <= log.newest(); ++serial)
        kept += log.find(serial)->bytes().size();
    QVERIFY(kept <= WireLog::mostBytes);
    QVERIFY(kept > WireLog::mostBytes - 2 * WireLog::longestFrame);
}

namespace {

//! Frames as a floor sends them: the same keys, other figures; every hundredth is long.
QByteArray statistics(int i)
{
    QByteArray frame = R"({"msgType":"QueueStatistics","ctiMessage":{"queueId":)"
        + QByteArray::number(i % 1000) + R"(,"counters":[{"statName":"WaitingCalls","value":)"
        + QByteArray::number(i * 7919 % 1013) + "}]}}";
    return i % 100 == 0 ? frame.repeated(500) : frame;
}

} // namespace

void TestWireLog::olderFramesAreReadAsTheyCame()
{
    const ManualClock clock;
    WireLog log(clock);
    constexpr int count = 3000;
    for (int i = 1; i <= count; ++i)
        log.add(WireLog::Way::In, statistics(i));
    std::set<const net::FrameBlock *> blocks;
    qint64 kept = 0;
    qint64 held = 0;
    for (quint64 serial = 1; serial <= log.newest(); ++serial) {
        // There and back: neighbours, and frames of blocks that are far apart.
        const quint64 wanted = serial % 2 == 0 ? serial : log.newest() + 1 - serial;
        const auto frame = log.find(wanted);
        QCOMPARE(frame->bytes(), statistics(int(wanted)).first(frame->length));
        kept += frame->length;
        if (blocks.insert(frame->block.get()).second)
            held += frame->block->held();
    }
    QVERIFY(blocks.size() > 10);
    QVERIFY2(held * 4 < kept, qPrintable(u"%1 of %2"_s.arg(held).arg(kept)));
}

void TestWireLog::whoHoldsAFrameMayReadItOnceItIsDropped()
{
    const ManualClock clock;
    WireLog log(clock);
    log.add(WireLog::Way::In, statistics(1));
    const WireLog::Frame held = *log.find(1);
    for (int i = 2; i <= WireLog::mostFrames + 1; ++i)
        log.add(WireLog::Way::In, statistics(i));
    QVERIFY(!log.find(1));
    QCOMPARE(held.bytes(), statistics(1));
    QCOMPARE(log.find(log.oldest())->bytes(), statistics(2));
    QCOMPARE(log.find(log.newest())->bytes(), statistics(WireLog::mostFrames + 1));
    QVERIFY(!log.find(log.newest() + 1));
}

void TestWireLog::longFramesAreCut()
{
    const ManualClock clock;
    WireLog log(clock);
    log.add(WireLog::Way::In, QByteArray(int(WireLog::longestFrame) + 1, 'x'));
    QVERIFY(log.find(1)->isCut);
    QCOMPARE(log.find(1)->size, quint32(WireLog::longestFrame) + 1);
    QCOMPARE(log.find(1)->bytes().size(), WireLog::longestFrame);
}

void TestWireLog::secretsNeverEnter()
{
    const ManualClock clock;
    WireLog log(clock);
    log.add(WireLog::Way::In,
            R"({"msgType":"AuthenticationToken","ctiMessage":{"token":"t0ps3cret"}})");
    log.addCall(WireLog::Way::Asked, u"POST"_s, u"/login"_s, R"({"password":"t0ps3cret"})");
    log.note(u"lost"_s, u"refused token=t0ps3cret"_s);
    for (quint64 serial = 1; serial <= log.newest(); ++serial)
        QVERIFY(!log.find(serial)->bytes().contains("t0ps3cret"));
    QVERIFY(!log.notes().constFirst().detail.contains("t0ps3cret"_L1));
}

void TestWireLog::callsAreKeptAsObjects()
{
    const ManualClock clock;
    WireLog log(clock);
    log.addCall(WireLog::Way::Answered, u"503"_s, u"/a \"b\""_s, "Bad\ngateway");
    const QJsonObject call = QJsonDocument::fromJson(log.find(1)->bytes()).object();
    QCOMPARE(call["status"_L1].toInt(), 503);
    QCOMPARE(call["path"_L1].toString(), u"/a \"b\""_s);
    QCOMPARE(call["body"_L1].toString(), u"Bad\ngateway"_s);
}

void TestWireLog::losesAreNotes()
{
    ManualClock clock;
    WireLog log(clock);
    for (int i = 0; i < WireLog::mostNotes + 3; ++i)
        log.note(u"state %1"_s.arg(i));
    QCOMPARE(log.notes().size(), WireLog::mostNotes);
    QCOMPARE(log.notes().constFirst().what, u"state 3"_s);
}

void TestWireLog::logLinesAreKeptAndHandedOn()
{
    static QStringList handed;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { handed += text; });
    QStringList kept;
    {
        LogRing ring;
        ring.install(
            [](const QString &line) { return QString(line).replace(u"line"_s, u"row"_s); });
        for (int i = 0; i < int(LogRing::mostLines) + 5; ++i)
            qWarning("line %d", i);
        kept = ring.lines();
    }
    qWarning("after");
    qInstallMessageHandler(before);
    QCOMPARE(kept.size(), LogRing::mostLines);
    QVERIFY(kept.constFirst().endsWith("warning default: row 5"_L1));
    QVERIFY(kept.constLast().endsWith("row 2004"_L1));
    QCOMPARE(handed.size(), LogRing::mostLines + 6); // Also the one that came after it.
    QCOMPARE(handed.constFirst(), u"row 0"_s);
}
