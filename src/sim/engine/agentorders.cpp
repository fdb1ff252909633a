// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/agentorders.h"

#include "sim/engine/core.h"

namespace vigie::sim {

namespace {

    QString readyStatus(const World &world)
    {
        for (const Status &status : world.statuses) {
            if (status.kind == StatusKind::Ready)
                return status.name;
        }
        return QStringLiteral("available");
    }

} // namespace

LoginOutcome AgentOrders::logIn(AgentId id, const QString &phone)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent)
        return {LoginOutcome::UnknownAgent, {}, phone};
    const Line *known = m_core.world.lineByNumber(phone);
    if (!known)
        return {LoginOutcome::PhoneNumberUnknown, {}, phone};
    if (agent->isLogged()) {
        if (agent->phone == phone)
            return {LoginOutcome::None, phone, phone};
        return {LoginOutcome::LoggedInOnAnotherPhone, agent->phone, phone};
    }
    Line &line = *m_core.world.line(known->id);
    if (line.agent)
        logOut(*line.agent);
    line.agent = id;
    agent->phone = phone;
    agent->loggedInAt = m_core.now();
    if (!agent->paused)
        agent->cause = readyStatus(m_core.world);
    m_core.floor.setActivity(*agent, Activity::LoggedIn);
    if (m_core.world.user(agent->user)->driven)
        m_core.router.spare(*agent, m_core.now() + m_core.habits.attention);
    m_core.floor.rest(*agent);
    m_core.floor.refresh(line);
    return {LoginOutcome::None, phone, phone};
}

bool AgentOrders::logOut(AgentId id)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || !agent->isLogged())
        return false;
    Line &line = *m_core.world.line(m_core.world.lineByNumber(agent->phone)->id);
    m_core.rooms.endListening(id);
    m_core.router.spare(*agent, m_core.now() + 1); // Nothing may be offered on the way out.
    m_core.floor.forgetWrapup(*agent);
    const std::vector<LegId> legs = line.legs;
    for (const LegId leg : legs) { // What a queue offered him goes to somebody else.
        const Leg *ringing = m_core.world.leg(leg);
        if (ringing && ringing->state == LegState::Ringing && ringing->queue)
            m_core.router.passOn(leg);
    }
    line.agent.reset();
    agent->loggedOutAt = m_core.now();
    m_core.floor.setActivity(*agent, Activity::LoggedOut);
    return true;
}

bool AgentOrders::pause(AgentId id, const QString &reason)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || !agent->isLogged() || (agent->paused && agent->cause == reason))
        return false;
    const bool resting = agent->activity == Activity::Ready || agent->activity == Activity::OnWrapup
        || agent->activity == Activity::OnPause;
    if (resting) // The time spent so far belongs to the cause so far.
        m_core.agentLedger.account(*agent);
    m_core.floor.setPaused(*agent, true);
    agent->cause = reason;
    if (resting)
        m_core.floor.rest(*agent);
    else
        m_core.floor.tell(*agent); // The call goes on, under the new cause.
    return true;
}

bool AgentOrders::unpause(AgentId id, const QString &status)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || (!agent->paused && agent->activity != Activity::OnWrapup))
        return false;
    if (!agent->isLogged())
        return false;
    const bool resting = agent->activity == Activity::OnPause;
    const bool calling = !resting && agent->activity != Activity::OnWrapup;
    if (resting)
        m_core.agentLedger.account(*agent);
    m_core.floor.setPaused(*agent, false);
    agent->cause = status.isEmpty() ? readyStatus(m_core.world) : status;
    if (m_core.world.user(agent->user)->driven)
        m_core.router.spare(*agent, m_core.now() + m_core.habits.attention);
    m_core.floor.endWrapup(*agent);
    if (resting)
        m_core.floor.rest(*agent);
    else if (calling)
        m_core.floor.tell(*agent);
    return true;
}

bool AgentOrders::setMonitor(AgentId id, MonitorState from, MonitorState to)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || agent->activity != Activity::OnCall || agent->monitor != from)
        return false;
    Line &line = *m_core.world.line(m_core.world.lineByNumber(agent->phone)->id);
    for (const LegId leg : line.legs) {
        Call &call = *m_core.world.call(m_core.world.leg(leg)->call);
        if (call.monitor == from)
            call.monitor = to;
    }
    m_core.floor.refresh(line);
    return true;
}

bool AgentOrders::pauseRecording(AgentId id)
{
    return setMonitor(id, MonitorState::Active, MonitorState::Paused);
}

bool AgentOrders::resumeRecording(AgentId id)
{
    return setMonitor(id, MonitorState::Paused, MonitorState::Active);
}

bool AgentOrders::setGroup(AgentId id, GroupId group)
{
    const Change change(m_core);
    Agent *agent = m_core.world.agent(id);
    if (!agent || !m_core.world.group(group) || agent->group == group)
        return false;
    agent->group = group;
    m_core.notices.tell([&](Observer &o) { o.agentConfig(*agent); });
    return true;
}

bool AgentOrders::listen(UserId supervisor, AgentId id)
{
    const Change change(m_core);
    const User *user = m_core.world.user(supervisor);
    Agent *agent = m_core.world.agent(id);
    return user && agent && m_core.rooms.listen(*user, *agent);
}

} // namespace vigie::sim
