// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/model.h"

#include <set>
#include <tuple>
#include <vector>

namespace vigie::sim {

class Core;

//! Brings the callers of queues to agents: lowest penalty first, then the longest idle.
//!
//! Each queue keeps its idle members in that order, so a call costs the same on a floor of ten
//! and of ten thousand.
class Router
{
public:
    explicit Router(Core &core);

    //! A caller enters: turned away if the queue is closed, else waits or rings somebody.
    void enter(Call &call, const Queue &queue, Millis patience);
    //! He is no longer in the queue, for whatever reason but an answer; nothing is counted.
    //! False: he was in none.
    bool remove(Call &call);
    void answered(Call &call);
    void abandoned(Call &call); //!< Counts one who was removed because he left.
    //! An agent's phone rang in vain, or lost its agent: the call goes on elsewhere.
    void passOn(LegId ringing);
    //! The waiting call's place goes to another (a completed transfer).
    void replace(Call &waiting, Call &by);

    void offer(Agent &agent); //!< Idle and allowed: takes a waiting call or stands ready.
    void withdraw(Agent &agent);
    //! Spared calls until then; a past instant ends it.
    void spare(Agent &agent, Millis until);
    void ring(Call &call, Agent &agent);

    //! A queue whose next call is this agent's; null: others come first everywhere.
    const Queue *nextIn(const Agent &agent) const;
    bool isOpen(const Queue &queue) const;
    Millis longestWaitSince(const Queue &queue) const; //!< Only while somebody waits.

private:
    using Idle = std::tuple<qint32, Millis, std::size_t>; //!< Penalty, idle since, agent's row.

    bool isFree(const Agent &agent) const;
    void seekAgent(Call &call);
    void planLeaving(const Call &call, const Queue &queue, Millis patience);
    Queue *queueOf(const Call &call);

    Core &m_core;
    std::vector<std::set<Idle>> m_idle;
    std::vector<bool> m_standsReady;
    std::vector<Millis> m_sparedUntil;
};

} // namespace vigie::sim
