// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busytime.h"

#include <QAbstractEventDispatcher>

namespace vigie::bench {

using Clock = std::chrono::steady_clock;

BusyTime::BusyTime()
{
    auto *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_awake = Clock::now(); });
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_awake != Clock::time_point())
            m_stretches.append(
                std::chrono::duration<double, std::milli>(Clock::now() - m_awake).count());
    });
}

} // namespace vigie::bench
