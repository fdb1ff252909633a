// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checks.h"
#include "health/facts.h"
#include "health/visit.h"

namespace vigie::health {

//! From when on something is told.
struct Limits
{
    std::chrono::milliseconds patience{8000}; //!< For one answer.
    int certificateDays = 30; //!< Before its end.
    qint64 clockSeconds = 5;
    qint64 badClockSeconds = 60;
    std::chrono::seconds silence{15}; //!< Of a link that pings every five seconds.
    std::chrono::seconds figures{120}; //!< While calls are going on.
};

// What each aspect comes to. Pure: a sight and facts in, a finding out.
Finding judgeReachable(const Address &address, const Sight &sight, const Limits &limits);
Finding judgeCertificate(const Address &address, const Sight &sight, const Limits &limits,
                         const QDate &today);
Finding judgeClock(const Sight &sight, const Limits &limits);
Finding judgeVersion(const Sight &sight);
Finding judgeLive(Aspect aspect, const LiveFacts &facts, const Limits &limits);
Finding judgeXci(Aspect aspect, const XciFacts &facts);
Finding judgeConfiguration(Aspect aspect, const ConfigurationFacts &facts, const LiveFacts &live);

} // namespace vigie::health
