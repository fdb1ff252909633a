// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"

#include <QList>

#include <map>

namespace vigie::sim {

class Core;

//! Each user's own address book. It begins as the scenario's personal contacts.
class PersonalContacts
{
public:
    static QString source() { return QStringLiteral("personal"); }

    explicit PersonalContacts(Core &core) : m_core(core) { }

    [[nodiscard]] const std::vector<Contact> &of(UserId user);
    [[nodiscard]] const Contact *find(UserId user, const QString &id);
    //! Gives it an id and keeps it.
    const Contact &add(UserId user, Contact contact);
    //! Replaces all but the id. Null: no such contact.
    const Contact *replace(UserId user, const QString &id, Contact contact);
    bool remove(UserId user, const QString &id); //!< False: no such contact.
    void clear(UserId user);

private:
    std::vector<Contact> &bookOf(UserId user);

    Core &m_core;
    std::map<UserId, std::vector<Contact>> m_books{};
};

} // namespace vigie::sim
