// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/heartbeat.h"

namespace vigie::xuc {

Heartbeat::Heartbeat(std::chrono::milliseconds interval, QObject *parent) : QObject(parent)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
}

void Heartbeat::start()
{
    m_unanswered = 0;
    m_timer.start();
}

void Heartbeat::stop()
{
    m_timer.stop();
}

void Heartbeat::tick()
{
    if (m_unanswered == mostUnanswered) {
        stop();
        Q_EMIT silent();
        return;
    }
    ++m_unanswered;
    Q_EMIT pingDue();
}

} // namespace vigie::xuc
