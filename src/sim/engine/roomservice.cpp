// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/roomservice.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    constexpr Millis pickUp = 1'000;
    constexpr Millis messageLength = 20'000;
    constexpr Millis turnLength = 4'000; // Of who speaks in a conference.

} // namespace

void RoomService::enter(Call &call)
{
    m_core.timeline.after(pickUp, [this, id = call.id, turn = call.turn] {
        const Call *calling = m_core.world.call(id);
        if (calling && calling->turn == turn)
            admit(id);
    });
}

void RoomService::admit(CallId id)
{
    Call &call = *m_core.world.call(id);
    call.phase = CallPhase::Talking;
    call.answeredAt = call.answeredAt.value_or(m_core.now());
    if (call.caller.kind == End::Kind::Line)
        m_core.exchange.setState(*m_core.world.leg(call.caller.leg), LegState::Established);
    takeSeat(call);
    if (call.caller.kind == End::Kind::Outside)
        m_core.population.talks(call);
}

void RoomService::takeSeat(const Call &call)
{
    Room *room = m_core.world.room(call.callee.number);
    const Leg *leg = m_core.world.leg(call.caller.leg); // Null: somebody outside.
    RoomMember member{.index = 1, .call = call.id, .joinedAt = m_core.now()};
    bool isLed = false;
    for (const RoomMember &other : room->members) {
        member.index = std::max(member.index, other.index + 1);
        isLed = isLed || other.leg != LegId{};
    }
    if (leg) { // The first of ours leads.
        member.leg = leg->id;
        member.user = m_core.world.line(leg->line)->owner;
        member.organizer = !isLed;
    }
    member.organizer = m_organizers.erase(call.id) > 0 || member.organizer;
    if (!room->startedAt)
        room->startedAt = m_core.now();
    if (!room->members.empty()) // One notice for all who are in it.
        m_core.notices.tell(
            [&](Observer &o) { o.roomParticipant(*room, member, QStringLiteral("Join")); });
    room->members.push_back(member);
    if (leg)
        m_core.notices.tell([&](Observer &o) { o.roomJoined(*room, member, *leg); });
    if (room->members.size() == 2)
        planTurn(room->number, *room->startedAt);
}

//! Whoever is simulated speaks in turn, while there is somebody to hear it. A person's voice is
//! not known.
void RoomService::planTurn(const QString &number, Millis conference)
{
    m_core.timeline.after(turnLength, [this, number, conference] {
        Room *room = m_core.world.room(number);
        if (room->startedAt != conference || room->members.size() < 2)
            return;
        passWord(*room);
        planTurn(number, conference);
    });
}

void RoomService::passWord(Room &room)
{
    auto &members = room.members;
    const auto speaker = std::ranges::find_if(members, &RoomMember::talking);
    const auto last = speaker == members.end() ? 0 : speaker - members.begin() + 1;
    if (speaker != members.end()) {
        speaker->talking = false;
        update(room, *speaker);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        RoomMember &next = members[(std::size_t(last) + i) % members.size()];
        const User *user = m_core.world.user(next.user);
        if (next.muted || (user && user->driven))
            continue;
        next.talking = true;
        update(room, next);
        return;
    }
}

void RoomService::leave(const Leg &leg)
{
    if (const auto it = m_listens.find(leg.id); it != m_listens.end()) {
        const Agent &agent = *m_core.world.agent(it->second);
        const QString number = m_core.world.line(leg.line)->number;
        m_listens.erase(it);
        m_core.notices.tell([&](Observer &o) { o.agentListen(agent, false, number); });
    }
    const Call *call = m_core.world.call(leg.call);
    Room *room
        = call->callee.kind == End::Kind::Room ? m_core.world.room(call->callee.number) : nullptr;
    if (!room)
        return;
    const auto place = std::find_if(room->members.begin(), room->members.end(),
                                    [&](const RoomMember &m) { return m.leg == leg.id; });
    if (place == room->members.end())
        return;
    giveUpSeat(*room, *place, &leg);
}

void RoomService::left(const Call &call)
{
    m_organizers.erase(call.id);
    Room *room
        = call.callee.kind == End::Kind::Room ? m_core.world.room(call.callee.number) : nullptr;
    if (!room)
        return;
    const auto place
        = std::find_if(room->members.begin(), room->members.end(),
                       [&](const RoomMember &m) { return m.call == call.id && m.leg == LegId{}; });
    if (place != room->members.end())
        giveUpSeat(*room, *place, nullptr);
}

void RoomService::giveUpSeat(Room &room, const RoomMember &leaving, const Leg *leg)
{
    const RoomMember member = leaving;
    std::erase_if(room.members, [&](const RoomMember &m) { return m.index == member.index; });
    if (room.members.empty())
        room.startedAt.reset();
    if (leg)
        m_core.notices.tell([&](Observer &o) { o.roomLeft(room, member, *leg); });
    if (!room.members.empty())
        m_core.notices.tell(
            [&](Observer &o) { o.roomParticipant(room, member, QStringLiteral("Leave")); });
}

void RoomService::update(Room &room, RoomMember &member)
{
    m_core.notices.tell(
        [&](Observer &o) { o.roomParticipant(room, member, QStringLiteral("Update")); });
}

bool RoomService::callIn(const Room &room, const Invitation &invitation)
{
    const End target = m_core.exchange.resolve(invitation.number);
    const Line *known = m_core.world.lineByNumber(invitation.number);
    if (known ? !known->legs.empty() : target.kind != End::Kind::Outside)
        return false;
    Call &call = m_core.exchange.open(known ? CallType::Internal : CallType::External);
    call.caller = {.kind = End::Kind::Room, .number = room.number, .name = room.name};
    call.dialled = invitation.number;
    call.userData = Exchange::prefixed(invitation.data);
    if (invitation.organizer)
        setOrganizer(call.id);
    m_core.exchange.connect(call, invitation.number);
    return true;
}

void RoomService::answered(Call &call)
{
    if (call.caller.kind == End::Kind::Room) {
        std::swap(call.caller, call.callee); // From here on as if he had called in.
        takeSeat(call);
    }
}

bool RoomService::playMessage(const User &user, const QString &from)
{
    Line *line = m_core.world.line(user.line);
    if (!line || !line->legs.empty())
        return false;
    Call &call = m_core.exchange.open(CallType::Internal);
    call.caller = {.kind = End::Kind::Outside, .number = {}, .name = from};
    Leg &leg
        = m_core.exchange.addLeg(call, *line, LegState::Ringing, Direction::Incoming, call.caller);
    call.callee = m_core.exchange.self(leg);
    m_core.exchange.present(leg);
    m_core.timeline.after(pickUp, [this, id = leg.id] {
        const Leg *ringing = m_core.world.leg(id);
        if (ringing && ringing->state == LegState::Ringing)
            m_core.exchange.answer(id);
    });
    m_core.timeline.after(pickUp + messageLength,
                          [this, id = call.id] { m_core.exchange.end(id); });
    return true;
}

bool RoomService::listen(const User &supervisor, Agent &agent)
{
    Line *line = m_core.world.line(supervisor.line);
    const bool onPhone = agent.activity == Activity::OnCall || agent.activity == Activity::Dialing
        || agent.activity == Activity::Ringing;
    if (!line || !line->legs.empty() || !onPhone)
        return false;
    Call &call = m_core.exchange.open(CallType::Internal);
    call.caller = {.kind = End::Kind::None,
                   .number = agent.phone,
                   .name = agent.firstName + u' ' + agent.lastName};
    Leg &leg
        = m_core.exchange.addLeg(call, *line, LegState::Ringing, Direction::Incoming, call.caller);
    leg.silent = true;
    call.callee = m_core.exchange.self(leg);
    m_listens[leg.id] = agent.id;
    m_core.exchange.tell(leg, PhoneEventKind::Ringing);
    // The server has the phone pick up by itself.
    m_core.timeline.after(pickUp, [this, id = leg.id, listened = agent.id] {
        Leg *ringing = m_core.world.leg(id);
        if (!ringing || !m_listens.contains(id))
            return;
        m_core.world.call(ringing->call)->phase = CallPhase::Talking;
        if (ringing->state == LegState::Ringing)
            m_core.exchange.setState(*ringing, LegState::Established);
        const QString number = m_core.world.line(ringing->line)->number;
        m_core.notices.tell(
            [&](Observer &o) { o.agentListen(*m_core.world.agent(listened), true, number); });
    });
    return true;
}

void RoomService::endListening(AgentId agent)
{
    const auto listens = [&] {
        return std::find_if(m_listens.begin(), m_listens.end(),
                            [agent](const auto &pair) { return pair.second == agent; });
    };
    for (auto it = listens(); it != m_listens.end(); it = listens())
        m_core.exchange.end(m_core.world.leg(it->first)->call);
}

} // namespace vigie::sim
