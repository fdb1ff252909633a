// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentstat.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

namespace {

    constexpr NameTable names({
        NameEntry<AgentStat>{"PausedTime", AgentStat::PausedTime},
        {"WrapupTime", AgentStat::WrapupTime},
        {"ReadyTime", AgentStat::ReadyTime},
        {"InbCalls", AgentStat::InbCalls},
        {"InbCallTime", AgentStat::InbCallTime},
        {"InbAnsCalls", AgentStat::InbAnsCalls},
        {"InbUnansCalls", AgentStat::InbUnansCalls},
        {"InbPercUnansCalls", AgentStat::InbPercUnansCalls},
        {"InbAverCallTime", AgentStat::InbAverCallTime},
        {"OutCalls", AgentStat::OutCalls},
        {"OutCallTime", AgentStat::OutCallTime},
        {"InbAcdCalls", AgentStat::InbAcdCalls},
        {"InbAcdCallTime", AgentStat::InbAcdCallTime},
        {"InbAnsAcdCalls", AgentStat::InbAnsAcdCalls},
        {"InbUnansAcdCalls", AgentStat::InbUnansAcdCalls},
        {"InbPercUnansAcdCalls", AgentStat::InbPercUnansAcdCalls},
        {"InbAverAcdCallTime", AgentStat::InbAverAcdCallTime},
        {"LoginDateTime", AgentStat::LoginDateTime},
        {"LogoutDateTime", AgentStat::LogoutDateTime},
        {"AgentPausedTotalTime", AgentStat::PausedTime},
        {"AgentWrapupTotalTime", AgentStat::WrapupTime},
        {"AgentReadyTotalTime", AgentStat::ReadyTime},
    });

} // namespace

AgentStat agentStatNamed(std::string_view name)
{
    const AgentStat *known = names.find(name);
    return known ? *known : AgentStat::Other;
}

} // namespace vigie::xuc
