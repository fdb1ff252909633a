// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/caller.h"
#include "center/eventlistener.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace vigie::center {

class ContactCenter;
class Desk;

//! The queue that an operator's calls come to, and the one where they wait again.
struct SwitchboardQueues
{
    QueueId incoming{};
    QueueId hold{};

    bool operator==(const SwitchboardQueues &) const = default;
};

//! The pair that the person works in; empty: none. By their technical names: the hold queue's
//! begins with "__" and ends with "_hold"; without that ending, with or without the underscores, it
//! is the other's. The person is a member of either.
[[nodiscard]] std::optional<SwitchboardQueues> switchboardOf(const ContactCenter &center);

//! A waiting caller that the person takes out of a queue.
struct Retrieval
{
    enum class State : quint8 {
        Pending,
        NotConfirmed, //!< Nothing came of it within 5 s.
        LinkDown,
        TakenByOther //!< The caller left the queue, and not to this phone.
    };

    Caller caller{};
    QueueId queue{};
    QStringList callsBefore{};
    State state = State::Pending;
    Instant since{};
    std::optional<Instant> goneSince{}; //!< The caller waits no more; the phone may ring yet.
};

//! The operator's work: callers are taken out of the two queues, and put into the hold queue.
//!
//! Nothing acknowledges a retrieval: it is proved by the call on the own phone, which is answered
//! at once, since taking it is the wish to talk. Two operators may take one caller: the phone that
//! rings has won, and the other one sees the caller go.
class Switchboard final : public QObject, private EventListener
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{5};
    //! From the caller's leaving to the ringing of the own phone, at most.
    static constexpr std::chrono::milliseconds grace{1500};

    explicit Switchboard(Desk &desk, QObject *parent = nullptr);
    ~Switchboard() override;

    const std::optional<SwitchboardQueues> &queues() const { return m_queues; }
    QString holdNumber() const; //!< Where a held call goes; empty: it cannot.
    //! False: one is under way, or the person has a call.
    bool take(const Caller &caller, QueueId queue);
    bool retry();
    void forget(); //!< A retrieval that came to nothing.
    const std::optional<Retrieval> &retrieval() const { return m_retrieval; }

    void tick(); //!< Looks at the deadlines; its own timer calls it four times a second.

Q_SIGNALS:
    void queuesChanged();
    void retrievalChanged();

private:
    void received(const xuc::Event &event) override;
    void refreshQueues();
    void watch(bool isOn);
    void send();
    void judgeCalls();
    void judgeCallers(QueueId queue);
    void onLink();
    void fail(Retrieval::State state);

    Desk &m_desk;
    std::optional<SwitchboardQueues> m_queues{};
    std::optional<Retrieval> m_retrieval{};
    QTimer m_timer{};
};

} // namespace vigie::center
