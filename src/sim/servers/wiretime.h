// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QDateTime>

namespace vigie::sim {

//! 2023-05-02T09:41:07.120+02:00
QString isoTime(const QDateTime &time);
//! 2023-05-02 09:41:07, the server's local time: how histories tell dates.
QString historyTime(const QDateTime &time);
//! HH:MM:SS; hours may exceed 23.
QString historyDuration(Millis duration);

} // namespace vigie::sim
