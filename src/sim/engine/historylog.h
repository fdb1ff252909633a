// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/record.h"

#include <deque>
#include <map>
#include <vector>

namespace vigie::sim {

class Core;
struct Agent;
struct Call;
struct Leg;

//! Keeps what was called: a record a channel for its user, one a queue's call for the queue.
class HistoryLog
{
public:
    using Records = std::deque<CallRecord>; //!< Oldest first.

    explicit HistoryLog(Core &core);

    void channel(const Leg &leg, const Call &call, const Agent *agent);
    void turnedAway(const Call &call, Outcome outcome); //!< From its queue, unanswered.
    void answered(const Call &call, const Leg &leg, const Agent *agent); //!< The talk is over.
    void add(const CallRecord &record); //!< An old one, from a scenario: to whom it names.

    const Records &ofUser(UserId user) const;
    const Records &ofQueue(QueueId queue) const;
    //! A channel in the words of a history.
    CallRecord describe(const Leg &leg, const Call &call, const Agent *agent) const;

private:
    CallRecord passage(const Call &call, const QString &number, const QString &name) const;
    void keep(Records &records, CallRecord record) const;

    Core &m_core;
    std::map<UserId, Records> m_users{};
    std::map<QueueId, Records> m_queues{};
};

} // namespace vigie::sim
