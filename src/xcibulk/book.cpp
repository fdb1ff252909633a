// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/book.h"

namespace vigie::xcibulk {

Book::Book(const Picture &picture) : m_picture(picture)
{
    for (const auto &entity : picture.entities) {
        m_xivos.insert(entity.combinedId, entity.xivo.id);
        const auto users = picture.users.constFind(entity.combinedId);
        if (users == picture.users.constEnd()) {
            m_unread.insert(entity.xivo.id);
            continue;
        }
        for (const auto &user : *users) {
            m_users.insert(user.id, user);
            m_numbers.insert({entity.xivo.id, user.internalNumber}, {.user = user.id});
            if (!user.ctiLogin.isEmpty())
                m_logins.insert({entity.xivo.id, user.ctiLogin}, {.user = user.id});
            m_byName[nameKey(entity.combinedId, user.firstName, user.lastName)].append(user.id);
        }
    }
}

QString Book::nameKey(const QString &entity, const QString &first, const QString &last)
{
    return entity + u'\n' + first + u'\n' + last;
}

const xci::User *Book::user(xci::UserId id) const
{
    const auto found = m_users.constFind(id);
    return found == m_users.constEnd() ? nullptr : &*found;
}

std::optional<Book::Owner> Book::ownerOf(xci::XivoId xivo, const QString &number) const
{
    const auto found = m_numbers.constFind({xivo, number});
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Book::Owner> Book::ownerOfLogin(xci::XivoId xivo, const QString &login) const
{
    const auto found = m_logins.constFind({xivo, login});
    return found == m_logins.constEnd() ? std::nullopt : std::optional(*found);
}

bool Book::isFreed(xci::XivoId xivo, const QString &number) const
{
    return m_freed.contains({xivo, number});
}

xci::UserId Book::unclaimed(const xci::UserDraft &draft, int line) const
{
    const auto ids = m_byName.value(nameKey(draft.entity, draft.firstName, draft.lastName));
    for (const auto id : ids) {
        const auto *each = user(id);
        const int claim = m_claims.value(id, line);
        if (each && claim == line && (draft.ctiLogin.isEmpty() || draft.ctiLogin == each->ctiLogin))
            return id;
    }
    return {};
}

NumberPool &Book::pool(const QString &entity)
{
    const auto found = m_pools.find(entity);
    if (found != m_pools.end())
        return *found;
    const auto *known = m_picture.entity(entity);
    const auto listed = m_picture.freeNumbers.constFind(entity);
    return *m_pools.insert(entity,
                           NumberPool(known ? known->intervals : QList<xci::Interval>(),
                                      listed == m_picture.freeNumbers.constEnd()
                                          ? std::nullopt
                                          : std::optional(*listed)));
}

void Book::put(const xci::UserDraft &draft, xci::XivoId xivo, xci::UserId id, int line)
{
    QString login = draft.cti == xci::UserDraft::Cti::Set ? draft.ctiLogin : QString();
    if (const auto *old = user(id)) {
        if (draft.cti == xci::UserDraft::Cti::Keep)
            login = old->ctiLogin;
        remove(id);
    }
    if (id != xci::UserId())
        m_users.insert(id,
                       {.id = id,
                        .entity = draft.entity,
                        .firstName = draft.firstName,
                        .lastName = draft.lastName,
                        .internalNumber = draft.internalNumber,
                        .ctiLogin = login});
    m_freed.remove({xivo, draft.internalNumber});
    m_numbers.insert({xivo, draft.internalNumber}, {.user = id, .line = line});
    if (!login.isEmpty())
        m_logins.insert({xivo, login}, {.user = id, .line = line});
}

void Book::remove(xci::UserId id)
{
    const auto old = m_users.take(id);
    const auto xivo = xivoOf(old.entity);
    m_numbers.remove({xivo, old.internalNumber});
    m_freed.insert({xivo, old.internalNumber});
    m_logins.remove({xivo, old.ctiLogin});
}

} // namespace vigie::xcibulk
