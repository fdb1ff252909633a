// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testgrid.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "person.h"
#include "simprocess.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tabs.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    using ui::GridPick;
    using ui::GridSpot;
    using Part = ui::GridSpot::Part;
    using Seats = std::map<std::pair<int, int>, int>; //!< Agent and queue: penalty.

    Seats seatsOf(SimProcess &sim)
    {
        Seats seats;
        const QJsonArray all = sim.state()[u"memberships"_s].toArray();
        for (const QJsonValue &each : all)
            seats[{each[u"agentId"_s].toInt(), each[u"queueId"_s].toInt()}]
                = each[u"penalty"_s].toInt();
        return seats;
    }

    //! A supervisor before one of the grids.
    class AtGrid
    {
    public:
        explicit AtGrid(SimProcess &sim, int tab = 0) : m_sim(sim), m_tab(tab) { }

        bool open(const QString &login = u"super1"_s, const QString &phone = u"1901"_s,
                  const QString &language = u"en"_s)
        {
            person = std::make_unique<Person>(m_sim.xuc(), language);
            person->enter(login, u"demo"_s, phone);
            if (!QTest::qWaitFor([this] { return person->isIn(); }, 40000)
                || !QTest::qWaitFor([this] { return workspace()->floorPlace() != nullptr; }, 5000))
                return false;
            workspace()->showFloor();
            auto *tabs = person->find<ui::Tabs>(u"floorTabs"_s);
            if (tabs == nullptr)
                return false;
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(m_tab).center());
            return QTest::qWaitFor([this] { return area().isVisible() && columns() > 2; }, 5000);
        }
        ui::Workspace *workspace() { return person->program().window().workspace(); }
        ui::GridPage &page()
        {
            ui::SupervisorPlace *place = workspace()->floorPlace();
            return m_tab == 0 ? *place->globalView() : *place->groupView();
        }
        ui::GridArea &area() { return *page().area(); }
        models::FloorGrid &grid() { return area().grid(); }
        int columns() { return grid().columnCount(); }

        //! The first tile in that column of somebody who does not serve the other one.
        GridSpot tileOf(int column, int other)
        {
            const center::ContactCenter &center = person->center();
            for (int row = 0; row < grid().rowCount(); ++row) {
                for (int i = 0; i < int(grid().tiles(column, row).size()); ++i) {
                    const GridSpot spot{
                        .part = Part::Cell, .column = column, .row = row, .tile = i};
                    const auto pick = area().pickAt(spot);
                    if (pick
                        && (pick->isGroup() || !center.penalty(pick->agent, grid().queueAt(other))))
                        return spot;
                }
            }
            return {};
        }
        QPoint middle(const GridSpot &spot) { return area().layout().rect(spot).center(); }
        QPoint inCell(int column, int row)
        {
            return area().layout().cell(column, row).topLeft() + QPoint(40, 18);
        }
        //! Slowly enough to be a drag.
        void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
        {
            QWidget *ground = area().viewport();
            QTest::mousePress(ground, Qt::LeftButton, modifiers, from);
            move(from + QPoint(30, 0), modifiers);
            move(to, modifiers);
            QTest::mouseRelease(ground, Qt::LeftButton, modifiers, to);
        }
        void move(const QPoint &to, Qt::KeyboardModifiers modifiers)
        {
            QMouseEvent event(QEvent::MouseMove, to, area().viewport()->mapToGlobal(to),
                              Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(area().viewport(), &event);
        }
        int agentOf(const GridPick &pick) { return raw(person->center().agent(pick.agent).id); }
        int queueAt(int column) { return raw(grid().queue(column).id); }
        //! As the simulator has it; -1: not in it.
        int penalty(int agent, int queue)
        {
            const Seats seats = seatsOf(m_sim);
            const auto seat = seats.find({agent, queue});
            return seat == seats.end() ? -1 : seat->second;
        }
        //! Out of the menu at the end of the tool bar: what stands first.
        bool chooseMore()
        {
            if (!person->click(u"floorMore"_s)
                || !QTest::qWaitFor([this] { return person->sees(u"floorMoreMenu"_s); }, 5000))
                return false;
            QWidget *list = QApplication::focusWidget();
            if (list == nullptr || !person->find(u"floorMoreMenu"_s)->isAncestorOf(list))
                return false;
            QTest::mouseClick(list, Qt::LeftButton, {}, {20, 16});
            return true;
        }
        QString note()
        {
            auto *words = person->find<QLabel>(u"floorNoteWords"_s);
            return words == nullptr ? QString() : words->text();
        }
        bool isMarked(const GridPick &pick)
        {
            return grid().marks().find(pick.agent, pick.queue) != nullptr;
        }
        //! With the keyboard, from wherever it is.
        void walkTo(int column, int row)
        {
            QTest::keyClick(&area(), Qt::Key_Home);
            for (int i = 0; i < column; ++i)
                QTest::keyClick(&area(), Qt::Key_Right);
            for (int i = 0; i < 500 && area().cursor().row > row; ++i)
                QTest::keyClick(&area(), Qt::Key_Up);
            for (int i = 0; i < 500 && area().cursor().row < row; ++i)
                QTest::keyClick(&area(), Qt::Key_Down);
        }

        std::unique_ptr<Person> person{};

    private:
        SimProcess &m_sim;
        const int m_tab;
    };

} // namespace

void TestGrid::aTileIsDraggedToAnotherQueue()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick);
    const int agent = at.agentOf(*pick);
    QVERIFY(at.penalty(agent, at.queueAt(0)) >= 0);
    at.drag(at.middle(tile), at.inCell(2, 1));
    QTRY_COMPARE(at.penalty(agent, at.queueAt(2)), at.grid().penaltyAt(1));
    QTRY_COMPARE(at.penalty(agent, at.queueAt(0)), -1);
    // The tile went along, and is the selected one.
    const GridPick moved{.queue = at.grid().queueAt(2), .agent = pick->agent};
    QTRY_COMPARE(at.area().spotOf(moved).row, 1);
    QCOMPARE(at.area().selected(), QSet<GridPick>{moved});
    QTRY_VERIFY(!at.isMarked(moved));
}

void TestGrid::theKeyboardMovesATile()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    at.area().setFocus(Qt::TabFocusReason);
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick);
    const int agent = at.agentOf(*pick);
    at.walkTo(0, tile.row);
    for (int i = 0; i < 200 && at.area().cursor().tile < tile.tile; ++i)
        QTest::keyClick(&at.area(), Qt::Key_Down);
    QCOMPARE(at.area().cursor(), tile);
    QVERIFY(at.area().spokenName(tile).startsWith(at.person->center().agent(pick->agent).name()
                                                  + u", "_s));
    QTest::keyClick(&at.area(), Qt::Key_Space);
    QCOMPARE(at.area().selected(), QSet<GridPick>{*pick});
    QTest::keyClick(&at.area(), Qt::Key_X, Qt::ControlModifier);
    QVERIFY(at.area().hasCut());
    const int free = at.grid().rowCount() - 1; // The row that nobody uses is reached too.
    const qint32 penalty = at.grid().penaltyAt(free);
    at.walkTo(2, free);
    QTest::keyClick(&at.area(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(at.penalty(agent, at.queueAt(2)), penalty);
    QTRY_COMPARE(at.penalty(agent, at.queueAt(0)), -1);
    QCOMPARE(at.grid().rowCount(), free + 2); // Another one is free now.

    QTest::keyClick(&at.area(), Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(&at.area(), Qt::Key_Escape);
    QVERIFY(!at.area().hasCut());
    QTest::keyClick(&at.area(), Qt::Key_Delete);
    QTRY_COMPARE(at.penalty(agent, at.queueAt(2)), -1);
}

void TestGrid::ctrlAddsAndKeepsTheSource()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick);
    const int agent = at.agentOf(*pick);
    const int before = at.penalty(agent, at.queueAt(0));
    at.drag(at.middle(tile), at.inCell(2, 0), Qt::ControlModifier);
    QTRY_COMPARE(at.penalty(agent, at.queueAt(2)), 0);
    QCOMPARE(at.penalty(agent, at.queueAt(0)), before);
}

void TestGrid::theBinTakesSomebodyOut()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick);
    at.drag(at.middle(tile), at.area().layout().bin().center());
    QTRY_COMPARE(at.penalty(at.agentOf(*pick), at.queueAt(0)), -1);
    QTRY_COMPARE(at.area().spotOf(*pick), GridSpot());
}

void TestGrid::severalTilesMoveAtOnce()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    QList<GridPick> picks;
    for (int i = 0; i < int(at.grid().tiles(0, 0).size()) && picks.size() < 3; ++i)
        picks.append(*at.area().pickAt({.part = Part::Cell, .column = 0, .row = 0, .tile = i}));
    QVERIFY(picks.size() >= 2);
    for (int i = 0; i < picks.size(); ++i)
        QTest::mouseClick(at.area().viewport(), Qt::LeftButton,
                          i == 0 ? Qt::NoModifier : Qt::ControlModifier,
                          at.middle({.part = Part::Cell, .column = 0, .row = 0, .tile = i}));
    QCOMPARE(at.area().selected().size(), picks.size());
    const int row = at.grid().rowCount() - 2;
    const qint32 penalty = at.grid().penaltyAt(row);
    at.drag(at.middle({.part = Part::Cell, .column = 0, .row = 0, .tile = 0}), at.inCell(2, row));
    for (const GridPick &pick : std::as_const(picks)) {
        QTRY_COMPARE(at.penalty(at.agentOf(pick), at.queueAt(2)), penalty);
        QTRY_COMPARE(at.penalty(at.agentOf(pick), at.queueAt(0)), -1);
    }
}

void TestGrid::whatTheServerDoesNotHearIsAskedForAgain()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick);
    const int agent = at.agentOf(*pick);
    const int before = at.penalty(agent, at.queueAt(0));
    sim.fault(u"deaf:setAgentQueue"_s);
    at.drag(at.middle(tile), at.inCell(2, 1));
    const GridPick asked{.queue = at.grid().queueAt(2), .agent = pick->agent};
    QTRY_COMPARE(at.area().spotOf(asked).row, 1); // Pending, and not believed.
    QVERIFY(at.isMarked(asked));
    QTRY_VERIFY_WITH_TIMEOUT(at.area().deeds().hasFailed(asked), 10000);
    QCOMPARE(at.penalty(agent, at.queueAt(0)), before); // Nobody is left outside.
    QTRY_VERIFY(!at.note().isEmpty());
    QTRY_COMPARE(at.person->find<ui::Chip>(u"changesFailed"_s)->text(), u"1 not confirmed"_s);

    sim.endFaults();
    QVERIFY(at.person->find<ui::Chip>(u"changesFailed"_s) != nullptr);
    at.person->find<ui::Chip>(u"changesFailed"_s)->click(); // Leads to the tile.
    QCOMPARE(at.area().cursor(), at.area().spotOf(asked));
    QTest::keyClick(&at.area(), Qt::Key_Return);
    QTRY_COMPARE(at.penalty(agent, at.queueAt(2)), at.grid().penaltyAt(1));
    QTRY_COMPARE(at.penalty(agent, at.queueAt(0)), -1);
    QTRY_VERIFY(!at.person->sees(u"changesFailed"_s));
}

void TestGrid::twoSupervisorsMoveTheSameAgent()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid one(sim);
    QVERIFY(one.open());
    AtGrid other(sim);
    QVERIFY(other.open(u"super2"_s, u"1902"_s));
    // Somebody whom both see in one queue, and a queue that both see without him.
    GridSpot theirs;
    int to = 0;
    for (int from = 0; from < other.columns() && !theirs.isTile(); ++from) {
        for (to = 0; to < other.columns() && !theirs.isTile(); ++to)
            theirs = other.tileOf(from, to);
    }
    QVERIFY(theirs.isTile());
    --to; // Counted on once more.
    const auto seen = other.area().pickAt(theirs);
    const int agent = other.agentOf(*seen);
    const int queue = other.queueAt(to);
    const center::ContactCenter &center = one.person->center();
    const auto mine = [&center](auto id) { return *center.row(id); };
    const GridPick pick{.queue = mine(QueueId(other.queueAt(theirs.column))),
                        .agent = mine(AgentId(agent))};
    const GridPick asked{.queue = mine(QueueId(queue)), .agent = pick.agent};
    const int column = one.grid().columnOf(asked.queue);
    one.area().setCursor(one.area().spotOf(pick));
    // What one asks for is not heard; meanwhile the other puts the same agent elsewhere.
    sim.fault(u"deaf:setAgentQueue"_s, u"super1"_s);
    one.drag(one.middle(one.area().spotOf(pick)), one.inCell(column, 1));
    QTRY_VERIFY(one.isMarked(asked));
    other.drag(other.middle(theirs), other.inCell(to, 0), Qt::ControlModifier);
    QTRY_VERIFY(one.note().contains(u"Somebody else changed"_s));
    QCOMPARE(one.penalty(agent, queue), 0);
    QTRY_COMPARE(one.area().spotOf(asked).row, 0);
    QVERIFY(!one.isMarked(asked));
}

void TestGrid::aBatchIsTakenBack()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    const Seats before = seatsOf(sim);
    const GridSpot tile = at.tileOf(0, 2);
    at.drag(at.middle(tile), at.inCell(2, 1));
    QTRY_VERIFY(seatsOf(sim) != before);
    QVERIFY(at.person->click(u"changesUndo"_s));
    QTRY_VERIFY(seatsOf(sim) == before);
    QVERIFY(at.person->click(u"changesRedo"_s));
    QTRY_VERIFY(seatsOf(sim) != before);
}

void TestGrid::selectionAndScrollOutliveALostLink()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    at.person->window().resize(1024, 420);
    QTRY_VERIFY(at.area().horizontalScrollBar()->maximum() > 100);
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick);
    QTest::mouseClick(at.area().viewport(), Qt::LeftButton, {}, at.middle(tile));
    at.area().horizontalScrollBar()->setValue(40);
    at.area().verticalScrollBar()->setValue(8);
    const QPoint scrolled(at.area().horizontalScrollBar()->value(),
                          at.area().verticalScrollBar()->value());
    const int columns = at.columns();

    sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(at.area().isStale(), 15000);
    at.drag(at.middle(tile), at.inCell(2, 0));
    QVERIFY(at.note().contains(u"link"_s)); // Nothing is sent, and it is said why.
    QVERIFY(!at.person->find<ui::Button>(u"changesUndo"_s)->obstacle().isEmpty());
    QVERIFY(sim.startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(!at.area().isStale(), 40000);
    QCOMPARE(at.area().selected(), QSet<GridPick>{*pick});
    QCOMPARE(at.area().cursor(), at.area().spotOf(*pick));
    QCOMPARE(
        QPoint(at.area().horizontalScrollBar()->value(), at.area().verticalScrollBar()->value()),
        scrolled);
    QCOMPARE(at.columns(), columns);
}

void TestGrid::aGroupMovesWithoutThoseElsewhere()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim, 1);
    QVERIFY(at.open());
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick && pick->isGroup());
    const std::vector<center::Seat> seats = at.area().deeds().seatsOf({*pick});
    QVERIFY(!seats.empty());
    const int row = at.grid().rowCount() - 1;
    const qint32 penalty = at.grid().penaltyAt(row);
    const Seats before = seatsOf(sim);
    at.drag(at.middle(tile), at.inCell(2, row));
    Seats wanted = before;
    for (const center::Seat &seat : seats) {
        wanted.erase({raw(seat.agent), at.queueAt(0)});
        wanted[{raw(seat.agent), at.queueAt(2)}] = penalty;
    }
    QTRY_COMPARE(seatsOf(sim), wanted);
    const GridPick moved{.queue = at.grid().queueAt(2), .group = pick->group, .penalty = penalty};
    QTRY_COMPARE(at.area().spotOf(moved).row, row);
    QTRY_COMPARE(at.grid().agentsIn(2, row), int(seats.size()));
}

void TestGrid::theKeyboardMovesAGroupAndTakesItBack()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim, 1);
    QVERIFY(at.open());
    at.area().setFocus(Qt::TabFocusReason);
    const GridSpot tile = at.tileOf(0, 2);
    const auto pick = at.area().pickAt(tile);
    QVERIFY(pick && pick->isGroup());
    const std::vector<center::Seat> seats = at.area().deeds().seatsOf({*pick});
    QVERIFY(!seats.empty());
    const Seats before = seatsOf(sim);
    at.walkTo(0, tile.row);
    for (int i = 0; i < 200 && at.area().cursor().tile < tile.tile; ++i)
        QTest::keyClick(&at.area(), Qt::Key_Down);
    QCOMPARE(at.area().cursor(), tile);
    QTest::keyClick(&at.area(), Qt::Key_X, Qt::ControlModifier);
    const int row = at.grid().rowCount() - 1;
    const qint32 penalty = at.grid().penaltyAt(row);
    at.walkTo(0, row); // On a group Right would open it.
    QTest::keyClick(&at.area(), Qt::Key_Right);
    QTest::keyClick(&at.area(), Qt::Key_Right);
    QCOMPARE(at.area().cursor().column, 2);
    QTest::keyClick(&at.area(), Qt::Key_V, Qt::ControlModifier);
    Seats wanted = before;
    for (const center::Seat &seat : seats) {
        wanted.erase({raw(seat.agent), at.queueAt(0)});
        wanted[{raw(seat.agent), at.queueAt(2)}] = penalty;
    }
    QTRY_COMPARE_WITH_TIMEOUT(seatsOf(sim), wanted, 15000);
    at.person->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(seatsOf(sim), before, 15000);
    at.person->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(seatsOf(sim), wanted, 15000);
}

void TestGrid::plusAddsWhoIsMissing()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim, 1);
    QVERIFY(at.open());
    QTest::mouseClick(at.area().viewport(), Qt::LeftButton, {},
                      at.area().layout().plus(2).center());
    QVERIFY(QTest::qWaitFor([&at] { return at.person->sees(u"groupPlus"_s); }, 5000));
    auto *list = at.person->find<QListWidget>(u"groupPlusList"_s);
    QVERIFY(list && list->count() > 0);
    const int group = list->item(0)->data(Qt::UserRole).toInt();
    Seats wanted = seatsOf(sim);
    const center::ContactCenter &center = at.person->center();
    for (int i = 0; i < center.agentCount(); ++i) {
        const center::Agent &agent = center.agent(center::AgentRow(i));
        if (agent.group == GroupId(group))
            wanted.try_emplace({raw(agent.id), at.queueAt(2)}, 3);
    }
    QVERIFY(at.person->type(u"groupPlusPenalty"_s, u"3"_s));
    QTest::keyClick(at.person->find(u"groupPlusPenalty"_s), Qt::Key_Return);
    QTRY_VERIFY(!at.person->sees(u"groupPlus"_s));
    QTRY_COMPARE(seatsOf(sim), wanted);
}

void TestGrid::aSupervisorWithoutTheRightSeesNoGrid()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid whole(sim);
    QVERIFY(whole.open());
    AtGrid part(sim);
    QVERIFY(part.open(u"super2"_s, u"1902"_s));
    QVERIFY(part.columns() < whole.columns());
    for (int column = 0; column < part.columns(); ++column)
        QVERIFY(part.person->center().findQueue(part.grid().queue(column).name) != nullptr);
    QVERIFY(part.grid().traySize() < whole.person->center().agentCount());
}

void TestGrid::aGridStandsInAWindowOfItsOwn()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open());
    const auto pick = at.area().pickAt(at.tileOf(0, 2));
    QVERIFY(pick);
    at.area().toggleSelected(at.area().spotOf(*pick));
    QVERIFY(at.person->click(u"floorDetach"_s));
    QTRY_VERIFY(at.person->sees(u"globalWindow"_s));
    const QPointer<QWidget> own = at.person->find(u"globalWindow"_s);
    QCOMPARE(at.area().window(), own.data());
    QCOMPARE(at.area().selected(), QSet<GridPick>{*pick});
    // The place goes on beside it, and the grid works as before.
    auto *tabs = at.person->find<ui::Tabs>(u"floorTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QTRY_VERIFY(at.person->sees(u"queuesTable"_s));
    QVERIFY(at.area().isVisible());
    const int agent = at.agentOf(*pick);
    at.drag(at.middle(at.area().spotOf(*pick)), at.inCell(2, 1));
    QTRY_COMPARE(at.penalty(agent, at.queueAt(2)), at.grid().penaltyAt(1));
    own->setGeometry(60, 40, 900, 620);
    QTRY_COMPARE(at.page().isDetached(), true);
    own->close();
    QTRY_VERIFY(own.isNull());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_VERIFY(at.area().isVisible());
    QCOMPARE(at.area().window(), &at.person->window());

    // It stands where it was left.
    QVERIFY(at.person->click(u"floorDetach"_s));
    QTRY_VERIFY(at.person->sees(u"globalWindow"_s));
    QTRY_COMPARE(at.area().window()->geometry(), QRect(60, 40, 900, 620));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_VERIFY(at.person->sees(u"groupGrid"_s));
    QVERIFY(at.person->sees(u"globalGrid"_s));
}

void TestGrid::aNarrowBarKeepsItsToolsInAMenu()
{
    SimProcess sim;
    QVERIFY(sim.start());
    AtGrid at(sim);
    QVERIFY(at.open(u"super1"_s, u"1901"_s, u"fr"_s));
    at.person->window().resize(1024, 700);
    QTRY_VERIFY(at.person->sees(u"floorMore"_s));
    QVERIFY(!at.person->sees(u"globalThresholds"_s));
    QVERIFY(at.chooseMore());
    QTRY_VERIFY(at.person->sees(u"thresholdDialog"_s));
    at.person->press(Qt::Key_Escape);
    QTRY_VERIFY(!at.person->sees(u"thresholdDialog"_s));
    // Nothing in the bar is narrower than its words.
    const auto *bar = at.person->find(u"globalSearch"_s)->parentWidget()->parentWidget();
    for (const QObject *child : bar->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (part != nullptr && part->isVisible())
            QVERIFY2(part->width() >= part->minimumSizeHint().width(),
                     qPrintable(part->objectName()));
    }
    at.person->window().resize(1600, 800);
    QTRY_VERIFY(at.person->sees(u"globalThresholds"_s));
    QVERIFY(!at.person->sees(u"floorMore"_s));
}

} // namespace vigie::e2e
