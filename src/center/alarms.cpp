// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/alarms.h"

#include "center/contactcenter.h"

#include <algorithm>

namespace vigie::center {

using std::chrono::seconds;

namespace {

    bool isBefore(const Alarm &a, const Alarm &b)
    {
        if (a.isAcknowledged != b.isAcknowledged)
            return b.isAcknowledged;
        if (a.level != b.level)
            return a.level > b.level;
        // Of two that are equally far over, the same one always stands first.
        return a.ratio != b.ratio ? a.ratio > b.ratio : raw(a.queue) < raw(b.queue);
    }

} // namespace

QList<Alarm> Alarms::look()
{
    const Instant now = m_center.clock().now();
    if (m_quietUntil && now >= *m_quietUntil)
        m_quietUntil.reset();
    for (auto it = m_states.begin(); it != m_states.end(); ++it)
        it->alarm.level = Level::None; // Until it is measured: a queue may be gone.
    for (int row = 0; row < m_center.queueCount(); ++row) {
        const Queue &queue = m_center.queue(QueueRow(row));
        if (queue.isListed && !queue.isTechnical())
            measure(queue, now);
    }
    for (auto it = m_states.begin(); it != m_states.end();) {
        if (it->alarm.level == Level::None)
            close(*it);
        const bool isForgotten = it->alarm.level == Level::None
            && (!it->toldAt || now - *it->toldAt >= std::max(flickerTime, m_pace.alarmAgain));
        it = isForgotten ? m_states.erase(it) : std::next(it);
    }
    if (m_quietUntil || (m_toldAt && now - *m_toldAt < leastGap))
        return {};
    QList<Alarm> due;
    for (State &state : m_states) {
        if (!isDue(state, now))
            continue;
        state.toldAt = now;
        state.told = state.alarm.level;
        due.append(state.alarm);
    }
    if (!due.isEmpty())
        m_toldAt = now;
    std::sort(due.begin(), due.end(), isBefore);
    return due;
}

void Alarms::measure(const Queue &queue, Instant now)
{
    const Thresholds rules = m_rules.of(queue.id);
    const int waiting = queue.waiting().value_or(0);
    const auto wait = queue.longestWaitSince
        ? std::chrono::floor<seconds>(now - *queue.longestWaitSince)
        : seconds(0);
    const Level ofWaiting = rules.ofWaiting(waiting);
    const Level ofWait = queue.longestWaitSince ? rules.ofLongestWait(wait) : Level::None;
    const Level level = std::max(ofWaiting, ofWait);
    if (level == Level::None)
        return;
    const bool isAlarm = level == Level::Alarm;
    const double calls = isAlarm ? rules.waitingAlarm : rules.waitingWarn;
    const auto limit = isAlarm ? rules.waitAlarm : rules.waitWarn;
    const double callsRatio = ofWaiting == level ? waiting / calls : 0;
    const double waitRatio = ofWait == level ? double(wait.count()) / double(limit.count()) : 0;
    State &state = m_states[queue.id];
    Alarm &alarm = state.alarm;
    alarm.queue = queue.id;
    alarm.level = level;
    alarm.figure = callsRatio > waitRatio ? AlarmFigure::Waiting : AlarmFigure::LongestWait;
    alarm.ratio = std::max(callsRatio, waitRatio);
    state.waiting = waiting;
    state.wait = wait;
    if (alarm.isAcknowledged && isWorse(state)) {
        alarm.isAcknowledged = false;
        state.told = Level::None;
        state.toldAt.reset();
    }
}

bool Alarms::isWorse(const State &state)
{
    const bool hasMoreCalls = state.seenWaiting > 0 && state.waiting >= 2 * state.seenWaiting
        && state.alarm.figure == AlarmFigure::Waiting;
    const bool waitsLonger = state.seenWait > seconds(0) && state.wait >= 2 * state.seenWait
        && state.alarm.figure == AlarmFigure::LongestWait;
    return state.alarm.level > state.seen || hasMoreCalls || waitsLonger;
}

bool Alarms::isDue(const State &state, Instant now) const
{
    const Alarm &alarm = state.alarm;
    if (alarm.level == Level::None || alarm.isAcknowledged)
        return false;
    if (!state.toldAt || (state.told != Level::None && alarm.level > state.told))
        return true;
    const seconds again = m_pace.of(alarm.level);
    if (state.told == Level::None) // It was over, and is back.
        return now - *state.toldAt >= std::max(flickerTime, again);
    return again > seconds(0) && now - *state.toldAt >= again;
}

void Alarms::close(State &state)
{
    const auto toldAt = state.toldAt;
    const QueueId queue = state.alarm.queue;
    state = {};
    state.alarm.queue = queue;
    state.toldAt = toldAt;
}

void Alarms::forget()
{
    m_states.clear();
    m_toldAt.reset();
    m_quietUntil.reset();
}

QList<Alarm> Alarms::open() const
{
    QList<Alarm> all;
    for (const State &state : m_states) {
        if (state.alarm.level != Level::None)
            all.append(state.alarm);
    }
    std::sort(all.begin(), all.end(), isBefore);
    return all;
}

int Alarms::unacknowledged() const
{
    return int(std::count_if(m_states.cbegin(), m_states.cend(), [](const State &state) {
        return state.alarm.level == Level::Alarm && !state.alarm.isAcknowledged;
    }));
}

void Alarms::acknowledge()
{
    for (State &state : m_states) {
        if (state.alarm.level == Level::None)
            continue;
        state.alarm.isAcknowledged = true;
        state.seen = state.alarm.level;
        state.seenWaiting = state.waiting;
        state.seenWait = state.wait;
    }
}

void Alarms::quiet()
{
    m_quietUntil = m_center.clock().now() + quietTime;
}

void Alarms::endQuiet()
{
    m_quietUntil.reset();
}

std::optional<Instant> Alarms::quietUntil() const
{
    return m_quietUntil;
}

} // namespace vigie::center
