// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/packedmember.h"
#include "xuc/events/queuemember.h"
#include "xuc/events/queuememberlist.h"
#include "xuc/events/userqueuedefaultmembership.h"
#include "xuc/events/usersqueuedefaultmembership.h"

#include <algorithm>

// Who serves which queue, kept from both sides.
namespace vigie::center {

namespace {

    //! Sets, adds or (negative) removes the entry of \a key in a list sorted by it.
    template <typename Entry, typename Key>
    bool place(std::vector<Entry> &entries, Key Entry::*key, Key wanted, qint32 penalty)
    {
        const auto it = std::lower_bound(
            entries.begin(), entries.end(), wanted,
            [key](const Entry &entry, Key other) { return raw(entry.*key) < raw(other); });
        const bool isIn = it != entries.end() && (*it).*key == wanted;
        if (!isIn && penalty < 0)
            return false;
        if (isIn && penalty < 0) {
            entries.erase(it);
            return true;
        }
        if (isIn)
            return std::exchange(it->penalty, penalty) != penalty;
        entries.insert(it, Entry{wanted, penalty});
        return true;
    }

} // namespace

std::optional<qint32> ContactCenter::penalty(AgentRow agentRow, QueueRow queueRow) const
{
    const auto &memberships = agent(agentRow).memberships;
    const auto it = std::lower_bound(
        memberships.begin(), memberships.end(), queueRow,
        [](const Membership &entry, QueueRow wanted) { return entry.queue < wanted; });
    if (it == memberships.end() || it->queue != queueRow)
        return {};
    return it->penalty;
}

int ContactCenter::queuesInCommon(AgentRow one, AgentRow other) const
{
    const auto &mine = agent(one).memberships;
    const auto &theirs = agent(other).memberships;
    int common = 0;
    for (auto a = mine.begin(), b = theirs.begin(); a != mine.end() && b != theirs.end();) {
        if (a->queue == b->queue) {
            common += queue(a->queue).isListed ? 1 : 0;
            ++a;
            ++b;
        } else if (a->queue < b->queue) {
            ++a;
        } else {
            ++b;
        }
    }
    return common;
}

DefaultMatch ContactCenter::defaultMatch(AgentRow row) const
{
    const Agent &known = agent(row);
    const auto wanted = known.user ? m_defaults.of(*known.user) : std::span<const BaseMembership>{};
    if (wanted.empty())
        return DefaultMatch::NoDefault;
    if (wanted.size() != known.memberships.size())
        return DefaultMatch::Differs;
    const bool isSame = std::ranges::all_of(wanted, [&](const BaseMembership &entry) {
        const auto queueRow = this->row(entry.queue);
        return queueRow && penalty(row, *queueRow) == entry.penalty;
    });
    return isSame ? DefaultMatch::Same : DefaultMatch::Differs;
}

void ContactCenter::apply(const xuc::UserQueueDefaultMembership &event)
{
    if (m_defaults.apply(event))
        markDefaults(event.userId);
}

//! Users that it does not name keep theirs: it also answers a change of some of them.
void ContactCenter::apply(const xuc::UsersQueueDefaultMembership &event)
{
    for (const xuc::UserQueueDefaultMembership &each : event.memberships)
        apply(each);
}

void ContactCenter::markDefaults(UserId user)
{
    if (const auto agent = row(user))
        mark(*agent, AgentField::Defaults);
}

void ContactCenter::apply(const xuc::QueueMember &event)
{
    setMember(rowFor(event.agentId), rowFor(event.queueId), event.penalty);
}

void ContactCenter::apply(const xuc::QueueMemberList &event)
{
    std::vector<PackedMember> wanted;
    wanted.reserve(std::size_t(event.members.size()));
    for (const xuc::QueueMember &member : event.members)
        wanted.emplace_back(packed(rowFor(member.agentId), rowFor(member.queueId)), member.penalty);
    replaceMembers(std::move(wanted));
}

bool ContactCenter::setMember(AgentRow agentRow, QueueRow queueRow, qint32 penalty)
{
    Agent &agent = m_agents[std::size_t(agentRow)];
    Queue &queue = m_queues[std::size_t(queueRow)];
    if (!place(agent.memberships, &Membership::queue, queueRow, penalty))
        return false;
    place(queue.members, &Member::agent, agentRow, penalty);
    mark(agentRow, AgentField::Memberships);
    mark(queueRow, QueueField::Members);
    if (m_ownRow == agentRow)
        setOwnPenalty(queueRow, penalty, true);
    return true;
}

//! Makes the memberships exactly these; of two entries for one pair the later wins.
void ContactCenter::replaceMembers(std::vector<PackedMember> wanted)
{
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto last = std::unique(wanted.rbegin(), wanted.rend(),
                                  [](const auto &a, const auto &b) { return a.first == b.first; });
    wanted.erase(wanted.begin(), last.base());
    std::erase_if(wanted, [](const PackedMember &member) { return member.second < 0; });

    std::vector<bool> isTouched(m_queues.size(), false);
    std::vector<Membership> fresh;
    auto next = wanted.cbegin();
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const auto row = AgentRow(qint32(i));
        fresh.clear();
        for (; next != wanted.cend() && agentOf(next->first) == row; ++next)
            fresh.push_back({queueOf(next->first), next->second});
        auto &known = m_agents[i].memberships;
        if (known == fresh)
            continue;
        for (const Membership &entry : known)
            isTouched[std::size_t(entry.queue)] = true;
        for (const Membership &entry : fresh)
            isTouched[std::size_t(entry.queue)] = true;
        known = std::vector<Membership>(fresh.begin(),
                                        fresh.end()); // No spare room: 100,000 of them.
        mark(row, AgentField::Memberships);
    }

    std::vector<std::vector<Member>> members(m_queues.size());
    for (const auto &[key, penalty] : wanted) {
        if (isTouched[std::size_t(queueOf(key))])
            members[std::size_t(queueOf(key))].push_back({agentOf(key), penalty});
    }
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        if (!isTouched[i] || m_queues[i].members == members[i])
            continue;
        m_queues[i].members = std::move(members[i]);
        m_queues[i].members.shrink_to_fit();
        mark(QueueRow(qint32(i)), QueueField::Members);
    }
    refreshOwn();
}

void ContactCenter::setOwnPenalty(QueueRow row, qint32 penalty, bool isEvent)
{
    Queue &queue = m_queues[std::size_t(row)];
    const qint32 wanted = std::max(penalty, -1);
    if (queue.ownPenalty == wanted)
        return;
    if (wanted < 0 && isEvent)
        queue.ownLeftAt = m_clock.now();
    if (wanted >= 0) {
        queue.ownLeftAt.reset();
        queue.lastOwnPenalty = wanted;
    }
    queue.ownPenalty = wanted;
    mark(row, QueueField::OwnMembership);
}

//! Who the person is, or all memberships, changed: nobody "left" a queue by that.
void ContactCenter::refreshOwn()
{
    m_ownRow = m_self.agentId ? row(*m_self.agentId) : std::nullopt;
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        const auto at = QueueRow(qint32(i));
        setOwnPenalty(at, m_ownRow ? penalty(*m_ownRow, at).value_or(-1) : -1, false);
    }
}

} // namespace vigie::center
