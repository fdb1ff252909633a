// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testgridarea.h"

#include "playedfloor.h"
#include "site/settings.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/griddragtip.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie::center;
using models::FloorGrid;
using Part = GridSpot::Part;

namespace {

    //! Eight agents; 1 to 4 in the first queue, 5 in the second.
    struct Stage
    {
        explicit Stage(FloorGrid::Mode mode = FloorGrid::Mode::Agents)
            : page(mode, {*floor.stage.desk, frames, settings, keys, tools})
        {
            page.resize(1300, 700);
            page.show();
            frames.flush();
        }
        GridArea &area() { return *page.area(); }
        QRect tile(int column, int row, int tile)
        {
            return area().layout().tile(column, row, tile);
        }
        void send(QEvent::Type type, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
        {
            const bool isMove = type == QEvent::MouseMove;
            QMouseEvent event(type, at, area().viewport()->mapToGlobal(at),
                              isMove ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                              modifiers);
            QCoreApplication::sendEvent(area().viewport(), &event);
        }
        void hover(const QPoint &at)
        {
            QEnterEvent enter(at, at, area().viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(area().viewport(), &enter);
            QMouseEvent move(QEvent::MouseMove, at, area().viewport()->mapToGlobal(at),
                             Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(area().viewport(), &move);
        }
        void leave()
        {
            QEvent event(QEvent::Leave);
            QCoreApplication::sendEvent(area().viewport(), &event);
            frames.flush();
        }
        void pickUp(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
        {
            send(QEvent::MouseButtonPress, from, modifiers);
            send(QEvent::MouseMove, from + QPoint(30, 0), modifiers);
            send(QEvent::MouseMove, to, modifiers);
        }
        GridDragTip *tip() { return page.findChild<GridDragTip *>(u"gridDragTip"_s); }
        GridPick pick(int agent, int queue)
        {
            const ContactCenter &center = floor.stage.desk->center();
            return {.queue = *center.row(QueueId(queue)), .agent = *center.row(AgentId(agent))};
        }
        void figures(int queue, const char *counters)
        {
            floor.stage.link->say("QueueStatistics",
                                  R"({"queueId":)" + QByteArray::number(queue) + R"(,"counters":)"
                                      + counters + '}');
            frames.flush();
        }

        QTemporaryDir folder{};
        PlayedFloor floor{8, 3, {{{1, 1}, 0}, {{2, 1}, 0}, {{3, 1}, 1}, {{4, 1}, 1}, {{5, 2}, 1}}};
        site::Settings settings{folder.filePath(u"settings.ini"_s)};
        models::FrameClock frames{floor.stage.clock};
        KeyMap keys{};
        FloorTools tools{*floor.stage.desk, settings, nullptr, u"1"_s};
        GridPage page;
    };

} // namespace

void TestGridArea::whatIsUnderThePointerStaysThere()
{
    Stage stage;
    const GridPick pointed = stage.pick(4, 1);
    const QRect before = stage.area().layout().rect(stage.area().spotOf(pointed));
    QCOMPARE(before, stage.tile(0, 1, 1));
    stage.hover(before.center());
    stage.floor.setMember(3, 1, -1); // Stood above it.
    for (int agent = 5; agent <= 8; ++agent)
        stage.floor.setMember(agent, 1, 0); // The row above grows.
    stage.frames.flush();
    QCOMPARE(stage.area().layout().rect(stage.area().spotOf(pointed)), before);
    stage.leave();
    QCOMPARE(stage.area().spotOf(pointed).tile, 0); // Now it takes its place.
}

void TestGridArea::holesCloseWhileThePointerRests()
{
    Stage stage;
    const GridPick pointed = stage.pick(4, 1);
    const QPoint at = stage.area().layout().rect(stage.area().spotOf(pointed)).center();
    stage.hover(at);
    stage.floor.setMember(3, 1, -1);
    stage.frames.flush();
    const auto pass = [&stage](std::chrono::milliseconds time) {
        stage.floor.stage.clock.advance(time);
        Q_EMIT stage.frames.second();
    };
    pass(GridArea::restTime - 1s);
    QCOMPARE(stage.area().spotOf(pointed).tile, 1); // The hole is above it.
    stage.hover(at + QPoint(1, 0));
    pass(GridArea::restTime - 1s);
    QCOMPARE(stage.area().spotOf(pointed).tile, 1); // The hand moved.
    pass(1s);
    QCOMPARE(stage.area().spotOf(pointed).tile, 0);
    QVERIFY(stage.area().grid().isHeld()); // From here on nothing moves again.

    stage.floor.setMember(3, 1, 1);
    stage.frames.flush();
    stage.pickUp(stage.area().layout().rect(stage.area().spotOf(pointed)).center(),
                 stage.area().layout().cell(1, 0).center());
    pass(10 * GridArea::restTime);
    QVERIFY(stage.area().isDragging());
    QCOMPARE(stage.area().spotOf(stage.pick(3, 1)).tile, 1); // Behind, whatever the name.
}

void TestGridArea::aConfirmedTileShowsACheckForAMoment()
{
    Stage stage;
    const GridPick moved = stage.pick(1, 2);
    const Clock &clock = stage.floor.stage.clock;
    stage.area().perform({stage.pick(1, 1)}, {QueueId(2), 1}, false);
    stage.frames.flush();
    QVERIFY(!stage.area().checks().isShown(moved, clock.now())); // Asked is not confirmed.
    stage.floor.play();
    stage.frames.flush();
    QVERIFY(stage.area().checks().isShown(moved, clock.now()));
    const auto picture = [&stage, &moved] {
        const QRect box = stage.area().layout().rect(stage.area().spotOf(moved));
        return stage.area().viewport()->grab(box).toImage();
    };
    const QImage checked = picture();
    stage.floor.stage.clock.advance(GridChecks::shownFor);
    Q_EMIT stage.frames.second();
    QVERIFY(!stage.area().checks().isShown(moved, clock.now()));
    QVERIFY(checked != picture());
}

void TestGridArea::aTileTooLongInItsStateIsMarked()
{
    Stage stage;
    stage.tools.thresholds().setLimits(
        {{{.state = ShownState::Ready, .warn = 60s, .alarm = 120s}}});
    stage.floor.stage.link->say(
        "AgentStateEvent",
        R"({"name":"AgentReady","agentId":1,"phoneNb":"1000","since":0,"queues":[1],"cause":""})");
    stage.frames.flush();
    const auto name
        = [&stage] { return stage.area().spokenName(stage.area().spotOf(stage.pick(1, 1))); };
    const auto has = [&stage](const QColor &colour) {
        const QImage tile = stage.area().viewport()->grab(stage.tile(0, 0, 0)).toImage();
        for (int x = 0; x < tile.width(); ++x) {
            if (tile.pixelColor(x, tile.height() / 2) == colour)
                return true;
        }
        return false;
    };
    const Theme &theme = themeOf(&stage.area());
    QCOMPARE(name(), u"A 1, Ready, 00:00, q1, penalty 0"_s);
    QVERIFY(!has(theme.warnBg) && !has(theme.alarmBg));
    const auto pass = [&stage](std::chrono::milliseconds time) {
        stage.floor.stage.clock.advance(time);
        Q_EMIT stage.frames.second();
    };
    pass(60s);
    QCOMPARE(name(), u"A 1, Ready, 01:00, warning, q1, penalty 0"_s);
    QVERIFY(has(theme.warnBg));
    pass(60s);
    QCOMPARE(name(), u"A 1, Ready, 02:00, alarm, q1, penalty 0"_s);
    QVERIFY(has(theme.alarmBg));
    stage.area().setZoom(GridZoom::Dots);
    QVERIFY(has(theme.onAlarm)); // The bars of a dot.
}

void TestGridArea::theDragTipSaysWhatWillHappen()
{
    Stage stage;
    const QPoint target = stage.area().layout().cell(1, 0).center();
    stage.pickUp(stage.tile(0, 1, 0).center(), target);
    QVERIFY(stage.tip());
    QCOMPARE(stage.tip()->deed(), u"Move to q2, penalty 0"_s);
    QCOMPARE(stage.tip()->source(), u"from q1, penalty 1"_s);
    stage.send(QEvent::MouseMove, target, Qt::ControlModifier);
    QCOMPARE(stage.tip()->deed(), u"Add to q2, penalty 0"_s);
    stage.send(QEvent::MouseMove, stage.area().layout().bin().center());
    QCOMPARE(stage.tip()->deed(), u"Remove A 3"_s);
    stage.send(QEvent::MouseButtonRelease, stage.area().layout().bin().center());
    stage.floor.play();
    QVERIFY(!stage.floor.grid.contains({3, 1}));

    Stage groups(FloorGrid::Mode::Groups);
    groups.pickUp(groups.tile(0, 0, 0).center(), groups.area().layout().cell(1, 0).center());
    QCOMPARE(groups.tip()->deed(), u"Move boats to q2, penalty 0"_s);
    QCOMPARE(groups.tip()->source(), u"2 of 8 in q1, penalty 0; the other 6 stay."_s);
}

void TestGridArea::anEstimateFollowsWhoServes()
{
    Stage stage;
    stage.figures(1, R"([{"statName":"EWT","value":60},{"statName":"LoggedAgents","value":3}])");
    stage.figures(2, R"([{"statName":"LoggedAgents","value":1}])");
    stage.floor.stage.link->say(
        "AgentStateEvent",
        R"({"name":"AgentReady","agentId":1,"phoneNb":"1000","since":0,"queues":[1],"cause":""})");
    const auto estimates = stage.area().deeds().estimates({stage.pick(1, 1), stage.pick(2, 1)},
                                                          {QueueId(2), 0}, false);
    QCOMPARE(estimates.value(0), u"01:00 → 01:30"_s); // One of two is logged in: 3 become 2.
    QVERIFY(!estimates.contains(1)); // Nobody waits there, and nothing is known.
    const auto added = stage.area().deeds().estimates({stage.pick(1, 1)}, {QueueId(2), 0}, true);
    QVERIFY(!added.contains(0)); // The source stays as it is.
}

void TestGridArea::aDragOutlivesUpdatesAndEscapeEndsIt()
{
    Stage stage;
    const QPoint target = stage.area().layout().cell(1, 0).center();
    stage.pickUp(stage.tile(0, 0, 0).center(), target);
    QVERIFY(stage.area().isDragging());
    stage.floor.setMember(6, 1, 0);
    stage.frames.flush();
    stage.floor.stage.link->become(Link::State::Waiting);
    QVERIFY(stage.area().isDragging());
    stage.floor.stage.becomeLive();
    stage.frames.flush();
    QVERIFY(stage.area().isDragging());
    QTest::keyClick(&stage.area(), Qt::Key_Escape);
    QVERIFY(!stage.area().isDragging());
    stage.send(QEvent::MouseButtonRelease, target);
    QCOMPARE(stage.floor.play(), 0);

    stage.pickUp(stage.tile(0, 0, 0).center(), target);
    stage.send(QEvent::MouseButtonRelease, target);
    QVERIFY(stage.floor.play() > 0);
    QCOMPARE(stage.floor.grid.count({1, 2}), std::size_t(1));
}

void TestGridArea::aRubberBandSelects()
{
    Stage stage;
    const QRect cell = stage.area().layout().cell(1, 0);
    stage.pickUp(cell.center(), stage.tile(0, 1, 0).topLeft());
    QVERIFY(!stage.area().isDragging());
    stage.send(QEvent::MouseButtonRelease, stage.tile(0, 1, 0).topLeft());
    QVERIFY(stage.area().selected().contains(stage.pick(2, 1)));
    QVERIFY(stage.area().selected().contains(stage.pick(3, 1)));
    QVERIFY(!stage.area().selected().contains(stage.pick(4, 1)));
}

void TestGridArea::withoutALinkNothingIsDragged()
{
    Stage stage;
    QSignalSpy said(&stage.area(), &GridArea::said);
    stage.floor.stage.link->become(Link::State::Waiting);
    stage.pickUp(stage.tile(0, 0, 0).center(), stage.area().layout().cell(1, 0).center());
    QVERIFY(!stage.area().isDragging());
    QCOMPARE(said.count(), 1);
    QVERIFY(said.constFirst().constFirst().toString().contains(u"link"_s));
}

void TestGridArea::narrowColumnsShowDotsAndCounts()
{
    Stage stage;
    const int wide = stage.area().layout().columnWidth();
    stage.area().setZoom(GridZoom::Dots);
    QVERIFY(stage.area().layout().columnWidth() < 120);
    QVERIFY(stage.area().layout().at(stage.tile(0, 0, 1).center()).isTile());
    stage.area().setZoom(GridZoom::Counts);
    QVERIFY(stage.area().layout().columnWidth() < 64);
    QVERIFY(!stage.area().layout().at(stage.area().layout().cell(0, 0).center()).isTile());
    stage.area().setZoom(GridZoom::Tiles);
    QCOMPARE(stage.area().layout().columnWidth(), wide);
}

void TestGridArea::everyTileHasAName()
{
    Stage stage;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&stage.area());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->columnCount(), 3);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 0);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->childCount(), 2);
    QCOMPARE(cell->child(0)->text(QAccessible::Name), u"A 3, Unknown, -, q1, penalty 1"_s);
    QCOMPARE(cell->child(0)->parent(), cell);
    QCOMPARE(table->child(table->indexOfChild(cell)), cell);
    QCOMPARE(table->child(0)->childCount(), 3); // In no shown queue.
    cell->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(cell->child(1)->state().selected);
    QCOMPARE(stage.area().selected(), QSet<GridPick>{stage.pick(4, 1)});
    stage.floor.setMember(4, 1, -1);
    stage.frames.flush();
    QVERIFY(stage.area().selected().isEmpty()); // Nobody is acted on unseen.
}

void TestGridArea::aPinnedQueueIsKeptInTheView()
{
    Stage stage;
    stage.page.setPinned(QueueId(3), true);
    QCOMPARE(stage.page.grid()->queueAt(0), stage.pick(1, 3).queue);
    QVERIFY(stage.page.grid()->isPinned(0));
    QTRY_COMPARE(ViewBook(stage.settings, u"floor/1/global"_s).current().columns.size(), 1);
    stage.page.setPinned(QueueId(3), false);
    QVERIFY(!stage.page.grid()->isPinned(0));
}

} // namespace vigie::ui
