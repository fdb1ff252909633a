// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phoneevent.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! The calls of the user's line, as one event each; rebuilds them after a reconnection.
struct CurrentCallsPhoneEvents
{
    static constexpr QLatin1StringView type{"CurrentCallsPhoneEvents"};
    static Result<CurrentCallsPhoneEvents> decode(ObjectReader message);

    QList<PhoneEvent> events{};

    bool operator==(const CurrentCallsPhoneEvents &) const = default;
};

} // namespace vigie::xuc
