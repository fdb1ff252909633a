// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/conferenceparticipantevent.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<ConferenceParticipantEvent> ConferenceParticipantEvent::decode(ObjectReader in)
{
    ConferenceParticipantEvent event;
    bool hasIndex = false;
    while (in.next()) {
        if (in.is("eventType"_L1))
            event.eventType = readConferenceEventType(in, event.rawEventType);
        else if (in.is("uniqueId"_L1))
            event.uniqueId = in.text();
        else if (in.is("phoneNumber"_L1))
            event.phoneNumber = in.phoneNumber();
        else if (in.is("conferenceNumber"_L1))
            event.conferenceNumber = in.phoneNumber();
        else if (event.participant.readField(in))
            hasIndex |= in.is("index"_L1);
    }
    in.require("eventType"_L1, !event.rawEventType.isEmpty());
    in.require("uniqueId"_L1, !event.uniqueId.isEmpty());
    in.require("index"_L1, hasIndex);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
