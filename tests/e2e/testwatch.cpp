// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwatch.h"

#include "center/contactcenter.h"
#include "fakes/fakenotifications.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/rail.h"
#include "watchfloor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::models::QueueModel;
using vigie::test::FakeNotifications;

namespace vigie::e2e {

namespace {

    constexpr int floorEntry = 3;
    constexpr int settingsEntry = 1;

    //! What the line of alarms says; empty: it is not there.
    QString said(WatchFloor &floor)
    {
        const auto *line = floor.person->find<ui::AlarmLine>(u"alarmLine"_s);
        return line ? line->sentence() : QString();
    }

    center::Level levelOf(const QueueModel &model, QueueId queue, int column)
    {
        return model.index(model.rowOf(queue), column)
            .data(models::LevelRole)
            .value<center::Level>();
    }

} // namespace

void TestWatch::anAlarmIsAcknowledgedAndComesAgainWhenWorse()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    QTRY_VERIFY(!floor.person->sees(u"alarmLine"_s));
    floor.setWaiting(u"3001"_s, 9);
    floor.setWaiting(u"3002"_s, 8);
    QTRY_COMPARE(said(floor),
                 u"%1 9 waiting, alarm at 8 · %2 8 waiting"_s.arg(floor.label(u"3001"_s),
                                                                  floor.label(u"3002"_s)));
    QVERIFY(floor.railName(floorEntry).contains(u'2'));
    QVERIFY(floor.person->click(u"alarmAcknowledge"_s));
    QVERIFY(!floor.person->sees(u"alarmLine"_s));
    QVERIFY(!floor.railName(floorEntry).contains(u'2'));

    floor.setWaiting(u"3001"_s, 12); // Worse, but not twice as bad.
    QTRY_COMPARE(floor.person->center().find(floor.queue(u"3001"_s))->waiting(), 12);
    floor.setWaiting(u"3002"_s, 16);
    QTRY_VERIFY(said(floor).startsWith(floor.label(u"3002"_s)));
    QVERIFY(!said(floor).contains(floor.label(u"3001"_s)));
    floor.person->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!floor.person->sees(u"alarmLine"_s));
}

void TestWatch::theLineNeverPushesRowsUnderThePointer()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    auto *table = floor.person->find<ui::FloorTable>(u"queuesTable"_s);
    QVERIFY(table);
    Q_EMIT table->pointerRests(true);
    floor.setWaiting(u"3001"_s, 9);
    QTRY_COMPARE(floor.workspace()->floorTools().alarms().count(), 1);
    QVERIFY(!floor.person->sees(u"alarmLine"_s));
    Q_EMIT table->pointerRests(false);
    QVERIFY(floor.person->sees(u"alarmLine"_s));
    // Nor does it pull them back.
    Q_EMIT table->pointerRests(true);
    floor.setWaiting(u"3001"_s, 0);
    QTRY_COMPARE(floor.workspace()->floorTools().alarms().count(), 0);
    QVERIFY(floor.person->sees(u"alarmLine"_s));
    QVERIFY(!floor.person->sees(u"alarmAcknowledge"_s));
    Q_EMIT table->pointerRests(false);
    QVERIFY(!floor.person->sees(u"alarmLine"_s));
}

void TestWatch::quietIsKeptForFiveMinutes()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    floor.setWaiting(u"3001"_s, 9);
    QTRY_VERIFY(floor.person->sees(u"alarmQuiet"_s));
    const auto heard = floor.person->heardSounds().size();
    QVERIFY(floor.person->click(u"alarmQuiet"_s));
    QVERIFY(said(floor).startsWith(u"Quiet until "_s));
    floor.setWaiting(u"3002"_s, 30);
    QTRY_VERIFY(said(floor).contains(u'2'));
    QTRY_COMPARE(floor.workspace()->floorTools().alarms().count(), 2);
    QCOMPARE(floor.person->heardSounds().size(), heard);
    QVERIFY(floor.person->click(u"alarmHear"_s));
    QTRY_VERIFY(said(floor).startsWith(floor.label(u"3002"_s)));
}

void TestWatch::anAlarmIsSeenAndHeardFromAnotherPlace()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    auto *rail = floor.person->find<ui::Rail>(u"rail"_s);
    QTest::mouseClick(rail, Qt::LeftButton, {}, rail->entryRect(settingsEntry).center());
    QVERIFY(!floor.person->sees(u"queuesTable"_s));
    floor.setWaiting(u"3003"_s, 10);
    QTRY_VERIFY(floor.railName(floorEntry).contains(u'1'));
    QTRY_VERIFY(floor.person->heardSounds().join(u' ').contains(u"dialog-warning"_s));
    // What a screen reader says.
    const auto *news = floor.workspace()->findChild<QWidget *>(u"alarmNews"_s);
    QVERIFY(news->accessibleName().startsWith(floor.label(u"3003"_s)));
    floor.person->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!floor.railName(floorEntry).contains(u'1'));
}

void TestWatch::aNoticeTellsOfAnAlarm()
{
    FakeNotifications service({u"actions"_s, u"body"_s});
    QVERIFY(service.isRegistered());
    WatchFloor floor;
    QVERIFY(floor.open());
    floor.person->window().hide();
    floor.setWaiting(u"3001"_s, 9);
    QTRY_COMPARE_WITH_TIMEOUT(service.told().size(), 1, 10000);
    const FakeNotifications::Told notice = service.told().constFirst();
    QCOMPARE(notice.title, floor.label(u"3001"_s));
    QVERIFY(notice.body.contains(u"9 waiting, alarm at 8"_s));
    floor.setWaiting(u"3001"_s, 0);
    QTRY_VERIFY(service.closed().contains(notice.id));
    service.invoke(notice.id, u"default"_s);
}

void TestWatch::rightsTakenAwayEndTheAlarms()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    floor.setWaiting(u"3001"_s, 30);
    const ui::FloorAlarms &alarms = floor.workspace()->floorTools().alarms();
    QTRY_COMPARE(alarms.count(), 1);
    floor.say(u"RightProfile"_s, {{u"profile"_s, u"NoRight"_s}, {u"rights"_s, QJsonArray()}});
    QTRY_COMPARE(alarms.count(), 0);
    QVERIFY(floor.railName(floorEntry).indexOf(u'1') < 0);
}

void TestWatch::ownThresholdsOfAQueue()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    floor.setWaiting(u"3001"_s, 2);
    floor.setWaiting(u"3002"_s, 2);
    QVERIFY(floor.person->click(u"queuesThresholds"_s));
    QVERIFY(QTest::qWaitFor([&] { return floor.person->sees(u"thresholdDialog"_s); }, 5000));
    QVERIFY(floor.person->click(u"thresholdAdd"_s));
    QWidget *panel = floor.person->find(u"thresholdChoices"_s);
    auto *choices = panel ? panel->findChild<QListWidget *>() : nullptr;
    QVERIFY(choices);
    const auto found = choices->findItems(floor.label(u"3001"_s), Qt::MatchContains);
    QCOMPARE(found.size(), 1);
    const QPoint place = choices->visualItemRect(found.constFirst()).center();
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(floor.person->sees(u"thresholdGiveUp"_s));
    QVERIFY(floor.person->type(u"waitingAlarm"_s, u"2"_s));
    QVERIFY(floor.person->sees(u"thresholdProblem"_s)); // Below the warning of the default.
    auto *save = floor.person->find<ui::Button>(u"thresholdSave"_s);
    QVERIFY(!save->obstacle().isEmpty());
    QVERIFY(floor.person->type(u"waitingWarn"_s, u"1"_s));
    QVERIFY(!floor.person->sees(u"thresholdProblem"_s));
    auto *notice = floor.person->find<QCheckBox>(u"warningNotice"_s);
    notice->click();
    auto *sound = floor.person->find<QComboBox>(u"alarmSound"_s);
    sound->setCurrentIndex(sound->findData(u"bell"_s));
    QVERIFY(floor.person->click(u"alarmPlay"_s));
    QTRY_VERIFY(floor.person->heardSounds().join(u' ').contains(u"bell"_s));
    QVERIFY(floor.person->click(u"thresholdSave"_s));

    const QueueModel &model = *floor.place()->queueView()->model();
    QTRY_COMPARE(levelOf(model, floor.queue(u"3001"_s), QueueModel::WaitColumn),
                 center::Level::Alarm);
    QCOMPARE(levelOf(model, floor.queue(u"3002"_s), QueueModel::WaitColumn), center::Level::None);
    const ui::AlertRules &alerts = floor.workspace()->floorTools().thresholds().alerts();
    QVERIFY(alerts.warn.isNotice);
    QCOMPARE(alerts.alarm.sound, u"bell"_s);
    QTRY_VERIFY(said(floor).startsWith(floor.label(u"3001"_s)));
}

void TestWatch::thresholdsColourMyQueues()
{
    WatchFloor floor;
    QVERIFY(floor.open(u"agent1"_s, u"1001"_s));
    auto *table = floor.person->find<ui::FloorTable>(u"myQueues"_s);
    QVERIFY(table);
    const auto *model = qobject_cast<const QueueModel *>(table->model());
    QVERIFY(model && model->rowCount() > 0);
    const QueueId queue = model->idAt(0);
    const QString number = floor.person->center().find(queue)->number;
    floor.setWaiting(number, 1);
    QTRY_COMPARE(floor.person->center().find(queue)->waiting(), 1);
    QCOMPARE(levelOf(*model, queue, QueueModel::WaitColumn), center::Level::None);
    ui::ThresholdBook &book = floor.workspace()->floorTools().thresholds();
    book.setRules({.standard = {.waitingWarn = 1, .waitingAlarm = 4}});
    QCOMPARE(levelOf(*model, queue, QueueModel::WaitColumn), center::Level::Warn);
    floor.setWaiting(number, 4);
    QTRY_COMPARE(levelOf(*model, queue, QueueModel::WaitColumn), center::Level::Alarm);
}

} // namespace vigie::e2e
