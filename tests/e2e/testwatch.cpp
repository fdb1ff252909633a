// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwatch.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "center/queuetrends.h"
#include "fakes/fakenotifications.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/supervisor/viewshare.h"
#include "ui/supervisor/wallboard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/rail.h"
#include "watchfloor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vigie::models::FloorAgentModel;
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

void TestWatch::aGoalColoursTheShareAnsweredInTime()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    const auto share = [&floor](const QString &number, int percent) {
        floor.say(u"QueueStatistics"_s,
                  {{u"queueId"_s, raw(floor.queue(number))},
                   {u"counters"_s,
                    QJsonArray{QJsonObject{{u"statName"_s, u"PercentageAnsweredBefore15"_s},
                                           {u"value"_s, percent}}}}});
    };
    share(u"3001"_s, 82);
    share(u"3002"_s, 79);
    share(u"3003"_s, 90);
    QVERIFY(floor.person->click(u"queuesThresholds"_s));
    QVERIFY(QTest::qWaitFor([&] { return floor.person->sees(u"thresholdDialog"_s); }, 5000));
    QVERIFY(floor.person->type(u"goalWarn"_s, u"80"_s));
    QVERIFY(floor.person->sees(u"thresholdProblem"_s)); // One alone is no goal.
    QVERIFY(floor.person->type(u"goalAlarm"_s, u"85"_s));
    QVERIFY(floor.person->sees(u"thresholdProblem"_s)); // Below the warning, it must be.
    QVERIFY(floor.person->type(u"goalWarn"_s, u"85"_s));
    QVERIFY(floor.person->type(u"goalAlarm"_s, u"80"_s));
    QVERIFY(floor.person->click(u"thresholdSave"_s));
    const QueueModel &model = *floor.place()->queueView()->model();
    const auto level = [&](const QString &number) {
        return levelOf(model, floor.queue(number), QueueModel::AnsweredBeforeShareColumn);
    };
    QTRY_COMPARE(level(u"3001"_s), center::Level::Warn);
    QTRY_COMPARE(level(u"3002"_s), center::Level::Alarm);
    QTRY_COMPARE(level(u"3003"_s), center::Level::None);
}

void TestWatch::anAgentTooLongInAStateIsMarked()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    FloorAgentModel &model = *floor.place()->agentView()->model();
    const AgentId agent = model.idAt(0);
    const auto level = [&] {
        return model.index(model.rowOf(agent), FloorAgentModel::StateColumn)
            .data(models::LevelRole)
            .value<center::Level>();
    };
    QVERIFY(floor.openTab(u"Agent"_s));
    QVERIFY(floor.person->click(u"agentsLimits"_s));
    QVERIFY(QTest::qWaitFor([&] { return floor.person->sees(u"limitDialog"_s); }, 5000));
    const QString wrapup = u"limit-%1-"_s.arg(int(center::ShownState::Wrapup));
    QVERIFY(floor.person->type(wrapup + u"-warn"_s, u"05:00"_s));
    QVERIFY(floor.person->sees(u"limitProblem"_s));
    QVERIFY(floor.person->type(wrapup + u"-alarm"_s, u"10:00"_s));
    QVERIFY(!floor.person->sees(u"limitProblem"_s));
    QVERIFY(floor.person->click(u"limitSave"_s));
    const auto say = [&](int since) {
        floor.say(u"AgentStateEvent"_s,
                  {{u"name"_s, u"AgentOnWrapup"_s},
                   {u"agentId"_s, raw(agent)},
                   {u"phoneNb"_s, u"1204"_s},
                   {u"since"_s, since},
                   {u"queues"_s, QJsonArray()}});
    };
    say(60);
    QTRY_COMPARE(model.index(model.rowOf(agent), FloorAgentModel::StateColumn)
                     .data(models::StateRole)
                     .value<center::ShownState>(),
                 center::ShownState::Wrapup);
    QCOMPARE(level(), center::Level::None);
    floor.workspace()->floorTools().thresholds().setLimits(
        {.all = {{.state = center::ShownState::Wrapup,
                  .warn = std::chrono::seconds(50),
                  .alarm = std::chrono::minutes(9)}}});
    QCOMPARE(level(), center::Level::Warn);
}

void TestWatch::theWallboardPagesThroughItsQueues()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    floor.setWaiting(u"3004"_s, 9, 300);
    QTRY_COMPARE(floor.person->center().find(floor.queue(u"3004"_s))->waiting(), 9);
    floor.person->press(Qt::Key_F11);
    ui::WallHost &wall = floor.workspace()->floorTools().wall();
    QVERIFY(wall.isOpen());
    ui::Wallboard &board = *wall.board();
    QVERIFY(board.isFullScreen());
    board.showNormal();
    board.resize(1920, 1080);
    QVERIFY(board.pageCount() > 1);
    // Who waits longest stands first.
    QCOMPARE(board.shownNames().constFirst(), floor.label(u"3004"_s));
    QStringList seen = board.shownNames();
    for (int second = 0; second < ui::Wallboard::pageTime.count(); ++second)
        board.passSecond();
    QCOMPARE(board.page(), 1);
    seen += board.shownNames();
    QVERIFY(board.shownNames().size() <= ui::WallFace::mostRows);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 9);
    QVERIFY(board.findChildren<QAbstractButton *>().isEmpty()); // Nothing to click.
    // The pointer goes after a while, and comes with the hand.
    QTRY_COMPARE_WITH_TIMEOUT(board.cursor().shape(), Qt::BlankCursor, 8000);
    const QPoint hand(200, 200);
    QMouseEvent move(QEvent::MouseMove, hand, board.mapToGlobal(hand), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&board, &move);
    QCOMPARE(board.cursor().shape(), Qt::ArrowCursor);
    QTest::keyClick(&board, Qt::Key_Escape);
    QTRY_VERIFY(!wall.isOpen());
}

void TestWatch::theWallboardTakesTheSecondScreen()
{
    const auto screens = QGuiApplication::screens();
    if (screens.size() < 2)
        QSKIP("One screen only: see with-screens.sh.");
    WatchFloor floor;
    QVERIFY(floor.open());
    const QScreen *own = floor.person->window().screen();
    floor.person->press(Qt::Key_F11);
    ui::WallHost &wall = floor.workspace()->floorTools().wall();
    QVERIFY(wall.isOpen());
    const ui::Wallboard &board = *wall.board();
    QVERIFY(board.screen() != own);
    QVERIFY(board.isFullScreen());
    QTRY_COMPARE(board.geometry(), board.screen()->geometry());
    QCOMPARE(floor.person->window().screen(), own); // The desk stays where it is.
    // The person's choice counts more.
    ui::WallPlan plan = wall.plan();
    plan.screen = own->name();
    wall.setPlan(plan);
    QTRY_COMPARE(board.screen(), own);
    QTRY_COMPARE(board.geometry(), own->geometry());
    floor.person->press(Qt::Key_F11);
    QTRY_VERIFY(!wall.isOpen());
}

void TestWatch::theWallboardGrowsOldAndComesBack()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    floor.person->press(Qt::Key_F11);
    ui::WallHost &wall = floor.workspace()->floorTools().wall();
    QVERIFY(wall.isOpen());
    const QString clock = wall.board()->clockText();
    floor.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(wall.board()->isStale(), 15000);
    QTRY_VERIFY(wall.board()->clockText().endsWith(u" old"_s));
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *each : all)
        QVERIFY(!each->isVisible() || qobject_cast<const QDialog *>(each) == nullptr);
    QVERIFY(floor.sim.startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(!wall.board()->isStale(), 40000);
    QCOMPARE(wall.board()->clockText().size(), clock.size());
    // Rights taken away take the board away.
    floor.say(u"RightProfile"_s, {{u"profile"_s, u"NoRight"_s}, {u"rights"_s, QJsonArray()}});
    QTRY_VERIFY(!wall.isOpen());
}

void TestWatch::theWallboardsHoursOutliveTheProgram()
{
    const QTemporaryDir home;
    const QString super = u"super1"_s;
    const QString phone = u"1901"_s;
    AtFloor at;
    const auto trends = [&at]() -> const center::QueueTrends & {
        return at.workspace()->floorTools().wall().trends();
    };
    QVERIFY(at.sim.start() && at.enter(super, phone, home.path()));
    QTRY_VERIFY_WITH_TIMEOUT(trends().since().isValid(), 15000);
    const QDateTime since = trends().since();
    at.person.reset();

    QVERIFY(at.enter(super, phone, home.path()));
    QTRY_VERIFY_WITH_TIMEOUT(trends().since().isValid(), 15000);
    QCOMPARE(trends().since(), since);
    const QueueId queue = at.queues().idAt(0);
    QTRY_VERIFY_WITH_TIMEOUT(!trends().of({queue}).isEmpty() && trends().of({queue}).last(), 15000);
    at.person.reset();

    // Another person has seen nothing yet.
    QVERIFY(at.enter(u"super2"_s, u"1902"_s, home.path()));
    QTRY_VERIFY_WITH_TIMEOUT(trends().since().isValid(), 15000);
    QVERIFY(trends().since() > since);
}

void TestWatch::theWallboardIsChosenBesideTheFloor()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    QVERIFY(floor.person->click(u"floorWallboard"_s));
    QVERIFY(floor.person->sees(u"wallChooser"_s));
    QVERIFY(floor.person->type(u"wallTitle"_s, u"Vehicles"_s));
    const auto box = [&](ui::WallFigure figure) {
        return floor.person->find<QCheckBox>(u"wallFigure%1"_s.arg(int(figure)));
    };
    QVERIFY(!box(ui::WallFigure::Talking)->isEnabled()); // There are four already.
    box(ui::WallFigure::InTime)->click();
    box(ui::WallFigure::Talking)->click();
    QVERIFY(floor.person->click(u"wallOpen"_s));
    ui::WallHost &wall = floor.workspace()->floorTools().wall();
    QVERIFY(wall.isOpen());
    QCOMPARE(wall.plan().title, u"Vehicles"_s);
    QCOMPARE(wall.plan().figures,
             (QList<ui::WallFigure>{ui::WallFigure::Waiting, ui::WallFigure::Longest,
                                    ui::WallFigure::Available, ui::WallFigure::Talking}));
    // An open board follows.
    ui::WallPlan plan = wall.plan();
    plan.queues = {floor.queue(u"3001"_s)};
    wall.setPlan(plan);
    QCOMPARE(wall.board()->shownNames(), QStringList{floor.label(u"3001"_s)});
    QCOMPARE(wall.board()->pageCount(), 1);
    QVERIFY(floor.person->click(u"wallShut"_s));
    QVERIFY(!wall.isOpen());
    QVERIFY(floor.person->click(u"wallChooserClose"_s));
    QVERIFY(!floor.person->sees(u"wallChooser"_s));
}

void TestWatch::anAgentsDayIsABandOfStates()
{
    WatchFloor floor;
    QVERIFY(floor.open());
    QVERIFY(floor.openTab(u"Agent"_s));
    QTRY_VERIFY(floor.workspace()->floorTools().days());
    FloorAgentModel &model = *floor.place()->agentView()->model();
    const AgentId agent = model.idAt(0);
    for (const QString &state : {u"AgentReady"_s, u"AgentOnWrapup"_s, u"AgentReady"_s})
        floor.say(u"AgentStateEvent"_s,
                  {{u"name"_s, state},
                   {u"agentId"_s, raw(agent)},
                   {u"phoneNb"_s, u"1204"_s},
                   {u"since"_s, 0},
                   {u"queues"_s, QJsonArray()}});
    auto *table = floor.person->find<ui::FloorTable>(u"agentsTable"_s);
    QVERIFY(table);
    table->setCurrentIndex(model.index(model.rowOf(agent), FloorAgentModel::NumberColumn));
    const QPoint place = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, place,
                          table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table, &ask);
    auto *menu = floor.place()->agentView()->findChild<QMenu *>(u"agentMenu"_s);
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto day = std::find_if(actions.cbegin(), actions.cend(),
                                  [](const QAction *each) { return each->text() == u"Day…"_s; });
    QVERIFY(day != actions.cend());
    (*day)->trigger();
    menu->close();
    QTRY_VERIFY(floor.person->sees(u"dayDialog"_s));
    QVERIFY(floor.person->sees(u"dayStrip"_s));
    const auto *lines = floor.person->find(u"dayLines"_s);
    QVERIFY(lines);
    QTRY_VERIFY(lines->accessibleName().contains(u"Wrapup"_s));
    QVERIFY(floor.person->click(u"dayClose"_s));
    QTRY_VERIFY(!floor.person->sees(u"dayDialog"_s));
}

void TestWatch::aViewIsExportedAndImported()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"busy.vigie-view"_s);
    {
        WatchFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.person->type(u"queuesSearch"_s, u"3001"_s));
        floor.workspace()->floorTools().thresholds().setRules(
            {.standard = {.waitingWarn = 7, .waitingAlarm = 70}});
        QVERIFY(floor.person->click(u"floorViews"_s));
        floor.person->press(Qt::Key_E);
        floor.person->press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return floor.person->sees(u"viewExport"_s); }, 5000));
        auto *files = floor.person->find<QFileDialog>(u"viewExport"_s);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFileInfo::exists(path));
    }
    WatchFloor other;
    QVERIFY(other.open(u"super2"_s, u"1902"_s));
    auto *share = other.place()->queueView()->findChild<ui::ViewShare *>();
    QVERIFY(share);
    share->importFile(path, &other.person->window());
    QTRY_VERIFY(other.person->sees(u"viewImportDialog"_s));
    // A colleague's thresholds are not taken unasked.
    const ui::ThresholdBook &book = other.workspace()->floorTools().thresholds();
    auto *rules = other.person->find<QCheckBox>(u"importTheRules"_s);
    QVERIFY(!rules->isChecked());
    rules->click();
    QVERIFY(other.person->click(u"viewImportNow"_s));
    QTRY_COMPARE(book.rules().standard.waitingWarn, 7);
    QCOMPARE(other.person->find<ui::Button>(u"floorViews"_s)->text(), u"Imported view"_s);
    QCOMPARE(other.place()->queueView()->model()->filter().text, u"3001"_s);
    QVERIFY(other.place()->queueView()->model()->rowCount() <= 1);
}

void TestWatch::aFileThatIsNoViewIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Bread, milk, a view of the sea.");
    file.close();
    WatchFloor floor;
    QVERIFY(floor.open());
    auto *share = floor.place()->queueView()->findChild<ui::ViewShare *>();
    QVERIFY(share);
    const auto answer = [&](const QString &name) {
        share->importFile(name, &floor.person->window());
        auto *dialog = floor.person->find<ui::Dialog>(u"viewFileProblem"_s);
        const QString text = dialog ? dialog->text() : QString();
        floor.person->click(u"closeProblem"_s);
        return text;
    };
    QVERIFY(answer(path).startsWith(u"notes.txt is no view of Vigie"_s));
    QVERIFY(answer(folder.filePath(u"gone.vigie-view"_s)).contains(u"Choose a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ui::ViewFile agents{.table = u"agents"_s, .view = ui::FloorView{.name = u"Away"_s}};
    file.write(agents.toBytes());
    file.close();
    QVERIFY(answer(path).contains(u"another table"_s));
    QCOMPARE(floor.person->find<ui::Button>(u"floorViews"_s)->text(), u"All queues"_s);
}

} // namespace vigie::e2e
