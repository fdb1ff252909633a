// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsession.h"

#include "rawclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestSession::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

void TestSession::pushesComeInTheDocumentedOrder()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    const auto pushed = client.sync();
    const QStringList order{u"LoggedOn"_s,       u"UserConfigUpdate"_s, u"UsersStatuses"_s,
                            u"CtiStatuses"_s,    u"UserStatusUpdate"_s, u"RightProfile"_s,
                            u"UserPreference"_s, u"PhoneStatusUpdate"_s};
    QCOMPARE(typesOf(pushed).first(order.size()), order);
    const auto config = bodies(pushed, u"UserConfigUpdate"_s).value(0);
    QCOMPARE(config[u"agentId"_s].toInt(), raw(m_sim->agentOf(u"agent1"_s).id));
    QVERIFY(!config[u"fullName"_s].toString().isEmpty());
}

void TestSession::pingIsEchoed()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    client.sync();
    QCOMPARE(client.everything().last(), R"({"claz":"ping"})"_ba);
}

void TestSession::faultyCommandsAreAnsweredAndTheSocketStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("not JSON") << u"hello"_s;
    QTest::newRow("an array") << u"[]"_s;
    QTest::newRow("no claz") << uR"({"command":"dial","destination":"1002"})"_s;
    QTest::newRow("unknown command") << uR"({"claz":"web","command":"fly"})"_s;
    QTest::newRow("no command") << uR"({"claz":"web"})"_s;
    QTest::newRow("missing field") << uR"({"claz":"web","command":"dial"})"_s;
    QTest::newRow("null is missing") << uR"({"claz":"web","command":"dial","destination":null})"_s;
    QTest::newRow("wrong type")
        << uR"({"claz":"web","command":"setAgentQueue","agentId":"x","queueId":1,"penalty":0})"_s;
    QTest::newRow("fraction")
        << uR"({"claz":"web","command":"setAgentQueue","agentId":1.5,"queueId":1,"penalty":0})"_s;
    QTest::newRow("negative penalty")
        << uR"({"claz":"web","command":"setAgentQueue","agentId":1,"queueId":1,"penalty":-1})"_s;
    QTest::newRow("not a flag") << uR"({"claz":"web","command":"dnd","state":3})"_s;
    QTest::newRow("not a list")
        << uR"({"claz":"web","command":"subscribeToPhoneHints","phoneNumbers":"1"})"_s;
}

void TestSession::faultyCommandsAreAnsweredAndTheSocketStays()
{
    QFETCH(QString, text);
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    client.sync();
    client.sendText(text);
    const auto answers = client.sync();
    QCOMPARE(typesOf(answers), QStringList{u"Error"_s});
    QVERIFY(!bodies(answers, u"Error"_s).value(0)[u"Error"_s].toString().isEmpty());
    QVERIFY(client.isOpen());
}

void TestSession::signingInMakesTheUserAPersons()
{
    QVERIFY(!m_sim->user(u"agent40"_s).driven);
    {
        RawClient client(m_sim->xuc());
        QVERIFY(client.signIn(u"agent40"_s));
        QVERIFY(m_sim->user(u"agent40"_s).driven);
    }
    QVERIFY(m_sim->user(u"agent40"_s).driven);
}

void TestSession::ownAgentIsToldWithoutSubscription()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    client.ask(u"agentLogout"_s);
    const auto events = bodies(client.ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}}),
                               u"AgentStateEvent"_s);
    QVERIFY(events.size() >= 2);
    QCOMPARE(events[0][u"name"_s], u"AgentLogin"_s);
    QVERIFY(events[0][u"since"_s].toInteger() > 1'000'000'000); // an epoch date, for this one
    QCOMPARE(events[1][u"name"_s], u"AgentReady"_s);
    QCOMPARE(events[1][u"since"_s].toInteger(), 0);
    QCOMPARE(events[1][u"phoneNb"_s], u"1001"_s);
}

void TestSession::otherAgentsOnlyAfterSubscription()
{
    RawClient agent(m_sim->xuc());
    RawClient supervisor(m_sim->xuc());
    QVERIFY(agent.signIn(u"agent1"_s));
    QVERIFY(supervisor.signIn(u"super1"_s));
    supervisor.sync();
    agent.ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    agent.ask(u"unpauseAgent"_s);
    agent.ask(u"pauseAgent"_s);
    QVERIFY(bodies(supervisor.sync(), u"AgentStateEvent"_s).isEmpty());
    supervisor.ask(u"subscribeToAgentEvents"_s);
    agent.ask(u"unpauseAgent"_s);
    const auto events = bodies(supervisor.sync(), u"AgentStateEvent"_s);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"agentId"_s].toInt(), raw(m_sim->agentOf(u"agent1"_s).id));
}

void TestSession::membersAreToldAfterTheirList()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    const auto &agent = m_sim->agentOf(u"agent5"_s);
    const QJsonObject wish{{u"agentId"_s, raw(agent.id)},
                           {u"queueId"_s, raw(m_sim->world().queues[3].id)},
                           {u"penalty"_s, 7}};
    QVERIFY(bodies(client.ask(u"setAgentQueue"_s, wish), u"QueueMember"_s).isEmpty());
    client.ask(u"getList"_s, {{u"objectType"_s, u"queuemember"_s}});
    auto changed = wish;
    changed[u"penalty"_s] = 2;
    const auto told = bodies(client.ask(u"setAgentQueue"_s, changed), u"QueueMember"_s);
    QCOMPARE(told, QList<QJsonObject>{changed});
}

void TestSession::statisticsStartWithEverything()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    const auto first = bodies(client.ask(u"subscribeToQueueStats"_s), u"QueueStatistics"_s);
    QCOMPARE(first.size(), static_cast<qsizetype>(m_sim->world().queues.size()));
    for (const auto &message : first) {
        QVERIFY(message.contains(u"queueId"_s));
        QCOMPARE(message[u"counters"_s].toArray().size(), QueueCounterCount);
    }
}

void TestSession::statisticsCarryOnlyWhatChanged()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    client.ask(u"subscribeToQueueStats"_s);
    const auto number = m_sim->world().queues[1].number;
    QVERIFY(m_sim->engine().injectCall(number, {.number = u"0611000001"_s}));
    const auto told = bodies(client.sync(), u"QueueStatistics"_s);
    QVERIFY(!told.isEmpty());
    QStringList names;
    for (const auto &message : told) {
        const auto counters = message[u"counters"_s].toArray();
        QVERIFY(counters.size() < QueueCounterCount);
        for (const auto &counter : counters)
            names.append(counter[u"statName"_s].toString());
    }
    QVERIFY(names.contains(u"TotalNumberCallsEntered"_s));
    QVERIFY(!names.contains(u"TotalNumberCallsClosed"_s));
}

void TestSession::queueCallsUntilUnsubscribed()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    const auto &queue = m_sim->world().queues[2];
    const QJsonObject which{{u"queueId"_s, raw(queue.id)}};
    QCOMPARE(bodies(client.ask(u"subscribeToQueueCalls"_s, which), u"QueueCalls"_s).size(), 1);
    m_sim->engine().injectCall(queue.number, {.number = u"0611000002"_s, .name = u"Zoé"_s});
    const auto told = bodies(client.sync(), u"QueueCalls"_s);
    QVERIFY(!told.isEmpty());
    const auto calls = told.last()[u"calls"_s].toArray();
    QCOMPARE(calls.last()[u"number"_s], u"0611000002"_s);
    QCOMPARE(calls.last()[u"name"_s], u"Zoé"_s);
    QCOMPARE(calls.last()[u"position"_s].toInteger(), calls.size());
    client.ask(u"unSubscribeToQueueCalls"_s, which);
    m_sim->engine().injectCall(queue.number, {.number = u"0611000003"_s});
    QVERIFY(bodies(client.sync(), u"QueueCalls"_s).isEmpty());
}

void TestSession::phoneHintsFollowTheLine()
{
    RawClient agent(m_sim->xuc());
    RawClient watcher(m_sim->xuc());
    QVERIFY(agent.signIn(u"agent41"_s));
    QVERIFY(watcher.signIn(u"super1"_s));
    const auto first = bodies(watcher.ask(u"subscribeToPhoneHints"_s,
                                          {{u"phoneNumbers"_s, QJsonArray{u"1041"_s, u"99999"_s}}}),
                              u"PhoneHintStatusEvent"_s);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[1], (QJsonObject{{u"number"_s, u"99999"_s}, {u"status"_s, -2}}));
    agent.ask(u"dial"_s, {{u"destination"_s, u"0145000000"_s}});
    const auto hints = bodies(watcher.sync(), u"PhoneHintStatusEvent"_s);
    QVERIFY(!hints.isEmpty());
    QCOMPARE(hints.last()[u"status"_s].toInt(), 1);
    watcher.ask(u"unsubscribeFromAllPhoneHints"_s);
    agent.ask(u"hangup"_s);
    QVERIFY(bodies(watcher.sync(), u"PhoneHintStatusEvent"_s).isEmpty());
}

void TestSession::subscriptionsDieWithTheSocket()
{
    {
        RawClient client(m_sim->xuc());
        QVERIFY(client.signIn(u"super1"_s));
        client.ask(u"subscribeToQueueStats"_s);
    }
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super1"_s));
    client.sync();
    m_sim->engine().injectCall(m_sim->world().queues[1].number, {.number = u"0611000004"_s});
    QVERIFY(bodies(client.sync(), u"QueueStatistics"_s).isEmpty());
}

void TestSession::bothSessionsOfAUserHearTheirPhone()
{
    RawClient desk(m_sim->xuc());
    RawClient other(m_sim->xuc());
    QVERIFY(desk.signIn(u"agent42"_s));
    QVERIFY(other.signIn(u"agent42"_s));
    other.sync();
    const auto own
        = bodies(desk.ask(u"dial"_s, {{u"destination"_s, u"0145000000"_s}}), u"PhoneEvent"_s);
    QVERIFY(!own.isEmpty());
    QCOMPARE(bodies(other.sync(), u"PhoneEvent"_s), own);
    desk.ask(u"hangup"_s);
}

void TestSession::supervisorSeesOnlyHisQueuesAndGroups()
{
    const auto &user = m_sim->user(u"super2"_s);
    QCOMPARE(user.profile, Profile::Supervisor);
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super2"_s));
    const auto list = [&client](const QString &type, const QString &message) {
        return listBody(client.ask(u"getList"_s, {{u"objectType"_s, type}}), message);
    };
    const auto queues = list(u"queue"_s, u"QueueList"_s);
    QCOMPARE(queues.size(), static_cast<qsizetype>(user.profileQueues.size()));
    QVERIFY(queues.size() < static_cast<qsizetype>(m_sim->world().queues.size()));
    const auto groups = list(u"agentgroup"_s, u"AgentGroupList"_s);
    QCOMPARE(groups.size(), static_cast<qsizetype>(user.profileGroups.size()));
    const auto agents = list(u"agent"_s, u"AgentList"_s);
    QVERIFY(!agents.isEmpty());
    for (const auto &agent : agents) {
        const GroupId group{agent[u"groupId"_s].toInt()};
        QVERIFY(std::find(user.profileGroups.begin(), user.profileGroups.end(), group)
                != user.profileGroups.end());
    }
    const auto statistics = bodies(client.ask(u"subscribeToQueueStats"_s), u"QueueStatistics"_s);
    QCOMPARE(statistics.size(), queues.size());
}

void TestSession::commandsOutsideTheProfileAreDropped()
{
    const auto &user = m_sim->user(u"super2"_s);
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"super2"_s));
    for (const auto &agent : m_sim->world().agents) {
        const auto &groups = user.profileGroups;
        if (std::find(groups.begin(), groups.end(), agent.group) != groups.end()
            || !agent.isLogged())
            continue;
        const auto before = agent.activity;
        QVERIFY(client.ask(u"agentLogout"_s, {{u"agentid"_s, raw(agent.id)}}).isEmpty());
        QCOMPARE(agent.activity, before);
        return;
    }
    QFAIL("every agent is in the supervisor's groups");
}
