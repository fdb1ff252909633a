// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfaults.h"

#include "rawclient.h"
#include "wireclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

const QJsonObject ping{{u"claz"_s, u"ping"_s}};

QByteArray tokenFor(HeldSim &sim, const QString &login)
{
    const QJsonObject who{{u"login"_s, login}, {u"password"_s, u"demo"_s}};
    return http("POST"_ba, sim.xuc(u"/xuc/api/2.0/auth/login"_s), QJsonDocument(who).toJson())
        .json()[u"token"_s]
        .toString()
        .toLatin1();
}

QUrl socketUrl(HeldSim &sim, const QByteArray &token)
{
    auto url = sim.xuc(u"/xuc/api/2.0/cti"_s);
    url.setScheme(u"ws"_s);
    url.setQuery(u"token="_s + QString::fromLatin1(token));
    return url;
}

//! Sends a ping; the milliseconds until its answer.
qint64 answerTime(RawClient &client)
{
    QElapsedTimer timer;
    timer.start();
    client.sync();
    return timer.elapsed();
}

} // namespace

void TestFaults::init()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

void TestFaults::cleanup()
{
    m_sim.reset();
}

QJsonObject TestFaults::post(const QJsonObject &fault)
{
    return http("POST"_ba, m_sim->control(u"/sim/fault"_s), QJsonDocument(fault).toJson()).json();
}

QJsonObject TestFaults::strike(const QString &fault, const QString &login)
{
    QJsonObject order{{u"fault"_s, fault}};
    if (!login.isEmpty())
        order.insert(u"login"_s, login);
    return post(order);
}

QJsonObject TestFaults::state()
{
    return http("GET"_ba, m_sim->control(u"/sim/state"_s)).json();
}

void TestFaults::dropEndsInOrderWithoutACloseFrame()
{
    WireClient client(m_sim->xuc(), u"agent1"_s);
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    client.sendPing();
    QVERIFY(waitFor([&] { return client.bytes().endsWith(R"({"claz":"ping"})"); }));
    client.forget();
    QCOMPARE(strike(u"drop"_s, u"agent1"_s)[u"struck"_s].toInt(), 1);
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.end(), WireClient::End::Orderly);
    QCOMPARE(client.bytes(), QByteArray());
    other.sync();
    QVERIFY(other.isOpen());
    QCOMPARE(state()[u"faults"_s].toArray(), QJsonArray());
}

void TestFaults::dropByACodeSaysGoodbye()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    strike(u"drop:1001"_s);
    QVERIFY(waitFor([&] { return !client.isOpen(); }));
    QCOMPARE(int(client.socket().closeCode()), 1001);
}

void TestFaults::resetIsAnRst()
{
    WireClient client(m_sim->xuc(), u"agent1"_s);
    WireClient other(m_sim->xuc(), u"agent2"_s);
    strike(u"reset"_s, u"agent1"_s);
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.end(), WireClient::End::Reset);
    other.forget();
    other.sendPing();
    QVERIFY(waitFor([&] { return other.bytes().contains("ping"); }));
}

void TestFaults::halfOpenAnswersNothingUntilItIsCleared()
{
    WireClient client(m_sim->xuc(), u"agent1"_s);
    strike(u"half-open"_s);
    client.forget();
    for (int i = 0; i < 3; ++i)
        client.sendPing();
    m_sim->step(60'000);
    RawClient fresh(m_sim->xuc()); // New ones work, for the same login too.
    QVERIFY(fresh.signIn(u"agent1"_s));
    fresh.sync();
    QCOMPARE(client.bytes(), QByteArray());
    QCOMPARE(client.end(), WireClient::End::None);
    strike(u"clear"_s);
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.bytes(), QByteArray());
    fresh.sync();
    QVERIFY(fresh.isOpen());
}

void TestFaults::stallHoldsBackAndThenSendsAll()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    client.sync();
    const auto before = client.everything().size();
    QElapsedTimer timer;
    timer.start();
    strike(u"stall:0.6"_s, u"agent1"_s);
    client.ask(u"getList"_s, {{u"objectType"_s, u"queue"_s}}); // Two pings and an answer.
    QVERIFY(timer.elapsed() >= 600);
    QCOMPARE(client.everything().size(), before + 3);
    QVERIFY(client.everything().at(before + 1).contains("QueueList"));
    client.sync(); // And straight again.
    QCOMPARE(client.everything().size(), before + 4);
    other.sync();
    QVERIFY(other.isOpen());
}

void TestFaults::slowIsLateInOrderForNewConnectionsToo()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    strike(u"slow:250"_s, u"agent1"_s);
    QVERIFY(answerTime(client) >= 250);
    RawClient fresh(m_sim->xuc());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fresh.signIn(u"agent1"_s));
    QVERIFY(timer.elapsed() >= 250);
    QVERIFY(fresh.everything().constFirst().contains("LoggedOn"));

    // What waits keeps its place when the fault ends meanwhile.
    const auto before = client.everything().size();
    client.send(
        {{u"claz"_s, u"web"_s}, {u"command"_s, u"getList"_s}, {u"objectType"_s, u"queue"_s}});
    other.sync();
    other.sync();
    strike(u"clear"_s);
    client.sync();
    QCOMPARE(client.everything().size(), before + 2);
    QVERIFY(client.everything().at(before).contains("QueueList"));
}

void TestFaults::truncateCutsTheNextFrame()
{
    WireClient client(m_sim->xuc(), u"agent1"_s);
    client.sendPing();
    QVERIFY(waitFor([&] { return client.bytes().endsWith(R"({"claz":"ping"})"); }));
    client.forget();
    strike(u"truncate"_s);
    QCOMPARE(client.end(), WireClient::End::None);
    client.sendPing();
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.end(), WireClient::End::Orderly);
    // Two bytes of head and 15 of JSON make 17; eight of them came.
    QCOMPARE(client.bytes(), "\x81\x0f{\"claz"_ba);
}

void TestFaults::garbageIsNoJsonAndThenGoesOn()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    client.sync();
    const auto before = client.everything().size();
    strike(u"garbage"_s);
    client.sync();
    QVERIFY(client.isOpen());
    const auto came = client.everything().mid(before);
    QCOMPARE(came.size(), 6);
    for (int i = 0; i < 5; ++i)
        QVERIFY2(!QJsonDocument::fromJson(came[i]).isObject(), came[i].constData());
    QCOMPARE(came.last(), R"({"claz":"ping"})"_ba);
}

void TestFaults::garbageBelowTheMessages_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("an unknown opcode") << u"garbage:frame"_s << "\x83\x0b"_ba;
    QTest::newRow("binary") << u"garbage:binary"_s << "\x82\x0b\x01"_ba;
    QTest::newRow("no UTF-8") << u"garbage:utf8"_s << "\x81\x11{\"msgType\":\"\xC3\x28\xFF"_ba;
}

void TestFaults::garbageBelowTheMessages()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, start);
    WireClient client(m_sim->xuc(), u"agent1"_s);
    client.sendPing();
    QVERIFY(waitFor([&] { return client.bytes().endsWith(R"({"claz":"ping"})"); }));
    client.forget();
    strike(fault);
    QVERIFY(waitFor([&] { return !client.bytes().isEmpty(); }));
    QVERIFY2(client.bytes().startsWith(start), client.bytes().toHex().constData());
    QCOMPARE(client.end(), WireClient::End::None);
}

void TestFaults::giantIsOneMessageOfThatSize()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    client.sync();
    const auto before = client.everything().size();
    strike(u"giant:70"_s, u"agent1"_s); // More than may wait for a client otherwise.
    client.sync();
    QCOMPARE(client.everything().size(), before + 2);
    QCOMPARE(client.everything().at(before).size(), 70 * 1024 * 1024);
    QVERIFY(client.everything().at(before).startsWith(R"({"msgType":"Giant",)"));
    client.socket().setMaxAllowedIncomingMessageSize(1024 * 1024);
    strike(u"giant:2"_s);
    QVERIFY(waitFor([&] { return !client.isOpen(); }));
    QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

void TestFaults::wrongTypesComeBeforeTheRightMessage()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    strike(u"wrong-types"_s, u"agent1"_s);
    const QJsonObject list{{u"objectType"_s, u"queue"_s}};
    const auto frames = client.ask(u"getList"_s, list);
    QCOMPARE(typesOf(frames), QStringList(4, u"QueueList"_s));
    const auto first = [&](int i) { return frames[i][u"ctiMessage"_s][0]; };
    QVERIFY(first(0)[u"id"_s].isObject());
    QVERIFY(first(0)[u"name"_s].isArray());
    QVERIFY(first(1)[u"id"_s].isNull());
    QVERIFY(frames[2][u"ctiMessage"_s].isDouble());
    QVERIFY(first(3)[u"id"_s].isDouble());
    // Once of each kind, and for a new connection anew.
    QCOMPARE(client.ask(u"getList"_s, list).size(), 1);
    RawClient fresh(m_sim->xuc());
    QVERIFY(fresh.signIn(u"agent1"_s));
    const auto greeting = typesOf(fresh.sync());
    QCOMPARE(greeting.count(u"LoggedOn"_s), 4);
    QCOMPARE(greeting.count(u"UserConfigUpdate"_s), 4);
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    QCOMPARE(other.ask(u"getList"_s, list).size(), 1);
    strike(u"clear"_s);
    QCOMPARE(client.ask(u"getAgentDirectory"_s).size(), 1);
}

void TestFaults::floodRepeatsWhatIsSo()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    client.ask(u"subscribeToAgentEvents"_s);
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    other.sync();
    client.sync();
    const auto before = client.everything().size();
    const auto quiet = other.everything().size();
    QCOMPARE(strike(u"flood:400"_s, u"super1"_s)[u"struck"_s].toInt(), 1);
    QVERIFY(waitFor([&] { return state()[u"faults"_s].toArray().isEmpty(); }));
    const auto frames = client.sync();
    QCOMPARE(client.everything().size(), before + 2000 + 1); // 400 a second for 5 s, and a ping.
    const auto agents = state()[u"agents"_s].toArray();
    const auto events = bodies(frames, u"AgentStateEvent"_s);
    QCOMPARE(events.size(), 2000);
    for (qsizetype i = 0; i < agents.size(); ++i) {
        QCOMPARE(events[i][u"agentId"_s], agents[i][u"id"_s]);
        QCOMPARE(events[i][u"name"_s], agents[i][u"state"_s]);
    }
    QCOMPARE(other.everything().size(), quiet);
}

void TestFaults::restAnswersNonsense_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("500") << u"http-500"_s << 500 << "Internal"_ba;
    QTest::newRow("a captive portal") << u"html"_s << 200 << "<!DOCTYPE html>"_ba;
}

void TestFaults::restAnswersNonsense()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, start);
    const auto token = tokenFor(*m_sim, u"agent1"_s);
    const auto foreign = tokenFor(*m_sim, u"agent2"_s);
    strike(fault, u"agent1"_s);
    const auto check = m_sim->xuc(u"/xuc/api/2.0/auth/check"_s);
    for (const auto &reply : {http("GET"_ba, check, {}, token),
                              http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s),
                                   R"({"login":"agent1","password":"demo"})"_ba)}) {
        QCOMPARE(reply.status, status);
        QVERIFY(reply.body.startsWith(start));
    }
    const auto dnd = [&](const QString &login) {
        return http("POST"_ba, m_sim->xuc(u"/xuc/api/1.0/dnd/avencall.com/"_s + login + u'/'),
                    R"({"state":true})"_ba)
            .status;
    };
    QCOMPARE(dnd(u"agent1"_s), status);
    QCOMPARE(dnd(u"agent2"_s), 403); // He is not connected.
    QVERIFY(http("GET"_ba, check, {}, foreign).json().contains(u"token"_s));
    RawClient client(m_sim->xuc()); // Sockets are not touched.
    QVERIFY(client.open(socketUrl(*m_sim, token)));
    strike(u"clear"_s);
    QVERIFY(http("GET"_ba, check, {}, token).json().contains(u"token"_s));
}

void TestFaults::expiredTokensAreRefusedAndThePasswordStillWorks()
{
    const auto token = tokenFor(*m_sim, u"agent1"_s);
    const auto foreign = tokenFor(*m_sim, u"agent2"_s);
    strike(u"expired-token"_s, u"agent1"_s);
    const auto check = m_sim->xuc(u"/xuc/api/2.0/auth/check"_s);
    const auto refused = http("GET"_ba, check, {}, token);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json()[u"error"_s].toString(), u"TokenExpired"_s);
    RawClient client(m_sim->xuc());
    QVERIFY(!client.open(socketUrl(*m_sim, token)));
    QVERIFY(client.open(socketUrl(*m_sim, tokenFor(*m_sim, u"agent1"_s))));
    QCOMPARE(http("GET"_ba, check, {}, foreign).status, 200);
    strike(u"expired-token"_s);
    QCOMPARE(http("GET"_ba, check, {}, foreign).status, 401);
}

void TestFaults::logonIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("error");
    QTest::newRow("by default") << u"refuse-logon"_s << u"loggedOnFailed"_s;
    QTest::newRow("timeout") << u"refuse-logon:loggedOnTimeout"_s << u"loggedOnTimeout"_s;
}

void TestFaults::logonIsRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, error);
    RawClient before(m_sim->xuc());
    QVERIFY(before.signIn(u"agent1"_s));
    strike(fault, u"agent1"_s);
    const QJsonObject refusal{{u"msgType"_s, u"LoggedOnError"_s},
                              {u"ctiMessage"_s, QJsonObject{{u"Error"_s, error}}}};
    for (int tries = 0; tries < 2; ++tries) {
        RawClient client(m_sim->xuc());
        client.open(socketUrl(*m_sim, tokenFor(*m_sim, u"agent1"_s)));
        QVERIFY(waitFor([&] { return !client.isOpen(); }));
        QCOMPARE(client.everything().size(), 1);
        QCOMPARE(QJsonDocument::fromJson(client.everything().constFirst()).object(), refusal);
    }
    before.sync();
    QVERIFY(before.isOpen());
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    strike(u"clear"_s);
    RawClient after(m_sim->xuc());
    QVERIFY(after.signIn(u"agent1"_s));
}

void TestFaults::logonNeverComes()
{
    strike(u"refuse-logon:never"_s);
    RawClient client(m_sim->xuc());
    QVERIFY(client.open(socketUrl(*m_sim, tokenFor(*m_sim, u"agent1"_s))));
    client.sync();
    QCOMPARE(client.everything(), QByteArrayList{R"({"claz":"ping"})"_ba});
}

void TestFaults::consultationSharesItsLinkedId()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    strike(u"shared-linkedid"_s);
    const auto consult = [&] {
        client.ask(u"dial"_s, {{u"destination"_s, u"0145000001"_s}});
        m_sim->step(6'000);
        client.sync();
        const auto frames = client.ask(u"attendedTransfer"_s, {{u"destination"_s, u"1040"_s}});
        QStringList ids;
        for (const auto &event : bodies(frames, u"PhoneEvent"_s))
            ids.append(event[u"linkedId"_s].toString());
        client.ask(u"cancelTransfer"_s);
        client.ask(u"hangup"_s);
        ids.removeDuplicates();
        return ids;
    };
    QCOMPARE(consult().size(), 1); // OnHold and Dialing name one linkedId.
    strike(u"clear"_s);
    QCOMPARE(consult().size(), 2);
}

void TestFaults::restartComesBackWithItsState()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    const auto token = tokenFor(*m_sim, u"agent1"_s);
    client.ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    WireClient deaf(m_sim->xuc(), u"agent3"_s);
    strike(u"half-open"_s, u"agent3"_s);
    const auto before = state();
    strike(u"restart:0.5"_s);
    QVERIFY(waitFor([&] { return !client.isOpen(); }));
    QVERIFY(deaf.waitForEnd());
    RawClient again(m_sim->xuc());
    QVERIFY(!again.open(socketUrl(*m_sim, token)));
    QCOMPARE(http("GET"_ba, m_sim->xuc(u"/"_s)).status, 0);
    QCOMPARE(state()[u"faults"_s].toArray().size(), 1);
    QVERIFY(waitFor([&] { return state()[u"faults"_s].toArray().isEmpty(); }));
    const auto after = state();
    for (const auto &part : {u"agents"_s, u"queues"_s, u"calls"_s, u"memberships"_s, u"users"_s,
                             u"commands"_s, u"sequence"_s})
        QCOMPARE(after[part], before[part]);
    QVERIFY(again.open(socketUrl(*m_sim, token)));
    const auto states = bodies(again.ask(u"getAgentStates"_s), u"AgentStateEvent"_s);
    const auto own = m_sim->agentOf(u"agent1"_s).id;
    const auto found = std::find_if(states.cbegin(), states.cend(), [own](const auto &each) {
        return each[u"agentId"_s].toInt() == int(own);
    });
    QVERIFY(found != states.cend());
    QCOMPARE((*found)[u"name"_s].toString(), u"AgentReady"_s);
}

void TestFaults::strikesTheNextWhoConnects()
{
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    QCOMPARE(strike(u"drop"_s, u"agent1"_s)[u"struck"_s].toInt(), 0);
    const QJsonObject waiting{{u"fault"_s, u"drop"_s}, {u"login"_s, u"agent1"_s}};
    QCOMPARE(state()[u"faults"_s].toArray(), QJsonArray{waiting});
    WireClient client(m_sim->xuc(), u"agent1"_s);
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.bytes(), QByteArray()); // Not even LoggedOn.
    QCOMPARE(state()[u"faults"_s].toArray(), QJsonArray());
    RawClient again(m_sim->xuc());
    QVERIFY(again.signIn(u"agent1"_s));
    other.sync();
    QVERIFY(other.isOpen());
}

void TestFaults::endsAfterItsSeconds()
{
    QElapsedTimer timer;
    timer.start();
    post({{u"fault"_s, u"http-500"_s}, {u"seconds"_s, 0.4}});
    QCOMPARE(http("GET"_ba, m_sim->xuc(u"/"_s)).status, 500);
    QVERIFY(waitFor([&] { return http("GET"_ba, m_sim->xuc(u"/"_s)).status == 200; }));
    QVERIFY(timer.elapsed() >= 400);
}

void TestFaults::narrowOneGivesBackToTheWideOne()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    strike(u"slow:200"_s);
    post({{u"fault"_s, u"slow:1"_s}, {u"login"_s, u"agent1"_s}, {u"seconds"_s, 0.1}});
    QVERIFY(waitFor([&] { return state()[u"faults"_s].toArray().size() == 1; }));
    QVERIFY(answerTime(client) >= 200);
    strike(u"slow:300"_s); // Takes over.
    QCOMPARE(state()[u"faults"_s].toArray().size(), 1);
    QVERIFY(answerTime(client) >= 300);
}

void TestFaults::clearEndsWhatIsInForce()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    for (const auto &fault : {u"slow:60000"_s, u"wrong-types"_s, u"html"_s, u"refuse-logon"_s,
                              u"shared-linkedid"_s, u"flood:1"_s, u"stall:3600"_s, u"truncate"_s})
        strike(fault);
    QCOMPARE(state()[u"faults"_s].toArray().size(), 6); // The last two have struck.
    client.send(ping);
    const auto answer = strike(u"clear"_s);
    QVERIFY(answer.contains(u"sequence"_s));
    QCOMPARE(state()[u"faults"_s].toArray(), QJsonArray());
    client.sync();
    QVERIFY(client.isOpen());
    RawClient fresh(m_sim->xuc());
    QVERIFY(fresh.signIn(u"agent2"_s));
}

void TestFaults::badOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray() << u"'' is no fault"_s;
    QTest::newRow("kind") << R"({"fault":"storm"})"_ba << u"'storm' is no fault"_s;
    QTest::newRow("value") << R"({"fault":"slow:x"})"_ba << u"'slow:x': the value of slow"_s;
    QTest::newRow("time") << R"({"fault":"drop@5"})"_ba << u"'drop@5' is no fault"_s;
    QTest::newRow("login") << R"({"fault":"drop","login":"nobody"})"_ba
                           << u"nobody signs in as nobody"_s;
    QTest::newRow("whole server") << R"({"fault":"restart","login":"agent1"})"_ba
                                  << u"restart strikes the whole server, not one login"_s;
    QTest::newRow("no lasting one") << R"({"fault":"drop","seconds":5})"_ba
                                    << u"drop has an end of its own: it takes no seconds"_s;
    QTest::newRow("seconds") << R"({"fault":"html","seconds":0})"_ba
                             << u"seconds must be above 0 and up to 3600"_s;
    QTest::newRow("no seconds") << R"({"fault":"html","seconds":"5"})"_ba
                                << u"seconds must be above 0 and up to 3600"_s;
    QTest::newRow("clear for one") << R"({"fault":"clear","login":"agent1"})"_ba
                                   << u"clear ends all faults: it takes no login"_s;
}

void TestFaults::badOrdersAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, sentence);
    const auto reply = http("POST"_ba, m_sim->control(u"/sim/fault"_s), body);
    QCOMPARE(reply.status, 400);
    const auto said = reply.json()[u"error"_s].toString();
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
    QCOMPARE(state()[u"faults"_s].toArray(), QJsonArray());
}

void TestFaults::commandsAreCounted()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    RawClient other(m_sim->xuc());
    QVERIFY(other.signIn(u"agent2"_s));
    client.ask(u"dial"_s, {{u"destination"_s, u"1040"_s}});
    client.ask(u"dial"_s);
    other.ask(u"hangup"_s);
    client.ask(u"conjure"_s);
    const QJsonObject counts{{u"agent1"_s, QJsonObject{{u"conjure"_s, 1}, {u"dial"_s, 2}}},
                             {u"agent2"_s, QJsonObject{{u"hangup"_s, 1}}}};
    QCOMPARE(state()[u"commands"_s].toObject(), counts);
}

void TestFaults::deafToEachSecondOfACommand()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    QCOMPARE(strike(u"deaf:dnd/2"_s, u"agent1"_s)[u"struck"_s].toInt(), 1);
    QVERIFY(!client.ask(u"dnd"_s, {{u"state"_s, true}}).isEmpty());
    QVERIFY(client.ask(u"dnd"_s, {{u"state"_s, false}}).isEmpty());
    QVERIFY(m_sim->user(u"agent1"_s).dnd);
    QVERIFY(!client.ask(u"getList"_s, {{u"objectType"_s, u"queue"_s}}).isEmpty());
    strike(u"clear"_s);
    QVERIFY(!client.ask(u"dnd"_s, {{u"state"_s, false}}).isEmpty());
    QVERIFY(!m_sim->user(u"agent1"_s).dnd);
}
