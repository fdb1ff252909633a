// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/queuetrends.h"

#include "center/contactcenter.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <limits>
#include <utility>

namespace vigie::center {

namespace {

    constexpr qint64 secondsAMinute = 60;
    constexpr quint32 form = 0x56545231; //!< "VTR1": of saved().
    constexpr qint32 mostQueues = 100'000; //!< Of saved(): more are none of ours.
    constexpr int fastest = 1; //!< Of the compression: it is mostly zeros.

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

QByteArray QueueTrends::saved() const
{
    if (m_last < 0)
        return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << form << m_since << m_first << m_last << qint32(m_rings.size());
    for (const quint16 looks : m_looks)
        out << looks;
    for (auto it = m_rings.cbegin(); it != m_rings.cend(); ++it) {
        out << qint32(raw(it.key()));
        for (const Minute &minute : *it)
            out << minute.waiting << minute.longest;
    }
    return qCompress(bytes, fastest);
}

//! A clock that was put back since would hide what is seen from now on.
bool QueueTrends::isOfNow(qint64 first, qint64 last) const
{
    const qint64 now = m_center.clock().wallTime().toSecsSinceEpoch() / secondsAMinute;
    return first >= 0 && last >= first && last <= now && now - last < length;
}

bool QueueTrends::restore(const QByteArray &saved)
{
    if (m_last >= 0 || saved.isEmpty())
        return false;
    const QByteArray bytes = qUncompress(saved);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 kind = 0;
    QDateTime since;
    qint64 first = -1;
    qint64 last = -1;
    qint32 queues = 0;
    in >> kind >> since >> first >> last >> queues;
    if (in.status() != QDataStream::Ok || kind != form || !since.isValid() || queues < 0
        || queues > mostQueues || !isOfNow(first, last))
        return false;
    std::vector<quint16> looks(length);
    for (quint16 &each : looks)
        in >> each;
    QHash<QueueId, Ring> rings;
    for (qint32 i = 0; i < queues && in.status() == QDataStream::Ok; ++i) {
        qint32 id = 0;
        in >> id;
        Ring &ring = rings[QueueId(id)];
        ring.resize(length);
        for (Minute &minute : ring)
            in >> minute.waiting >> minute.longest;
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return false;
    m_since = since;
    m_first = first;
    m_last = last;
    m_looks = std::move(looks);
    m_rings = std::move(rings);
    return true;
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
