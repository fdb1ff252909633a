// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/shownstate.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace vigie::center {

//! A stretch of the person's day in one state.
struct DaySegment
{
    ShownState state = ShownState::Unknown;
    QString cause{}; //!< Status name, of a pause.
    Instant start{};
    QDateTime since{}; //!< The same begin on the wall clock.

    bool operator==(const DaySegment &) const = default;
};

//! All stretches of one state (and cause) together.
struct DayTotal
{
    ShownState state = ShownState::Unknown;
    QString cause{};
    int count = 0;
    std::chrono::seconds time{0};

    bool operator==(const DayTotal &) const = default;
};

//! What the person's agent did since the program signed in, or since midnight; outlives
//! reconnections. A segment ends where the next begins, the last one now.
class DayLog
{
public:
    const QList<DaySegment> &segments() const { return m_segments; }
    QList<DayTotal> totals(Instant now) const; //!< In the order in which they first came.

    //! The agent is in that state since \a start; the same one again adds nothing.
    void note(ShownState state, const QString &cause, Instant start, const Clock &clock);
    void clear() { m_segments.clear(); }

private:
    void dropYesterday(const Clock &clock);

    QList<DaySegment> m_segments{};
};

} // namespace vigie::center
