// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/callback.h"

namespace vigie::sim {

class Core;
struct User;

//! The life cycle of callback requests. False: refused, and nothing is told.
class CallbackOrders
{
public:
    struct Save
    {
        QString status{};
        QString comment{};
        QDate dueDate{}; //!< With period: reschedules.
        QString period{};
    };

    explicit CallbackOrders(Core &core) : m_core(core) { }

    bool take(const QString &request, AgentId agent);
    bool release(const QString &request);
    //! Opens a ticket and dials number from the user's phone.
    bool start(const QString &request, UserId user, const QString &number);
    //! id: the ticket's, or the request's when it has exactly one open ticket.
    bool save(const QString &id, const Save &what);
    //! Plays the recorded message on the user's phone.
    bool listenMessage(UserId user, const QString &reference);

private:
    CallbackRequest *request(const QString &uuid);
    CallbackTicket *openTicket(const QString &id);
    QString callOn(const User &user) const; //!< The last channel's id.
    void closeTickets(const QString &request);

    Core &m_core;
};

} // namespace vigie::sim
