// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/phoneorders.h"

#include "sim/engine/core.h"
#include "sim/engine/phone.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    bool talks(const Leg &leg)
    {
        return leg.state == LegState::Established || leg.state == LegState::OnHold;
    }

} // namespace

Phone::Phone(Core &core, UserId user) : m_core(core)
{
    if (const User *owner = core.world.user(user))
        line = core.world.line(owner->line);
}

Leg *Phone::named(const QString &uniqueId) const
{
    return first([&](const Leg &leg) { return leg.uniqueId == uniqueId; });
}

Leg *Phone::in(LegState state) const
{
    return first([state](const Leg &leg) { return leg.state == state; });
}

Leg *Phone::consultation() const
{
    return first([](const Leg &leg) { return leg.consults.has_value(); });
}

bool PhoneOrders::canDial(UserId user) const
{
    const Phone phone(m_core, user);
    return phone.line && !phone.in(LegState::Ringing) && !phone.in(LegState::Dialing);
}

bool PhoneOrders::dial(UserId user, const QString &destination, const UserData &data,
                       const Presentation &as)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    if (!canDial(user))
        return false;
    if (Leg *talking = phone.in(LegState::Established)) // A set speaks on one call at a time.
        m_core.exchange.setState(*talking, LegState::OnHold);
    return m_core.exchange.place(*phone.line, destination, Exchange::prefixed(data), as) != nullptr;
}

bool PhoneOrders::failDial(UserId user, const QString &destination)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    const QString number = Exchange::cleaned(destination);
    if (!phone.line || number.isEmpty())
        return false;
    Call &call = m_core.exchange.open(CallType::External);
    call.dialled = number;
    End shown = m_core.exchange.resolve(number);
    shown.number = number;
    const Leg &leg
        = m_core.exchange.addLeg(call, *phone.line, LegState::Dialing, Direction::Outgoing, shown);
    call.caller = m_core.exchange.self(leg);
    m_core.exchange.fail(call.id);
    return true;
}

bool PhoneOrders::answer(UserId user, const QString &uniqueId)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    Leg *leg = uniqueId.isEmpty() ? phone.in(LegState::Ringing) : phone.named(uniqueId);
    if (!leg || leg->state != LegState::Ringing)
        return false;
    const LegId ringing = leg->id;
    relay(*leg, DeviceOrder::Answer);
    if (Leg *talking = phone.in(LegState::Established))
        m_core.exchange.setState(*talking, LegState::OnHold);
    m_core.exchange.answer(ringing);
    return true;
}

bool PhoneOrders::hangUp(UserId user, const QString &uniqueId)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    Leg *leg = phone.named(uniqueId);
    if (uniqueId.isEmpty()) {
        for (const LegState state :
             {LegState::Ringing, LegState::Dialing, LegState::Established, LegState::OnHold}) {
            if (!leg)
                leg = phone.in(state);
        }
    }
    if (!leg)
        return false;
    if (leg->state == LegState::Ringing && leg->queue) { // Refused: somebody else gets it.
        m_core.router.passOn(leg->id);
        return true;
    }
    const bool all = leg->conference && uniqueId.isEmpty();
    m_core.exchange.end(leg->call);
    for (Leg *other = phone.in(LegState::Established); all && other;
         other = phone.in(LegState::Established))
        m_core.exchange.end(other->call);
    return true;
}

bool PhoneOrders::hold(UserId user, const QString &uniqueId)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    Leg *leg = phone.named(uniqueId);
    if (uniqueId.isEmpty()) {
        leg = phone.in(LegState::Established);
        if (!leg)
            leg = phone.in(LegState::OnHold);
    }
    if (!leg || !talks(*leg))
        return false;
    relay(*leg, DeviceOrder::Hold);
    const bool resumes = leg->state == LegState::OnHold;
    Leg *other = resumes ? phone.in(LegState::Established) : nullptr;
    if (other)
        m_core.exchange.setState(*other, LegState::OnHold);
    m_core.exchange.setState(*leg, resumes ? LegState::Established : LegState::OnHold);
    return true;
}

void PhoneOrders::relay(const Leg &leg, DeviceOrder order, const QString &key)
{
    if (m_core.world.line(leg.line)->webRtc)
        m_core.notices.tell([&](Observer &o) { o.deviceOrder(leg, order, key); });
}

bool PhoneOrders::sendDtmf(UserId user, const QString &key)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    const Leg *leg = phone.in(LegState::Established);
    if (!leg || !phone.line->webRtc)
        return false;
    relay(*leg, DeviceOrder::SendDtmf, key);
    return true;
}

bool PhoneOrders::toggleMicrophone(UserId user, const QString &uniqueId)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    const Leg *leg = uniqueId.isEmpty() ? phone.in(LegState::Established) : phone.named(uniqueId);
    if (!leg || !talks(*leg) || !phone.line->webRtc)
        return false;
    relay(*leg, DeviceOrder::ToggleMicrophone);
    return true;
}

bool PhoneOrders::setData(UserId user, const UserData &data)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    if (!phone.line || phone.line->legs.empty())
        return false;
    const QMap<QString, QString> attached = Exchange::prefixed(data);
    for (const LegId id : phone.line->legs)
        m_core.world.call(m_core.world.leg(id)->call)->userData.insert(attached);
    return true;
}

bool PhoneOrders::conference(UserId user)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    if (!phone.line || phone.line->vendor != PhoneVendor::Snom || phone.line->legs.size() != 2)
        return false;
    Leg &one = *m_core.world.leg(phone.line->legs[0]);
    Leg &two = *m_core.world.leg(phone.line->legs[1]);
    if (!talks(one) || !talks(two))
        return false;
    for (Leg *leg : {&one, &two}) {
        leg->conference = true;
        leg->consults.reset();
        if (leg->state == LegState::OnHold)
            m_core.exchange.setState(*leg, LegState::Established);
    }
    return true;
}

bool PhoneOrders::retrieve(UserId user, CallId id)
{
    const Change change(m_core);
    const Phone phone(m_core, user);
    const User *owner = m_core.world.user(user);
    Call *call = m_core.world.call(id);
    Agent *agent = owner && owner->agent ? m_core.world.agent(*owner->agent) : nullptr;
    if (!phone.line || !agent || !call || call->phase != CallPhase::Queued)
        return false;
    const bool atRest = agent->activity == Activity::Ready || agent->activity == Activity::OnPause
        || agent->activity == Activity::OnWrapup;
    if (!atRest || !m_core.world.lineByNumber(agent->phone)->legs.empty())
        return false;
    m_core.router.ring(*call, *agent);
    return true;
}

} // namespace vigie::sim
