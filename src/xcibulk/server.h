// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/entity.h"
#include "xci/failure.h"
#include "xci/linetemplate.h"
#include "xci/user.h"

#include <QStringList>

#include <functional>

namespace vigie::xcibulk {

//! What a bulk run asks of an XCI. Each call answers once, later; nothing is sent twice by itself.
class Server
{
public:
    template <typename T> using Then = std::function<void(const xci::Answer<T> &)>;
    using Done = std::monostate;

    virtual ~Server() = default;
    Q_DISABLE_COPY_MOVE(Server)

    virtual void readEntities(const Then<QList<xci::Entity>> &then) = 0;
    virtual void readTemplates(const Then<QList<xci::Template>> &then) = 0;
    virtual void readUsers(const QString &entity, const Then<QList<xci::User>> &then) = 0;
    virtual void readFreeNumbers(const QString &entity, const Then<QStringList> &then) = 0;
    virtual void readIsSuper(const Then<bool> &then) = 0; //!< Whether the account sees all.
    //! The id; 0: created, but the server did not say as what.
    virtual void createUser(const xci::UserDraft &draft, const Then<xci::UserId> &then) = 0;
    virtual void changeUser(xci::UserId id, const xci::UserDraft &draft, const Then<Done> &then)
        = 0;
    virtual void removeUser(xci::UserId id, const Then<Done> &then) = 0;
    //! The answer to the last of these was lost, and the list has shown since what came of it.
    virtual void prove(xci::UserId id, bool wasDone) = 0;

protected:
    Server() = default;
};

} // namespace vigie::xcibulk
