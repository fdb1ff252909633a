// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "xuc/events/conferencecommanderror.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vigie::telephony {
struct Room;
}

namespace vigie::center {

//! What one can do in a conference room.
enum class RoomVerb : quint8 {
    MuteMe,
    UnmuteMe,
    MuteAll, //!< All others.
    UnmuteAll,
    Mute, //!< From here on: one participant.
    Unmute,
    Deafen,
    Undeafen,
    Kick,
    Reset, //!< Nobody is muted or deaf any more.
    Close,
    Invite
};

//! Why a verb makes no sense now; the sentence is made in ui/.
enum class RoomObstacle : quint8 {
    None,
    LinkDown,
    NotInRoom,
    NotOrganizer, //!< Only who leads the conference may.
    LeadsToo, //!< Kick: the participant is an organiser.
    Nobody, //!< There is nobody to do it to.
    AlreadySo
};

enum class RoomWishState : quint8 { Pending, Failed };
enum class RoomFailure : quint8 { None, NotConfirmed, LinkDown, Refused };

//! A person's wish in a conference room, until it is proved.
struct RoomWish
{
    quint32 id = 0;
    RoomVerb verb = RoomVerb::MuteMe;
    QString room{}; //!< Its number.
    int index = 0; //!< Of the participant it is about; 0: the room.
    QString number{}; //!< Invite: whom.
    bool asOrganizer = false; //!< Invite.
    QList<int> before{}; //!< Invite: who was in the room.
    RoomWishState state = RoomWishState::Pending;
    RoomFailure failure = RoomFailure::None;
    xuc::ConferenceErrorCode refusal = xuc::ConferenceErrorCode::Other;
    Instant since{}; //!< When it was sent.

    bool isOpen() const { return state == RoomWishState::Pending; }
    bool operator==(const RoomWish &) const = default;
};

[[nodiscard]] bool isForOne(RoomVerb verb); //!< It names a participant.
[[nodiscard]] QByteArray commandOf(const RoomWish &wish);

//! What stands in the way in \a room.
[[nodiscard]] RoomObstacle obstacleIn(const telephony::Room &room, RoomVerb verb, int index);

//! Whether the room shows that the wish came true; empty: it is void, whom it was about is gone.
[[nodiscard]] std::optional<bool> isTrueIn(const telephony::Room &room, const RoomWish &wish);

} // namespace vigie::center
