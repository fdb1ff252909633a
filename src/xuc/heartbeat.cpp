// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/heartbeat.h"

namespace vigie::xuc {

Heartbeat::Heartbeat(std::chrono::milliseconds interval, QObject *parent) : QObject(parent)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    m_probe.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, [this] { giveUp(); });
}

void Heartbeat::start()
{
    m_unanswered = 0;
    m_timer.start();
}

void Heartbeat::stop()
{
    m_timer.stop();
    m_probe.stop();
}

void Heartbeat::probe(std::chrono::milliseconds limit)
{
    if (!m_timer.isActive() || m_probe.isActive())
        return;
    m_probe.start(limit);
    Q_EMIT pingDue();
}

void Heartbeat::tick()
{
    if (m_unanswered == mostUnanswered) {
        giveUp();
        return;
    }
    ++m_unanswered;
    Q_EMIT pingDue();
}

void Heartbeat::giveUp()
{
    stop();
    Q_EMIT silent();
}

} // namespace vigie::xuc
