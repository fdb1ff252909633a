// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/callback.h"
#include "sim/engine/model.h"

#include <QHash>

#include <map>
#include <vector>

namespace vigie::sim {

//! The contact centre as it stands. Everything that a reader of the engine may see is here or in
//! the figures; the order of each list is fixed, so that two runs can be compared.
struct World
{
    std::vector<Group> groups{};
    std::vector<Status> statuses{};
    std::vector<Queue> queues{};
    std::vector<Agent> agents{};
    std::vector<User> users{};
    std::vector<Line> lines{};
    std::vector<Room> rooms{};
    std::vector<Contact> contacts{};
    QHash<QString, Millis> slowSources{}; //!< Directories that answer so much later.
    std::vector<PastText> texts{}; //!< Oldest first.
    std::map<UserId, std::vector<QString>> favorites{}; //!< Contact ids.
    std::map<CallId, Call> calls{};
    std::map<LegId, Leg> legs{};
    std::vector<CallbackPeriod> periods{};
    std::vector<CallbackList> callbackLists{};
    std::vector<CallbackRequest> callbacks{}; //!< Closed ones too.
    std::vector<CallbackTicket> tickets{};

    //! Null: unknown. Pointers stay good while the engine lives (these lists never grow).
    [[nodiscard]] const Queue *queue(QueueId id) const;
    [[nodiscard]] const Queue *queueByNumber(const QString &number) const;
    [[nodiscard]] const Agent *agent(AgentId id) const;
    [[nodiscard]] const User *user(UserId id) const;
    [[nodiscard]] const User *userByLogin(const QString &login) const;
    [[nodiscard]] const Line *line(qint32 id) const;
    [[nodiscard]] const Line *lineByNumber(const QString &number) const;
    [[nodiscard]] const Room *room(const QString &number) const;
    [[nodiscard]] const Group *group(GroupId id) const;
    [[nodiscard]] const Status *status(const QString &name) const;
    [[nodiscard]] const CallbackRequest *callback(const QString &uuid) const;
    [[nodiscard]] const CallbackTicket *ticket(const QString &uuid) const;
    [[nodiscard]] const CallbackPeriod *period(const QString &uuid) const;
    [[nodiscard]] const Call *call(CallId id) const;
    [[nodiscard]] const Leg *leg(LegId id) const;
    //! The user's line, or null.
    [[nodiscard]] const Line *lineOf(const User &user) const;

    Queue *queue(QueueId id);
    Agent *agent(AgentId id);
    User *user(UserId id);
    User *userByLogin(const QString &login);
    Line *line(qint32 id);
    Room *room(const QString &number);
    Call *call(CallId id);
    Leg *leg(LegId id);

    void index(); //!< Once the lists are complete.

private:
    QHash<qint32, qsizetype> m_queueRow{};
    QHash<qint32, qsizetype> m_agentRow{};
    QHash<qint32, qsizetype> m_userRow{};
    QHash<qint32, qsizetype> m_lineRow{};
    QHash<QString, qsizetype> m_queueByNumber{};
    QHash<QString, qsizetype> m_userByLogin{};
    QHash<QString, qsizetype> m_lineByNumber{};
};

//! The penalty of an agent in a queue, or none.
std::optional<qint32> penaltyOf(const Agent &agent, QueueId queue);

} // namespace vigie::sim
