// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/calllist.h"
#include "telephony/phonenumber.h"
#include "telephony/verb.h"
#include "telephony/xucdriver.h"
#include "xuc/events/currentcallsphoneevents.h"

#include <QTest>

using namespace vigie;
using namespace vigie::telephony;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using xuc::PhoneEvent;
using xuc::PhoneEventType;

namespace {

PhoneEvent told(PhoneEventType type, const QString &uniqueId, const QString &linkedId = u"L1"_s)
{
    return {.eventType = type, .linkedId = linkedId, .uniqueId = uniqueId};
}

Call call(CallState state, bool isIncoming = true)
{
    return {.uniqueId = QString::number(int(state)), .state = state, .incoming = isIncoming};
}

constexpr auto R = CallState::Ringing;
constexpr auto D = CallState::Dialing;
constexpr auto E = CallState::Established;
constexpr auto H = CallState::OnHold;

} // namespace

//! Calls of one line, the rules of the verbs, the driver's frames, numbers.
class TestTelephony : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbs_data();
    void verbs();
    void linkComesBeforeLineBeforeCalls();
    void phoneThatCannotJoinSaysSoFirst();

    void answeredCallKeepsItsTalkClock();
    void emptyPartyKeepsTheKnownOne();
    void consultationSharingTheLinkedIdEndsAlone();
    void releaseFallsBackToTheLinkedId();
    void failureEndsTheCall();
    void releaseOfAnUnknownCallChangesNothing();
    void twoEstablishedCallsAreAConference();
    void snapshotKeepsClocksAndDropsTheEnded();
    void snapshotKeepsWhatItLeavesOut();

    void driverNamesTheCall();
    void dialWithACallUpIsAnAttendedTransfer();
    void nothingIsSentAgainstAnObstacle();

    void dialsOnlyWhatAPhoneHas_data();
    void dialsOnlyWhatAPhoneHas();
    void numbers_data();
    void numbers();
};

void TestTelephony::verbs_data()
{
    QTest::addColumn<QList<CallState>>("calls");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Obstacle>("expected");

    struct Row
    {
        const char *name;
        QList<CallState> calls;
        //! In the order of Verb.
        std::array<Obstacle, verbCount> expected;
    };
    using O = Obstacle;
    const std::array<Row, 9> table{{
        {"idle",
         {},
         {O::None, O::NoCall, O::NoCall, O::NoCall, O::NoCall, O::NoCall, O::NoCall, O::NoCall,
          O::NoCall, O::NoCall, O::NoCall}},
        {"ringing",
         {R},
         {O::RingingFirst, O::None, O::None, O::NotTalking, O::NotOnHold, O::NotTalking,
          O::RingingFirst, O::NoSecondCall, O::NoSecondCall, O::NoSecondCall, O::NotTalking}},
        {"dialing",
         {D},
         {O::NotTalking, O::NotRinging, O::None, O::NotTalking, O::NotOnHold, O::NotTalking,
          O::NotTalking, O::NoSecondCall, O::NoSecondCall, O::NoSecondCall, O::NotTalking}},
        {"talking",
         {E},
         {O::None, O::NotRinging, O::None, O::None, O::NotOnHold, O::None, O::None, O::NoSecondCall,
          O::NoSecondCall, O::NoSecondCall, O::None}},
        {"held",
         {H},
         {O::None, O::NotRinging, O::None, O::NotTalking, O::None, O::NotTalking, O::None,
          O::NoSecondCall, O::NoSecondCall, O::NoSecondCall, O::NotTalking}},
        {"consulting, ringing there",
         {H, D},
         {O::AlreadyConsulting, O::NotRinging, O::None, O::NotTalking, O::None,
          O::AlreadyConsulting, O::AlreadyConsulting, O::SecondCallRinging, O::None,
          O::SecondCallRinging, O::NotTalking}},
        {"consulting",
         {H, E},
         {O::AlreadyConsulting, O::NotRinging, O::None, O::None, O::None, O::AlreadyConsulting,
          O::AlreadyConsulting, O::None, O::None, O::None, O::None}},
        {"conference",
         {E, E},
         {O::InConference, O::NotRinging, O::None, O::InConference, O::NotOnHold, O::InConference,
          O::InConference, O::InConference, O::InConference, O::InConference, O::None}},
        {"talking, another rings",
         {E, R},
         {O::RingingFirst, O::None, O::None, O::None, O::NotOnHold, O::RingingFirst,
          O::RingingFirst, O::NoSecondCall, O::NoSecondCall, O::NoSecondCall, O::None}},
    }};
    for (const Row &row : table) {
        for (int verb = 0; verb < verbCount; ++verb)
            QTest::addRow("%s, verb %d", row.name, verb)
                << row.calls << Verb(verb) << row.expected[std::size_t(verb)];
    }
}

void TestTelephony::verbs()
{
    QFETCH(const QList<CallState>, calls);
    QFETCH(const Verb, verb);
    Situation now{.linkUp = true};
    for (const CallState state : calls)
        now.calls.append(call(state, state != D));
    QTEST(obstacle(verb, now), "expected");
}

void TestTelephony::linkComesBeforeLineBeforeCalls()
{
    for (int verb = 0; verb < verbCount; ++verb) {
        QCOMPARE(obstacle(Verb(verb), {.linkUp = false, .hasLine = false}), Obstacle::LinkDown);
        QCOMPARE(obstacle(Verb(verb), {.linkUp = true, .hasLine = false}), Obstacle::NoLine);
    }
}

void TestTelephony::phoneThatCannotJoinSaysSoFirst()
{
    const Situation now{.linkUp = true, .canConference = false, .canSendDtmf = false};
    QCOMPARE(obstacle(Verb::Conference, now), Obstacle::PhoneCannot);
    QCOMPARE(obstacle(Verb::Dtmf, now), Obstacle::NotWebRtc);
}

void TestTelephony::answeredCallKeepsItsTalkClock()
{
    CallList list;
    const Instant start{1h};
    QVERIFY(list.apply(told(PhoneEventType::Ringing, u"U1"_s), start));
    QVERIFY(list.calls().front().incoming);
    QVERIFY(!list.calls().front().talkSince);
    list.apply(told(PhoneEventType::Established, u"U1"_s), start + 5s);
    list.apply(told(PhoneEventType::OnHold, u"U1"_s), start + 9s);
    list.apply(told(PhoneEventType::Established, u"U1"_s), start + 12s);
    QCOMPARE(list.calls().size(), 1);
    QVERIFY(list.calls().front().talkSince == start + 5s);
    QVERIFY(list.calls().front().stateSince == start + 12s);
    QVERIFY(!list.apply(told(PhoneEventType::Established, u"U1"_s), start + 13s));
}

void TestTelephony::emptyPartyKeepsTheKnownOne()
{
    CallList list;
    PhoneEvent ringing = told(PhoneEventType::Ringing, u"U1"_s);
    ringing.otherDn = u"0611"_s;
    ringing.otherDName = u"Zoe"_s;
    ringing.queueName = u"blue"_s;
    list.apply(ringing, {});
    list.apply(told(PhoneEventType::Established, u"U1"_s, u"L2"_s), {});
    const Call &now = list.calls().front();
    QCOMPARE(now.otherNumber, u"0611"_s);
    QCOMPARE(now.otherName, u"Zoe"_s);
    QCOMPARE(now.queueName, u"blue"_s);
    QCOMPARE(now.linkedId, u"L2"_s);
}

void TestTelephony::consultationSharingTheLinkedIdEndsAlone()
{
    CallList list;
    list.apply(told(PhoneEventType::Ringing, u"U1"_s), {});
    list.apply(told(PhoneEventType::Established, u"U1"_s), {});
    list.apply(told(PhoneEventType::OnHold, u"U1"_s), {});
    list.apply(told(PhoneEventType::Dialing, u"U2"_s), {});
    QCOMPARE(list.calls().size(), 2);
    QVERIFY(list.find(u"U2"_s)->consultation);
    QVERIFY(!list.find(u"U2"_s)->incoming);
    list.apply(told(PhoneEventType::Released, u"U2"_s), {});
    QCOMPARE(list.calls().size(), 1);
    QVERIFY(list.find(u"U1"_s));
}

void TestTelephony::releaseFallsBackToTheLinkedId()
{
    CallList list;
    list.apply(told(PhoneEventType::Ringing, u"U1"_s), {});
    QVERIFY(list.apply(told(PhoneEventType::Released, u"U9"_s, u"L1"_s), {}));
    QVERIFY(list.calls().isEmpty());
    list.apply(told(PhoneEventType::Ringing, u"U1"_s, u"L7"_s), {});
    QVERIFY(list.apply(told(PhoneEventType::Released, u"L7"_s, u"L8"_s), {}));
    QVERIFY(list.calls().isEmpty());
}

void TestTelephony::failureEndsTheCall()
{
    CallList list;
    list.apply(told(PhoneEventType::Dialing, u"U1"_s), {});
    QVERIFY(!list.apply(told(PhoneEventType::Unknown, u"U1"_s), {}));
    QVERIFY(list.apply(told(PhoneEventType::Failure, u"U1"_s), {}));
    QVERIFY(list.calls().isEmpty());
}

void TestTelephony::releaseOfAnUnknownCallChangesNothing()
{
    CallList list;
    list.apply(told(PhoneEventType::Ringing, u"U1"_s), {});
    QVERIFY(!list.apply(told(PhoneEventType::Released, u"U5"_s, u"L5"_s), {}));
    QCOMPARE(list.calls().size(), 1);
}

void TestTelephony::twoEstablishedCallsAreAConference()
{
    CallList list;
    const Instant start{1h};
    list.apply(told(PhoneEventType::Established, u"U1"_s), start);
    list.apply(told(PhoneEventType::Dialing, u"U2"_s, u"L2"_s), start);
    QVERIFY(!list.isConference());
    list.apply(told(PhoneEventType::Established, u"U2"_s, u"L2"_s), start + 4s);
    QVERIFY(list.conferenceSince() == start + 4s);
    list.apply(told(PhoneEventType::Released, u"U2"_s, u"L2"_s), start + 5s);
    QVERIFY(!list.isConference());
}

void TestTelephony::snapshotKeepsClocksAndDropsTheEnded()
{
    CallList list;
    const Instant start{1h};
    list.apply(told(PhoneEventType::Established, u"U1"_s), start);
    list.apply(told(PhoneEventType::Ringing, u"U2"_s, u"L2"_s), start);
    const xuc::CurrentCallsPhoneEvents snapshot{.events
                                                = {told(PhoneEventType::Established, u"U1"_s)}};
    QVERIFY(list.apply(snapshot, start + 60s));
    QCOMPARE(list.calls().size(), 1);
    QVERIFY(list.calls().front().talkSince == start);
    QVERIFY(!list.apply(snapshot, start + 70s));
}

void TestTelephony::snapshotKeepsWhatItLeavesOut()
{
    CallList list;
    PhoneEvent ringing = told(PhoneEventType::Ringing, u"U1"_s);
    ringing.otherDn = u"0611223344"_s;
    ringing.queueName = u"blue"_s;
    list.apply(ringing, {});
    // Direction, other party and queue are optional in each event.
    PhoneEvent bare = told(PhoneEventType::Established, u"U1"_s);
    bare.otherDn.clear();
    list.apply(xuc::CurrentCallsPhoneEvents{.events = {bare}}, Instant{1h});
    const Call &call = list.calls().front();
    QVERIFY(call.incoming);
    QCOMPARE(call.otherNumber, u"0611223344"_s);
    QCOMPARE(call.queueName, u"blue"_s);

    bare.callDirection = xuc::CallDirection::Outgoing;
    list.apply(xuc::CurrentCallsPhoneEvents{.events = {bare}}, Instant{2h});
    QVERIFY(!list.calls().front().incoming);
}

void TestTelephony::driverNamesTheCall()
{
    CallList list;
    list.apply(told(PhoneEventType::Established, u"16.10"_s), {});
    QList<QByteArray> sent;
    XucDriver phone(list, [&](const QByteArray &frame) {
        sent.append(frame);
        return true;
    });
    phone.setLinkUp(true);
    QCOMPARE(phone.hold(), Obstacle::None);
    QCOMPARE(phone.hangUp(), Obstacle::None);
    QVERIFY(sent[0].contains("\"hold\"") && sent[0].contains("\"uniqueId\":\"16.10\""));
    QVERIFY(sent[1].contains("\"hangup\"") && sent[1].contains("\"uniqueId\":\"16.10\""));
}

void TestTelephony::dialWithACallUpIsAnAttendedTransfer()
{
    CallList list;
    QByteArray sent;
    XucDriver phone(list, [&](const QByteArray &frame) {
        sent = frame;
        return true;
    });
    phone.setLinkUp(true);
    phone.dial(u"+33 1 45"_s);
    QVERIFY(sent.contains("\"dial\"") && sent.contains("\"0033145\""));
    list.apply(told(PhoneEventType::Established, u"U1"_s), {});
    phone.dial(u"1310"_s);
    QVERIFY(sent.contains("\"attendedTransfer\"") && sent.contains("\"1310\""));
}

void TestTelephony::nothingIsSentAgainstAnObstacle()
{
    const CallList list;
    int sent = 0;
    XucDriver phone(list, [&](const QByteArray &) {
        ++sent;
        return true;
    });
    QCOMPARE(phone.dial(u"1310"_s), Obstacle::LinkDown);
    phone.setLinkUp(true);
    phone.setLine({.exists = true, .model = u"Yealink"_s});
    QCOMPARE(phone.answer(), Obstacle::NoCall);
    QCOMPARE(phone.conference(), Obstacle::PhoneCannot);
    QCOMPARE(phone.situation().phoneModel, u"Yealink"_s);
    QCOMPARE(sent, 0);
}

void TestTelephony::dialsOnlyWhatAPhoneHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    // The reference's own table, "Phone number sanitization".
    QTest::newRow("bracketed zero") << u"+33 (0)2 30 21 00 92"_s << u"0033230210092"_s;
    QTest::newRow("bracketed zero, 00") << u"0033 (0) 230.21.00.92"_s << u"0033230210092"_s;
    QTest::newRow("dialled zero") << u"+39 06 6982"_s << u"0039066982"_s;
    QTest::newRow("zero not alone") << u"+39 (06) 6982"_s << u"0039066982"_s;
    QTest::newRow("signs") << u"02.30-21 00/92"_s << u"0230210092"_s;
    QTest::newRow("no country code") << u"(0)230210092"_s << u"0230210092"_s;
    QTest::newRow("feature code") << u"*211102"_s << u"*211102"_s;
    // And what it says in words.
    QTest::newRow("letters") << u"Phone: 02 30 ext"_s << u"0230"_s;
    QTest::newRow("hash") << u"#31#0230"_s << u"#31#0230"_s;
    QTest::newRow("other digits") << u"\u0663\u0664 12"_s << u"12"_s;
    QTest::newRow("nothing to dial") << u"martin"_s << QString();
}

void TestTelephony::dialsOnlyWhatAPhoneHas()
{
    QFETCH(const QString, text);
    QTEST(dialled(text), "number");
}

void TestTelephony::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<QString>("shown");
    QTest::newRow("internal") << u"1204"_s << u"1204"_s << true << u"1204"_s;
    QTest::newRow("spaces") << u" 01 45 00 "_s << u"014500"_s << true << u"01 45 00"_s;
    QTest::newRow("plus") << u"+33 (1) 45.00"_s << u"00331 4500"_s.remove(u' ') << true
                          << u"003 314 500"_s;
    QTest::newRow("ten") << u"0145000000"_s << u"0145000000"_s << true << u"01 45 00 00 00"_s;
    QTest::newRow("seven") << u"1234567"_s << u"1234567"_s << true << u"1 23 45 67"_s;
    QTest::newRow("feature") << u"*98"_s << u"*98"_s << true << u"*98"_s;
    QTest::newRow("stars inside") << u"*21*1204"_s << u"*21*1204"_s << true << u"*21*1204"_s;
    QTest::newRow("three stars inside") << u"1*2*3*4"_s << u"1*2*3*4"_s << false << u"1*2*3*4"_s;
    QTest::newRow("national zero")
        << u"+33 (0)2 30 21 00 92"_s << u"0033230210092"_s << true << u"0 03 32 30 21 00 92"_s;
    QTest::newRow("national zero, 00")
        << u"0033 (0) 230.21.00.92"_s << u"0033230210092"_s << true << u"0 03 32 30 21 00 92"_s;
    QTest::newRow("dialled zero") << u"+39 06 6982"_s << u"0039066982"_s << true
                                  << u"00 39 06 69 82"_s;
    QTest::newRow("not alone") << u"+39 (06) 6982"_s << u"0039066982"_s << true
                               << u"00 39 06 69 82"_s;
    QTest::newRow("signs") << u"02.30-21 00/92"_s << u"0230210092"_s << true << u"02 30 21 00 92"_s;
    QTest::newRow("no country") << u"(0)230210092"_s << u"0230210092"_s << true
                                << u"02 30 21 00 92"_s;
    QTest::newRow("link") << u"tel:+33-230-21-00-92;ext=4?x"_s << u"0033230210092"_s << true
                          << u"0 03 32 30 21 00 92"_s;
    QTest::newRow("link in two lines")
        << u"te\nl:+33-230-21-00-92"_s << u"0033230210092"_s << true << u"0 03 32 30 21 00 92"_s;
    QTest::newRow("feature before a number")
        << u"*211102"_s << u"*211102"_s << true << u"*211102"_s;
    QTest::newRow("blanks in the zero")
        << u"+33 ( 0\u00a0) 230"_s << u"0033230"_s << true << u"0 03 32 30"_s;
    QTest::newRow("unseen marks") << u"\u202a+33 (0)230\u202c"_s << u"0033230"_s << true
                                  << u"0 03 32 30"_s;
    QTest::newRow("encoded link") << u"callto:%2B33%20230?subject=x"_s << u"0033230"_s << true
                                  << u"0 03 32 30"_s;
    QTest::newRow("name") << u"martin"_s << u"martin"_s << false << u"martin"_s;
    QTest::newRow("empty") << QString() << QString() << false << QString();
}

void TestTelephony::numbers()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isNumber);
    const QString number = normalised(typed);
    QTEST(number, "number");
    QCOMPARE(isPhoneNumber(number), isNumber);
    QTEST(grouped(number), "shown");
}

QTEST_GUILESS_MAIN(TestTelephony)
#include "test_telephony.moc"
