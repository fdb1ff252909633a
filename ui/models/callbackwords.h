// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDate;
QT_END_NAMESPACE

namespace vigie::center {
struct Callback;
}

namespace vigie::models {

//! What every table of callbacks says in the same words.

//! Day and month, "21-11", and the year where it is not that of \a today; void: empty.
[[nodiscard]] QString dayOf(const QDate &due, const QDate &today);
[[nodiscard]] QString personOf(const center::Callback &callback); //!< Both names; may be empty.
//! Ways to call, grouped for reading: the first number, then the mobile.
[[nodiscard]] QString numbersOf(const center::Callback &callback);

} // namespace vigie::models
