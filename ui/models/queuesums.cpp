// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuesums.h"

#include <algorithm>
#include <cmath>

namespace vigie::models {

using xuc::QueueStat;

namespace {

    //! A share is that part of the calls entered.
    struct Share
    {
        QueueStat share{};
        QueueStat part{};
        QueueStat entered{};
    };

    constexpr std::array<Share, 8> shares{{
        {QueueStat::PercentageAnsweredBefore, QueueStat::TotalNumberCallsAnsweredBefore,
         QueueStat::TotalNumberCallsEntered},
        {QueueStat::PercentageAbandonnedAfter, QueueStat::TotalNumberCallsAbandonnedAfter,
         QueueStat::TotalNumberCallsEntered},
        {QueueStat::PercentageAnsweredTotal, QueueStat::TotalNumberCallsAnswered,
         QueueStat::TotalNumberCallsEntered},
        {QueueStat::PercentageAbandonnedTotal, QueueStat::TotalNumberCallsAbandonned,
         QueueStat::TotalNumberCallsEntered},
        {QueueStat::PercentageAnsweredBeforeLastHour,
         QueueStat::TotalNumberCallsAnsweredBeforeLastHour,
         QueueStat::TotalNumberCallsEnteredLastHour},
        {QueueStat::PercentageAbandonnedAfterLastHour,
         QueueStat::TotalNumberCallsAbandonnedAfterLastHour,
         QueueStat::TotalNumberCallsEnteredLastHour},
        {QueueStat::PercentageAnsweredTotalLastHour, QueueStat::TotalNumberCallsAnsweredLastHour,
         QueueStat::TotalNumberCallsEnteredLastHour},
        {QueueStat::PercentageAbandonnedTotalLastHour,
         QueueStat::TotalNumberCallsAbandonnedLastHour, QueueStat::TotalNumberCallsEnteredLastHour},
    }};

} // namespace

bool isShare(QueueStat stat)
{
    return std::any_of(shares.begin(), shares.end(),
                       [stat](const Share &each) { return each.share == stat; });
}

void QueueSums::add(const center::Queue &queue)
{
    ++queues;
    if (queue.longestWaitSince)
        longestSince = std::min(longestSince.value_or(Instant::max()), *queue.longestWaitSince);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double value = queue.figures[i];
        double &sum = figures[i];
        if (std::isnan(value))
            continue;
        if (std::isnan(sum))
            sum = value;
        else if (QueueStat(i) == QueueStat::Ewt)
            sum = std::max(sum, value);
        else
            sum += value;
    }
}

void QueueSums::finish()
{
    for (const Share &each : shares) {
        const double entered = figure(each.entered);
        const double part = figure(each.part);
        figures[std::size_t(each.share)]
            = entered > 0 ? std::min(100.0, 100 * part / entered) : center::Queue::unknown;
    }
}

} // namespace vigie::models
