// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agentverb.h"
#include "center/supervisorscope.h"
#include "center/wishfeeder.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace vigie::center {

class Desk;
struct Agent;

//! What a supervisor does to agents, by the table of the vendor's client: on one, or on those of a
//! selection on whom it makes sense.
//!
//! Each is a wish with its own five seconds, at most 32 unproved; a pause asked in a call is one
//! behind the call.
class SupervisorVerbs final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t maxRuns = 50; //!< Kept; ended ones go, oldest first.

    explicit SupervisorVerbs(Desk &desk, QObject *parent = nullptr);

    //! \a phone: LogIn on another line than the last known.
    AgentObstacle obstacle(AgentVerb verb, AgentId agent, const QString &phone = {}) const;
    bool isDeferred(AgentVerb verb, AgentId agent) const; //!< A pause "after this call".
    QString phoneOf(AgentId agent) const; //!< Last known; empty: none.

    //! Of a selection: how many of them it makes sense on, and what stands in the way of the rest.
    struct Tally
    {
        std::vector<AgentId> able{};
        std::array<int, agentObstacleCount> obstacles{}; //!< By AgentObstacle.
    };
    Tally tally(AgentVerb verb, const std::vector<AgentId> &agents) const;

    //! Log in, log out, pause and ready, on those that have no obstacle; empty: there is none.
    //! \a argument: VerbRun::argument.
    std::optional<VerbRunId> ask(AgentVerb verb, const std::vector<AgentId> &agents,
                                 const QString &argument = {});
    //! Wishes of the own phone, followed as such (Desk::intentChanged); empty: there is an
    //! obstacle.
    std::optional<IntentId> listen(AgentId agent);
    std::optional<IntentId> call(AgentId agent);

    int retry(VerbRunId id); //!< What failed; how many.
    const VerbRun *find(VerbRunId id) const; //!< Null: forgotten.
    //! The newest asked of that agent; null: none is kept.
    const VerbRow *latest(AgentId agent) const;

Q_SIGNALS:
    void rowChanged(vigie::center::VerbRunId run, int row);
    void finished(vigie::center::VerbRunId run); //!< Also before ask() returns.

private:
    AgentObstacle generalObstacle(const Agent *agent) const;
    AgentObstacle ownPhoneObstacle(AgentVerb verb, const Agent &agent) const;
    AgentObstacle stateObstacle(AgentVerb verb, const Agent &agent) const;
    bool isPauseDue(AgentId agent) const;

    WishFeeder::Turn make(WishFeeder::Ticket ticket, Intent &wish);
    void told(WishFeeder::Ticket ticket, const Intent &intent);
    void enter(VerbRun &run, int row, RowState state, IntentFailure failure = IntentFailure::None);
    VerbRun *runOf(VerbRunId id) const;
    void onLink();

    Desk &m_desk;
    const SupervisorScope m_scope;
    WishFeeder m_feeder;
    std::vector<std::unique_ptr<VerbRun>> m_runs{}; //!< Oldest first.
    quint32 m_lastId = 0;
};

} // namespace vigie::center
