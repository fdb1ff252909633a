// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testnotifier.h"

#include "fakes/fakenotifications.h"
#include "ui/desktop/notifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using test::FakeNotifications;

namespace {

    const QStringList able{u"actions"_s, u"body"_s, u"body-markup"_s};

    Notice ringing(const QString &title = u"Hélène Vasseur"_s)
    {
        return {.tag = u"call:a"_s,
                .kind = site::NoticeKind::QueueCall,
                .title = title,
                .body = u"Trucks & <b>vans</b>"_s,
                .actions = {NoticeAction::Answer, NoticeAction::Decline, NoticeAction::Open},
                .isUrgent = true};
    }

    Notice missed()
    {
        return {
            .tag = u"missed:a"_s, .kind = site::NoticeKind::MissedCall, .title = u"Missed call"_s};
    }

} // namespace

void TestNotifier::initTestCase()
{
    if (!FakeNotifications::hasBus())
        QSKIP("No session bus: run by dbus-run-session.");
}

void TestNotifier::aNoticeIsToldWithItsActions()
{
    FakeNotifications service(able);
    QVERIFY(service.isRegistered());
    Notifier notifier(QDBusConnection::sessionBus());
    notifier.notify(ringing());
    QTRY_COMPARE(service.told().size(), 1);
    const auto &told = service.told().constFirst();
    QCOMPARE(told.title, u"Hélène Vasseur"_s);
    QCOMPARE(told.actions.size(), 6);
    QCOMPARE(told.actions.at(0), u"answer"_s);
    QCOMPARE(told.actions.at(4), u"default"_s);
    QCOMPARE(told.hints.value(u"urgency"_s).toInt(), 2);
    QCOMPARE(told.timeout, 0);
}

void TestNotifier::aStrangersNameIsNeverMarkup()
{
    {
        FakeNotifications service(able);
        Notifier notifier(QDBusConnection::sessionBus());
        notifier.notify(ringing());
        QTRY_COMPARE(service.told().size(), 1);
        QCOMPARE(service.told().constFirst().body, u"Trucks &amp; &lt;b&gt;vans&lt;/b&gt;"_s);
    }
    FakeNotifications plain({u"body"_s});
    Notifier notifier(QDBusConnection::sessionBus());
    notifier.notify(ringing());
    QTRY_COMPARE(plain.told().size(), 1);
    QCOMPARE(plain.told().constFirst().body, u"Trucks & <b>vans</b>"_s);
}

void TestNotifier::actionsAreLeftOutWhereTheServiceHasNone()
{
    FakeNotifications service({u"body"_s});
    Notifier notifier(QDBusConnection::sessionBus());
    notifier.notify(ringing());
    QTRY_COMPARE(service.told().size(), 1);
    QCOMPARE(service.told().constFirst().actions, QStringList());
}

void TestNotifier::theSameTagReplaces()
{
    FakeNotifications service(able);
    Notifier notifier(QDBusConnection::sessionBus());
    notifier.notify(ringing());
    QTRY_COMPARE(service.told().size(), 1);
    notifier.notify(ringing()); // The same again is no news.
    notifier.notify(ringing(u"Transports Vasseur"_s));
    QTRY_COMPARE(service.told().size(), 2);
    QCOMPARE(service.told().at(1).replaces, service.told().at(0).id);
    QCOMPARE(service.told().at(1).title, u"Transports Vasseur"_s);
}

void TestNotifier::anActionNamesItsNotice()
{
    FakeNotifications service(able);
    Notifier notifier(QDBusConnection::sessionBus());
    QSignalSpy invoked(&notifier, &Notifier::actionInvoked);
    notifier.notify(ringing());
    QTRY_COMPARE(service.told().size(), 1);
    const uint id = service.told().constFirst().id;
    service.invoke(id + 7, u"answer"_s); // Another program's.
    service.invoke(id, u"no such action"_s);
    service.invoke(id, u"decline"_s);
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked[0][0].toString(), u"call:a"_s);
    QCOMPARE(invoked[0][1].value<NoticeAction>(), NoticeAction::Decline);
}

void TestNotifier::closingReachesTheService()
{
    FakeNotifications service(able);
    Notifier notifier(QDBusConnection::sessionBus());
    QSignalSpy closed(&notifier, &Notifier::closedByPerson);
    notifier.notify(ringing());
    QTRY_COMPARE(service.told().size(), 1);
    QTest::qWait(0);
    notifier.close(u"no such tag"_s);
    notifier.close(u"call:a"_s);
    QTRY_COMPARE(service.closed(), QList<uint>{service.told().constFirst().id});
    QCOMPARE(closed.size(), 0);
}

void TestNotifier::aNoticeClosedBeforeItsIdIsClosedAllTheSame()
{
    FakeNotifications service(able);
    Notifier notifier(QDBusConnection::sessionBus());
    QTRY_VERIFY(notifier.isThere());
    notifier.notify(ringing());
    notifier.close(u"call:a"_s); // The service has not answered: there is no id yet.
    QTRY_COMPARE(service.closed().size(), 1);
    QCOMPARE(service.told().size(), 1);
}

void TestNotifier::dismissedByThePersonIsTold()
{
    FakeNotifications service(able);
    Notifier notifier(QDBusConnection::sessionBus());
    QSignalSpy closed(&notifier, &Notifier::closedByPerson);
    QTRY_VERIFY(notifier.isThere());
    notifier.notify(ringing());
    QTRY_COMPARE(service.told().size(), 1);
    service.dismiss(service.told().constFirst().id);
    QTRY_COMPARE(closed.size(), 1);
    // The same call in other words is told anew.
    notifier.notify(ringing(u"Transports Vasseur"_s));
    QTRY_COMPARE(service.told().size(), 2);
    QCOMPARE(service.told().at(1).replaces, 0U);
}

void TestNotifier::aServiceThatComesLaterGetsWhatIsUrgent()
{
    Notifier notifier(QDBusConnection::sessionBus());
    QSignalSpy changed(&notifier, &Notifier::thereChanged);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!notifier.isThere());
    notifier.notify(ringing());
    notifier.notify(missed());
    FakeNotifications service(able);
    QTRY_COMPARE(service.told().size(), 1);
    QCOMPARE(service.told().constFirst().title, u"Hélène Vasseur"_s);
}

void TestNotifier::aServiceThatDiesIsForgottenAndTheNextOneTold()
{
    Notifier notifier(QDBusConnection::sessionBus());
    {
        FakeNotifications first(able);
        QTRY_VERIFY(notifier.isThere());
        notifier.notify(ringing());
        notifier.notify(missed());
        QTRY_COMPARE(first.told().size(), 2);
    }
    QTRY_VERIFY(!notifier.isThere());
    FakeNotifications second(able);
    QTRY_COMPARE(second.told().size(), 1);
    QCOMPARE(second.told().constFirst().title, u"Hélène Vasseur"_s);
    QCOMPARE(second.told().constFirst().replaces, 0U);
}

void TestNotifier::withoutABusNothingFails()
{
    Notifier notifier(QDBusConnection(u"no such connection"_s));
    QVERIFY(!notifier.isThere());
    notifier.notify(ringing());
    notifier.close(u"call:a"_s);
    notifier.closeAll();
    QVERIFY(!notifier.isThere());
}

void TestNotifier::aLockedScreenShowsTheDiscreetWords()
{
    FakeNotifications service(able);
    Notifier notifier(QDBusConnection::sessionBus());
    Notice call = ringing();
    call.discreetTitle = u"Incoming call"_s;
    call.discreetBody = u"Trucks"_s;
    Notice text = missed();
    text.body = u"Hélène Vasseur"_s;
    text.discreetTitle = text.title;
    notifier.notify(call);
    notifier.notify(text);
    QTRY_COMPARE(service.told().size(), 2);
    notifier.setDiscreet(true);
    // In the places of those that show more.
    QTRY_COMPARE(service.told().size(), 4);
    for (const FakeNotifications::Told &told : service.told().mid(2)) {
        QVERIFY(told.replaces != 0);
        QVERIFY2(!(told.title + told.body).contains(u"Vasseur"_s), qPrintable(told.body));
    }
    // Back again: the call is told anew, the old news are not.
    notifier.setDiscreet(false);
    QTRY_COMPARE(service.told().size(), 5);
    QCOMPARE(service.told().constLast().title, u"Hélène Vasseur"_s);
}

} // namespace vigie::ui
