// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/thresholds.h"

#include <QHash>

#include <algorithm>

namespace vigie::center {

//! The thresholds of every queue: one pair for all, and those of queues that have their own.
struct ThresholdRules
{
    Thresholds standard{};
    QHash<QueueId, Thresholds> own{};

    Thresholds of(QueueId queue) const { return own.value(queue, standard); }
    bool operator==(const ThresholdRules &) const = default;
};

//! Whether a service goal is set anywhere.
inline bool hasGoals(const ThresholdRules &rules)
{
    return rules.standard.hasGoal()
        || std::any_of(rules.own.cbegin(), rules.own.cend(),
                       [](const Thresholds &each) { return each.hasGoal(); });
}

//! Whether each warning comes first and each alarm lies beyond it.
constexpr bool isOrdered(const Thresholds &thresholds)
{
    using namespace std::chrono_literals;
    const bool isGoalRight = thresholds.hasGoal()
        ? thresholds.goalWarn > thresholds.goalAlarm && thresholds.goalWarn <= 100
        : thresholds.goalWarn == 0 && thresholds.goalAlarm == 0;
    return isGoalRight && thresholds.waitingWarn > 0
        && thresholds.waitingAlarm > thresholds.waitingWarn && thresholds.waitWarn > 0s
        && thresholds.waitAlarm > thresholds.waitWarn;
}

} // namespace vigie::center
