// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/callhistory.h"

namespace vigie::xuc {

//! The user's past calls of some days, newest first.
struct CallHistoryByDays
{
    static constexpr QLatin1StringView type{"CallHistoryByDays"};
    static Result<CallHistoryByDays> decode(ObjectReader message);

    QList<CallHistoryItem> items{};

    bool operator==(const CallHistoryByDays &) const = default;
};

} // namespace vigie::xuc
