// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testauthentication.h"

#include "rawclient.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::sim;

void TestAuthentication::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

QByteArray TestAuthentication::token(const QString &login)
{
    const auto body = R"({"login":"%1","password":"demo"})"_L1;
    return http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s),
                QString(body).arg(login).toUtf8())
        .json()[u"token"_s]
        .toString()
        .toLatin1();
}

void TestAuthentication::loginGivesATokenAndItsLife()
{
    const auto reply = http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s),
                            R"({"login":"agent1","password":"demo"})"_ba);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"login"_s], u"agent1"_s);
    QCOMPARE(reply.json()[u"TTL"_s], 3600);
    QCOMPARE(reply.json()[u"token"_s].toString().count(u'.'), 2);
}

void TestAuthentication::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bearer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto login = u"/xuc/api/2.0/auth/login"_s;
    const auto check = u"/xuc/api/2.0/auth/check"_s;
    const auto none = QByteArray();
    QTest::newRow("wrong password")
        << "POST"_ba << login << R"({"login":"agent1","password":"x"})"_ba << none << 401
        << u"InvalidCredentials"_s;
    QTest::newRow("unknown login")
        << "POST"_ba << login << R"({"login":"nobody","password":"demo"})"_ba << none << 401
        << u"InvalidCredentials"_s;
    QTest::newRow("not JSON") << "POST"_ba << login << "login=agent1"_ba << none << 400
                              << u"InvalidJson"_s;
    QTest::newRow("no password") << "POST"_ba << login << R"({"login":"agent1"})"_ba << none << 400
                                 << u"InvalidJson"_s;
    QTest::newRow("no token") << "GET"_ba << check << none << none << 401
                              << u"AuthorizationHeaderNotFound"_s;
    QTest::newRow("foreign token")
        << "GET"_ba << check << none << "a.b.c"_ba << 401 << u"InvalidToken"_s;
    QTest::newRow("no Kerberos") << "GET"_ba << u"/xuc/api/2.0/auth/sso"_s << none << none << 401
                                 << u"SsoAuthenticationFailed"_s;
    QTest::newRow("unknown ticket") << "GET"_ba << u"/xuc/api/2.0/auth/cas?service=x&ticket=y"_s
                                    << none << none << 401 << u"CasServerInvalidTicket"_s;
    QTest::newRow("unknown page") << "GET"_ba << u"/nothing"_s << none << none << 404 << QString();
}

void TestAuthentication::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bearer);
    const auto reply = http(method, m_sim->xuc(path), body, bearer);
    QTEST(reply.status, "status");
    QTEST(reply.json()[u"error"_s].toString(), "code");
}

void TestAuthentication::checkRenewsTheToken()
{
    const auto first = token(u"agent2"_s);
    const auto reply = http("GET"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/check"_s), {}, first);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"login"_s], u"agent2"_s);
    QVERIFY(reply.json()[u"token"_s].toString().toLatin1() != first);
}

void TestAuthentication::tokenOutlivesARestart()
{
    const auto old = token(u"agent2"_s);
    m_sim.reset();
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
    const auto reply = http("GET"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/check"_s), {}, old);
    QCOMPARE(reply.status, 200);
}

void TestAuthentication::preflightAllowsAnyPage()
{
    const auto reply = http("OPTIONS"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s));
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.allowedOrigin, "*"_ba);
}

void TestAuthentication::plainGetOnTheSocketAsksForAnUpgrade()
{
    QCOMPARE(http("GET"_ba, m_sim->xuc(u"/xuc/api/2.0/cti"_s)).status, 426);
}

void TestAuthentication::socketUrls_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isAccepted");

    const auto password = u"username=agent1&agentNumber=2001&password=demo"_s;
    const auto escaped = u"username=agent1&amp;agentNumber=2001&amp;password=demo"_s;
    QTest::newRow("current") << u"/xuc/api/2.0/cti?token=TOKEN"_s << true;
    QTest::newRow("transitional") << u"/xuc/ctichannel/tokenAuthentication?token=TOKEN"_s << true;
    QTest::newRow("2016") << u"/ctichannel?"_s + password << true;
    QTest::newRow("2016 behind a proxy") << u"/xuc/ctichannel?"_s + password << true;
    QTest::newRow("2016 with &amp;") << u"/xuc/ctichannel?"_s + escaped << true;
    QTest::newRow("wrong password")
        << u"/ctichannel?username=agent1&agentNumber=2001&password=no"_s << false;
    QTest::newRow("password on the token's URL") << u"/xuc/api/2.0/cti?"_s + password << false;
    QTest::newRow("no token") << u"/xuc/api/2.0/cti"_s << false;
    QTest::newRow("elsewhere") << u"/other?token=TOKEN"_s << false;
}

void TestAuthentication::socketUrls()
{
    QFETCH(QString, path);
    const auto key = QString::fromLatin1(token(u"agent1"_s));
    auto url = m_sim->xuc(path.replace(u"TOKEN"_s, key));
    url.setScheme(u"ws"_s);
    RawClient client(m_sim->xuc());
    QTEST(client.open(url), "isAccepted");
    if (client.isOpen())
        QCOMPARE(typesOf(client.sync()).value(0), u"LoggedOn"_s);
}

void TestAuthentication::badTokenIsRefusedWith403()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_sim->xuc().port()));
    socket.write("GET /xuc/api/2.0/cti?token=bad HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                 "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY(waitFor([&] { return socket.canReadLine(); }));
    QVERIFY(socket.readLine().startsWith("HTTP/1.1 403"));
}
