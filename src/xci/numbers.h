// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/entity.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie::xci {

//! The numbers of an interval, as figures: "0100" and "100" are different numbers, so that only
//! ranges of the same width compare.
struct NumberRange
{
    int width = 0;
    quint64 first = 0;
    quint64 last = 0;

    quint64 count() const { return last - first + 1; }
    bool contains(const QString &number) const;
    bool overlaps(const NumberRange &other) const
    {
        return width == other.width && first <= other.last && other.first <= last;
    }
    QString text(quint64 number) const; //!< With its leading zeros.

    bool operator==(const NumberRange &) const = default;
};

//! What is wrong with an interval in itself.
enum class IntervalFault : quint8 {
    None,
    NoStart,
    NotDigits,
    OtherWidth, //!< Start and end have not the same number of figures.
    EndBeforeStart
};

IntervalFault faultOf(const Interval &interval);
//! Nothing: it has a fault.
std::optional<NumberRange> rangeOf(const Interval &interval);

//! Whose numbers an interval takes.
struct Overlap
{
    int row = -1; //!< The interval, among those asked about.
    int other = -1; //!< The earlier one of the same list; -1: another entity's.
    QString entity{}; //!< Its combined id.
    Interval interval{}; //!< The one it overlaps.

    bool operator==(const Overlap &) const = default;
};

//! The first overlap of each interval, with those before it and with \a all entities but \a self.
QList<Overlap> overlapsOf(const QList<Interval> &intervals, const QList<Entity> &all,
                          const QString &self);

//! How many numbers the intervals have, and how many of them are in use.
struct NumberCount
{
    quint64 all = 0;
    quint64 used = 0;

    quint64 free() const { return all - used; }
    //! Under a tenth left.
    bool isShort() const { return all > 0 && free() * 10 < all; }

    bool operator==(const NumberCount &) const = default;
};

NumberCount countOf(const QList<Interval> &intervals, const QSet<QString> &used);

} // namespace vigie::xci
