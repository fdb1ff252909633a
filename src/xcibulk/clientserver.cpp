// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/clientserver.h"

#include "base/ids.h"

namespace vigie::xcibulk {

void ClientServer::readEntities(const Then<QList<xci::Entity>> &then)
{
    m_client.readEntities(&m_context, then);
}

void ClientServer::readTemplates(const Then<QList<xci::Template>> &then)
{
    m_client.readTemplates(&m_context, then);
}

void ClientServer::readUsers(const QString &entity, const Then<QList<xci::User>> &then)
{
    m_client.readUsers(entity, &m_context, then);
}

void ClientServer::readFreeNumbers(const QString &entity, const Then<QStringList> &then)
{
    m_client.readFreeNumbers(entity, &m_context, then);
}

//! No call tells who is signed in: the administrators are for those alone who manage everything.
void ClientServer::readIsSuper(const Then<bool> &then)
{
    m_client.readAdministrators(&m_context,
                                [then](const xci::Answer<QList<xci::Administrator>> &all) {
                                    if (!all && all.failure().kind != xci::Failure::Kind::Forbidden)
                                        then(all.failure());
                                    else
                                        then(bool(all));
                                });
}

void ClientServer::createUser(const xci::UserDraft &draft, const Then<xci::UserId> &then)
{
    m_client.createUser(draft, &m_context, then);
    m_last = m_client.lastChange();
}

void ClientServer::changeUser(xci::UserId id, const xci::UserDraft &draft, const Then<Done> &then)
{
    m_client.updateUser(id, draft, &m_context, then);
    m_last = m_client.lastChange();
}

void ClientServer::removeUser(xci::UserId id, const Then<Done> &then)
{
    m_client.removeUser(id, &m_context, then);
    m_last = m_client.lastChange();
}

void ClientServer::prove(xci::UserId id, bool wasDone)
{
    m_client.prove(m_last, id == xci::UserId() ? QString() : QString::number(raw(id)), wasDone);
}

} // namespace vigie::xcibulk
