// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/supervisorscope.h"
#include "ui/models/floorgrid.h"
#include "ui/models/numberkeys.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

// Which columns, rows and tiles the grid has.
namespace vigie::models {

using center::AgentRow;
using center::QueueRow;

//! Somebody or, in a group's placeholder, nobody in a cell.
struct FloorGrid::Entry
{
    int row = 0;
    int groupOrder = 0;
    qint32 rank = -1;
    qint32 group = noGroup;
    AgentRow agent{-1};
    Kind kind = Kind::Agent;

    auto place() const { return std::tuple(row, groupOrder, group, rank); }
};

namespace {

    qint32 groupOf(const center::Agent &agent)
    {
        return agent.group ? raw(*agent.group) : FloorGrid::noGroup;
    }

} // namespace

void FloorGrid::readGroups()
{
    m_groupSizes.clear();
    m_groupOrder.clear();
    m_groupLabels.clear();
    int order = 0;
    for (const center::AgentGroup &group : m_center.groups()) {
        m_groupOrder.insert(raw(group.id), order++);
        m_groupLabels.insert(raw(group.id), group.label.isEmpty() ? group.name : group.label);
    }
    for (int i = 0; i < m_center.agentCount(); ++i) {
        const center::Agent &agent = m_center.agent(AgentRow(i));
        if (agent.isListed)
            ++m_groupSizes[groupOf(agent)];
    }
}

//! By last name, as people look somebody up.
void FloorGrid::rank()
{
    std::vector<qint32> order(std::size_t(m_center.agentCount()));
    std::iota(order.begin(), order.end(), 0);
    const auto text = [this](std::int32_t row) {
        const center::Agent &agent = m_center.agent(AgentRow(row));
        return QString(agent.lastName + u' ' + agent.firstName);
    };
    std::ranges::sort(order, [&](qint32 a, qint32 b) {
        const int differs = m_names.compare(a, b, text);
        return differs != 0 ? differs < 0 : a < b;
    });
    m_rank.assign(order.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        m_rank[std::size_t(order[i])] = qint32(i);
}

bool FloorGrid::isAccepted(AgentRow row) const
{
    const center::Agent &agent = m_center.agent(row);
    return agent.isListed
        && (m_filter.groups.isEmpty() || (agent.group && m_filter.groups.contains(*agent.group)));
}

bool FloorGrid::hasText(const center::Queue &queue) const
{
    return m_filter.text.isEmpty() || queue.number.contains(m_filter.text)
        || queue.label().contains(m_filter.text, Qt::CaseInsensitive);
}

void FloorGrid::findText()
{
    m_hasText.assign(std::size_t(m_center.agentCount()), true);
    if (m_filter.text.isEmpty())
        return;
    for (std::size_t i = 0; i < m_hasText.size(); ++i) {
        const center::Agent &agent = m_center.agent(AgentRow(qint32(i)));
        // A group is moved whole, so it is found whole, too.
        const bool isPerson = m_mode == Mode::Agents
            && (agent.number.contains(m_filter.text)
                || agent.name().contains(m_filter.text, Qt::CaseInsensitive));
        m_hasText[i]
            = isPerson || groupLabel(groupOf(agent)).contains(m_filter.text, Qt::CaseInsensitive);
    }
}

int FloorGrid::offeredQueues() const
{
    int count = 0;
    for (int i = 0; i < m_center.queueCount(); ++i) {
        const center::Queue &queue = m_center.queue(QueueRow(i));
        count += queue.isListed && !queue.isTechnical() ? 1 : 0;
    }
    return count;
}

std::vector<FloorGrid::Column> FloorGrid::wantedColumns()
{
    std::vector<Column> wanted;
    if (!center::SupervisorScope(m_center).isOpen())
        return wanted;
    for (int i = 0; i < m_center.queueCount(); ++i) {
        const center::Queue &queue = m_center.queue(QueueRow(i));
        if (!queue.isListed || queue.isTechnical())
            continue;
        const bool isPinned = m_pinned.contains(queue.id);
        if (!isPinned && !m_filter.queues.isEmpty() && !m_filter.queues.contains(queue.id))
            continue;
        if (!isPinned && m_filter.isWaiting && queue.waiting().value_or(0) == 0)
            continue;
        const bool isWhole = hasText(queue);
        const bool isFound
            = isWhole || std::ranges::any_of(queue.members, [this](const auto &each) {
                  return isAccepted(each.agent) && m_hasText[std::size_t(center::raw(each.agent))];
              });
        if (isFound || isPinned)
            wanted.push_back({.queue = QueueRow(i), .isWhole = isWhole});
    }
    const auto pin = [this](const Column &column) {
        const auto at = m_pinned.indexOf(m_center.queue(column.queue).id);
        return at < 0 ? m_pinned.size() : at;
    };
    std::ranges::sort(wanted, [&](const Column &a, const Column &b) {
        if (const auto left = pin(a), right = pin(b); left != right)
            return left < right;
        const int differs
            = compareNumbers(m_center.queue(a.queue).number, m_center.queue(b.queue).number);
        return differs != 0 ? differs < 0 : a.queue < b.queue;
    });
    return wanted;
}

std::vector<qint32> FloorGrid::wantedPenalties() const
{
    qint32 highest = -1;
    QSet<qint32> above;
    const auto use = [&](qint32 penalty) {
        highest = std::max(highest, penalty);
        if (penalty > everyRow)
            above.insert(penalty);
    };
    for (const Column &column : m_columns) {
        for (const center::Member &member : m_center.queue(column.queue).members) {
            if (isAccepted(member.agent))
                use(member.penalty);
        }
        for (const AgentRow agent : m_marks.coming(column.queue)) {
            if (const SeatMark *mark = m_marks.find(agent, column.queue))
                use(mark->after);
        }
    }
    std::vector<qint32> rows(std::size_t(std::min(highest, everyRow) + 1));
    std::iota(rows.begin(), rows.end(), 0);
    rows.insert(rows.end(), above.cbegin(), above.cend());
    std::ranges::sort(rows);
    if (highest < std::numeric_limits<qint32>::max())
        rows.push_back(highest + 1);
    return rows;
}

std::vector<FloorGrid::Entry> FloorGrid::entriesOf(const Column &column) const
{
    std::vector<Entry> entries;
    const bool isGrouped = m_mode == Mode::Groups;
    const auto add = [&](AgentRow row, qint32 penalty, Kind kind) {
        const auto at = std::size_t(center::raw(row));
        if (!isAccepted(row) || !(column.isWhole || m_hasText[at]))
            return;
        const qint32 group = isGrouped ? groupOf(m_center.agent(row)) : noGroup;
        entries.push_back({.row = rowOf(penalty),
                           .groupOrder = isGrouped ? m_groupOrder.value(group, INT_MAX) : 0,
                           .rank = m_rank[at],
                           .group = group,
                           .agent = row,
                           .kind = kind});
    };
    for (const center::Member &member : m_center.queue(column.queue).members)
        add(member.agent, member.penalty, Kind::Agent);
    if (isGrouped) {
        const auto &groups = m_marks.groups();
        for (auto place = groups.cbegin(); place != groups.cend(); ++place) {
            if (place.key().queue == column.queue && (place->isUnderWay() || place->failed > 0))
                entries.push_back({.row = rowOf(place.key().penalty),
                                   .groupOrder = m_groupOrder.value(place.key().group, INT_MAX),
                                   .group = place.key().group});
        }
    } else {
        for (const AgentRow agent : m_marks.coming(column.queue)) {
            const SeatMark *mark = m_marks.find(agent, column.queue);
            if (mark != nullptr && m_center.penalty(agent, column.queue) != mark->after)
                add(agent, mark->after, Kind::Coming);
        }
    }
    std::erase_if(entries, [](const Entry &entry) { return entry.row < 0; });
    std::ranges::sort(entries, {}, &Entry::place);
    return entries;
}

std::vector<FloorGrid::Tile> FloorGrid::tilesOf(std::span<const Entry> entries, QueueRow queue,
                                                qint32 penalty) const
{
    std::vector<Tile> tiles;
    if (m_mode == Mode::Agents) {
        for (const Entry &entry : entries)
            tiles.push_back(Tile::ofAgent(entry.kind, entry.agent));
        return tiles;
    }
    for (auto first = entries.begin(); first != entries.end();) {
        const qint32 group = first->group;
        const auto end = std::find_if(first, entries.end(),
                                      [group](const Entry &each) { return each.group != group; });
        // A placeholder has no agent.
        const auto agents = std::find_if(
            first, end, [](const Entry &each) { return center::raw(each.agent) >= 0; });
        const auto count = qint32(end - agents);
        tiles.push_back(Tile::ofGroup(group, count));
        const Opening opening = m_open.value({queue, penalty, group});
        const qint32 shown = opening == Opening::Closed ? 0
            : opening == Opening::Few                   ? std::min(count, qint32(fewKids))
                                                        : count;
        for (auto kid = agents; kid != agents + shown; ++kid)
            tiles.push_back(Tile::ofKid(kid->agent, group));
        if (opening == Opening::Few && count > shown)
            tiles.push_back(Tile::ofMore(group, count - shown));
        first = end;
    }
    return tiles;
}

std::vector<FloorGrid::Tile> FloorGrid::keptInPlace(std::span<const Tile> old,
                                                    std::vector<Tile> wanted)
{
    std::vector<Tile> kept;
    // What stands under a group goes with it.
    const auto takeFrom = [&](std::vector<Tile>::iterator first) {
        auto end = first + 1;
        while (end != wanted.end() && end->isSmall())
            ++end;
        kept.insert(kept.end(), first, end);
        wanted.erase(first, end);
    };
    for (const Tile &slot : old) {
        if (slot.isSmall())
            continue;
        const auto same = std::ranges::find_if(wanted, [&slot](const Tile &each) {
            return slot.kind() != Kind::Hole && !each.isSmall() && each.agent() == slot.agent()
                && each.group() == slot.group();
        });
        if (same == wanted.end())
            kept.push_back(Tile::hole());
        else
            takeFrom(same);
    }
    kept.insert(kept.end(), wanted.cbegin(), wanted.cend());
    return kept;
}

void FloorGrid::build(Column &column, const std::vector<qint32> &oldPenalties) const
{
    const std::vector<Tile> old = std::move(column.tiles);
    const std::vector<qint32> oldStarts = std::move(column.starts);
    const std::vector<Entry> entries = entriesOf(column);
    column.tiles.clear();
    column.starts.clear();
    auto next = entries.begin();
    for (int row = 0; row < rowCount(); ++row) {
        column.starts.push_back(qint32(column.tiles.size()));
        const auto first = next;
        while (next != entries.end() && next->row == row)
            ++next;
        std::vector<Tile> tiles = tilesOf(std::span(first, next), column.queue, penaltyAt(row));
        const auto before = std::ranges::lower_bound(oldPenalties, penaltyAt(row));
        const auto at = std::size_t(before - oldPenalties.begin());
        if (m_isHeld && before != oldPenalties.end() && *before == penaltyAt(row)
            && at + 1 < oldStarts.size())
            tiles = keptInPlace(
                std::span(old).subspan(std::size_t(oldStarts[at]),
                                       std::size_t(oldStarts[at + 1] - oldStarts[at])),
                std::move(tiles));
        column.tiles.insert(column.tiles.end(), tiles.cbegin(), tiles.cend());
    }
    column.starts.push_back(qint32(column.tiles.size()));
    column.tiles.shrink_to_fit(); // A thousand columns of a hundred thousand tiles.
    column.starts.shrink_to_fit();
}

std::vector<AgentRow> FloorGrid::agentsOf(qint32 group, int column, int row) const
{
    std::vector<AgentRow> agents;
    const auto isMeant
        = [&](AgentRow each) { return isAccepted(each) && groupOf(m_center.agent(each)) == group; };
    if (column < 0) {
        for (int i = 0; i < m_center.agentCount(); ++i) {
            const center::Agent &agent = m_center.agent(AgentRow(i));
            if (isMeant(AgentRow(i))
                && std::ranges::none_of(agent.memberships,
                                        [this](const auto &m) { return columnOf(m.queue) >= 0; }))
                agents.push_back(AgentRow(i));
        }
        return agents;
    }
    for (const center::Member &member : queue(column).members) {
        if (member.penalty == penaltyAt(row) && isMeant(member.agent))
            agents.push_back(member.agent);
    }
    return agents;
}

void FloorGrid::buildTray(Changes &changes)
{
    const bool isNarrowed
        = !m_filter.text.isEmpty() && std::ranges::none_of(m_columns, &Column::isWhole);
    const bool isGrouped = m_mode == Mode::Groups;
    std::vector<Entry> entries;
    const bool isOpen = center::SupervisorScope(m_center).isOpen();
    for (int i = 0; isOpen && i < m_center.agentCount(); ++i) {
        const center::Agent &agent = m_center.agent(AgentRow(i));
        if (!isAccepted(AgentRow(i)) || (isNarrowed && !m_hasText[std::size_t(i)])
            || std::ranges::any_of(agent.memberships,
                                   [this](const auto &each) { return columnOf(each.queue) >= 0; }))
            continue;
        const qint32 group = isGrouped ? groupOf(agent) : noGroup;
        entries.push_back({.row = isGrouped ? 0 : center::sortRank(agent.state),
                           .groupOrder = isGrouped ? m_groupOrder.value(group, INT_MAX) : 0,
                           .rank = m_rank[std::size_t(i)],
                           .group = group,
                           .agent = AgentRow(i)});
    }
    std::ranges::sort(entries, {}, &Entry::place);
    m_traySize = int(entries.size());
    std::vector<Tile> tiles = tilesOf(entries, QueueRow(-1), 0);
    if (m_isHeld)
        tiles = keptInPlace(m_tray, std::move(tiles));
    const bool isOther = tiles != m_tray;
    m_isTrayUnsettled = m_isHeld && (m_isTrayUnsettled || isOther);
    changes.isTray = changes.isTray || isOther;
    m_tray = std::move(tiles);
}

} // namespace vigie::models
