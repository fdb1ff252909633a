// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

namespace vigie::center {

//! Someone who waits in a queue.
struct Caller
{
    int position = 0; //!< From 1.
    QString name{}; //!< May be empty.
    QString number{};
    QDateTime queueTime{}; //!< As the server dates it, on its own clock.
    Instant
        since{}; //!< Begin of the wait on ours, the clocks' skew taken out; never in the future.

    bool operator==(const Caller &) const = default;
};

} // namespace vigie::center
