// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QString>

namespace vigie::sim {

class Core;
struct Agent;

//! What logging in came to. With LoggedInOnAnotherPhone the agent stays on the current one.
struct LoginOutcome
{
    enum Error { None, UnknownAgent, PhoneNumberUnknown, LoggedInOnAnotherPhone };

    Error error = None;
    QString current{};
    QString requested{};
};

//! The orders that change an agent: login, pauses, recording, group. False: nothing happened.
class AgentOrders
{
public:
    explicit AgentOrders(Core &core) : m_core(core) { }

    LoginOutcome logIn(AgentId id, const QString &phone);
    bool logOut(AgentId id);
    bool pause(AgentId id, const QString &reason);
    //! Ends a wrap-up, too. status: the ready status asked for, or empty.
    bool unpause(AgentId id, const QString &status = {});
    bool pauseRecording(AgentId id);
    bool resumeRecording(AgentId id);
    bool setGroup(AgentId id, GroupId group);
    //! Rings the supervisor's own line and lets him hear the agent's call.
    bool listen(UserId supervisor, AgentId id);

private:
    bool setMonitor(AgentId id, MonitorState from, MonitorState to);

    Core &m_core;
};

} // namespace vigie::sim
