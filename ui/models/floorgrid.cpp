// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/floorgrid.h"

#include "center/assignments.h"
#include "center/contactcenter.h"
#include "ui/models/frameclock.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace vigie::models {

using center::AgentField;
using center::Assignments;
using center::QueueField;

FloorGrid::FloorGrid(Mode mode, const center::ContactCenter &center, const Assignments &changes,
                     FrameClock &clock, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_center(center)
    , m_changes(changes)
    , m_clock(clock)
{
    center.addWatcher(this);
    const auto markMarks = [this] {
        m_areMarksOld = true;
        wake();
    };
    connect(&changes, &Assignments::started, this, markMarks);
    connect(&changes, &Assignments::rowsChanged, this, markMarks);
    connect(&changes, &Assignments::finished, this, markMarks);
    connect(&changes, &Assignments::historyChanged, this, markMarks);
    connect(&clock, &FrameClock::frame, this, &FloorGrid::merge);
    connect(&clock, &FrameClock::second, this, [this] {
        if (std::exchange(m_isTrayUnsorted, false)) {
            m_isTrayOld = true;
            wake();
        }
    });
}

FloorGrid::~FloorGrid()
{
    m_center.removeWatcher(this);
}

void FloorGrid::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    if (!isActive) {
        for (Column &column : m_columns) {
            std::vector<Tile>().swap(column.tiles); // An empty list would keep the room.
            std::ranges::fill(column.starts, 0);
        }
        return;
    }
    // Nothing was noted meanwhile.
    m_areColumnsOld = m_areNamesOld = m_areTilesOld = m_areMarksOld = m_isTrayOld = true;
    const QScopedValueRollback freely(m_isHeld, false);
    merge();
}

void FloorGrid::setFilter(const FloorGridFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_areColumnsOld = m_areTilesOld = m_isTrayOld = true;
    const QScopedValueRollback freely(m_isHeld, false);
    findText();
    merge();
}

void FloorGrid::setPinned(const QList<QueueId> &queues)
{
    if (queues == m_pinned)
        return;
    m_pinned = queues;
    m_areColumnsOld = true;
    const QScopedValueRollback freely(m_isHeld, false);
    merge();
}

bool FloorGrid::isPinned(int column) const
{
    return m_pinned.contains(queue(column).id);
}

void FloorGrid::setHeld(bool isHeld)
{
    if (std::exchange(m_isHeld, isHeld) == isHeld || isHeld)
        return;
    // What left a hole or had to stand behind takes its place.
    m_areTilesOld = m_isTrayOld = true;
    if (m_filter.isWaiting || !m_filter.text.isEmpty())
        m_areColumnsOld = true;
    wake();
}

void FloorGrid::setOpening(const GroupPlace &place, Opening opening)
{
    if (opening == Opening::Closed)
        m_open.remove(place);
    else
        m_open.insert(place, opening);
    const QScopedValueRollback freely(m_isHeld, false);
    if (center::raw(place.queue) < 0)
        m_isTrayOld = true;
    else
        m_oldQueues.push_back(place.queue);
    merge();
}

void FloorGrid::setOpenings(const QHash<GroupPlace, Opening> &openings)
{
    m_open = openings;
    m_areTilesOld = m_isTrayOld = true;
    wake();
}

void FloorGrid::settle()
{
    if (m_unsettled.empty() && !m_isTrayUnsettled && !m_areColumnsOld)
        return;
    m_oldQueues.insert(m_oldQueues.end(), m_unsettled.cbegin(), m_unsettled.cend());
    m_isTrayOld = m_isTrayOld || m_isTrayUnsettled;
    const QScopedValueRollback freely(m_isHeld, false);
    merge();
}

const center::Queue &FloorGrid::queue(int column) const
{
    return m_center.queue(queueAt(column));
}

int FloorGrid::columnOf(center::QueueRow queue) const
{
    const auto at = std::size_t(center::raw(queue));
    return at < m_columnOf.size() ? m_columnOf[at] : -1;
}

int FloorGrid::rowOf(qint32 penalty) const
{
    const auto found = std::lower_bound(m_penalties.cbegin(), m_penalties.cend(), penalty);
    return found == m_penalties.cend() || *found != penalty ? -1
                                                            : int(found - m_penalties.cbegin());
}

std::span<const FloorGrid::Tile> FloorGrid::tiles(int column, int row) const
{
    const Column &in = m_columns[std::size_t(column)];
    const auto first = std::size_t(in.starts[std::size_t(row)]);
    const auto end = std::size_t(in.starts[std::size_t(row) + 1]);
    return std::span(in.tiles).subspan(first, end - first);
}

FloorGrid::Extent FloorGrid::extent(int column, int row) const
{
    const auto all = tiles(column, row);
    if (m_mode == Mode::Agents)
        return {int(all.size()), 0};
    const auto small = int(std::ranges::count_if(all, &Tile::isSmall));
    return {int(all.size()) - small, small};
}

int FloorGrid::agentsIn(int column, int row) const
{
    int count = 0;
    for (const Tile &tile : tiles(column, row))
        count += tile.kind() == Kind::Agent ? 1 : tile.kind() == Kind::Group ? tile.count() : 0;
    return count;
}

QString FloorGrid::groupLabel(qint32 group) const
{
    //: Where groups are listed: agents that are in none.
    return group == noGroup ? tr("No group") : m_groupLabels.value(group);
}

void FloorGrid::queueChanged(center::QueueRow row, center::QueueFields fields)
{
    if (!m_isActive)
        return;
    if (fields.testFlag(QueueField::Config)
        || (m_filter.isWaiting && fields.testFlag(QueueField::Waiting)))
        m_areColumnsOld = true;
    if (fields.testFlag(QueueField::Members)) {
        m_oldQueues.push_back(row);
        m_isTrayOld = true;
        m_areColumnsOld = m_areColumnsOld || !m_filter.text.isEmpty();
    }
    const auto at = std::size_t(center::raw(row));
    if (at >= m_isQueueNoted.size())
        m_isQueueNoted.resize(std::size_t(m_center.queueCount()));
    if (!m_isQueueNoted[at]) {
        m_isQueueNoted[at] = true;
        m_noted.queues.push_back(row);
    }
    m_clock.wake();
}

void FloorGrid::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    constexpr auto seen = AgentField::Config | AgentField::State | AgentField::Since;
    if (!m_isActive || !(fields & seen))
        return;
    if (fields.testFlag(AgentField::Config)) {
        m_names.forget(center::raw(row));
        m_areNamesOld = m_areTilesOld = m_isTrayOld = true;
        m_areColumnsOld = m_areColumnsOld || !m_filter.text.isEmpty();
    }
    m_isTrayUnsorted = m_isTrayUnsorted || fields.testFlag(AgentField::State);
    const auto at = std::size_t(center::raw(row));
    if (at >= m_isAgentNoted.size())
        m_isAgentNoted.resize(std::size_t(m_center.agentCount()));
    if (!m_isAgentNoted[at]) {
        m_isAgentNoted[at] = true;
        m_noted.agents.push_back(row);
    }
    m_clock.wake();
}

void FloorGrid::partsChanged(center::Parts parts)
{
    if (parts & (center::Part::Groups | center::Part::User)) { // The user's rights.
        m_areNamesOld = m_areTilesOld = m_areColumnsOld = m_isTrayOld = true;
        wake();
    }
}

void FloorGrid::cleared()
{
    m_columns.clear();
    m_columnOf.clear();
    m_penalties.clear();
    m_tray.clear();
    m_traySize = 0;
    m_rank.clear();
    m_names.clear();
    m_marks.clear();
    m_open.clear();
    m_noted = {};
    m_isAgentNoted.clear();
    m_isQueueNoted.clear();
    m_oldQueues.clear();
    m_unsettled.clear();
    m_areColumnsOld = m_areNamesOld = m_areTilesOld = m_areMarksOld = m_isTrayOld = true;
    Q_EMIT merged({.isWhole = true, .isTray = true});
    wake();
}

void FloorGrid::wake()
{
    if (m_isActive)
        m_clock.wake();
}

void FloorGrid::merge()
{
    if (!m_isActive)
        return;
    Changes changes = std::exchange(m_noted, {});
    for (const center::AgentRow row : changes.agents)
        m_isAgentNoted[std::size_t(center::raw(row))] = false;
    for (const center::QueueRow row : changes.queues)
        m_isQueueNoted[std::size_t(center::raw(row))] = false;
    if (std::exchange(m_areNamesOld, false)) {
        readGroups();
        rank();
        findText();
    }
    mergeMarks(changes);
    mergeColumns(changes);
    if (std::exchange(m_isTrayOld, false))
        buildTray(changes);
    if (changes.isWhole || changes.isTray || !changes.columns.empty() || !changes.agents.empty()
        || !changes.queues.empty())
        Q_EMIT merged(changes);
}

void FloorGrid::mergeMarks(Changes &changes)
{
    if (!std::exchange(m_areMarksOld, false))
        return;
    const std::vector<center::QueueRow> queues = m_marks.refresh(m_changes, m_center);
    m_oldQueues.insert(m_oldQueues.end(), queues.cbegin(), queues.cend());
    changes.isTray = changes.isTray || !queues.empty();
}

void FloorGrid::mergeColumns(Changes &changes)
{
    if (m_areColumnsOld && !m_isHeld) {
        m_areColumnsOld = false;
        std::vector<Column> wanted = wantedColumns();
        const auto same = [](const Column &one, const Column &other) {
            return one.queue == other.queue && one.isWhole == other.isWhole;
        };
        if (!std::ranges::equal(wanted, m_columns, same)) {
            m_columns = std::move(wanted);
            m_columnOf.assign(std::size_t(m_center.queueCount()), -1);
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                m_columnOf[std::size_t(center::raw(m_columns[i].queue))] = int(i);
            m_areTilesOld = m_isTrayOld = changes.isWhole = true;
        }
    }
    if (!m_areTilesOld && m_oldQueues.empty())
        return;
    std::vector<qint32> penalties = wantedPenalties();
    if (m_isHeld) {
        std::vector<qint32> all;
        std::ranges::set_union(penalties, m_penalties, std::back_inserter(all));
        penalties = std::move(all);
    }
    const std::vector<qint32> before = std::exchange(m_penalties, std::move(penalties));
    if (before != m_penalties)
        m_areTilesOld = changes.isWhole = true;
    const auto rebuild = [&](int at) {
        Column &column = m_columns[std::size_t(at)];
        const std::vector<Tile> tiles = column.tiles;
        const std::vector<qint32> starts = column.starts;
        build(column, before);
        if (tiles == column.tiles && starts == column.starts)
            return;
        changes.columns.push_back(at);
        if (m_isHeld && std::ranges::find(m_unsettled, column.queue) == m_unsettled.end())
            m_unsettled.push_back(column.queue);
    };
    if (!m_isHeld)
        m_unsettled.clear();
    if (std::exchange(m_areTilesOld, false)) {
        for (int at = 0; at < columnCount(); ++at)
            rebuild(at);
    } else {
        std::ranges::sort(m_oldQueues);
        const auto rest = std::ranges::unique(m_oldQueues);
        m_oldQueues.erase(rest.begin(), rest.end());
        for (const center::QueueRow queue : m_oldQueues) {
            if (const int at = columnOf(queue); at >= 0) {
                rebuild(at);
                // A change under way may look different in the same tiles.
                if (changes.columns.empty() || changes.columns.back() != at)
                    changes.columns.push_back(at);
            }
        }
    }
    m_oldQueues.clear();
}

} // namespace vigie::models
