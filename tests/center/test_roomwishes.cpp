// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/roomwishes.h"
#include "deskstage.h"
#include "telephony/call.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A conference room against a server played frame by frame (wire reference, 1.3 and 2.6).
class TestRoomWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void outsideARoomNothingIsPossible();
    void onlyAnOrganiserActsOnOthers();
    void anOrganiserIsNotRemoved();
    void eachVerbIsSentAndProved_data();
    void eachVerbIsSentAndProved();
    void aMuteIsAskedForOnce();
    void aRefusalIsTheOldestWishs();
    void silenceFailsAfterFiveSeconds();
    void anInvitationMayRingForAMinute();
    void whoLeavesTakesTheWishAlong();
    void aLostLinkFailsWhatIsOpen();

private:
    void join(const QByteArray &myRole = "Organizer");
    void tell(const char *event, const QByteArray &participant);
    void wait(std::chrono::milliseconds time);

    std::unique_ptr<DeskStage> m_stage;
    std::unique_ptr<RoomWishes> m_wishes;
};

void TestRoomWishes::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_wishes = std::make_unique<RoomWishes>(*m_stage->desk);
}

void TestRoomWishes::cleanup()
{
    m_wishes.reset();
    m_stage.reset();
}

//! Participant 1 is the person, 2 is Zoe, 3 leads too.
void TestRoomWishes::join(const QByteArray &myRole)
{
    m_stage->link->say("PhoneEvent",
                       R"({"eventType":"EventEstablished","DN":"1204","otherDN":"4000",
                           "linkedId":"L1","uniqueId":"U1","callDirection":"Outgoing"})");
    m_stage->link->say(
        "ConferenceEvent",
        R"({"eventType":"Join","uniqueId":"U1","phoneNumber":"1204","conferenceNumber":"4000",
            "conferenceName":"public","since":0,"participants":[
            {"index":1,"callerIdName":"Marie","callerIdNum":"1204","role":")"
            + myRole + R"(","isMuted":false,"isMe":true},
            {"index":2,"callerIdName":"Zoe","callerIdNum":"1310","role":"User","isMuted":false,
             "isMe":false},
            {"index":3,"callerIdName":"Paul","callerIdNum":"1311","role":"Organizer",
             "isMuted":true,"isMe":false}]})");
    m_stage->link->sent.clear();
}

void TestRoomWishes::tell(const char *event, const QByteArray &participant)
{
    m_stage->link->say("ConferenceParticipantEvent",
                       QByteArrayLiteral("{\"eventType\":\"") + event
                           + R"(","uniqueId":"U1","phoneNumber":"1204","conferenceNumber":"4000",)"
                           + participant + '}');
}

void TestRoomWishes::wait(std::chrono::milliseconds time)
{
    m_stage->clock.advance(time);
    m_wishes->tick();
}

void TestRoomWishes::outsideARoomNothingIsPossible()
{
    QCOMPARE(m_wishes->obstacle(RoomVerb::MuteMe), RoomObstacle::NotInRoom);
    QVERIFY(!m_wishes->ask(RoomVerb::MuteMe));
    QVERIFY(m_stage->link->sent.isEmpty());
    join();
    QCOMPARE(m_wishes->obstacle(RoomVerb::MuteMe), RoomObstacle::None);
    QCOMPARE(m_wishes->room()->name, u"public"_s);
    m_stage->link->become(Link::State::Waiting);
    QCOMPARE(m_wishes->obstacle(RoomVerb::MuteMe), RoomObstacle::LinkDown);
}

void TestRoomWishes::onlyAnOrganiserActsOnOthers()
{
    join("User");
    for (const RoomVerb verb : {RoomVerb::Mute, RoomVerb::Kick, RoomVerb::MuteAll, RoomVerb::Close,
                                RoomVerb::Reset, RoomVerb::Invite})
        QCOMPARE(m_wishes->obstacle(verb, 2), RoomObstacle::NotOrganizer);
    QVERIFY(!m_wishes->ask(RoomVerb::Kick, 2));
    QVERIFY(!m_wishes->invite(u"1400"_s, false));
    QVERIFY(m_wishes->ask(RoomVerb::MuteMe));
    QCOMPARE(m_stage->link->sent.size(), 1);
}

void TestRoomWishes::anOrganiserIsNotRemoved()
{
    join();
    QCOMPARE(m_wishes->obstacle(RoomVerb::Kick, 3), RoomObstacle::LeadsToo);
    QCOMPARE(m_wishes->obstacle(RoomVerb::Kick, 2), RoomObstacle::None);
    QCOMPARE(m_wishes->obstacle(RoomVerb::Mute, 3), RoomObstacle::AlreadySo);
    QCOMPARE(m_wishes->obstacle(RoomVerb::Mute, 9), RoomObstacle::Nobody);
}

void TestRoomWishes::eachVerbIsSentAndProved_data()
{
    QTest::addColumn<RoomVerb>("verb");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("participant");
    const QByteArray update("Update");
    QTest::newRow("mute me") << RoomVerb::MuteMe << 0 << u"conferenceMuteMe"_s << update
                             << QByteArray(R"("index":1,"isMuted":true,"isMe":true)");
    QTest::newRow("mute") << RoomVerb::Mute << 2 << u"conferenceMute"_s << update
                          << QByteArray(R"("index":2,"isMuted":true,"isMe":false)");
    QTest::newRow("unmute") << RoomVerb::Unmute << 3 << u"conferenceUnmute"_s << update
                            << QByteArray(R"("index":3,"isMuted":false,"isMe":false)");
    QTest::newRow("deafen") << RoomVerb::Deafen << 2 << u"conferenceDeafen"_s << update
                            << QByteArray(R"("index":2,"isDeaf":true,"isMe":false)");
    QTest::newRow("kick") << RoomVerb::Kick << 2 << u"conferenceKick"_s << QByteArray("Leave")
                          << QByteArray(R"("index":2,"isMe":false)");
    QTest::newRow("mute all") << RoomVerb::MuteAll << 0 << u"conferenceMuteAll"_s << update
                              << QByteArray(R"("index":2,"isMuted":true,"isMe":false)");
    QTest::newRow("unmute all") << RoomVerb::UnmuteAll << 0 << u"conferenceUnmuteAll"_s << update
                                << QByteArray(R"("index":3,"isMuted":false,"isMe":false)");
    QTest::newRow("reset") << RoomVerb::Reset << 0 << u"conferenceReset"_s << update
                           << QByteArray(R"("index":3,"isMuted":false,"isMe":false)");
}

void TestRoomWishes::eachVerbIsSentAndProved()
{
    QFETCH(RoomVerb, verb);
    QFETCH(int, index);
    QFETCH(QString, command);
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, participant);
    join();
    QVERIFY(m_wishes->ask(verb, index));
    const QJsonObject sent = m_stage->lastSent();
    QCOMPARE(sent["command"_L1].toString(), command);
    QCOMPARE(sent["numConf"_L1].toString(), u"4000"_s);
    QCOMPARE(sent["index"_L1].toInt(), index);
    tell("Update", R"("index":1,"isTalking":true,"role":"Organizer","isMe":true)"); // No proof.
    QCOMPARE(m_wishes->all().size(), 1);
    QVERIFY(m_wishes->latest(verb, index)->isOpen());
    tell(event.constData(), participant);
    QVERIFY(m_wishes->all().isEmpty());
}

void TestRoomWishes::aMuteIsAskedForOnce()
{
    join();
    QVERIFY(m_wishes->ask(RoomVerb::Mute, 2));
    QVERIFY(!m_wishes->ask(RoomVerb::Mute, 2));
    QVERIFY(m_wishes->isOpen(2));
    QVERIFY(!m_wishes->isOpen(3));
    QCOMPARE(m_stage->link->sent.size(), 1);
}

void TestRoomWishes::aRefusalIsTheOldestWishs()
{
    join();
    m_wishes->ask(RoomVerb::Kick, 2);
    m_wishes->ask(RoomVerb::Deafen, 3);
    m_stage->link->say("ConferenceCommandError", R"({"error":"ParticipantNotFound"})");
    const RoomWish *kick = m_wishes->latest(RoomVerb::Kick, 2);
    QCOMPARE(kick->failure, RoomFailure::Refused);
    QCOMPARE(kick->refusal, xuc::ConferenceErrorCode::ParticipantNotFound);
    QVERIFY(m_wishes->latest(RoomVerb::Deafen, 3)->isOpen());
    m_wishes->forget(kick->id);
    QVERIFY(!m_wishes->latest(RoomVerb::Kick, 2));
}

void TestRoomWishes::silenceFailsAfterFiveSeconds()
{
    join();
    m_wishes->ask(RoomVerb::Mute, 2);
    wait(4900ms);
    QVERIFY(m_wishes->latest(RoomVerb::Mute, 2)->isOpen());
    wait(100ms);
    QCOMPARE(m_wishes->latest(RoomVerb::Mute, 2)->failure, RoomFailure::NotConfirmed);
    QVERIFY(m_wishes->retry(m_wishes->latest(RoomVerb::Mute, 2)->id));
    QCOMPARE(m_stage->link->sent.size(), 2);
    tell("Update", R"("index":2,"isMuted":true,"isMe":false)");
    QVERIFY(m_wishes->all().isEmpty());
}

void TestRoomWishes::anInvitationMayRingForAMinute()
{
    join();
    QVERIFY(m_wishes->invite(u"14 00"_s, true));
    QCOMPARE(m_stage->lastSent()["exten"_L1].toString(), u"14 00"_s);
    QCOMPARE(m_stage->lastSent()["role"_L1].toString(), u"Organizer"_s);
    wait(59s);
    QVERIFY(m_wishes->latest(RoomVerb::Invite)->isOpen());
    tell("Join", R"("index":4,"callerIdNum":"1401","isMe":false)"); // Somebody else.
    QVERIFY(m_wishes->latest(RoomVerb::Invite)->isOpen());
    tell("Join", R"("index":5,"callerIdNum":"1400","isMe":false)");
    QVERIFY(m_wishes->all().isEmpty());
    m_wishes->invite(u"1402"_s, false);
    wait(60s);
    QCOMPARE(m_wishes->latest(RoomVerb::Invite)->failure, RoomFailure::NotConfirmed);
}

void TestRoomWishes::whoLeavesTakesTheWishAlong()
{
    join();
    m_wishes->ask(RoomVerb::Mute, 2);
    tell("Leave", R"("index":2,"isMe":false)");
    QVERIFY(m_wishes->all().isEmpty());
    m_wishes->ask(RoomVerb::Close);
    QCOMPARE(m_wishes->all().size(), 1);
    m_stage->link->say("ConferenceEvent", R"({"eventType":"Leave","uniqueId":"U1",
        "conferenceNumber":"4000","participants":[]})");
    QVERIFY(m_wishes->all().isEmpty()); // Closed.
    QVERIFY(!m_wishes->room());
}

void TestRoomWishes::aLostLinkFailsWhatIsOpen()
{
    join();
    m_wishes->ask(RoomVerb::Mute, 2);
    m_stage->link->become(Link::State::Waiting);
    QCOMPARE(m_wishes->latest(RoomVerb::Mute, 2)->failure, RoomFailure::LinkDown);
    QVERIFY(!m_wishes->retry(m_wishes->latest(RoomVerb::Mute, 2)->id));
}

QTEST_GUILESS_MAIN(TestRoomWishes)

#include "test_roomwishes.moc"
