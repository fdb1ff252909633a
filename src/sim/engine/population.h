// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/model.h"

namespace vigie::sim {

class Core;

//! The simulated people: they answer, talk, hang up, lose patience, pause and call out.
//! For a phone that a person works, nothing of this is done.
class Population
{
public:
    explicit Population(Core &core) : m_core(core) { }

    void start(); //!< Lets the people begin to pause and to call out.
    void standUp(const User &user); //!< A person takes his desk.
    void rings(const Leg &leg);
    void farRings(const Call &call); //!< Outside: the last digits say how it goes.
    void talks(const Call &call);
    //! Has somebody call a person who stands ready for so long.
    void keepCompany(const Agent &agent, Millis after);
    Millis patience(); //!< Of a caller who came from elsewhere than the queue's traffic.

private:
    void planPause(AgentId id);
    void takePause(Agent &agent);
    void planCall(AgentId id);
    void callOut(Agent &agent);
    bool isFree(const Agent &agent) const;
    bool hasDriven(const Call &call) const;
    Millis talkOf(const Call &call);

    Core &m_core;
};

} // namespace vigie::sim
