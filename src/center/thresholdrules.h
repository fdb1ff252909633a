// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/thresholds.h"

#include <QHash>

namespace vigie::center {

//! The thresholds of every queue: one pair for all, and those of queues that have their own.
struct ThresholdRules
{
    Thresholds standard{};
    QHash<QueueId, Thresholds> own{};

    Thresholds of(QueueId queue) const { return own.value(queue, standard); }
    bool operator==(const ThresholdRules &) const = default;
};

//! Whether each warning comes first and each alarm lies above it.
constexpr bool isOrdered(const Thresholds &thresholds)
{
    using namespace std::chrono_literals;
    return thresholds.waitingWarn > 0 && thresholds.waitingAlarm > thresholds.waitingWarn
        && thresholds.waitWarn > 0s && thresholds.waitAlarm > thresholds.waitWarn;
}

} // namespace vigie::center
