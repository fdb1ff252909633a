// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfloorgrid.h"

#include "center/assignments.h"
#include "playedfloor.h"
#include "ui/models/floorgrid.h"
#include "ui/models/frameclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::FloorGrid;

namespace {

//! Queues q1, q2, …, agents "A 1", "A 2", … of group 1, "boats".
struct Stage
{
    explicit Stage(int agents, int queues, PlayedFloor::Grid members,
                   FloorGrid::Mode mode = FloorGrid::Mode::Agents)
        : floor(agents, queues, std::move(members))
        , grid(mode, floor.stage.desk->center(), changes, frames)
    {
        grid.setActive(true);
    }

    //! "1 2 +3 _": agents of the cell, those to come, holes.
    QString cell(int queue, qint32 penalty)
    {
        frames.flush();
        const int row = grid.rowOf(penalty);
        const int column = columnOf(queue);
        return row < 0 || column < 0 ? u"none"_s : words(grid.tiles(column, row));
    }
    QString tray()
    {
        frames.flush();
        return words(grid.tray());
    }
    QString queues()
    {
        frames.flush();
        QStringList names;
        for (int column = 0; column < grid.columnCount(); ++column)
            names << grid.queue(column).name;
        return names.join(u' ');
    }
    std::vector<qint32> penalties()
    {
        frames.flush();
        std::vector<qint32> all;
        for (int row = 0; row < grid.rowCount(); ++row)
            all.push_back(grid.penaltyAt(row));
        return all;
    }
    int columnOf(int queue)
    {
        return grid.columnOf(*floor.stage.desk->center().row(QueueId(queue)));
    }
    const models::SeatMark *mark(int agent, int queue)
    {
        frames.flush();
        const ContactCenter &center = floor.stage.desk->center();
        return grid.marks().find(*center.row(AgentId(agent)), *center.row(QueueId(queue)));
    }
    BatchId move(int agent, int from, Cell to)
    {
        return changes.run(changes.planner().move({{AgentId(agent), QueueId(from)}}, to));
    }

    PlayedFloor floor;
    Assignments changes{*floor.stage.desk};
    models::FrameClock frames{floor.stage.clock};
    FloorGrid grid;

private:
    QString words(std::span<const FloorGrid::Tile> tiles) const
    {
        const ContactCenter &center = floor.stage.desk->center();
        QStringList all;
        for (const FloorGrid::Tile &tile : tiles) {
            const QString name
                = raw(tile.agent()) < 0 ? QString() : center.agent(tile.agent()).lastName;
            switch (tile.kind()) {
            case FloorGrid::Kind::Agent:
                all << name;
                break;
            case FloorGrid::Kind::Coming:
                all << u'+' + name;
                break;
            case FloorGrid::Kind::Group:
                all << u"%1:%2"_s.arg(grid.groupLabel(tile.group())).arg(tile.count());
                break;
            case FloorGrid::Kind::Kid:
                all << u'.' + name;
                break;
            case FloorGrid::Kind::More:
                all << u"…%1"_s.arg(tile.count());
                break;
            case FloorGrid::Kind::Hole:
                all << u"_"_s;
                break;
            }
        }
        return all.join(u' ');
    }
};

constexpr Cell at(int queue, qint32 penalty)
{
    return {QueueId(queue), penalty};
}

} // namespace

void TestFloorGrid::rowsGoFromZeroToOneAboveTheHighest()
{
    Stage stage(4, 2, {{{2, 1}, 0}, {{1, 1}, 0}, {{3, 2}, 2}});
    QCOMPARE(stage.penalties(), (std::vector<qint32>{0, 1, 2, 3}));
    QVERIFY(stage.grid.isFree(3));
    QCOMPARE(stage.cell(1, 0), u"1 2"_s);
    QCOMPARE(stage.cell(2, 2), u"3"_s);
    QCOMPARE(stage.cell(2, 0), u""_s);
    stage.floor.setMember(3, 2, -1);
    QCOMPARE(stage.penalties(), (std::vector<qint32>{0, 1}));
}

void TestFloorGrid::aHugePenaltyHasOneRow()
{
    Stage stage(2, 1, {{{1, 1}, 2'000'000'000}});
    QCOMPARE(stage.penalties().size(), std::size_t(23)); // 0 to 20, the used one, a free one.
    QCOMPARE(stage.cell(1, 2'000'000'000), u"1"_s);
    stage.floor.setMember(2, 1, 2'147'483'647);
    QCOMPARE(stage.penalties().back(), 2'147'483'647); // No number is free above it.
    QCOMPARE(stage.cell(1, 2'147'483'647), u"2"_s);
}

void TestFloorGrid::whoServesNoShownQueueIsInTheTray()
{
    Stage stage(3, 2, {{{1, 1}, 0}, {{2, 2}, 0}});
    QCOMPARE(stage.tray(), u"3"_s);
    stage.grid.setFilter({.queues = {QueueId(1)}});
    QCOMPARE(stage.queues(), u"q1"_s);
    QCOMPARE(stage.tray(), u"2 3"_s);
    QCOMPARE(stage.grid.offeredQueues(), 2);
    stage.floor.setMember(3, 1, 0);
    QCOMPARE(stage.tray(), u"2"_s);
}

void TestFloorGrid::textFindsAQueueOrAnAgent()
{
    Stage stage(12, 3, {{{1, 1}, 0}, {{12, 1}, 0}, {{12, 2}, 1}, {{2, 3}, 0}});
    stage.grid.setFilter({.text = u"Q3"_s});
    QCOMPARE(stage.queues(), u"q3"_s);
    QCOMPARE(stage.cell(3, 0), u"2"_s);
    stage.grid.setFilter({.text = u"a 12"_s});
    QCOMPARE(stage.queues(), u"q1 q2"_s);
    QCOMPARE(stage.cell(1, 0), u"12"_s); // The other one there is not meant.
    QCOMPARE(stage.tray(), u""_s);
}

void TestFloorGrid::pinnedQueuesStandFirstAndStay()
{
    Stage stage(1, 3, {{{1, 1}, 0}});
    stage.grid.setPinned({QueueId(3)});
    QCOMPARE(stage.queues(), u"q3 q1 q2"_s);
    stage.grid.setFilter({.isWaiting = true});
    QCOMPARE(stage.queues(), u"q3"_s);
    QVERIFY(stage.grid.isPinned(0));
    stage.floor.stage.link->say(
        "QueueStatistics", R"({"queueId":2,"counters":[{"statName":"WaitingCalls","value":1}]})");
    QCOMPARE(stage.queues(), u"q3 q2"_s);
}

void TestFloorGrid::whoIsAskedToComeStandsInTheCell()
{
    Stage stage(3, 2, {{{1, 1}, 0}, {{2, 1}, 0}});
    stage.move(1, 1, at(2, 3));
    QCOMPARE(stage.cell(2, 3), u"+1"_s);
    QCOMPARE(stage.penalties().back(), 4); // One above it is free.
    QCOMPARE(stage.cell(1, 0), u"1 2"_s); // Nothing is done yet.
    QVERIFY(stage.mark(1, 2)->isUnderWay());
    QVERIFY(stage.mark(1, 1)->isMove);
    QCOMPARE(stage.mark(1, 1)->after, AssignmentRow::none);
    stage.floor.play();
    QCOMPARE(stage.cell(2, 3), u"1"_s);
    QCOMPARE(stage.cell(1, 0), u"2"_s);
    QCOMPARE(stage.mark(1, 2), nullptr);
}

void TestFloorGrid::whatFailedStaysUntilItIsProved()
{
    Stage stage(2, 2, {{{1, 1}, 0}});
    stage.floor.isDeaf = [](const QJsonObject &) { return true; };
    const BatchId lost = stage.move(1, 1, at(2, 1));
    stage.floor.play();
    stage.floor.wait(5s);
    QCOMPARE(stage.cell(2, 1), u"+1"_s);
    QVERIFY(stage.mark(1, 2)->isFailed());
    QCOMPARE(stage.mark(1, 2)->batch, lost);
    QCOMPARE(stage.mark(1, 1), nullptr); // Where he still is nothing is wrong.
    stage.floor.isDeaf = {};
    QVERIFY(stage.changes.retry(stage.mark(1, 2)->batch, stage.mark(1, 2)->row));
    stage.floor.play();
    QCOMPARE(stage.cell(2, 1), u"1"_s);
    QCOMPARE(stage.cell(1, 0), u""_s);
}

void TestFloorGrid::whatSomebodyElseSetIsNotMarked()
{
    Stage stage(2, 2, {{{1, 1}, 0}});
    stage.move(1, 1, at(2, 1));
    stage.floor.setMember(1, 2, 4);
    QCOMPARE(stage.cell(2, 1), u""_s);
    QCOMPARE(stage.cell(2, 4), u"1"_s);
    QCOMPARE(stage.mark(1, 2), nullptr);
}

void TestFloorGrid::heldNothingMoves()
{
    Stage stage(4, 2, {{{1, 1}, 0}, {{2, 1}, 0}, {{3, 1}, 0}});
    stage.grid.setHeld(true);
    stage.floor.setMember(1, 1, -1);
    stage.floor.setMember(4, 1, 0);
    QCOMPARE(stage.cell(1, 0), u"_ 2 3 4"_s);
    stage.floor.setMember(1, 1, 0);
    QCOMPARE(stage.cell(1, 0), u"_ 2 3 4 1"_s);
    stage.grid.setHeld(false);
    QCOMPARE(stage.cell(1, 0), u"1 2 3 4"_s);

    stage.grid.setHeld(true);
    stage.floor.setMember(4, 2, 9);
    stage.floor.setMember(4, 2, -1);
    QCOMPARE(stage.penalties(), (std::vector<qint32>{0, 1}));
    stage.move(3, 1, at(2, 2));
    stage.floor.play();
    QCOMPARE(stage.cell(2, 2), u"3"_s); // Where it was dropped.
    QCOMPARE(stage.cell(1, 0), u"1 2 _ 4"_s);
}

void TestFloorGrid::aLostLinkLeavesTheCells()
{
    Stage stage(3, 2, {{{1, 1}, 0}, {{2, 1}, 0}, {{3, 2}, 1}});
    QCOMPARE(stage.cell(1, 0), u"1 2"_s);
    QSignalSpy merged(&stage.grid, &FloorGrid::merged);
    stage.floor.stage.link->become(Link::State::Waiting);
    stage.floor.stage.becomeLive();
    QCOMPARE(stage.cell(1, 0), u"1 2"_s);
    QCOMPARE(stage.cell(2, 1), u"3"_s);
    for (const QList<QVariant> &each : std::as_const(merged))
        QVERIFY(!each.constFirst().value<FloorGrid::Changes>().isWhole);
}

void TestFloorGrid::groupsAreCountedAndOpen()
{
    PlayedFloor::Grid members;
    for (int agent = 1; agent <= 6; ++agent)
        members[{agent, 1}] = 0;
    Stage stage(8, 2, members, FloorGrid::Mode::Groups);
    QCOMPARE(stage.cell(1, 0), u"boats:6"_s);
    QCOMPARE(stage.grid.groupSize(1), 8);
    QCOMPARE(stage.tray(), u"boats:2"_s);
    QCOMPARE(stage.grid.traySize(), 2);
    const models::GroupPlace place{stage.grid.queueAt(0), 0, 1};
    stage.grid.setOpening(place, FloorGrid::Opening::Few);
    QCOMPARE(stage.cell(1, 0), u"boats:6 .1 .2 .3 .4 …2"_s);
    QCOMPARE(stage.grid.extent(0, 0).tall, 1);
    QCOMPARE(stage.grid.extent(0, 0).small, 5);
    stage.grid.setOpening(place, FloorGrid::Opening::All);
    QCOMPARE(stage.cell(1, 0), u"boats:6 .1 .2 .3 .4 .5 .6"_s);
    stage.floor.setGroup(2, 2);
    QCOMPARE(stage.cell(1, 0), u"boats:5 .1 .3 .4 .5 .6 cars:1"_s);
    stage.grid.setOpening(place, FloorGrid::Opening::Closed);
    QCOMPARE(stage.cell(1, 0), u"boats:5 cars:1"_s);
    QCOMPARE(stage.grid.agentsOf(1, 0, 0).size(), std::size_t(5));
}

void TestFloorGrid::aGroupsMoveIsCountedOnItsPlaces()
{
    Stage stage(3, 2, {{{1, 1}, 0}, {{2, 1}, 0}, {{3, 1}, 0}}, FloorGrid::Mode::Groups);
    stage.floor.isDeaf = [](const QJsonObject &) { return true; };
    stage.changes.run(stage.changes.planner().moveGroup(GroupId(1), at(1, 0), at(2, 2)));
    stage.floor.play();
    QCOMPARE(stage.cell(2, 2), u"boats:0"_s);
    const ContactCenter &center = stage.floor.stage.desk->center();
    const models::GroupPlace target{*center.row(QueueId(2)), 2, 1};
    const models::GroupPlace source{*center.row(QueueId(1)), 0, 1};
    QCOMPARE(stage.grid.marks().find(target).asked, 3);
    QCOMPARE(stage.grid.marks().find(source).leaving, 3);
    stage.floor.setMember(1, 2, 2);
    QCOMPARE(stage.cell(2, 2), u"boats:1"_s);
    QCOMPARE(stage.grid.marks().find(target).done, 1);
    QVERIFY(stage.grid.marks().find(target).isUnderWay());
}

void TestFloorGrid::unseenItKeepsQuietAndCatchesUp()
{
    Stage stage(3, 2, {{{1, 1}, 0}});
    stage.grid.setActive(false);
    QCOMPARE(stage.cell(1, 0), u""_s); // No memory is kept for what nobody sees.
    QSignalSpy merged(&stage.grid, &FloorGrid::merged);
    stage.floor.setMember(2, 1, 0);
    stage.frames.flush();
    QCOMPARE(merged.count(), 0);
    stage.grid.setActive(true);
    QCOMPARE(stage.cell(1, 0), u"1 2"_s);
}

void TestFloorGrid::rightsTakenAwayEmptyIt()
{
    Stage stage(3, 2, {{{1, 1}, 0}});
    stage.floor.stage.link->say("RightProfile", R"({"profile":"NoRight","rights":[]})");
    QCOMPARE(stage.queues(), u""_s);
    QCOMPARE(stage.tray(), u""_s);
    stage.floor.stage.link->say("RightProfile", R"({"profile":"Supervisor","rights":[]})");
    QCOMPARE(stage.cell(1, 0), u"1"_s);
}
