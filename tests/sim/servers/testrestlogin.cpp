// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrestlogin.h"

#include "sim/servers/tokens.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::sim;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray tokenIn(const RawReply &reply)
{
    return reply.json()[u"token"_s].toString().toLatin1();
}

//! What the token says of itself: only this simulator's tests may look.
QJsonObject payloadOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), base64))
        .object();
}

QByteArray issued(const QString &login, qint64 at, quint64 seed = 1)
{
    Tokens tokens(seed);
    return tokens.issue({.login = login}, std::chrono::hours(1), at);
}

} // namespace

void TestRestLogin::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

RawReply TestRestLogin::login(const QByteArray &fields)
{
    return http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s), '{' + fields + '}');
}

RawReply TestRestLogin::get(const QString &path, const QByteArray &bearer)
{
    return http("GET"_ba, m_sim->xuc(u"/xuc/api/2.0/"_s + path), {}, bearer);
}

void TestRestLogin::typesAreTakenAndKept()
{
    const auto reply = login(R"("login":"agent1","password":"demo","softwareType":"electron",)"
                             R"("applicationType":"ccagent")"_ba);
    QCOMPARE(reply.status, 200);
    auto payload = payloadOf(tokenIn(reply));
    QCOMPARE(payload[u"softwareType"_s], u"electron"_s);
    QCOMPARE(payload[u"userType"_s], u"cti"_s);
    QCOMPARE(payload[u"expiresAt"_s].toInteger() - payload[u"issuedAt"_s].toInteger(), 3600);
    payload = payloadOf(tokenIn(get(u"auth/check"_s, tokenIn(reply))));
    QCOMPARE(payload[u"softwareType"_s], u"electron"_s);
    const auto without = login(R"("login":"agent1","password":"demo","softwareType":null)"_ba);
    QVERIFY(!payloadOf(tokenIn(without)).contains(u"softwareType"_s));
}

void TestRestLogin::loginRefusals_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const QByteArray &fields, int status, const QString &code) {
        QTest::newRow(fields.constData()) << fields << status << code;
    };
    row(R"("login":"agent1","password":"no")"_ba, 401, u"InvalidCredentials"_s);
    row(R"("login":"nobody","password":"demo")"_ba, 401, u"InvalidCredentials"_s);
    row(R"("login":"webservice","password":"no")"_ba, 401, u"InvalidCredentials"_s);
    row(R"("login":"agent1")"_ba, 400, u"InvalidJson"_s);
    row(R"("login":1,"password":"demo")"_ba, 400, u"InvalidJson"_s);
    row(R"("login":"agent1","password":"demo","softwareType":1)"_ba, 400, u"InvalidJson"_s);
    row(R"("login":"agent1","password":"demo","applicationType":{})"_ba, 400, u"InvalidJson"_s);
    row(R"("login":"agent1","password":"demo")}")"_ba, 400, u"InvalidJson"_s);
}

void TestRestLogin::loginRefusals()
{
    QFETCH(QByteArray, fields);
    const auto reply = login(fields);
    QTEST(reply.status, "status");
    QTEST(reply.json()[u"error"_s].toString(), "code");
    QVERIFY(!reply.json()[u"message"_s].toString().isEmpty());
}

void TestRestLogin::tokenIsTakenInThreePlaces_data()
{
    QTest::addColumn<QString>("path");
    for (const auto *path : {"auth/check", "contact/personal"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestRestLogin::tokenIsTakenInThreePlaces()
{
    QFETCH(QString, path);
    const auto token = tokenIn(login(R"("login":"agent1","password":"demo")"_ba));
    QCOMPARE(get(path, token).status, 200);
    QCOMPARE(get(path + u"?token="_s + QString::fromLatin1(token)).status, 200);
    const auto url = m_sim->xuc(u"/xuc/api/2.0/"_s + path);
    QCOMPARE(http("GET"_ba, url, {}, {}, {{"X-Auth-Token"_ba, token}}).status, 200);
    QCOMPARE(http("GET"_ba, url, {}, {}, {{"authorization"_ba, "bearer  " + token}}).status, 200);
}

void TestRestLogin::tokenRefusals_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QString>("code");
    const auto now = QDateTime::currentSecsSinceEpoch();
    const auto row = [](const char *name, const QByteArray &authorization, const QString &code) {
        QTest::newRow(name) << authorization << code;
    };
    row("none", {}, u"AuthorizationHeaderNotFound"_s);
    row("another scheme", "Basic ZGVtbzpkZW1v"_ba, u"BearerNotFound"_s);
    row("empty bearer", "Bearer "_ba, u"BearerNotFound"_s);
    row("not a token", "Bearer x"_ba, u"InvalidToken"_s);
    row("of another server", "Bearer " + issued(u"agent1"_s, now, 2), u"InvalidToken"_s);
    row("expired", "Bearer " + issued(u"agent1"_s, now - 3600), u"TokenExpired"_s);
    row("of somebody gone", "Bearer " + issued(u"nobody"_s, now), u"UserNotFound"_s);
}

void TestRestLogin::tokenRefusals()
{
    QFETCH(QByteArray, authorization);
    for (const auto &path : {u"auth/check"_s, u"contact/personal"_s}) {
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!authorization.isEmpty())
            headers.append({"Authorization"_ba, authorization});
        const auto url = m_sim->xuc(u"/xuc/api/2.0/"_s + path);
        const auto reply = http("GET"_ba, url, {}, {}, headers);
        QCOMPARE(reply.status, 401);
        QTEST(reply.json()[u"error"_s].toString(), "code");
    }
}

void TestRestLogin::tokensLiveAsLongAsAskedFor()
{
    HeldSim sim(1, {}, [](Options &options) { options.tokenLife = std::chrono::seconds(6); });
    QVERIFY(sim.isReady());
    const auto reply = http("POST"_ba, sim.xuc(u"/xuc/api/2.0/auth/login"_s),
                            R"({"login":"agent1","password":"demo"})"_ba);
    QCOMPARE(reply.json()[u"TTL"_s], 6);
    const auto payload = payloadOf(tokenIn(reply));
    QCOMPARE(payload[u"expiresAt"_s].toInteger() - payload[u"issuedAt"_s].toInteger(), 6);
}

void TestRestLogin::renewedTokenReplacesTheExpiredOne()
{
    HeldSim sim(1, {}, [](Options &options) { options.tokenLife = std::chrono::seconds(1); });
    QVERIFY(sim.isReady());
    const auto check = sim.xuc(u"/xuc/api/2.0/auth/check"_s);
    const auto first = tokenIn(http("POST"_ba, sim.xuc(u"/xuc/api/2.0/auth/login"_s),
                                    R"({"login":"agent1","password":"demo"})"_ba));
    auto latest = first;
    const auto firstIsOver = [&] {
        if (const auto renewed = tokenIn(http("GET"_ba, check, {}, latest)); !renewed.isEmpty())
            latest = renewed;
        return http("GET"_ba, check, {}, first).json()[u"error"_s] == u"TokenExpired"_s;
    };
    QVERIFY(waitFor(firstIsOver));
    QVERIFY(latest != first);
}

void TestRestLogin::ssoAsksForNegotiation()
{
    const auto url = m_sim->xuc(u"/xuc/api/2.0/auth/sso"_s);
    const auto asked = http("GET"_ba, url);
    QCOMPARE(asked.status, 401);
    QCOMPARE(asked.headers["www-authenticate"_ba], "Negotiate"_ba);
    QCOMPARE(asked.json()[u"error"_s], u"SsoAuthenticationFailed"_s);
    const auto refused = http("GET"_ba, url, {}, {}, {{"Authorization"_ba, "Negotiate YII="_ba}});
    QCOMPARE(refused.json()[u"error"_s], u"SsoAuthenticationFailed"_s);
}

void TestRestLogin::casTicketIsGoodOnce_data()
{
    QTest::addColumn<QString>("ticket");
    QTest::newRow("plain") << u"ST-agent1"_s;
    QTest::newRow("numbered") << u"ST-17-agent1"_s;
    QTest::newRow("numbered again") << u"ST-18-agent1"_s;
}

void TestRestLogin::casTicketIsGoodOnce()
{
    QFETCH(QString, ticket);
    const auto path = u"auth/cas?service=https%3A%2F%2Fdesk.example.org%2F%3Fa%3Db&ticket="_s;
    const auto first = get(path + ticket);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json()[u"login"_s], u"agent1"_s);
    QCOMPARE(get(u"auth/check"_s, tokenIn(first)).status, 200);
    const auto second = get(path + ticket);
    QCOMPARE(second.status, 401);
    QCOMPARE(second.json()[u"error"_s], u"CasServerInvalidTicket"_s);
}

void TestRestLogin::casRefusals_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &query, const QString &code) {
        QTest::newRow(qPrintable(query)) << query << code;
    };
    row(u"service=http%3A%2F%2Fx%2F"_s, u"CasServerInvalidRequest"_s);
    row(u"ticket=ST-agent2"_s, u"CasServerInvalidRequest"_s);
    row(u"service=http%3A%2F%2Fx%2F&ticket=agent2"_s, u"CasServerInvalidTicket"_s);
    row(u"service=http%3A%2F%2Fx%2F&ticket=ST-"_s, u"CasServerInvalidTicket"_s);
    row(u"service=http%3A%2F%2Fx%2F&ticket=ST-nobody"_s, u"UserNotFound"_s);
    row(u"service=x&ticket=ST-agent2"_s, u"CasServerInvalidService"_s);
    row(u"service=http%3A%2F%2Fx%2F&ticket=ST-agent2"_s, u"CasServerInvalidTicket"_s); // Used up.
}

void TestRestLogin::casRefusals()
{
    QFETCH(QString, query);
    const auto reply = get(u"auth/cas?"_s + query);
    QCOMPARE(reply.status, 401);
    QTEST(reply.json()[u"error"_s].toString(), "code");
}

void TestRestLogin::webServiceUserDialsForOthers()
{
    const auto token = tokenIn(login(R"("login":"webservice","password":"demo")"_ba));
    const auto dial = [&](const QString &login, const QByteArray &body) {
        return http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/dial/number/"_s + login), body, token);
    };
    const auto number = R"({"number":"06 11 22 33 44"})"_ba;
    QVERIFY(m_sim->engine().setDriven(u"agent5"_s, true));
    QCOMPARE(dial(u"agent5"_s, number).status, 200);
    const auto *line = m_sim->world().lineOf(m_sim->user(u"agent5"_s));
    QCOMPARE(line->legs.size(), std::size_t(1));
    QCOMPARE(m_sim->world().leg(line->legs.front())->otherNumber, u"0611223344"_s);
    QCOMPARE(dial(u"nobody"_s, number).json()[u"error"_s], u"UserNotFound"_s);
    QCOMPARE(dial(u"agent5"_s, "{}"_ba).json()[u"error"_s], u"InvalidJson"_s);
    QCOMPARE(dial(u"agent5"_s, R"({"number":"-"})"_ba).status, 400);
}

void TestRestLogin::webServiceUserIsNoCtiUser()
{
    const auto token = tokenIn(login(R"("login":"webservice","password":"demo")"_ba));
    const auto reply = get(u"contact/personal"_s, token);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.json()[u"error"_s], u"InsufficientAcl"_s);
    auto socket = m_sim->xuc(u"/xuc/api/2.0/cti?token="_s + QString::fromLatin1(token));
    socket.setScheme(u"ws"_s);
    QVERIFY(!RawClient(m_sim->xuc()).open(socket));

    const auto agent = tokenIn(login(R"("login":"agent1","password":"demo")"_ba));
    const auto dial = http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/dial/number/agent1"_s),
                           R"({"number":"1002"})"_ba, agent);
    QCOMPARE(dial.status, 403);
}

void TestRestLogin::expirationIsTheWebServiceUsersWish()
{
    const auto wish = R"("login":"%1","password":"demo","expiration":%2)"_L1;
    const auto ask = [&](const QString &who, const QString &seconds) {
        return login(QString(wish).arg(who, seconds).toUtf8());
    };
    QCOMPARE(ask(u"webservice"_s, u"86400"_s).json()[u"TTL"_s], 86400);
    QCOMPARE(ask(u"webservice"_s, u"\"60\""_s).json()[u"TTL"_s], 60);
    QCOMPARE(ask(u"agent1"_s, u"86400"_s).json()[u"TTL"_s], 3600);
    for (const auto &bad : {u"0"_s, u"-1"_s, u"\"x\""_s, u"null"_s, u"1e300"_s})
        QCOMPARE(ask(u"webservice"_s, bad).json()[u"error"_s], u"InvalidJson"_s);
}
