// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/numberuse.h"

#include <QSet>

#include <algorithm>

namespace vigie::ui {

namespace {

    std::vector<double> cellsOf(const xci::NumberRange &range, const QSet<QString> &used)
    {
        const auto count = std::size_t(std::min<quint64>(range.count(), NumberUse::mostCells));
        std::vector<double> cells(count, 0.0);
        const double perCell = double(range.count()) / double(count);
        for (const QString &number : used) {
            if (!range.contains(number))
                continue;
            const double place = double(number.toULongLong() - range.first) / perCell;
            cells[std::min(std::size_t(place), count - 1)] += 1 / perCell;
        }
        return cells;
    }

} // namespace

NumberUse NumberUse::of(const QList<xci::Interval> &intervals, const QList<xci::User> &users)
{
    QSet<QString> used;
    used.reserve(users.size());
    for (const xci::User &user : users)
        used.insert(user.internalNumber);
    NumberUse use;
    for (const xci::Interval &interval : intervals) {
        const auto range = xci::rangeOf(interval);
        if (!range)
            continue;
        if (use.cells.empty())
            use.cells = cellsOf(*range, used);
        for (quint64 number = range->first; use.next.isEmpty() && number <= range->last; ++number) {
            const QString text = range->text(number);
            if (!used.contains(text))
                use.next = text;
        }
    }
    return use;
}

} // namespace vigie::ui
