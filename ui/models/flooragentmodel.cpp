// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/flooragentmodel.h"

#include "center/contactcenter.h"
#include "center/ringwatch.h"

#include <algorithm>
#include <iterator>

namespace vigie::models {

using center::AgentField;

//! A mask has 64 bits: what comes behind them is not shown.
static constexpr int mostColumns = 64;

FloorAgentModel::FloorAgentModel(const center::ContactCenter &center, FrameClock &clock,
                                 QObject *parent)
    : SortedTableModel(clock, parent)
    , m_center(center)
{
    center.addWatcher(this);
    readGroups();
    addReasons();
    for (SourceRow row = 0; row < sourceRows(); ++row)
        noteNames(agent(row));
    sort(NumberColumn);
}

FloorAgentModel::~FloorAgentModel()
{
    m_center.removeWatcher(this);
}

int FloorAgentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstNamedColumn + static_cast<int>(m_named.size());
}

void FloorAgentModel::setLimits(const center::StateLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    markAll(bit(StateColumn));
}

void FloorAgentModel::setRingWatch(const center::RingWatch *watch)
{
    m_rings = watch;
    passSecond();
}

void FloorAgentModel::passSecond()
{
    std::vector<SourceRow> now;
    if (m_rings != nullptr) {
        for (const center::AgentRow row : m_rings->over()) {
            if (agent(center::raw(row)).isListed)
                now.push_back(center::raw(row));
        }
    }
    if (now == m_vain)
        return;
    std::vector<SourceRow> others;
    std::ranges::set_symmetric_difference(now, m_vain, std::back_inserter(others));
    m_vain = std::move(now);
    for (const SourceRow row : others)
        mark(row, bit(StateColumn));
}

void FloorAgentModel::setFilter(const FloorAgentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, CheckColumn, CheckColumn);
    Q_EMIT selectionChanged(); // Others of them are shown.
}

int FloorAgentModel::rowOf(AgentId id) const
{
    const auto row = m_center.row(id);
    return row ? placeOf(center::raw(*row)) : -1;
}

AgentId FloorAgentModel::idAt(int row) const
{
    return agent(sourceRow(row)).id;
}

int FloorAgentModel::listedCount() const
{
    int count = 0;
    for (SourceRow row = 0; row < sourceRows(); ++row)
        count += agent(row).isListed ? 1 : 0;
    return count;
}

AgentSums FloorAgentModel::sums() const
{
    AgentSums sums;
    for (const SourceRow row : shownRows())
        sums.add(agent(row));
    return sums;
}

QList<FloorAgentModel::GroupSums> FloorAgentModel::groupSums() const
{
    QHash<QString, AgentSums> byGroup;
    for (const SourceRow row : shownRows())
        byGroup[groupLabel(agent(row))].add(agent(row));
    QList<GroupSums> all;
    for (auto each = byGroup.cbegin(); each != byGroup.cend(); ++each)
        all.append({each.key(), each.value()});
    std::ranges::sort(all, [](const GroupSums &one, const GroupSums &other) {
        // Who is in none stands last.
        return one.group.isEmpty() != other.group.isEmpty()
            ? other.group.isEmpty()
            : QString::localeAwareCompare(one.group, other.group) < 0;
    });
    return all;
}

const center::Agent &FloorAgentModel::agent(SourceRow row) const
{
    return m_center.agent(center::AgentRow(row));
}

int FloorAgentModel::sourceRows() const
{
    return m_center.agentCount();
}

bool FloorAgentModel::accepts(SourceRow row) const
{
    const center::Agent &candidate = agent(row);
    if (!candidate.isListed)
        return false;
    if (!m_filter.groups.isEmpty()
        && !(candidate.group && m_filter.groups.contains(*candidate.group)))
        return false;
    if (m_filter.isVain && !std::ranges::binary_search(m_vain, row))
        return false;
    return matchesState(candidate) && servesQueue(candidate) && matchesText(candidate);
}

bool FloorAgentModel::matchesState(const center::Agent &agent) const
{
    if (m_filter.states.isEmpty() && m_filter.reasons.isEmpty())
        return true;
    if (m_filter.states.contains(agent.state))
        return true;
    return agent.state == center::ShownState::Pause && m_filter.reasons.contains(agent.cause);
}

bool FloorAgentModel::servesQueue(const center::Agent &agent) const
{
    if (m_filter.queues.isEmpty())
        return true;
    return std::any_of(agent.memberships.cbegin(), agent.memberships.cend(),
                       [this](const center::Membership &membership) {
                           return m_filter.queues.contains(m_center.queue(membership.queue).id);
                       });
}

bool FloorAgentModel::matchesText(const center::Agent &agent) const
{
    const QString &text = m_filter.text;
    return text.isEmpty() || agent.number.contains(text) || agent.phone.contains(text)
        || agent.name().contains(text, Qt::CaseInsensitive)
        || groupLabel(agent).contains(text, Qt::CaseInsensitive);
}

QString FloorAgentModel::groupLabel(const center::Agent &agent) const
{
    return agent.group ? m_groups.value(*agent.group) : QString();
}

void FloorAgentModel::readGroups()
{
    m_groups.clear();
    m_groupKeys.clear();
    for (const center::AgentGroup &group : m_center.groups())
        m_groups.insert(group.id, group.label.isEmpty() ? group.name : group.label);
}

void FloorAgentModel::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    const SourceRow source = center::raw(row);
    ColumnMask columns = floorAgentColumns(fields);
    if (fields.testFlag(AgentField::Config)) {
        m_numberKeys.forget(source);
        m_groupKeys.forget(source);
        m_firstNameKeys.forget(source);
        m_lastNameKeys.forget(source);
        if (!agent(source).isListed) // Gone: nobody acts on it unseen.
            select(source, false);
    }
    const auto at = static_cast<std::size_t>(source);
    if ((columns & bit(BaseColumn)) != 0 && at < m_matches.size())
        m_matches[at] = -1;
    if (fields.testFlag(AgentField::Statistics)) {
        noteNames(agent(source));
        columns |= namedMask();
    }
    if (columns != 0)
        mark(source, columns);
}

void FloorAgentModel::partsChanged(center::Parts parts)
{
    if (parts.testFlag(center::Part::Statuses)) {
        addReasons();
        markAll(bit(StateColumn));
        if (!m_named.isEmpty())
            Q_EMIT headerDataChanged(Qt::Horizontal, FirstNamedColumn, columnCount() - 1);
    }
    if (parts.testFlag(center::Part::Groups)) {
        readGroups();
        markAll(bit(GroupColumn));
    }
}

void FloorAgentModel::cleared()
{
    m_numberKeys.clear();
    m_groupKeys.clear();
    m_firstNameKeys.clear();
    m_lastNameKeys.clear();
    m_matches.clear();
    m_groups.clear();
    m_isSelected.clear();
    m_selectedCount = 0;
    m_wishes.clear();
    m_vain.clear();
    clear();
    Q_EMIT selectionChanged();
}

void FloorAgentModel::addReasons()
{
    const auto reasons = m_center.statuses().ofKind(center::StatusKind::Pause);
    for (const center::Status &reason : reasons)
        addNamed(reason.name);
}

void FloorAgentModel::noteNames(const center::Agent &agent)
{
    if (!agent.day)
        return;
    for (const center::AgentDay::Named &other : agent.day->others)
        addNamed(other.name);
}

void FloorAgentModel::addNamed(const QString &name)
{
    if (columnCount() >= mostColumns || m_named.contains(name))
        return;
    beginInsertColumns({}, columnCount(), columnCount());
    m_named.append(name);
    endInsertColumns();
}

SortedTableModel::ColumnMask FloorAgentModel::namedMask() const
{
    const ColumnMask fixed = (ColumnMask{1} << FirstNamedColumn) - 1;
    const int all = columnCount();
    return all >= mostColumns ? ~fixed : ((ColumnMask{1} << all) - 1) & ~fixed;
}

bool FloorAgentModel::isSelected(int row) const
{
    const auto at = static_cast<std::size_t>(sourceRow(row));
    return at < m_isSelected.size() && m_isSelected[at];
}

void FloorAgentModel::select(SourceRow row, bool isSelected)
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_isSelected.size()) {
        if (!isSelected)
            return;
        m_isSelected.resize(static_cast<std::size_t>(sourceRows()), false);
    }
    if (m_isSelected[at] == isSelected)
        return;
    m_isSelected[at] = isSelected;
    m_selectedCount += isSelected ? 1 : -1;
    mark(row, bit(CheckColumn));
}

void FloorAgentModel::setSelected(int firstRow, int lastRow, bool isSelected)
{
    const auto [first, last] = std::minmax(firstRow, lastRow);
    for (int row = first; row <= last; ++row)
        select(sourceRow(row), isSelected);
    Q_EMIT headerDataChanged(Qt::Horizontal, CheckColumn, CheckColumn);
    Q_EMIT selectionChanged();
}

void FloorAgentModel::select(const QList<AgentId> &agents)
{
    for (const AgentId id : agents) {
        if (const auto row = m_center.row(id))
            select(SourceRow(center::raw(*row)), true);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, CheckColumn, CheckColumn);
    Q_EMIT selectionChanged();
}

void FloorAgentModel::selectShown()
{
    if (rowCount() > 0)
        setSelected(0, rowCount() - 1, true);
}

void FloorAgentModel::selectNone()
{
    for (std::size_t at = 0; at < m_isSelected.size(); ++at)
        select(static_cast<SourceRow>(at), false);
    Q_EMIT headerDataChanged(Qt::Horizontal, CheckColumn, CheckColumn);
    Q_EMIT selectionChanged();
}

void FloorAgentModel::setWish(AgentId id, const QString &words, bool isFailed)
{
    m_wishes.insert(id, {words, isFailed});
    markState(id);
}

void FloorAgentModel::endWish(AgentId id)
{
    if (m_wishes.remove(id))
        markState(id);
}

void FloorAgentModel::forgetFailures()
{
    QList<AgentId> failed;
    for (auto it = m_wishes.cbegin(); it != m_wishes.cend(); ++it) {
        if (it->isFailed)
            failed.append(it.key());
    }
    for (const AgentId id : std::as_const(failed))
        endWish(id);
}

void FloorAgentModel::markState(AgentId id)
{
    if (const auto row = m_center.row(id))
        mark(center::raw(*row), bit(StateColumn));
}

int FloorAgentModel::selectedShown() const
{
    if (m_selectedCount == 0)
        return 0;
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isSelected(row) ? 1 : 0;
    return count;
}

QList<AgentId> FloorAgentModel::selected() const
{
    QList<AgentId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (isSelected(row))
            ids.append(idAt(row));
    }
    for (std::size_t at = 0; at < m_isSelected.size(); ++at) {
        const auto row = static_cast<SourceRow>(at);
        if (m_isSelected[at] && placeOf(row) < 0)
            ids.append(agent(row).id);
    }
    return ids;
}

} // namespace vigie::models
