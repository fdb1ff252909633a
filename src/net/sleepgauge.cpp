// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sleepgauge.h"

#include <utility>

#ifdef __linux__
#include <ctime>
#endif

namespace vigie::net {

#ifdef __linux__
namespace {

    std::chrono::nanoseconds read(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

} // namespace

ClockReading readClocks()
{
    return {.sinceBoot = read(CLOCK_BOOTTIME), .awake = read(CLOCK_MONOTONIC)};
}
#else
ClockReading readClocks()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return {.sinceBoot = now, .awake = now};
}
#endif

bool SleepGauge::hasSlept(const ClockReading &reading)
{
    const ClockReading last = std::exchange(m_last, reading);
    const auto awake = reading.awake - last.awake;
    const auto asleep = (reading.sinceBoot - last.sinceBoot) - awake;
    return asleep >= shortestSleep || awake >= m_interval + longestDelay;
}

} // namespace vigie::net
