// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callpages.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::CallState;
using xuc::PageAction;
using xuc::PageTrigger;
using xuc::ThirdPartyAnswer;

//! Which page is due when.
class TestCallPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksOnceForEachRinging();
    void asksForNoOtherCall();
    void opensAtItsEvent_data();
    void opensAtItsEvent();
    void opensOnce();
    void aMissedCallOpensNothing_data();
    void aMissedCallOpensNothing();
    void aLateAnswerOpensAtOnce_data();
    void aLateAnswerOpensAtOnce();
    void twoCallsKeepTheirOwn();
    void anotherRingingIsAskedAnew();
    void afterGivingUpNothingOpens();

private:
    void follow(const QList<Call> &calls) { m_pages->follow(calls); }
    CallPage last() const { return m_due->constLast().constFirst().value<CallPage>(); }

    std::unique_ptr<CallPages> m_pages;
    std::unique_ptr<QSignalSpy> m_rang;
    std::unique_ptr<QSignalSpy> m_due;
};

namespace {

Call call(CallState state, const QString &unique = u"U1"_s, const QString &linked = u"L1"_s)
{
    return {.uniqueId = unique, .linkedId = linked, .state = state, .incoming = true};
}

ThirdPartyAnswer opening(PageTrigger trigger)
{
    return {.action = PageAction::Open,
            .trigger = trigger,
            .url = QUrl(u"https://apps.example.org/"_s)};
}

const auto ringing = CallState::Ringing;
const auto up = CallState::Established;

} // namespace

void TestCallPages::init()
{
    m_pages = std::make_unique<CallPages>();
    m_rang = std::make_unique<QSignalSpy>(m_pages.get(), &CallPages::rang);
    m_due = std::make_unique<QSignalSpy>(m_pages.get(), &CallPages::due);
}

void TestCallPages::asksOnceForEachRinging()
{
    follow({call(ringing)});
    follow({call(ringing)});
    QCOMPARE(m_rang->count(), 1);
    QCOMPARE(m_rang->constFirst().constFirst().toString(), u"L1"_s);
    follow({call(ringing), call(ringing, u"U2"_s, u"L2"_s)});
    QCOMPARE(m_rang->count(), 2);
}

void TestCallPages::asksForNoOtherCall()
{
    follow({call(CallState::Dialing), call(up, u"U2"_s, u"L2"_s)});
    QCOMPARE(m_rang->count(), 0);
}

void TestCallPages::opensAtItsEvent_data()
{
    QTest::addColumn<PageTrigger>("trigger");
    QTest::addColumn<int>("step"); // Of those below, the one at which it opens.
    QTest::newRow("ringing") << PageTrigger::Ringing << 0;
    QTest::newRow("established") << PageTrigger::Established << 1;
    QTest::newRow("released") << PageTrigger::Released << 3;
}

void TestCallPages::opensAtItsEvent()
{
    QFETCH(PageTrigger, trigger);
    QFETCH(int, step);
    follow({call(ringing)});
    m_pages->answer(u"L1"_s, opening(trigger), false);
    const QList<QList<Call>> steps{
        {call(ringing)}, {call(up)}, {call(CallState::OnHold)}, QList<Call>{}};
    for (int i = 0; i < steps.size(); ++i) {
        follow(steps[i]);
        QCOMPARE(m_due->count(), i < step ? 0 : 1);
    }
    QCOMPARE(last().answer, opening(trigger));
    QCOMPARE(last().id, u"L1"_s);
    QVERIFY(!last().isLate);
}

void TestCallPages::opensOnce()
{
    follow({call(ringing)});
    m_pages->answer(u"L1"_s, opening(PageTrigger::Established), false);
    follow({call(up)});
    follow({call(CallState::OnHold)});
    follow({call(up)});
    m_pages->answer(u"L1"_s, opening(PageTrigger::Established), false);
    QCOMPARE(m_due->count(), 1);
}

void TestCallPages::aMissedCallOpensNothing_data()
{
    QTest::addColumn<PageTrigger>("trigger");
    QTest::addColumn<bool>("answersBefore");
    QTest::newRow("released") << PageTrigger::Released << true;
    QTest::newRow("established") << PageTrigger::Established << true;
    QTest::newRow("ringing, answered behind it") << PageTrigger::Ringing << false;
    QTest::newRow("released, answered behind it") << PageTrigger::Released << false;
}

void TestCallPages::aMissedCallOpensNothing()
{
    QFETCH(PageTrigger, trigger);
    QFETCH(bool, answersBefore);
    follow({call(ringing)});
    if (answersBefore)
        m_pages->answer(u"L1"_s, opening(trigger), false);
    follow({});
    if (!answersBefore)
        m_pages->answer(u"L1"_s, opening(trigger), false);
    QCOMPARE(m_due->count(), 0);
}

void TestCallPages::aLateAnswerOpensAtOnce_data()
{
    QTest::addColumn<PageTrigger>("trigger");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("ringing") << PageTrigger::Ringing << false;
    QTest::newRow("ringing, over") << PageTrigger::Ringing << true;
    QTest::newRow("established") << PageTrigger::Established << false;
    QTest::newRow("established, over") << PageTrigger::Established << true;
    QTest::newRow("released") << PageTrigger::Released << true;
}

void TestCallPages::aLateAnswerOpensAtOnce()
{
    QFETCH(PageTrigger, trigger);
    QFETCH(bool, isOver);
    follow({call(ringing)});
    follow({call(up)});
    if (isOver)
        follow({});
    m_pages->answer(u"L1"_s, opening(trigger), false);
    QCOMPARE(m_due->count(), 1);
    QVERIFY(last().isLate);
}

void TestCallPages::twoCallsKeepTheirOwn()
{
    follow({call(ringing)});
    m_pages->answer(u"L1"_s, opening(PageTrigger::Released), false);
    follow({call(up)});
    follow({call(up), call(ringing, u"U2"_s, u"L2"_s)});
    m_pages->answer(u"L2"_s, opening(PageTrigger::Released), false);
    follow({call(CallState::OnHold), call(up, u"U2"_s, u"L2"_s)});
    follow({call(up, u"U2"_s, u"L2"_s)});
    QCOMPARE(m_due->count(), 1);
    QCOMPARE(last().id, u"L1"_s);
    follow({});
    QCOMPARE(m_due->count(), 2);
    QCOMPARE(last().id, u"L2"_s);
}

void TestCallPages::anotherRingingIsAskedAnew()
{
    follow({call(ringing)});
    m_pages->answer(u"L1"_s, opening(PageTrigger::Established), false);
    follow({}); // It went back into its queue.
    follow({call(ringing, u"U9"_s)});
    QCOMPARE(m_rang->count(), 2);
    m_pages->answer(u"L1"_s, opening(PageTrigger::Ringing), false);
    QCOMPARE(m_due->count(), 1);
    QCOMPARE(last().call.uniqueId, u"U9"_s);
}

void TestCallPages::afterGivingUpNothingOpens()
{
    follow({call(ringing)});
    m_pages->giveUp(u"L1"_s);
    follow({call(up)});
    follow({});
    m_pages->answer(u"L1"_s, opening(PageTrigger::Released), false);
    QCOMPARE(m_due->count(), 0);
    QCOMPARE(m_rang->count(), 1);
}

QTEST_APPLESS_MAIN(TestCallPages)
#include "test_callpages.moc"
