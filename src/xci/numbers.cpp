// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/numbers.h"

#include <algorithm>

namespace vigie::xci {

namespace {

    //! What fits into 64 bits, whatever its figures.
    constexpr qsizetype mostFigures = 19;

    bool isNumber(const QString &text)
    {
        return text.size() <= mostFigures && std::all_of(text.begin(), text.end(), [](QChar sign) {
                   return sign >= u'0' && sign <= u'9';
               });
    }

} // namespace

bool NumberRange::contains(const QString &number) const
{
    if (number.size() != width || !isNumber(number))
        return false;
    const quint64 value = number.toULongLong();
    return first <= value && value <= last;
}

QString NumberRange::text(quint64 number) const
{
    return QString::number(number).rightJustified(width, u'0');
}

IntervalFault faultOf(const Interval &interval)
{
    if (interval.start.isEmpty())
        return IntervalFault::NoStart;
    if (!isNumber(interval.start) || !isNumber(interval.end))
        return IntervalFault::NotDigits;
    if (interval.end.isEmpty())
        return IntervalFault::None;
    if (interval.end.size() != interval.start.size())
        return IntervalFault::OtherWidth;
    return interval.end < interval.start ? IntervalFault::EndBeforeStart : IntervalFault::None;
}

std::optional<NumberRange> rangeOf(const Interval &interval)
{
    if (faultOf(interval) != IntervalFault::None)
        return {};
    const quint64 first = interval.start.toULongLong();
    return NumberRange{.width = int(interval.start.size()),
                       .first = first,
                       .last = interval.end.isEmpty() ? first : interval.end.toULongLong()};
}

QList<Overlap> overlapsOf(const QList<Interval> &intervals, const QList<Entity> &all,
                          const QString &self)
{
    QList<Overlap> found;
    const auto look = [&](int row, const NumberRange &range) -> std::optional<Overlap> {
        for (int other = 0; other < row; ++other) {
            const auto earlier = rangeOf(intervals[other]);
            if (earlier && earlier->overlaps(range))
                return Overlap{.row = row, .other = other, .interval = intervals[other]};
        }
        for (const Entity &entity : all) {
            if (entity.combinedId == self)
                continue;
            for (const Interval &interval : entity.intervals) {
                const auto theirs = rangeOf(interval);
                if (theirs && theirs->overlaps(range))
                    return Overlap{.row = row, .entity = entity.combinedId, .interval = interval};
            }
        }
        return {};
    };
    for (int row = 0; row < int(intervals.size()); ++row) {
        const auto range = rangeOf(intervals[row]);
        if (!range)
            continue;
        if (const auto overlap = look(row, *range))
            found.append(*overlap);
    }
    return found;
}

NumberCount countOf(const QList<Interval> &intervals, const QSet<QString> &used)
{
    QList<NumberRange> ranges;
    NumberCount count;
    for (const Interval &interval : intervals) {
        if (const auto range = rangeOf(interval)) {
            ranges.append(*range);
            count.all += range->count();
        }
    }
    count.used = quint64(std::count_if(used.begin(), used.end(), [&](const QString &number) {
        return std::any_of(ranges.begin(), ranges.end(),
                           [&](const NumberRange &range) { return range.contains(number); });
    }));
    return count;
}

} // namespace vigie::xci
