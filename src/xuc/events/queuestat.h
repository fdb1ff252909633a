// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace vigie::xuc {

//! The counters of a queue, each twin with its sliding hour (user API, queue statistics).
//!
//! The threshold that the wire writes into four names (Before15, After15) is kept beside the
//! value, not in the name: sites may use another than 15.
enum class QueueStat : quint8 {
    TotalNumberCallsEntered,
    TotalNumberCallsAnswered,
    TotalNumberCallsAbandonned, // The wire's spelling.
    TotalNumberCallsAnsweredBefore,
    TotalNumberCallsAbandonnedAfter,
    PercentageAnsweredBefore,
    PercentageAbandonnedAfter,
    TotalNumberCallsClosed,
    TotalNumberCallsTimeout,
    PercentageAnsweredTotal,
    PercentageAbandonnedTotal,
    TotalNumberCallsEnteredLastHour,
    TotalNumberCallsAnsweredLastHour,
    TotalNumberCallsAbandonnedLastHour,
    TotalNumberCallsAnsweredBeforeLastHour,
    TotalNumberCallsAbandonnedAfterLastHour,
    PercentageAnsweredBeforeLastHour,
    PercentageAbandonnedAfterLastHour,
    TotalNumberCallsClosedLastHour,
    TotalNumberCallsTimeoutLastHour,
    PercentageAnsweredTotalLastHour,
    PercentageAbandonnedTotalLastHour,
    WaitingCalls, // From here on of this instant: no twin.
    LongestWaitTime,
    Ewt,
    AvailableAgents,
    TalkingAgents,
    LoggedAgents,
    Unknown, // Stays last: it is also their number.
};

inline constexpr int queueStatCount = int(QueueStat::Unknown);

//! A name of the wire, taken apart.
struct QueueStatName
{
    QueueStat stat = QueueStat::Unknown;
    quint16 threshold = 0; //!< Seconds; 0 where the name has none.
};

QueueStatName queueStatNamed(std::string_view name);

} // namespace vigie::xuc
