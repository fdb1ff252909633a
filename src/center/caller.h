// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
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
    //! Begin of the wait on our clock, the clocks' skew taken out; never in the future.
    Instant since{};
    QByteArray raw{}; //!< As the server told it: what takes the call gives it back verbatim.

    bool operator==(const Caller &) const = default;
};

} // namespace vigie::center
