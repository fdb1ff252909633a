// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sim/engine/record.h"
#include "sim/engine/world.h"

namespace vigie::sim {

//! How callers come to a queue.
struct Traffic
{
    QueueId queue{};
    double callsPerHour = 0; //!< Mean over a wave.
    double swing = 0.4; //!< How far a wave takes it from the mean, 0 to 1.
    double wavePhase = 0; //!< 0 to 1.
    Millis wavePeriod = 2'400'000;
    Millis talk = 180'000; //!< Mean.
    Millis patience = 150'000; //!< Mean.
};

struct Caller
{
    QString number{};
    QString name{};
    QMap<QString, QString> data{};
};

//! How the simulated people behave; means in milliseconds.
struct Habits
{
    bool active = true; //!< False: nobody pauses or calls out by himself.
    double ringNoAnswer = 0.04; //!< Share of rings that an agent lets pass.
    Millis answerAfter = 4'000;
    Millis betweenPauses = 3'000'000;
    Millis pause = 420'000;
    Millis betweenCalls = 2'400'000; //!< From one outgoing or internal call to the next.
    Millis outgoingTalk = 90'000;
    Millis attention = 0; //!< A person who went ready is spared the queue's calls for so long.
    //! A person ready for so long gets a call, if by the rules he is next in a queue; 0: no care.
    Millis company = 0;
};

//! All that an engine starts from.
struct Scenario
{
    World world{}; //!< Live fields at rest; agents' activity as at the end of the warm-up's login.
    std::vector<Traffic> traffic{};
    std::vector<Caller> callers{};
    Habits habits{};
    Millis past = 0; //!< How much of the day is simulated before the start.
    std::vector<CallRecord> records{}; //!< Of earlier days.
    std::vector<AgentId> present{}; //!< Who logs in for the past.
    double eventsPerSecond = 0; //!< Notices that the traffic is steered to; 0: as configured.
    bool seedTotals = false; //!< Lay out day totals instead of a simulated past.
    qsizetype historyDepth = 200; //!< Records kept a user, an agent and a queue.
};

struct ScaleOptions
{
    int agents = 10'000;
    int queues = 1'000;
    int memberships = 100'000;
    double eventsPerSecond = 1'000;
    quint64 seed = 1;
};

//! Reads a scenario directory or resource prefix (its scenario.json and what that names), laid
//! around the start instant. Error detail: file and key.
Result<Scenario> loadScenario(const QString &directory, const QDateTime &start);
Result<Scenario> demoScenario(const QDateTime &start);
//! Logins, lines and passwords follow the demo's rule (agentN, line 100000 + N).
Scenario scaleScenario(const ScaleOptions &options);

} // namespace vigie::sim
