// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

namespace vigie::ui {

//! mm:ss under an hour, h:mm:ss above, "1 d 4:05" above a day; below zero counts as zero.
[[nodiscard]] QString formatDuration(std::chrono::seconds duration);

//! Whole seconds since `since`, as formatDuration.
[[nodiscard]] QString formatSince(Instant since, Instant now);

//! With the locale's thousands.
[[nodiscard]] QString formatCount(qint64 count);

//! Per cent with one decimal, in the locale's writing.
[[nodiscard]] QString formatShare(double percent);

//! The time of day, or the day when it is not \a today; void: noValue().
[[nodiscard]] QString formatStamp(const QDateTime &stamp, QDate today);
//! The same where there is room for five characters: of another day, day and month alone.
[[nodiscard]] QString formatShortStamp(const QDateTime &stamp, QDate today);

//! What stands for "no value" in a cell.
[[nodiscard]] QString noValue();

} // namespace vigie::ui
