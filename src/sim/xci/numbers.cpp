// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/numbers.h"

#include <algorithm>

namespace vigie::sim::xci {

namespace {

    //! The number behind it, of the same width; all nines are not asked for theirs.
    void increase(QString &number)
    {
        for (auto place = number.size() - 1; place >= 0; --place) {
            if (number[place] != u'9') {
                number[place] = QChar(number[place].unicode() + 1);
                return;
            }
            number[place] = u'0';
        }
    }

    bool holdsNumber(const Interval &interval, const QString &number)
    {
        // Of one width, digits sort as the numbers that they write.
        return number.size() == interval.start.size() && number >= interval.start
            && number <= interval.last();
    }

} // namespace

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar each) {
        return each >= u'0' && each <= u'9';
    });
}

bool isInterval(const Interval &interval)
{
    return isNumber(interval.start) && isNumber(interval.last())
        && interval.last().size() == interval.start.size() && interval.last() >= interval.start;
}

bool overlap(const Interval &a, const Interval &b)
{
    return a.start.size() == b.start.size() && a.start <= b.last() && b.start <= a.last();
}

bool holds(const QList<Interval> &intervals, const QString &number)
{
    return std::any_of(intervals.begin(), intervals.end(),
                       [&](const Interval &each) { return holdsNumber(each, number); });
}

QStringList freeNumbers(const QList<Interval> &intervals, qsizetype most,
                        const std::function<bool(const QString &)> &isTaken)
{
    QStringList result;
    for (const auto &interval : intervals) {
        for (auto number = interval.start; result.size() < most; increase(number)) {
            if (!isTaken(number))
                result.append(number);
            if (number == interval.last())
                break;
        }
    }
    return result;
}

} // namespace vigie::sim::xci
