// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/phone.h"
#include "sim/engine/phoneorders.h"

// Transfers: the orders that move a call's end to somebody else.

namespace vigie::sim {

namespace {

    //! Puts what is left of a call on its caller's side, and what comes on the callee's.
    End &freeEnd(Call &call, End &leaving)
    {
        if (&leaving == &call.caller)
            std::swap(call.caller, call.callee);
        call.callee = {};
        return call.callee;
    }

    //! The call is no longer the queue's: its agent is out of it.
    void leaveQueue(Call &call)
    {
        call.queue.reset();
        call.monitor = MonitorState::Disabled;
    }

} // namespace

bool PhoneOrders::directTransfer(UserId user, const QString &destination)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    Leg *leg = phone.in(LegState::Established);
    if (!leg)
        leg = phone.in(LegState::OnHold);
    const QString number = Exchange::cleaned(destination);
    if (!leg || leg->silent || m_core.exchange.resolve(number).kind == End::Kind::None)
        return false;
    Call &call = *m_core.world.call(leg->call);
    const End remaining = m_core.exchange.otherEnd(call, *leg);
    if (remaining.kind != End::Kind::Outside && remaining.kind != End::Kind::Line)
        return false;
    m_core.exchange.dropLeg(leg->id);
    End &leaving = call.caller == remaining ? call.callee : call.caller;
    freeEnd(call, leaving);
    leaveQueue(call);
    call.dialled = number;
    if (remaining.kind == End::Kind::Line)
        m_core.exchange.rename(*m_core.world.leg(remaining.leg), m_core.exchange.resolve(number));
    m_core.exchange.connect(call, number);
    return true;
}

bool PhoneOrders::attendedTransfer(UserId user, const QString &destination)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    Leg *leg = phone.in(LegState::Established);
    if (!leg)
        leg = phone.in(LegState::OnHold);
    if (!leg || leg->silent || phone.line->legs.size() != 1
        || Exchange::cleaned(destination).isEmpty())
        return false;
    const LegId held = leg->id;
    if (leg->state == LegState::Established)
        m_core.exchange.setState(*leg, LegState::OnHold);
    // The target learns what is known of the customer.
    const UserData data = m_core.world.call(leg->call)->userData;
    return m_core.exchange.place(*phone.line, destination, data, {}, held) != nullptr;
}

bool PhoneOrders::completeTransfer(UserId user)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    Leg *asked = phone.consultation();
    if (!asked)
        return false;
    const LegId consultation = asked->id;
    const LegId held = *asked->consults;
    Call &customer = *m_core.world.call(m_core.world.leg(held)->call);
    Call &second = *m_core.world.call(asked->call);
    const End asking = m_core.exchange.otherEnd(second, *asked);
    const End remaining = m_core.exchange.otherEnd(customer, *m_core.world.leg(held));
    if (asking.kind == End::Kind::None || remaining.kind == End::Kind::None)
        return false;
    if (asking.kind == End::Kind::Room || remaining.kind == End::Kind::Room)
        return completeIntoRoom(consultation, held);

    m_core.exchange.dropLeg(consultation);
    m_core.exchange.dropLeg(held);
    const End target = second.callee; // Read now: the agent, free again, may be it himself.
    End &leaving = customer.caller == remaining ? customer.callee : customer.caller;
    freeEnd(customer, leaving) = target;
    leaveQueue(customer);
    ++customer.turn;
    ++second.turn;
    customer.phase = second.phase;
    customer.dialled = second.dialled;
    if (second.queue) {
        customer.queue = second.queue;
        customer.queuedAt = second.queuedAt;
        customer.monitor = second.monitor;
        if (second.phase == CallPhase::Queued || second.phase == CallPhase::Offered)
            m_core.router.replace(second, customer);
    }
    if (target.kind == End::Kind::Line)
        m_core.world.leg(target.leg)->call = customer.id;
    m_core.world.calls.erase(second.id);

    const bool talking = customer.phase == CallPhase::Talking;
    if (target.kind == End::Kind::Line) { // It is the customer's now, under his linkedId.
        Leg &leg = *m_core.world.leg(target.leg);
        m_core.exchange.rename(leg, remaining);
        m_core.exchange.tell(leg, talking ? PhoneEventKind::Established : PhoneEventKind::Ringing);
    }
    if (remaining.kind == End::Kind::Line) {
        Leg &leg = *m_core.world.leg(remaining.leg);
        m_core.exchange.rename(leg, target);
        m_core.exchange.tell(leg, PhoneEventKind::Established);
    }
    if (talking)
        m_core.population.talks(customer);
    else if (target.kind == End::Kind::Outside)
        m_core.population.farRings(customer);
    return true;
}

//! One of the two calls is with a conference room: the other's party takes the user's place.
bool PhoneOrders::completeIntoRoom(LegId consultation, LegId held)
{
    Call *staying = m_core.world.call(m_core.world.leg(held)->call);
    Call *toRoom = m_core.world.call(m_core.world.leg(consultation)->call);
    LegId leaving = held;
    if (toRoom->callee.kind != End::Kind::Room) {
        std::swap(staying, toRoom);
        leaving = consultation;
    }
    const End party = m_core.exchange.otherEnd(*staying, *m_core.world.leg(leaving));
    const bool isThere = party.kind == End::Kind::Line || party.kind == End::Kind::Outside;
    if (!isThere || staying->phase != CallPhase::Talking)
        return false;
    const End room = toRoom->callee;
    m_core.exchange.end(toRoom->id);
    moveToRoom(*staying, leaving, room);
    return true;
}

//! The user's channel goes, and the call's other end is from now on the room.
void PhoneOrders::moveToRoom(Call &call, LegId leaving, const End &room)
{
    const End party = m_core.exchange.otherEnd(call, *m_core.world.leg(leaving));
    m_core.exchange.dropLeg(leaving);
    End &gone = call.caller == party ? call.callee : call.caller;
    freeEnd(call, gone) = room;
    leaveQueue(call);
    call.dialled = room.number;
    ++call.turn;
    if (party.kind == End::Kind::Line)
        m_core.exchange.rename(*m_core.world.leg(party.leg), room);
    m_core.rooms.admit(call.id);
}

bool PhoneOrders::includeToRoom(UserId user, bool asOrganizer)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    if (!phone.line)
        return false;
    const Room *led = nullptr;
    for (const Room &room : m_core.world.rooms) {
        for (const RoomMember &member : room.members)
            led = member.user == user && member.organizer ? &room : led;
    }
    const auto isOther = [this](const Leg &leg) {
        const Call &call = *m_core.world.call(leg.call);
        const End::Kind party = m_core.exchange.otherEnd(m_core.world.calls.at(leg.call), leg).kind;
        return call.phase == CallPhase::Talking && !leg.silent
            && (party == End::Kind::Line || party == End::Kind::Outside);
    };
    const Leg *current = nullptr;
    for (const LegId id : phone.line->legs) {
        const Leg &leg = *m_core.world.leg(id);
        if (isOther(leg) && (!current || leg.state == LegState::Established))
            current = &leg;
    }
    if (!led || !current)
        return false;
    Call &call = *m_core.world.call(current->call);
    if (asOrganizer)
        m_core.rooms.setOrganizer(call.id);
    moveToRoom(call, current->id,
               {.kind = End::Kind::Room, .number = led->number, .name = led->name});
    return true;
}

bool PhoneOrders::cancelTransfer(UserId user)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    const Leg *asked = phone.consultation();
    if (!asked)
        return false;
    const LegId held = *asked->consults;
    Call &second = *m_core.world.call(asked->call);
    m_core.exchange.end(second.id);
    Leg *leg = m_core.world.leg(held);
    if (leg && leg->state == LegState::OnHold)
        m_core.exchange.setState(*leg, LegState::Established);
    return true;
}

} // namespace vigie::sim
