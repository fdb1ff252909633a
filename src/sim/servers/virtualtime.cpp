// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/virtualtime.h"

#include "sim/engine/engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace vigie::sim {

using namespace std::chrono_literals;

namespace {

    //! Longest stretch of work between two turns of the event loop, so that a heavy load does not
    //! keep commands waiting.
    constexpr qint64 longestTurnMillis = 20;
    //! An engine that is later than this gives up the lost time instead of chasing it for ever.
    constexpr double worstLagMillis = 2000;
    constexpr double longestSleepMillis = 500;

} // namespace

VirtualTime::VirtualTime(Engine &engine, double speed, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_speed(speed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VirtualTime::advance);
}

void VirtualTime::run()
{
    m_isHeld = false;
    m_anchor = m_engine.now();
    m_sinceAnchor.start();
    schedule();
}

void VirtualTime::hold()
{
    catchUp();
    m_isHeld = true;
    m_timer.stop();
}

void VirtualTime::step(Millis by)
{
    catchUp();
    m_engine.advanceTo(m_engine.now() + by);
    if (!m_isHeld)
        run();
}

void VirtualTime::catchUp()
{
    if (!m_isHeld)
        m_engine.advanceTo(due());
}

Millis VirtualTime::due() const
{
    return m_anchor + std::llround(static_cast<double>(m_sinceAnchor.elapsed()) * m_speed);
}

void VirtualTime::advance()
{
    QElapsedTimer turn;
    turn.start();
    const auto target = due();
    while (m_engine.now() < target) {
        const auto next = m_engine.nextEvent();
        m_engine.advanceTo(next ? std::min(*next, target) : target);
        if (turn.elapsed() >= longestTurnMillis)
            break;
    }
    if (static_cast<double>(target - m_engine.now()) > worstLagMillis * m_speed)
        run();
    else
        schedule();
}

void VirtualTime::schedule()
{
    const auto next = m_engine.nextEvent();
    const double wait = next ? static_cast<double>(*next - due()) / m_speed : longestSleepMillis;
    m_timer.start(static_cast<int>(std::ceil(std::clamp(wait, 0.0, longestSleepMillis))));
}

} // namespace vigie::sim
