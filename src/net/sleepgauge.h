// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vigie::net {

//! What two clocks of the machine show: one stands while it sleeps, the other goes on.
struct ClockReading
{
    std::chrono::nanoseconds sinceBoot{0}; //!< Sleep included.
    std::chrono::nanoseconds awake{0};
};

ClockReading readClocks(); //!< Both alike where the system keeps only one.

//! Finds in readings taken every \a interval that the machine slept, or that nothing ran.
class SleepGauge
{
public:
    explicit SleepGauge(std::chrono::milliseconds interval) : m_interval(interval) { }

    void restart(const ClockReading &reading) { m_last = reading; }
    [[nodiscard]] bool hasSlept(const ClockReading &reading); //!< Since the reading before.

    //! Shorter ones are the scheduler's, not a lid's.
    static constexpr std::chrono::seconds shortestSleep{2};
    //! A loaded machine is late, too; one that was stopped is later.
    static constexpr std::chrono::seconds longestDelay{10};

private:
    const std::chrono::milliseconds m_interval;
    ClockReading m_last{};
};

} // namespace vigie::net
