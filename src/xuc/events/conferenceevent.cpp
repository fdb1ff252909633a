// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/conferenceevent.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<ConferenceEvent> ConferenceEvent::decode(ObjectReader in)
{
    ConferenceEvent event;
    while (in.next()) {
        if (in.is("eventType"_L1))
            event.eventType = readConferenceEventType(in, event.rawEventType);
        else if (in.is("uniqueId"_L1))
            event.uniqueId = in.text();
        else if (in.is("phoneNumber"_L1))
            event.phoneNumber = in.phoneNumber();
        else if (in.is("conferenceNumber"_L1))
            event.conferenceNumber = in.phoneNumber();
        else if (in.is("conferenceName"_L1))
            event.conferenceName = in.text();
        else if (in.is("since"_L1))
            event.since = in.elapsed();
        else if (in.is("participants"_L1))
            readAll(in, event.participants);
    }
    in.require("eventType"_L1, !event.rawEventType.isEmpty());
    in.require("uniqueId"_L1, !event.uniqueId.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
