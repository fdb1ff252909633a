// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/roomorders.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    bool isForAll(RoomOrders::Verb verb)
    {
        using Verb = RoomOrders::Verb;
        return verb == Verb::MuteAll || verb == Verb::UnmuteAll || verb == Verb::Reset
            || verb == Verb::Close;
    }

    bool isForMe(RoomOrders::Verb verb)
    {
        return verb == RoomOrders::Verb::MuteMe || verb == RoomOrders::Verb::UnmuteMe;
    }

    //! False: nothing about the participant changed.
    bool change(RoomMember &member, RoomOrders::Verb verb, bool isMe)
    {
        const RoomMember before = member;
        switch (verb) {
        case RoomOrders::Verb::MuteAll:
            member.muted = member.muted || !isMe;
            break;
        case RoomOrders::Verb::MuteMe:
        case RoomOrders::Verb::Mute:
            member.muted = true;
            break;
        case RoomOrders::Verb::UnmuteMe:
        case RoomOrders::Verb::Unmute:
        case RoomOrders::Verb::UnmuteAll:
            member.muted = false;
            break;
        case RoomOrders::Verb::Deafen:
            member.deaf = true;
            break;
        case RoomOrders::Verb::Undeafen:
            member.deaf = false;
            break;
        case RoomOrders::Verb::Reset:
            member.muted = member.deaf = false;
            break;
        case RoomOrders::Verb::Kick:
        case RoomOrders::Verb::Close:
            break;
        }
        return member.muted != before.muted || member.deaf != before.deaf;
    }

} // namespace

RoomOrders::Refusal RoomOrders::apply(UserId user, const QString &number, Verb verb, qint32 index)
{
    const Change transaction(m_core);
    Room *room = m_core.world.room(number);
    if (!room)
        return Refusal::NotAMember;
    const auto mine = std::find_if(room->members.begin(), room->members.end(),
                                   [user](const RoomMember &m) { return m.user == user; });
    if (mine == room->members.end())
        return Refusal::NotAMember;
    if (!isForMe(verb) && !mine->organizer)
        return Refusal::NotOrganizer;
    const qint32 me = mine->index;
    const qint32 wanted = isForMe(verb) ? me : index;
    const auto named = std::find_if(room->members.begin(), room->members.end(),
                                    [wanted](const RoomMember &m) { return m.index == wanted; });
    if (!isForAll(verb) && named == room->members.end())
        return Refusal::ParticipantNotFound;
    if (verb == Verb::Kick && named->organizer)
        return Refusal::CannotKickOrganizer;

    if (verb == Verb::Kick || verb == Verb::Close) {
        std::vector<CallId> gone;
        for (const RoomMember &member : room->members) {
            if (verb == Verb::Close || member.index == wanted)
                gone.push_back(member.call);
        }
        for (const CallId id : gone)
            m_core.exchange.end(id);
        return Refusal::None;
    }
    for (RoomMember &member : room->members) {
        if ((isForAll(verb) || member.index == wanted) && change(member, verb, member.index == me))
            m_core.rooms.update(*room, member);
    }
    return Refusal::None;
}

RoomOrders::Refusal RoomOrders::invite(UserId user, const QString &number,
                                       const Invitation &invitation)
{
    const Change transaction(m_core);
    const Room *room = m_core.world.room(number);
    if (!room)
        return Refusal::NotAMember;
    const auto mine = std::find_if(room->members.begin(), room->members.end(),
                                   [user](const RoomMember &m) { return m.user == user; });
    if (mine == room->members.end())
        return Refusal::NotAMember;
    if (!mine->organizer)
        return Refusal::NotOrganizer;
    return m_core.rooms.callIn(*room, invitation) ? Refusal::None : Refusal::ParticipantNotFound;
}

RoomOrders::Refusal RoomOrders::inviteUser(UserId user, UserId invited)
{
    const Change transaction(m_core);
    const auto &rooms = m_core.world.rooms;
    const auto room = std::find_if(rooms.begin(), rooms.end(), [user](const Room &each) {
        return std::any_of(each.members.begin(), each.members.end(),
                           [user](const RoomMember &m) { return m.user == user; });
    });
    if (room == rooms.end())
        return Refusal::NotAMember;
    const User *called = m_core.world.user(invited);
    const Line *line = called ? m_core.world.lineOf(*called) : nullptr;
    return line && m_core.rooms.callIn(*room, {.number = line->number})
        ? Refusal::None
        : Refusal::ParticipantNotFound;
}

} // namespace vigie::sim
