// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testload.h"

#include "heldsim.h"
#include "rawclient.h"
#include "sim/servers/ctiserver.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

QByteArray token(const HeldSim &sim, const QString &login)
{
    const auto body = u"{\"login\":\"%1\",\"password\":\"demo\"}"_s.arg(login).toUtf8();
    return http("POST"_ba, sim.xuc(u"/xuc/api/2.0/auth/login"_s), body)
        .json()[u"token"_s]
        .toString()
        .toLatin1();
}

} // namespace

void TestLoad::twoHundredClientsHearABroadcast()
{
    constexpr std::size_t count = 200;
    HeldSim sim;
    QVERIFY(sim.isReady());
    auto url = sim.xuc(u"/xuc/api/2.0/cti?token="_s + QString::fromLatin1(token(sim, u"super1"_s)));
    url.setScheme(u"ws"_s);
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    std::size_t heard = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sockets.push_back(std::make_unique<QWebSocket>());
        auto *const socket = sockets.back().get();
        connect(socket, &QWebSocket::connected, this, [socket] {
            socket->sendTextMessage(
                uR"({"claz":"web","command":"getList","objectType":"queuemember"})"_s);
        });
        connect(socket, &QWebSocket::textMessageReceived, this, [&heard](const QString &text) {
            heard += text.startsWith(uR"({"msgType":"QueueMember",)"_s) ? 1 : 0;
        });
        socket->open(url);
    }
    QVERIFY(waitFor([&] { return sim.simulator().cti().clientCount() == count; }));
    RawClient commander(sim.xuc());
    QVERIFY(commander.signIn(u"super1"_s));
    commander.ask(u"setAgentQueue"_s,
                  {{u"agentId"_s, raw(sim.agentOf(u"agent9"_s).id)},
                   {u"queueId"_s, raw(sim.world().queues[1].id)},
                   {u"penalty"_s, 8}});
    QVERIFY(waitFor([&] { return heard == count; }));
}

void TestLoad::clientThatDoesNotReadIsDropped()
{
    constexpr std::size_t readers = 200;
    HeldSim sim;
    QVERIFY(sim.isReady());
    sim.simulator().cti().setBufferLimit(256 * 1024);
    const auto pass = token(sim, u"super1"_s);
    auto url = sim.xuc(u"/xuc/api/2.0/cti?token="_s + QString::fromLatin1(pass));
    url.setScheme(u"ws"_s);
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    std::vector<QList<qint64>> heard(readers); // By each, the numbers that came, in their order.
    for (std::size_t i = 0; i < readers; ++i) {
        sockets.push_back(std::make_unique<QWebSocket>());
        connect(sockets.back().get(), &QWebSocket::textMessageReceived, this,
                [&heard, i](const QString &text) {
                    if (text.startsWith(u"number "_s))
                        heard[i].append(QStringView(text).mid(7, 4).toLongLong());
                });
        sockets.back()->open(url);
    }
    QTcpSocket lazy;
    lazy.setReadBufferSize(1024);
    lazy.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(sim.xuc().port()));
    lazy.write("GET /xuc/api/2.0/cti?token=" + pass
               + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "\r\n");
    auto &server = sim.simulator().cti();
    QVERIFY(waitFor([&] { return server.clientCount() == readers + 1; }));
    QList<qint64> told;
    for (qint64 number = 1000; number < 1400 && server.clientCount() > readers; ++number) {
        told.append(number);
        server.say(u"super1"_s,
                   "number " + QByteArray::number(number) + QByteArray(16 * 1024, 'x'));
        // Those who read keep up: only what is slower than everybody else is slow.
        QVERIFY(waitFor([&] {
            return std::all_of(heard.cbegin(), heard.cend(),
                               [&](const auto &one) { return one.size() == told.size(); });
        }));
    }
    QCOMPARE(server.clientCount(), readers);
    for (const auto &one : heard)
        QCOMPARE(one, told);
}

void TestLoad::largeListsArriveWhole()
{
    Options options;
    options.xucPort = 0;
    options.scale = Scale{.agents = 2000, .queues = 100, .memberships = 20'000};
    Simulator simulator(options);
    const auto urls = simulator.start();
    QVERIFY(urls);
    simulator.time().hold();
    RawClient client{QUrl(urls->xuc)};
    QVERIFY(client.signIn(u"agent1"_s));
    const auto members = listBody(client.ask(u"getList"_s, {{u"objectType"_s, u"queuemember"_s}}),
                                  u"QueueMemberList"_s);
    QCOMPARE(members.size(), 20'000);
}
