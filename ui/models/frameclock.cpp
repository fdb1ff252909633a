// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frameclock.h"

#include <QMetaMethod>

#include <algorithm>

using namespace std::chrono_literals;

namespace vigie::models {

static const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

FrameClock::FrameClock(QObject *parent) : FrameClock(systemClock(), parent)
{
}

FrameClock::FrameClock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &FrameClock::send);
    // Precise, because a coarse second drifts and then skips a digit now and then.
    m_second.setTimerType(Qt::PreciseTimer);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &FrameClock::tick);
}

FrameClock::~FrameClock() = default;

void FrameClock::wake()
{
    if (!m_frame.isActive())
        m_frame.start(untilNextFrame(m_lastFrame, m_clock.now()));
}

void FrameClock::flush()
{
    if (!m_frame.isActive())
        return;
    m_frame.stop();
    send();
}

std::chrono::milliseconds FrameClock::untilNextFrame(Instant last, Instant now)
{
    const auto passed = std::chrono::floor<std::chrono::milliseconds>(now - last);
    return std::clamp(frameTime - passed, 0ms, frameTime);
}

void FrameClock::send()
{
    m_lastFrame = m_clock.now();
    Q_EMIT frame();
}

void FrameClock::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&FrameClock::second) && !m_second.isActive())
        m_second.start();
}

//! Stops here rather than in disconnectNotify(), which a receiver's destructor calls while its
//! connection still counts.
void FrameClock::tick()
{
    if (isSignalConnected(QMetaMethod::fromSignal(&FrameClock::second)))
        Q_EMIT second();
    else
        m_second.stop();
}

} // namespace vigie::models
