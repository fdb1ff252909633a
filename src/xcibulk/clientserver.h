// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/client.h"
#include "xcibulk/server.h"

namespace vigie::xcibulk {

//! The XCI that a client is signed in to.
class ClientServer final : public Server
{
public:
    explicit ClientServer(xci::Client &client) : m_client(client) { }

    void readEntities(const Then<QList<xci::Entity>> &then) override;
    void readTemplates(const Then<QList<xci::Template>> &then) override;
    void readUsers(const QString &entity, const Then<QList<xci::User>> &then) override;
    void readFreeNumbers(const QString &entity, const Then<QStringList> &then) override;
    void readIsSuper(const Then<bool> &then) override;
    void createUser(const xci::UserDraft &draft, const Then<xci::UserId> &then) override;
    void changeUser(xci::UserId id, const xci::UserDraft &draft, const Then<Done> &then) override;
    void removeUser(xci::UserId id, const Then<Done> &then) override;
    void prove(xci::UserId id, bool wasDone) override;

private:
    xci::Client &m_client;
    quint64 m_last = 0; //!< The client's number of the last change.
    QObject m_context{}; //!< With it nobody waits for an answer any more.
};

} // namespace vigie::xcibulk
