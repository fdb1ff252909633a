// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/verb.h"

#include <algorithm>
#include <initializer_list>

namespace vigie::telephony {

namespace {

    const Call *firstIn(std::initializer_list<CallState> states, const QList<Call> &calls)
    {
        for (const CallState state : states) {
            const auto it = std::find_if(calls.begin(), calls.end(),
                                         [&](const Call &call) { return call.state == state; });
            if (it != calls.end())
                return &*it;
        }
        return nullptr;
    }

    //! The call that was placed or taken; a ringing one is nobody's yet.
    bool isOurs(const Call &call)
    {
        return call.state != CallState::Ringing;
    }

    bool isJoined(const QList<Call> &calls)
    {
        return calls.size() >= 2 && std::all_of(calls.begin(), calls.end(), [](const Call &call) {
                   return call.state == CallState::Established;
               });
    }

    const Call *chosen(Verb verb, const Situation &now, const QString &callId)
    {
        if (callId.isEmpty())
            return targetOf(verb, now.calls);
        const auto it = std::find_if(now.calls.begin(), now.calls.end(),
                                     [&](const Call &call) { return call.uniqueId == callId; });
        return it == now.calls.end() ? nullptr : &*it;
    }

    //! For a verb that needs its call in \a wanted.
    Obstacle unlessIn(CallState wanted, Obstacle otherwise, const Call *call, const Situation &now)
    {
        if (!call)
            return now.calls.isEmpty() ? Obstacle::NoCall : otherwise;
        return call->state == wanted ? Obstacle::None : otherwise;
    }

    //! A transfer starts from the one call that is up.
    Obstacle forTransfer(Verb verb, const Situation &now)
    {
        if (isJoined(now.calls))
            return Obstacle::InConference;
        if (std::count_if(now.calls.begin(), now.calls.end(), isOurs) > 1)
            return Obstacle::AlreadyConsulting;
        if (now.calls.size() > 1)
            return Obstacle::RingingFirst;
        const Call &only = now.calls.front();
        if (only.state == CallState::Ringing && only.incoming)
            return verb == Verb::DirectTransfer ? Obstacle::NotTalking : Obstacle::RingingFirst;
        if (only.state == CallState::OnHold)
            return verb == Verb::DirectTransfer ? Obstacle::NotTalking : Obstacle::None;
        return only.state == CallState::Established ? Obstacle::None : Obstacle::NotTalking;
    }

    //! Joining or completing needs two calls that were answered; cancelling, two calls.
    Obstacle forSecondCall(Verb verb, const Situation &now)
    {
        if (std::count_if(now.calls.begin(), now.calls.end(), isOurs) < 2)
            return now.calls.isEmpty() ? Obstacle::NoCall : Obstacle::NoSecondCall;
        if (isJoined(now.calls))
            return Obstacle::InConference;
        if (verb == Verb::CancelTransfer)
            return Obstacle::None;
        return firstIn({CallState::Dialing}, now.calls) ? Obstacle::SecondCallRinging
                                                        : Obstacle::None;
    }

} // namespace

const Call *targetOf(Verb verb, const QList<Call> &calls)
{
    switch (verb) {
    case Verb::Answer:
        return firstIn({CallState::Ringing}, calls);
    case Verb::HangUp:
        return firstIn(
            {CallState::Ringing, CallState::Established, CallState::Dialing, CallState::OnHold},
            calls);
    case Verb::Resume:
        return firstIn({CallState::OnHold}, calls);
    case Verb::Hold:
    case Verb::DirectTransfer:
    case Verb::Dtmf:
        return firstIn({CallState::Established}, calls);
    case Verb::AttendedTransfer:
        return firstIn({CallState::Established, CallState::OnHold}, calls);
    case Verb::Dial:
    case Verb::CompleteTransfer:
    case Verb::CancelTransfer:
    case Verb::Conference:
        return nullptr; // They are about the line, or about both calls.
    }
    return nullptr;
}

Obstacle obstacle(Verb verb, const Situation &now, const QString &callId)
{
    if (!now.linkUp)
        return Obstacle::LinkDown;
    if (!now.hasLine)
        return Obstacle::NoLine;
    const Call *call = chosen(verb, now, callId);
    switch (verb) {
    case Verb::Dial:
        return now.calls.isEmpty() ? Obstacle::None : forTransfer(Verb::AttendedTransfer, now);
    case Verb::Answer:
        return unlessIn(CallState::Ringing, Obstacle::NotRinging, call, now);
    case Verb::HangUp:
        return call ? Obstacle::None : Obstacle::NoCall;
    case Verb::Hold:
        if (isJoined(now.calls))
            return Obstacle::InConference;
        return unlessIn(CallState::Established, Obstacle::NotTalking, call, now);
    case Verb::Resume:
        return unlessIn(CallState::OnHold, Obstacle::NotOnHold, call, now);
    case Verb::DirectTransfer:
    case Verb::AttendedTransfer:
        return now.calls.isEmpty() ? Obstacle::NoCall : forTransfer(verb, now);
    case Verb::CompleteTransfer:
    case Verb::CancelTransfer:
        return forSecondCall(verb, now);
    case Verb::Conference:
        return now.canConference ? forSecondCall(verb, now) : Obstacle::PhoneCannot;
    case Verb::Dtmf:
        if (!now.canSendDtmf)
            return Obstacle::NotWebRtc;
        return unlessIn(CallState::Established, Obstacle::NotTalking, call, now);
    }
    return Obstacle::None;
}

} // namespace vigie::telephony
