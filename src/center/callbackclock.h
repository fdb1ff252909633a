// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>
#include <optional>

namespace vigie::center {

struct Callback;

//! Where now stands to the period in which somebody wishes to be called back.
enum class CallbackClock : std::uint8_t {
    Over, //!< Red: behind its end.
    Now, //!< Green: within it, both ends included.
    Later //!< Yellow: before its start.
};

//! Local time, as the wire gives dates and periods; a request without a date is due now.
[[nodiscard]] QDateTime startOf(const Callback &callback);
[[nodiscard]] QDateTime endOf(const Callback &callback);
[[nodiscard]] CallbackClock clockOf(const Callback &callback, const QDateTime &now);
//! The next instant at which its clock changes; nothing: it stays.
[[nodiscard]] std::optional<QDateTime> nextChange(const Callback &callback, const QDateTime &now);

} // namespace vigie::center
