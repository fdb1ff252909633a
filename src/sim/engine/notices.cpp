// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/notices.h"

#include "sim/engine/core.h"

namespace vigie::sim {

void Notices::queueFigures(const Queue &queue)
{
    m_queues.mark(m_core.row(queue));
}
void Notices::agentFigures(const Agent &agent)
{
    m_agents.mark(m_core.row(agent));
}
void Notices::queueCalls(const Queue &queue)
{
    m_calls.mark(m_core.row(queue));
}
void Notices::lineStatus(const Line &line)
{
    m_lines.mark(m_core.row(line));
}

void Notices::setMuted(bool muted)
{
    m_muted = muted;
    if (muted)
        return;
    for (const Queue &queue : m_core.world.queues)
        m_core.queueLedger.takeChanges(m_core.row(queue));
    for (const Agent &agent : m_core.world.agents)
        m_core.agentLedger.takeChanges(m_core.row(agent));
}

void Notices::flush()
{
    flushLines();
    flushQueues();
    flushAgents();
    if (m_muted || m_settled == m_sequence)
        return;
    m_settled = m_sequence;
    for (Observer *observer : m_observers)
        observer->settled();
}

void Notices::flushLines()
{
    for (const std::size_t row : m_lines.take()) {
        Line &line = m_core.world.lines[row];
        const PhoneStatus status = m_core.exchange.statusOf(line);
        if (status == line.status)
            continue;
        line.status = status;
        tell([&](Observer &o) { o.lineStatus(line); });
    }
}

void Notices::flushQueues()
{
    for (const std::size_t row : m_calls.take())
        tell([&](Observer &o) { o.queueCalls(m_core.world.queues[row]); });
    for (const std::size_t row : m_queues.take()) {
        if (m_muted) { // What it would be: the pace of a load run is set by it.
            ++m_sequence;
            continue;
        }
        const QList<QueueFigure> changed = m_core.queueLedger.takeChanges(row);
        if (!changed.isEmpty())
            tell([&](Observer &o) { o.queueFigures(m_core.world.queues[row].id, changed); });
    }
}

void Notices::flushAgents()
{
    for (const std::size_t row : m_agents.take()) {
        if (m_muted) {
            ++m_sequence;
            continue;
        }
        const QList<AgentFigure> changed = m_core.agentLedger.takeChanges(row);
        if (!changed.isEmpty())
            tell([&](Observer &o) { o.agentFigures(m_core.world.agents[row].id, changed); });
    }
}

} // namespace vigie::sim
