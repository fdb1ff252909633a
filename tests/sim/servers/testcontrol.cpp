// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcontrol.h"

#include "rawclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestControl::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

QJsonObject TestControl::post(const QString &path, const QByteArray &body)
{
    return http("POST"_ba, m_sim->control(path), body).json();
}

QJsonObject TestControl::state()
{
    return http("GET"_ba, m_sim->control(u"/sim/state"_s)).json();
}

void TestControl::stepMovesTimeAndSequence()
{
    const auto before = post(u"/sim/hold"_s);
    const auto after = post(u"/sim/step"_s, R"({"ms":30000})"_ba);
    QCOMPARE(after[u"millis"_s].toInteger(), before[u"millis"_s].toInteger() + 30'000);
    QVERIFY(after[u"sequence"_s].toInteger() > before[u"sequence"_s].toInteger());
    QCOMPARE(after[u"held"_s], true);
}

void TestControl::resumeLetsTimeRunUntilHold()
{
    const auto before = state()[u"millis"_s].toInteger();
    QCOMPARE(post(u"/sim/resume"_s)[u"held"_s], false);
    QVERIFY(waitFor([&] { return state()[u"millis"_s].toInteger() > before + 50; }));
    const auto held = post(u"/sim/hold"_s)[u"millis"_s].toInteger();
    QTest::qWait(50);
    QCOMPARE(state()[u"millis"_s].toInteger(), held);
}

void TestControl::pingAfterHoldComesBehindEverything()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    client.ask(u"subscribeToAgentEvents"_s);
    post(u"/sim/step"_s, R"({"ms":120000})"_ba);
    const auto frames = client.sync();
    // The last state that each agent was told to be in is the one that the engine holds.
    QHash<int, QString> told;
    const auto events = bodies(frames, u"AgentStateEvent"_s);
    QVERIFY(events.size() > 10);
    for (const auto &event : events)
        told[event[u"agentId"_s].toInt()] = event[u"name"_s].toString();
    const auto agents = state()[u"agents"_s].toArray();
    for (const auto &agent : agents) {
        const auto id = agent[u"id"_s].toInt();
        if (told.contains(id))
            QCOMPARE(told[id], agent[u"state"_s].toString());
    }
}

void TestControl::figuresAddUpAtAnyHeldInstant()
{
    for (int instant = 0; instant < 20; ++instant) {
        post(u"/sim/step"_s, R"({"ms":7321})"_ba);
        const auto queues = state()[u"queues"_s].toArray();
        for (const auto &queue : queues) {
            const auto figure
                = [&](const QString &name) { return queue[u"statistics"_s][name].toInt(); };
            QCOMPARE(figure(u"TotalNumberCallsEntered"_s),
                     figure(u"TotalNumberCallsAnswered"_s) + figure(u"TotalNumberCallsAbandonned"_s)
                         + figure(u"TotalNumberCallsClosed"_s)
                         + figure(u"TotalNumberCallsTimeout"_s) + figure(u"WaitingCalls"_s));
            QCOMPARE(queue[u"waiting"_s].toArray().size(), figure(u"WaitingCalls"_s));
            QCOMPARE(queue[u"longestWaitSince"_s].isNull(), figure(u"WaitingCalls"_s) == 0);
        }
    }
}

void TestControl::clientHoldsTheEnginesFigures()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    auto frames = client.ask(u"subscribeToQueueStats"_s);
    post(u"/sim/step"_s, R"({"ms":300000})"_ba);
    frames += client.sync();
    QHash<QString, QJsonObject> known; // by queue name, as a client merges
    for (const auto &message : bodies(frames, u"QueueStatistics"_s)) {
        const auto *queue = m_sim->world().queue(QueueId{message[u"queueId"_s].toInt()});
        const auto name = queue ? queue->name : message[u"queueRef"_s].toString();
        const auto counters = message[u"counters"_s].toArray();
        for (const auto &counter : counters)
            known[name].insert(counter[u"statName"_s].toString(), counter[u"value"_s]);
    }
    const auto queues = state()[u"queues"_s].toArray();
    for (const auto &queue : queues) {
        auto engine = queue[u"statistics"_s].toObject();
        auto &told = known[queue[u"name"_s].toString()];
        // This one ages by itself: it is told when somebody else becomes the first.
        engine.remove(u"LongestWaitTime"_s);
        told.remove(u"LongestWaitTime"_s);
        QCOMPARE(told, engine);
    }
}

void TestControl::stateTellsWhatIsConfigured()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    client.ask(u"uncFwd"_s, {{u"state"_s, true}, {u"destination"_s, u"1040"_s}});
    const auto config = bodies(client.ask(u"dnd"_s, {{u"state"_s, true}}), u"UserConfigUpdate"_s);
    QCOMPARE(config.size(), 1);
    const auto page = state();
    const auto users = page[u"users"_s].toArray();
    const auto own = std::find_if(users.cbegin(), users.cend(),
                                  [](const auto &user) { return user[u"login"_s] == u"agent1"_s; });
    QVERIFY(own != users.cend());
    QCOMPARE((*own)[u"dnd"_s], true);
    QCOMPARE((*own)[u"agentId"_s], config[0][u"agentId"_s]);
    QCOMPARE((*own)[u"uncFwd"_s][u"destination"_s], config[0][u"uncFwdDestination"_s]);
    QCOMPARE((*own)[u"uncFwd"_s][u"enabled"_s], true);
    QCOMPARE((*own)[u"busyFwd"_s][u"enabled"_s], false);
    QVERIFY((*own)[u"phoneStatus"_s].isDouble());

    const auto lists = listBody(client.ask(u"getCallbackLists"_s), u"CallbackLists"_s);
    const auto known = page[u"callbackLists"_s].toArray();
    QCOMPARE(known.size(), lists.size());
    for (qsizetype i = 0; i < known.size(); ++i) {
        for (const auto &name : {u"uuid"_s, u"name"_s, u"queueId"_s})
            QCOMPARE(known[i][name], lists[i][name]);
    }
    QVERIFY(page[u"callbacks"_s][0].toObject().contains(u"lastName"_s));
    const auto groups = listBody(client.ask(u"getList"_s, {{u"objectType"_s, u"agentgroup"_s}}),
                                 u"AgentGroupList"_s);
    QCOMPARE(page[u"groups"_s].toArray().size(), groups.size());
    QVERIFY(page[u"callbackPeriods"_s][0][u"periodStart"_s].isString());
    QVERIFY(page[u"defaultMemberships"_s].isArray());
}

void TestControl::callComesFromTheGivenNumber()
{
    const auto call
        = post(u"/sim/call"_s, R"({"to":"3003","number":"0655443322","name":"Léa"})"_ba);
    QVERIFY(!call[u"linkedId"_s].toString().isEmpty());
    const auto calls = state()[u"calls"_s].toArray();
    const auto found = std::find_if(calls.begin(), calls.end(), [&](const auto &each) {
        return each[u"linkedId"_s] == call[u"linkedId"_s];
    });
    QVERIFY(found != calls.end());
    QCOMPARE((*found)[u"caller"_s][u"name"_s], u"Léa"_s);
}

void TestControl::saysOneFrameToOneClient()
{
    RawClient agent(m_sim->xuc());
    RawClient other(m_sim->xuc());
    QVERIFY(agent.signIn(u"agent1"_s));
    QVERIFY(other.signIn(u"agent2"_s));
    agent.sync();
    other.sync();
    post(u"/sim/say"_s, R"({"login":"agent1","frame":{"msgType":"Novelty","ctiMessage":7}})"_ba);
    QCOMPARE(typesOf(agent.sync()), QStringList{u"Novelty"_s});
    QCOMPARE(typesOf(other.sync()), QStringList());
    post(u"/sim/say"_s, R"({"login":"agent1","frame":"not json"})"_ba);
    agent.sync();
    QVERIFY(agent.everything().contains("not json"_ba));
}

void TestControl::midnightBeginsTheTotalsAnew()
{
    post(u"/sim/midnight"_s);
    const auto queues = state()[u"queues"_s].toArray();
    for (const auto &queue : queues)
        QCOMPARE(queue[u"statistics"_s][u"TotalNumberCallsAnswered"_s].toInt(), 0);
}

void TestControl::badOrdersAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << u"/sim/dance"_s << QByteArray() << 404;
    QTest::newRow("backwards") << u"/sim/step"_s << R"({"ms":-5})"_ba << 400;
    QTest::newRow("no step") << u"/sim/step"_s << "{}"_ba << 400;
    QTest::newRow("nobody there") << u"/sim/call"_s << R"({"to":"77777","number":"06"})"_ba << 404;
    QTest::newRow("no caller") << u"/sim/call"_s << R"({"to":"3001"})"_ba << 400;
    QTest::newRow("not connected")
        << u"/sim/say"_s << R"({"login":"agent47","frame":"x"})"_ba << 404;
    QTest::newRow("no frame") << u"/sim/say"_s << R"({"login":"agent1"})"_ba << 400;
}

void TestControl::badOrdersAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto reply = http("POST"_ba, m_sim->control(path), body);
    QTEST(reply.status, "status");
    QVERIFY(!reply.json()[u"error"_s].toString().isEmpty());
}

namespace {

//! What a client gets that does these things on a floor of its own.
QByteArrayList session(quint64 seed)
{
    HeldSim sim(seed);
    RawClient client(sim.xuc());
    if (!client.signIn(u"agent1"_s))
        return {};
    client.ask(u"subscribeToQueueStats"_s);
    client.ask(u"subscribeToAgentEvents"_s);
    client.ask(u"subscribeToAgentStats"_s);
    client.ask(u"getCallbackLists"_s);
    sim.step(60'000);
    client.ask(u"dial"_s, {{u"destination"_s, u"0145000000"_s}});
    sim.step(30'000);
    client.ask(u"hangup"_s);
    client.ask(u"getUserCallHistory"_s);
    return client.everything();
}

} // namespace

void TestControl::sameSeedAndStartSendTheSameBytes()
{
    const auto first = session(7);
    QVERIFY(first.size() > 200);
    QCOMPARE(session(7), first);
    QVERIFY(session(8) != first);
}
