// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"
#include "center/supervisorscope.h"

namespace vigie::center {

class ContactCenter;

//! What one agent is to have, as a dialog shows it.
struct AgentEdit
{
    AgentId agent{};
    std::vector<BaseMembership> active{}; //!< Of the offered queues all; the others stay.
    //! The same for the default; empty optional: stays.
    std::optional<std::vector<BaseMembership>> defaults{};
    std::optional<GroupId> group{}; //!< Empty: stays.
};

//! A queue that some of several agents serve, for defaults made from active memberships.
struct SharedMembership
{
    QueueId queue{};
    qint32 penalty = 0; //!< The lowest, which wins.
    std::vector<qint32> others{}; //!< The higher ones, each once, ascending.
    int holders = 0; //!< How many of the agents serve it.

    bool operator==(const SharedMembership &) const = default;
};

//! Where a row's value stands now.
enum class Standing : quint8 { Before, After, Other };
[[nodiscard]] Standing standingOf(const AssignmentRow &row, const ContactCenter &center);

//! Works out what a change comes to, before anything is sent: one row for each value that differs
//! from the present one. Pure; what the person's profile does not show is left out and counted.
class AssignmentPlanner
{
public:
    explicit AssignmentPlanner(const ContactCenter &center);

    //! Into a queue, or to another penalty there. Add: what they have elsewhere stays either way,
    //! the deed's name differs.
    AssignmentBatch set(const std::vector<AgentId> &agents, Cell to) const;
    AssignmentBatch add(const std::vector<AgentId> &agents, Cell to) const;
    //! Each is put into the cell, and taken out of its seat's queue once that is confirmed. In the
    //! same queue only the penalty changes.
    AssignmentBatch move(const std::vector<Seat> &seats, Cell to) const;
    AssignmentBatch remove(const std::vector<Seat> &seats) const;

    AssignmentBatch edit(const AgentEdit &wanted) const;
    AssignmentBatch editMany(const std::vector<AgentId> &agents,
                             const std::vector<BaseMembership> &added,
                             const std::vector<QueueId> &removed) const;
    //! Makes the defaults active; who has none stays, and is named in withoutDefaults.
    AssignmentBatch applyDefaults(const std::vector<AgentId> &agents) const;
    //! The same defaults for all. What a user has of queues that are not offered is kept.
    AssignmentBatch setDefaults(const std::vector<AgentId> &agents,
                                const std::vector<BaseMembership> &wanted) const;
    AssignmentBatch setGroup(const std::vector<AgentId> &agents, GroupId group) const;

    // Of a group only the agents in the cell are meant, not all of it.
    AssignmentBatch moveGroup(GroupId group, Cell from, Cell to) const;
    AssignmentBatch addGroup(GroupId group, Cell from, Cell to) const;
    AssignmentBatch removeGroup(GroupId group, Cell from) const;
    AssignmentBatch addGroupMissing(GroupId group, Cell to) const;

    //! Whether that order would do now just what \a rows were planned to.
    bool isStill(const AssignmentOrder &order, const std::vector<AssignmentRow> &rows) const;

    std::vector<AgentId> agentsAt(GroupId group, Cell cell) const;
    //! All that the agents serve, of offered queues: by queue row.
    std::vector<SharedMembership> activeUnion(const std::vector<AgentId> &agents) const;

private:
    class Draft;

    std::vector<AgentId> agentsOutside(GroupId group, QueueId queue) const;
    AssignmentBatch planned(const AssignmentOrder &order) const;

    const ContactCenter &m_center;
    const SupervisorScope m_scope;
};

//! The batch that takes back what was done in \a batch: in the opposite order, so that again nobody
//! is left outside. A row whose value is not the one that was put there is ChangedByOther from the
//! start, and is not touched.
[[nodiscard]] AssignmentBatch inverseOf(const AssignmentBatch &batch, const ContactCenter &center);

} // namespace vigie::center
