// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/griddeeds.h"

#include "center/assignments.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/widgets/format.h"

#include <algorithm>
#include <cmath>

namespace vigie::ui {

using center::AssignmentBatch;
using center::Cell;
using center::Seat;
using models::FloorGrid;

namespace {

    //! The tray is no queue.
    constexpr QueueId noQueue{-1};

    std::vector<AgentId> agentsOf(const std::vector<Seat> &seats)
    {
        std::vector<AgentId> agents;
        for (const Seat &seat : seats)
            agents.push_back(seat.agent);
        return agents;
    }

    //! A group alone goes by one command, where the server knows it.
    bool isOneGroup(const QSet<GridPick> &picks)
    {
        return picks.size() == 1 && picks.cbegin()->isGroup() && !picks.cbegin()->isInTray()
            && picks.cbegin()->group != FloorGrid::noGroup;
    }

} // namespace

QString GridDeeds::obstacle() const
{
    return m_desk.isUp() ? QString()
                         : tr("The link to the server is lost. Changes are possible again when it "
                              "is back.");
}

std::vector<Seat> GridDeeds::seatsOf(const QSet<GridPick> &picks) const
{
    const center::ContactCenter &center = m_grid.center();
    std::vector<Seat> seats;
    for (const GridPick &pick : picks) {
        const QueueId queue = pick.isInTray() ? noQueue : center.queue(pick.queue).id;
        if (!pick.isGroup()) {
            seats.push_back({center.agent(pick.agent).id, queue});
            continue;
        }
        const int column = pick.isInTray() ? -1 : m_grid.columnOf(pick.queue);
        const int row = pick.isInTray() ? -1 : m_grid.rowOf(pick.penalty);
        if (!pick.isInTray() && (column < 0 || row < 0))
            continue;
        for (const center::AgentRow agent : m_grid.agentsOf(pick.group, column, row))
            seats.push_back({center.agent(agent).id, queue});
    }
    // A set has no order; what is done has one that can be followed.
    std::ranges::sort(seats, {},
                      [](const Seat &seat) { return std::pair(raw(seat.agent), raw(seat.queue)); });
    return seats;
}

AssignmentBatch GridDeeds::plan(const QSet<GridPick> &picks, const Cell &to, bool isAdd) const
{
    const center::AssignmentPlanner planner = m_changes.planner();
    if (isOneGroup(picks)) {
        const GridPick &pick = *picks.cbegin();
        const Cell from{m_grid.center().queue(pick.queue).id, pick.penalty};
        return isAdd ? planner.addGroup(GroupId(pick.group), from, to)
                     : planner.moveGroup(GroupId(pick.group), from, to);
    }
    const std::vector<Seat> seats = seatsOf(picks);
    if (isAdd)
        return planner.add(agentsOf(seats), to);
    std::vector<Seat> moved;
    std::vector<Seat> fromTray;
    for (const Seat &seat : seats)
        (seat.queue == noQueue ? fromTray : moved).push_back(seat);
    if (moved.empty())
        return planner.add(agentsOf(fromTray), to);
    // Who comes from the tray leaves nothing: his own target is his source.
    for (const Seat &seat : fromTray)
        moved.push_back({seat.agent, to.queue});
    return planner.move(moved, to);
}

AssignmentBatch GridDeeds::planRemoval(const QSet<GridPick> &picks) const
{
    const center::AssignmentPlanner planner = m_changes.planner();
    if (isOneGroup(picks)) {
        const GridPick &pick = *picks.cbegin();
        return planner.removeGroup(GroupId(pick.group),
                                   {m_grid.center().queue(pick.queue).id, pick.penalty});
    }
    std::vector<Seat> seats = seatsOf(picks);
    std::erase_if(seats, [](const Seat &seat) { return seat.queue == noQueue; });
    return planner.remove(seats);
}

AssignmentBatch GridDeeds::planMissing(qint32 group, const Cell &to) const
{
    return m_changes.planner().addGroupMissing(GroupId(group), to);
}

QString GridDeeds::run(AssignmentBatch plan) const
{
    if (const QString reason = obstacle(); !reason.isEmpty())
        return reason;
    if (plan.isEmpty())
        return plan.notOffered > 0 ? tr("Your rights do not let you change this.")
                                   : tr("It is so already: nothing was sent.");
    m_changes.run(std::move(plan));
    return {};
}

bool GridDeeds::hasFailed(const GridPick &pick) const
{
    if (pick.isInTray())
        return false;
    if (pick.isGroup()) {
        const models::GroupMark mark = m_grid.marks().find(pick.place());
        return mark.failed > 0 && !mark.isUnderWay();
    }
    const models::SeatMark *mark = m_grid.marks().find(pick.agent, pick.queue);
    return mark != nullptr && mark->isFailed();
}

void GridDeeds::retry(const GridPick &pick) const
{
    if (pick.isGroup()) {
        m_changes.retry(m_grid.marks().find(pick.place()).batch);
        return;
    }
    if (const models::SeatMark *mark = m_grid.marks().find(pick.agent, pick.queue))
        m_changes.retry(mark->batch, mark->row);
}

QString GridDeeds::nameOf(const GridPick &pick) const
{
    return pick.isGroup() ? m_grid.groupLabel(pick.group)
                          : m_grid.center().agent(pick.agent).name();
}

QString GridDeeds::nameOf(const QSet<GridPick> &picks) const
{
    if (picks.size() == 1)
        return nameOf(*picks.cbegin());
    return tr("%Ln agent(s)", nullptr, int(seatsOf(picks).size()));
}

QString GridDeeds::countOf(const QSet<GridPick> &picks) const
{
    const int agents = int(seatsOf(picks).size());
    if (picks.size() > 1)
        return tr("%Ln agent(s)", nullptr, agents);
    const GridPick &pick = *picks.cbegin();
    //: On a group's tile that is dragged: agents meant, of all of the group.
    return pick.isGroup() ? tr("%1 of %2").arg(agents).arg(m_grid.groupSize(pick.group))
                          : QString();
}

QString GridDeeds::nameOf(const Cell &cell) const
{
    const center::Queue *queue = m_grid.center().find(cell.queue);
    //: A cell of the grid: the queue, the penalty.
    return tr("%1, penalty %2")
        .arg(queue == nullptr ? QString() : queue->label())
        .arg(cell.penalty);
}

QString GridDeeds::sourceOf(const QSet<GridPick> &picks) const
{
    const center::ContactCenter &center = m_grid.center();
    const GridPick &first = *picks.cbegin();
    if (isOneGroup(picks)) {
        const int all = m_grid.groupSize(first.group);
        const int here = int(seatsOf(picks).size());
        const QString cell = nameOf({center.queue(first.queue).id, first.penalty});
        if (all == here)
            //: Under the tile that is dragged: all agents of a group are in that cell.
            return tr("All %1 in %2.").arg(here).arg(cell);
        //: Under the tile that is dragged: "7 of 12 in Boats, penalty 1; the other 5 stay."
        return tr("%1 of %2 in %3; the other %4 stay.")
            .arg(here)
            .arg(all)
            .arg(cell)
            .arg(all - here);
    }
    if (picks.size() > 1 || first.isInTray() || first.isGroup())
        return {};
    const auto penalty = center.penalty(first.agent, first.queue);
    //: Under the tile that is dragged: where it is now.
    return penalty ? tr("from %1").arg(nameOf({center.queue(first.queue).id, *penalty}))
                   : QString();
}

std::pair<QString, QString> GridDeeds::tip(const QSet<GridPick> &picks, const Cell &to,
                                           bool isAdd) const
{
    const QString cell = nameOf(to);
    if (picks.size() == 1 && !picks.cbegin()->isGroup())
        return {isAdd ? tr("Add to %1").arg(cell) : tr("Move to %1").arg(cell), sourceOf(picks)};
    //: Under tiles that are dragged: who, then the cell.
    return {isAdd ? tr("Add %1 to %2").arg(nameOf(picks), cell)
                  : tr("Move %1 to %2").arg(nameOf(picks), cell),
            sourceOf(picks)};
}

std::pair<QString, QString> GridDeeds::removalTip(const QSet<GridPick> &picks) const
{
    return {tr("Remove %1").arg(nameOf(picks)), sourceOf(picks)};
}

QString GridDeeds::estimate(center::QueueRow row, int coming) const
{
    const center::Queue &queue = m_grid.center().queue(row);
    double before = queue.figure(xuc::QueueStat::Ewt);
    if (std::isnan(before) && queue.longestWaitSince)
        before = double(
            std::chrono::floor<std::chrono::seconds>(m_desk.clock().now() - *queue.longestWaitSince)
                .count());
    const int logged = queue.count(xuc::QueueStat::LoggedAgents).value_or(0);
    if (std::isnan(before) || (coming == 0 && logged == 0))
        return {};
    const auto words = [](double seconds) {
        return formatDuration(std::chrono::seconds(std::llround(seconds)));
    };
    const int after = logged + coming;
    const QString then = after > 0 ? words(before * std::max(logged, 1) / after) : noValue();
    //: The wait to expect before and after a change of who serves a queue.
    return tr("%1 → %2").arg(words(before), then);
}

QHash<int, QString> GridDeeds::estimates(const QSet<GridPick> &picks, const Cell &to,
                                         bool isAdd) const
{
    const center::ContactCenter &center = m_grid.center();
    const auto target = center.row(to.queue);
    QHash<int, QString> texts;
    QHash<int, int> coming; //!< By column; only who is logged in takes calls.
    const int column = target ? m_grid.columnOf(*target) : -1;
    for (const Seat &seat : seatsOf(picks)) {
        const center::Agent *agent = center.find(seat.agent);
        if (agent == nullptr || !agent->isLoggedIn() || seat.queue == to.queue)
            continue;
        const auto row = center.row(seat.agent);
        if (column >= 0 && row && !center.penalty(*row, *target))
            ++coming[column];
        const auto source = center.row(seat.queue);
        if (!isAdd && source && m_grid.columnOf(*source) >= 0)
            --coming[m_grid.columnOf(*source)];
    }
    for (auto change = coming.cbegin(); change != coming.cend(); ++change) {
        if (const QString text = estimate(m_grid.queueAt(change.key()), *change); !text.isEmpty())
            texts.insert(change.key(), text);
    }
    return texts;
}

} // namespace vigie::ui
