// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agentmodel.h"

#include "center/contactcenter.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace vigie::models {

using center::AgentField;

static SortedTableModel::ColumnMask agentColumns(center::AgentFields fields)
{
    const auto columns
        = [](auto... column) { return ((SortedTableModel::ColumnMask{1} << column) | ...); };
    SortedTableModel::ColumnMask mask = 0;
    if (fields.testFlag(AgentField::Config))
        mask |= columns(AgentModel::NameColumn, AgentModel::NumberColumn);
    // A state without a duration (logged out) also empties the timer.
    if (fields.testFlag(AgentField::State))
        mask |= columns(AgentModel::StateColumn, AgentModel::TimerColumn);
    if (fields.testFlag(AgentField::Since))
        mask |= columns(AgentModel::StateColumn, AgentModel::TimerColumn);
    if (fields.testFlag(AgentField::Phone))
        mask |= columns(AgentModel::PhoneColumn);
    if (fields.testFlag(AgentField::Memberships))
        mask |= columns(AgentModel::QueuesColumn);
    if (fields.testFlag(AgentField::Pending))
        mask |= columns(AgentModel::StateColumn);
    return mask;
}

AgentModel::AgentModel(const center::ContactCenter &center, FrameClock &clock, QObject *parent)
    : SortedTableModel(clock, parent)
    , m_center(center)
{
    center.addWatcher(this);
    sort(StateColumn);
}

AgentModel::~AgentModel()
{
    m_center.removeWatcher(this);
}

int AgentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const center::Agent &shown = agent(sourceRow(index.row()));
    const int column = index.column();
    const bool isState = column == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case IdRole:
        return vigie::raw(shown.id);
    case SortRole:
        return sortValue(shown, column);
    case StateRole:
        return isState ? QVariant::fromValue(shown.state) : QVariant();
    case SinceRole:
        if ((isState || column == TimerColumn) && shown.hasDuration())
            return QVariant::fromValue(shown.since);
        return {};
    case StripeRole: {
        const auto *reason = isState && shown.state == center::ShownState::Pause
            ? m_center.statuses().find(shown.cause)
            : nullptr;
        return reason && !reason->color.isEmpty() ? reason->color : QVariant();
    }
    case PendingRole:
        return isState ? shown.isPending : QVariant();
    default:
        return {};
    }
}

QVariant AgentModel::display(const center::Agent &agent, int column) const
{
    switch (column) {
    case StateColumn: {
        if (agent.state != center::ShownState::Pause)
            return {};
        const center::Status *reason = m_center.statuses().find(agent.cause);
        return reason ? reason->label : QVariant();
    }
    case NameColumn:
        return agent.name();
    case NumberColumn:
        return agent.number;
    case PhoneColumn:
        return agent.phone;
    case QueuesColumn:
        return queuesInCommon(agent);
    default:
        return {};
    }
}

QVariant AgentModel::sortValue(const center::Agent &agent, int column) const
{
    switch (column) {
    case StateColumn:
        return center::sortRank(agent.state);
    case TimerColumn:
        if (!agent.hasDuration())
            return {};
        return qint64(
            std::chrono::floor<std::chrono::seconds>(m_center.clock().now() - agent.since).count());
    default:
        return display(agent, column);
    }
}

QString AgentModel::queuesInCommon(const center::Agent &agent) const
{
    const center::Agent *own = m_center.ownAgent();
    std::vector<center::Membership> common;
    if (own) {
        std::set_intersection(agent.memberships.cbegin(), agent.memberships.cend(),
                              own->memberships.cbegin(), own->memberships.cend(),
                              std::back_inserter(common), [](const auto &a, const auto &b) {
                                  return center::raw(a.queue) < center::raw(b.queue);
                              });
    } else {
        common = agent.memberships; // A supervisor sees where each one works.
    }
    std::vector<const center::Queue *> queues;
    for (const center::Membership &membership : common) {
        const center::Queue &queue = m_center.queue(membership.queue);
        if (queue.isListed && !queue.isTechnical())
            queues.push_back(&queue);
    }
    std::sort(queues.begin(), queues.end(), [](const auto *a, const auto *b) {
        return compareNumbers(a->number, b->number) < 0;
    });
    QStringList names;
    for (const center::Queue *queue : queues)
        names.append(queue->label());
    return names.join(QLatin1String(", "));
}

QVariant AgentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const bool inFull = role != Qt::DisplayRole;
    switch (section) {
    case StateColumn:
        return tr("State");
    case TimerColumn:
        //: Head of the column of times in state.
        return inFull ? tr("Time in state") : tr("Time");
    case NameColumn:
        return tr("Name");
    case NumberColumn:
        //: Short head of a column of queue or agent numbers.
        return inFull ? tr("Number") : tr("Nb");
    case PhoneColumn:
        return tr("Phone");
    case QueuesColumn:
        return tr("Queues in common");
    default:
        return {};
    }
}

void AgentModel::setFilter(const AgentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

int AgentModel::rowOf(AgentId id) const
{
    const auto row = m_center.row(id);
    return row ? placeOf(center::raw(*row)) : -1;
}

AgentId AgentModel::idAt(int row) const
{
    return agent(sourceRow(row)).id;
}

const center::Agent &AgentModel::agent(SourceRow row) const
{
    return m_center.agent(center::AgentRow(row));
}

int AgentModel::sourceRows() const
{
    return m_center.agentCount();
}

bool AgentModel::accepts(SourceRow row) const
{
    const center::Agent &candidate = agent(row);
    if (!candidate.isListed || candidate.id == m_filter.except)
        return false;
    if (m_filter.group && candidate.group != m_filter.group)
        return false;
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(candidate.state))
        return false;
    return m_filter.text.isEmpty() || candidate.number.contains(m_filter.text)
        || candidate.phone.contains(m_filter.text)
        || candidate.name().contains(m_filter.text, Qt::CaseInsensitive);
}

int AgentModel::compare(int column, SourceRow a, SourceRow b) const
{
    const center::Agent &left = agent(a);
    const center::Agent &right = agent(b);
    switch (column) {
    case StateColumn:
        return center::sortRank(left.state) - center::sortRank(right.state);
    case TimerColumn: {
        // The earlier it began, the longer it lasts; none is the shortest.
        const Instant mine = left.hasDuration() ? left.since : Instant::max();
        const Instant other = right.hasDuration() ? right.since : Instant::max();
        return mine > other ? -1 : mine < other ? 1 : 0;
    }
    case NameColumn:
        return m_nameKeys.compare(a, b, [this](SourceRow row) { return agent(row).name(); });
    case NumberColumn:
        return compareTies(a, b);
    case PhoneColumn:
        return compareNumbers(left.phone, right.phone);
    case QueuesColumn: {
        const auto own = m_center.ownRow();
        if (!own)
            return int(left.memberships.size()) - int(right.memberships.size());
        return m_center.queuesInCommon(*own, center::AgentRow(a))
            - m_center.queuesInCommon(*own, center::AgentRow(b));
    }
    default:
        return 0;
    }
}

int AgentModel::compareTies(SourceRow a, SourceRow b) const
{
    return m_numberKeys.compare(
        a, b, [this](SourceRow row) -> const QString & { return agent(row).number; });
}

QList<int> AgentModel::rolesOf(int column) const
{
    switch (column) {
    case StateColumn:
        return {Qt::DisplayRole, SortRole, StateRole, SinceRole, PendingRole, StripeRole};
    case TimerColumn:
        return {SortRole, SinceRole};
    default:
        return {Qt::DisplayRole, SortRole};
    }
}

//! A queue's name stands in the row of each of its agents.
void AgentModel::queueChanged(center::QueueRow row, center::QueueFields fields)
{
    if (!fields.testFlag(center::QueueField::Config))
        return;
    for (const center::Member &member : m_center.queue(row).members)
        mark(center::raw(member.agent), bit(QueuesColumn));
}

void AgentModel::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    if (fields.testFlag(AgentField::Config)) {
        m_nameKeys.forget(center::raw(row));
        m_numberKeys.forget(center::raw(row));
    }
    const ColumnMask columns = agentColumns(fields);
    if (columns != 0)
        mark(center::raw(row), columns);
    // What the person serves decides what each colleague has in common.
    if (fields.testFlag(AgentField::Memberships) && m_center.ownRow() == row)
        markAll(bit(QueuesColumn));
}

void AgentModel::partsChanged(center::Parts parts)
{
    if (parts.testFlag(center::Part::Statuses))
        markAll(bit(StateColumn));
    if (parts.testFlag(center::Part::User))
        markAll(bit(QueuesColumn));
}

void AgentModel::cleared()
{
    m_nameKeys.clear();
    m_numberKeys.clear();
    clear();
}

} // namespace vigie::models
