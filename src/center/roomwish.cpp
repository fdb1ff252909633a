// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/roomwish.h"

#include "telephony/phonenumber.h"
#include "telephony/room.h"
#include "xuc/commands/conferenceclose.h"
#include "xuc/commands/conferencedeafen.h"
#include "xuc/commands/conferenceinvite.h"
#include "xuc/commands/conferencekick.h"
#include "xuc/commands/conferencemute.h"
#include "xuc/commands/conferencemuteall.h"
#include "xuc/commands/conferencemuteme.h"
#include "xuc/commands/conferencereset.h"
#include "xuc/commands/conferenceundeafen.h"
#include "xuc/commands/conferenceunmute.h"
#include "xuc/commands/conferenceunmuteall.h"
#include "xuc/commands/conferenceunmuteme.h"

#include <algorithm>

namespace vigie::center {

namespace command = xuc::command;
using namespace Qt::StringLiterals;
using telephony::Participant;
using telephony::Room;

namespace {

    const Participant *participant(const Room &room, RoomVerb verb, int index)
    {
        const bool isMine = verb == RoomVerb::MuteMe || verb == RoomVerb::UnmuteMe;
        const auto it = std::ranges::find_if(room.participants, [&](const Participant &one) {
            return isMine ? one.isMe : one.index == index;
        });
        return it == room.participants.end() ? nullptr : &*it;
    }

    //! Whether \a one is already as the verb would have it; of verbs that are about one.
    bool isSo(const Participant &one, RoomVerb verb)
    {
        switch (verb) {
        case RoomVerb::MuteMe:
        case RoomVerb::Mute:
            return one.isMuted;
        case RoomVerb::UnmuteMe:
        case RoomVerb::Unmute:
            return !one.isMuted;
        case RoomVerb::Deafen:
            return one.isDeaf;
        case RoomVerb::Undeafen:
            return !one.isDeaf;
        case RoomVerb::MuteAll:
        case RoomVerb::UnmuteAll:
        case RoomVerb::Kick:
        case RoomVerb::Reset:
        case RoomVerb::Close:
        case RoomVerb::Invite:
            break;
        }
        return false;
    }

    bool isAllSo(const Room &room, RoomVerb verb)
    {
        return std::ranges::all_of(room.participants, [verb](const Participant &one) {
            if (verb == RoomVerb::MuteAll)
                return one.isMe || one.isMuted;
            if (verb == RoomVerb::UnmuteAll)
                return !one.isMuted;
            return !one.isMuted && !one.isDeaf; // Reset.
        });
    }

    bool isIn(const Room &room, const RoomWish &invitation)
    {
        const QString wanted = telephony::normalised(invitation.number);
        return std::ranges::any_of(room.participants, [&](const Participant &one) {
            return !invitation.before.contains(one.index)
                && telephony::normalised(one.number) == wanted;
        });
    }

} // namespace

bool isForOne(RoomVerb verb)
{
    return verb >= RoomVerb::Mute && verb <= RoomVerb::Kick;
}

QByteArray commandOf(const RoomWish &wish)
{
    switch (wish.verb) {
    case RoomVerb::MuteMe:
        return command::ConferenceMuteMe{.numConf = wish.room}.encode();
    case RoomVerb::UnmuteMe:
        return command::ConferenceUnmuteMe{.numConf = wish.room}.encode();
    case RoomVerb::MuteAll:
        return command::ConferenceMuteAll{.numConf = wish.room}.encode();
    case RoomVerb::UnmuteAll:
        return command::ConferenceUnmuteAll{.numConf = wish.room}.encode();
    case RoomVerb::Mute:
        return command::ConferenceMute{.numConf = wish.room, .index = wish.index}.encode();
    case RoomVerb::Unmute:
        return command::ConferenceUnmute{.numConf = wish.room, .index = wish.index}.encode();
    case RoomVerb::Deafen:
        return command::ConferenceDeafen{.numConf = wish.room, .index = wish.index}.encode();
    case RoomVerb::Undeafen:
        return command::ConferenceUndeafen{.numConf = wish.room, .index = wish.index}.encode();
    case RoomVerb::Kick:
        return command::ConferenceKick{.numConf = wish.room, .index = wish.index}.encode();
    case RoomVerb::Reset:
        return command::ConferenceReset{.numConf = wish.room}.encode();
    case RoomVerb::Close:
        return command::ConferenceClose{.numConf = wish.room}.encode();
    case RoomVerb::Invite:
        break;
    }
    return command::ConferenceInvite{.numConf = wish.room,
                                     .exten = wish.number,
                                     .role = wish.asOrganizer ? u"Organizer"_s : u"User"_s}
        .encode();
}

RoomObstacle obstacleIn(const Room &room, RoomVerb verb, int index)
{
    const bool isMine = verb == RoomVerb::MuteMe || verb == RoomVerb::UnmuteMe;
    if (!isMine && !room.isOrganizer())
        return RoomObstacle::NotOrganizer;
    if (isMine || isForOne(verb)) {
        const Participant *one = participant(room, verb, index);
        if (!one)
            return RoomObstacle::Nobody;
        if (verb == RoomVerb::Kick && one->isOrganizer)
            return RoomObstacle::LeadsToo;
        return isSo(*one, verb) ? RoomObstacle::AlreadySo : RoomObstacle::None;
    }
    if (verb == RoomVerb::MuteAll && room.participants.size() < 2)
        return RoomObstacle::Nobody;
    if (verb == RoomVerb::Close || verb == RoomVerb::Invite)
        return RoomObstacle::None;
    return isAllSo(room, verb) ? RoomObstacle::AlreadySo : RoomObstacle::None;
}

std::optional<bool> isTrueIn(const Room &room, const RoomWish &wish)
{
    switch (wish.verb) {
    case RoomVerb::MuteAll:
    case RoomVerb::UnmuteAll:
    case RoomVerb::Reset:
        return isAllSo(room, wish.verb);
    case RoomVerb::Close:
        return false; // The person is still in it.
    case RoomVerb::Invite:
        return isIn(room, wish);
    case RoomVerb::Kick:
        return !participant(room, wish.verb, wish.index);
    case RoomVerb::MuteMe:
    case RoomVerb::UnmuteMe:
    case RoomVerb::Mute:
    case RoomVerb::Unmute:
    case RoomVerb::Deafen:
    case RoomVerb::Undeafen:
        break;
    }
    const Participant *one = participant(room, wish.verb, wish.index);
    return one ? std::optional(isSo(*one, wish.verb)) : std::nullopt;
}

} // namespace vigie::center
