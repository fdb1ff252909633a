// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream.h"

#include "measure.h"

#include <algorithm>
#include <utility>

namespace vigie::bench {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

Stream::Stream(QList<QByteArray> frames, int perSecond,
               std::function<void(const QByteArray &)> apply)
    : m_frames(std::move(frames))
    , m_perSecond(perSecond)
    , m_apply(std::move(apply))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &Stream::pour);
}

void Stream::start()
{
    m_start = Clock::now();
    m_cpuAtStart = processCpuSeconds();
    m_timer.start();
}

void Stream::pour()
{
    const double passed = std::chrono::duration<double>(Clock::now() - m_start).count();
    const auto due = std::min(qsizetype(passed * m_perSecond), m_frames.size());
    for (; m_sent < due; ++m_sent) {
        // Arrival is when the rate says, so that a stalled loop counts as late.
        m_waiting.append(m_start + std::chrono::nanoseconds(m_sent * 1'000'000'000 / m_perSecond));
        m_apply(m_frames[m_sent]);
    }
    if (m_sent < m_frames.size())
        return;
    m_timer.stop();
    cpuShare = (processCpuSeconds() - m_cpuAtStart)
        / std::chrono::duration<double>(Clock::now() - m_start).count();
    Q_EMIT finished();
}

void Stream::told()
{
    m_told.append(std::exchange(m_waiting, {}));
}

void Stream::painted()
{
    ++paints;
    const Time now = Clock::now();
    for (const Time &arrival : std::exchange(m_told, {}))
        latenciesMs.append(std::chrono::duration<double, std::milli>(now - arrival).count());
}

} // namespace vigie::bench
