// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/historyrecord.h"
#include "xuc/event.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <deque>
#include <functional>

namespace vigie::center {

//! A queue, as histories name it.
struct HistoryQueue
{
    QString name{}; //!< Technical: what is asked for.
    QString label{};
    QString number{};

    bool operator==(const HistoryQueue &) const = default;
};

//! The past calls of one customer, of all agents.
struct CustomerHistory
{
    enum class Phase : quint8 { Asked, Answered, Silent };

    Phase phase = Phase::Asked;
    Instant askedAt{};
    QList<xuc::CustomerCall> calls{}; //!< Newest first.
    int total = 0; //!< How many the server knows; calls may be fewer.

    bool operator==(const CustomerHistory &) const = default;
};

//! Past calls: the person's own, the agent's, a queue's; and a customer's by number.
//!
//! A history does not say which request it answers, so one is under way at a time; customers'
//! answers carry a number and may overlap. Own calls do not say their queue: the queues' histories
//! tell it. Asked for again 3 s after a call ends, and each 2 s while one is under way.
class History : public QObject
{
    Q_OBJECT
public:
    enum class Scope : quint8 { Mine, Agent, Queue };
    enum class Phase : quint8 { Idle, Asked, Answered, Silent };

    static constexpr std::chrono::seconds limit{5};
    static constexpr std::chrono::seconds afterRelease{3};
    static constexpr std::chrono::seconds whileOngoing{2};
    static constexpr int days = 30;
    static constexpr int size = 500; //!< Of histories that are asked for by number.

    using Send = std::function<bool(const QByteArray &frame)>;
    using Queues = std::function<QList<HistoryQueue>()>;

    //! \a ownQueues: those whose histories may tell about own calls.
    History(const Clock &clock, Send send, Queues ownQueues, QObject *parent = nullptr);

    void show(Scope scope, const HistoryQueue &queue = {});
    void refresh(); //!< The same again; nothing before the first show().
    Scope scope() const { return m_scope; }
    const HistoryQueue &queue() const { return m_queue; }
    Phase phase() const { return m_phase; }
    const QList<HistoryRecord> &records() const { return m_records; } //!< Newest first.

    bool isDetailed() const { return !m_underWay && m_waiting.empty(); } //!< Nothing is on its way.
    void lookUpCustomer(const QString &number); //!< Also again.
    const CustomerHistory *customer(const QString &number) const; //!< Null: never asked.

    void apply(const xuc::Event &event);
    void tick();
    void linkLost();
    void resynced();
    void clear();

Q_SIGNALS:
    void changed();
    void customerChanged(const QString &number);

private:
    //! One request on its way, or waiting for its turn.
    struct Request
    {
        Scope scope = Scope::Mine;
        HistoryQueue queue{};
        bool isForDetail = false; //!< A queue's, for what it says about own calls.
    };

    void enqueue(Request request);
    void sendNext();
    void take(const QList<xuc::CallHistoryItem> &items, bool isOfUser);
    void askForDetail();
    void addDetail();
    void addDetail(HistoryRecord &record) const;
    void scheduleNext();
    void setPhase(Phase phase);

    const Clock &m_clock;
    const Send m_send;
    const Queues m_ownQueues;

    Scope m_scope = Scope::Mine;
    HistoryQueue m_queue{};
    Phase m_phase = Phase::Idle;
    QList<HistoryRecord> m_records{};
    bool m_isUp = false;
    bool m_wantsDetail = false;
    std::deque<Request> m_waiting{};
    std::optional<Request> m_underWay{};
    std::optional<Request> m_givenUp{}; //!< Not answered in time, and the last one sent.
    Instant m_sentAt{};
    std::optional<Instant> m_nextAt{};
    QHash<QString, QList<xuc::CallHistoryItem>> m_ofQueues{}; //!< By technical name.

    QHash<QString, CustomerHistory> m_customers{};
    QHash<int, QString> m_customerIds{}; //!< Of requests under way.
    int m_lastId = 0;
};

} // namespace vigie::center
