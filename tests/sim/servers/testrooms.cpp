// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrooms.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

constexpr Millis longEnough = 6'000; // For who is called outside to answer.

QList<QJsonObject> participantEvents(const QList<QJsonObject> &frames)
{
    return bodies(frames, u"ConferenceParticipantEvent"_s);
}

} // namespace

void TestRooms::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
    m_lead = std::make_unique<RawClient>(m_sim->xuc());
    m_guest = std::make_unique<RawClient>(m_sim->xuc());
    QVERIFY(m_lead->signIn(u"agent1"_s));
    QVERIFY(m_guest->signIn(u"agent2"_s));
    m_lead->ask(u"agentLogout"_s);
    m_guest->ask(u"agentLogout"_s);
    cleanup();
}

void TestRooms::init()
{
    enter(*m_lead);
}

void TestRooms::cleanup()
{
    for (auto *client : {m_lead.get(), m_guest.get()}) {
        client->ask(u"conferenceClose"_s, {{u"numConf"_s, room().number}});
        for (int calls = 0; calls < 3; ++calls)
            client->ask(u"hangup"_s);
        client->sync();
    }
    QVERIFY(room().members.empty());
}

void TestRooms::letTimePass()
{
    m_sim->step(longEnough);
}

void TestRooms::enter(RawClient &client)
{
    client.ask(u"dial"_s, {{u"destination"_s, room().number}});
    m_sim->step(2'000);
    QCOMPARE(bodies(client.sync(), u"ConferenceEvent"_s).size(), 1);
    m_lead->sync();
}

void TestRooms::callIsTransferredIntoTheRoom()
{
    m_guest->ask(u"dial"_s, {{u"destination"_s, u"0145000030"_s}});
    letTimePass();
    m_guest->ask(u"attendedTransfer"_s, {{u"destination"_s, room().number}});
    m_sim->step(2'000);
    m_guest->sync();
    m_lead->sync();
    const auto frames = m_guest->ask(u"completeTransfer"_s);
    QCOMPARE(bodies(frames, u"ConferenceEvent"_s).value(0)[u"eventType"_s], u"Leave"_s);
    QCOMPARE(m_sim->world().lineOf(m_sim->user(u"agent2"_s))->legs.size(), std::size_t(0));
    const auto told = participantEvents(m_lead->sync());
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][u"eventType"_s], u"Leave"_s);
    QCOMPARE(told[1][u"eventType"_s], u"Join"_s);
    QCOMPARE(told[1][u"callerIdNum"_s], u"0145000030"_s);
    QCOMPARE(told[1][u"role"_s], u"User"_s);
    QCOMPARE(room().members.size(), std::size_t(2));
}

void TestRooms::currentCallIsIncluded()
{
    m_lead->ask(u"dial"_s, {{u"destination"_s, u"0145000031"_s}});
    letTimePass();
    m_lead->sync();
    const auto frames = m_lead->ask(u"includeToConference"_s,
                                    {{u"role"_s, u"User"_s},
                                     {u"marked"_s, u"false"_s},
                                     {u"leaveWhenLastMarkedLeave"_s, false},
                                     {u"callerId"_s, 1204}});
    const auto told = participantEvents(frames);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][u"eventType"_s], u"Join"_s);
    QCOMPARE(told[0][u"callerIdNum"_s], u"0145000031"_s);
    QCOMPARE(bodies(frames, u"PhoneEvent"_s).value(0)[u"eventType"_s], u"EventReleased"_s);
    QCOMPARE(m_sim->world().lineOf(m_sim->user(u"agent1"_s))->legs.size(), std::size_t(1));
}

void TestRooms::includingNeedsARoomAndACall()
{
    QCOMPARE(m_lead->ask(u"includeToConference"_s), QList<QJsonObject>()); // No other call.
    m_guest->ask(u"dial"_s, {{u"destination"_s, u"0145000032"_s}});
    letTimePass();
    m_guest->sync();
    QCOMPARE(m_guest->ask(u"includeToConference"_s), QList<QJsonObject>()); // In no room.
    QCOMPARE(typesOf(m_lead->ask(u"includeToConference"_s, {{u"marked"_s, u"perhaps"_s}})),
             QStringList{u"Error"_s});
}

void TestRooms::roomCallsAnybody_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("role");
    QTest::newRow("outside") << u"0145000033"_s << u"User"_s;
    QTest::newRow("a line, as organizer") << u"1002"_s << u"Organizer"_s;
}

void TestRooms::roomCallsAnybody()
{
    QFETCH(QString, number);
    QFETCH(QString, role);
    m_guest->sync();
    QCOMPARE(m_lead->ask(u"conferenceInvite"_s,
                         {{u"numConf"_s, room().number},
                          {u"exten"_s, number},
                          {u"role"_s, role},
                          {u"earlyJoin"_s, false},
                          {u"variables"_s, QJsonObject{{u"case"_s, u"9"_s}}},
                          {u"marked"_s, false},
                          {u"leaveWhenLastMarkedLeave"_s, u"false"_s},
                          {u"callerId"_s, u"1001"_s}}),
             QList<QJsonObject>());
    const auto ringing = bodies(m_guest->sync(), u"PhoneEvent"_s).value(0);
    if (!ringing.isEmpty())
        QCOMPARE(ringing[u"userData"_s][u"USR_case"_s], u"9"_s);
    m_guest->ask(u"answer"_s);
    letTimePass();
    const auto told = participantEvents(m_lead->sync());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][u"eventType"_s], u"Join"_s);
    QCOMPARE(told[0][u"callerIdNum"_s], number);
    QCOMPARE(told[0][u"role"_s], role);
}

void TestRooms::userIsInvited()
{
    m_guest->sync();
    const auto guest = raw(m_sim->user(u"agent2"_s).id);
    QCOMPARE(m_lead->ask(u"inviteConferenceRoom"_s, {{u"userId"_s, guest}}), QList<QJsonObject>());
    QCOMPARE(bodies(m_guest->sync(), u"PhoneEvent"_s).value(0)[u"otherDN"_s], room().number);
    const auto joined = bodies(m_guest->ask(u"answer"_s), u"ConferenceEvent"_s);
    QCOMPARE(joined.value(0)[u"conferenceNumber"_s], room().number);
    QCOMPARE(joined.value(0)[u"participants"_s].toArray().size(), 2);
}

void TestRooms::organizerOrders_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("hasIndex");
    QTest::addColumn<QString>("before"); // Ordered first, so that there is something to undo.
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("value");
    const auto row = [](const char *command, bool hasIndex, const char *before, const char *key,
                        bool value) {
        QTest::newRow(command) << QString::fromLatin1(command) << hasIndex
                               << QString::fromLatin1(before) << QString::fromLatin1(key) << value;
    };
    row("conferenceMute", true, "", "isMuted", true);
    row("conferenceUnmute", true, "conferenceMute", "isMuted", false);
    row("conferenceMuteAll", false, "", "isMuted", true);
    row("conferenceUnmuteAll", false, "conferenceMute", "isMuted", false);
    row("conferenceDeafen", true, "", "isDeaf", true);
    row("conferenceUndeafen", true, "conferenceDeafen", "isDeaf", false);
    row("conferenceReset", false, "conferenceMute", "isMuted", false);
}

void TestRooms::organizerOrders()
{
    QFETCH(QString, command);
    QFETCH(bool, hasIndex);
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(bool, value);
    enter(*m_guest);
    const auto index = room().members.back().index;
    QJsonObject fields{{u"numConf"_s, room().number}, {u"index"_s, QString::number(index)}};
    if (!before.isEmpty())
        m_lead->ask(before, fields);
    if (!hasIndex)
        fields.insert(u"index"_s, QJsonValue::Null);
    m_guest->sync();
    const auto told = participantEvents(m_lead->ask(command, fields));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][u"eventType"_s], u"Update"_s);
    QCOMPARE(told[0][u"index"_s].toInt(), index);
    QCOMPARE(told[0][key], value);
    QCOMPARE(told[0][u"isMe"_s], false);
    QCOMPARE(participantEvents(m_guest->sync()).value(0)[u"isMe"_s], true);
}

void TestRooms::organizerSendsAway()
{
    enter(*m_guest);
    m_guest->sync();
    m_lead->ask(u"conferenceKick"_s,
                {{u"numConf"_s, room().number}, {u"index"_s, room().members.back().index}});
    QCOMPARE(bodies(m_guest->sync(), u"ConferenceEvent"_s).value(0)[u"eventType"_s], u"Leave"_s);
    const auto closed = m_lead->ask(u"conferenceClose"_s, {{u"numConf"_s, room().number}});
    QCOMPARE(bodies(closed, u"ConferenceEvent"_s).value(0)[u"eventType"_s], u"Leave"_s);
}

void TestRooms::refusalsAreTold_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("asGuest");
    QTest::addColumn<bool>("inRoom");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("error");
    const auto refused = [](const char *name, const QString &command, bool asGuest, bool inRoom,
                            const QJsonObject &fields, const QString &error) {
        QTest::newRow(name) << command << asGuest << inRoom << fields << error;
    };
    const QJsonObject first{{u"index"_s, 1}};
    refused("kick by a guest", u"conferenceKick"_s, true, true, first, u"NotOrganizer"_s);
    refused("kick by a stranger", u"conferenceKick"_s, true, false, first, u"NotAMember"_s);
    refused("kick an organizer", u"conferenceKick"_s, false, true, first, u"CannotKickOrganizer"_s);
    refused("kick nobody", u"conferenceKick"_s, false, true, {{u"index"_s, 99}},
            u"ParticipantNotFound"_s);
    refused("mute all by a guest", u"conferenceMuteAll"_s, true, true, {}, u"NotOrganizer"_s);
    refused("unmute me, a stranger", u"conferenceUnmuteMe"_s, true, false, {}, u"NotAMember"_s);
    refused("invite by a guest", u"conferenceInvite"_s, true, true, {{u"exten"_s, u"1003"_s}},
            u"NotOrganizer"_s);
    refused("invite nobody", u"conferenceInvite"_s, false, true, {{u"exten"_s, u"77"_s}},
            u"ParticipantNotFound"_s);
    refused("invite no user", u"inviteConferenceRoom"_s, false, true, {{u"userId"_s, 9999}},
            u"ParticipantNotFound"_s);
    refused("invite from nowhere", u"inviteConferenceRoom"_s, true, false, {{u"userId"_s, 1}},
            u"NotAMember"_s);
}

void TestRooms::refusalsAreTold()
{
    QFETCH(QString, command);
    QFETCH(bool, asGuest);
    QFETCH(bool, inRoom);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, error);
    if (asGuest && inRoom)
        enter(*m_guest);
    fields.insert(u"numConf"_s, room().number);
    auto &client = asGuest ? *m_guest : *m_lead;
    QCOMPARE(client.ask(command, fields),
             (QList<QJsonObject>{{{u"msgType"_s, u"ConferenceCommandError"_s},
                                  {u"ctiMessage"_s, QJsonObject{{u"error"_s, error}}}}}));
}
