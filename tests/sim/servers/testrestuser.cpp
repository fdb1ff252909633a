// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrestuser.h"

#include "sim/servers/restroutes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestRestUser::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

RawReply TestRestUser::post(const QString &call, const QByteArray &body)
{
    return http("POST"_ba, m_sim->xuc(u"/xuc/api/1.0/"_s + call), body);
}

void TestRestUser::connectUser(const QString &login)
{
    QCOMPARE(post(u"connect/site/%1/"_s.arg(login), R"({"password":"demo"})"_ba).status, 200);
}

void TestRestUser::connectOpensTheSessionForEveryDomain()
{
    QCOMPARE(post(u"dnd/site/agent11/"_s, R"({"state":true})"_ba).status, 403);
    connectUser(u"agent11"_s);
    QVERIFY(m_sim->user(u"agent11"_s).driven);
    QCOMPARE(post(u"dnd/another site/agent11/"_s, R"({"state":true})"_ba).status, 200);
    QCOMPARE(post(u"dnd/site/agent12/"_s, R"({"state":true})"_ba).status, 403);
}

void TestRestUser::namesArePercentDecodedOnce()
{
    const auto path = [this](const QByteArray &call) {
        return QUrl::fromEncoded(m_sim->xuc().toEncoded() + "/xuc/api/1.0/" + call);
    };
    const auto password = R"({"password":"demo"})"_ba;
    QCOMPARE(http("POST"_ba, path("connect/a%2Fb%3F/agent%31/"_ba), password).status, 200);
    QCOMPARE(http("POST"_ba, path("connect/site/agent%2531/"_ba), password).status, 404);
    QCOMPARE(http("POST"_ba, path("connect/site%2Fagent1/"_ba), password).status, 404);
}

void TestRestUser::dnd()
{
    connectUser(u"agent1"_s);
    QCOMPARE(post(u"dnd/site/agent1/"_s, R"({"state":true})"_ba).status, 200);
    QVERIFY(m_sim->user(u"agent1"_s).dnd);
    QCOMPARE(post(u"dnd/site/agent1/"_s, R"({"state":false})"_ba).status, 200);
    QVERIFY(!m_sim->user(u"agent1"_s).dnd);
}

void TestRestUser::forwards_data()
{
    QTest::addColumn<QString>("method");
    for (const auto *method : {"uncForward", "naForward", "busyForward"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void TestRestUser::forwards()
{
    QFETCH(QString, method);
    connectUser(u"agent1"_s);
    const auto call = method + u"/site/agent1/"_s;
    const auto &user = m_sim->user(u"agent1"_s);
    const auto &forward = method == u"uncForward"_s ? user.unconditional
        : method == u"naForward"_s                  ? user.noAnswer
                                                    : user.busy;
    QCOMPARE(post(call, R"({"state":true,"destination":"1102"})"_ba).status, 200);
    QCOMPARE(forward, (Forward{.enabled = true, .destination = u"1102"_s}));
    // Switched off, a destination is kept.
    QCOMPARE(post(call, R"({"state":false,"destination":"1103"})"_ba).status, 200);
    QCOMPARE(forward, (Forward{.enabled = false, .destination = u"1103"_s}));
    QCOMPARE(post(call, R"({"state":false,"destination":""})"_ba).status, 200);
    QCOMPARE(forward, (Forward{.enabled = false, .destination = {}}));
}

//! The vectors of xuc-http 1.2, over the wire of both pages.
void TestRestUser::dialSanitisesTheNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("dialled");
    QTest::newRow("bracketed zero after +") << u"+33 (0)2 30 21 00 92"_s << u"0033230210092"_s;
    QTest::newRow("bracketed zero after 00") << u"0033 (0) 230.21.00.92"_s << u"0033230210092"_s;
    QTest::newRow("kept zero") << u"+39 06 6982"_s << u"0039066982"_s;
    QTest::newRow("zero not alone") << u"+39 (06) 6982"_s << u"0039066982"_s;
    QTest::newRow("separators") << u"02.30-21 00/92"_s << u"0230210092"_s;
    QTest::newRow("no country code") << u"(0)230210092"_s << u"0230210092"_s;
    QTest::newRow("feature code") << u"*211102"_s << u"*211102"_s;
}

void TestRestUser::dialSanitisesTheNumber()
{
    QFETCH(QString, typed);
    connectUser(u"agent1"_s);
    for (const auto &login : {u"agent1"_s, u"agent2"_s})
        m_sim->engine().phones().hangUp(m_sim->user(login).id);
    const QJsonObject body{{u"number"_s, typed}};
    QCOMPARE(post(u"dial/site/agent1/"_s, QJsonDocument(body).toJson()).status, 200);
    const auto dialled = [this](const QString &login) {
        const auto &world = m_sim->world();
        const auto &legs = world.lineOf(m_sim->user(login))->legs;
        return legs.empty() ? QString() : world.call(world.leg(legs.front())->call)->dialled;
    };
    QTEST(dialled(u"agent1"_s), "dialled");

    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent2"_s));
    client.ask(u"dial"_s, {{u"destination"_s, typed}});
    QTEST(dialled(u"agent2"_s), "dialled");
}

void TestRestUser::dialByUsernameCallsTheOthersLine()
{
    connectUser(u"agent13"_s);
    QCOMPARE(post(u"dialByUsername/site/agent13/"_s, R"({"username":"agent14"})"_ba).status, 200);
    const auto *line = m_sim->world().lineOf(m_sim->user(u"agent13"_s));
    QCOMPARE(line->legs.size(), std::size_t(1));
    QCOMPARE(m_sim->world().leg(line->legs.front())->otherNumber,
             m_sim->world().lineOf(m_sim->user(u"agent14"_s))->number);
}

void TestRestUser::socketMakesAUserConnected()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    QCOMPARE(post(u"dnd/site/agent1/"_s, R"({"state":true})"_ba).status, 200);
    const auto told = bodies(client.sync(), u"UserConfigUpdate"_s);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last()[u"dndEnabled"_s], true);
}

void TestRestUser::historyIsAListNewestFirst()
{
    connectUser(u"agent3"_s);
    const auto path = u"/xuc/api/1.0/historyByUsername/site/agent3"_s;
    const auto all = http("GET"_ba, m_sim->xuc(path));
    QCOMPARE(all.status, 200);
    QCOMPARE(all.headers["content-type"_ba], "application/json"_ba);
    const auto list = QJsonDocument::fromJson(all.body).array();
    QVERIFY(list.size() > 2);
    for (qsizetype i = 1; i < list.size(); ++i)
        QVERIFY(list[i - 1][u"start"_s].toString() >= list[i][u"start"_s].toString());
    const auto latest = http("GET"_ba, m_sim->xuc(path + u"?size=1"_s));
    QCOMPARE(QJsonDocument::fromJson(latest.body).array(), QJsonArray{list.first()});
    for (const auto &field : {u"start"_s, u"srcNum"_s, u"dstNum"_s, u"status"_s, u"duration"_s})
        QVERIFY2(list.first().toObject().contains(field), qPrintable(field));
    for (const auto &size : {u"0"_s, u"-1"_s, u"x"_s, u""_s})
        QCOMPARE(http("GET"_ba, m_sim->xuc(path + u"?size="_s + size)).status, 400);
}

void TestRestUser::agentLogoutIsForTheLine()
{
    const auto &agents = m_sim->world().agents;
    const auto found = std::find_if(agents.begin(), agents.end(),
                                    [](const Agent &agent) { return agent.isLogged(); });
    QVERIFY(found != agents.end());
    const auto &agent = *found;
    const auto body = R"({"phoneNumber":"%1"})"_L1;
    const auto phone = agent.phone;
    QCOMPARE(post(u"agentLogout/"_s, QString(body).arg(phone).toUtf8()).status, 200);
    QVERIFY(!agent.isLogged());
    QCOMPARE(post(u"agentLogout/"_s, QString(body).arg(phone).toUtf8()).status, 404);
}

void TestRestUser::togglePauseGoesBothWays()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent16"_s));
    client.ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1016"_s}});
    const auto &agent = m_sim->agentOf(u"agent16"_s);
    QCOMPARE(agent.activity, Activity::Ready);
    const auto body = R"({"phoneNumber":"1016"})"_ba;
    QCOMPARE(post(u"togglePause/"_s, body).status, 200);
    QCOMPARE(agent.activity, Activity::OnPause);
    QCOMPARE(post(u"togglePause/"_s, body).status, 200);
    QCOMPARE(agent.activity, Activity::Ready);
}

void TestRestUser::handshakeNeedsNobody()
{
    QCOMPARE(post(u"handshake/any text/"_s, {}).status, 200);
}

void TestRestUser::acceptedIsAnEmptyText()
{
    const auto reply = post(u"connect/site/agent1/"_s, R"({"password":"demo"})"_ba);
    QCOMPARE(reply.body, QByteArray());
    QVERIFY(reply.headers["content-type"_ba].startsWith("text/plain"));
}

void TestRestUser::refusals_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const QString &call, const QByteArray &body, int status) {
        const auto name = call.toUtf8() + ' ' + body;
        QTest::newRow(name.constData()) << call << body << status;
    };
    // agent1 is connected, agent20 is not.
    row(u"connect/site/agent1/"_s, R"({"password":"x"})"_ba, 401);
    row(u"connect/site/agent1/"_s, R"({})"_ba, 400);
    row(u"connect/site/nobody/"_s, R"({"password":"demo"})"_ba, 404);
    row(u"connect/site/agent1"_s, R"({"password":"demo"})"_ba, 404);
    row(u"connect//agent1/"_s, R"({"password":"demo"})"_ba, 404);
    for (const auto &method : {u"dnd"_s, u"dial"_s, u"dialByUsername"_s, u"uncForward"_s,
                               u"naForward"_s, u"busyForward"_s}) {
        const auto everything = R"({"state":true,"number":"1","username":"agent3",)"
                                R"("destination":"1"})"_ba;
        row(method + u"/site/agent1/"_s, "state=true"_ba, 400);
        row(method + u"/site/agent1/"_s, "[]"_ba, 400);
        row(method + u"/site/agent1/"_s, "{}"_ba, 400);
        row(method + u"/site/agent20/"_s, everything, 403);
        row(method + u"/site/nobody/"_s, everything, 404);
        row(method + u"/site/agent1"_s, everything, 404);
    }
    row(u"dnd/site/agent1/"_s, R"({"state":1})"_ba, 400);
    row(u"dial/site/agent1/"_s, R"({"number":"nobody"})"_ba, 400);
    row(u"dial/site/agent1/"_s, R"({"number":["1"]})"_ba, 400);
    row(u"dialByUsername/site/agent1/"_s, R"({"username":"nobody"})"_ba, 404);
    row(u"uncForward/site/agent1/"_s, R"({"state":true})"_ba, 400);
    row(u"agentLogout/"_s, R"({"phoneNumber":"999"})"_ba, 404);
    row(u"agentLogout/"_s, "{}"_ba, 400);
    row(u"togglePause/"_s, R"({"phoneNumber":"1001"})"_ba, 404); // Nobody is logged in there.
    row(u"togglePause/"_s, "1001"_ba, 400);
    row(u"togglePause"_s, R"({"phoneNumber":"1001"})"_ba, 404);
    row(u"handshake/site"_s, {}, 404);
    row(u"fly/site/agent1/"_s, "{}"_ba, 404);
}

void TestRestUser::refusals()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, body);
    connectUser(u"agent1"_s);
    const auto reply = post(call, body);
    QTEST(reply.status, "status");
    QVERIFY(reply.headers["content-type"_ba].startsWith("text/plain"));
    QVERIFY(reply.body.trimmed().size() > 5); // A line for people.
}

void TestRestUser::everyRouteIsNamed()
{
    const auto names = restNames();
    QCOMPARE(names.size(), restRoutes().size());
    for (const auto &name : names)
        QVERIFY2(name.startsWith("rest:"_L1), name.data());
}
