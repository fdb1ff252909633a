// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/queue.h"
#include "xuc/events/queuestat.h"

#include <array>
#include <optional>

namespace vigie::models {

//! Whether a counter is a per cent.
bool isShare(xuc::QueueStat stat);

//! What the line under a table of queues says: counts are sums, the wait and its estimate the
//! greatest, and shares follow from the sums (of calls entered, at most 100), since a mean of
//! shares would weigh a queue of ten calls like one of a thousand.
struct QueueSums
{
    int queues = 0;
    std::optional<Instant> longestSince{}; //!< Begin of the longest wait; it runs.
    std::array<double, xuc::queueStatCount> figures = center::Queue().figures; //!< NaN: none told.

    double figure(xuc::QueueStat stat) const { return figures[std::size_t(stat)]; }
    void add(const center::Queue &queue);
    void finish(); //!< Works the shares out; after the last one.
};

} // namespace vigie::models
