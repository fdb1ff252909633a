// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/callhistory.h"

namespace vigie::xuc {

//! The user's past calls with the logins and presences of the parties, newest first (newer
//! servers).
struct RichCallHistory
{
    static constexpr QLatin1StringView type{"RichCallHistory"};
    static Result<RichCallHistory> decode(ObjectReader message);

    QList<CallHistoryItem> items{};

    bool operator==(const RichCallHistory &) const = default;
};

} // namespace vigie::xuc
