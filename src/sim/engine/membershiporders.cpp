// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/membershiporders.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

bool MembershipOrders::set(AgentId id, QueueId queue, qint32 penalty)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || !m_core.world.queue(queue) || penalty < 0)
        return false;
    m_core.floor.joinQueue(*agent, queue, penalty);
    return true;
}

bool MembershipOrders::remove(AgentId id, QueueId queue)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || !penaltyOf(*agent, queue))
        return false;
    m_core.floor.leaveQueue(*agent, queue);
    return true;
}

std::vector<AgentId> MembershipOrders::groupAt(GroupId group, Place place) const
{
    std::vector<AgentId> ids;
    for (const Agent &agent : m_core.world.agents) {
        if (agent.group == group && penaltyOf(agent, place.queue) == place.penalty)
            ids.push_back(agent.id);
    }
    return ids;
}

int MembershipOrders::moveGroup(GroupId group, Place from, Place to)
{
    const Change change(m_core);
    if (!m_core.world.queue(to.queue) || to.penalty < 0)
        return 0;
    const std::vector<AgentId> moved = groupAt(group, from);
    for (const AgentId id : moved) {
        if (from.queue != to.queue) // Within a queue only the penalty changes.
            remove(id, from.queue);
        set(id, to.queue, to.penalty);
    }
    return static_cast<int>(moved.size());
}

int MembershipOrders::addGroup(GroupId group, Place from, Place to)
{
    const Change change(m_core);
    if (!m_core.world.queue(to.queue) || to.penalty < 0)
        return 0;
    const std::vector<AgentId> added = groupAt(group, from);
    for (const AgentId id : added)
        set(id, to.queue, to.penalty);
    return static_cast<int>(added.size());
}

int MembershipOrders::removeGroup(GroupId group, Place from)
{
    const Change change(m_core);
    const std::vector<AgentId> removed = groupAt(group, from);
    for (const AgentId id : removed)
        remove(id, from.queue);
    return static_cast<int>(removed.size());
}

int MembershipOrders::addGroupMissing(GroupId group, Place to)
{
    const Change change(m_core);
    int added = 0;
    for (const Agent &agent : m_core.world.agents) {
        if (agent.group == group && !penaltyOf(agent, to.queue)
            && set(agent.id, to.queue, to.penalty))
            ++added;
    }
    return added;
}

bool MembershipOrders::setDefault(UserId id, const std::vector<Membership> &memberships)
{
    const Change change(m_core);
    User *user = m_core.world.user(id);
    if (!user)
        return false;
    for (const Membership &membership : memberships) {
        if (!m_core.world.queue(membership.queue) || membership.penalty < 0)
            return false;
    }
    user->defaults = memberships;
    user->hasDefaults = !memberships.empty();
    std::stable_sort(
        user->defaults.begin(), user->defaults.end(),
        [](const Membership &a, const Membership &b) { return raw(a.queue) < raw(b.queue); });
    m_core.notices.tell([&](Observer &o) { o.defaultMembership(*user); });
    return true;
}

bool MembershipOrders::applyDefault(UserId id)
{
    const Change change(m_core);
    const User *user = m_core.world.user(id);
    const Agent *agent = user && user->agent ? m_core.world.agent(*user->agent) : nullptr;
    if (!agent || !user->hasDefaults)
        return false;
    const std::vector<Membership> active = agent->queues;
    const auto holds = [](const std::vector<Membership> &list, QueueId queue) {
        return std::any_of(list.begin(), list.end(),
                           [queue](const Membership &m) { return m.queue == queue; });
    };
    for (const Membership &membership : active) {
        if (!holds(user->defaults, membership.queue))
            remove(agent->id, membership.queue);
    }
    for (const Membership &membership : user->defaults) {
        if (penaltyOf(*agent, membership.queue) != membership.penalty)
            set(agent->id, membership.queue, membership.penalty);
    }
    return true;
}

} // namespace vigie::sim
