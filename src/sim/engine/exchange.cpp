// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/exchange.h"

#include "sim/engine/core.h"

namespace vigie::sim {

QString Exchange::nextChannel()
{
    return QString::number(m_core.wallTime(m_core.now()).toSecsSinceEpoch()) + u'.'
        + QString::number(++m_channels);
}

Call &Exchange::open(CallType type)
{
    const CallId id{++m_calls};
    Call &call = m_core.world.calls[id];
    call.id = id;
    call.linkedId = nextChannel();
    call.type = type;
    call.startedAt = m_core.now();
    return call;
}

Leg &Exchange::addLeg(Call &call, Line &line, LegState state, Direction direction, const End &other)
{
    const LegId id{++m_legs};
    Leg &leg = m_core.world.legs[id];
    leg.id = id;
    leg.call = call.id;
    leg.uniqueId = nextChannel();
    leg.line = line.id;
    leg.state = state;
    leg.direction = direction;
    leg.otherNumber = other.number;
    leg.otherName = other.name;
    leg.startedAt = leg.since = m_core.now();
    line.legs.push_back(id);
    if (Agent *agent = m_core.floor.agentOn(line)) {
        if (state == LegState::Dialing)
            m_core.agentLedger.dialled(*agent);
    }
    return leg;
}

void Exchange::tell(const Leg &leg, PhoneEventKind kind)
{
    Line &line = *m_core.world.line(leg.line);
    const Call &call = *m_core.world.call(leg.call);
    m_core.notices.tell([&](Observer &o) { o.phoneEvent(leg, call, kind); });
    m_core.floor.refresh(line);
}

void Exchange::present(const Leg &leg)
{
    if (Agent *agent = m_core.floor.agentOn(*m_core.world.line(leg.line)))
        m_core.agentLedger.presented(*agent, leg);
    tell(leg, PhoneEventKind::Ringing);
}

void Exchange::setState(Leg &leg, LegState state)
{
    leg.state = state;
    leg.since = m_core.now();
    if (state == LegState::Established && !leg.establishedAt)
        leg.establishedAt = m_core.now();
    tell(leg, state == LegState::OnHold ? PhoneEventKind::OnHold : PhoneEventKind::Established);
}

//! What an ending channel leaves in the figures and histories.
void Exchange::countEnd(const Leg &leg, const Call &call)
{
    Agent *agent = m_core.floor.agentOn(*m_core.world.line(leg.line));
    if (agent)
        m_core.agentLedger.ended(*agent, leg);
    if (leg.silent)
        return;
    m_core.history.channel(leg, call, agent);
    if (!call.queue || !leg.establishedAt || !call.answeredAt)
        return;
    const Queue &queue = *m_core.world.queue(*call.queue);
    const bool acd = leg.queue || (leg.direction == Direction::Outgoing && queue.outgoing);
    if (!acd)
        return;
    m_core.queueLedger.talked(queue, m_core.now() - *leg.establishedAt);
    m_core.history.answered(call, leg, agent);
    if (agent)
        m_core.floor.startWrapup(*agent, queue.wrapupSeconds);
}

void Exchange::dropLeg(LegId id, PhoneEventKind kind)
{
    const Leg leg = *m_core.world.leg(id);
    const Call &call = *m_core.world.call(leg.call);
    Line &line = *m_core.world.line(leg.line);
    countEnd(leg, call);
    m_core.rooms.leave(leg);
    m_core.notices.tell([&](Observer &o) { o.phoneEvent(leg, call, kind); });
    std::erase(line.legs, id);
    m_core.world.legs.erase(id);
    for (const LegId rest : line.legs) {
        Leg &other = *m_core.world.leg(rest);
        other.conference = false;
        if (other.consults == id)
            other.consults.reset();
    }
    m_core.floor.refresh(line);
}

void Exchange::end(CallId id)
{
    Call *call = m_core.world.call(id);
    if (!call)
        return;
    if (m_core.router.remove(*call)) // Nobody answered, and he is gone.
        m_core.router.abandoned(*call);
    ++call->turn;
    m_core.rooms.left(*call);
    for (const End &gone : {End(call->callee), End(call->caller)}) {
        if (gone.kind == End::Kind::Line && m_core.world.leg(gone.leg))
            dropLeg(gone.leg);
    }
    m_core.world.calls.erase(id);
}

void Exchange::fail(CallId id)
{
    Call *call = m_core.world.call(id);
    if (!call)
        return;
    if (call->caller.kind == End::Kind::Line)
        dropLeg(call->caller.leg, PhoneEventKind::Failure);
    end(id);
}

End &Exchange::endOf(Call &call, const Leg &leg)
{
    return call.caller.kind == End::Kind::Line && call.caller.leg == leg.id ? call.caller
                                                                            : call.callee;
}

End &Exchange::otherEnd(Call &call, const Leg &leg)
{
    return &endOf(call, leg) == &call.caller ? call.callee : call.caller;
}

End Exchange::self(const Leg &leg) const
{
    const Line &line = *m_core.world.line(leg.line);
    const User *user = m_core.world.user(line.owner);
    return {.kind = End::Kind::Line,
            .number = line.number,
            .name = user ? user->fullName() : QString(),
            .leg = leg.id};
}

UserData Exchange::prefixed(const UserData &data)
{
    UserData result;
    for (auto it = data.cbegin(); it != data.cend(); ++it) {
        const bool isPrefixed = it.key().startsWith(u"USR_");
        result.insert(isPrefixed ? it.key() : QStringLiteral("USR_") + it.key(), it.value());
    }
    return result;
}

void Exchange::rename(Leg &leg, const End &other)
{
    leg.otherNumber = other.number;
    leg.otherName = other.name;
}

void Exchange::answer(LegId ringing)
{
    Leg &leg = *m_core.world.leg(ringing);
    Call &call = *m_core.world.call(leg.call);
    const Queue *queue = leg.queue ? m_core.world.queue(*leg.queue) : nullptr;
    if (queue && call.queue == leg.queue) {
        m_core.router.answered(call);
        call.monitor = queue->recording ? MonitorState::Active : MonitorState::Disabled;
    }
    call.phase = CallPhase::Talking;
    call.answeredAt = call.answeredAt.value_or(m_core.now());
    ++call.turn;
    if (Agent *agent = m_core.floor.agentOn(*m_core.world.line(leg.line)); agent && !leg.silent)
        m_core.agentLedger.answered(*agent, leg);
    setState(leg, LegState::Established);
    establishCaller(call);
    m_core.rooms.answered(call);
    m_core.population.talks(call);
}

//! The caller's phone learns that, and by whom, it was answered.
void Exchange::establishCaller(Call &call)
{
    if (call.caller.kind != End::Kind::Line)
        return;
    Leg &caller = *m_core.world.leg(call.caller.leg);
    if (call.callee.kind == End::Kind::Line)
        rename(caller, self(*m_core.world.leg(call.callee.leg)));
    if (caller.state == LegState::Dialing)
        setState(caller, LegState::Established);
    else
        tell(caller,
             caller.state == LegState::OnHold ? PhoneEventKind::OnHold
                                              : PhoneEventKind::Established);
}

void Exchange::farAnswers(CallId id)
{
    Call &call = *m_core.world.call(id);
    call.phase = CallPhase::Talking;
    call.answeredAt = call.answeredAt.value_or(m_core.now());
    ++call.turn;
    if (call.queue && m_core.world.queue(*call.queue)->recording)
        call.monitor = MonitorState::Active;
    establishCaller(call);
    m_core.rooms.answered(call);
    m_core.population.talks(call);
}

PhoneStatus Exchange::statusOf(const Line &line) const
{
    bool rings = false;
    bool talks = false;
    bool dials = false;
    bool holds = false;
    for (const LegId id : line.legs) {
        switch (m_core.world.leg(id)->state) {
        case LegState::Ringing:
            rings = true;
            break;
        case LegState::Established:
            talks = true;
            break;
        case LegState::Dialing:
            dials = true;
            break;
        case LegState::OnHold:
            holds = true;
            break;
        }
    }
    if (rings)
        return talks || dials || holds ? PhoneStatus::BusyAndRinging : PhoneStatus::Ringing;
    if (talks)
        return PhoneStatus::Busy;
    if (dials)
        return PhoneStatus::Calling;
    return holds ? PhoneStatus::OnHold : PhoneStatus::Available;
}

} // namespace vigie::sim
