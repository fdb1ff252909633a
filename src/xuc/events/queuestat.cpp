// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuestat.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

#include <charconv>
#include <string>

namespace vigie::xuc {

namespace {

    constexpr NameTable names({
        NameEntry<QueueStatName>{"TotalNumberCallsEntered", {QueueStat::TotalNumberCallsEntered}},
        {"TotalNumberCallsEnteredLastHour", {QueueStat::TotalNumberCallsEnteredLastHour}},
        {"TotalNumberCallsAnswered", {QueueStat::TotalNumberCallsAnswered}},
        {"TotalNumberCallsAnsweredLastHour", {QueueStat::TotalNumberCallsAnsweredLastHour}},
        {"TotalNumberCallsAbandonned", {QueueStat::TotalNumberCallsAbandonned}},
        {"TotalNumberCallsAbandonnedLastHour", {QueueStat::TotalNumberCallsAbandonnedLastHour}},
        {"TotalNumberCallsClosed", {QueueStat::TotalNumberCallsClosed}},
        {"TotalNumberCallsClosedLastHour", {QueueStat::TotalNumberCallsClosedLastHour}},
        {"TotalNumberCallsTimeout", {QueueStat::TotalNumberCallsTimeout}},
        {"TotalNumberCallsTimeoutLastHour", {QueueStat::TotalNumberCallsTimeoutLastHour}},
        {"PercentageAnsweredTotal", {QueueStat::PercentageAnsweredTotal}},
        {"PercentageAnsweredTotalLastHour", {QueueStat::PercentageAnsweredTotalLastHour}},
        {"PercentageAbandonnedTotal", {QueueStat::PercentageAbandonnedTotal}},
        {"PercentageAbandonnedTotalLastHour", {QueueStat::PercentageAbandonnedTotalLastHour}},
        {"TotalNumberCallsAnsweredBefore15", {QueueStat::TotalNumberCallsAnsweredBefore, 15}},
        {"TotalNumberCallsAnsweredBefore15LastHour",
         {QueueStat::TotalNumberCallsAnsweredBeforeLastHour, 15}},
        {"TotalNumberCallsAbandonnedAfter15", {QueueStat::TotalNumberCallsAbandonnedAfter, 15}},
        {"TotalNumberCallsAbandonnedAfter15LastHour",
         {QueueStat::TotalNumberCallsAbandonnedAfterLastHour, 15}},
        {"PercentageAnsweredBefore15", {QueueStat::PercentageAnsweredBefore, 15}},
        {"PercentageAnsweredBefore15LastHour", {QueueStat::PercentageAnsweredBeforeLastHour, 15}},
        {"PercentageAbandonnedAfter15", {QueueStat::PercentageAbandonnedAfter, 15}},
        {"PercentageAbandonnedAfter15LastHour", {QueueStat::PercentageAbandonnedAfterLastHour, 15}},
        {"WaitingCalls", {QueueStat::WaitingCalls}},
        {"LongestWaitTime", {QueueStat::LongestWaitTime}},
        {"LongestWaitingTime", {QueueStat::LongestWaitTime}},
        {"EWT", {QueueStat::Ewt}},
        {"AvailableAgents", {QueueStat::AvailableAgents}},
        {"TalkingAgents", {QueueStat::TalkingAgents}},
        {"LoggedAgents", {QueueStat::LoggedAgents}},
    });

    //! The four with a threshold, without it: sites may have another than 15 seconds.
    constexpr NameTable withThreshold({
        NameEntry<QueueStat>{"TotalNumberCallsAnsweredBefore",
                             QueueStat::TotalNumberCallsAnsweredBefore},
        {"TotalNumberCallsAnsweredBeforeLastHour",
         QueueStat::TotalNumberCallsAnsweredBeforeLastHour},
        {"TotalNumberCallsAbandonnedAfter", QueueStat::TotalNumberCallsAbandonnedAfter},
        {"TotalNumberCallsAbandonnedAfterLastHour",
         QueueStat::TotalNumberCallsAbandonnedAfterLastHour},
        {"PercentageAnsweredBefore", QueueStat::PercentageAnsweredBefore},
        {"PercentageAnsweredBeforeLastHour", QueueStat::PercentageAnsweredBeforeLastHour},
        {"PercentageAbandonnedAfter", QueueStat::PercentageAbandonnedAfter},
        {"PercentageAbandonnedAfterLastHour", QueueStat::PercentageAbandonnedAfterLastHour},
    });

    QueueStatName takenApart(std::string_view name)
    {
        const std::size_t first = name.find_first_of("0123456789");
        if (first == std::string_view::npos)
            return {};
        QueueStatName result;
        const char *const last = name.data() + name.size();
        const auto [end, error] = std::from_chars(name.data() + first, last, result.threshold);
        std::string bare(name.substr(0, first));
        bare.append(end, last);
        const QueueStat *stat = withThreshold.find(bare);
        if (error != std::errc() || !stat)
            return {};
        result.stat = *stat;
        return result;
    }

} // namespace

QueueStatName queueStatNamed(std::string_view name)
{
    const QueueStatName *known = names.find(name);
    return known ? *known : takenApart(name);
}

} // namespace vigie::xuc
