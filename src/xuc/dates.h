// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::xuc {

//! "2024-03-18 10:32:50" (no zone: the server's, taken as ours) or ISO 8601; invalid when neither.
QDateTime dateTimeIn(QStringView text);

//! "HH:MM:SS", whose hours may exceed 23; none when the text is no such thing.
std::optional<std::chrono::seconds> durationIn(QStringView text);

} // namespace vigie::xuc
