// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"

#include "center/watcher.h"

#include <algorithm>

namespace vigie::center {

ContactCenter::ContactCenter(const Clock &clock) : m_clock(clock)
{
}

ContactCenter::~ContactCenter() = default;

std::optional<QueueRow> ContactCenter::row(QueueId id) const
{
    const qint32 row = m_queueRows.find(id);
    return row < 0 ? std::nullopt : std::optional(QueueRow(row));
}

std::optional<AgentRow> ContactCenter::row(AgentId id) const
{
    const qint32 row = m_agentRows.find(id);
    return row < 0 ? std::nullopt : std::optional(AgentRow(row));
}

std::optional<AgentRow> ContactCenter::row(UserId id) const
{
    const qint32 row = m_userRows.find(id);
    return row < 0 || m_agents[std::size_t(row)].user != id ? std::nullopt
                                                            : std::optional(AgentRow(row));
}

const Queue *ContactCenter::find(QueueId id) const
{
    const auto at = row(id);
    return at ? &queue(*at) : nullptr;
}

const Agent *ContactCenter::find(AgentId id) const
{
    const auto at = row(id);
    return at ? &agent(*at) : nullptr;
}

const Queue *ContactCenter::findQueue(QStringView name) const
{
    const auto it = m_queueNames.constFind(name.toString());
    if (it == m_queueNames.constEnd() || !queue(*it).isListed)
        return nullptr;
    return &queue(*it);
}

const Agent *ContactCenter::ownAgent() const
{
    return m_ownRow ? &agent(*m_ownRow) : nullptr;
}

const QList<Caller> &ContactCenter::callers(QueueRow queue) const
{
    static const QList<Caller> none;
    const auto it = m_callers.constFind(raw(queue));
    return it == m_callers.constEnd() ? none : *it;
}

const QList<Caller> &ContactCenter::callers(QueueId queue) const
{
    return callers(row(queue).value_or(QueueRow(-1)));
}

QueueRow ContactCenter::rowFor(QueueId id)
{
    if (const auto known = row(id))
        return *known;
    const auto made = QueueRow(qint32(m_queues.size()));
    m_queues.emplace_back().id = id;
    m_queueRows.set(id, made);
    return made;
}

AgentRow ContactCenter::rowFor(AgentId id)
{
    if (const auto known = row(id))
        return *known;
    const auto made = AgentRow(qint32(m_agents.size()));
    m_agents.emplace_back().id = id;
    m_agentRows.set(id, made);
    if (m_self.agentId == id)
        refreshOwn();
    return made;
}

const QString &ContactCenter::pooled(const QString &text)
{
    return *m_pool.insert(text);
}

void ContactCenter::reset()
{
    m_queues.clear();
    m_agents.clear();
    m_queueRows.clear();
    m_agentRows.clear();
    m_userRows.clear();
    m_queueNames.clear();
    m_strayCounters.clear();
    m_callers.clear();
    m_callerClock = {};
    m_pool.clear();
    m_statuses = {};
    m_groups.clear();
    m_self = {};
    m_ownRow.reset();
    m_line = {};
    m_calls.clear();
    m_callbacks.clear();
    m_defaults.clear();
    m_hints.clear();
    m_rooms.clear();
    for (Watcher *watcher : m_watchers)
        watcher->cleared();
    mark(Part::Groups | Part::Statuses | Part::User | Part::Line | Part::Calls | Part::CallbackLists
         | Part::Hints);
}

void ContactCenter::setPending(QueueRow row, bool isPending)
{
    if (std::exchange(m_queues[std::size_t(row)].isPending, isPending) != isPending)
        mark(row, QueueField::Pending);
}

void ContactCenter::setPending(AgentRow row, bool isPending)
{
    if (std::exchange(m_agents[std::size_t(row)].isPending, isPending) != isPending)
        mark(row, AgentField::Pending);
}

void ContactCenter::dropCallers(QueueRow row)
{
    if (m_callers.remove(raw(row)))
        markCallers(row);
}

void ContactCenter::addWatcher(Watcher *watcher) const
{
    m_watchers.push_back(watcher);
}

void ContactCenter::removeWatcher(Watcher *watcher) const
{
    std::erase(m_watchers, watcher);
}

void ContactCenter::mark(QueueRow row, QueueFields fields)
{
    if (!fields)
        return;
    for (Watcher *watcher : m_watchers)
        watcher->queueChanged(row, fields);
}

void ContactCenter::mark(AgentRow row, AgentFields fields)
{
    if (!fields)
        return;
    for (Watcher *watcher : m_watchers)
        watcher->agentChanged(row, fields);
}

void ContactCenter::mark(Parts parts)
{
    if (!parts)
        return;
    for (Watcher *watcher : m_watchers)
        watcher->partsChanged(parts);
}

void ContactCenter::markCallers(QueueRow row)
{
    for (Watcher *watcher : m_watchers)
        watcher->callersChanged(row);
}

} // namespace vigie::center
