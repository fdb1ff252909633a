// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callerclock.h"

#include "xuc/events/queuecalls.h"

#include <algorithm>

namespace vigie::center {

namespace {

    using std::chrono::milliseconds;

    constexpr milliseconds networkDelay{1500};

    const Caller *find(const QList<Caller> &callers, const xuc::QueueCall &call)
    {
        const auto it = std::find_if(callers.begin(), callers.end(), [&](const Caller &caller) {
            return caller.queueTime == call.queueTime && caller.number == call.number
                && caller.name == call.name;
        });
        return it == callers.end() ? nullptr : &*it;
    }

} // namespace

QList<Caller> CallerClock::place(const QList<xuc::QueueCall> &calls, const QList<Caller> *before,
                                 const Clock &clock)
{
    const Instant now = clock.now();
    const milliseconds running = std::chrono::floor<milliseconds>(now.time_since_epoch());
    const milliseconds wall(clock.wallTime().toMSecsSinceEpoch());
    QList<Caller> placed;
    placed.reserve(calls.size());
    for (const xuc::QueueCall &call : calls) {
        Caller caller{.position = call.position,
                      .name = call.name,
                      .number = call.number,
                      .queueTime = call.queueTime,
                      .since = now,
                      .raw = call.raw};
        const Caller *known = before ? find(*before, call) : nullptr;
        if (known) {
            caller.since = known->since;
        } else if (call.queueTime.isValid()) {
            const milliseconds queued(call.queueTime.toMSecsSinceEpoch());
            const milliseconds age = wall - queued;
            if (before || age < milliseconds(0))
                learn(running - queued);
            caller.since = now - std::max(milliseconds(0), age - skew(wall - running));
        }
        placed.append(std::move(caller));
    }
    return placed;
}

void CallerClock::learn(milliseconds offset)
{
    m_leastOffset = m_leastOffset ? std::min(*m_leastOffset, offset) : offset;
}

//! @param wallOffset from the running clock to the wall clock, as it is set now.
milliseconds CallerClock::skew(milliseconds wallOffset) const
{
    const milliseconds least = m_leastOffset ? *m_leastOffset + wallOffset : milliseconds(0);
    return std::chrono::abs(least) < networkDelay ? milliseconds(0) : least;
}

} // namespace vigie::center
