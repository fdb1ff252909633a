// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/daylog.h"

#include <algorithm>

namespace vigie::center {

QList<DayTotal> DayLog::totals(Instant now) const
{
    QList<DayTotal> totals;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const DaySegment &segment = m_segments[i];
        const Instant end = i + 1 < m_segments.size() ? m_segments[i + 1].start : now;
        auto it = std::find_if(totals.begin(), totals.end(), [&](const DayTotal &total) {
            return total.state == segment.state && total.cause == segment.cause;
        });
        if (it == totals.end()) {
            it = totals.insert(totals.size(),
                               DayTotal{.state = segment.state, .cause = segment.cause});
        }
        ++it->count;
        it->time += std::chrono::duration_cast<std::chrono::seconds>(end - segment.start);
    }
    return totals;
}

void DayLog::note(ShownState state, const QString &cause, Instant start, const Clock &clock)
{
    const QString shownCause = state == ShownState::Pause ? cause : QString();
    if (!m_segments.isEmpty() && m_segments.last().state == state
        && m_segments.last().cause == shownCause)
        return;
    // A clock never runs backwards on the strip: the former state ended when this one began.
    const Instant begin = m_segments.isEmpty() ? start : std::max(start, m_segments.last().start);
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(clock.now() - begin);
    m_segments.append({.state = state,
                       .cause = shownCause,
                       .start = begin,
                       .since = clock.wallTime().addMSecs(-age.count())});
    dropYesterday(clock);
}

//! Keeps the segment that runs over midnight.
void DayLog::dropYesterday(const Clock &clock)
{
    const QDate today = clock.wallTime().date();
    const auto firstOfToday
        = std::find_if(m_segments.begin(), m_segments.end(),
                       [&](const DaySegment &segment) { return segment.since.date() >= today; });
    if (firstOfToday != m_segments.begin())
        m_segments.erase(m_segments.begin(), firstOfToday - 1);
}

} // namespace vigie::center
