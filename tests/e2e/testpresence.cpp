// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpresence.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "fakes/fakelogind.h"
#include "fakes/fakenotifications.h"
#include "person.h"
#include "ringing.h"
#include "simprocess.h"
#include "site/desktoprules.h"
#include "store/journal.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/idleclock.h"
#include "ui/desktop/presence.h"
#include "ui/desktop/tray.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/switch.h"

#include <QAction>
#include <QMenu>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::center::ShownState;
using vigie::test::FakeLogind;
using vigie::test::FakeNotifications;

namespace vigie::e2e {

namespace {

    constexpr int patience = 10'000;

    void signIn(Person &person)
    {
        person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
    }

    //! Agent 1, ready.
    struct Day
    {
        SimProcess sim;
        bool isUp = sim.start({u"--seed"_s, u"7"_s});
        Person person;

        explicit Day(bool hasTray = false) : person(sim.xuc(), u"en"_s, {}, hasTray)
        {
            signIn(person);
        }
    };

    ShownState stateOf(Person &person)
    {
        return person.center().ownAgent()->state;
    }

    site::DesktopRules rulesOf(Person &person)
    {
        return site::DesktopRules(person.program().settings());
    }

    bool isLocked(Person &person)
    {
        return person.program().desktop().presence()->isLocked();
    }

    QString awayWords(Person &person)
    {
        auto *banner = person.find<ui::Banner>(u"awayBanner"_s);
        return banner ? banner->text() : QString();
    }

    bool hasNotice(const FakeNotifications &service, const QString &word)
    {
        const auto &told = service.told();
        return std::any_of(told.cbegin(), told.cend(), [&word](const auto &each) {
            return (each.title + each.body).contains(word);
        });
    }

    bool answerOne(SimProcess &sim, Person &person)
    {
        return letOneRing(sim, person) && person.click(u"answer"_s)
            && QTest::qWaitFor([&] { return stateOf(person) == ShownState::AcdCall; }, patience);
    }

} // namespace

void TestPresence::aLockedScreenPausesAndOffersTheWayBack()
{
    FakeLogind logind;
    QVERIFY(logind.isRegistered());
    Day day;
    rulesOf(day.person).setPausesOnLock(true, u"lunch"_s);
    logind.session().setLocked(true);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(day.person), ShownState::Pause, patience);
    QVERIFY(!day.person.sees(u"awayBanner"_s));
    logind.session().setLocked(false);
    QTRY_VERIFY(day.person.sees(u"awayBanner"_s));
    QVERIFY2(awayWords(day.person).contains(u"when the screen locked"_s),
             qPrintable(awayWords(day.person)));
    QCOMPARE(stateOf(day.person), ShownState::Pause); // Never by itself.
    QVERIFY(day.person.click(u"awayAction"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(day.person), ShownState::Ready, patience);
    QTRY_VERIFY(!day.person.sees(u"awayBanner"_s));
}

void TestPresence::aCallGoesOnBehindTheLock()
{
    FakeLogind logind;
    Day day;
    rulesOf(day.person).setPausesOnLock(true);
    QVERIFY(answerOne(day.sim, day.person));
    logind.session().setLocked(true);
    QTRY_VERIFY(isLocked(day.person));
    logind.session().setLocked(false);
    QTRY_VERIFY(awayWords(day.person).contains(u"after this call"_s));
    QCOMPARE(stateOf(day.person), ShownState::AcdCall);
    QVERIFY(day.person.click(u"hangUp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(day.person), ShownState::Pause, 30'000);
    QTRY_VERIFY(awayWords(day.person).contains(u"put on pause"_s));
}

void TestPresence::aLockChangesNothingUnasked()
{
    FakeLogind logind;
    Day day;
    logind.session().setLocked(true);
    QTRY_VERIFY(isLocked(day.person));
    logind.session().setLocked(false);
    QTRY_VERIFY(!isLocked(day.person));
    QVERIFY(!day.person.sees(u"awayBanner"_s));
    QCOMPARE(day.person.desk()->intents().latest(day.person.center().ownAgent()->id), nullptr);
}

void TestPresence::aLockWithoutALinkSaysSo()
{
    FakeLogind logind;
    Day day;
    rulesOf(day.person).setPausesOnLock(true);
    day.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!day.person.desk()->isUp(), patience);
    logind.session().setLocked(true);
    QTRY_VERIFY(isLocked(day.person));
    logind.session().setLocked(false);
    QTRY_VERIFY(awayWords(day.person).contains(u"could not be put on pause"_s));
    QVERIFY(day.person.click(u"bannerSecond"_s));
    QTRY_VERIFY(!day.person.sees(u"awayBanner"_s));
}

void TestPresence::aLockedScreenNamesNobody()
{
    FakeLogind logind;
    FakeNotifications service({u"actions"_s, u"body"_s});
    Day day;
    day.person.window().hide();
    logind.session().setLocked(true);
    QTRY_VERIFY(isLocked(day.person));
    QVERIFY(letOneRing(day.sim, day.person));
    QTRY_VERIFY(hasNotice(service, u"Incoming call"_s));
    const telephony::Call call = day.person.center().calls().calls().constFirst();
    QVERIFY(!hasNotice(service, call.otherNumber));
    QVERIFY(call.otherName.isEmpty() || !hasNotice(service, call.otherName));
    QVERIFY(!service.told().constLast().actions.isEmpty()); // It can be answered all the same.
}

void TestPresence::sleepIsHeldOffWhileCallsMayCome()
{
    FakeLogind logind;
    Day day;
    QTRY_VERIFY(logind.isInhibited());
    QCOMPARE(logind.inhibited().constLast(), u"idle/block"_s);
    day.person.desk()->pause();
    QTRY_VERIFY_WITH_TIMEOUT(!logind.isInhibited(), patience);
    day.person.desk()->ready();
    QTRY_VERIFY_WITH_TIMEOUT(logind.isInhibited(), patience);
    day.person.desk()->logOutAgent();
    QTRY_VERIFY_WITH_TIMEOUT(!logind.isInhibited(), patience);
}

void TestPresence::aCallRingsUntilItIsAnswered()
{
    Day day;
    QVERIFY(letOneRing(day.sim, day.person));
    QTRY_COMPARE(day.person.heardSounds().value(0), u"repeat phone-incoming-call"_s);
    QVERIFY(day.person.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(day.person), ShownState::AcdCall, patience);
    QTRY_COMPARE(day.person.heardSounds().value(1), u"stop"_s);
}

void TestPresence::closingPausesFirst()
{
    Day day;
    day.person.window().close();
    QTRY_VERIFY(day.person.sees(u"leaveDialog"_s));
    QVERIFY(day.person.click(u"pauseAndLeave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!day.person.window().isVisible(), patience);
    // Whoever comes next finds the agent on pause, not ready at an empty chair.
    Person next(day.sim.xuc());
    next.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(next.isIn(), qPrintable(next.problem()), patience);
    QCOMPARE(stateOf(next), ShownState::Pause);
}

void TestPresence::theSettingsAndTheTrayAgree()
{
    Day day(true);
    day.person.program().window().workspace()->showSettings(u"desktopSection"_s);
    auto *row = day.person.find<ui::Switch>(u"startWithSession"_s);
    QVERIFY(row && !row->isOn());
    const auto inTray = [&day]() -> QAction * {
        const auto actions = day.person.program().desktop().tray()->menu()->actions();
        for (QAction *each : actions) {
            if (each->isCheckable())
                return each;
        }
        return nullptr;
    };
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(row->isOn());
    QVERIFY(inTray() && inTray()->isChecked());
    inTray()->trigger();
    QVERIFY(!row->isOn());
    QVERIFY(!day.person.program().desktop().autostart().isOn());
}

void TestPresence::aShutdownKeepsWhatWasTyped()
{
    FakeLogind logind;
    Day day;
    store::Journal &journal = day.person.program().journal();
    // The first is written at once; the second waits for its second, or for the machine's end.
    journal.put(u"test"_s, u"first"_s, {{u"text"_s, u"a"_s}});
    QTRY_VERIFY(journal.isWritten(u"test"_s, u"first"_s));
    journal.put(u"test"_s, u"second"_s, {{u"text"_s, u"b"_s}});
    QVERIFY(!journal.isWritten(u"test"_s, u"second"_s));
    Q_EMIT logind.PrepareForShutdown(true);
    QTRY_VERIFY_WITH_TIMEOUT(journal.isWritten(u"test"_s, u"second"_s), 900);
}

void TestPresence::theXServerTellsWhenItWasTouched()
{
    ui::IdleClock clock(QDBusConnection(u"none"_s));
    QVERIFY(clock.isThere());
    const auto idle = [&clock] {
        std::chrono::milliseconds answer{-1};
        clock.ask([&answer](std::chrono::milliseconds told) { answer = told; });
        return answer;
    };
    QTRY_VERIFY(idle() > 400ms);
    QCOMPARE(QProcess::execute(u"xdotool"_s, {u"mousemove"_s, u"40"_s, u"50"_s}), 0);
    QTRY_VERIFY(idle() >= 0ms && idle() < 400ms);
}

} // namespace vigie::e2e
