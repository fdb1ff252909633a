// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testchat.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

QJsonObject flashText(const QString &request, int sequence, const QString &to)
{
    return {{u"request"_s, request},
            {u"sequence"_s, sequence},
            {u"to"_s, QJsonObject{{u"username"_s, to}}}};
}

} // namespace

void TestChat::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
    m_one = std::make_unique<RawClient>(m_sim->xuc());
    m_two = std::make_unique<RawClient>(m_sim->xuc());
    QVERIFY(m_one->signIn(u"agent1"_s));
    QVERIFY(m_two->signIn(u"agent2"_s));
}

QList<QJsonObject> TestChat::sendText(const QString &to, int sequence, const QString &text)
{
    auto fields = flashText(u"FlashTextDirectMessage"_s, sequence, to);
    fields.insert(u"message"_s, text);
    return bodies(m_one->ask(u"flashTextBrowserRequest"_s, fields), u"FlashTextEvent"_s);
}

void TestChat::textReachesItsAddressee()
{
    m_two->sync();
    const auto acknowledged = sendText(u"agent2"_s, 24, u"prêt ?"_s);
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(acknowledged[0][u"event"_s], u"FlashTextSendMessageAck"_s);
    QCOMPARE(acknowledged[0][u"sequence"_s], 24);
    QCOMPARE(acknowledged[0][u"offline"_s], false);
    const auto heard = bodies(m_two->sync(), u"FlashTextEvent"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][u"event"_s], u"FlashTextUserMessage"_s);
    QCOMPARE(heard[0][u"message"_s], u"prêt ?"_s);
    QCOMPARE(heard[0][u"from"_s][u"username"_s], u"agent1"_s);
    QCOMPARE(heard[0][u"from"_s][u"displayName"_s], m_sim->user(u"agent1"_s).fullName());
    QCOMPARE(heard[0][u"from"_s][u"phoneNumber"_s], u"1001"_s);
    QCOMPARE(heard[0][u"to"_s][u"username"_s], u"agent2"_s);
    const auto date = QDateTime::fromString(heard[0][u"date"_s].toString(), Qt::ISODateWithMs);
    QCOMPARE(date, m_sim->engine().wallTime());
}

void TestChat::textToNobodyIsNotAcknowledged()
{
    const auto told = sendText(u"nobody"_s, 25, u"?"_s);
    QCOMPARE(
        told,
        (QList<QJsonObject>{{{u"event"_s, u"FlashTextSendMessageNack"_s}, {u"sequence"_s, 25}}}));
}

void TestChat::textWaitsForWhoIsAway()
{
    const auto acknowledged = sendText(u"agent3"_s, 26, u"à demain"_s);
    QCOMPARE(acknowledged.value(0)[u"event"_s], u"FlashTextSendMessageAckOffline"_s);
    QCOMPARE(acknowledged.value(0)[u"offline"_s], true);
    RawClient late(m_sim->xuc());
    QVERIFY(late.signIn(u"agent3"_s));
    const auto heard = bodies(late.sync(), u"FlashTextEvent"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][u"message"_s], u"à demain"_s);
    RawClient again(m_sim->xuc());
    QVERIFY(again.signIn(u"agent3"_s));
    QVERIFY(bodies(again.sync(), u"FlashTextEvent"_s).isEmpty());
}

void TestChat::historyHoldsBothSides()
{
    sendText(u"agent2"_s, 27, u"one"_s);
    auto answer = flashText(u"FlashTextDirectMessage"_s, 3, u"agent1"_s);
    answer.insert(u"message"_s, u"two"_s);
    m_two->ask(u"flashTextBrowserRequest"_s, answer);
    m_one->sync();
    const auto ask = [this](const QString &other) {
        return bodies(m_one->ask(u"flashTextBrowserRequest"_s,
                                 flashText(u"FlashTextDirectMessageHistory"_s, 28, other)),
                      u"FlashTextEvent"_s);
    };
    const auto history = ask(u"agent2"_s).value(0);
    QCOMPARE(history[u"event"_s], u"FlashTextUserMessageHistory"_s);
    QCOMPARE(history[u"sequence"_s], 28);
    QCOMPARE(history[u"users"_s].toArray().size(), 2);
    const auto messages = history[u"messages"_s].toArray();
    QVERIFY(messages.size() >= 2);
    QCOMPARE(messages[messages.size() - 2][u"message"_s], u"one"_s);
    QCOMPARE(messages.last()[u"message"_s], u"two"_s);
    QCOMPARE(messages.last()[u"from"_s][u"username"_s], u"agent2"_s);
    QCOMPARE(ask(u"agent20"_s).value(0)[u"messages"_s].toArray(), QJsonArray());
    QCOMPARE(ask(u"nobody"_s), QList<QJsonObject>());
}

void TestChat::malformedTextIsAnError_data()
{
    QTest::addColumn<QJsonObject>("fields");
    const auto sound = flashText(u"FlashTextDirectMessage"_s, 1, u"agent2"_s);
    const auto without = [&sound](const QString &key) {
        auto fields = sound;
        fields.insert(u"message"_s, u"x"_s);
        fields.remove(key);
        return fields;
    };
    QTest::newRow("no text") << sound;
    QTest::newRow("no sequence") << without(u"sequence"_s);
    QTest::newRow("no addressee") << without(u"to"_s);
    QTest::newRow("no request") << without(u"request"_s);
    QTest::newRow("unknown request") << flashText(u"FlashTextShout"_s, 1, u"agent2"_s);
}

void TestChat::malformedTextIsAnError()
{
    QFETCH(QJsonObject, fields);
    m_two->sync();
    QCOMPARE(typesOf(m_one->ask(u"flashTextBrowserRequest"_s, fields)), QStringList{u"Error"_s});
    QCOMPARE(typesOf(m_two->sync()), QStringList());
}

void TestChat::videoIsToldToSubscribers()
{
    const auto first = bodies(m_one->ask(u"subscribeToVideoStatus"_s,
                                         {{u"usernames"_s, QJsonArray{u"agent2"_s, u"nobody"_s}}}),
                              u"VideoStatusEvent"_s);
    const auto status = [](const QString &name) {
        return QList<QJsonObject>{{{u"fromUser"_s, u"agent2"_s}, {u"status"_s, name}}};
    };
    QCOMPARE(first, status(u"Available"_s));
    QCOMPARE(typesOf(m_two->ask(u"videoEvent"_s, {{u"status"_s, u"videoStart"_s}})), QStringList());
    QCOMPARE(bodies(m_one->sync(), u"VideoStatusEvent"_s), status(u"Busy"_s));
    const auto sheets
        = bodies(m_one->ask(u"searchContacts"_s, {{u"term"_s, u"1002"_s}}), u"ContactSheet"_s);
    QCOMPARE(sheets.value(0)[u"sheets"_s][0][u"status"_s][u"video"_s], u"Busy"_s);
    m_one->ask(u"unsubscribeFromAllVideoStatus"_s);
    m_two->ask(u"videoEvent"_s, {{u"status"_s, u"videoEnd"_s}});
    QCOMPARE(typesOf(m_one->sync()), QStringList());
}

void TestChat::invitationRunsToItsAnswer_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("response");
    QTest::newRow("accepted") << u"meetingRoomInviteAccept"_s << u"ACCEPT"_s;
    QTest::newRow("rejected") << u"meetingRoomInviteReject"_s << u"REJECT"_s;
}

void TestChat::invitationRunsToItsAnswer()
{
    QFETCH(QString, command);
    QFETCH(QString, response);
    const auto &host = m_sim->user(u"agent1"_s);
    const auto &guest = m_sim->user(u"agent2"_s);
    m_two->sync();
    const QJsonObject acknowledged{
        {u"requestId"_s, 5}, {u"ackType"_s, u"ACK"_s}, {u"displayName"_s, guest.fullName()}};
    const auto invited = m_one->ask(
        u"inviteToMeetingRoom"_s, // A number may be text.
        {{u"requestId"_s, u"5"_s}, {u"token"_s, u"room-token"_s}, {u"username"_s, u"agent2"_s}});
    QCOMPARE(bodies(invited, u"MeetingRoomInviteAck"_s), QList<QJsonObject>{acknowledged});
    QCOMPARE(bodies(m_two->sync(), u"MeetingRoomInvite"_s),
             (QList<QJsonObject>{{{u"requestId"_s, 5},
                                  {u"token"_s, u"room-token"_s},
                                  {u"username"_s, u"agent1"_s},
                                  {u"displayName"_s, host.fullName()}}}));
    const QJsonObject answer{{u"requestId"_s, 5}, {u"username"_s, u"agent1"_s}};
    m_two->ask(u"meetingRoomInviteAck"_s, answer);
    QCOMPARE(bodies(m_one->sync(), u"MeetingRoomInviteAck"_s), QList<QJsonObject>{acknowledged});
    m_two->ask(command, answer);
    QCOMPARE(bodies(m_one->sync(), u"MeetingRoomInviteResponse"_s),
             (QList<QJsonObject>{{{u"requestId"_s, 5},
                                  {u"responseType"_s, response},
                                  {u"displayName"_s, guest.fullName()}}}));
}

void TestChat::invitationOfNobodyIsSilent()
{
    for (const auto &login : {u"nobody"_s, u"agent20"_s}) // The latter is not connected.
        QCOMPARE(m_one->ask(u"inviteToMeetingRoom"_s,
                            {{u"requestId"_s, 6}, {u"token"_s, u"t"_s}, {u"username"_s, login}}),
                 QList<QJsonObject>());
}
