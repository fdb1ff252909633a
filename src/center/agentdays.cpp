// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/agentdays.h"

#include "center/contactcenter.h"

#include <limits>

namespace vigie::center {

using std::chrono::seconds;

AgentDays::AgentDays(const ContactCenter &center) : m_center(center)
{
    center.addWatcher(this);
    cleared();
    for (int row = 0; row < center.agentCount(); ++row)
        note(AgentRow(row));
}

AgentDays::~AgentDays()
{
    m_center.removeWatcher(this);
}

void AgentDays::cleared()
{
    m_trails.clear();
    m_begin = m_center.clock().now();
    m_since = m_center.clock().wallTime();
}

void AgentDays::agentChanged(AgentRow row, AgentFields fields)
{
    if (fields & AgentFields(AgentField::State | AgentField::Since))
        note(row);
}

quint16 AgentDays::causeOf(const QString &cause)
{
    if (cause.isEmpty())
        return 0;
    const auto known = m_causePlaces.constFind(cause);
    if (known != m_causePlaces.cend())
        return *known;
    // More reasons than any site has: what comes later goes without its name.
    if (m_causes.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto place = quint16(m_causes.size());
    m_causes.append(cause);
    m_causePlaces.insert(cause, place);
    return place;
}

void AgentDays::note(AgentRow row)
{
    const Agent &agent = m_center.agent(row);
    if (agent.state == ShownState::Unknown)
        return;
    if (m_trails.size() <= std::size_t(raw(row)))
        m_trails.resize(std::size_t(raw(row)) + 1);
    StepTrail &trail = m_trails[std::size_t(raw(row))];
    const bool isPause = agent.state == ShownState::Pause;
    const quint16 cause = isPause ? causeOf(agent.cause) : quint16(0);
    if (!trail.isEmpty() && trail.last().state == agent.state && trail.last().cause == cause)
        return;
    // Where the server tells no begin, the state is as old as its news.
    const Instant begin = agent.hasDuration() ? agent.since : m_center.clock().now();
    const auto second = std::chrono::floor<seconds>(begin - m_begin).count();
    trail.add({.second = qint32(second), .cause = cause, .state = agent.state});
}

DayLog AgentDays::of(AgentRow agent) const
{
    DayLog log;
    if (std::size_t(raw(agent)) >= m_trails.size())
        return log;
    for (const StepTrail::Step &step : m_trails[std::size_t(raw(agent))].steps())
        log.note(step.state, m_causes[step.cause], m_begin + seconds(step.second),
                 m_center.clock());
    return log;
}

} // namespace vigie::center
