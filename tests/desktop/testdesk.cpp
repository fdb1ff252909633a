// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "scriptedfloor.h"
#include "site/desktoprules.h"
#include "site/policy.h"
#include "site/settings.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/minibar.h"
#include "ui/desktop/noticewatch.h"
#include "ui/desktop/tray.h"
#include "ui/desktop/traypicture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using site::NoticeKind;
using site::NoticeWay;
using test::ScriptedFloor;

namespace {

    //! A person signed in, with settings of their own.
    struct Stage
    {
        QTemporaryDir folder;
        site::Settings settings{folder.filePath(u"settings.ini"_s)};
        site::Policy policy;
        KeyMap keys;
        ScriptedFloor floor;
        QWidget window;

        Desktop::Ground ground(bool hasTray = false) const
        {
            return {.bus = [] { return QDBusConnection(u"none"_s); },
                    .systemBus = [] { return QDBusConnection(u"none"_s); },
                    .hasTray = [hasTray] { return hasTray; },
                    .autostartFolder = folder.filePath(u"autostart"_s)};
        }
        void ring()
        {
            floor.phone(u"EventRinging"_s, u"a"_s,
                        {{u"otherDN"_s, u"0472105520"_s},
                         {u"otherDName"_s, u"Hélène Vasseur"_s},
                         {u"queueName"_s, u"trucks"_s},
                         {u"callDirection"_s, u"Incoming"_s}});
            floor.settle();
        }
        void endCall()
        {
            floor.phone(u"EventReleased"_s, u"a"_s);
            floor.settle();
        }
    };

    Notice last(const QSignalSpy &raised)
    {
        return raised.isEmpty() ? Notice() : raised.constLast().at(0).value<Notice>();
    }

    OrderReply replyTo(OrderHand &hand, const Order &order)
    {
        OrderReply got{.exitCode = -1};
        hand.carryOut(order, [&](const OrderReply &reply) { got = reply; });
        return got;
    }

} // namespace

void TestDesktop::aRingingCallIsRaisedAndEnds()
{
    Stage stage;
    NoticeWatch watch(stage.floor.desk, stage.floor.frames, stage.settings);
    QSignalSpy raised(&watch, &NoticeWatch::raised);
    QSignalSpy ended(&watch, &NoticeWatch::ended);
    stage.ring();
    QVERIFY(!raised.isEmpty());
    const Notice notice = last(raised);
    QCOMPARE(notice.kind, NoticeKind::QueueCall);
    QCOMPARE(notice.title, u"Hélène Vasseur"_s);
    QVERIFY(notice.isUrgent);
    QCOMPARE(NoticeWatch::callOf(notice.tag), u"a"_s);
    stage.floor.phone(u"EventEstablished"_s, u"a"_s);
    stage.floor.settle();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toString(), notice.tag);
    QCOMPARE(last(raised), notice); // Answered: not missed.
}

void TestDesktop::hiddenNamesAreInNoNotice()
{
    Stage stage;
    stage.settings.setHidesNames(true);
    NoticeWatch watch(stage.floor.desk, stage.floor.frames, stage.settings);
    QSignalSpy raised(&watch, &NoticeWatch::raised);
    stage.ring();
    stage.endCall();
    QVERIFY(raised.size() >= 2);
    for (const QList<QVariant> &each : raised) {
        const Notice notice = each.at(0).value<Notice>();
        QVERIFY2(!(notice.title + notice.body).contains(u"Vasseur"_s), qPrintable(notice.body));
        QVERIFY(!(notice.title + notice.body).contains(u"04"_s));
    }
}

void TestDesktop::aCallThatRangOutIsMissed()
{
    Stage stage;
    NoticeWatch watch(stage.floor.desk, stage.floor.frames, stage.settings);
    QSignalSpy raised(&watch, &NoticeWatch::raised);
    stage.ring();
    stage.endCall();
    QCOMPARE(last(raised).kind, NoticeKind::MissedCall);
    QVERIFY(last(raised).body.contains(u"Vasseur"_s));
}

void TestDesktop::aLostLinkIsRaisedOnce()
{
    Stage stage;
    NoticeWatch watch(stage.floor.desk, stage.floor.frames, stage.settings);
    QSignalSpy raised(&watch, &NoticeWatch::raised);
    QSignalSpy ended(&watch, &NoticeWatch::ended);
    stage.ring();
    raised.clear();
    stage.floor.link->lose(stage.floor.clock.now());
    stage.floor.settle();
    QCOMPARE(raised.size(), 1);
    QCOMPARE(last(raised).kind, NoticeKind::LinkLost);
    stage.floor.reconnect();
    stage.floor.settle();
    QVERIFY(ended.contains(QList<QVariant>{u"link"_s}));
}

void TestDesktop::quietHoursKeepAllButCallsBack()
{
    Stage stage;
    stage.settings.setQuietHours({.isOn = true, .from = QTime(19, 0), .to = QTime(7, 30)});
    const site::NoticeRules rules(stage.settings);
    const auto tells = [&](NoticeKind kind, QTime at) {
        return rules.tells(kind, NoticeWay::Notice, stage.policy, at);
    };
    QVERIFY(tells(NoticeKind::Message, QTime(12, 0)));
    QVERIFY(!tells(NoticeKind::Message, QTime(20, 0)));
    QVERIFY(tells(NoticeKind::QueueCall, QTime(20, 0)));
    QVERIFY(!tells(NoticeKind::QueueAlarm, QTime(12, 0))); // Not among the first choices.
    site::NoticeRules mine(stage.settings);
    mine.setWants(NoticeKind::QueueCall, NoticeWay::Notice, false);
    QVERIFY(!tells(NoticeKind::QueueCall, QTime(12, 0)));
    mine.setWants(NoticeKind::ListenedTo, NoticeWay::Taskbar, true);
    QVERIFY(!rules.wants(NoticeKind::ListenedTo, NoticeWay::Taskbar)); // There is no such mark.
}

void TestDesktop::ordersSayWhatIsInTheWay()
{
    Stage stage;
    OrderHand hand;
    QCOMPARE(replyTo(hand, {.kind = Order::Kind::Answer}).exitCode, 1);
    QVERIFY(replyTo(hand, {.kind = Order::Kind::Answer}).sentence.contains(u"Nobody"_s));
    hand.setDesk(&stage.floor.desk);
    const OrderReply none = replyTo(hand, {.kind = Order::Kind::Answer});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(!none.sentence.isEmpty());
    stage.floor.link->lose(stage.floor.clock.now());
    stage.floor.settle();
    const OrderReply dial = replyTo(hand, {.kind = Order::Kind::Dial, .value = u"1051"_s});
    QCOMPARE(dial.exitCode, 1);
    QVERIFY(!dial.sentence.isEmpty());
    QCOMPARE(replyTo(hand, {.kind = Order::Kind::Pause}).exitCode, 1);
}

void TestDesktop::anUnknownReasonNamesThoseThatAre()
{
    Stage stage;
    OrderHand hand;
    hand.setDesk(&stage.floor.desk);
    const OrderReply reply
        = replyTo(hand, {.kind = Order::Kind::Pause, .value = u"no such reason"_s});
    QCOMPARE(reply.exitCode, 1);
    QVERIFY(reply.sentence.contains(u"no such reason"_s));
}

void TestDesktop::aReadyAgentStaysReady()
{
    Stage stage;
    stage.floor.ownState(u"AgentReady"_s, 5);
    stage.floor.settle();
    OrderHand hand;
    hand.setDesk(&stage.floor.desk);
    QCOMPARE(replyTo(hand, {.kind = Order::Kind::Ready}).exitCode, 0);
}

void TestDesktop::theTrayFollowsTheState()
{
    Stage stage;
    Autostart autostart(stage.folder.filePath(u"autostart"_s));
    Tray tray(stage.window, autostart, stage.settings, QDBusConnection(u"none"_s));
    const QString before = tray.toolTip();
    tray.setDesk(&stage.floor.desk);
    stage.floor.ownState(u"AgentReady"_s, 5);
    stage.floor.settle();
    QVERIFY(tray.toolTip().contains(u"Ready"_s));
    QVERIFY(tray.toolTip() != before);
    stage.floor.link->lose(stage.floor.clock.now());
    stage.floor.settle();
    QVERIFY(tray.toolTip().contains(u"No link"_s));
    tray.setDesk(nullptr);
    QCOMPARE(tray.toolTip(), before);
}

void TestDesktop::theTrayOffersTheRingingCall()
{
    Stage stage;
    stage.floor.ownState(u"AgentReady"_s, 5);
    Autostart autostart(stage.folder.filePath(u"autostart"_s));
    Tray tray(stage.window, autostart, stage.settings, QDBusConnection(u"none"_s));
    tray.setDesk(&stage.floor.desk);
    QSignalSpy ordered(&tray, &Tray::ordered);
    stage.ring();
    QAction *answer = nullptr;
    QAction *starts = nullptr;
    const auto actions = tray.menu()->actions();
    for (QAction *action : actions) {
        if (action->text().contains(u"Vasseur"_s))
            answer = action;
        if (action->isCheckable())
            starts = action;
    }
    QVERIFY(answer);
    answer->trigger();
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered[0][0].value<Order>().kind, Order::Kind::Answer);
    QVERIFY(starts);
    QVERIFY(!starts->isChecked());
    starts->trigger();
    QVERIFY(autostart.isOn());
}

void TestDesktop::trayPicturesDifferByState()
{
    const Theme &theme = themeNamed(ThemeName::Light);
    const auto picture = [&](center::ShownState state, int alarms) {
        return trayPicture(state, alarms, 22, theme).toImage();
    };
    const QImage ready = picture(center::ShownState::Ready, 0);
    QCOMPARE(ready.size(), QSize(22, 22));
    QVERIFY(ready != picture(center::ShownState::Pause, 0));
    QVERIFY(ready != picture(center::ShownState::Ready, 3));
    QCOMPARE(trayIcon(center::ShownState::Ready, 0, theme).availableSizes().size(), 6);
    // The corner outside mark and disc stays clear: no box on a dark tray.
    QCOMPARE(qAlpha(ready.pixel(21, 0)), 0);
}

void TestDesktop::plainTrayPicturesDifferByShape()
{
    const Theme &theme = themeNamed(ThemeName::Light);
    const QList<center::ShownState> states{
        center::ShownState::Ready,   center::ShownState::Pause,    center::ShownState::Wrapup,
        center::ShownState::Ringing, center::ShownState::AcdCall,  center::ShownState::Login,
        center::ShownState::Unknown, center::ShownState::LoggedOut};
    QList<QImage> seen;
    for (const center::ShownState state : states) {
        const QImage picture = plainTrayPicture(state, 0, 22, theme, QColor(Qt::white)).toImage();
        QVERIFY(!seen.contains(picture));
        seen.append(picture);
        // One ink: no pixel has a colour.
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                QCOMPARE(picture.pixelColor(x, y).saturation(), 0);
        }
    }
}

void TestDesktop::theTrayIconIsPlainWhenWanted()
{
    Stage stage;
    Autostart autostart(stage.folder.filePath(u"autostart"_s));
    Tray tray(stage.window, autostart, stage.settings, QDBusConnection(u"none"_s));
    const QImage before = tray.icon().pixmap(22).toImage();
    site::DesktopRules(stage.settings).setUsesPlainTrayIcon(true);
    QVERIFY(tray.icon().pixmap(22).toImage() != before);
}

void TestDesktop::theMiniBarFollowsTheCall()
{
    Stage stage;
    MiniBar bar(stage.floor.desk, stage.floor.frames, stage.settings);
    bar.open();
    QCOMPARE(bar.size(), MiniBar::idle);
    auto *answer = bar.findChild<Button *>(u"miniAnswer"_s);
    QVERIFY(!answer->isVisible());
    stage.ring();
    QCOMPARE(bar.size(), MiniBar::inCall);
    QVERIFY(answer->isVisible());
    QSignalSpy ordered(&bar, &MiniBar::ordered);
    QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(ordered.size(), 1);
    stage.floor.phone(u"EventEstablished"_s, u"a"_s);
    stage.floor.settle();
    QVERIFY(!answer->isVisible());
    QVERIFY(bar.findChild<Button *>(u"miniHold"_s)->isVisible());
    stage.endCall();
    QCOMPARE(bar.size(), MiniBar::idle);
    bar.move(40, 50);
    bar.hide();
    bar.move(0, 0);
    bar.open();
    QCOMPARE(bar.pos(), QPoint(40, 50));
}

void TestDesktop::aLinkWaitsForTheSignInAndAsks()
{
    Stage stage;
    Desktop desktop(stage.ground(), stage.settings, stage.policy, stage.keys, stage.floor.frames,
                    stage.window);
    OrderReply reply;
    desktop.carryOut({.kind = Order::Kind::Link, .value = u"tel:nobody"_s},
                     [&](const OrderReply &what) { reply = what; });
    QCOMPARE(reply.exitCode, 1);
    desktop.carryOut({.kind = Order::Kind::Link, .value = u"tel:+33472105520"_s},
                     [&](const OrderReply &what) { reply = what; });
    QCOMPARE(reply.exitCode, 0);
    QVERIFY(!stage.window.findChild<Dialog *>(u"dialQuestion"_s));
    desktop.enter(stage.floor.desk);
    auto *question = stage.window.findChild<Dialog *>(u"dialQuestion"_s);
    QVERIFY(question);
    QCOMPARE(question->windowTitle().remove(u' '), u"Call0033472105520?"_s);
    question->close();
    desktop.leave();
}

void TestDesktop::keysOfTheServerAreKnown_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<quint32>("symbol");
    QTest::newRow("F2") << int(Qt::Key_F2) << 0xffbfU;
    QTest::newRow("d") << int(Qt::Key_D) << 0x64U;
    QTest::newRow("space") << int(Qt::Key_Space) << 0x20U;
    QTest::newRow("one that cannot be taken") << int(Qt::Key_VolumeUp) << 0U;
}

void TestDesktop::keysOfTheServerAreKnown()
{
    QFETCH(int, key);
    QFETCH(quint32, symbol);
    QCOMPARE(SystemKeys::keysymOf(Qt::Key(key)), symbol);
}

} // namespace vigie::ui
