// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace vigie::center {

//! A place in the centre's arrays. It belongs to one id until another login, also across
//! reconnections; a queue or agent that vanishes keeps its place (isListed is false then).
enum class QueueRow : qint32 {};
enum class AgentRow : qint32 {};
enum class CallbackRow : qint32 {};

constexpr qint32 raw(QueueRow row)
{
    return static_cast<qint32>(row);
}
constexpr qint32 raw(AgentRow row)
{
    return static_cast<qint32>(row);
}
constexpr qint32 raw(CallbackRow row)
{
    return static_cast<qint32>(row);
}

//! What of a queue's row differs from before.
enum class QueueField : quint32 {
    Config = 1, //!< Names, number, or whether it is listed at all.
    Waiting = 2,
    LongestWait = 4,
    Agents = 8, //!< Available, talking, logged on.
    Statistics = 16, //!< Any other figure.
    Members = 32, //!< Who is in it, or with which penalty.
    OwnMembership = 64, //!< The person entered, left, or has another penalty.
    Pending = 128 //!< A wish of the person on this queue began or ended.
};
Q_DECLARE_FLAGS(QueueFields, QueueField)
Q_DECLARE_OPERATORS_FOR_FLAGS(QueueFields)

//! What of an agent's row differs from before.
enum class AgentField : quint32 {
    Config = 1, //!< Names, number, group, or whether it is listed at all.
    State = 2, //!< Shown state or its cause.
    Since = 4,
    Phone = 8,
    Memberships = 16,
    Statistics = 32,
    Recording = 64,
    Listened = 128,
    Pending = 256, //!< A wish on this agent began or ended.
    Defaults = 512 //!< The default memberships of its user.
};
Q_DECLARE_FLAGS(AgentFields, AgentField)
Q_DECLARE_OPERATORS_FOR_FLAGS(AgentFields)

//! Parts of the state that are not rows of a table.
enum class Part : quint32 {
    Groups = 1,
    Statuses = 2,
    User = 4, //!< Identity, forwards, voicemail, preferences, rights.
    Line = 8,
    Calls = 16,
    CallbackLists = 32, //!< The lists themselves and the periods; requests are rows.
    Hints = 64, //!< Phones that are watched.
    Rooms = 128 //!< Conference rooms.
};
Q_DECLARE_FLAGS(Parts, Part)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parts)

} // namespace vigie::center
