// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/roomservice.h"

namespace vigie::sim {

class Core;

//! Orders about a conference room by somebody in it.
class RoomOrders
{
public:
    enum class Verb {
        MuteMe,
        UnmuteMe,
        MuteAll,
        UnmuteAll,
        Mute,
        Unmute,
        Deafen,
        Undeafen,
        Kick,
        Reset,
        Close,
    };
    enum class Refusal { None, NotAMember, NotOrganizer, CannotKickOrganizer, ParticipantNotFound };

    explicit RoomOrders(Core &core) : m_core(core) { }

    Refusal apply(UserId user, const QString &room, Verb verb, qint32 index = 0);
    Refusal invite(UserId user, const QString &room, const Invitation &invitation);
    //! Into the room that the user is in, whoever leads it.
    Refusal inviteUser(UserId user, UserId invited);

private:
    Core &m_core;
};

} // namespace vigie::sim
