// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testthirdparty.h"

#include "rawclient.h"
#include "sim/servers/thirdpartyanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::sim;

namespace {

const auto service = u"/thirdparty/service"_s;

} // namespace

void TestThirdParty::init()
{
    m_sim = std::make_unique<HeldSim>(
        1, QStringList(), [](Options &options) { options.thirdPartyPort = quint16(0); });
    QVERIFY(m_sim->isReady());
}

QByteArray TestThirdParty::ask(const QString &caller, const QString &queue)
{
    QJsonObject body{{u"caller"_s, caller},
                     {u"callDataCallId"_s, u"1.1"_s},
                     {u"userData"_s, QJsonObject{{u"USR_folder"_s, u"A<7>"_s}}}};
    if (!queue.isEmpty())
        body.insert("queue"_L1, QJsonObject{{u"displayName"_s, queue}});
    return http("POST"_ba, m_sim->thirdParty(service), QJsonDocument(body).toJson()).body;
}

void TestThirdParty::answersByCaller_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("pauses");
    const auto ringing = u"EventRinging"_s;
    const auto established = u"EventEstablished"_s;
    const auto released = u"EventReleased"_s;
    QTest::newRow("01") << u"0199000001"_s << u"open"_s << ringing << false;
    QTest::newRow("02") << u"0199000002"_s << u"open"_s << established << false;
    QTest::newRow("03") << u"0199000003"_s << u"open"_s << released << false;
    QTest::newRow("04") << u"0199000004"_s << u"popup"_s << ringing << false;
    QTest::newRow("05") << u"0199000005"_s << u"popup"_s << established << false;
    QTest::newRow("06") << u"0199000006"_s << u"popup"_s << released << false;
    QTest::newRow("07") << u"0199000007"_s << u"run"_s << established << false;
    QTest::newRow("12") << u"0199000012"_s << u"open"_s << established << true;
    QTest::newRow("13") << u"0199000013"_s << u"open"_s << ringing << true;
    QTest::newRow("14") << u"0199000014"_s << u"open"_s << established << true;
    QTest::newRow("15") << u"0199000015"_s << u"open"_s << established << true;
    QTest::newRow("16") << u"0199000016"_s << u"open"_s << released << true;
    QTest::newRow("17") << u"0199000017"_s << u"popup"_s << established << false;
}

void TestThirdParty::answersByCaller()
{
    QFETCH(QString, caller);
    const auto answer = QJsonDocument::fromJson(ask(caller));
    QTEST(answer["action"_L1].toString(), "action");
    QTEST(answer["event"_L1].toString(), "event");
    QTEST(answer["autopause"_L1].toBool(), "pauses");
    QVERIFY(!answer["title"_L1].toString().isEmpty());
    QVERIFY(!answer["url"_L1].toString().isEmpty());
}

void TestThirdParty::failsAsDocumented()
{
    QCOMPARE(ask(u"0199000008"_s), R"({"action":"none"})"_ba);
    const auto broken = http("POST"_ba, m_sim->thirdParty(service),
                             R"({"caller":"0199000010","queue":{"displayName":"A"}})"_ba);
    QCOMPARE(broken.status, 500);
    QVERIFY(QJsonDocument::fromJson(ask(u"0199000011"_s)).isNull());
}

void TestThirdParty::othersArePagedOnlyWithAFolder()
{
    const auto queued = QJsonDocument::fromJson(ask(u"0472105520"_s));
    QCOMPARE(queued["action"_L1], u"open"_s);
    QCOMPARE(queued["event"_L1], u"EventEstablished"_s);
    const auto bare = R"({"caller":"0472105520"})"_ba;
    const auto none = R"({"action":"none"})"_ba;
    QCOMPARE(http("POST"_ba, m_sim->thirdParty(service), bare).body, none);
    QCOMPARE(http("POST"_ba, m_sim->thirdParty(service + u"?listed"_s),
                  R"({"caller":"0472105520","userData":{"USR_folder":"A7"}})"_ba)
                 .body,
             none);
}

void TestThirdParty::isSlowAsDocumented()
{
    QCOMPARE(thirdPartyAnswer({.id = u"1"_s, .caller = u"0199000009"_s}).delay, 8s);
    QCOMPARE(thirdPartyAnswer({.id = u"1"_s, .caller = u"0199000018"_s}).delay, 60s);
}

void TestThirdParty::tellsBrowsersWhoMayAsk()
{
    const auto reply = http("OPTIONS"_ba, m_sim->thirdParty(service));
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.headers["access-control-allow-origin"_ba], "*"_ba);
    QCOMPARE(reply.headers["access-control-allow-methods"_ba], "POST, OPTIONS"_ba);
    QCOMPARE(reply.headers["access-control-allow-headers"_ba],
             "Origin, X-Requested-With, Content-Type, Accept"_ba);
}

void TestThirdParty::refusesWhatIsNoQuestion()
{
    QCOMPARE(http("POST"_ba, m_sim->thirdParty(service), "[1]"_ba).status, 400);
    QCOMPARE(http("PUT"_ba, m_sim->thirdParty(service), "{}"_ba).status, 405);
    QCOMPARE(http("GET"_ba, m_sim->thirdParty(u"/thirdparty/page/77"_s)).status, 404);
    QCOMPARE(http("GET"_ba, m_sim->thirdParty(u"/thirdparty/other/1"_s)).status, 404);
}

void TestThirdParty::servesThePageOfACall()
{
    const auto page = [&](const QString &caller) {
        const auto answer = QJsonDocument::fromJson(ask(caller));
        return http("GET"_ba, m_sim->thirdParty(answer["url"_L1].toString())).body;
    };
    QVERIFY(page(u"0199000001"_s).contains("postMessage('closeThirdParty', '*')"));
    QVERIFY(page(u"0199000014"_s).contains("<iframe src=\"/thirdparty/page/"));
    QVERIFY(page(u"0199000015"_s).contains("<iframe src=\"http://localhost:"));
    const auto claim = http("GET"_ba, m_sim->thirdParty(u"/thirdparty/claim"_s));
    QVERIFY(claim.body.contains("closeThirdParty"));
}

void TestThirdParty::escapesWhatCallersBring()
{
    const auto answer = QJsonDocument::fromJson(ask(u"0199000001"_s, u"<b>Q</b>"_s));
    const auto page = http("GET"_ba, m_sim->thirdParty(answer["url"_L1].toString())).body;
    QVERIFY(page.contains("A&lt;7&gt;"));
    QVERIFY(!page.contains("<b>Q</b>"));
}

void TestThirdParty::remembersWhatWasAsked()
{
    ask(u"0199000001"_s);
    ask(u"0199000002"_s);
    const auto asked = QJsonDocument::fromJson(
        http("GET"_ba, m_sim->thirdParty(u"/thirdparty/requests"_s)).body)["requests"_L1];
    QCOMPARE(asked.toArray().size(), 2);
    QCOMPARE(asked[1]["caller"_L1], u"0199000002"_s);
}

void TestThirdParty::sheetsLeadToItsPages()
{
    const auto page
        = http("GET"_ba, m_sim->thirdParty(u"/open?user=agent1&token=SECRET&ticket=A%3C7"_s));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("A&lt;7"));
    QVERIFY(!page.body.contains("SECRET"));
}
