// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/intentbook.h"

#include "center/agentverdict.h"

#include <algorithm>
#include <utility>

namespace vigie::center {

namespace {

    bool isOnSame(const Intent &a, const Intent &b)
    {
        const IntentTopic topic = topicOf(a.kind);
        if (topic != topicOf(b.kind))
            return false;
        switch (topic) {
        case IntentTopic::Agent:
        case IntentTopic::Recording:
            return a.agent == b.agent;
        case IntentTopic::Queue:
            return a.agent == b.agent && a.queue == b.queue;
        case IntentTopic::Defaults:
            return a.user == b.user;
        case IntentTopic::Group:
            return a.agent == b.agent;
        case IntentTopic::Many:
        case IntentTopic::Callback:
            return a.subject == b.subject;
        case IntentTopic::User:
            return a.kind == b.kind && a.forward == b.forward;
        case IntentTopic::Phone:
            return a.kind == b.kind && a.verb == b.verb && a.subject == b.subject;
        }
        return false;
    }

    //! Twice sent means twice done.
    bool isOnce(IntentKind kind)
    {
        return kind == IntentKind::Phone || kind == IntentKind::ListenMessage
            || kind == IntentKind::ListenAgent || kind == IntentKind::StartCallback;
    }

    bool isUnproved(const Intent &wish)
    {
        return wish.state == IntentState::Pending
            || (wish.state == IntentState::Failed && wish.isInDoubt);
    }

    template <typename Matches> const Intent *latestOf(const QList<Intent> &all, Matches matches)
    {
        const auto it = std::find_if(all.rbegin(), all.rend(), [&](const Intent &intent) {
            return (intent.isOpen() || intent.state == IntentState::Failed) && matches(intent);
        });
        return it == all.rend() ? nullptr : &*it;
    }

    template <typename Matches> bool hasOpen(const QList<Intent> &all, Matches matches)
    {
        return std::any_of(all.begin(), all.end(), [&](const Intent &intent) {
            return intent.isOpen() && matches(intent);
        });
    }

    auto isAbout(AgentId agent)
    {
        return [agent](const Intent &intent) {
            return intent.agent == agent && topicOf(intent.kind) == IntentTopic::Agent;
        };
    }

    auto isOnRecording(AgentId agent)
    {
        return [agent](const Intent &intent) {
            return intent.agent == agent && topicOf(intent.kind) == IntentTopic::Recording;
        };
    }

    auto isAbout(AgentId agent, QueueId queue)
    {
        return [=](const Intent &intent) { return intent.agent == agent && intent.queue == queue; };
    }

} // namespace

IntentBook::IntentBook(const Clock &clock, Send send, Changed changed)
    : m_clock(clock)
    , m_send(std::move(send))
    , m_changed(std::move(changed))
{
}

const Intent *IntentBook::find(IntentId id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [id](const Intent &intent) { return intent.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

Intent *IntentBook::entry(IntentId id)
{
    const Intent *found = std::as_const(*this).find(id);
    return found ? &m_all[found - m_all.constData()] : nullptr;
}

const Intent *IntentBook::latest(AgentId agent) const
{
    return latestOf(m_all, isAbout(agent));
}

const Intent *IntentBook::latest(AgentId agent, QueueId queue) const
{
    return latestOf(m_all, isAbout(agent, queue));
}

const Intent *IntentBook::latest(telephony::Verb verb) const
{
    return latestOf(m_all, [verb](const Intent &intent) {
        return intent.kind == IntentKind::Phone && intent.verb == verb;
    });
}

const Intent *IntentBook::latestOnRecording(AgentId agent) const
{
    return latestOf(m_all, isOnRecording(agent));
}

const Intent *IntentBook::latestOnCallback(const QString &uuid) const
{
    return latestOf(m_all, [&uuid](const Intent &intent) {
        return topicOf(intent.kind) == IntentTopic::Callback && intent.subject == uuid;
    });
}

bool IntentBook::isOpen(AgentId agent, QueueId queue) const
{
    return hasOpen(m_all, isAbout(agent, queue));
}

bool IntentBook::isOpen(AgentId agent) const
{
    return hasOpen(m_all, isAbout(agent));
}

//! The open wish that \a wish repeats, when doing it twice would be one too many.
const Intent *IntentBook::openTwin(const Intent &wish) const
{
    if (!isOnce(wish.kind))
        return nullptr;
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Intent &other) {
        return other.isOpen() && other.kind == wish.kind && isOnSame(other, wish);
    });
    return it == m_all.end() ? nullptr : &*it;
}

//! What failed on the same thing is no longer the news; what waits behind a call gives way.
void IntentBook::makeWay(const Intent &wish)
{
    m_all.removeIf([&](const Intent &other) {
        return other.state == IntentState::Failed && isOnSame(other, wish);
    });
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all[i].isOpen() && m_all[i].isDeferred && isOnSame(m_all[i], wish))
            end(m_all[i], IntentState::Superseded);
    }
}

IntentId IntentBook::add(Intent wish)
{
    if (const Intent *open = openTwin(wish))
        return open->id;
    makeWay(wish);
    wish.id = IntentId(++m_lastId);
    wish.state = IntentState::Queued;
    wish.since = m_clock.now();
    const IntentId id = wish.id;
    const bool isOfBatch = wish.isOfBatch;
    m_all.append(std::move(wish));
    prune(isOfBatch);
    start();
    if (const Intent *queued = find(id); queued && queued->state == IntentState::Queued)
        m_changed(Intent(*queued));
    return id;
}

bool IntentBook::retry(IntentId id, bool isDeferred)
{
    Intent *intent = entry(id);
    if (!intent || intent->state != IntentState::Failed)
        return false;
    if (openTwin(*intent))
        return false;
    intent->state = IntentState::Queued;
    intent->failure = IntentFailure::None;
    intent->isInDoubt = false;
    intent->isDeferred = isDeferred;
    intent->since = m_clock.now();
    start();
    return true;
}

void IntentBook::forget(IntentId id)
{
    const Intent *intent = find(id);
    if (!intent || intent->state == IntentState::Pending)
        return;
    m_all.removeAt(intent - m_all.constData());
}

int IntentBook::batchUnderWay() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const Intent &intent) {
        return intent.isOfBatch && !intent.isDeferred && intent.state == IntentState::Pending;
    }));
}

bool IntentBook::mayStart(const Intent &intent) const
{
    if (intent.state != IntentState::Queued || (m_isLinkLost && intent.isDeferred))
        return false;
    if (intent.isOfBatch && batchUnderWay() >= maxUnderWay)
        return false;
    return std::none_of(m_all.begin(), m_all.end(), [&](const Intent &other) {
        return other.state == IntentState::Pending && isOnSame(other, intent);
    });
}

void IntentBook::start()
{
    if (m_isStarting)
        return;
    m_isStarting = true;
    while (true) {
        const auto next = std::find_if(m_all.begin(), m_all.end(),
                                       [this](const Intent &intent) { return mayStart(intent); });
        if (next == m_all.end())
            break;
        next->state = IntentState::Pending;
        next->since = m_clock.now();
        const Intent sent = *next; // The callbacks may change the list.
        const bool hasLeft = m_send(sent);
        Intent *kept = entry(sent.id);
        if (!kept || kept->state != IntentState::Pending)
            continue;
        kept->isInDoubt = hasLeft;
        if (hasLeft)
            m_changed(Intent(*kept));
        else
            end(*kept, IntentState::Failed, IntentFailure::LinkDown);
    }
    m_isStarting = false;
}

void IntentBook::end(Intent &intent, IntentState state, IntentFailure failure)
{
    intent.state = state;
    intent.failure = failure;
    intent.isInDoubt = intent.isInDoubt && state == IntentState::Failed;
    intent.endedAt = m_clock.now();
    m_changed(Intent(intent));
}

//! What an event is held against. A wish that is sent because another one ended is not: the event
//! is older than it.
QList<IntentId> IntentBook::unproved() const
{
    QList<IntentId> ids;
    for (const Intent &intent : m_all) {
        if (isUnproved(intent))
            ids.append(intent.id);
    }
    return ids;
}

Intent *IntentBook::unproved(IntentId id)
{
    Intent *intent = entry(id);
    return intent && isUnproved(*intent) ? intent : nullptr;
}

void IntentBook::agentChanged(const AgentGlimpse &before, const AgentGlimpse &now)
{
    const QList<IntentId> ids = unproved();
    for (const IntentId id : ids) {
        Intent *known = unproved(id);
        if (!known || !(isAbout(now.id)(*known) || isOnRecording(now.id)(*known)))
            continue;
        Intent &intent = *known;
        if (const AgentVerdict told = agentVerdict(intent, before, now)) {
            end(intent, *told);
            continue;
        }
        if (intent.state != IntentState::Pending)
            continue;
        const bool wasDeferred
            = std::exchange(intent.isDeferred, isStillDeferred(intent, now.state));
        // The call is over and the server has not kept the wish: now it can be sent for good.
        if (wasDeferred && !intent.isDeferred)
            intent.state = IntentState::Queued;
    }
    start();
}

void IntentBook::memberChanged(AgentId agent, QueueId queue, int penalty)
{
    const QList<IntentId> ids = unproved();
    for (const IntentId id : ids) {
        Intent *known = unproved(id);
        if (!known || known->agent != agent || known->queue != queue)
            continue;
        Intent &intent = *known;
        const bool isProof
            = intent.kind == IntentKind::JoinQueue ? penalty == intent.penalty : penalty < 0;
        end(intent, isProof ? IntentState::Confirmed : IntentState::Superseded);
    }
    start();
}

void IntentBook::groupChanged(AgentId agent, std::optional<GroupId> group)
{
    const QList<IntentId> ids = unproved();
    for (const IntentId id : ids) {
        Intent *known = unproved(id);
        if (!known || known->kind != IntentKind::SetGroup || known->agent != agent)
            continue;
        Intent &intent = *known;
        // Another part of the configuration changed: the group is as it was.
        if (group == intent.group)
            end(intent, IntentState::Confirmed);
        else if (group != intent.previousGroup)
            end(intent, IntentState::Superseded);
    }
    start();
}

void IntentBook::settle(IntentId id, IntentState state, IntentFailure failure,
                        const QString &refusal)
{
    Intent *intent = entry(id);
    if (!intent || !intent->isOpen())
        return;
    intent->refusal = refusal;
    end(*intent, state, failure);
    start();
}

void IntentBook::judge(IntentTopic topic, const Judge &judge)
{
    const QList<IntentId> ids = unproved();
    for (const IntentId id : ids) {
        Intent *known = unproved(id);
        if (!known || topicOf(known->kind) != topic)
            continue;
        if (const auto told = judge(*known))
            end(*known, *told);
    }
    start();
}

void IntentBook::linkLost()
{
    m_isLinkLost = true;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (!m_all[i].isOpen())
            continue;
        if (m_all[i].isDeferred)
            m_all[i].state = IntentState::Queued;
        else
            end(m_all[i], IntentState::Failed, IntentFailure::LinkDown);
    }
}

void IntentBook::resynced(const Judge &judge, const StateOf &stateOf)
{
    m_isLinkLost = false;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        Intent &intent = m_all[i];
        const bool isWaiting = intent.isOpen() && intent.isDeferred;
        if (!isWaiting && (intent.state != IntentState::Failed || !intent.isInDoubt))
            continue;
        intent.isInDoubt = false;
        if (const auto told = judge(intent)) {
            end(intent, *told);
        } else if (isWaiting) {
            const ShownState now = stateOf(intent.agent);
            if (now == ShownState::LoggedOut)
                end(intent, IntentState::Superseded);
            else
                intent.isDeferred = isStillDeferred(intent, now);
        }
    }
    start();
}

void IntentBook::tick()
{
    const Instant now = m_clock.now();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        Intent &intent = m_all[i];
        // A login has steps and questions: AgentLogin times it.
        if (intent.state == IntentState::Pending && intent.kind != IntentKind::LogIn
            && !intent.isDeferred && now - intent.since >= limit)
            end(intent, IntentState::Failed, IntentFailure::NotConfirmed);
    }
    start();
}

void IntentBook::clear()
{
    m_all.clear();
    m_isLinkLost = false;
}

//! A batch's many ends do not drive out the news of other wishes.
void IntentBook::prune(bool isOfBatch)
{
    const auto isEnded = [isOfBatch](const Intent &intent) {
        return !intent.isOpen() && intent.isOfBatch == isOfBatch;
    };
    auto ended = std::count_if(m_all.begin(), m_all.end(), isEnded);
    if (ended > maxKept)
        m_all.removeIf([&](const Intent &intent) { return isEnded(intent) && ended-- > maxKept; });
}

} // namespace vigie::center
