// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfloor.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/history.h"
#include "person.h"
#include "simprocess.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/supervisor/queuedetail.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tabs.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::models::FloorAgentModel;
using vigie::models::QueueModel;

namespace vigie::e2e {

namespace {

    QString cellOf(ui::FloorTable &table, int row, int column)
    {
        return table.shownText(table.model()->index(row, column));
    }

} // namespace

void TestFloor::theQueuesAreThoseOfTheServer()
{
    AtFloor at;
    QVERIFY(at.open());
    auto *table = at.person->find<ui::FloorTable>(u"queuesTable"_s);
    QVERIFY(table);
    QCOMPARE(at.queues().rowCount(), 9); // Of eleven: two are the switchboard's own.
    at.sim.hold();
    const QJsonArray told = at.sim.state()[u"queues"_s].toArray();
    double entered = 0;
    double before = 0;
    for (const QJsonValue &each : told) {
        const int row = at.queues().rowOf(QueueId(each[u"id"_s].toInt()));
        if (row < 0)
            continue;
        const QJsonObject figures = each[u"statistics"_s].toObject();
        const auto want = [&](const char *name) {
            return qRound64(figures[QLatin1StringView(name)].toDouble());
        };
        const auto have
            = [&](int column) { return at.queues().index(row, column).data().toLongLong(); };
        QTRY_COMPARE(have(QueueModel::EnteredColumn), want("TotalNumberCallsEntered"));
        QTRY_COMPARE(have(QueueModel::HourEnteredColumn), want("TotalNumberCallsEnteredLastHour"));
        entered += figures[u"TotalNumberCallsEntered"_s].toDouble();
        before += figures[u"TotalNumberCallsAnsweredBefore15"_s].toDouble();
    }
    QVERIFY(entered > 0);
    QTRY_COMPARE(table->total(QueueModel::EnteredColumn), QLocale().toString(qRound64(entered)));
    QTRY_COMPARE(table->total(QueueModel::AnsweredBeforeShareColumn),
                 QLocale().toString(qMin(100.0, 100 * before / entered), 'f', 1));
    QVERIFY(table->total(QueueModel::NameColumn).startsWith(u"Total, 9 "_s));
    at.sim.resume();
}

void TestFloor::aRowOpensToCallersAndMembers()
{
    AtFloor at;
    QVERIFY(at.open());
    auto *table = at.person->find<ui::FloorTable>(u"queuesTable"_s);
    at.sim.post(u"call"_s,
                {{u"to"_s, u"3001"_s}, {u"number"_s, u"0611223344"_s}, {u"name"_s, u"Zoe"_s}});
    table->setFocus();
    const QModelIndexList found
        = at.queues().match(at.queues().index(0, QueueModel::NumberColumn), Qt::DisplayRole,
                            u"3001"_s, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    const int row = found.constFirst().row();
    const QueueId queue = at.queues().idAt(row);
    table->setCurrentIndex(at.queues().index(row, QueueModel::NumberColumn));
    QTest::keyClick(table, Qt::Key_Space);

    auto *detail = at.person->find<ui::QueueDetail>(u"queueDetail"_s);
    QVERIFY(detail);
    const center::Queue *known = at.person->center().find(queue);
    QVERIFY(!known->members.empty());
    QCOMPARE(detail->memberLines().size(), qsizetype(known->members.size()));
    QTRY_COMPARE(detail->callerLines().size(),
                 qsizetype(at.person->center().callers(queue).size()));
    // Whoever waits now is there, and only while the row is open.
    at.sim.hold();
    const QJsonArray waiting = at.told(queue)[u"waiting"_s].toArray();
    QTRY_COMPARE(detail->callerLines().size(), waiting.size());
    at.sim.resume();
    QTest::keyClick(table, Qt::Key_Left);
    QVERIFY(!at.person->sees(u"queueDetail"_s));
    QVERIFY(!at.place()->queueView()->openQueue());
}

void TestFloor::aQueuesCallsAreShownFromItsRow()
{
    AtFloor at;
    QVERIFY2(at.open(), qPrintable(at.sim.errorOutput()));
    auto *table = at.person->find<ui::FloorTable>(u"queuesTable"_s);
    QVERIFY(table);
    // One that the person does not serve: the history's own list has no such queue.
    const center::ContactCenter &center = at.person->center();
    int row = 0;
    while (row < at.queues().rowCount() && center.find(at.queues().idAt(row))->isOwn())
        ++row;
    QVERIFY(row < at.queues().rowCount());
    const QueueId queue = at.queues().idAt(row);
    table->setCurrentIndex(at.queues().index(row, 1));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), table->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(table, &asked);
    auto *menu = at.place()->queueView()->findChild<QMenu *>(u"queueMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    QTest::keyClick(menu, Qt::Key_Up); // The last.
    QTest::keyClick(menu, Qt::Key_Return);
    center::History &history = at.person->desk()->history();
    QTRY_COMPARE(history.queue().name, center.find(queue)->name);
    QTRY_COMPARE_WITH_TIMEOUT(history.phase(), center::History::Phase::Answered, 10000);
    QTRY_VERIFY(at.person->sees(u"historyPage"_s));
}

void TestFloor::agentsAreNarrowedByStateAndGroup()
{
    AtFloor at;
    QVERIFY(at.open());
    QVERIFY(at.openAgents());
    QCOMPARE(at.agents().rowCount(), 48);
    const QString group = at.person->center().groups().constFirst().label;
    QVERIFY(at.narrow(u"agentsGroupFilter"_s, group));
    QVERIFY(at.agents().rowCount() > 0);
    QVERIFY(at.agents().rowCount() < 48);
    for (int row = 0; row < at.agents().rowCount(); ++row)
        QCOMPARE(at.agents().index(row, FloorAgentModel::GroupColumn).data().toString(), group);
    QVERIFY(at.narrow(u"agentsStateFilter"_s, u"Ready"_s));
    at.sim.hold();
    QTRY_VERIFY([&at] {
        for (int row = 0; row < at.agents().rowCount(); ++row) {
            const auto state = at.agents()
                                   .index(row, FloorAgentModel::StateColumn)
                                   .data(models::StateRole)
                                   .value<center::ShownState>();
            if (state != center::ShownState::Ready)
                return false;
        }
        return true;
    }());
    at.sim.resume();

    QVERIFY(at.person->type(u"agentsSearch"_s, u"nobody at all"_s));
    QCOMPARE(at.agents().rowCount(), 0);
    QVERIFY(!at.person->sees(u"agentsTable"_s)); // A sentence says why.
    // Delete takes a part of the filter away.
    QTest::keyClick(at.person->find(u"agentsStateFilter"_s), Qt::Key_Delete);
    QTest::keyClick(at.person->find(u"agentsGroupFilter"_s), Qt::Key_Delete);
    QVERIFY(at.person->type(u"agentsSearch"_s, u""_s));
    QCOMPARE(at.agents().rowCount(), 48);
}

void TestFloor::theSelectionOutlivesALostLink()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    table->setFocus();
    table->setCurrentIndex(at.agents().index(4, FloorAgentModel::NumberColumn));
    QTest::keyClick(table, Qt::Key_Space);
    table->setCurrentIndex(at.agents().index(9, FloorAgentModel::NumberColumn));
    QTest::keyClick(table, Qt::Key_Space);
    const QList<AgentId> chosen = at.agents().selected();
    QCOMPARE(chosen.size(), 2);
    QVERIFY(at.person->sees(u"agentSelection"_s));

    at.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(table->isStale(), 15000);
    QVERIFY(at.sim.startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(!table->isStale(), 40000);
    QCOMPARE(at.agents().selected(), chosen);
    QCOMPARE(table->currentIndex().row(), at.agents().rowOf(chosen.constLast()));

    QVERIFY(at.person->click(u"agentSelectAll"_s));
    QCOMPARE(at.agents().selectedCount(), at.agents().rowCount());
    QVERIFY(!at.person->sees(u"agentSelectAll"_s)); // There are no more.
    QVERIFY(at.person->click(u"agentSelectNone"_s));
    QCOMPARE(at.agents().selectedCount(), 0);
    QVERIFY(!at.person->sees(u"agentSelection"_s));
}

void TestFloor::aSavedViewIsChosenAgain()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    QVERIFY(at.narrow(u"agentsStateFilter"_s, u"Logged out"_s));
    table->sortByColumn(FloorAgentModel::LastNameColumn, Qt::DescendingOrder);
    const int shown = at.agents().rowCount();

    QVERIFY(at.person->click(u"floorViews"_s));
    at.person->press(Qt::Key_Down); // From the only view to "Save as".
    at.person->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&at] { return at.person->sees(u"floorViewDialog"_s); }, 5000));
    auto *save = at.person->find<ui::Button>(u"floorViewSave"_s);
    QVERIFY(!save->obstacle().isEmpty()); // It has no name yet.
    QVERIFY(at.person->type(u"floorViewName"_s, u"Who is out"_s));
    QVERIFY(at.person->click(u"floorViewSave"_s));
    QCOMPARE(at.person->find<ui::Button>(u"floorViews"_s)->text(), u"Who is out"_s);

    QVERIFY(at.person->click(u"floorViews"_s));
    at.person->press(Qt::Key_A); // "All agents".
    at.person->press(Qt::Key_Return);
    QCOMPARE(at.agents().rowCount(), 48);
    QCOMPARE(at.agents().sortColumn(), int(FloorAgentModel::NumberColumn));
    QVERIFY(at.person->click(u"floorViews"_s));
    at.person->press(Qt::Key_W);
    at.person->press(Qt::Key_Return);
    QCOMPARE(at.agents().rowCount(), shown);
    QCOMPARE(at.agents().sortColumn(), int(FloorAgentModel::LastNameColumn));
    QCOMPARE(at.agents().sortOrder(), Qt::DescendingOrder);
}

void TestFloor::columnsAreKeptOverAStart()
{
    QTemporaryDir folder;
    AtFloor at;
    QVERIFY(at.sim.start());
    QVERIFY(at.enter(u"super1"_s, u"1901"_s, folder.path()));
    QVERIFY(at.openAgents());
    QVERIFY(at.person->click(u"floorColumnsButton"_s));
    auto *list = at.person->find<QListWidget>(u"floorColumnList"_s);
    QVERIFY(list);
    const auto logout = list->findItems(u"Last logout"_s, Qt::MatchExactly);
    QCOMPARE(logout.size(), 1);
    logout.constFirst()->setCheckState(Qt::Checked);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // The number goes behind the group.
    QTest::keyClick(list, Qt::Key_Escape);
    const auto columns = at.person->find<ui::FloorTable>(u"agentsTable"_s)->arrangement();
    QCOMPARE(columns.at(1).column, int(FloorAgentModel::GroupColumn));
    QCOMPARE(columns.at(2).column, int(FloorAgentModel::NumberColumn));

    at.person.reset();
    QVERIFY(at.enter(u"super1"_s, u"1901"_s, folder.path()));
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    QCOMPARE(table->arrangement(), columns);
    QVERIFY(!table->isColumnHidden(FloorAgentModel::LogoutColumn));
}

void TestFloor::aViewStandsInAWindowOfItsOwn()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    at.agents().setSelected(2, 2, true);
    QVERIFY(at.person->click(u"floorDetach"_s));
    QVERIFY(QTest::qWaitFor([&at] { return at.person->sees(u"agentsWindow"_s); }, 5000));
    QCOMPARE(table->window()->objectName(), u"agentsWindow"_s);
    QVERIFY(at.person->sees(u"floorBringBack"_s));
    QCOMPARE(at.agents().selectedCount(), 1);
    // The place goes on beside it.
    auto *tabs = at.person->find<ui::Tabs>(u"floorTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QVERIFY(at.person->sees(u"queuesTable"_s));
    QVERIFY(table->isVisible());
    QVERIFY(!cellOf(*table, 0, FloorAgentModel::LastNameColumn).isEmpty());

    table->window()->close();
    QVERIFY(QTest::qWaitFor([&at] { return !at.person->sees(u"agentsWindow"_s); }, 5000));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(3).center());
    QCOMPARE(table->window(), &at.person->window());
    QVERIFY(table->isVisible());
}

void TestFloor::anotherLanguageKeepsTabSelectionAndScroll()
{
    AtFloor at;
    QVERIFY(at.open());
    const QueueId opened = at.queues().idAt(1);
    at.place()->queueView()->setOpen(opened);
    at.openTab(at.place()->globalView()->title());
    const ui::GridArea *grid = at.place()->globalView()->area();
    QTRY_VERIFY(grid->grid().columnCount() > 2);
    grid->horizontalScrollBar()->setValue(130);
    const int gridPlace = grid->horizontalScrollBar()->value();
    at.openTab(at.place()->groupView()->title());
    at.place()->groupView()->detach();
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    at.person->window().resize(1024, 700);
    for (const int row : {3, 30})
        at.agents().setSelected(row, row, true);
    const QList<AgentId> selected = at.agents().selected();
    table->setCurrentIndex(at.agents().index(30, 1));
    const AgentId current = at.agents().idAt(30);
    QTRY_VERIFY(table->verticalScrollBar()->value() > 0);
    const int scroll = table->verticalScrollBar()->value();

    const QPointer<ui::SupervisorPlace> old = at.place();
    at.person->program().useLanguage(u"fr"_s);
    QTRY_VERIFY(old.isNull());
    table = at.place()->agentView()->table();
    QTRY_VERIFY(table->isVisible());
    QVERIFY(at.person->sees(u"agentsTable"_s));
    QCOMPARE(at.agents().selected(), selected);
    QCOMPARE(at.agents().idAt(table->currentIndex().row()), current);
    QTRY_COMPARE(table->verticalScrollBar()->value(), scroll);
    QVERIFY(at.person->sees(u"groupWindow"_s));
    QVERIFY(at.place()->groupView()->isDetached());
    QCOMPARE(at.place()->queueView()->openQueue(), std::optional(opened));
    at.openTab(at.place()->globalView()->title());
    grid = at.place()->globalView()->area();
    QTRY_VERIFY(grid->isVisible());
    QTRY_COMPARE(grid->horizontalScrollBar()->value(), gridPlace);
    at.person->program().useLanguage(u"en"_s);
}

void TestFloor::thresholdsColourOnceSaved()
{
    AtFloor at;
    QVERIFY(at.open());
    const auto levels = [&at](center::Level level) {
        int count = 0;
        for (int row = 0; row < at.queues().rowCount(); ++row) {
            const QModelIndex cell = at.queues().index(row, QueueModel::WaitColumn);
            count += cell.data(models::LevelRole).value<center::Level>() == level ? 1 : 0;
        }
        return count;
    };
    const auto waiting = [&at] {
        int count = 0;
        for (int row = 0; row < at.queues().rowCount(); ++row)
            count += at.queues().index(row, QueueModel::WaitColumn).data().toInt() > 0 ? 1 : 0;
        return count;
    };
    for (int i = 0; i < 4; ++i)
        at.sim.post(u"call"_s, {{u"to"_s, u"3001"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(waiting() > 0, 15000);
    at.sim.hold();
    QVERIFY(at.person->click(u"queuesThresholds"_s));
    QVERIFY(QTest::qWaitFor([&at] { return at.person->sees(u"thresholdDialog"_s); }, 5000));
    QVERIFY(at.person->type(u"waitingWarn"_s, u"9"_s)); // Above the alarm.
    QVERIFY(!at.person->find<ui::Button>(u"thresholdSave"_s)->obstacle().isEmpty());
    QVERIFY(at.person->type(u"waitingWarn"_s, u"1"_s));
    QVERIFY(at.person->type(u"waitingAlarm"_s, u"900"_s));
    QVERIFY(at.person->click(u"thresholdSave"_s));
    QTRY_COMPARE(levels(center::Level::Warn), waiting());
    QCOMPARE(levels(center::Level::Alarm), 0);
    at.sim.resume();
}

void TestFloor::aSupervisorSeesNoMoreThanHisShare()
{
    AtFloor at;
    QVERIFY(at.sim.start());
    QVERIFY(at.enter(u"super2"_s, u"1902"_s));
    QVERIFY(at.openAgents());
    QVERIFY(at.queues().rowCount() > 0);
    QVERIFY(at.queues().rowCount() < 9);
    QVERIFY(at.agents().rowCount() > 0);
    QVERIFY(at.agents().rowCount() < 48);
    QCOMPARE(at.agents().listedCount(), at.agents().rowCount());
}

void TestFloor::rightsTakenAwayCloseTheFloor()
{
    AtFloor at;
    QVERIFY(at.open());
    const auto *rail = at.person->find<ui::Rail>(u"rail"_s);
    constexpr int floorEntry = 3;
    QVERIFY(rail->isShown(floorEntry));
    const auto say = [&at](const QString &profile) {
        at.sim.post(
            u"say"_s,
            {{u"login"_s, u"super1"_s},
             {u"frame"_s,
              QJsonObject{{u"msgType"_s, u"RightProfile"_s},
                          {u"ctiMessage"_s,
                           QJsonObject{{u"profile"_s, profile}, {u"rights"_s, QJsonArray()}}}}}});
    };
    say(u"NoRight"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rail->isShown(floorEntry), 5000);
    QVERIFY(!at.person->sees(u"queuesTable"_s));
    say(u"Supervisor"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rail->isShown(floorEntry), 5000);
}

} // namespace vigie::e2e
