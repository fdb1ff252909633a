// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaoshand.h"

#include "center/contactcenter.h"
#include "center/intentbook.h"
#include "telephony/driver.h"
#include "xuc/commands/moveagentsingroup.h"
#include "xuc/commands/removeagentfromqueue.h"
#include "xuc/commands/setagentqueue.h"
#include "xuc/commands/setuserdefaultmembership.h"
#include "xuc/signin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    using telephony::Call;
    using telephony::CallState;
    using telephony::Verb;

    const QString outside = u"0145000001"_s; // Answers after 2 to 5 s.

    QString commandOf(Verb verb)
    {
        switch (verb) {
        case Verb::Dial:
            return u"dial"_s;
        case Verb::Hold:
        case Verb::Resume:
            return u"hold"_s; // A toggle on the wire.
        case Verb::DirectTransfer:
            return u"directTransfer"_s;
        case Verb::AttendedTransfer:
            return u"attendedTransfer"_s;
        default:
            return {};
        }
    }

} // namespace

ChaosHand::ChaosHand(Role role, const QString &login, const QString &line, const Clock &clock,
                     const xuc::Timings &timings)
    : m_role(role)
    , m_login(login)
    , m_line(line)
    , m_link(new ChaosLink(clock, timings))
    , m_desk(std::unique_ptr<center::Link>(m_link), clock)
{
}

void ChaosHand::signIn(const QUrl &server)
{
    m_desk.signIn({.server = server, .login = m_login, .password = u"demo"_s}, m_line);
}

bool ChaosHand::isLive() const
{
    return m_desk.isUp() && m_link->state() == center::Link::State::Live;
}

bool ChaosHand::isResting() const
{
    return !m_desk.agentLogin().isRunning()
        && std::ranges::none_of(m_desk.intents().all(), [](const center::Intent &intent) {
               return intent.isOpen() && !intent.isDeferred; // Those wait for a call's end.
           });
}

void ChaosHand::act(QRandomGenerator &random)
{
    if (!isLive())
        return;
    const QList<center::Intent> wishes = m_desk.intents().all();
    for (const center::Intent &wish : wishes) {
        if (!wish.isOpen())
            m_desk.forget(wish.id); // Read; the book keeps a hundred otherwise.
    }
    if (m_watched.isEmpty()) {
        for (int i = 0; i < 2; ++i) {
            const auto row = center::QueueRow(int(random.bounded(m_desk.center().queueCount())));
            m_watched.insert(m_desk.center().queue(row).id);
        }
        for (const QueueId queue : m_watched)
            m_desk.watchCallers(queue);
    }
    if (m_role == Role::Supervisor)
        actAsSupervisor(random);
    else if (!m_desk.center().calls().calls().isEmpty())
        actOnCalls(random);
    else
        actAsAgent(random);
}

void ChaosHand::ask(Verb verb, const QString &number)
{
    const QString command = commandOf(verb);
    const auto *open = m_desk.intents().latest(verb);
    const auto repeated = open && open->isOpen() ? std::optional(open->id) : std::nullopt;
    const auto wish = m_desk.ask(verb, {}, number);
    if (wish && wish != repeated && !command.isEmpty())
        ++m_wished[command];
}

void ChaosHand::actOnCalls(QRandomGenerator &random)
{
    const QList<Call> calls = m_desk.center().calls().calls();
    const auto has = [&calls](CallState state) {
        return std::ranges::any_of(calls, [&](const Call &call) { return call.state == state; });
    };
    const quint32 choice = random.bounded(10U);
    if (has(CallState::Ringing))
        ask(choice < 8 ? Verb::Answer : Verb::HangUp);
    else if (calls.size() > 1)
        ask(choice < 4 ? Verb::CompleteTransfer : choice < 8 ? Verb::CancelTransfer : Verb::HangUp);
    else if (has(CallState::OnHold))
        ask(choice < 8 ? Verb::Resume : Verb::HangUp);
    else if (choice < 4)
        ask(Verb::Hold);
    else if (choice < 6)
        ask(Verb::AttendedTransfer, outside);
    else if (choice < 7)
        ask(Verb::DirectTransfer, outside);
    else if (choice < 9)
        ask(Verb::HangUp);
    else
        m_desk.pause();
}

void ChaosHand::actAsAgent(QRandomGenerator &random)
{
    const center::ContactCenter &center = m_desk.center();
    const center::Agent *own = center.ownAgent();
    if (!own)
        return;
    if (!own->isLoggedIn()) {
        m_desk.logInAgent(m_line);
        return;
    }
    const auto &queue = center.queue(center::QueueRow(int(random.bounded(center.queueCount()))));
    switch (random.bounded(10U)) {
    case 0:
        m_desk.pause();
        break;
    case 1:
    case 2:
        m_desk.ready();
        break;
    case 3:
        m_desk.leaveQueue(queue.id);
        break;
    case 4:
        m_desk.joinQueue(queue.id, int(random.bounded(4U)));
        break;
    case 5:
        m_desk.setDoNotDisturb(!center.self().isDndEnabled);
        break;
    case 6:
        m_desk.setForward(center::ForwardKind::Busy, !center.self().busy.isEnabled, u"2002"_s);
        break;
    case 7:
        ask(Verb::Dial, outside);
        break;
    default:
        actOnCallback(random);
    }
}

void ChaosHand::actOnCallback(QRandomGenerator &random)
{
    const center::Callbacks &known = m_desk.center().callbacks();
    QList<const center::Callback *> own;
    QList<const center::Callback *> open;
    for (int i = 0; i < known.count(); ++i) {
        const center::Callback &each = known.at(center::CallbackRow(i));
        if (each.isListed && each.agent == m_desk.center().self().agentId)
            own.append(&each);
        else if (each.isListed && !each.agent)
            open.append(&each);
    }
    if (own.isEmpty()) {
        if (!open.isEmpty())
            m_desk.takeCallback(open.at(random.bounded(open.size()))->uuid);
        return;
    }
    const center::Callback &request = *own.first();
    const quint32 choice = random.bounded(10U);
    if (!request.ticket.isEmpty()) {
        const auto &periods = known.periods();
        center::CallbackOutcome outcome{.status = u"Callback"_s, .comment = u"later"_s};
        if (!periods.isEmpty() && choice < 8) {
            outcome.dueDate = request.dueDate.addDays(1);
            outcome.periodUuid = periods.first().uuid;
        }
        m_desk.updateTicket(request.uuid, outcome);
    } else if (choice < 3) {
        m_desk.releaseCallback(request.uuid);
    } else {
        const auto *before = m_desk.intents().latestOnCallback(request.uuid);
        const bool isOpen = before && before->isOpen();
        if (!isOpen) {
            m_desk.startCallback(request.uuid, outside);
            ++m_wished[u"startCallback"_s];
        }
    }
}

//! A command that no wish follows; the counts of the link tell whether it left.
template <typename Command> void ChaosHand::tell(const Command &command)
{
    (void)m_link->send(command.encode());
}

void ChaosHand::actAsSupervisor(QRandomGenerator &random)
{
    namespace command = xuc::command;
    const center::ContactCenter &center = m_desk.center();
    if (center.agentCount() == 0 || center.queueCount() == 0)
        return;
    const auto agentAt = center::AgentRow(int(random.bounded(center.agentCount())));
    const center::Agent &agent = center.agent(agentAt);
    const QueueId queue
        = center.queue(center::QueueRow(int(random.bounded(center.queueCount())))).id;
    const int penalty = int(random.bounded(5U));
    switch (random.bounded(4U)) {
    case 0:
        tell(command::SetAgentQueue{.agentId = agent.id, .queueId = queue, .penalty = penalty});
        break;
    case 1:
        tell(command::RemoveAgentFromQueue{.agentId = agent.id, .queueId = queue});
        break;
    case 2:
        if (agent.user)
            tell(command::SetUserDefaultMembership{.userId = *agent.user,
                                                   .membership = {{queue, penalty}}});
        break;
    default:
        if (!agent.memberships.empty() && agent.group) {
            const center::Membership &from = agent.memberships.front();
            tell(command::MoveAgentsInGroup{.groupId = *agent.group,
                                            .fromQueueId = center.queue(from.queue).id,
                                            .fromPenalty = from.penalty,
                                            .toQueueId = queue,
                                            .toPenalty = penalty});
        }
    }
}

} // namespace vigie::e2e
