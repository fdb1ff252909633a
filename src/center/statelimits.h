// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"
#include "center/thresholds.h"

#include <QList>
#include <QString>

#include <chrono>

namespace vigie::center {

//! How long agents may stay in one state, of pauses in one reason.
struct StateLimit
{
    ShownState state = ShownState::Pause;
    QString reason{}; //!< Status name of a pause; empty: every other reason.
    std::chrono::seconds warn{0};
    std::chrono::seconds alarm{0};

    bool operator==(const StateLimit &) const = default;
};

//! Limits of time in a state, as a supervisor set them.
struct StateLimits
{
    QList<StateLimit> all{};

    //! A limit of the reason wins over that of its state. Null: there is none.
    const StateLimit *find(ShownState state, const QString &reason) const
    {
        const StateLimit *found = nullptr;
        for (const StateLimit &each : all) {
            if (each.state != state)
                continue;
            if (each.reason == reason)
                return &each;
            if (each.reason.isEmpty())
                found = &each;
        }
        return found;
    }

    Level of(ShownState state, const QString &reason, std::chrono::seconds time) const
    {
        const StateLimit *limit = find(state, reason);
        if (limit == nullptr)
            return Level::None;
        return time >= limit->alarm ? Level::Alarm
            : time >= limit->warn   ? Level::Warn
                                    : Level::None;
    }

    bool operator==(const StateLimits &) const = default;
};

//! Whether the warning comes first and the alarm behind it.
constexpr bool isOrdered(std::chrono::seconds warn, std::chrono::seconds alarm)
{
    return warn > std::chrono::seconds(0) && alarm > warn;
}

} // namespace vigie::center
