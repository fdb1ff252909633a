// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/core.h"
#include "sim/engine/exchange.h"

#include <algorithm>

// How a number becomes a call: the part of the exchange that dials.

namespace vigie::sim {

namespace {

    constexpr Millis ringLimit = 30'000; // Of a call that no queue distributes.
    constexpr Millis refusalDelay = 1'000;
    constexpr qsizetype outsideLength = 6; // From so many digits on a number is outside.
    constexpr int forwardLimit = 3;

} // namespace

QString Exchange::cleaned(const QString &number)
{
    QString digits;
    for (const QChar c : number.trimmed()) {
        if (c == u'+' && digits.isEmpty())
            digits = QStringLiteral("00");
        else if (c.isDigit() || c == u'*' || c == u'#')
            digits += c;
    }
    return digits;
}

End Exchange::resolve(const QString &number) const
{
    if (const Line *line = m_core.world.lineByNumber(number)) {
        const User *user = m_core.world.user(line->owner);
        return {
            .kind = End::Kind::Line, .number = number, .name = user ? user->fullName() : QString()};
    }
    if (const Queue *queue = m_core.world.queueByNumber(number); queue && !number.isEmpty())
        return {.kind = End::Kind::Queue,
                .number = number,
                .name = queue->displayName,
                .queue = queue->id};
    if (const Room *room = m_core.world.room(number))
        return {.kind = End::Kind::Room, .number = number, .name = room->name};
    if (number.size() < outsideLength)
        return {};
    const auto &contacts = m_core.world.contacts;
    const auto known = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &c) {
        return c.number == number || c.mobile == number;
    });
    return {.kind = End::Kind::Outside,
            .number = number,
            .name = known == contacts.end() ? QString() : known->fullName()};
}

Leg *Exchange::place(Line &line, const QString &wanted, const UserData &data,
                     const Presentation &as, std::optional<LegId> consults)
{
    const QString number = cleaned(wanted);
    if (number.isEmpty())
        return nullptr;
    const End target = resolve(number);
    Call &call = open(target.kind == End::Kind::Outside ? CallType::External : CallType::Internal);
    if (m_sharesLinkedId && consults)
        call.linkedId = m_core.world.call(m_core.world.leg(*consults)->call)->linkedId;
    call.userData = data;
    call.dialled = number;
    End shown = target;
    shown.number = number;
    Leg &leg = addLeg(call, line, LegState::Dialing, Direction::Outgoing, shown);
    leg.consults = consults;
    call.caller = self(leg);
    if (as.queue) {
        const Queue *queue = m_core.world.queue(*as.queue);
        call.caller.name = as.name.isEmpty() && queue ? queue->displayName : as.name;
        call.caller.number = as.number.isEmpty() && queue ? queue->number : as.number;
    }
    const LegId id = leg.id;
    tell(leg, PhoneEventKind::Dialing);
    connect(call, number);
    return m_core.world.leg(id);
}

void Exchange::connect(Call &call, const QString &number)
{
    const End target = resolve(number);
    ++call.turn;
    call.phase = CallPhase::Dialing;
    call.callee = target;
    switch (target.kind) {
    case End::Kind::Line:
        return ringLine(call, target, 0);
    case End::Kind::Outside:
        return callOutside(call);
    case End::Kind::Queue: {
        if (call.caller.kind == End::Kind::Line) // The queue's music answers.
            establishCaller(call);
        const Millis patience
            = call.caller.kind == End::Kind::Outside ? m_core.population.patience() : 0;
        return m_core.router.enter(call, *m_core.world.queue(target.queue), patience);
    }
    case End::Kind::Room:
        return m_core.rooms.enter(call);
    case End::Kind::None:
        break;
    }
    m_core.timeline.after(refusalDelay, [this, id = call.id, turn = call.turn] {
        const Call *failed = m_core.world.call(id);
        if (failed && failed->turn == turn)
            fail(id);
    });
}

void Exchange::ringLine(Call &call, const End &target, int forwards)
{
    Line &line = const_cast<Line &>(*m_core.world.lineByNumber(target.number));
    const User *user = m_core.world.user(line.owner);
    const bool forwarded = forwards < forwardLimit;
    const bool busy = line.legs.size() >= (m_core.floor.isDriven(line) ? 2U : 1U);
    const Forward *forward = nullptr;
    if (user && user->unconditional.enabled)
        forward = &user->unconditional;
    else if (user && busy && user->busy.enabled)
        forward = &user->busy;
    if (forward && forwarded && resolve(forward->destination).kind != End::Kind::None) {
        const End next = resolve(forward->destination);
        if (next.kind != End::Kind::Line)
            return connect(call, forward->destination);
        call.callee = next;
        return ringLine(call, next, forwards + 1);
    }
    if (busy || (user && user->dnd)) {
        call.callee = {};
        m_core.timeline.after(refusalDelay, [this, id = call.id, turn = call.turn] {
            const Call *refused = m_core.world.call(id);
            if (refused && refused->turn == turn)
                fail(id);
        });
        return;
    }
    Leg &leg = addLeg(call, line, LegState::Ringing, Direction::Incoming, call.caller);
    call.callee = self(leg);
    const LegId id = leg.id;
    present(leg);
    m_core.timeline.after(ringLimit, [this, id] { ringOut(id); });
    m_core.population.rings(*m_core.world.leg(id));
}

//! Nobody picked up.
void Exchange::ringOut(LegId id)
{
    const Leg *leg = m_core.world.leg(id);
    if (!leg || leg->state != LegState::Ringing)
        return;
    Call &call = *m_core.world.call(leg->call);
    if (leg->queue)
        return; // Moved into a queue's call since: the router's.
    const User *user = m_core.world.user(m_core.world.line(leg->line)->owner);
    const QString forward = user && user->noAnswer.enabled ? user->noAnswer.destination : QString();
    if (forward.isEmpty() || resolve(forward).kind == End::Kind::None)
        return end(call.id);
    call.callee = {};
    dropLeg(id);
    connect(call, forward);
}

void Exchange::throughOutgoingQueue(Call &call, const Line &line)
{
    const Agent *agent = m_core.floor.agentOn(line);
    if (!agent || call.callee.number.size() <= outsideLength)
        return;
    const Queue *through = nullptr;
    for (const Queue &queue : m_core.world.queues) {
        if (queue.outgoing && (!through || penaltyOf(*agent, queue.id)))
            through = &queue;
    }
    if (!through)
        return;
    call.queue = through->id;
    call.queuedAt = m_core.now();
    m_core.queueLedger.entered(*through); // The dialling agent is the one who answers it.
    m_core.queueLedger.answered(*through, 0);
}

void Exchange::callOutside(Call &call)
{
    if (call.caller.kind == End::Kind::Line && !call.answeredAt && !call.queue) {
        const Leg &leg = *m_core.world.leg(call.caller.leg);
        if (!leg.consults)
            throughOutgoingQueue(call, *m_core.world.line(leg.line));
    }
    m_core.population.farRings(call);
}

} // namespace vigie::sim
