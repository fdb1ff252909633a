// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/directory.h"

#include "base/aside.h"
#include "base/logging.h"

#include <algorithm>

namespace vigie::xci {

namespace {

    constexpr int usersAtOnce = 2;
    constexpr qsizetype comparedAside = 2'000; //!< More take a part of a frame.

    int compare(const QString &one, const QString &other)
    {
        return QString::localeAwareCompare(one, other);
    }

    QString shownName(const Entity &entity)
    {
        return entity.displayName.isEmpty() ? entity.name : entity.displayName;
    }

    template <typename T, typename Id> const T *findById(const QList<T> &all, Id id)
    {
        const auto found
            = std::find_if(all.begin(), all.end(), [id](const T &each) { return each.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

} // namespace

Directory::Directory(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_epoch(std::make_unique<QObject>())
{
}

Directory::~Directory() = default;

void Directory::clear()
{
    m_epoch = std::make_unique<QObject>();
    m_xivos.clear();
    m_entities.clear();
    m_templates.clear();
    m_administrators.clear();
    m_users.clear();
    m_comparing.clear();
    m_wantedUsers.clear();
    m_readingUsers.clear();
    m_read.clear();
    m_isSuper.reset();
    m_wantsUsers = false;
    m_underWay = 0;
    Q_EMIT xivosChanged();
    Q_EMIT entitiesChanged();
    Q_EMIT templatesChanged();
    Q_EMIT administratorsChanged();
    Q_EMIT readingChanged();
}

bool Directory::isRead(Part part) const
{
    if (part != Part::Users)
        return m_read.contains(part);
    return m_read.contains(Part::Entities)
        && std::all_of(m_entities.begin(), m_entities.end(),
                       [this](const Entity &each) { return hasUsers(each.combinedId); });
}

const Xivo *Directory::xivo(XivoId id) const
{
    return findById(m_xivos, id);
}

const Entity *Directory::entity(const QString &combinedId) const
{
    const auto found = std::find_if(m_entities.begin(), m_entities.end(), [&](const Entity &each) {
        return each.combinedId == combinedId;
    });
    return found == m_entities.end() ? nullptr : &*found;
}

QList<const Entity *> Directory::entitiesOf(XivoId xivo) const
{
    QList<const Entity *> all;
    for (const Entity &each : m_entities) {
        if (each.xivo.id == xivo)
            all.append(&each);
    }
    return all;
}

const Template *Directory::lineTemplate(TemplateId id) const
{
    return findById(m_templates, id);
}

QList<const Template *> Directory::templatesFor(const QString &entity) const
{
    QList<const Template *> all;
    for (const Template &each : m_templates) {
        if (each.entities.contains(entity))
            all.append(&each);
    }
    return all;
}

const Administrator *Directory::administrator(AdministratorId id) const
{
    return findById(m_administrators, id);
}

const QList<User> &Directory::users(const QString &entity) const
{
    static const QList<User> none;
    const auto found = m_users.constFind(entity);
    return found == m_users.constEnd() ? none : found->all;
}

const User *Directory::user(const QString &entity, UserId id) const
{
    return findById(users(entity), id);
}

qsizetype Directory::userCount() const
{
    qsizetype count = 0;
    for (const Users &each : m_users)
        count += each.all.size();
    return count;
}

NumberCount Directory::numbers(const QString &entity) const
{
    return m_users.value(entity).numbers;
}

NumberCount Directory::numbersOf(XivoId xivo) const
{
    NumberCount sum;
    for (const Entity *each : entitiesOf(xivo)) {
        const NumberCount count = numbers(each->combinedId);
        sum.all += count.all;
        sum.used += count.used;
    }
    return sum;
}

void Directory::begin()
{
    if (m_underWay++ == 0)
        Q_EMIT readingChanged();
}

void Directory::end()
{
    if (m_underWay > 0 && --m_underWay == 0) // Cleared meanwhile, nothing is under way.
        Q_EMIT readingChanged();
}

void Directory::note(Part part, const Failure &failure)
{
    qCInfo(lcXci) << "not read:" << part << "status" << failure.status;
    Q_EMIT failed(part, failure);
}

void Directory::refresh()
{
    refresh(Part::Xivos);
    refresh(Part::Entities);
    refresh(Part::Templates);
    refresh(Part::Administrators);
    m_wantsUsers = true;
}

void Directory::refresh(Part part)
{
    // Hands on what came, or tells why nothing did.
    const auto taking = [this, part](auto take) {
        begin();
        return [this, part, take](const auto &answer) {
            if (answer)
                (this->*take)(*answer);
            else
                note(part, answer.failure());
            tell(part, {}, answer);
            end();
        };
    };
    switch (part) {
    case Part::Xivos:
        m_client.readXivos(m_epoch.get(), taking(&Directory::takeXivos));
        return;
    case Part::Entities:
        m_client.readEntities(m_epoch.get(), taking(&Directory::takeEntities));
        return;
    case Part::Templates:
        m_client.readTemplates(m_epoch.get(), taking(&Directory::takeTemplates));
        return;
    case Part::Administrators:
        begin();
        m_client.readAdministrators(
            m_epoch.get(), [this](const Answer<QList<Administrator>> &answer) {
                if (answer) {
                    takeAdministrators(*answer);
                } else if (answer.failure().kind == Failure::Kind::Forbidden) {
                    m_isSuper = false; // Nobody but a super-administrator sees that list.
                    takeAdministrators({});
                } else {
                    note(Part::Administrators, answer.failure());
                }
                tell(Part::Administrators, {}, answer);
                end();
            });
        return;
    case Part::Users:
        for (const Entity &each : std::as_const(m_entities)) {
            if (!m_wantedUsers.contains(each.combinedId))
                m_wantedUsers.append(each.combinedId);
        }
        readNextUsers();
        return;
    }
}

void Directory::refreshUsers(const QString &entity)
{
    m_wantedUsers.removeAll(entity);
    m_wantedUsers.prepend(entity);
    readNextUsers();
}

void Directory::readNextUsers()
{
    for (qsizetype i = 0; i < m_wantedUsers.size() && m_readingUsers.size() < usersAtOnce;) {
        // Asked for while it is read: once more, after that.
        if (m_readingUsers.contains(m_wantedUsers[i]))
            ++i;
        else
            readUsers(m_wantedUsers.takeAt(i));
    }
}

void Directory::readUsers(const QString &entity)
{
    m_readingUsers.insert(entity);
    begin();
    m_client.readUsers(entity, m_epoch.get(), [this, entity](const Answer<QList<User>> &answer) {
        m_readingUsers.remove(entity);
        if (answer)
            takeUsers(entity, *answer);
        else
            note(Part::Users, answer.failure());
        tell(Part::Users, entity, answer);
        readNextUsers();
        end();
    });
}

void Directory::takeXivos(QList<Xivo> xivos)
{
    const bool isFirst = !m_read.contains(Part::Xivos);
    m_read.insert(Part::Xivos);
    std::stable_sort(xivos.begin(), xivos.end(), [](const Xivo &one, const Xivo &other) {
        return compare(one.name, other.name) < 0;
    });
    if (!isFirst && xivos == m_xivos)
        return;
    m_xivos = std::move(xivos);
    Q_EMIT xivosChanged();
}

void Directory::takeEntities(QList<Entity> entities)
{
    const bool isFirst = !m_read.contains(Part::Entities);
    m_read.insert(Part::Entities);
    std::stable_sort(entities.begin(), entities.end(), [](const Entity &one, const Entity &other) {
        return compare(shownName(one), shownName(other)) < 0;
    });
    const bool isNew = isFirst || entities != m_entities;
    m_entities = std::move(entities);
    m_users.removeIf([this](const auto &each) { return !entity(each.key()); });
    m_wantedUsers.removeIf([this](const QString &each) { return !entity(each); });
    if (isNew) {
        for (const Entity &each : std::as_const(m_entities)) {
            // Counts follow the intervals, those of the newest list.
            const QString &id = each.combinedId;
            if (const auto newest = m_comparing.constFind(id); newest != m_comparing.constEnd())
                takeUsers(id, QList<User>(newest->users));
            else if (hasUsers(id))
                takeUsers(id, QList<User>(users(id)));
        }
        Q_EMIT entitiesChanged();
    }
    if (std::exchange(m_wantsUsers, false))
        refresh(Part::Users);
}

void Directory::takeTemplates(QList<Template> templates)
{
    const bool isFirst = !m_read.contains(Part::Templates);
    m_read.insert(Part::Templates);
    std::stable_sort(templates.begin(), templates.end(),
                     [](const Template &one, const Template &other) {
                         return compare(one.name, other.name) < 0;
                     });
    if (!isFirst && templates == m_templates)
        return;
    m_templates = std::move(templates);
    Q_EMIT templatesChanged();
}

void Directory::takeAdministrators(QList<Administrator> administrators)
{
    const bool isFirst = !m_read.contains(Part::Administrators);
    m_read.insert(Part::Administrators);
    std::stable_sort(administrators.begin(), administrators.end(),
                     [](const Administrator &one, const Administrator &other) {
                         return compare(one.login, other.login) < 0;
                     });
    const QString own = m_client.session().account().login;
    for (const Administrator &each : std::as_const(administrators)) {
        if (each.login == own)
            m_isSuper = each.isSuper;
    }
    if (!isFirst && administrators == m_administrators)
        return;
    m_administrators = std::move(administrators);
    Q_EMIT administratorsChanged();
}

void Directory::takeUsers(const QString &combinedId, const QList<User> &users)
{
    const Entity *known = entity(combinedId);
    if (!known)
        return;
    // Nothing: as before.
    const auto compare = [users, before = m_users.value(combinedId), wasRead = hasUsers(combinedId),
                          intervals = known->intervals]() -> std::optional<Users> {
        QSet<QString> used;
        used.reserve(users.size());
        for (const User &each : users)
            used.insert(each.internalNumber);
        const NumberCount numbers = countOf(intervals, used);
        if (wasRead && before.numbers == numbers && before.all == users)
            return {};
        return Users{users, numbers};
    };
    if (users.size() < comparedAside) {
        freeAside(m_comparing.take(combinedId));
        if (const auto changed = compare())
            keepUsers(combinedId, *changed);
        return;
    }
    begin();
    const quint64 number = ++m_comparisons;
    freeAside(std::exchange(m_comparing[combinedId], {number, users}));
    aside(m_epoch.get(), compare, [this, combinedId, number](const std::optional<Users> &changed) {
        // Two of one entity may end in any order: the one of the newer list counts.
        if (m_comparing.value(combinedId).number == number) {
            freeAside(m_comparing.take(combinedId));
            if (changed && entity(combinedId))
                keepUsers(combinedId, *changed);
        }
        end();
    });
}

void Directory::keepUsers(const QString &combinedId, const Users &users)
{
    Users old = m_users.value(combinedId);
    m_users.insert(combinedId, users);
    freeAside(std::move(old));
    Q_EMIT usersChanged(combinedId);
}

} // namespace vigie::xci
