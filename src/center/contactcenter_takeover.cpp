// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/packedmember.h"
#include "center/queuefield.h"

#include <algorithm>
#include <cmath>

// After a reconnection: a state built aside becomes this one, as a difference.
namespace vigie::center {

namespace {

    //! Two readings of one running clock differ by the time of a message, and by the part of a
    //! second that the wire cuts off. Further apart, it is another clock: who paused and came back
    //! while the link was down is in the same state as before, and has been for less long.
    bool isSameBegin(const std::optional<Instant> &a, const std::optional<Instant> &b)
    {
        if (!a || !b)
            return a == b;
        return std::chrono::abs(*a - *b) < std::chrono::seconds(1);
    }

    bool isSameFigure(double a, double b)
    {
        return a == b || (std::isnan(a) && std::isnan(b));
    }

    bool isSameDay(const AgentDay *a, const AgentDay *b)
    {
        if (!a || !b)
            return a == b;
        return a->loginAt == b->loginAt && a->logoutAt == b->logoutAt && a->others == b->others
            && std::equal(a->figures.begin(), a->figures.end(), b->figures.begin(),
                          [](float x, float y) { return isSameFigure(x, y); });
    }

    bool isSameWait(const Caller &a, const Caller &b)
    {
        return a.position == b.position && a.name == b.name && a.number == b.number
            && a.queueTime == b.queueTime && isSameBegin(a.since, b.since);
    }

    template <typename T> bool take(T &mine, T &fresh)
    {
        if (mine == fresh)
            return false;
        mine = std::move(fresh);
        return true;
    }

} // namespace

void ContactCenter::takeOver(ContactCenter &fresh)
{
    for (Queue &queue : fresh.m_queues)
        rowFor(queue.id);
    for (Agent &agent : fresh.m_agents)
        rowFor(agent.id);

    Queue noQueue;
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        const auto at = fresh.row(m_queues[i].id);
        noQueue = Queue{};
        takeOverQueue(m_queues[i], at ? fresh.m_queues[std::size_t(*at)] : noQueue,
                      QueueRow(qint32(i)));
    }
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const auto at = fresh.row(m_agents[i].id);
        Agent noAgent;
        takeOverAgent(m_agents[i], at ? fresh.m_agents[std::size_t(*at)] : noAgent,
                      AgentRow(qint32(i)));
    }
    m_strayCounters = std::move(fresh.m_strayCounters);
    takeOverParts(fresh);
    takeOverMembers(fresh);
    takeOverCallers(fresh);
}

void ContactCenter::takeOverQueue(Queue &mine, Queue &fresh, QueueRow row)
{
    QueueFields changed;
    const bool wasListed = std::exchange(mine.isListed, fresh.isListed);
    bool isConfigChanged = wasListed != fresh.isListed;
    if (fresh.isListed) {
        if (mine.name != fresh.name && m_queueNames.value(mine.name, QueueRow(-1)) == row)
            m_queueNames.remove(mine.name);
        isConfigChanged |= take(mine.name, fresh.name);
        isConfigChanged |= take(mine.displayName, fresh.displayName);
        isConfigChanged |= take(mine.number, fresh.number);
        m_queueNames.insert(mine.name, row);
    } else if (wasListed && m_queueNames.value(mine.name, QueueRow(-1)) == row) {
        m_queueNames.remove(mine.name);
    }
    if (isConfigChanged)
        changed |= QueueField::Config;
    for (std::size_t i = 0; i < mine.figures.size(); ++i) {
        if (isSameFigure(mine.figures[i], fresh.figures[i]))
            continue;
        mine.figures[i] = fresh.figures[i];
        changed |= fieldOf(xuc::QueueStat(i));
    }
    mine.answeredWithin = fresh.answeredWithin;
    mine.abandonedAfter = fresh.abandonedAfter;
    if (!isSameBegin(mine.longestWaitSince, fresh.longestWaitSince)) {
        mine.longestWaitSince = fresh.longestWaitSince;
        changed |= QueueField::LongestWait;
    }
    mark(row, changed);
}

void ContactCenter::takeOverAgent(Agent &mine, Agent &fresh, AgentRow row)
{
    AgentFields changed;
    bool isConfigChanged = std::exchange(mine.isListed, fresh.isListed) != fresh.isListed;
    if (fresh.isListed) {
        isConfigChanged |= take(mine.firstName, fresh.firstName);
        isConfigChanged |= take(mine.lastName, fresh.lastName);
        isConfigChanged |= take(mine.number, fresh.number);
        isConfigChanged |= take(mine.group, fresh.group);
        isConfigChanged |= take(mine.user, fresh.user);
        if (mine.user)
            m_userRows.set(*mine.user, row);
    }
    if (isConfigChanged)
        changed |= AgentField::Config;
    const bool isStateChanged = mine.state != fresh.state || mine.cause != fresh.cause;
    if (isStateChanged || !isSameBegin(mine.since, fresh.since)) {
        mine.state = fresh.state;
        mine.cause = pooled(fresh.cause);
        mine.since = fresh.since;
        changed |= isStateChanged ? AgentField::State | AgentField::Since
                                  : AgentFields(AgentField::Since);
    }
    if (mine.phone != fresh.phone) {
        mine.phone = pooled(fresh.phone);
        changed |= AgentField::Phone;
    }
    mine.callType = fresh.callType;
    mine.isAcd = fresh.isAcd;
    if (take(mine.recording, fresh.recording))
        changed |= AgentField::Recording;
    if (take(mine.isListenedTo, fresh.isListenedTo))
        changed |= AgentField::Listened;
    mine.listener = fresh.listener;
    if (!isSameDay(mine.day.get(), fresh.day.get())) {
        mine.day = std::move(fresh.day);
        changed |= AgentField::Statistics;
    }
    mark(row, changed);
}

void ContactCenter::takeOverMembers(const ContactCenter &fresh)
{
    std::vector<PackedMember> wanted;
    for (const Agent &agent : fresh.m_agents) {
        for (const Membership &entry : agent.memberships)
            wanted.emplace_back(packed(*row(agent.id), *row(fresh.queue(entry.queue).id)),
                                entry.penalty);
    }
    replaceMembers(std::move(wanted));
}

void ContactCenter::takeOverCallers(const ContactCenter &fresh)
{
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        const auto row = QueueRow(qint32(i));
        const QList<Caller> &theirs = fresh.callers(m_queues[i].id);
        const QList<Caller> &mine = callers(row);
        if (std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(), isSameWait))
            continue;
        m_callers.insert(raw(row), theirs);
        markCallers(row);
    }
    m_callerClock = fresh.m_callerClock;
}

void ContactCenter::takeOverParts(ContactCenter &fresh)
{
    Parts changed;
    const bool isSameAgent = m_self.agentId == fresh.m_self.agentId;
    changed.setFlag(Part::User, take(m_self, fresh.m_self));
    if (!isSameAgent)
        refreshOwn();
    changed.setFlag(Part::Statuses, take(m_statuses, fresh.m_statuses));
    changed.setFlag(Part::Groups, take(m_groups, fresh.m_groups));
    changed.setFlag(Part::Line, take(m_line, fresh.m_line));
    changed.setFlag(Part::Calls, m_calls.takeOver(fresh.m_calls));
    changed.setFlag(Part::Hints, take(m_hints, fresh.m_hints));
    changed.setFlag(Part::Rooms, take(m_rooms, fresh.m_rooms));
    mark(changed);
    mark(m_callbacks.takeOver(fresh.m_callbacks));
    for (const UserId user : m_defaults.takeOver(fresh.m_defaults))
        markDefaults(user);
}

} // namespace vigie::center
