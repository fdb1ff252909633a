// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/supervisorscope.h"

#include "center/contactcenter.h"

#include <algorithm>

namespace vigie::center {

bool SupervisorScope::isWhole() const
{
    const QString &profile = m_center.self().profile;
    return profile.isEmpty() || profile.compare(u"Admin", Qt::CaseInsensitive) == 0;
}

bool SupervisorScope::isOpen() const
{
    return isWhole() || m_center.self().profile.compare(u"Supervisor", Qt::CaseInsensitive) == 0;
}

bool SupervisorScope::offers(QueueId id) const
{
    const Queue *queue = isOpen() ? m_center.find(id) : nullptr;
    return queue && queue->isListed;
}

bool SupervisorScope::offers(AgentId id) const
{
    const Agent *agent = isOpen() ? m_center.find(id) : nullptr;
    return agent && agent->isListed;
}

bool SupervisorScope::offers(GroupId id) const
{
    return isOpen()
        && std::ranges::find(m_center.groups(), id, &AgentGroup::id) != m_center.groups().end();
}

std::vector<QueueId> SupervisorScope::queues() const
{
    std::vector<QueueId> all;
    for (int i = 0; i < m_center.queueCount(); ++i) {
        const Queue &queue = m_center.queue(QueueRow(i));
        if (isOpen() && queue.isListed)
            all.push_back(queue.id);
    }
    return all;
}

std::vector<GroupId> SupervisorScope::groups() const
{
    std::vector<GroupId> all;
    for (const AgentGroup &group : m_center.groups()) {
        if (isOpen())
            all.push_back(group.id);
    }
    return all;
}

std::vector<GroupId> SupervisorScope::groupsOutside(QueueId queue) const
{
    const auto row = m_center.row(queue);
    std::vector<GroupId> outside;
    if (!row || !offers(queue))
        return outside;
    QSet<GroupId> found;
    for (int i = 0; i < m_center.agentCount(); ++i) {
        const Agent &agent = m_center.agent(AgentRow(i));
        if (agent.isListed && agent.group && !m_center.penalty(AgentRow(i), *row))
            found.insert(*agent.group);
    }
    for (const AgentGroup &group : m_center.groups()) {
        if (found.contains(group.id))
            outside.push_back(group.id);
    }
    return outside;
}

} // namespace vigie::center
