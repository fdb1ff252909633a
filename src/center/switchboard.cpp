// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/switchboard.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "xuc/commands/retrievequeuecall.h"

#include <algorithm>

namespace vigie::center {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using telephony::Call;
using telephony::CallState;

namespace {

    constexpr auto prefix = "__"_L1;
    constexpr auto suffix = "_hold"_L1;

    bool isSame(const Caller &one, const Caller &other)
    {
        return one.queueTime == other.queueTime && one.number == other.number
            && one.name == other.name;
    }

    //! A call that came with the retrieval: from that queue or that caller.
    bool isOf(const Call &call, const Retrieval &retrieval, const Queue *queue)
    {
        if (!call.incoming || retrieval.callsBefore.contains(call.uniqueId))
            return false;
        return (queue && !call.queueName.isEmpty() && call.queueName == queue->name)
            || telephony::normalised(call.otherNumber)
            == telephony::normalised(retrieval.caller.number);
    }

} // namespace

std::optional<SwitchboardQueues> switchboardOf(const ContactCenter &center)
{
    for (int row = 0; row < center.queueCount(); ++row) {
        const Queue &hold = center.queue(QueueRow(row));
        if (!hold.isListed || !hold.name.startsWith(prefix) || !hold.name.endsWith(suffix))
            continue;
        const QString name = hold.name.chopped(suffix.size());
        const Queue *incoming = center.findQueue(name);
        if (!incoming)
            incoming = center.findQueue(QStringView(name).mid(prefix.size()));
        if (incoming && (incoming->isOwn() || hold.isOwn()))
            return SwitchboardQueues{.incoming = incoming->id, .hold = hold.id};
    }
    return {};
}

Switchboard::Switchboard(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &Switchboard::tick);
    connect(&desk, &Desk::callsChanged, this, &Switchboard::judgeCalls);
    connect(&desk, &Desk::callersChanged, this, &Switchboard::judgeCallers);
    connect(&desk, &Desk::linkChanged, this, &Switchboard::onLink);
    desk.addListener(this);
    refreshQueues();
}

Switchboard::~Switchboard()
{
    m_desk.removeListener(this);
    watch(false);
}

//! What may make the person an operator, or end it.
void Switchboard::received(const xuc::Event &event)
{
    const auto *member = std::get_if<xuc::QueueMember>(&event);
    const bool isOwn = member && member->agentId == m_desk.center().self().agentId;
    if (isOwn || std::holds_alternative<xuc::QueueMemberList>(event)
        || std::holds_alternative<xuc::QueueList>(event)
        || std::holds_alternative<xuc::QueueConfig>(event)
        || std::holds_alternative<xuc::UserConfigUpdate>(event))
        refreshQueues();
}

void Switchboard::refreshQueues()
{
    const auto queues = switchboardOf(m_desk.center());
    if (queues == m_queues)
        return;
    watch(false);
    m_queues = queues;
    watch(true);
    Q_EMIT queuesChanged();
}

void Switchboard::watch(bool isOn)
{
    if (!m_queues)
        return;
    for (const QueueId queue : {m_queues->incoming, m_queues->hold})
        isOn ? m_desk.watchCallers(queue) : m_desk.unwatchCallers(queue);
}

QString Switchboard::holdNumber() const
{
    const Queue *hold = m_queues ? m_desk.center().find(m_queues->hold) : nullptr;
    return hold ? hold->number : QString();
}

bool Switchboard::take(const Caller &caller, QueueId queue)
{
    if ((m_retrieval && m_retrieval->state == Retrieval::State::Pending)
        || !m_desk.center().calls().calls().isEmpty())
        return false;
    m_retrieval = Retrieval{.caller = caller, .queue = queue};
    send();
    return true;
}

bool Switchboard::retry()
{
    if (!m_retrieval || m_retrieval->state == Retrieval::State::Pending)
        return false;
    const QList<Caller> callers = m_desk.center().callers(m_retrieval->queue);
    const auto still = std::ranges::find_if(
        callers, [this](const Caller &one) { return isSame(one, m_retrieval->caller); });
    if (still == callers.end()) {
        fail(Retrieval::State::TakenByOther);
        return false;
    }
    return take(*still, m_retrieval->queue);
}

void Switchboard::forget()
{
    if (m_retrieval && m_retrieval->state != Retrieval::State::Pending) {
        m_retrieval.reset();
        Q_EMIT retrievalChanged();
    }
}

void Switchboard::send()
{
    const QList<Call> &calls = m_desk.center().calls().calls();
    for (const Call &call : calls)
        m_retrieval->callsBefore.append(call.uniqueId);
    m_retrieval->since = m_desk.clock().now();
    const xuc::command::RetrieveQueueCall command{.queueCall = m_retrieval->caller.raw};
    if (!m_desk.send(command.encode()))
        return fail(Retrieval::State::LinkDown);
    m_timer.start();
    Q_EMIT retrievalChanged();
}

void Switchboard::fail(Retrieval::State state)
{
    m_retrieval->state = state;
    Q_EMIT retrievalChanged();
}

//! Proved, also after it had counted as failed: the phone decides.
void Switchboard::judgeCalls()
{
    if (!m_retrieval)
        return;
    const QList<Call> calls = m_desk.center().calls().calls();
    const Queue *queue = m_desk.center().find(m_retrieval->queue);
    const auto it = std::ranges::find_if(
        calls, [&](const Call &call) { return isOf(call, *m_retrieval, queue); });
    if (it == calls.end())
        return;
    const bool isPending = m_retrieval->state == Retrieval::State::Pending;
    m_retrieval.reset();
    if (isPending && it->state == CallState::Ringing)
        m_desk.ask(telephony::Verb::Answer, it->uniqueId);
    Q_EMIT retrievalChanged();
}

void Switchboard::judgeCallers(QueueId queue)
{
    if (!m_retrieval || m_retrieval->queue != queue
        || m_retrieval->state != Retrieval::State::Pending)
        return;
    const QList<Caller> &callers = m_desk.center().callers(queue);
    const bool waits = std::ranges::any_of(
        callers, [this](const Caller &one) { return isSame(one, m_retrieval->caller); });
    if (waits)
        m_retrieval->goneSince.reset();
    else if (!m_retrieval->goneSince)
        m_retrieval->goneSince = m_desk.clock().now();
}

void Switchboard::onLink()
{
    if (m_desk.link() == LinkState::SignedOut)
        m_retrieval.reset();
    refreshQueues();
    if (m_retrieval && !m_desk.isUp() && m_retrieval->state == Retrieval::State::Pending)
        fail(Retrieval::State::LinkDown);
}

void Switchboard::tick()
{
    if (!m_retrieval || m_retrieval->state != Retrieval::State::Pending)
        return m_timer.stop();
    const Instant now = m_desk.clock().now();
    if (m_retrieval->goneSince && now - *m_retrieval->goneSince >= grace)
        fail(Retrieval::State::TakenByOther);
    else if (now - m_retrieval->since >= limit)
        fail(Retrieval::State::NotConfirmed);
}

} // namespace vigie::center
