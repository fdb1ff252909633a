// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/userorders.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

bool UserOrders::setStatus(UserId id, const QString &name)
{
    const Change change(m_core);
    User *user = m_core.world.user(id);
    const Status *status = m_core.world.status(name);
    if (!user || !status)
        return false;
    if (user->status != name) {
        user->status = name;
        m_core.notices.tell([&](Observer &o) { o.userStatus(*user); });
    }
    if (!user->agent)
        return true;
    switch (status->kind) {
    case StatusKind::Pause:
        m_core.agentOrders.pause(*user->agent, name);
        break;
    case StatusKind::Ready:
        m_core.agentOrders.unpause(*user->agent, name);
        break;
    case StatusKind::LoggedOut:
        m_core.agentOrders.logOut(*user->agent);
        break;
    }
    return true;
}

bool UserOrders::setDnd(UserId id, bool on)
{
    const Change change(m_core);
    User *user = m_core.world.user(id);
    if (!user)
        return false;
    user->dnd = on;
    m_core.notices.tell([&](Observer &o) { o.userConfig(*user); });
    return true;
}

bool UserOrders::setForward(UserId id, ForwardKind kind, const Forward &forward)
{
    const Change change(m_core);
    User *user = m_core.world.user(id);
    if (!user)
        return false;
    switch (kind) {
    case ForwardKind::NoAnswer:
        user->noAnswer = forward;
        break;
    case ForwardKind::Unconditional:
        user->unconditional = forward;
        break;
    case ForwardKind::Busy:
        user->busy = forward;
        break;
    }
    m_core.notices.tell([&](Observer &o) { o.userConfig(*user); });
    return true;
}

bool UserOrders::setPreference(UserId id, const QString &key, const Preference &preference)
{
    const Change change(m_core);
    User *user = m_core.world.user(id);
    if (!user || key.isEmpty())
        return false;
    user->preferences[key] = preference;
    m_core.notices.tell([&](Observer &o) { o.preference(*user, key); });
    return true;
}

bool UserOrders::setInVideo(UserId id, bool isIn)
{
    const Change change(m_core);
    User *user = m_core.world.user(id);
    if (!user || user->inVideo == isIn)
        return false;
    user->inVideo = isIn;
    m_core.notices.tell([&](Observer &o) { o.videoStatus(*user); });
    return true;
}

bool UserOrders::useWebPhone(UserId id, bool web)
{
    const Change change(m_core);
    const User *user = m_core.world.user(id);
    Line *line = user ? m_core.world.line(user->line) : nullptr;
    if (!line || !line->dual || !line->legs.empty())
        return false;
    line->webRtc = web;
    m_core.notices.tell([&](Observer &o) { o.lineConfig(*line); });
    return true;
}

bool UserOrders::addFavorite(UserId user, const QString &contact, const QString &source)
{
    std::vector<QString> &mine = m_core.world.favorites[user];
    if (!isKnown(user, contact, source)
        || std::find(mine.begin(), mine.end(), contact) != mine.end())
        return false;
    mine.push_back(contact);
    return true;
}

bool UserOrders::removeFavorite(UserId user, const QString &contact, const QString &source)
{
    return isKnown(user, contact, source) && std::erase(m_core.world.favorites[user], contact) > 0;
}

bool UserOrders::isFavorite(UserId user, const Contact &contact) const
{
    const auto it = m_core.world.favorites.find(user);
    return it != m_core.world.favorites.end()
        && std::find(it->second.begin(), it->second.end(), contact.id) != it->second.end();
}

QList<Contact> UserOrders::favorites(UserId user) const
{
    QList<Contact> list = seenBy(user);
    list.removeIf([&](const Contact &contact) { return !isFavorite(user, contact); });
    return list;
}

QList<Contact> UserOrders::search(UserId user, const QString &term) const
{
    if (term.isEmpty())
        return {};
    QList<Contact> list = seenBy(user);
    list.removeIf([&](const Contact &contact) {
        return !contact.fullName().contains(term, Qt::CaseInsensitive)
            && !contact.company.contains(term, Qt::CaseInsensitive)
            && !contact.number.contains(term) && !contact.mobile.contains(term);
    });
    return list;
}

QList<Contact> UserOrders::seenBy(UserId user) const
{
    QList<Contact> list;
    for (const Contact &contact : m_core.world.contacts) {
        if (!contact.personal)
            list.append(contact);
    }
    for (const Contact &contact : m_core.personalContacts.of(user))
        list.append(contact);
    return list;
}

bool UserOrders::isKnown(UserId user, const QString &contact, const QString &source) const
{
    const auto all = seenBy(user);
    return std::any_of(all.begin(), all.end(), [&](const Contact &known) {
        return known.id == contact && known.source == source;
    });
}

} // namespace vigie::sim
