// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/supervisorverbs.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"

#include <algorithm>

namespace vigie::center {

namespace {

    using Obstacle = AgentObstacle;
    using Turn = WishFeeder::Turn;

    Obstacle toLogOut(ShownState state)
    {
        if (state == ShownState::Ready || state == ShownState::Pause)
            return Obstacle::None;
        return state == ShownState::Wrapup ? Obstacle::InWrapup : Obstacle::InCall;
    }

    bool isReached(AgentVerb verb, const Agent &agent, const QString &argument)
    {
        switch (verb) {
        case AgentVerb::LogIn:
            return agent.isLoggedIn();
        case AgentVerb::LogOut:
            return agent.state == ShownState::LoggedOut;
        case AgentVerb::Pause:
            return agent.state == ShownState::Pause
                && (argument.isEmpty() || agent.cause == argument);
        case AgentVerb::Ready:
            return agent.state == ShownState::Ready;
        case AgentVerb::Listen:
        case AgentVerb::Call:
            break;
        }
        return false;
    }

    IntentKind kindOf(AgentVerb verb, bool isOwn)
    {
        switch (verb) {
        case AgentVerb::LogIn:
            return isOwn ? IntentKind::LogIn : IntentKind::LogInOther;
        case AgentVerb::LogOut:
            return IntentKind::LogOut;
        case AgentVerb::Pause:
            return IntentKind::Pause;
        case AgentVerb::Ready:
            return IntentKind::Ready;
        case AgentVerb::Listen:
        case AgentVerb::Call:
            break;
        }
        return IntentKind::ListenAgent;
    }

    RowState rowState(IntentState state)
    {
        switch (state) {
        case IntentState::Queued:
            return RowState::Waiting;
        case IntentState::Pending:
            return RowState::Pending;
        case IntentState::Confirmed:
            return RowState::Done;
        case IntentState::Failed:
            return RowState::Failed;
        case IntentState::Superseded:
            break;
        }
        return RowState::ChangedByOther;
    }

    WishFeeder::Ticket ticketOf(VerbRunId run, int row)
    {
        return quint64(run) << 32 | quint32(row);
    }

} // namespace

SupervisorVerbs::SupervisorVerbs(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_scope(desk.center())
    , m_feeder(
          desk, [this](WishFeeder::Ticket ticket, Intent &wish) { return make(ticket, wish); },
          [this](WishFeeder::Ticket ticket, const Intent &intent) { told(ticket, intent); })
{
    connect(&desk, &Desk::linkChanged, this, &SupervisorVerbs::onLink);
}

QString SupervisorVerbs::phoneOf(AgentId id) const
{
    const Agent *agent = m_desk.center().find(id);
    return agent ? agent->phone : QString();
}

bool SupervisorVerbs::isDeferred(AgentVerb verb, AgentId id) const
{
    const Agent *agent = m_desk.center().find(id);
    return agent && isBusy(agent->state)
        && (verb == AgentVerb::Pause || (verb == AgentVerb::Ready && isPauseDue(id)));
}

//! One that was asked for from here waits behind the call.
bool SupervisorVerbs::isPauseDue(AgentId agent) const
{
    const Intent *wish = m_desk.intents().latest(agent);
    return wish && wish->isOpen() && wish->isDeferred && wish->kind == IntentKind::Pause;
}

Obstacle SupervisorVerbs::obstacle(AgentVerb verb, AgentId id, const QString &phone) const
{
    const Agent *agent = m_desk.center().find(id);
    if (const Obstacle general = generalObstacle(agent); general != Obstacle::None)
        return general;
    const Intent *wish = m_desk.intents().latest(id);
    if (wish && wish->isOpen() && !wish->isDeferred)
        return Obstacle::UnderWay;
    if (const Obstacle state = stateObstacle(verb, *agent); state != Obstacle::None)
        return state;
    const bool needsPhone = verb == AgentVerb::LogIn || verb == AgentVerb::Call;
    if (needsPhone && agent->phone.isEmpty() && phone.isEmpty())
        return Obstacle::NoPhone;
    return ownPhoneObstacle(verb, *agent);
}

Obstacle SupervisorVerbs::generalObstacle(const Agent *agent) const
{
    if (!m_desk.isUp())
        return Obstacle::LinkDown;
    if (!agent || !m_scope.offers(agent->id))
        return Obstacle::NotOffered;
    if (agent->state == ShownState::Unknown)
        return Obstacle::UnknownState;
    return agent->state == ShownState::Login ? Obstacle::JustLoggedIn : Obstacle::None;
}

Obstacle SupervisorVerbs::stateObstacle(AgentVerb verb, const Agent &agent) const
{
    const ShownState state = agent.state;
    if (verb == AgentVerb::LogIn)
        return state == ShownState::LoggedOut ? Obstacle::None : Obstacle::AlreadyLoggedIn;
    if (state == ShownState::LoggedOut)
        return Obstacle::LoggedOut;
    switch (verb) {
    case AgentVerb::LogIn:
        break;
    case AgentVerb::LogOut:
    case AgentVerb::Call:
        return toLogOut(state);
    case AgentVerb::Pause:
        return state == ShownState::Pause ? Obstacle::AlreadyPaused : Obstacle::None;
    case AgentVerb::Ready:
        if (isBusy(state))
            return isPauseDue(agent.id) ? Obstacle::None : Obstacle::InCall;
        return state == ShownState::Ready ? Obstacle::AlreadyReady : Obstacle::None;
    case AgentVerb::Listen:
        return isBusy(state) ? Obstacle::None : Obstacle::NotInCall;
    }
    return Obstacle::None;
}

Obstacle SupervisorVerbs::ownPhoneObstacle(AgentVerb verb, const Agent &agent) const
{
    if (verb != AgentVerb::Listen && verb != AgentVerb::Call)
        return Obstacle::None;
    const ContactCenter &center = m_desk.center();
    if (center.self().agentId == agent.id)
        return Obstacle::Self;
    const Line &line = center.line();
    if (line.isKnown && !line.exists)
        return Obstacle::NoOwnLine;
    if (verb == AgentVerb::Listen && line.isWebRtc && !line.hasDevice)
        return Obstacle::OwnLineNotFixed;
    return center.calls().calls().isEmpty() ? Obstacle::None : Obstacle::OwnCall;
}

SupervisorVerbs::Tally SupervisorVerbs::tally(AgentVerb verb,
                                              const std::vector<AgentId> &agents) const
{
    Tally tally;
    for (const AgentId agent : agents) {
        const Obstacle found = obstacle(verb, agent);
        ++tally.obstacles[std::size_t(found)];
        if (found == Obstacle::None)
            tally.able.push_back(agent);
    }
    return tally;
}

std::optional<VerbRunId> SupervisorVerbs::ask(AgentVerb verb, const std::vector<AgentId> &agents,
                                              const QString &argument)
{
    if (verb == AgentVerb::Listen || verb == AgentVerb::Call)
        return {};
    auto owned = std::make_unique<VerbRun>();
    VerbRun &run = *owned;
    run.verb = verb;
    run.argument = argument;
    const QString phone = verb == AgentVerb::LogIn ? argument : QString();
    for (const AgentId agent : agents) {
        if (obstacle(verb, agent, phone) == Obstacle::None)
            run.rows.push_back({.agent = agent});
    }
    if (run.rows.empty())
        return {};
    const VerbRunId id = run.id = VerbRunId(++m_lastId);
    const auto old = std::ranges::find_if(m_runs, [](const auto &each) { return each->isOver(); });
    if (m_runs.size() >= maxRuns && old != m_runs.end())
        m_runs.erase(old);
    m_runs.push_back(std::move(owned));
    for (std::size_t i = 0; i < run.rows.size(); ++i)
        m_feeder.queue(ticketOf(id, int(i)));
    m_feeder.feed();
    return id;
}

std::optional<IntentId> SupervisorVerbs::listen(AgentId agent)
{
    if (obstacle(AgentVerb::Listen, agent) != Obstacle::None)
        return {};
    return m_desk.ask({.kind = IntentKind::ListenAgent, .agent = agent});
}

std::optional<IntentId> SupervisorVerbs::call(AgentId agent)
{
    if (obstacle(AgentVerb::Call, agent) != Obstacle::None)
        return {};
    return m_desk.ask(telephony::Verb::Dial, {}, phoneOf(agent));
}

int SupervisorVerbs::retry(VerbRunId id)
{
    VerbRun *run = runOf(id);
    int reopened = 0;
    for (std::size_t i = 0; run && i < run->rows.size(); ++i) {
        if (!isRetriable(run->rows[i].state))
            continue;
        enter(*run, int(i), RowState::Waiting);
        m_feeder.queue(ticketOf(id, int(i)));
        ++reopened;
    }
    m_feeder.feed();
    return reopened;
}

const VerbRun *SupervisorVerbs::find(VerbRunId id) const
{
    return runOf(id);
}

VerbRun *SupervisorVerbs::runOf(VerbRunId id) const
{
    const auto found
        = std::ranges::find_if(m_runs, [id](const auto &each) { return each->id == id; });
    return found == m_runs.end() ? nullptr : found->get();
}

const VerbRow *SupervisorVerbs::latest(AgentId agent) const
{
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run) {
        const auto row = std::ranges::find((*run)->rows, agent, &VerbRow::agent);
        if (row != (*run)->rows.end())
            return &*row;
    }
    return nullptr;
}

//! The agent may have gone on since the verb was asked for.
Turn SupervisorVerbs::make(WishFeeder::Ticket ticket, Intent &wish)
{
    VerbRun *run = runOf(VerbRunId(quint32(ticket >> 32)));
    const int index = int(quint32(ticket));
    if (!run || run->rows[std::size_t(index)].state != RowState::Waiting)
        return Turn::Skip;
    const AgentId id = run->rows[std::size_t(index)].agent;
    const Agent *agent = m_desk.center().find(id);
    if (!agent || isReached(run->verb, *agent, run->argument)) {
        enter(*run, index, agent ? RowState::Done : RowState::ChangedByOther);
        return Turn::Skip;
    }
    if (m_desk.isUp() && stateObstacle(run->verb, *agent) != Obstacle::None) {
        enter(*run, index, RowState::ChangedByOther);
        return Turn::Skip;
    }
    const bool isOwn = m_desk.center().self().agentId == id;
    const bool isLogIn = run->verb == AgentVerb::LogIn;
    wish = {.kind = kindOf(run->verb, isOwn),
            .agent = id,
            .status = isLogIn && run->argument.isEmpty() ? agent->phone : run->argument,
            .isDeferred = isDeferred(run->verb, id)};
    return Turn::Send;
}

void SupervisorVerbs::told(WishFeeder::Ticket ticket, const Intent &intent)
{
    VerbRun *run = runOf(VerbRunId(quint32(ticket >> 32)));
    if (!run)
        return;
    const int index = int(quint32(ticket));
    VerbRow &row = run->rows[std::size_t(index)];
    row.intent = intent.id;
    row.isDeferred = intent.isOpen() && intent.isDeferred;
    row.refusal = intent.refusal;
    enter(*run, index, rowState(intent.state), intent.failure);
}

void SupervisorVerbs::enter(VerbRun &run, int index, RowState state, IntentFailure failure)
{
    VerbRow &row = run.rows[std::size_t(index)];
    const bool wasEnded = isEnded(row.state);
    row.state = state;
    row.failure = failure;
    const VerbRunId id = run.id;
    const bool isLast = !wasEnded && isEnded(state) && run.isOver();
    Q_EMIT rowChanged(id, index);
    if (isLast)
        Q_EMIT finished(id);
}

void SupervisorVerbs::onLink()
{
    if (m_desk.link() != LinkState::SignedOut)
        return;
    m_feeder.clear();
    m_runs.clear();
}

} // namespace vigie::center
