// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace vigie::e2e {

//! Whether the window stays usable: how long it ever did not turn its events, and what share of a
//! processor the program took.
class Pulse
{
public:
    Pulse()
    {
        m_whole.start();
        m_last.start();
        m_beat.callOnTimeout([this] { m_longest = std::max(m_longest, m_last.restart()); });
        m_beat.start(10);
    }

    std::chrono::milliseconds longest() const { return std::chrono::milliseconds(m_longest); }
    double load() const //!< Of all threads; 1 is one processor.
    {
        const double used = double(std::clock() - m_used) / CLOCKS_PER_SEC;
        return used * 1000 / double(std::max<qint64>(m_whole.elapsed(), 1));
    }

private:
    QTimer m_beat;
    QElapsedTimer m_whole;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
    std::clock_t m_used = std::clock();
};

} // namespace vigie::e2e
