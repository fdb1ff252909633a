// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/figures.h"
#include "sim/engine/types.h"

#include <QByteArray>
#include <QList>

namespace vigie::sim {

struct Agent;
struct Group;

//! Messages about agents: user API, 2.5.
namespace frames {

    QByteArray agentList(const QList<const Agent *> &agents);
    QByteArray agentConfig(const Agent &agent);
    QByteArray agentGroupList(const QList<const Group *> &groups);
    //! "since" is told in seconds already spent, but for AgentLogin as an epoch date.
    QByteArray agentStateEvent(const Agent &agent, Millis now, qint64 startEpochMillis);
    QByteArray phoneNumberUnknown();
    QByteArray loggedInOnAnotherPhone(const QString &current, const QString &requested);
    QByteArray agentListen(const Agent &agent, bool started, const QString &byNumber);
    QByteArray agentStatistics(AgentId agent, const QList<AgentFigure> &figures);
    QByteArray agentDirectory(const QList<const Agent *> &agents, Millis now,
                              qint64 startEpochMillis);

} // namespace frames

} // namespace vigie::sim
