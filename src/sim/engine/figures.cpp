// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/figures.h"

#include <array>

namespace vigie::sim {

QLatin1StringView counterName(QueueCounter counter)
{
    static constexpr std::array<QLatin1StringView, QueueCounterCount> names{
        QLatin1StringView("TotalNumberCallsEntered"),
        QLatin1StringView("TotalNumberCallsAnswered"),
        QLatin1StringView("TotalNumberCallsAbandonned"),
        QLatin1StringView("TotalNumberCallsAnsweredBefore15"),
        QLatin1StringView("TotalNumberCallsAbandonnedAfter15"),
        QLatin1StringView("TotalNumberCallsClosed"),
        QLatin1StringView("TotalNumberCallsTimeout"),
        QLatin1StringView("PercentageAnsweredBefore15"),
        QLatin1StringView("PercentageAbandonnedAfter15"),
        QLatin1StringView("PercentageAnsweredTotal"),
        QLatin1StringView("PercentageAbandonnedTotal"),
        QLatin1StringView("TotalNumberCallsEnteredLastHour"),
        QLatin1StringView("TotalNumberCallsAnsweredLastHour"),
        QLatin1StringView("TotalNumberCallsAbandonnedLastHour"),
        QLatin1StringView("TotalNumberCallsAnsweredBefore15LastHour"),
        QLatin1StringView("TotalNumberCallsAbandonnedAfter15LastHour"),
        QLatin1StringView("TotalNumberCallsClosedLastHour"),
        QLatin1StringView("TotalNumberCallsTimeoutLastHour"),
        QLatin1StringView("PercentageAnsweredBefore15LastHour"),
        QLatin1StringView("PercentageAbandonnedAfter15LastHour"),
        QLatin1StringView("PercentageAnsweredTotalLastHour"),
        QLatin1StringView("PercentageAbandonnedTotalLastHour"),
        QLatin1StringView("WaitingCalls"),
        QLatin1StringView("LongestWaitTime"),
        QLatin1StringView("EWT"),
        QLatin1StringView("AvailableAgents"),
        QLatin1StringView("TalkingAgents"),
        QLatin1StringView("LoggedAgents"),
    };
    return names[static_cast<std::size_t>(counter)];
}

} // namespace vigie::sim
