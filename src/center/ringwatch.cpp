// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/ringwatch.h"

#include "center/contactcenter.h"

#include <algorithm>

namespace vigie::center {

namespace {

    constexpr std::size_t mostKept = 100; //!< Of an agent.

    //! Wrapup comes behind a call that was shorter than its news.
    bool endsInVain(ShownState state)
    {
        return state == ShownState::Ready || state == ShownState::Pause
            || state == ShownState::LoggedOut;
    }

} // namespace

RingWatch::RingWatch(const ContactCenter &center) : m_center(center)
{
    center.addWatcher(this);
    for (int row = 0; row < center.agentCount(); ++row)
        note(AgentRow(row));
}

RingWatch::~RingWatch()
{
    m_center.removeWatcher(this);
}

void RingWatch::cleared()
{
    m_isRinging.clear();
    m_ends.clear();
}

void RingWatch::agentChanged(AgentRow row, AgentFields fields)
{
    if (fields.testFlag(AgentField::State))
        note(row);
}

void RingWatch::note(AgentRow row)
{
    const auto at = std::size_t(raw(row));
    const ShownState state = m_center.agent(row).state;
    if (at >= m_isRinging.size())
        m_isRinging.resize(at + 1);
    const bool wasRinging = m_isRinging[at];
    m_isRinging[at] = state == ShownState::Ringing;
    if (!wasRinging || !endsInVain(state))
        return;
    std::deque<Instant> &ends = m_ends[raw(row)];
    ends.push_back(m_center.clock().now());
    if (ends.size() > mostKept)
        ends.pop_front();
}

//! Without what only one agent's words need: thousands are asked for, once a second.
bool RingWatch::isOver(AgentRow agent) const
{
    const auto found = m_ends.constFind(raw(agent));
    if (m_rule.count <= 0 || found == m_ends.cend() || int(found->size()) < m_rule.count)
        return false;
    // So many from the end: is the first of them within the time?
    return *(found->cend() - m_rule.count) > m_center.clock().now() - m_rule.window;
}

VainRings RingWatch::of(AgentRow agent) const
{
    const auto found = m_ends.constFind(raw(agent));
    if (found == m_ends.cend())
        return {};
    const Instant now = m_center.clock().now();
    const auto first = std::ranges::upper_bound(*found, now - m_rule.window);
    if (first == found->cend())
        return {};
    const auto ago = std::chrono::duration_cast<std::chrono::milliseconds>(now - *first);
    return {.count = int(found->cend() - first),
            .since = m_center.clock().wallTime().addMSecs(-ago.count())};
}

std::vector<AgentRow> RingWatch::over() const
{
    std::vector<AgentRow> rows;
    for (auto each = m_ends.keyBegin(); each != m_ends.keyEnd(); ++each) {
        if (isOver(AgentRow(*each)))
            rows.push_back(AgentRow(*each));
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace vigie::center
