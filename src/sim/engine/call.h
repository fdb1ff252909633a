// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QMap>

#include <optional>

namespace vigie::sim {

//! One end of a call.
struct End
{
    enum class Kind {
        None, //!< Gone.
        Outside, //!< Somebody on the public network.
        Line, //!< A channel of an internal line.
        Queue, //!< Waits in a queue, or rings an agent's phone from there.
        Room, //!< A conference room.
    };

    Kind kind = Kind::None;
    QString number{};
    QString name{};
    LegId leg{}; //!< Line.
    QueueId queue{}; //!< Queue.

    bool operator==(const End &) const = default;
};

//! A line's side of a call: what a PhoneEvent tells.
struct Leg
{
    LegId id{};
    CallId call{};
    QString uniqueId{};
    qint32 line = 0; //!< Line id.
    LegState state = LegState::Dialing;
    Direction direction = Direction::Incoming;
    QString otherNumber{};
    QString otherName{};
    std::optional<QueueId> queue{}; //!< Only of an inbound call through a queue.
    Millis startedAt = 0;
    Millis since = 0; //!< When the state began.
    std::optional<Millis> establishedAt{}; //!< First answer.
    std::optional<LegId> consults{}; //!< The held channel that this consultation belongs to.
    bool conference = false; //!< Joined to the line's other call by the phone set.
    bool silent = false; //!< A supervisor listening.
};

enum class CallPhase { Queued, Offered, Dialing, Talking };

//! What joins two ends, under one linkedId.
struct Call
{
    CallId id{};
    QString linkedId{};
    CallPhase phase = CallPhase::Dialing;
    CallType type = CallType::External;
    End caller{};
    End callee{};
    Millis startedAt = 0;
    std::optional<Millis> answeredAt{};
    std::optional<QueueId> queue{}; //!< The queue it came or leaves through: makes it an ACD call.
    Millis queuedAt = 0; //!< When it entered that queue.
    MonitorState monitor = MonitorState::Disabled;
    quint32 turn = 0; //!< Grows when its ends change: plans for an earlier turn are void.
    QString dialled{}; //!< The number the caller dialled.
    QMap<QString, QString> userData{}; //!< Attached data, keys with their USR_ prefix.
};

} // namespace vigie::sim
