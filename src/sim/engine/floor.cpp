// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/floor.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

Floor::Floor(Core &core)
    : m_core(core)
    , m_wrapupUntil(core.world.agents.size(), std::numeric_limits<Millis>::min())
{
}

Agent *Floor::agentOn(const Line &line)
{
    return line.agent ? m_core.world.agent(*line.agent) : nullptr;
}

bool Floor::isDriven(const Line &line) const
{
    const User *user = m_core.world.user(line.owner);
    if (line.agent)
        user = m_core.world.user(m_core.world.agent(*line.agent)->user);
    return user && user->driven;
}

void Floor::weigh(const Agent &agent, bool in)
{
    for (const Membership &membership : agent.queues) {
        const Queue *queue = m_core.world.queue(membership.queue);
        if (in)
            m_core.queueLedger.join(agent, *queue);
        else
            m_core.queueLedger.leave(agent, *queue);
    }
}

void Floor::setActivity(Agent &agent, Activity activity)
{
    m_core.agentLedger.account(agent);
    m_core.router.withdraw(agent);
    weigh(agent, false);
    agent.activity = activity;
    agent.since = m_core.now();
    if (activity != Activity::OnCall) {
        agent.acd = false;
        agent.monitor = MonitorState::Disabled;
    }
    weigh(agent, true);
    tell(agent);
    m_core.router.offer(agent);
}

void Floor::setPaused(Agent &agent, bool paused)
{
    weigh(agent, false);
    agent.paused = paused;
    weigh(agent, true);
}

void Floor::tell(const Agent &agent)
{
    m_core.notices.tell([&](Observer &o) { o.agentState(agent); });
}

Activity Floor::activityOf(const Line &line) const
{
    Activity activity = Activity::Ready; // Stands for any rest.
    for (const LegId id : line.legs) {
        const Leg &leg = *m_core.world.leg(id);
        if (leg.state == LegState::Established || leg.state == LegState::OnHold)
            return Activity::OnCall;
        if (leg.state == LegState::Dialing)
            activity = Activity::Dialing;
        else if (activity == Activity::Ready)
            activity = Activity::Ringing;
    }
    return activity;
}

//! Takes over what AgentOnCall tells of a call. False: all of it was so already.
bool Floor::follow(Agent &agent, const Call &call, const Leg &leg)
{
    const auto before = std::tuple(agent.acd, agent.direction, agent.callType, agent.monitor);
    agent.acd = call.queue.has_value();
    agent.direction = leg.direction;
    agent.callType = call.type;
    agent.monitor = call.monitor;
    return before != std::tuple(agent.acd, agent.direction, agent.callType, agent.monitor);
}

void Floor::refresh(Line &line)
{
    m_core.notices.lineStatus(line);
    Agent *agent = agentOn(line);
    if (!agent || agent->activity == Activity::LoggedIn)
        return;
    const Activity activity = activityOf(line);
    if (activity == Activity::Ready) {
        if (agent->activity == Activity::OnCall || agent->activity == Activity::Dialing
            || agent->activity == Activity::Ringing)
            rest(*agent);
        return;
    }
    bool differs = agent->activity != activity;
    if (activity == Activity::OnCall) {
        const auto talks = std::find_if(line.legs.begin(), line.legs.end(), [this](LegId id) {
            const LegState state = m_core.world.leg(id)->state;
            return state == LegState::Established || state == LegState::OnHold;
        });
        const Leg &leg = *m_core.world.leg(*talks);
        differs = follow(*agent, *m_core.world.call(leg.call), leg) || differs;
    }
    if (agent->activity != activity)
        setActivity(*agent, activity);
    else if (differs)
        tell(*agent); // The same call in another light: since goes on.
}

void Floor::rest(Agent &agent)
{
    m_core.rooms.endListening(agent.id);
    const bool wrapup = m_core.now() < m_wrapupUntil[m_core.row(agent)];
    setActivity(agent,
                agent.paused ? Activity::OnPause
                    : wrapup ? Activity::OnWrapup
                             : Activity::Ready);
}

void Floor::startWrapup(Agent &agent, qint32 seconds)
{
    if (seconds <= 0)
        return;
    const Millis end = m_core.now() + seconds * 1000;
    m_wrapupUntil[m_core.row(agent)] = end;
    m_core.timeline.at(end, [this, id = agent.id, end] {
        Agent &wrapped = *m_core.world.agent(id);
        if (m_wrapupUntil[m_core.row(wrapped)] == end && wrapped.activity == Activity::OnWrapup)
            endWrapup(wrapped);
    });
}

void Floor::forgetWrapup(Agent &agent)
{
    m_wrapupUntil[m_core.row(agent)] = m_core.now();
}

void Floor::endWrapup(Agent &agent)
{
    forgetWrapup(agent);
    if (agent.activity == Activity::OnWrapup)
        rest(agent);
}

void Floor::leaveQueue(Agent &agent, QueueId id)
{
    m_core.router.withdraw(agent);
    m_core.queueLedger.leave(agent, *m_core.world.queue(id));
    std::erase_if(agent.queues, [id](const Membership &m) { return m.queue == id; });
    m_core.notices.tell([&](Observer &o) { o.queueMember(agent.id, id, -1); });
    m_core.router.offer(agent);
}

void Floor::joinQueue(Agent &agent, QueueId id, qint32 penalty)
{
    m_core.router.withdraw(agent);
    const auto place = std::lower_bound(
        agent.queues.begin(), agent.queues.end(), id,
        [](const Membership &m, QueueId wanted) { return raw(m.queue) < raw(wanted); });
    if (place != agent.queues.end() && place->queue == id) {
        place->penalty = penalty;
    } else {
        agent.queues.insert(place, Membership{id, penalty});
        m_core.queueLedger.join(agent, *m_core.world.queue(id));
    }
    m_core.notices.tell([&](Observer &o) { o.queueMember(agent.id, id, penalty); });
    m_core.router.offer(agent);
}

} // namespace vigie::sim
