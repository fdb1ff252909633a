// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/figures.h"

#include <array>
#include <vector>

namespace vigie::sim {

class Core;
struct Agent;
struct Leg;

//! The figures of every agent. Time totals grow when a state ends, not every second.
class AgentLedger
{
public:
    explicit AgentLedger(Core &core);

    //! Counts the time since the state began (or was last counted). Call before it changes.
    void account(const Agent &agent);
    void presented(const Agent &agent, const Leg &leg); //!< An incoming call rings.
    void answered(const Agent &agent, const Leg &leg);
    void dialled(const Agent &agent);
    void ended(const Agent &agent, const Leg &leg);
    void resetDay();

    QList<AgentFigure> all(std::size_t row) const;
    QList<AgentFigure> takeChanges(std::size_t row);

private:
    //! Calls that came in, of one kind.
    struct Inbound
    {
        qint32 calls = 0;
        qint32 answered = 0;
        qint32 unanswered = 0;
        Millis talk = 0;
    };
    enum TimeTotal { Paused, Wrapup, Ready, TimeTotals };
    struct Book
    {
        std::array<Millis, TimeTotals> times{};
        std::vector<Millis> pauses{}; //!< By row of World::statuses.
        Inbound inbound{};
        Inbound acd{};
        qint32 outCalls = 0;
        Millis outTalk = 0;
        Millis countedFrom = 0;
        std::vector<double> told{};
        std::optional<Millis> toldLogin{};
        std::optional<Millis> toldLogout{};
    };

    std::vector<double> values(std::size_t row) const;
    QString nameOf(std::size_t figure) const;
    Book &book(const Agent &agent);

    Core &m_core;
    std::vector<Book> m_books{};
};

} // namespace vigie::sim
