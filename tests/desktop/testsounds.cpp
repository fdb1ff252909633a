// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsounds.h"

#include "fakes/fakenotifications.h"
#include "fakes/fakesounds.h"
#include "scriptedfloor.h"
#include "site/noticerules.h"
#include "site/policy.h"
#include "site/settings.h"
#include "ui/desktop/desktop.h"
#include "ui/widgets/keymap.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using site::NoticeKind;
using site::NoticeWay;
using test::FakeNotifications;
using test::FakeSounds;
using test::ScriptedFloor;

namespace {

    //! Somebody signed in, at a desktop whose sounds are written down.
    struct Stage
    {
        QTemporaryDir folder;
        site::Settings settings{folder.filePath(u"settings.ini"_s)};
        site::NoticeRules rules{settings};
        site::Policy policy;
        KeyMap keys;
        ScriptedFloor floor;
        QWidget window;
        QStringList heard;
        Desktop desktop;

        explicit Stage(bool hasBus = false)
            : desktop({.bus =
                           [hasBus] {
                               return hasBus ? QDBusConnection::sessionBus()
                                             : QDBusConnection(u"none"_s);
                           },
                       .systemBus = [] { return QDBusConnection(u"none"_s); },
                       .sounds = [this] { return std::make_unique<FakeSounds>(heard); },
                       .hasTray = [] { return false; },
                       .autostartFolder = folder.filePath(u"autostart"_s)},
                      settings, policy, keys, floor.frames, window)
        {
            desktop.enter(floor.desk);
        }

        void phone(const QString &event, const QString &id)
        {
            floor.phone(event, id,
                        {{u"otherDN"_s, u"0472105520"_s}, {u"callDirection"_s, u"Incoming"_s}});
            floor.settle();
        }
        void loseLink()
        {
            floor.link->lose(floor.clock.now());
            floor.settle();
        }
    };

} // namespace

void TestSounds::aCallRingsUntilItIsAnswered()
{
    Stage stage;
    stage.phone(u"EventRinging"_s, u"a"_s);
    QCOMPARE(stage.heard, QStringList{u"repeat phone-incoming-call"_s});
    stage.phone(u"EventEstablished"_s, u"a"_s);
    QCOMPARE(stage.heard.mid(1), QStringList{u"stop"_s});
}

void TestSounds::aSecondCallStaysQuietInTheFirst()
{
    Stage stage;
    stage.phone(u"EventRinging"_s, u"a"_s);
    stage.phone(u"EventEstablished"_s, u"a"_s);
    stage.heard.clear();
    stage.phone(u"EventRinging"_s, u"b"_s);
    stage.loseLink();
    QCOMPARE(stage.heard, QStringList());
    stage.floor.reconnect();
    stage.floor.settle();
    stage.heard.clear();
    // The first ends: the second has been waiting to be heard.
    stage.phone(u"EventRinging"_s, u"b"_s);
    stage.phone(u"EventReleased"_s, u"a"_s);
    QCOMPARE(stage.heard, QStringList{u"repeat phone-incoming-call"_s});
}

void TestSounds::whatIsNotWantedIsNotHeard()
{
    Stage stage;
    QVERIFY(!stage.rules.wants(NoticeKind::MissedCall, NoticeWay::Sound));
    stage.rules.setWants(NoticeKind::DirectCall, NoticeWay::Sound, false);
    stage.phone(u"EventRinging"_s, u"a"_s);
    stage.phone(u"EventReleased"_s, u"a"_s);
    QCOMPARE(stage.heard, QStringList());
    stage.loseLink();
    QCOMPARE(stage.heard, QStringList{u"play dialog-warning"_s});
}

void TestSounds::aServiceThatPlaysIsAskedTo()
{
    FakeNotifications service({u"body"_s, u"sound"_s});
    Stage stage(true);
    stage.phone(u"EventRinging"_s, u"a"_s);
    QTRY_COMPARE(service.told().size(), 1);
    // It would play it once.
    QVERIFY(!service.told().constLast().hints.contains(u"sound-name"_s));
    QVERIFY(service.told().constLast().hints.value(u"suppress-sound"_s).toBool());
    QCOMPARE(stage.heard, QStringList{u"repeat phone-incoming-call"_s});
    stage.phone(u"EventReleased"_s, u"a"_s);
    stage.heard.clear();
    stage.loseLink();
    QTRY_COMPARE(service.told().constLast().hints.value(u"sound-name"_s).toString(),
                 u"dialog-warning"_s);
    QCOMPARE(stage.heard, QStringList());
}

void TestSounds::whatRepeatsIsPlayedOnce()
{
    Stage stage;
    stage.phone(u"EventRinging"_s, u"a"_s);
    stage.phone(u"EventRinging"_s, u"a"_s);
    stage.phone(u"EventRinging"_s, u"b"_s);
    QCOMPARE(stage.heard, QStringList{u"repeat phone-incoming-call"_s});
    stage.desktop.leave();
    QCOMPARE(stage.heard.mid(1), QStringList{u"stop"_s});
}

} // namespace vigie::ui
