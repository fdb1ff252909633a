// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testparts.h"

#include "sim/servers/dialstring.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/options.h"
#include "sim/servers/tokens.h"
#include "sim/servers/wireframe.h"
#include "sim/servers/wiretime.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace vigie::sim;

void TestParts::jsonIsWrittenInOrderAndEscaped()
{
    JsonWriter out;
    out.beginObject()
        .member("b"_L1, u"a\"\\n\u0001é"_s)
        .member("a"_L1, 12)
        .member("half"_L1, 0.5)
        .member("whole"_L1, 3.0)
        .memberOrNull("none"_L1, QString())
        .key("list"_L1)
        .beginArray()
        .value(true)
        .beginObject()
        .endObject()
        .endArray()
        .endObject();
    QCOMPARE(
        out.take(),
        R"({"b":"a\"\\n\u0001é","a":12,"half":0.5,"whole":3,"none":null,"list":[true,{}]})"_ba);
}

void TestParts::frameLengths_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("short") << 125 << "\x81\x7d"_ba;
    QTest::newRow("medium") << 126 << QByteArray("\x81\x7e\x00\x7e", 4);
    QTest::newRow("last medium") << 65535 << "\x81\x7e\xff\xff"_ba;
    QTest::newRow("long") << 65536 << QByteArray("\x81\x7f\0\0\0\0\0\x01\0\0", 10);
}

void TestParts::frameLengths()
{
    QFETCH(int, size);
    QFETCH(QByteArray, header);
    const QByteArray text(size, 'x');
    QCOMPARE(textFrame(text), header + text);
}

//! The vectors of xuc-http 1.2.
void TestParts::dialStrings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("dialled");
    const auto row = [](const QString &typed, const QString &dialled) {
        QTest::newRow(qPrintable(typed)) << typed << dialled;
    };
    row(u"+33 (0)2 30 21 00 92"_s, u"0033230210092"_s);
    row(u"0033 (0) 230.21.00.92"_s, u"0033230210092"_s);
    row(u"+39 06 6982"_s, u"0039066982"_s);
    row(u"+39 (06) 6982"_s, u"0039066982"_s);
    row(u"02.30-21 00/92"_s, u"0230210092"_s);
    row(u"(0)230210092"_s, u"0230210092"_s);
    row(u"*211102"_s, u"*211102"_s);
    row(u"tel:+33%20230"_s, u"0033230"_s);
    row(u"CALLTO:+33-230;ext=4"_s, u"0033230"_s);
    row(u"0230?subject=4"_s, u"0230"_s);
    row(u" 00 33 ( 0 )\u00A02 30"_s, u"0033230"_s);
    row(u"+39 (0)6 (0)7"_s, u"003967"_s);
    row(u"#31#0230"_s, u"#31#0230"_s);
    row(u"\u0661\u0662 "_s, QString()); // Digits, but not ones to dial.
    row(u"letters"_s, QString());
}

void TestParts::dialStrings()
{
    QFETCH(QString, typed);
    QTEST(dialString(typed), "dialled");
}

void TestParts::goodOptions()
{
    const auto parsed = parseCommandLine({u"vigie-sim"_s,
                                          u"--listen"_s,
                                          u"0.0.0.0"_s,
                                          u"--xuc-port"_s,
                                          u"0"_s,
                                          u"--seed"_s,
                                          u"9"_s,
                                          u"--start"_s,
                                          u"2026-03-18T09:30:00"_s,
                                          u"--speed"_s,
                                          u"2.5"_s,
                                          u"--scale"_s,
                                          u"agents=10,queues=2,memberships=12"_s,
                                          u"--events-per-second"_s,
                                          u"50"_s,
                                          u"--token-ttl"_s,
                                          u"6"_s,
                                          u"--event-url"_s,
                                          u"http://localhost:9091/xivo"_s,
                                          u"--user-driven"_s,
                                          u"agent1"_s,
                                          u"--user-driven"_s,
                                          u"agent2"_s});
    const auto *options = std::get_if<Options>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->listen, QHostAddress(u"0.0.0.0"_s));
    QCOMPARE(options->xucPort, quint16(0));
    QCOMPARE(options->seed, quint64(9));
    QCOMPARE(options->start, QDateTime(QDate(2026, 3, 18), QTime(9, 30)));
    QCOMPARE(options->speed, 2.5);
    QCOMPARE(options->scale, (Scale{.agents = 10, .queues = 2, .memberships = 12}));
    QCOMPARE(options->eventsPerSecond, 50);
    QCOMPARE(options->tokenLife, std::chrono::seconds(6));
    QCOMPARE(options->eventUrl, QUrl(u"http://localhost:9091/xivo"_s));
    QCOMPARE(options->userDriven, (QStringList{u"agent1"_s, u"agent2"_s}));
}

void TestParts::xciOptions()
{
    const auto parsed = parseCommandLine(
        {u"vigie-sim"_s, u"--all"_s, u"--xci-port"_s, u"9001"_s, u"--state"_s, u"/tmp/state"_s,
         u"--scale"_s, u"xci-users=5000,xci-xivos=4"_s, u"--xci-option"_s, u"configureDelay=1.5"_s,
         u"--xci-option"_s, u"unreachable=a+b"_s, u"--fault"_s, u"xci.slow:20@3-4"_s});
    const auto *options = std::get_if<Options>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->xciPort, std::optional(quint16(9001)));
    QCOMPARE(options->configPort, std::optional(quint16(0)));
    QCOMPARE(options->thirdPartyPort, std::optional(quint16(0)));
    QCOMPARE(options->stateFile, u"/tmp/state"_s);
    QVERIFY(!options->scale);
    QCOMPARE(options->xciUsers, 5000);
    QCOMPARE(options->xciXivos, 4);
    QCOMPARE(options->xci.configureDelay, std::chrono::milliseconds(1500));
    QCOMPARE(options->xci.unreachable, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(options->faults.size(), 1);
    QCOMPARE(options->faults[0].server, FaultServer::Xci);
    QCOMPARE(options->faults[0].spec.kind, FaultKind::Slow);
    QCOMPARE(options->faults[0].until, std::optional(Millis(4000)));
}

void TestParts::badOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the line names
    const auto row = [](const QStringList &arguments, const QString &named) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << named;
    };
    for (const auto &port : {u"-1"_s, u"65536"_s, u"many"_s, u""_s})
        row({u"--xuc-port=%1"_s.arg(port)}, u"--xuc-port"_s);
    row({u"--sim-port=x"_s}, u"--sim-port"_s);
    row({u"--listen=nowhere"_s}, u"--listen"_s);
    row({u"--seed=-1"_s}, u"--seed"_s);
    row({u"--start=yesterday"_s}, u"--start"_s);
    for (const auto &speed : {u"0"_s, u"-2"_s, u"nan"_s, u"inf"_s, u"fast"_s})
        row({u"--speed=%1"_s.arg(speed)}, u"--speed"_s);
    for (const auto &scale : {u"agents=0,queues=1,memberships=1"_s, u"agents=5"_s, u"cats=4"_s,
                              u"agents"_s, u"agents=2,queues=2,memberships=5"_s})
        row({u"--scale=%1"_s.arg(scale)}, u"--scale"_s);
    row({u"--events-per-second=-1"_s}, u"--events-per-second"_s);
    for (const auto &life : {u"0"_s, u"-3"_s, u"soon"_s, u"400000000"_s})
        row({u"--token-ttl=%1"_s.arg(life)}, u"--token-ttl"_s);
    for (const auto &url :
         {u""_s, u"localhost"_s, u"ftp://localhost/"_s, u"http://"_s, u"http://a b/"_s})
        row({u"--event-url=%1"_s.arg(url)}, u"--event-url"_s);
    row({u"--scale=xci-users=0"_s}, u"--scale"_s);
    row({u"--scale=xci-xivos=4"_s}, u"--scale"_s);
    row({u"--xci-port=x"_s}, u"--xci-port"_s);
    for (const auto &option : {u"colour=red"_s, u"overlapScope=none"_s, u"sessionIdle=0"_s,
                               u"numbersCap=many"_s, u"configureDelay=-1"_s, u"strict"_s})
        row({u"--xci-option=%1"_s.arg(option)}, u"--xci-option"_s);
    row({u"--fault=xci.http-500"_s}, u"--xci-port"_s);
    row({u"--xci-port=0"_s, u"--fault=xci.flood:9"_s}, u"xci.flood"_s);
    row({u"--fly"_s}, u"fly"_s);
    row({u"stray"_s}, u"stray"_s);
    row({u"--seed"_s}, u"--seed"_s);
}

void TestParts::badOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto parsed = parseCommandLine(QStringList{u"vigie-sim"_s} + arguments);
    const auto *bad = std::get_if<BadCommandLine>(&parsed);
    QVERIFY(bad);
    QVERIFY2(bad->line.contains(named), qPrintable(bad->line));
    QVERIFY(!bad->line.contains(u'\n'));
}

void TestParts::tokensExpireAndCannotBeForged()
{
    constexpr qint64 now = 1'800'000'000;
    Tokens tokens(1, std::chrono::seconds(60));
    const Tokens::Owner agent1{.login = u"agent1"_s};
    const auto token = tokens.issue(agent1, tokens.life(), now);
    QVERIFY(tokens.issue(agent1, tokens.life(), now) != token);
    QCOMPARE(tokens.check(token, now + 59).verdict, Tokens::Verdict::Valid);
    QCOMPARE(tokens.check(token, now + 59).owner.login, u"agent1"_s);
    QCOMPARE(tokens.check(token, now + 60).verdict, Tokens::Verdict::Expired);
    QCOMPARE(tokens.check(token + 'x', now).verdict, Tokens::Verdict::Invalid);
    QCOMPARE(tokens.check({}, now).verdict, Tokens::Verdict::Invalid);
    QCOMPARE(Tokens(2).check(token, now).verdict, Tokens::Verdict::Invalid);
}

void TestParts::timesAreWrittenAsDocumented()
{
    const QDateTime time(QDate(2023, 5, 2), QTime(9, 41, 7, 120), QTimeZone(7200));
    QCOMPARE(isoTime(time), u"2023-05-02T09:41:07.120+02:00"_s);
    QCOMPARE(historyTime(time), u"2023-05-02 09:41:07"_s);
    QCOMPARE(historyDuration(25'999), u"00:00:25"_s);
    QCOMPARE(historyDuration(100 * 3'600'000), u"100:00:00"_s);
}
