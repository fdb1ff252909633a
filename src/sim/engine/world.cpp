// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/world.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    template <typename List, typename Key>
    auto rowIn(List &list, const QHash<Key, qsizetype> &rows, const Key &key)
        -> decltype(list.data())
    {
        const auto it = rows.constFind(key);
        return it == rows.constEnd() ? nullptr : &list[static_cast<std::size_t>(*it)];
    }

    template <typename List, typename Claim>
    auto found(List &list, Claim claim) -> decltype(list.data())
    {
        const auto it = std::find_if(list.begin(), list.end(), claim);
        return it == list.end() ? nullptr : &*it;
    }

    template <typename Map, typename Id>
    auto mapped(Map &map, Id id) -> decltype(&map.begin()->second)
    {
        const auto it = map.find(id);
        return it == map.end() ? nullptr : &it->second;
    }

} // namespace

void World::index()
{
    const auto fill = [](auto &rows, const auto &list, auto key) {
        rows.clear();
        qsizetype row = 0;
        for (const auto &item : list)
            rows.insert(key(item), row++);
    };
    fill(m_queueRow, queues, [](const Queue &q) { return raw(q.id); });
    fill(m_queueByNumber, queues, [](const Queue &q) { return q.number; });
    fill(m_agentRow, agents, [](const Agent &a) { return raw(a.id); });
    fill(m_userRow, users, [](const User &u) { return raw(u.id); });
    fill(m_userByLogin, users, [](const User &u) { return u.login; });
    fill(m_lineRow, lines, [](const Line &l) { return l.id; });
    fill(m_lineByNumber, lines, [](const Line &l) { return l.number; });
}

const Queue *World::queue(QueueId id) const
{
    return rowIn(queues, m_queueRow, raw(id));
}
Queue *World::queue(QueueId id)
{
    return rowIn(queues, m_queueRow, raw(id));
}
const Agent *World::agent(AgentId id) const
{
    return rowIn(agents, m_agentRow, raw(id));
}
Agent *World::agent(AgentId id)
{
    return rowIn(agents, m_agentRow, raw(id));
}
const User *World::user(UserId id) const
{
    return rowIn(users, m_userRow, raw(id));
}
User *World::user(UserId id)
{
    return rowIn(users, m_userRow, raw(id));
}
const Line *World::line(qint32 id) const
{
    return rowIn(lines, m_lineRow, id);
}
Line *World::line(qint32 id)
{
    return rowIn(lines, m_lineRow, id);
}
const Call *World::call(CallId id) const
{
    return mapped(calls, id);
}
Call *World::call(CallId id)
{
    return mapped(calls, id);
}
const Leg *World::leg(LegId id) const
{
    return mapped(legs, id);
}
Leg *World::leg(LegId id)
{
    return mapped(legs, id);
}

const Queue *World::queueByNumber(const QString &number) const
{
    return rowIn(queues, m_queueByNumber, number);
}

const User *World::userByLogin(const QString &login) const
{
    return rowIn(users, m_userByLogin, login);
}

User *World::userByLogin(const QString &login)
{
    return rowIn(users, m_userByLogin, login);
}

const Line *World::lineByNumber(const QString &number) const
{
    return rowIn(lines, m_lineByNumber, number);
}

const Line *World::lineOf(const User &user) const
{
    return line(user.line);
}

const Room *World::room(const QString &number) const
{
    return found(rooms, [&](const Room &r) { return r.number == number; });
}

Room *World::room(const QString &number)
{
    return found(rooms, [&](const Room &r) { return r.number == number; });
}

const Group *World::group(GroupId id) const
{
    return found(groups, [id](const Group &g) { return g.id == id; });
}

const Status *World::status(const QString &name) const
{
    return found(statuses, [&](const Status &s) { return s.name == name; });
}

const CallbackRequest *World::callback(const QString &uuid) const
{
    return found(callbacks, [&](const CallbackRequest &r) { return r.uuid == uuid; });
}

const CallbackTicket *World::ticket(const QString &uuid) const
{
    return found(tickets, [&](const CallbackTicket &t) { return t.uuid == uuid; });
}

const CallbackPeriod *World::period(const QString &uuid) const
{
    return found(periods, [&](const CallbackPeriod &p) { return p.uuid == uuid; });
}

std::optional<qint32> penaltyOf(const Agent &agent, QueueId queue)
{
    const auto it = std::find_if(agent.queues.begin(), agent.queues.end(),
                                 [queue](const Membership &m) { return m.queue == queue; });
    if (it == agent.queues.end())
        return {};
    return it->penalty;
}

} // namespace vigie::sim
