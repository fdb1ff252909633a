// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfaultplans.h"

#include "heldsim.h"
#include "rawclient.h"
#include "sim/servers/faultspec.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

QStringList inForce(HeldSim &sim)
{
    const auto faults = http("GET"_ba, sim.control(u"/sim/state"_s)).json()[u"faults"_s].toArray();
    QStringList texts;
    for (const auto &fault : faults)
        texts.append(fault[u"fault"_s].toString());
    return texts;
}

} // namespace

void TestFaultPlans::readsKindValueAndTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FaultPlan>("plan");
    const auto row = [](const QString &text, FaultPlan plan) {
        plan.spec.text = text.section(u'@', 0, 0);
        QTest::newRow(qPrintable(text)) << text << plan;
    };
    row(u"reset"_s, {.spec = {.kind = FaultKind::Reset}});
    row(u"drop"_s, {.spec = {.kind = FaultKind::Drop}});
    row(u"drop:1001"_s, {.spec = {.kind = FaultKind::Drop, .number = 1001}});
    row(u"stall"_s, {.spec = {.kind = FaultKind::Stall, .number = 10'000}});
    row(u"stall:0.25@3"_s, {.spec = {.kind = FaultKind::Stall, .number = 250}, .at = 3'000});
    row(u"slow:300@1.5-4"_s,
        {.spec = {.kind = FaultKind::Slow, .number = 300}, .at = 1'500, .until = 4'000});
    row(u"garbage"_s, {.spec = {.kind = FaultKind::Garbage, .word = u"json"_s}});
    row(u"garbage:frame"_s, {.spec = {.kind = FaultKind::Garbage, .word = u"frame"_s}});
    row(u"giant:33@random"_s, {.spec = {.kind = FaultKind::Giant, .number = 33}, .isRandom = true});
    row(u"refuse-logon:loggedOnTimeout@0"_s,
        {.spec = {.kind = FaultKind::RefuseLogon, .word = u"loggedOnTimeout"_s}, .at = 0});
    row(u"deaf:setAgentQueue"_s,
        {.spec = {.kind = FaultKind::Deaf, .number = 1, .word = u"setAgentQueue"_s}});
    row(u"deaf:setAgentQueue+removeAgentFromQueue/7@2-3"_s,
        {.spec
         = {.kind = FaultKind::Deaf, .number = 7, .word = u"setAgentQueue+removeAgentFromQueue"_s},
         .at = 2'000,
         .until = 3'000});
    row(u"restart"_s, {.spec = {.kind = FaultKind::Restart, .number = 2'000}});
}

void TestFaultPlans::readsKindValueAndTime()
{
    QFETCH(QString, text);
    QFETCH(FaultPlan, plan);
    const auto read = parseFaultPlan(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, plan);
}

void TestFaultPlans::refusesWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &text, const QString &sentence) {
        QTest::newRow(qPrintable(text)) << text << sentence;
    };
    row({}, u"'' is no fault; there are drop, reset,"_s);
    row(u"clear"_s, u"'clear' is no fault"_s);
    row(u"Drop"_s, u"'Drop' is no fault"_s);
    row(u"slow"_s, u"'slow' needs a value: slow:N, N from 1 to 60000"_s);
    row(u"slow:"_s, u"'slow:': the value of slow is a whole number from 1 to 60000"_s);
    row(u"slow:fast"_s, u"'slow:fast': the value of slow is a whole number"_s);
    row(u"slow:0"_s, u"'slow:0': the value"_s);
    row(u"giant:257"_s, u"'giant:257': the value of giant is a whole number from 1 to 256"_s);
    row(u"drop:999"_s, u"'drop:999': the value of drop is a whole number from 1000 to 4999"_s);
    row(u"stall:0"_s, u"'stall:0': the value of stall is a number of seconds from 0.001 to 3600"_s);
    row(u"stall:nan"_s, u"'stall:nan': the value"_s);
    row(u"restart:-1"_s, u"'restart:-1': the value"_s);
    row(u"reset:1"_s, u"'reset:1': reset takes no value"_s);
    row(u"garbage:noise"_s,
        u"'garbage:noise': the value of garbage is one of json, binary, utf8, frame"_s);
    row(u"drop@"_s, u"'@': a fault's time is a number of seconds, or random"_s);
    row(u"drop@soon"_s, u"'@soon': a fault's time"_s);
    row(u"drop@-1"_s, u"'@-1': a fault's time"_s);
    row(u"html@5-5"_s, u"'@5-5': a fault ends a number of seconds after it began"_s);
    row(u"html@5-x"_s, u"'@5-x': a fault ends"_s);
    row(u"deaf"_s, u"'deaf': the value of deaf is COMMAND[+COMMAND"_s);
    row(u"deaf:setAgentQueue/0"_s, u"'deaf:setAgentQueue/0': the value of deaf is COMMAND"_s);
    row(u"deaf:a b"_s, u"'deaf:a b': the value of deaf is COMMAND"_s);
    row(u"drop@5-6"_s, u"'drop' has an end of its own"_s);
}

void TestFaultPlans::refusesWithASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const auto read = parseFaultPlan(text);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.startsWith(sentence), qPrintable(read.error().detail));
}

void TestFaultPlans::randomPlacesComeFromTheSeed()
{
    const auto drop = *parseFaultPlan(u"drop@random"_s);
    const auto slow = *parseFaultPlan(u"slow:5@random"_s);
    const auto fixed = *parseFaultPlan(u"reset@7"_s);
    const QList<FaultPlan> plans{drop, fixed, slow, drop};
    const auto once = placed(plans, 5);
    QCOMPARE(placed(plans, 5), once);
    QVERIFY(placed(plans, 6) != once);
    QCOMPARE(once[1], fixed);
    QVERIFY(once[0].at != once[3].at);
    QCOMPARE(once[2].until, *once[2].at + 10'000);
    for (int seed = 0; seed < 200; ++seed) {
        const auto at = *placed({drop}, quint64(seed)).constFirst().at;
        QVERIFY(at >= 1'000 && at <= 600'000);
    }
}

void TestFaultPlans::strikesAtItsVirtualSecond()
{
    HeldSim sim(1, {u"drop@20"_s});
    RawClient client(sim.xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    sim.step(14'999); // To 19.999 s.
    QCOMPARE(client.sync().isEmpty(), false);
    QVERIFY(client.isOpen());
    sim.step(1);
    QVERIFY(waitFor([&] { return !client.isOpen(); }));
}

void TestFaultPlans::lastsUntilItsVirtualSecond()
{
    HeldSim sim(1, {u"http-500@10-20"_s});
    const auto status = [&] { return http("GET"_ba, sim.xuc(u"/"_s)).status; };
    QCOMPARE(status(), 200);
    sim.step(5'000);
    QCOMPARE(status(), 500);
    QCOMPARE(inForce(sim), QStringList{u"http-500"_s});
    sim.step(9'999);
    QCOMPARE(status(), 500);
    sim.step(1);
    QCOMPARE(status(), 200);
    QCOMPARE(inForce(sim), QStringList());
}

void TestFaultPlans::withoutATimeItStrikesFromTheStart()
{
    HeldSim sim(1, {u"html"_s, u"truncate"_s});
    QVERIFY(http("GET"_ba, sim.xuc(u"/xuc/api/2.0/auth/check"_s)).body.startsWith("<!DOCTYPE"));
    QCOMPARE(inForce(sim), (QStringList{u"html"_s, u"truncate"_s}));
}
