// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/ringalarms.h"

#include "center/contactcenter.h"

#include <algorithm>

namespace vigie::center {

QList<RingAlarm> RingAlarms::over() const
{
    QList<RingAlarm> all;
    for (const AgentRow row : m_watch.over()) {
        const Agent &agent = m_center.agent(row);
        if (agent.isListed)
            all.append({.agent = agent.id, .rings = m_watch.of(row)});
    }
    std::stable_sort(all.begin(), all.end(), [](const RingAlarm &a, const RingAlarm &b) {
        return a.rings.count > b.rings.count;
    });
    return all;
}

QList<RingAlarm> RingAlarms::look()
{
    const QList<RingAlarm> all = over();
    QSet<AgentId> known;
    for (const RingAlarm &each : all) {
        known.insert(each.agent);
        const auto seen = m_seen.constFind(each.agent);
        if (seen == m_seen.cend() || each.rings.count < 2 * *seen)
            continue;
        m_seen.remove(each.agent);
        m_told.remove(each.agent);
    }
    const auto isGone = [&known](AgentId id) { return !known.contains(id); };
    m_seen.removeIf([&isGone](const auto &each) { return isGone(each.key()); });
    m_told.removeIf(isGone);
    const Instant now = m_center.clock().now();
    if (m_toldAt && now - *m_toldAt < leastGap)
        return {};
    QList<RingAlarm> due = open();
    due.removeIf([this](const RingAlarm &each) { return m_told.contains(each.agent); });
    for (const RingAlarm &each : due)
        m_told.insert(each.agent);
    if (!due.isEmpty())
        m_toldAt = now;
    return due;
}

QList<RingAlarm> RingAlarms::open() const
{
    QList<RingAlarm> all = over();
    all.removeIf([this](const RingAlarm &each) { return m_seen.contains(each.agent); });
    return all;
}

void RingAlarms::acknowledge()
{
    const QList<RingAlarm> all = open();
    for (const RingAlarm &each : all)
        m_seen.insert(each.agent, each.rings.count);
}

void RingAlarms::forget()
{
    m_seen.clear();
    m_told.clear();
    m_toldAt.reset();
}

} // namespace vigie::center
