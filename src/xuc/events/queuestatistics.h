// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "xuc/events/queuestat.h"

#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! One counter of a message.
struct QueueCounter
{
    QueueStat stat = QueueStat::Unknown;
    quint16 threshold = 0; //!< Seconds, of the four Before/After counters.
    std::optional<double> value{}; //!< None: the server knows no value; shown as "-".

    bool operator==(const QueueCounter &) const = default;
};

//! Some counters of one queue; each replaces the value of its name, the later of two wins.
//!
//! Source: user API, "QueueStatistics". The queue is told by id or, failing that, by its technical
//! name. Counters whose name is none of ours are left out.
struct QueueStatistics
{
    static constexpr QLatin1StringView type{"QueueStatistics"};
    static Result<QueueStatistics> decode(ObjectReader message);
    static QueueStatistics read(ObjectReader &in);

    std::optional<QueueId> queueId{}; //!< Wins over queueRef.
    QString queueRef{}; //!< The queue's technical name.
    QVarLengthArray<QueueCounter, 6> counters{};

    bool operator==(const QueueStatistics &) const = default;
};

} // namespace vigie::xuc
