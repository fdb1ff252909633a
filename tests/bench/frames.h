// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace vigie::bench {

//! How large the contact centre of a measurement is.
struct Scale
{
    int agents = 10000;
    int queues = 1000;
    int membershipsOfEach = 10;

    //! A tenth as many queues as agents, ten memberships of each.
    static Scale ofAgents(int agents)
    {
        return {.agents = agents, .queues = std::max(10, agents / 10)};
    }
};

//! Frames of a working floor: 60 % QueueStatistics of three counters, 25 % AgentStateEvent with ten
//! queues, 5 % each PhoneEvent, AgentStatistics and QueueMember; some with non-ASCII and escaped
//! text. The same for the same arguments.
QList<QByteArray> liveFrames(int count, const Scale &scale, unsigned seed = 1);
//! AgentStateEvents alone.
QList<QByteArray> stateFrames(int count, const Scale &scale, unsigned seed = 1);
//! Frames behind one another in one piece of memory, as what has just come from a socket is near:
//! scattered over the heap, what is measured is how long that takes to be found.
class FrameBlock
{
public:
    explicit FrameBlock(const QList<QByteArray> &frames);

    const QList<QByteArray> &frames() const { return m_frames; } //!< Views: good while this lives.

private:
    QByteArray m_bytes;
    QList<QByteArray> m_frames;
};

//! \a shift is added to each penalty: another list of the same members.
QByteArray memberListFrame(const Scale &scale, int shift = 0);
//! All that a sync tells: queues, agents, members, a first state of each agent.
QList<QByteArray> syncFrames(const Scale &scale);

} // namespace vigie::bench
