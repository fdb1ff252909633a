// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/missedcalls.h"

#include "center/daylog.h"

#include <algorithm>

namespace vigie::center {

using telephony::Call;
using telephony::CallState;

namespace {

    //! The state in which the call found the agent.
    ShownState restBefore(const Call &call, const DayLog &day)
    {
        const auto &segments = day.segments();
        const auto found
            = std::find_if(segments.crbegin(), segments.crend(), [&](const DaySegment &segment) {
                  return segment.start <= call.stateSince && !isBusy(segment.state);
              });
        return found == segments.crend() ? ShownState::Unknown : found->state;
    }

} // namespace

QList<Call> MissedCalls::ringing(const QList<Call> &calls)
{
    QList<Call> found;
    std::copy_if(calls.cbegin(), calls.cend(), std::back_inserter(found), [](const Call &call) {
        return call.incoming && call.state == CallState::Ringing;
    });
    return found;
}

void MissedCalls::note(const Call &call, const DayLog &day, ShownState own, const QString &cause,
                       const Clock &clock)
{
    const int count = m_last ? m_last->count + 1 : 1;
    const bool isOneCaller
        = !m_last || (m_last->isOneCaller && m_last->call.otherNumber == call.otherNumber);
    m_endedAt = clock.now();
    m_last
        = MissedCall{.call = call,
                     .rang = std::chrono::round<std::chrono::seconds>(m_endedAt - call.stateSince),
                     .endedAt = clock.wallTime(),
                     .before = restBefore(call, day),
                     .count = count,
                     .isOneCaller = isOneCaller};
    follow(own, cause, m_endedAt); // Some servers tell the state first.
}

bool MissedCalls::follow(ShownState state, const QString &cause, Instant now)
{
    const bool isConsequence = m_last && m_last->after == ShownState::Unknown
        && now - m_endedAt <= consequenceTime && m_last->before == ShownState::Ready
        && (state == ShownState::Pause || state == ShownState::LoggedOut);
    if (!isConsequence)
        return false;
    m_last->after = state;
    m_last->cause = state == ShownState::Pause ? cause : QString();
    return true;
}

} // namespace vigie::center
