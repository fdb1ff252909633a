// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phonestatus.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A watched number's phone changed.
struct PhoneHintStatusEvent
{
    static constexpr QLatin1StringView type{"PhoneHintStatusEvent"};
    static Result<PhoneHintStatusEvent> decode(ObjectReader message);

    QString number{};
    PhoneStatus status = PhoneStatus::Unknown;
    QString rawStatus{}; //!< Only of a status that is none of ours.

    bool operator==(const PhoneHintStatusEvent &) const = default;
};

} // namespace vigie::xuc
