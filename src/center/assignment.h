// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/defaultmemberships.h"
#include "center/intent.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace vigie::center {

enum class BatchId : quint32 {};

//! A place in the floor's grid.
struct Cell
{
    QueueId queue{};
    qint32 penalty = 0;

    bool operator==(const Cell &) const = default;
};

//! An agent where it stands in the grid.
struct Seat
{
    AgentId agent{};
    QueueId queue{};

    bool operator==(const Seat &) const = default;
};

enum class RowState : quint8 {
    Waiting, //!< Not sent yet.
    Pending, //!< Sent; the event that proves it has not come.
    Done,
    Failed, //!< Not confirmed within 5 s, refused, or the link was down.
    ChangedByOther, //!< Somebody set another value, before or behind ours. Not sent again blindly.
    Held, //!< Not sent: the row that it waits for was not confirmed.
    Stopped //!< Not sent: the person stopped the batch.
};
inline constexpr std::size_t rowStateCount = 7;

constexpr bool isEnded(RowState state)
{
    return state != RowState::Waiting && state != RowState::Pending;
}

//! It may be asked for again.
constexpr bool isRetriable(RowState state)
{
    return state == RowState::Failed || state == RowState::Held || state == RowState::Stopped;
}

//! One value before and after: a penalty in a queue, a user's defaults, an agent's group.
struct AssignmentRow
{
    enum class Kind : quint8 { Membership, Defaults, Group };
    static constexpr qint32 none = -1;

    Kind kind = Kind::Membership;
    RowState state = RowState::Waiting;
    IntentFailure failure = IntentFailure::None;
    AgentId agent{};
    QueueId queue{}; //!< Membership.
    qint32 before = none; //!< Membership: the penalty, none for no member. Group: its id, or none.
    qint32 after = none;
    std::optional<UserId> user{}; //!< Defaults.
    std::vector<BaseMembership> defaultsBefore{}; //!< Defaults, by queue; whole.
    std::vector<BaseMembership> defaultsAfter{};
    //! Row of the same batch that has to be confirmed before this one is sent: nobody is taken out
    //! of a queue before the next one has him.
    qint32 waitsFor = none;
    qint32 order = none; //!< Of the batch's orders: the one that carries it; none: a command alone.
    IntentId intent{}; //!< The latest that was sent for it.
    quint32 proof = 0; //!< Which one it was of all that were proved; 0: none yet.
    Instant sentAt{};

    //! Of the value that it changes: of two rows of one key only one is under way.
    quint64 key() const;
    bool isChange() const { return before != after || defaultsBefore != defaultsAfter; }
    bool operator==(const AssignmentRow &) const = default;
};

//! One command for many rows.
struct AssignmentOrder
{
    enum class Kind : quint8 {
        MoveGroup,
        AddGroup,
        RemoveGroup,
        AddGroupMissing, //!< Those of the group that are not in the queue.
        SetDefaults, //!< The same defaults for many.
        ApplyDefaults
    };

    Kind kind = Kind::MoveGroup;
    GroupId group{};
    Cell from{};
    Cell to{};
    std::vector<UserId> users{}; //!< SetDefaults, ApplyDefaults.
    std::vector<BaseMembership> defaults{}; //!< SetDefaults.

    bool operator==(const AssignmentOrder &) const = default;
};

//! What a batch is about, for its name in menus and result sheets.
enum class AssignmentDeed : quint8 {
    Set, //!< Into a queue, or to another penalty.
    Add,
    Move,
    Remove,
    Edit, //!< One agent, in a dialog.
    EditMany,
    SetDefaults,
    ApplyDefaults,
    SetGroup,
    MoveGroup,
    AddGroup,
    RemoveGroup,
    AddGroupMissing
};

//! Changes that are made, shown, stopped and undone together. A plan is one that was not run yet:
//! its rows are what a review shows.
struct AssignmentBatch
{
    BatchId id{}; //!< Given when it is run.
    AssignmentDeed deed = AssignmentDeed::Set;
    bool isUndo = false;
    bool isRedo = false;
    std::vector<AssignmentRow> rows{};
    std::vector<AssignmentOrder> orders{};
    int unchanged = 0; //!< Already as wished: no rows.
    std::vector<AgentId> withoutDefaults{}; //!< ApplyDefaults, SetDefaults: left as they are.
    int notOffered = 0; //!< Left out: outside of what the person's profile shows.

    bool isEmpty() const { return rows.empty(); }
    int count(RowState state) const
    {
        return int(std::ranges::count(rows, state, &AssignmentRow::state));
    }
    //! Agents of any row, each once.
    std::vector<AgentId> agents() const;

    bool operator==(const AssignmentBatch &) const = default;
};

//! How far a batch is.
struct BatchProgress
{
    int total = 0;
    int waiting = 0;
    int pending = 0;
    int done = 0;
    int failed = 0; //!< Failed, held or stopped: retry() asks for these again.
    int changedByOther = 0;

    bool isOver() const { return waiting == 0 && pending == 0; }
    bool operator==(const BatchProgress &) const = default;
};

} // namespace vigie::center
