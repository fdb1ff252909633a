// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomwords.h"

namespace vigie::ui {

using center::RoomFailure;
using center::RoomObstacle;
using center::RoomVerb;
using xuc::ConferenceErrorCode;

QString RoomWords::reason(RoomObstacle obstacle)
{
    switch (obstacle) {
    case RoomObstacle::None:
        return {};
    case RoomObstacle::LinkDown:
        return tr("No link to the server. Use the keys of your phone.");
    case RoomObstacle::NotInRoom:
        return tr("You are in no conference.");
    case RoomObstacle::NotOrganizer:
        return tr("Only an organiser of the conference may do that.");
    case RoomObstacle::LeadsToo:
        return tr("An organiser cannot be removed.");
    case RoomObstacle::Nobody:
        return tr("Nobody else is in the conference.");
    case RoomObstacle::AlreadySo:
        return tr("It is so already.");
    }
    return {};
}

QString RoomWords::inProgress(RoomVerb verb)
{
    switch (verb) {
    case RoomVerb::MuteMe:
    case RoomVerb::Mute:
    case RoomVerb::MuteAll:
        return tr("Muting", "in progress");
    case RoomVerb::UnmuteMe:
    case RoomVerb::Unmute:
    case RoomVerb::UnmuteAll:
        return tr("Unmuting", "in progress");
    case RoomVerb::Deafen:
    case RoomVerb::Undeafen:
        return tr("Changing", "in progress");
    case RoomVerb::Kick:
        return tr("Removing", "in progress");
    case RoomVerb::Reset:
        return tr("Resetting", "in progress");
    case RoomVerb::Close:
        return tr("Closing", "in progress");
    case RoomVerb::Invite:
        return tr("Calling", "in progress");
    }
    return {};
}

QString RoomWords::attempt(RoomVerb verb, const QString &whom)
{
    switch (verb) {
    case RoomVerb::MuteMe:
        return tr("Muting yourself");
    case RoomVerb::UnmuteMe:
        return tr("Unmuting yourself");
    case RoomVerb::MuteAll:
        return tr("Muting all");
    case RoomVerb::UnmuteAll:
        return tr("Unmuting all");
    case RoomVerb::Mute:
        return tr("Muting %1").arg(whom);
    case RoomVerb::Unmute:
        return tr("Unmuting %1").arg(whom);
    case RoomVerb::Deafen:
        return tr("Cutting the sound of %1").arg(whom);
    case RoomVerb::Undeafen:
        return tr("Giving %1 the sound back").arg(whom);
    case RoomVerb::Kick:
        return tr("Removing %1").arg(whom);
    case RoomVerb::Reset:
        return tr("Resetting the room");
    case RoomVerb::Close:
        return tr("Closing the conference");
    case RoomVerb::Invite:
        return tr("Inviting %1").arg(whom);
    }
    return {};
}

QString RoomWords::refusal(ConferenceErrorCode code)
{
    switch (code) {
    case ConferenceErrorCode::NotAMember:
        return tr("the server says that you are not in it");
    case ConferenceErrorCode::NotOrganizer:
        return tr("the server says that you do not lead it");
    case ConferenceErrorCode::CannotKickOrganizer:
        return tr("an organiser cannot be removed");
    case ConferenceErrorCode::ParticipantNotFound:
        return tr("nobody can be reached there");
    case ConferenceErrorCode::Other:
        break;
    }
    return tr("the server refused it");
}

QString RoomWords::failure(const center::RoomWish &wish, const QString &whom)
{
    const QString what = attempt(wish.verb, whom);
    switch (wish.failure) {
    case RoomFailure::None:
        return {};
    case RoomFailure::NotConfirmed:
        //: %1: what was tried in a conference, such as "Muting Zoe Martin".
        return wish.verb == RoomVerb::Invite ? tr("%1: no answer").arg(what)
                                             : tr("%1: not confirmed").arg(what);
    case RoomFailure::LinkDown:
        //: %1: what was tried in a conference.
        return tr("%1: the link was lost").arg(what);
    case RoomFailure::Refused:
        //: %1: what was tried in a conference; %2: why it was refused.
        return tr("%1: %2").arg(what, refusal(wish.refusal));
    }
    return {};
}

} // namespace vigie::ui
