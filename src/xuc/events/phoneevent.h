// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/calldirection.h"

#include <QMap>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

enum class PhoneEventType : quint8 {
    Unknown,
    Dialing,
    Ringing,
    Established,
    OnHold,
    Released,
    Failure
};

//! A call of the user's line changed.
//!
//! Source: user API, "PhoneEvent". An unknown type whose name holds "Fail" is a Failure, to be
//! taken as a release; neither id alone is required, but one of them is.
struct PhoneEvent
{
    static constexpr QLatin1StringView type{"PhoneEvent"};
    static Result<PhoneEvent> decode(ObjectReader message);
    static PhoneEvent read(ObjectReader &in); //!< Also an element of lists.

    PhoneEventType eventType = PhoneEventType::Unknown;
    QString rawEventType{}; //!< As received.
    QString dn{}; //!< The user's own number.
    QString otherDn{}; //!< Empty: keep the known one.
    QString otherDName{}; //!< Empty: keep the known one.
    QString linkedId{}; //!< Groups the channels of one call; may change in a transfer.
    QString uniqueId{}; //!< The user's channel. Opaque, though it looks like a number.
    QString queueName{}; //!< The queue's technical name; not empty: a call of a queue.
    CallDirection callDirection = CallDirection::Unknown;
    QString rawCallDirection{}; //!< Only of a name that is none of ours.
    QMap<QString, QString> userData{};

    bool operator==(const PhoneEvent &) const = default;
};

} // namespace vigie::xuc
