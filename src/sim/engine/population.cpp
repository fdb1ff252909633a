// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/population.h"

#include "sim/engine/core.h"

namespace vigie::sim {

namespace {

    constexpr Millis givesUpAfter = 30'000; // A simulated caller, on a phone nobody answers.
    constexpr Millis internalTalk = 60'000;
    constexpr Millis lookAgain = 4'000;

    QStringView ending(const QString &number)
    {
        return QStringView(number).right(2);
    }

} // namespace

void Population::start()
{
    if (!m_core.habits.active)
        return;
    for (const Agent &agent : m_core.world.agents) {
        planPause(agent.id);
        planCall(agent.id);
    }
}

void Population::standUp(const User &user)
{
    const Line *line = m_core.world.lineOf(user);
    while (line && !line->legs.empty())
        m_core.exchange.end(m_core.world.leg(line->legs.front())->call);
    if (!user.agent)
        return;
    Agent &agent = *m_core.world.agent(*user.agent);
    m_core.agentOrders.logOut(agent.id);
    m_core.floor.setPaused(agent, false);
}

void Population::keepCompany(const Agent &agent, Millis after)
{
    if (m_core.habits.company <= 0 || !m_core.world.user(agent.user)->driven)
        return;
    m_core.timeline.after(after, [this, id = agent.id, since = agent.since] {
        const Agent &waiting = *m_core.world.agent(id);
        if (waiting.activity != Activity::Ready || waiting.since != since)
            return;
        if (const Queue *queue = m_core.router.nextIn(waiting))
            m_core.traffic.arrive(*queue, m_core.traffic.caller(), patience());
        else
            keepCompany(waiting, lookAgain);
    });
}

Millis Population::patience()
{
    return 60'000 + m_core.random.exponential(180'000);
}

void Population::rings(const Leg &leg)
{
    Random &random = m_core.random;
    if (m_core.floor.isDriven(*m_core.world.line(leg.line))
        || random.chance(m_core.habits.ringNoAnswer))
        return;
    const Millis mean = m_core.habits.answerAfter;
    m_core.timeline.after(random.between(mean / 3, mean + mean * 2 / 3), [this, id = leg.id] {
        const Leg *ringing = m_core.world.leg(id);
        if (!ringing || ringing->state != LegState::Ringing)
            return;
        if (!m_core.floor.isDriven(*m_core.world.line(ringing->line)))
            m_core.exchange.answer(id);
    });
}

void Population::farRings(const Call &call)
{
    const auto later = [this, id = call.id, turn = call.turn](Millis delay, auto action) {
        m_core.timeline.after(delay, [this, id, turn, action] {
            const Call *ringing = m_core.world.call(id);
            if (ringing && ringing->turn == turn)
                action(id);
        });
    };
    const QStringView last = ending(call.callee.number);
    if (last == u"97")
        return later(1'000, [this](CallId id) { m_core.exchange.fail(id); });
    if (last == u"98") {
        if (!hasDriven(call))
            later(givesUpAfter, [this](CallId id) { m_core.exchange.end(id); });
        return;
    }
    later(m_core.random.between(2'000, 5'000),
          [this](CallId id) { m_core.exchange.farAnswers(id); });
}

bool Population::hasDriven(const Call &call) const
{
    for (const End *side : {&call.caller, &call.callee}) {
        if (side->kind != End::Kind::Line)
            continue;
        const Leg *leg = m_core.world.leg(side->leg);
        if (leg && m_core.floor.isDriven(*m_core.world.line(leg->line)))
            return true;
    }
    return false;
}

Millis Population::talkOf(const Call &call)
{
    if (call.callee.kind == End::Kind::Outside && ending(call.callee.number) == u"99")
        return 5'000;
    // The person decides, or those in the room; a customer stays on for long.
    if (hasDriven(call) || call.callee.kind == End::Kind::Room)
        return m_core.random.between(600'000, 900'000);
    if (call.callee.kind == End::Kind::Outside)
        return m_core.random.around(m_core.habits.outgoingTalk);
    if (call.queue)
        return m_core.random.around(m_core.traffic.talk(*call.queue));
    return m_core.random.around(internalTalk);
}

void Population::talks(const Call &call)
{
    m_core.timeline.after(talkOf(call), [this, id = call.id, turn = call.turn] {
        const Call *talking = m_core.world.call(id);
        if (talking && talking->turn == turn && talking->phase == CallPhase::Talking)
            m_core.exchange.end(id);
    });
}

bool Population::isFree(const Agent &agent) const
{
    return agent.isLogged() && !m_core.world.user(agent.user)->driven;
}

void Population::planPause(AgentId id)
{
    m_core.timeline.after(m_core.random.exponential(m_core.habits.betweenPauses), [this, id] {
        Agent &agent = *m_core.world.agent(id);
        if (isFree(agent) && !agent.paused)
            takePause(agent);
        else
            planPause(id);
    });
}

void Population::takePause(Agent &agent)
{
    std::vector<const Status *> reasons;
    for (const Status &status : m_core.world.statuses) {
        if (status.kind == StatusKind::Pause)
            reasons.push_back(&status);
    }
    if (reasons.empty())
        return;
    const auto which = m_core.random.between(0, static_cast<qint64>(reasons.size()) - 1);
    m_core.agentOrders.pause(agent.id, reasons[static_cast<std::size_t>(which)]->name);
    m_core.timeline.after(m_core.random.around(m_core.habits.pause), [this, id = agent.id] {
        const Agent &paused = *m_core.world.agent(id);
        if (isFree(paused) && paused.paused)
            m_core.agentOrders.unpause(id);
        planPause(id);
    });
}

void Population::planCall(AgentId id)
{
    m_core.timeline.after(m_core.random.exponential(m_core.habits.betweenCalls), [this, id] {
        Agent &agent = *m_core.world.agent(id);
        if (isFree(agent) && agent.activity == Activity::Ready)
            callOut(agent);
        planCall(id);
    });
}

void Population::callOut(Agent &agent)
{
    Line &line = *m_core.world.line(m_core.world.lineByNumber(agent.phone)->id);
    if (!line.legs.empty())
        return;
    QString number;
    if (m_core.random.chance(0.7)) {
        number = m_core.traffic.caller().number;
    } else {
        const auto last = static_cast<qint64>(m_core.world.agents.size()) - 1;
        const auto row = static_cast<std::size_t>(m_core.random.between(0, last));
        const Agent &colleague = m_core.world.agents[row];
        if (colleague.activity == Activity::Ready && colleague.id != agent.id)
            number = colleague.phone;
    }
    if (!number.isEmpty())
        m_core.exchange.place(line, number, {}, {});
}

} // namespace vigie::sim
