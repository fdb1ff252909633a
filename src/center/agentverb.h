// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/assignment.h"

#include <QString>

#include <vector>

namespace vigie::center {

//! What a supervisor may ask of an agent.
enum class AgentVerb : quint8 { LogIn, LogOut, Pause, Ready, Listen, Call };
inline constexpr int agentVerbCount = 6;

//! Why a verb makes no sense now; the sentence is made in ui/.
enum class AgentObstacle : quint8 {
    None,
    LinkDown,
    NotOffered, //!< Outside of the person's profile.
    UnknownState, //!< No state was told, or one that a newer server invented.
    JustLoggedIn, //!< For a moment, until the server says ready.
    UnderWay, //!< A wish on this agent is not proved yet.
    AlreadyLoggedIn,
    LoggedOut,
    AlreadyPaused,
    AlreadyReady,
    InCall,
    InWrapup,
    NotInCall, //!< Listen.
    NoPhone, //!< LogIn: no line is known, so one has to be typed. Call: the same.
    NoOwnLine, //!< Listen, Call: the person has no phone line.
    OwnLineNotFixed, //!< Listen: the own line is a web phone, the server calls a device.
    OwnCall, //!< Listen, Call: the own phone is in a call.
    Self //!< Listen, Call: the agent is the person.
};
inline constexpr int agentObstacleCount = 18;

//! A verb asked of one of several agents.
struct VerbRow
{
    AgentId agent{};
    RowState state = RowState::Waiting; //!< ChangedByOther: it made no sense any more.
    IntentFailure failure = IntentFailure::None;
    bool isDeferred = false; //!< Pending: a pause that begins behind the call.
    QString refusal{}; //!< LogIn: what the server said; may be empty.
    IntentId intent{};

    bool operator==(const VerbRow &) const = default;
};

enum class VerbRunId : quint32 {};

//! A verb on one agent or a selection, and what became of it on each.
struct VerbRun
{
    VerbRunId id{};
    AgentVerb verb = AgentVerb::Pause;
    QString argument{}; //!< Pause: name of a status, or empty. LogIn: a line, or empty.
    std::vector<VerbRow> rows{};

    bool isOver() const
    {
        return std::ranges::all_of(rows, [](const VerbRow &row) { return isEnded(row.state); });
    }
    int count(RowState state) const
    {
        return int(std::ranges::count(rows, state, &VerbRow::state));
    }
};

} // namespace vigie::center
