// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/conferenceparticipant.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A participant of the user's conference came, changed or went.
//!
//! Update replaces the participant of that index, Leave removes it.
struct ConferenceParticipantEvent
{
    static constexpr QLatin1StringView type{"ConferenceParticipantEvent"};
    static Result<ConferenceParticipantEvent> decode(ObjectReader message);

    ConferenceEventType eventType = ConferenceEventType::Unknown;
    QString rawEventType{}; //!< As received.
    QString uniqueId{}; //!< The user's channel, as in PhoneEvent.
    QString phoneNumber{};
    QString conferenceNumber{};
    ConferenceParticipant participant{};

    bool operator==(const ConferenceParticipantEvent &) const = default;
};

} // namespace vigie::xuc
