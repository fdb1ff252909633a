// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/defaultmemberships.h"

#include "xuc/events/userqueuedefaultmembership.h"

#include <algorithm>
#include <utility>

namespace vigie::center {

namespace {

    //! Of two entries for one queue the later wins; a negative penalty is no membership.
    std::vector<BaseMembership> sorted(const QList<xuc::DefaultMembership> &told)
    {
        std::vector<BaseMembership> entries;
        entries.reserve(std::size_t(told.size()));
        for (auto it = told.crbegin(); it != told.crend(); ++it)
            entries.push_back({it->queueId, it->penalty});
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto &a, const auto &b) { return a.queue < b.queue; });
        entries.erase(std::unique(entries.begin(), entries.end(),
                                  [](const auto &a, const auto &b) { return a.queue == b.queue; }),
                      entries.end());
        std::erase_if(entries, [](const BaseMembership &entry) { return entry.penalty < 0; });
        return entries;
    }

} // namespace

std::span<const BaseMembership> DefaultMemberships::of(UserId user) const
{
    const qint32 row = m_rows.find(user);
    if (row < 0)
        return {};
    return m_memberships[std::size_t(row)];
}

bool DefaultMemberships::apply(const xuc::UserQueueDefaultMembership &event)
{
    std::vector<BaseMembership> told = sorted(event.membership);
    const qint32 known = m_rows.find(event.userId);
    if (known >= 0)
        return std::exchange(m_memberships[std::size_t(known)], told) != told;
    m_rows.set(event.userId, Row(qint32(m_users.size())));
    m_users.push_back(event.userId);
    m_memberships.push_back(std::move(told));
    return !m_memberships.back().empty();
}

std::vector<UserId> DefaultMemberships::takeOver(DefaultMemberships &fresh)
{
    std::vector<UserId> changed;
    for (const UserId user : fresh.m_users) {
        if (!std::ranges::equal(of(user), fresh.of(user)))
            changed.push_back(user);
    }
    for (const UserId user : m_users) {
        if (fresh.m_rows.find(user) < 0 && !of(user).empty())
            changed.push_back(user);
    }
    *this = std::move(fresh);
    fresh = {};
    return changed;
}

} // namespace vigie::center
