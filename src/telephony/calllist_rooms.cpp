// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/calllist.h"
#include "xuc/events/conferenceevent.h"
#include "xuc/events/conferenceparticipantevent.h"

#include <algorithm>
#include <utility>

// The conference room that a call is in.
namespace vigie::telephony {

namespace {

    //! A begin already known stays when it agrees to the second.
    Instant began(std::optional<Instant> known, std::chrono::seconds spent, Instant now)
    {
        const bool agrees
            = known && std::chrono::floor<std::chrono::seconds>(now - *known) == spent;
        return agrees ? *known : now - spent;
    }

    Participant from(const xuc::ConferenceParticipant &told, const Room &before, Instant now)
    {
        const auto known = std::ranges::find(before.participants, told.index, &Participant::index);
        return {.index = told.index,
                .name = told.callerIdName,
                .number = told.callerIdNum,
                .since = began(known == before.participants.end() ? std::nullopt
                                                                  : std::optional(known->since),
                               told.since, now),
                .isTalking = told.isTalking,
                .isMuted = told.isMuted,
                .isDeaf = told.isDeaf,
                .isOrganizer = told.role == xuc::ConferenceRole::Organizer,
                .isMe = told.isMe};
    }

} // namespace

Call *CallList::entry(const QString &uniqueId)
{
    const Call *known = std::as_const(*this).find(uniqueId);
    return known ? &m_calls[known - m_calls.constData()] : nullptr;
}

bool CallList::apply(const xuc::ConferenceEvent &event, Instant now)
{
    Call *call = entry(event.uniqueId);
    if (!call)
        return false;
    std::optional<Room> room;
    if (event.eventType != xuc::ConferenceEventType::Leave) {
        const Room before = call->room.value_or(Room{});
        const bool isSameRoom = call->room && before.number == event.conferenceNumber;
        room = Room{.number = event.conferenceNumber,
                    .name = event.conferenceName,
                    .since = began(isSameRoom ? std::optional(before.since) : std::nullopt,
                                   event.since, now)};
        for (const xuc::ConferenceParticipant &told : event.participants)
            room->participants.append(from(told, before, now));
        std::ranges::sort(room->participants, {}, &Participant::index);
    }
    if (call->room == room)
        return false;
    call->room = std::move(room);
    return true;
}

bool CallList::apply(const xuc::ConferenceParticipantEvent &event, Instant now)
{
    Call *call = entry(event.uniqueId);
    if (!call || !call->room)
        return false;
    const Room before = *call->room;
    QList<Participant> &all = call->room->participants;
    all.removeIf([&](const Participant &each) { return each.index == event.participant.index; });
    if (event.eventType != xuc::ConferenceEventType::Leave)
        all.append(from(event.participant, before, now));
    std::ranges::sort(all, {}, &Participant::index);
    return *call->room != before;
}

} // namespace vigie::telephony
