// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/rowindex.h"

#include <span>
#include <vector>

namespace vigie::xuc {
struct UserQueueDefaultMembership;
}

namespace vigie::center {

//! A queue that a user serves by default.
struct BaseMembership
{
    QueueId queue{};
    qint32 penalty = 0;

    bool operator==(const BaseMembership &) const = default;
};

//! How an agent's memberships relate to the default of its user.
enum class DefaultMatch : quint8 { NoDefault, Same, Differs };

//! The default memberships, by user (not agent: wire reference, 2.9). Pure.
class DefaultMemberships
{
public:
    //! Sorted by queue; empty: none, or none told.
    std::span<const BaseMembership> of(UserId user) const;
    const std::vector<UserId> &users() const { return m_users; } //!< All ever told of.

    //! The message is a user's whole default. True when it differs from what is known.
    bool apply(const xuc::UserQueueDefaultMembership &event);
    //! Takes the other's place and gives the users whose default differs.
    std::vector<UserId> takeOver(DefaultMemberships &fresh);
    void clear() { *this = {}; }

private:
    enum class Row : qint32 {};

    RowIndex<UserId, Row> m_rows{};
    std::vector<UserId> m_users{};
    std::vector<std::vector<BaseMembership>> m_memberships{}; //!< Beside m_users.
};

} // namespace vigie::center
