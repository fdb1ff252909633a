// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handprobe.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace vigie::bench {

static constexpr auto pace = 70ms; // No multiple of a frame: every phase of one is met.
static constexpr auto beat = 5ms;

static double msSince(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

HandProbe::HandProbe(std::function<void()> act) : m_act(std::move(act))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HandProbe::act);
}

void HandProbe::start()
{
    m_clock.start();
    m_timer.start(pace);
}

void HandProbe::act()
{
    // By the plan, not by the timer: a loop that was away counts as late.
    const double now = msSince(m_clock);
    const auto step = static_cast<double>(pace.count());
    m_plannedMs += step;
    if (m_dueMs < 0) { // Else the last one is not on screen yet, and goes on counting.
        m_dueMs = std::min(now, m_plannedMs);
        m_act();
    }
    m_plannedMs = std::max(m_plannedMs, std::floor(now / step) * step); // Rings that were skipped.
}

void HandProbe::seen()
{
    if (const double due = std::exchange(m_dueMs, -1); due >= 0)
        m_latenciesMs.append(msSince(m_clock) - due);
}

LoopProbe::LoopProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_delaysMs.append(std::max(0.0, msSince(m_clock) - static_cast<double>(beat.count())));
        m_clock.start();
    });
}

void LoopProbe::start()
{
    m_clock.start();
    m_timer.start(beat);
}

} // namespace vigie::bench
