// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/agentledger.h"

#include "sim/engine/core.h"

#include <algorithm>
#include <cmath>

namespace vigie::sim {

namespace {

    // In the order of values().
    constexpr std::array<QLatin1StringView, 17> fixedNames{
        QLatin1StringView("PausedTime"),
        QLatin1StringView("WrapupTime"),
        QLatin1StringView("ReadyTime"),
        QLatin1StringView("InbCalls"),
        QLatin1StringView("InbAnsCalls"),
        QLatin1StringView("InbUnansCalls"),
        QLatin1StringView("InbPercUnansCalls"),
        QLatin1StringView("InbCallTime"),
        QLatin1StringView("InbAverCallTime"),
        QLatin1StringView("InbAcdCalls"),
        QLatin1StringView("InbAnsAcdCalls"),
        QLatin1StringView("InbUnansAcdCalls"),
        QLatin1StringView("InbPercUnansAcdCalls"),
        QLatin1StringView("InbAcdCallTime"),
        QLatin1StringView("InbAverAcdCallTime"),
        QLatin1StringView("OutCalls"),
        QLatin1StringView("OutCallTime"),
    };

    double seconds(Millis length)
    {
        return static_cast<double>(length / 1000);
    }

} // namespace

AgentLedger::AgentLedger(Core &core) : m_core(core), m_books(core.world.agents.size())
{
    for (Book &book : m_books) {
        book.pauses.resize(core.world.statuses.size());
        book.countedFrom = core.now();
    }
}

AgentLedger::Book &AgentLedger::book(const Agent &agent)
{
    m_core.notices.agentFigures(agent);
    return m_books[m_core.row(agent)];
}

void AgentLedger::account(const Agent &agent)
{
    Book &mine = book(agent);
    const Millis spent = m_core.now() - std::max(agent.since, mine.countedFrom);
    mine.countedFrom = m_core.now();
    if (agent.activity == Activity::Ready)
        mine.times[Ready] += spent;
    if (agent.activity == Activity::OnWrapup)
        mine.times[Wrapup] += spent;
    if (agent.activity != Activity::OnPause)
        return;
    mine.times[Paused] += spent;
    const auto &statuses = m_core.world.statuses;
    const auto status = std::find_if(statuses.begin(), statuses.end(), [&](const Status &s) {
        return s.kind == StatusKind::Pause && s.name == agent.cause;
    });
    if (status != statuses.end())
        mine.pauses[static_cast<std::size_t>(status - statuses.begin())] += spent;
}

void AgentLedger::presented(const Agent &agent, const Leg &leg)
{
    Book &mine = book(agent);
    ++mine.inbound.calls;
    if (leg.queue)
        ++mine.acd.calls;
}

void AgentLedger::answered(const Agent &agent, const Leg &leg)
{
    Book &mine = book(agent);
    ++mine.inbound.answered;
    if (leg.queue)
        ++mine.acd.answered;
}

void AgentLedger::dialled(const Agent &agent)
{
    ++book(agent).outCalls;
}

void AgentLedger::ended(const Agent &agent, const Leg &leg)
{
    if (leg.silent)
        return;
    Book &mine = book(agent);
    const Millis talk = leg.establishedAt ? m_core.now() - *leg.establishedAt : 0;
    if (leg.direction == Direction::Outgoing) {
        mine.outTalk += talk;
        return;
    }
    const auto add = [&](Inbound &inbound) {
        inbound.talk += talk;
        if (!leg.establishedAt)
            ++inbound.unanswered;
    };
    add(mine.inbound);
    if (leg.queue)
        add(mine.acd);
}

void AgentLedger::resetDay()
{
    for (const Agent &agent : m_core.world.agents) {
        Book &mine = book(agent);
        mine.times = {};
        std::fill(mine.pauses.begin(), mine.pauses.end(), 0);
        mine.inbound = {};
        mine.acd = {};
        mine.outCalls = 0;
        mine.outTalk = 0;
        mine.countedFrom = m_core.now();
        const Line *line = agent.isLogged() ? m_core.world.lineByNumber(agent.phone) : nullptr;
        if (!line)
            continue;
        for (const LegId id : line->legs) { // What rings now is presented in the new day.
            const Leg &leg = *m_core.world.leg(id);
            if (leg.state == LegState::Ringing && !leg.silent)
                presented(agent, leg);
        }
    }
}

std::vector<double> AgentLedger::values(std::size_t row) const
{
    const Book &mine = m_books[row];
    std::vector<double> list;
    list.reserve(fixedNames.size() + mine.pauses.size());
    for (const Millis total : mine.times)
        list.push_back(seconds(total));
    for (const Inbound *inbound : {&mine.inbound, &mine.acd}) {
        const double over = inbound->answered + inbound->unanswered;
        list.push_back(inbound->calls);
        list.push_back(inbound->answered);
        list.push_back(inbound->unanswered);
        list.push_back(over > 0 ? std::round(inbound->unanswered * 10'000.0 / over) / 100 : 0);
        list.push_back(seconds(inbound->talk));
        list.push_back(
            inbound->answered > 0 ? std::round(seconds(inbound->talk) / inbound->answered) : 0);
    }
    list.push_back(mine.outCalls);
    list.push_back(seconds(mine.outTalk));
    for (const Millis total : mine.pauses)
        list.push_back(seconds(total));
    return list;
}

QString AgentLedger::nameOf(std::size_t figure) const
{
    return figure < fixedNames.size() ? QString(fixedNames[figure])
                                      : m_core.world.statuses[figure - fixedNames.size()].name;
}

QList<AgentFigure> AgentLedger::all(std::size_t row) const
{
    QList<AgentFigure> figures;
    const std::vector<double> current = values(row);
    for (std::size_t i = 0; i < current.size(); ++i) {
        // A status that pauses nobody has no figure.
        const bool own = i < fixedNames.size()
            || m_core.world.statuses[i - fixedNames.size()].kind == StatusKind::Pause;
        if (own)
            figures.append({nameOf(i), current[i]});
    }
    const Agent &agent = m_core.world.agents[row];
    if (agent.loggedInAt)
        figures.append({QStringLiteral("LoginDateTime"), m_core.wallTime(*agent.loggedInAt)});
    if (agent.loggedOutAt)
        figures.append({QStringLiteral("LogoutDateTime"), m_core.wallTime(*agent.loggedOutAt)});
    return figures;
}

QList<AgentFigure> AgentLedger::takeChanges(std::size_t row)
{
    QList<AgentFigure> changed;
    Book &mine = m_books[row];
    std::vector<double> current = values(row);
    for (std::size_t i = 0; i < current.size(); ++i) {
        if (mine.told.empty() ? current[i] != 0 : current[i] != mine.told[i])
            changed.append({nameOf(i), current[i]});
    }
    mine.told = std::move(current);
    const Agent &agent = m_core.world.agents[row];
    if (agent.loggedInAt != std::exchange(mine.toldLogin, agent.loggedInAt))
        changed.append({QStringLiteral("LoginDateTime"), m_core.wallTime(*agent.loggedInAt)});
    if (agent.loggedOutAt != std::exchange(mine.toldLogout, agent.loggedOutAt))
        changed.append({QStringLiteral("LogoutDateTime"), m_core.wallTime(*agent.loggedOutAt)});
    return changed;
}

} // namespace vigie::sim
