// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include "xuc/events/agentlist.h"
#include "xuc/events/agentstateevent.h"
#include "xuc/events/queuecalls.h"
#include "xuc/events/queueconfig.h"
#include "xuc/events/queuemember.h"
#include "xuc/events/userconfigupdate.h"

using namespace Qt::StringLiterals;
using namespace vigie;

Floor::Floor() = default;

void Floor::addQueue(int id, const QString &number, const QString &name)
{
    center.apply(xuc::QueueConfig{
        .id = QueueId(id), .name = name.toLower(), .displayName = name, .number = number});
}

void Floor::addAgent(int id, const QString &number, const QString &lastName, int group)
{
    m_agents.append({.agentId = AgentId(id),
                     .firstName = u"A"_s,
                     .lastName = lastName,
                     .number = number,
                     .groupId = GroupId(group)});
    center.apply(m_agents.constLast());
}

void Floor::removeAgent(int id)
{
    m_agents.removeIf([id](const auto &agent) { return agent.agentId == AgentId(id); });
    center.apply(xuc::AgentList{.agents = m_agents});
}

void Floor::signIn()
{
    center.apply(xuc::UserConfigUpdate{
        .userId = UserId(31), .fullName = u"Camille Moreau"_s, .agentId = self});
}

void Floor::member(int agent, int queue, int penalty)
{
    center.apply(
        xuc::QueueMember{.agentId = AgentId(agent), .queueId = QueueId(queue), .penalty = penalty});
}

void Floor::state(int agent, xuc::AgentState state, const QString &cause)
{
    center.apply(xuc::AgentStateEvent{.agentId = AgentId(agent), .state = state, .cause = cause});
}

void Floor::phone(int agent, const QString &number)
{
    center.apply(xuc::AgentStateEvent{
        .agentId = AgentId(agent), .state = xuc::AgentState::Ready, .phoneNb = number});
}

void Floor::figure(int queue, xuc::QueueStat stat, double value)
{
    center.apply(xuc::QueueStatistics{.queueId = QueueId(queue),
                                      .counters = {{.stat = stat, .value = value}}});
}

void Floor::callers(int queue, const QStringList &names)
{
    xuc::QueueCalls message{.queueId = QueueId(queue)};
    for (const QString &name : names)
        message.calls.append({.position = int(message.calls.size()) + 1,
                              .name = name,
                              .number = u"06"_s,
                              .queueTime = time.wallTime()});
    center.apply(message);
}
