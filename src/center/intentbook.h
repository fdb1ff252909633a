// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "center/shownstate.h"
#include "xuc/events/agentstate.h"

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace vigie::center {

//! Of an agent's state what proofs look at.
struct AgentGlimpse
{
    AgentId id{};
    ShownState state = ShownState::Unknown;
    QString cause{};
    xuc::MonitorState recording = xuc::MonitorState::None;

    bool operator==(const AgentGlimpse &) const = default;
};

//! Follows wishes until an event proves them, contradicts them, or five seconds have passed.
//!
//! On one thing (an agent and queue, a request, a verb of the phone) only one is under way, and at
//! most 32 of those that are part of a batch, so that no other waits for them; the clock of each
//! starts when it is sent. A call is asked for once: the same wish again, while one is open, is
//! that one.
//!
//! A wish is sent once. When the link goes, what is open fails; what had left is in doubt until the
//! state is known again, which may still prove it. Only the person sends it again.
//!
//! A deferred wish (a pause behind a call) is the exception: it waits through a loss, and is sent
//! again with the new session and at the end of the call, should the server not have kept it. A
//! later wish about the same agent takes its place. A new wish on one thing ends the news of a
//! failed one.
//!
//! Pure but for its two callbacks; the owner calls tick().
class IntentBook
{
public:
    static constexpr std::chrono::seconds limit{5};
    static constexpr int maxUnderWay = 32;
    //! Ended ones, of batches and others; oldest forgotten first.
    static constexpr int maxKept = 100;

    using Send = std::function<bool(const Intent &)>; //!< False: it could not leave.
    using Changed = std::function<void(const Intent &)>;
    using Judge = std::function<std::optional<IntentState>(const Intent &)>;
    using StateOf = std::function<ShownState(AgentId)>;

    IntentBook(const Clock &clock, Send send, Changed changed);

    const QList<Intent> &all() const { return m_all; } //!< In the order wished.
    const Intent *find(IntentId id) const; //!< Null: forgotten.
    //! The latest wish about the agent itself (no queue) that is open or failed.
    const Intent *latest(AgentId agent) const;
    const Intent *latest(AgentId agent, QueueId queue) const;
    const Intent *latest(telephony::Verb verb) const;
    const Intent *latestOnRecording(AgentId agent) const;
    const Intent *latestOnCallback(const QString &uuid) const;
    bool isOpen(AgentId agent, QueueId queue) const;
    bool isOpen(AgentId agent) const; //!< About the agent itself.

    IntentId add(Intent wish);
    //! Of a failed one, under the same id; \a isDeferred as in Intent.
    bool retry(IntentId id, bool isDeferred = false);
    void forget(IntentId id); //!< Ended ones and waiting ones; one under way stays.

    //! A state event came; also one that repeats the state.
    void agentChanged(const AgentGlimpse &before, const AgentGlimpse &now);
    void memberChanged(AgentId agent, QueueId queue, int penalty); //!< Negative: removed.
    void groupChanged(AgentId agent, std::optional<GroupId> group);
    void settle(IntentId id, IntentState state, IntentFailure failure = IntentFailure::None,
                const QString &refusal = {});
    //! Something of that topic was told: ends what \a judge has a verdict on. What failed for want
    //! of proof may still get it.
    void judge(IntentTopic topic, const Judge &judge);
    void linkLost(); //!< What is open fails, for now; what is deferred waits.
    //! The state is known again: ends the doubts, and sends what waited.
    void resynced(const Judge &judge, const StateOf &stateOf);
    void tick();
    void clear();

private:
    int batchUnderWay() const;
    const Intent *openTwin(const Intent &wish) const;
    void makeWay(const Intent &wish);
    Intent *entry(IntentId id);
    QList<IntentId> unproved() const;
    Intent *unproved(IntentId id);
    bool mayStart(const Intent &intent) const;
    void start();
    void end(Intent &intent, IntentState state, IntentFailure failure = IntentFailure::None);
    void prune(bool isOfBatch);

    const Clock &m_clock;
    const Send m_send;
    const Changed m_changed;
    QList<Intent> m_all{};
    quint32 m_lastId = 0;
    bool m_isStarting = false; //!< A callback may wish again: no recursion.
    bool m_isLinkLost = false; //!< Between linkLost() and resynced().
};

} // namespace vigie::center
