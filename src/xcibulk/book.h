// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/numberpool.h"
#include "xcibulk/picture.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vigie::xcibulk {

//! The picture as it changes line by line: who has which number and login once the lines before
//! have been carried out.
class Book
{
public:
    explicit Book(const Picture &picture);

    //! Who has a number or login: a user who is there, or an earlier line.
    struct Owner
    {
        xci::UserId user{};
        int line = 0; //!< 0: the user was there before.
    };

    const Picture &picture() const { return m_picture; }
    const xci::User *user(xci::UserId id) const;
    std::optional<Owner> ownerOf(xci::XivoId xivo, const QString &number) const;
    std::optional<Owner> ownerOfLogin(xci::XivoId xivo, const QString &login) const;
    bool isFreed(xci::XivoId xivo, const QString &number) const;
    //! The first user of the draft's name in its entity, and of its login if it has one, whom no
    //! other line has claimed; 0: there is none.
    xci::UserId unclaimed(const xci::UserDraft &draft, int line) const;
    int claimedBy(xci::UserId user) const { return m_claims.value(user); } //!< 0: by no line.
    void claim(xci::UserId user, int line) { m_claims.insert(user, line); }
    //! Every entity's users of that XiVO are known.
    bool isRead(xci::XivoId xivo) const { return !m_unread.contains(xivo); }
    NumberPool &pool(const QString &entity);

    void put(const xci::UserDraft &draft, xci::XivoId xivo, xci::UserId id, int line);
    void remove(xci::UserId id);

private:
    struct Key
    {
        xci::XivoId xivo{};
        QString text{};
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, int(key.xivo), key.text);
        }
    };
    static QString nameKey(const QString &entity, const QString &first, const QString &last);
    xci::XivoId xivoOf(const QString &entity) const { return m_xivos.value(entity); }

    const Picture &m_picture;
    QHash<QString, xci::XivoId> m_xivos{}; //!< By entity.
    QHash<xci::UserId, xci::User> m_users{};
    QHash<Key, Owner> m_numbers{};
    QHash<Key, Owner> m_logins{};
    QSet<Key> m_freed{};
    QHash<QString, QList<xci::UserId>> m_byName{};
    QHash<xci::UserId, int> m_claims{};
    QSet<xci::XivoId> m_unread{};
    QHash<QString, NumberPool> m_pools{};
};

} // namespace vigie::xcibulk
