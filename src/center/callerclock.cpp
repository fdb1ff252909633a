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
    const QDateTime wall = clock.wallTime();
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
            const milliseconds age(call.queueTime.msecsTo(wall));
            if (before || age < milliseconds(0))
                learn(age);
            caller.since = now - std::max(milliseconds(0), age - skew());
        }
        placed.append(std::move(caller));
    }
    return placed;
}

void CallerClock::learn(milliseconds age)
{
    m_leastAge = m_leastAge ? std::min(*m_leastAge, age) : age;
}

milliseconds CallerClock::skew() const
{
    const milliseconds least = m_leastAge.value_or(milliseconds(0));
    return std::chrono::abs(least) < networkDelay ? milliseconds(0) : least;
}

} // namespace vigie::center
