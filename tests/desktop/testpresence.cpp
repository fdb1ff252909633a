// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpresence.h"

#include "center/contactcenter.h"
#include "fakes/fakelogind.h"
#include "fakes/fakescreen.h"
#include "scriptedfloor.h"
#include "site/desktoprules.h"
#include "site/settings.h"
#include "ui/desktop/presence.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

using test::FakeIdleMonitor;
using test::FakeLogind;
using test::FakeScreenSaver;
using test::ScriptedFloor;

namespace {

    QDBusConnection bus()
    {
        return QDBusConnection::sessionBus();
    }

    //! A ready agent at a computer.
    struct Desk
    {
        QTemporaryDir folder;
        site::Settings settings{folder.filePath(u"settings.ini"_s)};
        site::DesktopRules rules{settings};
        ScriptedFloor floor;

        Desk()
        {
            floor.ownState(u"AgentReady"_s, 5);
            floor.settle();
            floor.link->forgetSent();
        }
        bool asked(QByteArrayView command) const { return floor.link->hasSent(command); }
    };

    struct Watched : Desk
    {
        Presence presence{bus(), bus(), settings, floor.desk, floor.frames};
    };

} // namespace

void TestPresence::aScreenSaverTellsOfTheLock()
{
    FakeScreenSaver saver;
    ScreenLock lock(bus(), QDBusConnection(u"none"_s));
    QSignalSpy changed(&lock, &ScreenLock::lockedChanged);
    saver.setActive(true);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(lock.isLocked());
    saver.setActive(false);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!lock.isLocked());
}

void TestPresence::oneThatWasLockedBeforeIsFound()
{
    FakeScreenSaver saver(true);
    ScreenLock lock(bus(), QDBusConnection(u"none"_s));
    QTRY_VERIFY(lock.isLocked());
}

void TestPresence::aSaverThatDiesTellsNothing()
{
    auto saver = std::make_unique<FakeScreenSaver>(true);
    ScreenLock lock(bus(), QDBusConnection(u"none"_s));
    QTRY_VERIFY(lock.isLocked());
    saver.reset();
    QTRY_VERIFY(!lock.isLocked());
}

void TestPresence::logindTellsOfTheLock()
{
    FakeLogind logind;
    QVERIFY(logind.isRegistered());
    logind.session().setLocked(true);
    ScreenLock lock(QDBusConnection(u"none"_s), bus());
    QTRY_VERIFY(lock.isLocked());
    logind.session().setLocked(false);
    QTRY_VERIFY(!lock.isLocked());
    logind.session().setLocked(true);
    QTRY_VERIFY(lock.isLocked());
}

void TestPresence::aRequestNobodyAnsweredEndsWithAKey()
{
    FakeLogind logind;
    ScreenLock lock(QDBusConnection(u"none"_s), bus());
    QSignalSpy changed(&lock, &ScreenLock::lockedChanged);
    // Told once the session is watched.
    QTRY_VERIFY((Q_EMIT logind.session().Lock(), lock.isLocked()));
    Q_EMIT logind.session().Unlock();
    QTRY_VERIFY(!lock.isLocked());
    Q_EMIT logind.session().Lock();
    QTRY_VERIFY(lock.isLocked());
    QWidget window;
    window.show();
    QTest::keyClick(window.windowHandle(), Qt::Key_Space);
    QVERIFY(!lock.isLocked());
}

void TestPresence::anUnlockedScreenAsksTheLink()
{
    FakeScreenSaver saver;
    Watched stage;
    saver.setActive(true);
    QTRY_VERIFY(stage.presence.isLocked());
    QCOMPARE(stage.floor.link->retries(), 0);
    saver.setActive(false);
    QTRY_COMPARE(stage.floor.link->retries(), 1);
}

void TestPresence::aCallBehindTheLockGoesOn()
{
    FakeScreenSaver saver;
    Watched stage;
    stage.rules.setPausesOnLock(true);
    stage.floor.ownState(u"AgentOnCall"_s, 5, {{u"direction"_s, u"Incoming"_s}});
    stage.floor.settle();
    saver.setActive(true);
    QTRY_VERIFY(stage.asked("pauseAgent")); // The server holds it behind the call.
    QVERIFY(!stage.asked("hangup"));
    QCOMPARE(stage.floor.desk.center().ownAgent()->state, center::ShownState::Incoming);
    saver.setActive(false);
    QTRY_COMPARE(stage.presence.news().kind, AwayNews::Kind::PauseWaits);
    stage.presence.answer(); // Back in time: it is taken back.
    QVERIFY(stage.asked("unpauseAgent"));
    QCOMPARE(stage.presence.news().kind, AwayNews::Kind::None);
}

void TestPresence::onlyWhoWishesIsPaused()
{
    FakeScreenSaver saver;
    Watched stage;
    saver.setActive(true);
    QTRY_VERIFY(stage.presence.isLocked());
    QVERIFY(!stage.asked("pauseAgent"));
    saver.setActive(false);
    QTRY_VERIFY(!stage.presence.isLocked());
    QCOMPARE(stage.presence.news().kind, AwayNews::Kind::None);
    // Who is on pause already has chosen the reason.
    stage.rules.setPausesOnLock(true);
    stage.floor.ownState(u"AgentOnPause"_s, 5);
    stage.floor.settle();
    saver.setActive(true);
    QTRY_VERIFY(stage.presence.isLocked());
    QVERIFY(!stage.asked("pauseAgent"));
}

void TestPresence::aPauseTakenOverIsNotOffered()
{
    FakeScreenSaver saver;
    Watched stage;
    stage.rules.setPausesOnLock(true);
    saver.setActive(true);
    QTRY_VERIFY(stage.asked("pauseAgent"));
    stage.floor.ownState(u"AgentOnPause"_s, 0);
    stage.floor.settle();
    QCOMPARE(stage.presence.news().kind, AwayNews::Kind::None); // Nobody is there to read.
    saver.setActive(false);
    QTRY_COMPARE(stage.presence.news().kind, AwayNews::Kind::Paused);
    QVERIFY(!stage.asked("unpauseAgent"));
    // A supervisor makes the agent ready meanwhile.
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QCOMPARE(stage.presence.news().kind, AwayNews::Kind::None);
}

void TestPresence::anUntouchedComputerIsToldOfOnce()
{
    FakeIdleMonitor monitor;
    Watched stage;
    stage.rules.setIdleLimit(5min);
    QTRY_VERIFY(stage.presence.tellsIdle());
    QSignalSpy changed(&stage.presence, &Presence::newsChanged);
    monitor.idle = 600'000;
    stage.floor.advance(4min); // Ready for less than that.
    QCOMPARE(changed.size(), 0);
    stage.floor.advance(2min);
    QTRY_COMPARE(stage.presence.news(), (AwayNews{.kind = AwayNews::Kind::Idle, .idleFor = 5min}));
    stage.presence.dismiss();
    stage.floor.advance(10s);
    QTRY_COMPARE(changed.size(), 2);
    monitor.idle = 1'000; // Touched: the next time is another one.
    const int before = monitor.asked;
    QTRY_VERIFY((stage.floor.advance(6s), monitor.asked > before));
    monitor.idle = 600'000;
    QTRY_VERIFY((stage.floor.advance(6s), stage.presence.news().kind == AwayNews::Kind::Idle));
    stage.presence.answer();
    QVERIFY(stage.asked("pauseAgent"));
}

void TestPresence::sleepIsHeldWhileCallsMayCome()
{
    FakeLogind logind;
    Watched stage;
    QTRY_COMPARE(logind.inhibited(), QStringList{u"idle/block"_s});
    QTRY_VERIFY(logind.isInhibited());
    stage.floor.ownState(u"AgentOnPause"_s, 0);
    stage.floor.settle();
    QTRY_VERIFY(!logind.isInhibited());
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QTRY_VERIFY(logind.isInhibited());
    stage.rules.setSleepHold(site::SleepHold::Any);
    QTRY_COMPARE(logind.inhibited().size(), 3);
    QVERIFY(logind.inhibited().constLast().startsWith(u"sleep:idle"_s));
    stage.rules.setSleepHold(site::SleepHold::None);
    QTRY_VERIFY(!logind.isInhibited());
}

void TestPresence::aShutdownIsTold()
{
    FakeLogind logind;
    ScreenLock lock(QDBusConnection(u"none"_s), bus());
    QSignalSpy began(&lock, &ScreenLock::shutdownBegan);
    Q_EMIT logind.PrepareForShutdown(true);
    QTRY_COMPARE(began.size(), 1);
    Q_EMIT logind.PrepareForShutdown(false);
}

} // namespace vigie::ui
