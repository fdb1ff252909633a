// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"

namespace vigie::sim {

class Core;
struct Call;
struct Leg;

//! What agents are doing: follows their lines, their pauses and their wrap-ups.
class Floor
{
public:
    explicit Floor(Core &core);

    //! The line's calls changed: its agent's activity follows from them.
    void refresh(Line &line);
    //! To rest: on pause, in wrap-up or ready, whichever holds.
    void rest(Agent &agent);
    void setActivity(Agent &agent, Activity activity);
    //! With the queues' figures and the router's index kept right.
    void setPaused(Agent &agent, bool paused);
    void endWrapup(Agent &agent);
    void forgetWrapup(Agent &agent); //!< Without a change of activity.
    void startWrapup(Agent &agent, qint32 seconds);
    void tell(const Agent &agent);
    //! Called when a membership appears or goes, around the change.
    void leaveQueue(Agent &agent, QueueId queue);
    void joinQueue(Agent &agent, QueueId queue, qint32 penalty);

    Agent *agentOn(const Line &line);
    //! Whether a person works this line (as its owner, or as the agent logged in on it).
    bool isDriven(const Line &line) const;

private:
    Activity activityOf(const Line &line) const;
    bool follow(Agent &agent, const Call &call, const Leg &leg);
    void weigh(const Agent &agent, bool in);

    Core &m_core;
    std::vector<Millis> m_wrapupUntil;
};

} // namespace vigie::sim
