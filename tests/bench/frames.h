// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace vigie::bench {

//! How large the contact centre of a measurement is.
struct Scale
{
    int agents = 10000;
    int queues = 1000;
    int membershipsOfEach = 10;
};

//! Frames of a working floor: 60 % QueueStatistics of three counters, 25 % AgentStateEvent with ten
//! queues, 5 % each PhoneEvent, AgentStatistics and QueueMember; some with non-ASCII and escaped
//! text. The same for the same arguments.
QList<QByteArray> liveFrames(int count, const Scale &scale, unsigned seed = 1);
//! AgentStateEvents alone.
QList<QByteArray> stateFrames(int count, const Scale &scale, unsigned seed = 1);
QByteArray memberListFrame(const Scale &scale);
//! All that a sync tells: queues, agents, members, a first state of each agent.
QList<QByteArray> syncFrames(const Scale &scale);

} // namespace vigie::bench
