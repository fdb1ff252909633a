// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/calllist.h"

#include "xuc/events/currentcallsphoneevents.h"

#include <algorithm>

namespace vigie::telephony {

namespace {

    using xuc::PhoneEventType;

    std::optional<CallState> stateOf(PhoneEventType type)
    {
        switch (type) {
        case PhoneEventType::Dialing:
            return CallState::Dialing;
        case PhoneEventType::Ringing:
            return CallState::Ringing;
        case PhoneEventType::Established:
            return CallState::Established;
        case PhoneEventType::OnHold:
            return CallState::OnHold;
        case PhoneEventType::Released:
        case PhoneEventType::Failure:
        case PhoneEventType::Unknown:
            return {};
        }
        return {};
    }

    bool isIncoming(const xuc::PhoneEvent &event, bool otherwise)
    {
        switch (event.callDirection) {
        case xuc::CallDirection::Incoming:
            return true;
        case xuc::CallDirection::Outgoing:
            return false;
        case xuc::CallDirection::Unknown:
            break;
        }
        if (event.eventType == PhoneEventType::Ringing)
            return true;
        return event.eventType != PhoneEventType::Dialing && otherwise;
    }

    bool tellsDirection(const xuc::PhoneEvent &event)
    {
        return event.callDirection != xuc::CallDirection::Unknown || !event.queueName.isEmpty()
            || event.eventType == PhoneEventType::Ringing
            || event.eventType == PhoneEventType::Dialing;
    }

    //! Empty means that the message says nothing about it.
    void overwrite(QString &known, const QString &told)
    {
        if (!told.isEmpty())
            known = told;
    }

} // namespace

const Call *CallList::find(const QString &uniqueId) const
{
    const auto it = std::find_if(m_calls.begin(), m_calls.end(),
                                 [&](const Call &call) { return call.uniqueId == uniqueId; });
    return it == m_calls.end() ? nullptr : &*it;
}

//! -1: none is known; rules 1 and 2 of the reference.
qsizetype CallList::indexOf(const xuc::PhoneEvent &event) const
{
    if (!event.uniqueId.isEmpty()) {
        if (const Call *call = find(event.uniqueId))
            return call - m_calls.constData();
    }
    if (event.eventType == PhoneEventType::Dialing || event.eventType == PhoneEventType::Ringing
        || event.linkedId.isEmpty())
        return -1;
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        if (m_calls[i].linkedId != event.linkedId)
            continue;
        if (found >= 0)
            return -1; // A consultation shares the id: it names neither.
        found = i;
    }
    return found;
}

bool CallList::apply(const xuc::PhoneEvent &event, Instant now)
{
    const std::optional<CallState> state = stateOf(event.eventType);
    bool isChanged = false;
    if (!state) {
        isChanged = event.eventType != PhoneEventType::Unknown && release(event);
    } else if (const qsizetype known = indexOf(event); known >= 0) {
        isChanged = update(m_calls[known], event, *state, now);
    } else {
        Call call{.stateSince = now};
        update(call, event, *state, now);
        call.incoming = isIncoming(event, !event.queueName.isEmpty());
        call.consultation = !call.incoming
            && std::any_of(m_calls.begin(), m_calls.end(),
                           [](const Call &other) { return isUp(other.state); });
        m_calls.append(std::move(call));
        isChanged = true;
    }
    watchConference(now);
    return isChanged;
}

bool CallList::update(Call &call, const xuc::PhoneEvent &event, CallState state, Instant now)
{
    const Call before = call;
    overwrite(call.uniqueId, event.uniqueId);
    overwrite(call.linkedId, event.linkedId);
    overwrite(call.dn, event.dn);
    overwrite(call.otherNumber, event.otherDn);
    overwrite(call.otherName, event.otherDName);
    overwrite(call.queueName, event.queueName);
    if (!event.userData.isEmpty())
        call.userData = event.userData;
    call.incoming = isIncoming(event, call.incoming);
    call.isDirectionKnown |= tellsDirection(event);
    if (call.state != state) {
        call.state = state;
        call.stateSince = now;
    }
    if (state == CallState::Established && !call.talkSince)
        call.talkSince = now;
    return call != before;
}

bool CallList::release(const xuc::PhoneEvent &event)
{
    const auto remove = [this](auto matches) { return m_calls.removeIf(matches) > 0; };
    bool isGone = false;
    if (!event.uniqueId.isEmpty())
        isGone = remove([&](const Call &call) { return call.uniqueId == event.uniqueId; });
    if (!isGone && !event.linkedId.isEmpty())
        isGone = remove([&](const Call &call) { return call.linkedId == event.linkedId; });
    if (!isGone && !event.uniqueId.isEmpty())
        isGone = remove([&](const Call &call) { return call.linkedId == event.uniqueId; });
    if (m_calls.size() == 1)
        m_calls.front().consultation = false; // What it consulted about is over.
    return isGone;
}

bool CallList::apply(const xuc::CurrentCallsPhoneEvents &snapshot, Instant now)
{
    CallList fresh;
    for (const xuc::PhoneEvent &event : snapshot.events)
        fresh.apply(event, now);
    return takeOver(fresh);
}

//! A snapshot may leave out what an earlier event told.
static void keepUntold(Call &call, const Call &known)
{
    if (!call.isDirectionKnown) {
        call.incoming = known.incoming;
        call.isDirectionKnown = known.isDirectionKnown;
    }
    if (call.otherNumber.isEmpty())
        call.otherNumber = known.otherNumber;
    if (call.otherName.isEmpty())
        call.otherName = known.otherName;
    if (call.queueName.isEmpty())
        call.queueName = known.queueName;
}

bool CallList::takeOver(const CallList &fresh)
{
    CallList merged = fresh;
    for (Call &call : merged.m_calls) {
        const Call *known = find(call.uniqueId);
        if (!known)
            continue;
        keepUntold(call, *known);
        call.consultation = known->consultation && merged.m_calls.size() > 1;
        if (known->talkSince)
            call.talkSince = known->talkSince;
        if (known->state == call.state)
            call.stateSince = known->stateSince;
        if (!call.room)
            call.room = known->room;
    }
    if (merged.m_conferenceSince && m_conferenceSince)
        merged.m_conferenceSince = m_conferenceSince;
    if (merged == *this)
        return false;
    *this = std::move(merged);
    return true;
}

void CallList::clear()
{
    m_calls.clear();
    m_conferenceSince.reset();
}

void CallList::watchConference(Instant now)
{
    const bool isJoined = m_calls.size() >= 2
        && std::all_of(m_calls.begin(), m_calls.end(),
                       [](const Call &call) { return call.state == CallState::Established; });
    if (!isJoined)
        m_conferenceSince.reset();
    else if (!m_conferenceSince)
        m_conferenceSince = now;
}

} // namespace vigie::telephony
