// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testphone.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestPhone::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
    m_agent = std::make_unique<RawClient>(m_sim->xuc());
    m_mate = std::make_unique<RawClient>(m_sim->xuc());
    QVERIFY(m_agent->signIn(u"agent1"_s));
    QVERIFY(m_mate->signIn(u"agent2"_s));
    // No queue call is to come between: both rest, logged out, with nothing on their phones.
    m_agent->ask(u"agentLogout"_s);
    m_mate->ask(u"agentLogout"_s);
    cleanup();
}

void TestPhone::cleanup()
{
    for (auto *client : {m_agent.get(), m_mate.get()}) {
        for (int calls = 0; calls < 3; ++calls)
            client->ask(u"hangup"_s);
    }
    m_agent->ask(u"agentLogout"_s);
    m_mate->sync();
}

//! Types of the phone events, of one channel if it is named.
QStringList TestPhone::events(const QList<QJsonObject> &frames, const QString &uniqueId)
{
    QStringList types;
    const auto told = bodies(frames, u"PhoneEvent"_s);
    for (const auto &event : told) {
        if (uniqueId.isEmpty() || event[u"uniqueId"_s] == uniqueId)
            types.append(event[u"eventType"_s].toString());
    }
    return types;
}

QList<QJsonObject> TestPhone::dialAndWait(const QString &number)
{
    auto frames = m_agent->ask(u"dial"_s, {{u"destination"_s, number}});
    m_sim->step(5'500);
    return frames + m_agent->sync();
}

void TestPhone::stepUntilAgentIs(Activity activity)
{
    QVERIFY(m_sim->stepUntil([&] { return m_sim->agentOf(u"agent1"_s).activity == activity; }));
}

void TestPhone::outgoingCallIsAnsweredAndEnded()
{
    auto frames = dialAndWait(u"0145000001"_s);
    const auto first = bodies(frames, u"PhoneEvent"_s).value(0);
    QCOMPARE(first[u"DN"_s], u"1001"_s);
    QCOMPARE(first[u"otherDN"_s], u"0145000001"_s);
    QCOMPARE(first[u"callDirection"_s], u"Outgoing"_s);
    QVERIFY(!first.contains(u"queueName"_s));
    const auto current
        = bodies(m_agent->ask(u"getCurrentCallsPhoneEvents"_s), u"CurrentCallsPhoneEvents"_s)
              .value(0)[u"events"_s]
              .toArray();
    QCOMPARE(current.size(), 1);
    QCOMPARE(current[0][u"eventType"_s], u"EventEstablished"_s);
    frames += m_agent->ask(u"hangup"_s);
    QCOMPARE(events(frames),
             (QStringList{u"EventDialing"_s, u"EventEstablished"_s, u"EventReleased"_s}));
}

void TestPhone::dialledNumbersAreSanitised()
{
    const auto frames = m_agent->ask(u"dial"_s, {{u"destination"_s, u"+33 (0)2 30.21-00 92"_s}});
    QCOMPARE(bodies(frames, u"PhoneEvent"_s).value(0)[u"otherDN"_s], u"0033230210092"_s);
}

void TestPhone::variablesComeBackPrefixed()
{
    const QJsonObject variables{{u"crm"_s, u"42"_s}, {u"USR_prio"_s, u"high"_s}};
    const auto frames = m_agent->ask(
        u"dial"_s, {{u"destination"_s, u"0145000002"_s}, {u"variables"_s, variables}});
    const auto data = bodies(frames, u"PhoneEvent"_s).value(0).value(u"userData"_s);
    QCOMPARE(data[u"USR_crm"_s], u"42"_s);
    QCOMPARE(data[u"USR_prio"_s], u"high"_s);
    QCOMPARE(data[u"XIVO_USERID"_s], QString::number(raw(m_sim->user(u"agent1"_s).id)));
}

void TestPhone::attachedDataIsSeenByTheTransferTarget()
{
    dialAndWait(u"0145000003"_s);
    const QJsonObject variables{{u"case"_s, u"9"_s}, {u"USR_case"_s, u"10"_s}};
    m_agent->ask(u"setData"_s, {{u"variables"_s, variables}});
    m_agent->ask(u"directTransfer"_s, {{u"destination"_s, u"1002"_s}});
    m_sim->step(100);
    const auto ringing = bodies(m_mate->sync(), u"PhoneEvent"_s).value(0);
    QCOMPARE(ringing[u"eventType"_s], u"EventRinging"_s);
    QCOMPARE(ringing[u"userData"_s][u"USR_case"_s], u"10"_s);
    QVERIFY(!ringing[u"userData"_s].toObject().contains(u"case"_s));
}

void TestPhone::holdIsAToggle()
{
    dialAndWait(u"0145000004"_s);
    QCOMPARE(events(m_agent->ask(u"hold"_s)), QStringList{u"EventOnHold"_s});
    QCOMPARE(events(m_agent->ask(u"hold"_s)), QStringList{u"EventEstablished"_s});
}

void TestPhone::blindTransferReleases()
{
    dialAndWait(u"0145000005"_s);
    const auto frames = m_agent->ask(u"directTransfer"_s, {{u"destination"_s, u"1002"_s}});
    QCOMPARE(events(frames), QStringList{u"EventReleased"_s});
}

void TestPhone::attendedTransferIsCancelledThenCompleted()
{
    const auto first = bodies(dialAndWait(u"0145000006"_s), u"PhoneEvent"_s).value(0);
    const auto firstId = first[u"uniqueId"_s].toString();
    const auto consult = [this] {
        auto frames = m_agent->ask(u"attendedTransfer"_s, {{u"destination"_s, u"1002"_s}});
        m_sim->step(100);
        m_mate->ask(u"answer"_s);
        return frames + m_agent->sync();
    };
    QCOMPARE(events(consult()),
             (QStringList{u"EventOnHold"_s, u"EventDialing"_s, u"EventEstablished"_s}));
    const auto cancelled = m_agent->ask(u"cancelTransfer"_s);
    QCOMPARE(events(cancelled), (QStringList{u"EventReleased"_s, u"EventEstablished"_s}));
    QCOMPARE(bodies(cancelled, u"PhoneEvent"_s).value(1)[u"uniqueId"_s], firstId);

    consult();
    m_mate->sync();
    QCOMPARE(events(m_agent->ask(u"completeTransfer"_s)),
             (QStringList{u"EventReleased"_s, u"EventReleased"_s}));
    const auto *line = m_sim->world().lineOf(m_sim->user(u"agent2"_s));
    QCOMPARE(line->legs.size(), std::size_t(1));
    const auto *leg = m_sim->world().leg(line->legs.front());
    QCOMPARE(leg->otherNumber, u"0145000006"_s);
    QCOMPARE(m_sim->world().call(leg->call)->linkedId, first[u"linkedId"_s].toString());
}

void TestPhone::conferenceJoinsBothOnASnom()
{
    QCOMPARE(m_sim->world().lineOf(m_sim->user(u"agent1"_s))->vendor, PhoneVendor::Snom);
    dialAndWait(u"0145000007"_s);
    m_agent->ask(u"attendedTransfer"_s, {{u"destination"_s, u"1002"_s}});
    m_sim->step(100);
    m_mate->ask(u"answer"_s);
    m_agent->ask(u"conference"_s);
    const auto calls
        = bodies(m_agent->ask(u"getCurrentCallsPhoneEvents"_s), u"CurrentCallsPhoneEvents"_s)
              .value(0)[u"events"_s]
              .toArray();
    QCOMPARE(calls.size(), 2);
    for (const auto &call : calls)
        QCOMPARE(call[u"eventType"_s], u"EventEstablished"_s);
}

void TestPhone::busyNumberFails()
{
    const auto types = events(dialAndWait(u"0145000097"_s));
    QVERIFY(!types.contains(u"EventEstablished"_s));
    QVERIFY(types.contains(u"EventFailure"_s) || types.contains(u"EventReleased"_s));
}

void TestPhone::dialsByLoginAndFromAQueue()
{
    const auto byName = m_agent->ask(u"dialByUsername"_s, {{u"username"_s, u"agent2"_s}});
    QCOMPARE(bodies(byName, u"PhoneEvent"_s).value(0)[u"otherDN"_s], u"1002"_s);
    m_agent->ask(u"hangup"_s);
    const auto fromQueue = m_agent->ask(u"dialFromQueue"_s,
                                        {{u"destination"_s, u"0145000008"_s},
                                         {u"queueId"_s, raw(m_sim->world().queues[1].id)},
                                         {u"callerIdName"_s, u"Support"_s},
                                         {u"callerIdNumber"_s, u"0170000000"_s}});
    QCOMPARE(events(fromQueue).value(0), u"EventDialing"_s);
}

void TestPhone::queueCallRingsTheAgentAndWrapsUp()
{
    // A queue of his own: he is the only one to ring.
    const Queue *queue = nullptr;
    for (const auto &each : m_sim->world().queues) {
        if (each.wrapupSeconds > 0 && each.waiting.empty())
            queue = &each;
    }
    QVERIFY(queue);
    for (const auto &agent : m_sim->world().agents)
        m_sim->engine().memberships().remove(agent.id, queue->id);
    const auto own = m_sim->agentOf(u"agent1"_s).id;
    m_sim->engine().memberships().applyDefault(m_sim->user(u"agent1"_s).id);
    for (const auto &membership : std::vector(m_sim->agentOf(u"agent1"_s).queues))
        m_sim->engine().memberships().remove(own, membership.queue);
    m_sim->engine().memberships().set(own, queue->id, 0);
    m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    m_agent->ask(u"unpauseAgent"_s);
    m_sim->engine().injectCall(queue->number, {.number = u"0612345678"_s, .name = u"Zoé"_s});
    stepUntilAgentIs(Activity::Ringing);
    auto frames = m_agent->sync();
    const auto ringing = bodies(frames, u"PhoneEvent"_s).value(0);
    QCOMPARE(ringing[u"eventType"_s], u"EventRinging"_s);
    QCOMPARE(ringing[u"queueName"_s], queue->name);
    QCOMPARE(ringing[u"callDirection"_s], u"Incoming"_s);

    frames = m_agent->ask(u"answer"_s, {{u"uniqueId"_s, ringing[u"uniqueId"_s]}});
    QCOMPARE(events(frames), QStringList{u"EventEstablished"_s});
    const auto onCall = bodies(frames, u"AgentStateEvent"_s).value(0);
    QCOMPARE(onCall[u"name"_s], u"AgentOnCall"_s);
    QCOMPARE(onCall[u"acd"_s], true);
    QCOMPARE(onCall[u"direction"_s], u"Incoming"_s);
    QCOMPARE(onCall[u"callType"_s], u"External"_s);
    frames = m_agent->ask(u"hangup"_s);
    QCOMPARE(bodies(frames, u"AgentStateEvent"_s).value(0)[u"name"_s], u"AgentOnWrapup"_s);
    frames = m_agent->ask(u"unpauseAgent"_s);
    QCOMPARE(bodies(frames, u"AgentStateEvent"_s).value(0)[u"name"_s], u"AgentReady"_s);
}

void TestPhone::waitingCallIsRetrieved()
{
    // Whoever rests on pause gets no call, but may take one.
    m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    m_agent->ask(u"pauseAgent"_s);
    const auto &queue = m_sim->world().queues[0];
    for (const auto &agent : m_sim->world().agents)
        m_sim->engine().memberships().remove(agent.id, queue.id);
    m_sim->engine().injectCall(queue.number, {.number = u"0698765432"_s});
    const QJsonObject which{{u"queueId"_s, raw(queue.id)}};
    const auto calls = bodies(m_agent->ask(u"subscribeToQueueCalls"_s, which), u"QueueCalls"_s)
                           .value(0)[u"calls"_s]
                           .toArray();
    QVERIFY(!calls.isEmpty());
    const auto call = calls.last().toObject();
    QCOMPARE(call[u"number"_s], u"0698765432"_s);
    auto frames = m_agent->ask(u"retrieveQueueCall"_s, {{u"queueCall"_s, call}});
    m_sim->step(200);
    frames += m_agent->sync();
    QCOMPARE(bodies(frames, u"PhoneEvent"_s).value(0)[u"otherDN"_s], u"0698765432"_s);
    m_agent->ask(u"unSubscribeToQueueCalls"_s, which);
}

void TestPhone::recordingIsPausedAndResumed()
{
    const Queue *recorded = nullptr;
    for (const auto &each : m_sim->world().queues)
        recorded = each.recording && !each.outgoing ? &each : recorded;
    QVERIFY(recorded);
    for (const auto &agent : m_sim->world().agents)
        m_sim->engine().memberships().remove(agent.id, recorded->id);
    m_sim->engine().memberships().set(m_sim->agentOf(u"agent1"_s).id, recorded->id, 0);
    m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    m_agent->ask(u"unpauseAgent"_s);
    m_sim->engine().injectCall(recorded->number, {.number = u"0612000009"_s});
    stepUntilAgentIs(Activity::Ringing);
    const auto answered = bodies(m_agent->ask(u"answer"_s), u"AgentStateEvent"_s);
    QCOMPARE(answered.value(0)[u"monitorState"_s], u"ACTIVE"_s);
    const QJsonObject which{{u"agentid"_s, raw(m_sim->agentOf(u"agent1"_s).id)}};
    const auto paused = bodies(m_agent->ask(u"monitorPause"_s, which), u"AgentStateEvent"_s);
    QCOMPARE(paused.value(0)[u"monitorState"_s], u"PAUSED"_s);
    const auto resumed = bodies(m_agent->ask(u"monitorUnpause"_s, which), u"AgentStateEvent"_s);
    QCOMPARE(resumed.value(0)[u"monitorState"_s], u"ACTIVE"_s);
}

void TestPhone::supervisorListensToAnAgent()
{
    RawClient supervisor(m_sim->xuc());
    QVERIFY(supervisor.signIn(u"super1"_s));
    supervisor.ask(u"hangup"_s);
    m_agent->ask(u"agentLogin"_s, {{u"agentphonenumber"_s, u"1001"_s}});
    dialAndWait(u"0145000010"_s);
    const auto frames
        = supervisor.ask(u"listenAgent"_s, {{u"agentid"_s, raw(m_sim->agentOf(u"agent1"_s).id)}});
    QVERIFY(!bodies(frames, u"PhoneEvent"_s).isEmpty());
    m_sim->step(2'000); // the server picks up for him
    const auto listen = bodies(m_agent->sync(), u"AgentListen"_s);
    QCOMPARE(listen.value(0)[u"started"_s], true);
    QCOMPARE(listen.value(0)[u"agentId"_s], raw(m_sim->agentOf(u"agent1"_s).id));
    supervisor.ask(u"hangup"_s);
    QCOMPARE(bodies(m_agent->sync(), u"AgentListen"_s).value(0)[u"started"_s], false);
}

void TestPhone::roomIsJoinedMutedAndLeft()
{
    QVERIFY(!m_sim->world().rooms.empty());
    const auto number = m_sim->world().rooms.front().number;
    auto frames = m_agent->ask(u"dial"_s, {{u"destination"_s, number}});
    m_sim->step(3'000);
    frames += m_agent->sync();
    const auto joined = bodies(frames, u"ConferenceEvent"_s).value(0);
    QCOMPARE(joined[u"eventType"_s], u"Join"_s);
    QCOMPARE(joined[u"conferenceNumber"_s], number);
    QCOMPARE(joined[u"uniqueId"_s], bodies(frames, u"PhoneEvent"_s).value(0)[u"uniqueId"_s]);
    const auto muted = bodies(m_agent->ask(u"conferenceMuteMe"_s, {{u"numConf"_s, number}}),
                              u"ConferenceParticipantEvent"_s);
    QCOMPARE(muted.value(0)[u"isMuted"_s], true);
    QCOMPARE(muted.value(0)[u"isMe"_s], true);
    const auto left = bodies(m_agent->ask(u"hangup"_s), u"ConferenceEvent"_s);
    QCOMPARE(left.value(0)[u"eventType"_s], u"Leave"_s);
}
