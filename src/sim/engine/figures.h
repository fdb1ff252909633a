// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace vigie::sim {

//! A counter of QueueStatistics. The day's calculated ones come first, in the order of their
//! last-hour twins, so that twin = counter + CalculatedCount.
enum class QueueCounter {
    Entered,
    Answered,
    Abandoned,
    AnsweredBefore15,
    AbandonedAfter15,
    Closed,
    Timeout,
    PercentAnsweredBefore15,
    PercentAbandonedAfter15,
    PercentAnswered,
    PercentAbandoned,
    EnteredLastHour,
    AnsweredLastHour,
    AbandonedLastHour,
    AnsweredBefore15LastHour,
    AbandonedAfter15LastHour,
    ClosedLastHour,
    TimeoutLastHour,
    PercentAnsweredBefore15LastHour,
    PercentAbandonedAfter15LastHour,
    PercentAnsweredLastHour,
    PercentAbandonedLastHour,
    Waiting,
    LongestWait,
    Ewt,
    Available,
    Talking,
    Logged,
};
inline constexpr int QueueCounterCount = static_cast<int>(QueueCounter::Logged) + 1;
inline constexpr int CalculatedCount = static_cast<int>(QueueCounter::EnteredLastHour);

//! The name on the wire, for example TotalNumberCallsAbandonned (two n's).
QLatin1StringView counterName(QueueCounter counter);

struct QueueFigure
{
    QueueCounter counter{};
    std::optional<double> value{}; //!< None: cannot be told (Ewt without agents or talk).

    bool operator==(const QueueFigure &) const = default;
};

//! A figure of AgentStatistics, under its name on the wire (a pause reason's own name included).
//! Time totals are whole seconds up to the last change of state.
struct AgentFigure
{
    QString name{};
    std::variant<double, QDateTime> value{};

    bool operator==(const AgentFigure &) const = default;
};

} // namespace vigie::sim
