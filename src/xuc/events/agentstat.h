// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace vigie::xuc {

//! The statistics of an agent; both families of names (PausedTime, AgentPausedTotalTime) meet here.
enum class AgentStat : quint8 {
    PausedTime,
    WrapupTime,
    ReadyTime,
    InbCalls,
    InbCallTime,
    InbAnsCalls,
    InbUnansCalls,
    InbPercUnansCalls,
    InbAverCallTime,
    OutCalls,
    OutCallTime,
    InbAcdCalls,
    InbAcdCallTime,
    InbAnsAcdCalls,
    InbUnansAcdCalls,
    InbPercUnansAcdCalls,
    InbAverAcdCallTime,
    LoginDateTime,
    LogoutDateTime,
    Other, // Stays last. The name tells: a presence's own pause time, or one that is not ours.
};

inline constexpr int agentStatCount = int(AgentStat::Other);

AgentStat agentStatNamed(std::string_view name);

} // namespace vigie::xuc
