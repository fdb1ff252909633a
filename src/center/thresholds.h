// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace vigie::center {

//! How alarming a figure is.
enum class Level : quint8 { None, Warn, Alarm };

//! Where a queue's figures begin to alarm.
struct Thresholds
{
    int waitingWarn = 3;
    int waitingAlarm = 8;
    std::chrono::seconds waitWarn{30};
    std::chrono::seconds waitAlarm{120};
    //! Per cent of the calls answered in time: below it the goal is in danger, or broken. 0: there
    //! is no goal.
    //! @{
    int goalWarn = 0;
    int goalAlarm = 0;
    //! @}

    constexpr Level ofWaiting(int calls) const
    {
        return calls >= waitingAlarm ? Level::Alarm
            : calls >= waitingWarn   ? Level::Warn
                                     : Level::None;
    }
    constexpr Level ofLongestWait(std::chrono::seconds wait) const
    {
        return wait >= waitAlarm ? Level::Alarm : wait >= waitWarn ? Level::Warn : Level::None;
    }
    //! A queue that nobody called has no share (NaN), and no level.
    constexpr Level ofService(double percent) const
    {
        return percent < goalAlarm ? Level::Alarm : percent < goalWarn ? Level::Warn : Level::None;
    }
    constexpr bool hasGoal() const { return goalAlarm > 0; }

    bool operator==(const Thresholds &) const = default;
};

} // namespace vigie::center
