// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/personalcontacts.h"

#include "sim/engine/core.h"

#include <algorithm>
#include <iterator>

namespace vigie::sim {

const std::vector<Contact> &PersonalContacts::of(UserId user)
{
    return bookOf(user);
}

const Contact *PersonalContacts::find(UserId user, const QString &id)
{
    const auto &book = bookOf(user);
    const auto found = std::find_if(book.begin(), book.end(),
                                    [&](const Contact &contact) { return contact.id == id; });
    return found == book.end() ? nullptr : &*found;
}

const Contact &PersonalContacts::add(UserId user, Contact contact)
{
    contact.id = m_core.newUuid();
    contact.source = source();
    contact.personal = true;
    auto &book = bookOf(user);
    book.push_back(std::move(contact));
    return book.back();
}

const Contact *PersonalContacts::replace(UserId user, const QString &id, Contact contact)
{
    for (auto &kept : bookOf(user)) {
        if (kept.id != id)
            continue;
        contact.id = id;
        contact.source = source();
        contact.personal = true;
        kept = std::move(contact);
        return &kept;
    }
    return nullptr;
}

bool PersonalContacts::remove(UserId user, const QString &id)
{
    std::erase(m_core.world.favorites[user], id);
    return std::erase_if(bookOf(user), [&](const Contact &contact) { return contact.id == id; })
        > 0;
}

void PersonalContacts::clear(UserId user)
{
    auto &book = bookOf(user);
    for (const auto &contact : book)
        std::erase(m_core.world.favorites[user], contact.id);
    book.clear();
}

std::vector<Contact> &PersonalContacts::bookOf(UserId user)
{
    const auto [book, isNew] = m_books.try_emplace(user);
    if (isNew) {
        const auto &shared = m_core.world.contacts;
        std::copy_if(shared.begin(), shared.end(), std::back_inserter(book->second),
                     [](const Contact &contact) { return contact.personal; });
    }
    return book->second;
}

} // namespace vigie::sim
