// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"

namespace vigie::sim {

class Core;

//! Where a group order takes agents from or puts them: a queue and a penalty.
struct Place
{
    QueueId queue{};
    qint32 penalty = 0;
};

//! Active memberships (by agent) and default ones (by user). False or 0: nothing changed.
class MembershipOrders
{
public:
    explicit MembershipOrders(Core &core) : m_core(core) { }

    bool set(AgentId agent, QueueId queue, qint32 penalty);
    bool remove(AgentId agent, QueueId queue);

    int moveGroup(GroupId group, Place from, Place to);
    int addGroup(GroupId group, Place from, Place to);
    int removeGroup(GroupId group, Place from);
    int addGroupMissing(GroupId group, Place to); //!< Those of the group that are not in it.

    //! An empty list clears the default.
    bool setDefault(UserId user, const std::vector<Membership> &memberships);
    bool applyDefault(UserId user); //!< False: he has none, and stays as he is.

private:
    std::vector<AgentId> groupAt(GroupId group, Place place) const;

    Core &m_core;
};

} // namespace vigie::sim
