// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#ifdef __linux__
#include <ctime>
#endif

namespace vigie {

Instant SystemClock::now() const
{
#ifdef __linux__
    // The standard's steady clock stands still while the machine sleeps; a call does not.
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return Instant(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::steady_clock::now();
#endif
}

} // namespace vigie
