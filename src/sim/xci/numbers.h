// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/model.h"

#include <functional>

namespace vigie::sim::xci {

//! Digits only, one at least. Numbers are texts: "0100" and "100" are two.
bool isNumber(QStringView text);
//! Digits, one width, not backwards.
bool isInterval(const Interval &interval);
//! They share a number: same width, and the ranges meet.
bool overlap(const Interval &a, const Interval &b);
bool holds(const QList<Interval> &intervals, const QString &number);
//! The numbers in the order of the intervals, but for those that are taken; \a most at most.
QStringList freeNumbers(const QList<Interval> &intervals, qsizetype most,
                        const std::function<bool(const QString &)> &isTaken);

} // namespace vigie::sim::xci
