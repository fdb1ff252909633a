// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/numberpool.h"

#include "xci/numbers.h"

namespace vigie::xcibulk {

NumberPool::NumberPool(const QList<xci::Interval> &intervals,
                       const std::optional<QStringList> &listed)
    : m_list(listed.value_or(QStringList()))
    , m_listed(m_list.begin(), m_list.end())
    , m_isRead(listed.has_value())
{
    for (const auto &interval : intervals) {
        if (xci::faultOf(interval) == xci::IntervalFault::None)
            m_ranges.append({.first = interval.start,
                             .last = interval.end.isEmpty() ? interval.start : interval.end});
    }
    if (!m_list.isEmpty())
        m_end = placeOf(m_list.last());
    m_beyond = m_end;
}

std::optional<NumberPool::Place> NumberPool::placeOf(const QString &number) const
{
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        // Of one width, figures sort as the numbers that they write.
        const auto &range = m_ranges[i];
        if (number.size() == range.first.size() && number >= range.first && number <= range.last)
            return Place{.range = i, .number = number};
    }
    return {};
}

bool NumberPool::isBeyond(const QString &number) const
{
    const auto place = placeOf(number);
    return place && m_end
        && (place->range > m_end->range
            || (place->range == m_end->range && place->number > m_end->number));
}

QString NumberPool::after(const QString &number)
{
    QString next = number;
    for (auto at = next.size() - 1; at >= 0; --at) {
        if (next[at] != u'9') {
            next[at] = QChar(next[at].unicode() + 1);
            break;
        }
        next[at] = u'0';
    }
    return next;
}

QString NumberPool::next(const std::function<bool(const QString &)> &isGood)
{
    for (; m_at < m_list.size(); ++m_at) {
        if (isGood(m_list[m_at]))
            return m_list[m_at++];
    }
    while (m_beyond) {
        if (m_beyond->number != m_ranges[m_beyond->range].last)
            m_beyond->number = after(m_beyond->number);
        else if (m_beyond->range + 1 < m_ranges.size())
            m_beyond = Place{m_beyond->range + 1, m_ranges[m_beyond->range + 1].first};
        else
            break;
        if (isGood(m_beyond->number))
            return m_beyond->number;
    }
    return {};
}

} // namespace vigie::xcibulk
