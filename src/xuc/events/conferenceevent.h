// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/conferenceparticipant.h"

#include <QList>
#include <QString>

#include <chrono>

namespace vigie::xuc {

class ObjectReader;

//! The user's own call entered or left a conference room, or the whole room changed.
//!
//! Leave takes the conference from the call of that uniqueId; anything else replaces it.
struct ConferenceEvent
{
    static constexpr QLatin1StringView type{"ConferenceEvent"};
    static Result<ConferenceEvent> decode(ObjectReader message);

    ConferenceEventType eventType = ConferenceEventType::Unknown;
    QString rawEventType{}; //!< As received.
    QString uniqueId{}; //!< The user's channel, as in PhoneEvent.
    QString phoneNumber{};
    QString conferenceNumber{};
    QString conferenceName{};
    std::chrono::seconds since{0}; //!< Time since the conference began.
    QList<ConferenceParticipant> participants{};

    bool operator==(const ConferenceEvent &) const = default;
};

} // namespace vigie::xuc
