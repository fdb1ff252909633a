// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "fakes/fakenotifications.h"
#include "floor.h"
#include "ringing.h"
#include "testdesktop.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::test::FakeNotifications;

namespace vigie::e2e {

namespace {

    const QStringList able{u"actions"_s, u"body"_s};

    ShownState stateOf(Person &person)
    {
        return person.center().ownAgent()->state;
    }

    //! The notice of the call that rings now; null: none was told.
    const FakeNotifications::Told *ringingNotice(const FakeNotifications &service)
    {
        const auto &told = service.told();
        const auto at = std::find_if(told.crbegin(), told.crend(), [](const auto &each) {
            return each.actions.contains(u"answer"_s);
        });
        return at == told.crend() ? nullptr : &*at;
    }

    QString ringingName(Person &person)
    {
        for (const telephony::Call &call : person.center().calls().calls()) {
            if (call.state == telephony::CallState::Ringing)
                return call.otherName;
        }
        return {};
    }

    qsizetype noticesOf(const FakeNotifications &service, const QString &title)
    {
        const auto &told = service.told();
        return std::count_if(told.cbegin(), told.cend(),
                             [&](const auto &each) { return each.title == title; });
    }

    QByteArray dunst(const QStringList &arguments)
    {
        QProcess control;
        control.start(u"dunstctl"_s, arguments);
        control.waitForFinished();
        return control.readAllStandardOutput().trimmed();
    }

} // namespace

void TestNotifications::aCallIsAnsweredFromANoticeWhileHidden()
{
    FakeNotifications service(able);
    QVERIFY(service.isRegistered());
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().hide();
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_VERIFY(ringingNotice(service));
    const FakeNotifications::Told notice = *ringingNotice(service);
    // The floor has callers of its own, some of them without a name.
    const QString name = ringingName(person);
    QVERIFY(!notice.title.isEmpty());
    QVERIFY2(name.isEmpty() || notice.title == name, qPrintable(notice.title));
    service.invoke(notice.id, u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person), ShownState::AcdCall, 10000);
    QVERIFY(!person.window().isVisible());
    QTRY_VERIFY(service.closed().contains(notice.id));
    QCOMPARE(noticesOf(service, u"Missed call"_s), 0);
}

void TestNotifications::aCallIsDeclinedFromANotice()
{
    FakeNotifications service(able);
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().hide();
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_VERIFY(ringingNotice(service));
    const FakeNotifications::Told notice = *ringingNotice(service);
    service.invoke(notice.id, u"decline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(service.closed().contains(notice.id), 10000);
    QCOMPARE(noticesOf(service, u"Missed call"_s), 0);
    // A click on a notice itself brings the window back.
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_VERIFY(ringingNotice(service)->id != notice.id);
    service.invoke(ringingNotice(service)->id, u"default"_s);
    QTRY_VERIFY(person.window().isVisible());
}

void TestNotifications::aNameIsNoMarkupInANotice()
{
    FakeNotifications service({u"actions"_s, u"body"_s, u"body-markup"_s});
    QVERIFY(service.isRegistered());
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().hide();
    const QString markup = u"<b>Marc</b><img src=\"file:///etc/hostname\">"_s;
    for (const QString &name : {markup, u"\u202E"_s + markup, markup + QChar(0),
                                u"W"_s.repeated(10'000) + markup, markup + QChar(0xD83D)}) {
        const qsizetype before = service.told().size();
        floor.sim.call(u"1001"_s, u"0145000001"_s, name);
        QTRY_VERIFY_WITH_TIMEOUT(service.told().size() > before && ringingNotice(service), 10000);
        // The first line is plain to every service; the second is markup to this one.
        QVERIFY(!ringingNotice(service)->body.contains(u'<'));
        service.invoke(ringingNotice(service)->id, u"decline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), 10000);
    }
}

void TestNotifications::withoutAServiceTheWindowTellsOfTheCall()
{
    QVERIFY(FakeNotifications::hasBus());
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_VERIFY(person.sees(u"incomingNotice"_s));
    QVERIFY(person.click(u"noticeAnswer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person), ShownState::AcdCall, 10000);
}

void TestNotifications::aServiceThatDiesLeavesTheCallToTheNext()
{
    auto first = std::make_unique<FakeNotifications>(able);
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().hide();
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_VERIFY(ringingNotice(*first));
    first.reset();
    FakeNotifications second(able);
    QVERIFY(second.isRegistered());
    QTRY_VERIFY(ringingNotice(second));
    QCOMPARE(ringingNotice(second)->replaces, 0U);
    second.invoke(ringingNotice(second)->id, u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person), ShownState::AcdCall, 10000);
}

void TestNotifications::aRealServiceShowsTheCall()
{
    QCOMPARE(dunst({u"count"_s, u"displayed"_s}), "0");
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().hide();
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_COMPARE_WITH_TIMEOUT(dunst({u"count"_s, u"displayed"_s}), "1", 5000);
    // What a click on the notice does: the window comes back.
    dunst({u"action"_s, u"0"_s});
    QTRY_VERIFY(person.window().isVisible());
    QVERIFY(person.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person), ShownState::AcdCall, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(dunst({u"count"_s, u"displayed"_s}), "0", 5000);
}

} // namespace vigie::e2e
