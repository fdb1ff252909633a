// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace vigie {

//! A point of the local monotonic clock; every running duration on screen starts at one.
using Instant = std::chrono::steady_clock::time_point;

//! Where the program reads time. Injected, so that tests turn it by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual QDateTime wallTime() const = 0; //!< Local time, for display and for dates of the wire.

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

class SystemClock final : public Clock
{
public:
    Instant now() const override; //!< Goes on while the machine sleeps.
    QDateTime wallTime() const override { return QDateTime::currentDateTime(); }
};

//! A clock that stands until it is turned.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime wall = QDateTime::currentDateTime())
        : m_wall(std::move(wall)) { }
    Instant now() const override { return m_now; }
    QDateTime wallTime() const override { return m_wall; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_wall = m_wall.addMSecs(by.count());
    }

private:
    Instant m_now{std::chrono::hours(1)};
    QDateTime m_wall;
};

} // namespace vigie
