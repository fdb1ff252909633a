// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agentsums.h"

#include <algorithm>
#include <cmath>

namespace vigie::models {

using xuc::AgentStat;

namespace {

    //! A share or a mean: \a factor times one sum by another.
    struct Quotient
    {
        AgentStat quotient{};
        AgentStat part{};
        AgentStat whole{};
        double factor = 1;
    };

    constexpr std::array<Quotient, 4> quotients{{
        {AgentStat::InbPercUnansCalls, AgentStat::InbUnansCalls, AgentStat::InbCalls, 100},
        {AgentStat::InbPercUnansAcdCalls, AgentStat::InbUnansAcdCalls, AgentStat::InbAcdCalls, 100},
        {AgentStat::InbAverCallTime, AgentStat::InbCallTime, AgentStat::InbAnsCalls, 1},
        {AgentStat::InbAverAcdCallTime, AgentStat::InbAcdCallTime, AgentStat::InbAnsAcdCalls, 1},
    }};

} // namespace

void AgentSums::add(const center::Agent &agent)
{
    ++m_agents;
    if (!agent.day)
        return;
    for (std::size_t i = 0; i < m_sum.figures.size(); ++i) {
        const float value = agent.day->figures[i];
        float &sum = m_sum.figures[i];
        if (!std::isnan(value))
            sum = std::isnan(sum) ? value : sum + value;
    }
    for (const center::AgentDay::Named &other : agent.day->others)
        m_named[other.name] += double(other.value);
}

std::optional<double> AgentSums::figure(AgentStat stat) const
{
    const auto found = std::find_if(quotients.begin(), quotients.end(),
                                    [stat](const Quotient &each) { return each.quotient == stat; });
    if (found == quotients.end())
        return m_sum.figure(stat);
    const auto part = m_sum.figure(found->part);
    const auto whole = m_sum.figure(found->whole);
    if (!part || !whole || *whole <= 0)
        return {};
    return found->factor * *part / *whole;
}

std::optional<double> AgentSums::named(const QString &name) const
{
    const auto found = m_named.constFind(name);
    return found == m_named.cend() ? std::nullopt : std::optional(*found);
}

} // namespace vigie::models
