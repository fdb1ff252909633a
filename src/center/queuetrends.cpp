// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/queuetrends.h"

#include "center/contactcenter.h"

#include <algorithm>
#include <limits>

namespace vigie::center {

namespace {

    constexpr qint64 secondsAMinute = 60;

    quint16 bounded(qint64 value)
    {
        return quint16(std::clamp<qint64>(value, 0, std::numeric_limits<quint16>::max()));
    }

    std::size_t placeOf(qint64 minute)
    {
        return std::size_t(minute % QueueTrends::length);
    }

} // namespace

void QueueTrends::look(bool isUp)
{
    const QDateTime wall = m_center.clock().wallTime();
    const qint64 minute = wall.toSecsSinceEpoch() / secondsAMinute;
    if (m_last < 0 && isUp) {
        m_since = wall;
        m_first = minute;
        m_last = minute;
        m_looks.resize(length);
    }
    if (m_last < 0)
        return;
    passTo(minute);
    if (!isUp)
        return;
    const Instant now = m_center.clock().now();
    m_looks[placeOf(m_last)] += 1;
    for (int row = 0; row < m_center.queueCount(); ++row) {
        const Queue &queue = m_center.queue(QueueRow(row));
        if (!queue.isListed || queue.isTechnical())
            continue;
        Ring &ring = m_rings[queue.id];
        if (ring.empty())
            ring.resize(length);
        Minute &here = ring[placeOf(m_last)];
        here.waiting = bounded(here.waiting + std::max(0, queue.waiting().value_or(0)));
        if (queue.longestWaitSince) {
            const auto wait
                = std::chrono::floor<std::chrono::seconds>(now - *queue.longestWaitSince).count();
            here.longest = std::max(here.longest, bounded(wait));
        }
    }
}

//! The minutes between were not seen: the machine slept, or its clock was put forward. One that
//! was put back goes on in the present minute.
void QueueTrends::passTo(qint64 minute)
{
    const qint64 steps = std::min<qint64>(minute - m_last, length);
    for (qint64 step = 0; step < steps; ++step) {
        m_looks[placeOf(minute - step)] = 0;
        for (Ring &ring : m_rings)
            ring[placeOf(minute - step)] = {};
    }
    m_last = std::max(m_last, minute);
}

int QueueTrends::count() const
{
    return m_last < 0 ? 0 : int(std::min<qint64>(m_last - m_first + 1, length));
}

QDateTime QueueTrends::firstMinute() const
{
    return QDateTime::fromSecsSinceEpoch((m_last - count() + 1) * secondsAMinute);
}

QList<std::optional<TrendMinute>> QueueTrends::of(const QSet<QueueId> &queues) const
{
    QList<std::optional<TrendMinute>> all(count());
    for (const QueueId queue : queues) {
        const auto ring = m_rings.constFind(queue);
        if (ring == m_rings.cend())
            continue;
        for (int i = 0; i < all.size(); ++i) {
            const std::size_t place = placeOf(m_last - all.size() + 1 + i);
            const Minute &minute = (*ring)[place];
            if (m_looks[place] == 0)
                continue;
            TrendMinute sum = all[i].value_or(TrendMinute());
            sum.waiting += double(minute.waiting) / m_looks[place];
            sum.longest = std::max(sum.longest, std::chrono::seconds(minute.longest));
            all[i] = sum;
        }
    }
    return all;
}

} // namespace vigie::center
