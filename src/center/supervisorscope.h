// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <vector>

namespace vigie::center {

class ContactCenter;
struct Agent;
struct Queue;

//! What the person's rights profile opens of the floor.
//!
//! A profile that is absent counts as Admin. The server filters a Supervisor's lists and drops his
//! other commands in silence (user API, rights), so what no list names is not offered at all.
class SupervisorScope
{
public:
    explicit SupervisorScope(const ContactCenter &center) : m_center(center) { }

    bool isOpen() const; //!< The supervisor's room is the person's: Admin, Supervisor, or none.
    bool isWhole() const; //!< Nothing is filtered.

    bool offers(QueueId queue) const;
    bool offers(AgentId agent) const;
    bool offers(GroupId group) const;

    std::vector<QueueId> queues() const; //!< By their rows.
    std::vector<GroupId> groups() const; //!< In the server's order.
    //! Groups with at least one offered agent that is not in the queue.
    std::vector<GroupId> groupsOutside(QueueId queue) const;

private:
    const ContactCenter &m_center;
};

} // namespace vigie::center
