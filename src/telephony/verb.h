// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QFlags>
#include <QList>

namespace vigie::telephony {

//! What a person can do with the phone.
enum class Verb : quint8 {
    Dial,
    Answer,
    HangUp,
    Hold,
    Resume,
    DirectTransfer,
    AttendedTransfer,
    CompleteTransfer,
    CancelTransfer,
    Conference,
    Dtmf
};
inline constexpr int verbCount = 11;

//! Why a verb makes no sense now; the sentence is made in ui/.
enum class Obstacle : quint8 {
    None,
    LinkDown, //!< No command can leave.
    NoLine, //!< The person has no phone line.
    NoCall,
    NotRinging, //!< Answer: no call is ringing here.
    NotTalking, //!< No call in conversation.
    NotOnHold, //!< Resume: no held call.
    AlreadyConsulting, //!< A second call exists already.
    NoSecondCall, //!< Completing, cancelling or joining needs the consultation call.
    SecondCallRinging, //!< The consulted party has not answered yet.
    RingingFirst, //!< Answer or refuse the ringing call before that.
    PhoneCannot, //!< This phone model does not do it; Situation::phoneModel names it.
    NotWebRtc, //!< Key tones leave from a web phone only.
    InConference, //!< The calls are joined already.
    NoNumber //!< Dialling, transfers: nothing to dial is left of what was typed.
};

//! All that the rules look at.
struct Situation
{
    bool linkUp = false;
    bool hasLine = true;
    bool canConference = true; //!< Of the phone: Snom sets alone join calls.
    bool canSendDtmf = true; //!< Of the line: the server relays tones to web phones alone.
    QString phoneModel{}; //!< For the tooltip; empty: unknown.
    QList<Call> calls{};
};

//! It calls somebody: the number's own obstacle, NoNumber, is told by who knows the number.
constexpr bool needsNumber(Verb verb)
{
    return verb == Verb::Dial || verb == Verb::DirectTransfer || verb == Verb::AttendedTransfer;
}

//! What stands in the way of \a verb on the call \a callId; an empty id means the call that the
//! verb would choose itself (targetOf()).
Obstacle obstacle(Verb verb, const Situation &situation, const QString &callId = {});

//! The call that \a verb acts on when none is named: answer takes the ringing one, hang-up the
//! ringing, else the one in conversation or dialling, else the held; hold the one in conversation.
const Call *targetOf(Verb verb, const QList<Call> &calls);

} // namespace vigie::telephony
