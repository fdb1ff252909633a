// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/runningclock.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/agentdirectory.h"
#include "xuc/events/agentgrouplist.h"
#include "xuc/events/agentlist.h"
#include "xuc/events/agentlisten.h"
#include "xuc/events/agentstatistics.h"

#include <cmath>

// The part of the centre that agents' messages change.
namespace vigie::center {

namespace {

    bool merge(QString &known, const QString &told)
    {
        if (told.isNull() || known == told)
            return false;
        known = told;
        return true;
    }

    template <typename Id> bool merge(std::optional<Id> &known, const std::optional<Id> &told)
    {
        if (!told || known == told)
            return false;
        known = told;
        return true;
    }

    bool replace(float &known, std::optional<double> told)
    {
        const float value = told ? float(*told) : std::numeric_limits<float>::quiet_NaN();
        if (known == value || (std::isnan(known) && std::isnan(value)))
            return false;
        known = value;
        return true;
    }

    bool replaceDate(qint64 &known, const QString &text)
    {
        const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
        const qint64 value = date.isValid() ? date.toMSecsSinceEpoch() : 0;
        return std::exchange(known, value) != value;
    }

} // namespace

void ContactCenter::apply(const xuc::AgentConfig &event)
{
    const AgentRow row = rowFor(event.agentId);
    Agent &agent = m_agents[std::size_t(row)];
    bool isChanged = !std::exchange(agent.isListed, true);
    isChanged |= merge(agent.firstName, event.firstName);
    isChanged |= merge(agent.lastName, event.lastName);
    isChanged |= merge(agent.number, event.number);
    isChanged |= merge(agent.group, event.groupId);
    isChanged |= merge(agent.user, event.userId);
    if (agent.user)
        m_userRows.set(*agent.user, row);
    if (isChanged)
        mark(row, AgentField::Config);
}

void ContactCenter::apply(const xuc::AgentList &event)
{
    m_agents.reserve(std::max(m_agents.capacity(), std::size_t(event.agents.size())));
    std::vector<bool> isNamed(m_agents.size(), false);
    for (const xuc::AgentConfig &config : event.agents) {
        apply(config);
        isNamed.resize(m_agents.size(), false);
        isNamed[std::size_t(*row(config.agentId))] = true;
    }
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        if (!isNamed[i])
            drop(AgentRow(qint32(i)));
    }
}

//! A list came that does not name it: what was known of it is void. The person's own agent stays,
//! since a profile may hide it from the lists while its events go on.
void ContactCenter::drop(AgentRow row)
{
    Agent &agent = m_agents[std::size_t(row)];
    if (std::exchange(agent.isListed, false))
        mark(row, AgentField::Config);
    if (row == m_ownRow)
        return;
    const std::vector<Membership> memberships = agent.memberships;
    for (const Membership &entry : memberships)
        setMember(row, entry.queue, -1);
    agent = Agent{.id = agent.id, .isPending = agent.isPending};
}

void ContactCenter::apply(const xuc::AgentGroupList &event)
{
    QList<AgentGroup> groups;
    groups.reserve(event.groups.size());
    for (const xuc::AgentGroup &group : event.groups) {
        groups.append({.id = group.id,
                       .name = group.name,
                       .label = group.displayName.isEmpty() ? group.name : group.displayName});
    }
    if (m_groups == groups)
        return;
    m_groups = std::move(groups);
    mark(Part::Groups);
}

void ContactCenter::apply(const xuc::AgentStateEvent &event)
{
    const AgentRow row = rowFor(event.agentId);
    Agent &agent = m_agents[std::size_t(row)];
    AgentFields changed;

    const ShownState state = shownState(event);
    const bool isSame = agent.state == state && agent.cause == event.cause;
    const Instant since
        = rebased(isSame ? std::optional(agent.since) : std::nullopt, event.since, m_clock.now());
    if (!isSame) {
        agent.state = state;
        if (agent.cause != event.cause)
            agent.cause = pooled(event.cause);
        changed |= AgentField::State;
    }
    if (agent.since != since && agent.hasDuration()) {
        agent.since = since;
        changed |= AgentField::Since;
    }
    // A logged-out agent keeps the last line: a supervisor logs it in there again.
    if (agent.phone != event.phoneNb && (agent.isLoggedIn() || !event.phoneNb.isEmpty())) {
        agent.phone = pooled(event.phoneNb);
        changed |= AgentField::Phone;
    }
    agent.callType = event.callType;
    agent.isAcd = event.acd;
    if (std::exchange(agent.recording, event.monitorState) != event.monitorState)
        changed |= AgentField::Recording;
    if (std::exchange(agent.isListenedTo, false))
        changed |= AgentField::Listened;
    mark(row, changed);
}

void ContactCenter::apply(const xuc::AgentListen &event)
{
    const AgentRow row = rowFor(event.agentId);
    Agent &agent = m_agents[std::size_t(row)];
    if (agent.isListenedTo == event.started && agent.listener == event.phoneNumber)
        return;
    agent.isListenedTo = event.started;
    agent.listener = event.phoneNumber;
    mark(row, AgentField::Listened);
}

void ContactCenter::apply(const xuc::AgentStatistics &event)
{
    const AgentRow row = rowFor(event.id);
    Agent &agent = m_agents[std::size_t(row)];
    if (!agent.day)
        agent.day = std::make_unique<AgentDay>();
    bool isChanged = false;
    for (const xuc::AgentFigure &figure : event.statistics)
        isChanged |= applyFigure(*agent.day, figure);
    if (isChanged)
        mark(row, AgentField::Statistics);
}

bool ContactCenter::applyFigure(AgentDay &day, const xuc::AgentFigure &figure)
{
    if (figure.stat == xuc::AgentStat::LoginDateTime)
        return replaceDate(day.loginAt, figure.text);
    if (figure.stat == xuc::AgentStat::LogoutDateTime)
        return replaceDate(day.logoutAt, figure.text);
    if (figure.stat != xuc::AgentStat::Other)
        return replace(day.figures[std::size_t(figure.stat)], figure.number);
    if (!figure.number)
        return false; // A text of no known name: nothing to show or to sum.
    for (AgentDay::Named &known : day.others) {
        if (known.name == figure.name)
            return replace(known.value, figure.number);
    }
    constexpr std::size_t maxOthers = 256; // More than any site has statuses.
    if (day.others.size() >= maxOthers)
        return false;
    day.others.push_back({pooled(figure.name), float(*figure.number)});
    return true;
}

void ContactCenter::apply(const xuc::AgentDirectory &event)
{
    for (const xuc::AgentDirectoryEntry &entry : event.directory) {
        apply(entry.agent);
        if (entry.agentState)
            apply(*entry.agentState);
    }
}

} // namespace vigie::center
