// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrestrefusals.h"

#include "sim/servers/restroutes.h"
#include "sim/servers/restserver.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::sim;

namespace {

//! A path of the route: every star filled with the same word.
QString pathOf(const RestRoute &route, const QString &word = u"agent1"_s)
{
    return QString(route.path).replace(u'*', word);
}

QByteArray methodOf(const RestRoute &route)
{
    return {route.method.data(), route.method.size()};
}

//! Bodies that somebody may send one day: JSON cut, changed or of another shape.
QByteArray strangeBody(QRandomGenerator &random)
{
    static const QByteArrayList seeds{
        R"({"login":"agent1","password":"demo","softwareType":"x","expiration":60})"_ba,
        R"({"state":true,"destination":"1102","number":"+33 (0)2","username":"agent2"})"_ba,
        R"({"phoneNumber":"1001","token":"x","id":1,"displayName":"y"})"_ba,
        R"({"firstname":"Ada","lastname":null,"number":1815,"mobile":{},"fax":[1,2]})"_ba,
        R"({"sub_qualification_id":1e99,"time":"2024-02-30 25:00:00","agent":-1,"queue":"8"})"_ba,
        "company,email,fax,firstname,lastname,mobile,number\r\n\"a\"\"b\",,\r\n\",\n"_ba,
        QByteArray(2000, '['),
        QByteArray(2000, '"'),
    };
    auto body = seeds[random.bounded(int(seeds.size()))];
    for (int changes = random.bounded(6); changes > 0; --changes) {
        const auto at = random.bounded(int(body.size()));
        switch (random.bounded(4)) {
        case 0:
            body[at] = char(random.bounded(256));
            break;
        case 1:
            body.truncate(at + 1);
            break;
        case 2:
            body.insert(at, body.mid(random.bounded(int(body.size())), 40));
            break;
        default:
            body.remove(at, 1 + random.bounded(8));
            if (body.isEmpty())
                body = "{}"_ba;
            break;
        }
    }
    return body;
}

} // namespace

void TestRestRefusals::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

QByteArray TestRestRefusals::token()
{
    return http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s),
                R"({"login":"agent1","password":"demo"})"_ba)
        .json()[u"token"_s]
        .toString()
        .toLatin1();
}

int TestRestRefusals::statusOf(const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_sim->xuc().port()));
    socket.write(request);
    const auto isOver = [&] {
        return socket.canReadLine() || socket.state() == QAbstractSocket::UnconnectedState;
    };
    return waitFor(isOver) ? socket.readLine().split(' ').value(1).toInt() : 0;
}

void TestRestRefusals::wrongMethodNamesTheRightOnes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("1.0 order") << u"1.0/dial/site/agent1/"_s << "POST"_ba;
    QTest::newRow("1.0 history") << u"1.0/historyByUsername/site/agent1"_s << "GET"_ba;
    QTest::newRow("login") << u"2.0/auth/login"_s << "POST"_ba;
    QTest::newRow("contacts") << u"2.0/contact/personal"_s << "GET, POST, DELETE"_ba;
    QTest::newRow("contact") << u"2.0/contact/personal/1"_s << "GET, PUT, DELETE"_ba;
}

void TestRestRefusals::wrongMethodNamesTheRightOnes()
{
    QFETCH(QString, path);
    const auto reply = http("PATCH"_ba, m_sim->xuc(u"/xuc/api/"_s + path));
    QCOMPARE(reply.status, 405);
    QTEST(reply.headers["allow"_ba], "allowed");
    QVERIFY(!reply.body.isEmpty());
}

void TestRestRefusals::everyTokenRouteAsksForIt()
{
    int asked = 0;
    const auto routes = restRoutes();
    for (const auto &route : routes) {
        if (route.access != RestAccess::CtiToken && route.access != RestAccess::TechnicalToken)
            continue;
        const auto reply = http(methodOf(route), m_sim->xuc(pathOf(route)), "{}"_ba);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()[u"error"_s], u"AuthorizationHeaderNotFound"_s);
        ++asked;
    }
    QCOMPARE(asked, 20);
}

void TestRestRefusals::unknownPaths_data()
{
    QTest::addColumn<QString>("path");
    for (const auto *path : {"1.0", "1.0/", "1.0/connect/", "1.0/connect/a/b/c/", "1.0/Dial/a/b/",
                             "2.0/", "2.0/auth/login/", "2.0/auth", "2.0/contact/personal/",
                             "2.0/contact/personal/1/2", "3.0/auth/login", ""})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestRestRefusals::unknownPaths()
{
    QFETCH(QString, path);
    QCOMPARE(http("POST"_ba, m_sim->xuc(u"/xuc/api/"_s + path), "{}"_ba).status, 404);
}

void TestRestRefusals::preflightAllowsEveryMethod()
{
    const auto reply = http("OPTIONS"_ba, m_sim->xuc(u"/xuc/api/2.0/contact/personal/1"_s));
    QCOMPARE(reply.status, 204);
    const auto allowed = reply.headers["access-control-allow-methods"_ba];
    for (const auto &method : {"GET"_ba, "POST"_ba, "PUT"_ba, "DELETE"_ba})
        QVERIFY(allowed.contains(method));
    QVERIFY(reply.headers["access-control-allow-headers"_ba].contains("X-Auth-Token"));
}

void TestRestRefusals::headHasNoBody()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_sim->xuc().port()));
    // Two on one connection: a body behind the first would be taken for the second's answer.
    const auto request = "HEAD /xuc/api/2.0/auth/login HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
    QByteArray answers;
    for (int i = 1; i <= 2; ++i) {
        socket.write(request);
        QVERIFY(waitFor([&] {
            answers += socket.readAll();
            return answers.count("\r\n\r\n") == i;
        }));
    }
    QCOMPARE(answers.count("HTTP/1.1 405"), 2);
    QVERIFY(answers.endsWith("\r\n\r\n"));
}

void TestRestRefusals::hugeBodyIsRefused()
{
    const QByteArray huge(RestServer::longestBody + 1, ' ');
    const auto login = http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s), huge);
    QCOMPARE(login.status, 413);
    QCOMPARE(login.json()[u"error"_s], u"BodyTooLarge"_s);
    QCOMPARE(http("POST"_ba, m_sim->xuc(u"/xuc/api/1.0/connect/a/agent1/"_s), huge).status, 413);
}

void TestRestRefusals::anyBodyAtAnyRouteIsAnswered()
{
    QRandomGenerator random(20260318);
    const auto bearer = token();
    http("POST"_ba, m_sim->xuc(u"/xuc/api/1.0/connect/a/agent1/"_s), R"({"password":"demo"})"_ba);
    const auto routes = restRoutes();
    for (int round = 0; round < 12; ++round) {
        for (const auto &route : routes) {
            const auto body = strangeBody(random);
            const auto reply = http(methodOf(route), m_sim->xuc(pathOf(route)), body, bearer);
            const auto what = route.name + ": "_L1 + QString::fromLatin1(body.toPercentEncoding());
            // Whatever it is, it is answered, and never by a fault of the server's own.
            QVERIFY2(reply.status >= 200 && reply.status < 500, qPrintable(what));
            if (reply.status >= 400)
                QVERIFY2(!reply.body.isEmpty(), qPrintable(what));
        }
    }
    QCOMPARE(http("GET"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/check"_s), {}, bearer).status, 200);
}

void TestRestRefusals::anyPathIsAnswered()
{
    for (const auto *target :
         {"/xuc/api/1.0/connect/%00/%00/", "/xuc/api/1.0/connect/%ff/%c0%af/",
          "/xuc/api/1.0/connect/%/agent1/", "/xuc/api/1.0/connect/a/agent1/?%zz=%",
          "/xuc/api/1.0/../../etc/passwd", "/xuc/api//2.0/auth/login", "//xuc/api/2.0/auth/login",
          "/xuc/api/2.0/auth/login#x", "/xuc/api/2.0/contact/personal/%2e%2e"}) {
        const auto status
            = statusOf("POST "_ba + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
        QVERIFY2(status >= 400 && status < 500, target);
    }
    const auto longWord = QByteArray(6000, 'a');
    QCOMPARE(statusOf("POST /xuc/api/1.0/connect/a/" + longWord
                      + "/ HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"),
             404);
    // And the next one is served.
    QVERIFY(!token().isEmpty());
}
