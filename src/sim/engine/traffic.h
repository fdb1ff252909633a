// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/scenario.h"

#include <map>

namespace vigie::sim {

class Core;

//! Who calls the centre, and when: waves through the day, or a load held at a pace.
class TrafficSource
{
public:
    TrafficSource(Core &core, std::vector<Traffic> traffic, std::vector<Caller> callers,
                  double eventsPerSecond);

    void start();
    const Caller &caller(); //!< Anybody.
    Millis talk(QueueId queue) const; //!< Mean.
    //! A caller asked for from outside the simulation: patient, and whoever works his phone himself
    //! gets him without the moment's rest.
    CallId inject(const Queue &queue, const Caller &who);
    void seedTotals();
    CallId arrive(const Queue &queue, const Caller &who, Millis patience);

private:
    void planArrival(const Traffic &traffic);
    void load(); //!< One slice of a run at a pace.
    void steer();

    Core &m_core;
    const std::vector<Traffic> m_traffic;
    const std::vector<Caller> m_callers;
    std::map<QueueId, const Traffic *> m_ofQueue{};

    // A load run.
    const double m_pace; //!< Notices a second wanted; 0: none.
    double m_noticesPerCall = 0; //!< Measured.
    double m_callsPerSecond = 0;
    double m_due = 0; //!< Calls owed to the pace.
    Millis m_loadTalk = 0;
    quint64 m_steeredAt = 0; //!< The sequence then.
    quint64 m_arrived = 0; //!< Calls since then.
};

} // namespace vigie::sim
