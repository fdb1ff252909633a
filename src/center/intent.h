// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QString>

#include <optional>

namespace vigie::center {

enum class IntentId : quint32 {};

enum class IntentKind : quint8 {
    LogIn,
    LogOut,
    Pause,
    Ready,
    JoinQueue,
    LeaveQueue,
    PauseRecording,
    ResumeRecording
};

enum class IntentState : quint8 {
    Queued, //!< Waits for another of the same agent and queue, or for room.
    Pending, //!< Sent; the event that proves it has not come.
    Confirmed,
    Failed, //!< Not confirmed within 5 s, refused, or the link was down.
    Superseded //!< Changed by someone else to another value.
};

enum class IntentFailure : quint8 { None, NotConfirmed, LinkDown, Refused };

//! A person's wish on its way to the server, which acknowledges nothing.
struct Intent
{
    IntentId id{};
    IntentKind kind = IntentKind::Pause;
    AgentId agent{}; //!< Whom it is about; the person's own agent in most cases.
    std::optional<QueueId> queue{};
    int penalty = 0; //!< JoinQueue: the one asked for.
    int previousPenalty = -1; //!< JoinQueue, LeaveQueue: before the wish; negative: no member.
    QString status{}; //!< Pause, Ready: name of the chosen status, or empty. LogIn: the phone.
    IntentState state = IntentState::Queued;
    IntentFailure failure = IntentFailure::None;
    bool isDeferred = false; //!< A pause wished in a call: it begins behind it, no deadline runs.
    Instant since{}; //!< When it was sent; when it was wished while Queued.
    Instant endedAt{}; //!< Once it is over.

    bool isOpen() const { return state == IntentState::Queued || state == IntentState::Pending; }
    bool operator==(const Intent &) const = default;
};

} // namespace vigie::center
