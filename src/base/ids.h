// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

//! Strong ids: each is an int on the wire (user API); they hash and compare with no further code.
enum class AgentId : qint32 {};
enum class QueueId : qint32 {};
enum class GroupId : qint32 {};
//! Keys default memberships (not the agent id: user API, "UserQueueDefaultMembership").
enum class UserId : qint32 {};

template <typename Id> constexpr qint32 raw(Id id)
{
    return static_cast<qint32>(id);
}

} // namespace vigie
