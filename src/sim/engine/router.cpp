// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/router.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    constexpr Millis restAfterMiss = 5'000;

} // namespace

Router::Router(Core &core)
    : m_core(core)
    , m_idle(core.world.queues.size())
    , m_standsReady(core.world.agents.size())
    , m_sparedUntil(core.world.agents.size(), std::numeric_limits<Millis>::min())
{
}

bool Router::isOpen(const Queue &queue) const
{
    return queue.opensAt == queue.closesAt
        || (queue.opensAt <= m_core.now() && m_core.now() < queue.closesAt);
}

const Queue *Router::nextIn(const Agent &agent) const
{
    const std::size_t row = m_core.row(agent);
    for (const Membership &membership : agent.queues) {
        const Queue &queue = *m_core.world.queue(membership.queue);
        const auto &idle = m_idle[m_core.row(queue)];
        if (!idle.empty() && std::get<2>(*idle.begin()) == row && !queue.outgoing && !queue.manual
            && isOpen(queue))
            return &queue;
    }
    return nullptr;
}

Millis Router::longestWaitSince(const Queue &queue) const
{
    Millis first = m_core.now();
    for (const CallId id : queue.waiting)
        first = std::min(first, m_core.world.call(id)->queuedAt);
    return first;
}

Queue *Router::queueOf(const Call &call)
{
    return call.queue ? m_core.world.queue(*call.queue) : nullptr;
}

void Router::enter(Call &call, const Queue &entered, Millis patience)
{
    m_core.queueLedger.entered(entered);
    call.queue = entered.id;
    call.queuedAt = m_core.now();
    if (!isOpen(entered)) {
        m_core.queueLedger.closed(entered);
        m_core.history.turnedAway(call, Outcome::Closed);
        m_core.exchange.end(call.id);
        return;
    }
    Queue &queue = *m_core.world.queue(entered.id);
    call.phase = CallPhase::Queued;
    queue.waiting.push_back(call.id);
    m_core.notices.queueCalls(queue);
    planLeaving(call, queue, patience);
    seekAgent(call);
}

void Router::planLeaving(const Call &call, const Queue &queue, Millis patience)
{
    const auto stillWaits = [this, id = call.id, turn = call.turn]() -> Call * {
        Call *waiting = m_core.world.call(id);
        const bool waits = waiting && waiting->turn == turn
            && (waiting->phase == CallPhase::Queued || waiting->phase == CallPhase::Offered);
        return waits ? waiting : nullptr;
    };
    if (patience > 0) {
        m_core.timeline.after(patience, [this, stillWaits] {
            if (Call *waiting = stillWaits())
                m_core.exchange.end(waiting->id);
        });
    }
    if (queue.timeoutSeconds <= 0)
        return;
    m_core.timeline.after(queue.timeoutSeconds * 1000, [this, stillWaits] {
        Call *waiting = stillWaits();
        if (!waiting)
            return;
        remove(*waiting);
        m_core.queueLedger.timedOut(*queueOf(*waiting), m_core.now() - waiting->queuedAt);
        m_core.history.turnedAway(*waiting, Outcome::TimedOut);
        m_core.exchange.end(waiting->id);
    });
}

bool Router::remove(Call &call)
{
    Queue *queue = queueOf(call);
    if (!queue || std::erase(queue->waiting, call.id) == 0)
        return false;
    m_core.notices.queueCalls(*queue);
    m_core.notices.queueFigures(*queue);
    return true;
}

void Router::answered(Call &call)
{
    remove(call);
    m_core.queueLedger.answered(*queueOf(call), m_core.now() - call.queuedAt);
}

void Router::abandoned(Call &call)
{
    m_core.queueLedger.abandoned(*queueOf(call), m_core.now() - call.queuedAt);
    m_core.history.turnedAway(call, Outcome::Abandoned);
}

void Router::replace(Call &waiting, Call &by)
{
    Queue &queue = *queueOf(waiting);
    std::replace(queue.waiting.begin(), queue.waiting.end(), waiting.id, by.id);
    by.queue = waiting.queue;
    by.queuedAt = waiting.queuedAt;
    by.phase = waiting.phase;
    m_core.notices.queueCalls(queue);
    planLeaving(by, queue, m_core.population.patience());
}

void Router::ring(Call &call, Agent &agent)
{
    withdraw(agent);
    Line &line = const_cast<Line &>(*m_core.world.lineByNumber(agent.phone));
    call.phase = CallPhase::Offered;
    Leg &leg
        = m_core.exchange.addLeg(call, line, LegState::Ringing, Direction::Incoming, call.caller);
    leg.queue = call.queue;
    call.callee = End{.kind = End::Kind::Line, .number = line.number, .name = {}, .leg = leg.id};
    m_core.exchange.present(leg);
    const LegId id = leg.id;
    m_core.timeline.after(queueOf(call)->ringSeconds * 1000, [this, id] {
        const Leg *ringing = m_core.world.leg(id);
        if (ringing && ringing->state == LegState::Ringing)
            passOn(id);
    });
    m_core.population.rings(leg);
}

void Router::passOn(LegId ringing)
{
    const Leg &leg = *m_core.world.leg(ringing);
    Call &call = *m_core.world.call(leg.call);
    if (Agent *agent = m_core.floor.agentOn(*m_core.world.line(leg.line)))
        spare(*agent, m_core.now() + restAfterMiss);
    call.phase = CallPhase::Queued;
    call.callee = End{.kind = End::Kind::Queue, .number = {}, .name = {}, .queue = *call.queue};
    m_core.exchange.dropLeg(ringing);
    seekAgent(call);
}

void Router::seekAgent(Call &call)
{
    const Queue &queue = *queueOf(call);
    const auto &idle = m_idle[m_core.row(queue)];
    if (call.phase != CallPhase::Queued || idle.empty() || queue.manual)
        return;
    ring(call, m_core.world.agents[std::get<2>(*idle.begin())]);
}

bool Router::isFree(const Agent &agent) const
{
    if (agent.activity != Activity::Ready)
        return false;
    return m_core.world.lineByNumber(agent.phone)->legs.empty();
}

void Router::withdraw(Agent &agent)
{
    const std::size_t row = m_core.row(agent);
    if (!m_standsReady[row])
        return;
    m_standsReady[row] = false;
    for (const Membership &membership : agent.queues) {
        m_idle[m_core.row(*m_core.world.queue(membership.queue))].erase(
            {membership.penalty, agent.since, row});
    }
}

void Router::spare(Agent &agent, Millis until)
{
    m_sparedUntil[m_core.row(agent)] = until;
    if (until <= m_core.now())
        return offer(agent);
    withdraw(agent);
    m_core.timeline.at(until, [this, id = agent.id] { offer(*m_core.world.agent(id)); });
}

void Router::offer(Agent &agent)
{
    const std::size_t row = m_core.row(agent);
    if (m_standsReady[row] || !isFree(agent) || m_core.now() < m_sparedUntil[row])
        return;
    Call *longest = nullptr;
    for (const Membership &membership : agent.queues) {
        const Queue &queue = *m_core.world.queue(membership.queue);
        if (queue.manual)
            continue;
        for (const CallId id : queue.waiting) {
            Call &waiting = *m_core.world.call(id);
            if (waiting.phase != CallPhase::Queued)
                continue;
            if (!longest || waiting.queuedAt < longest->queuedAt)
                longest = &waiting;
            break; // The others of this queue came later.
        }
    }
    if (longest)
        return ring(*longest, agent);
    m_standsReady[row] = true;
    m_core.population.keepCompany(agent, m_core.habits.company);
    for (const Membership &membership : agent.queues) {
        m_idle[m_core.row(*m_core.world.queue(membership.queue))].emplace(membership.penalty,
                                                                          agent.since, row);
    }
}

} // namespace vigie::sim
