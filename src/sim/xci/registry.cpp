// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/registry.h"

#include "sim/xci/archive.h"
#include "sim/xci/records.h"

#include <algorithm>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto xivoKind = "xivo"_L1;
    constexpr auto entityKind = "entity"_L1;
    constexpr auto userKind = "user"_L1;
    constexpr auto templateKind = "template"_L1;
    constexpr auto administratorKind = "administrator"_L1;

    //! Under which the file keeps the last id of a kind, once that object may be gone.
    QString lastIdOf(const QString &kind)
    {
        return u"last "_s + kind;
    }

} // namespace

Registry::Registry() = default;
Registry::~Registry() = default;

template <typename Id, typename Object>
Id Registry::store(QMap<Id, Object> &all, Object object, QLatin1StringView kind)
{
    auto &last = m_lastIds[kind];
    const bool isNew = plain(object.id) == 0;
    if (isNew)
        object.id = Id(last + 1);
    last = std::max(last, plain(object.id));
    if (m_archive)
        m_archive->write(kind, plain(object.id), record(object));
    const auto id = object.id;
    all.insert(id, std::move(object));
    return id;
}

template <typename Id, typename Object>
void Registry::drop(QMap<Id, Object> &all, Id id, QLatin1StringView kind)
{
    if (!all.remove(id) || !m_archive)
        return;
    // What the last one was called is not given to the next.
    m_archive->write(lastIdOf(kind), 0, {{u"id"_s, m_lastIds.value(kind)}});
    m_archive->erase(kind, plain(id));
}

template <typename Id, typename Object>
bool Registry::load(Archive &archive, QMap<Id, Object> &all, QLatin1StringView kind)
{
    auto &last = m_lastIds[kind];
    return archive.read(kind, [&](const QJsonObject &in) {
        Object object;
        restore(in, object);
        last = std::max(last, plain(object.id));
        all.insert(object.id, std::move(object));
    }) && archive.read(lastIdOf(kind), [&](const QJsonObject &in) {
        last = std::max(last, qint32(in["id"_L1].toInt()));
    });
}

bool Registry::restoreFrom(Archive &archive)
{
    const bool isRead = load(archive, m_xivos, xivoKind) && load(archive, m_entities, entityKind)
        && load(archive, m_users, userKind) && load(archive, m_templates, templateKind)
        && load(archive, m_administrators, administratorKind);
    for (const auto &user : std::as_const(m_users))
        index(user);
    return isRead && !m_administrators.isEmpty();
}

const Entity *Registry::entity(const QString &combinedId) const
{
    const auto found = std::find_if(m_entities.begin(), m_entities.end(), [&](const Entity &each) {
        return combinedId.startsWith(each.name) && this->combinedId(each) == combinedId;
    });
    return found == m_entities.end() ? nullptr : &*found;
}

QString Registry::combinedId(const Entity &entity) const
{
    return entity.name + u'@' + m_xivos.value(entity.xivo).uuid;
}

QList<UserId> Registry::usersOf(EntityId entity) const
{
    auto ids = m_usersOf.value(entity).values();
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool Registry::isNumberUsed(XivoId xivo, const QString &number) const
{
    const auto numbers = m_numbers.constFind(xivo);
    return numbers != m_numbers.constEnd() && numbers->contains(number);
}

bool Registry::isLoginUsed(XivoId xivo, const QString &ctiLogin) const
{
    const auto logins = m_ctiLogins.constFind(xivo);
    return logins != m_ctiLogins.constEnd() && logins->contains(ctiLogin);
}

void Registry::index(const User &user)
{
    const auto xivo = xivoOf(user);
    m_usersOf[user.entity].insert(user.id);
    ++m_numbers[xivo][user.internalNumber];
    if (!user.ctiLogin.isEmpty())
        m_ctiLogins[xivo].insert(user.ctiLogin);
    m_provisioned.insert(user.provisioningNumber);
}

void Registry::unindex(const User &user)
{
    const auto xivo = xivoOf(user);
    m_usersOf[user.entity].remove(user.id);
    auto &numbers = m_numbers[xivo];
    if (--numbers[user.internalNumber] == 0)
        numbers.remove(user.internalNumber);
    m_ctiLogins[xivo].remove(user.ctiLogin);
    m_provisioned.remove(user.provisioningNumber);
}

XivoId Registry::put(Xivo xivo)
{
    return store(m_xivos, std::move(xivo), xivoKind);
}

EntityId Registry::put(Entity entity)
{
    return store(m_entities, std::move(entity), entityKind);
}

UserId Registry::put(User user)
{
    if (const auto old = m_users.constFind(user.id); old != m_users.constEnd())
        unindex(*old);
    const auto id = store(m_users, std::move(user), userKind);
    index(*m_users.constFind(id));
    return id;
}

TemplateId Registry::put(Template form)
{
    return store(m_templates, std::move(form), templateKind);
}

AdministratorId Registry::put(Administrator administrator)
{
    return store(m_administrators, std::move(administrator), administratorKind);
}

void Registry::remove(EntityId entity)
{
    const auto templates = m_templates.values();
    for (auto form : templates) {
        if (form.entities.removeAll(entity) > 0)
            put(std::move(form));
    }
    const auto administrators = m_administrators.values();
    for (auto each : administrators) {
        if (each.entities.removeAll(entity) > 0)
            put(std::move(each));
    }
    drop(m_entities, entity, entityKind);
    m_usersOf.remove(entity);
}

void Registry::remove(UserId user)
{
    if (const auto old = m_users.constFind(user); old != m_users.constEnd())
        unindex(*old);
    drop(m_users, user, userKind);
}

void Registry::remove(TemplateId form)
{
    drop(m_templates, form, templateKind);
}

void Registry::remove(AdministratorId administrator)
{
    drop(m_administrators, administrator, administratorKind);
}

void Registry::keepIn(std::unique_ptr<Archive> archive)
{
    m_archive = std::move(archive);
    m_archive->begin();
    const auto keep = [this](const auto &all, QLatin1StringView kind) {
        for (const auto &object : all)
            m_archive->write(kind, plain(object.id), record(object));
    };
    keep(m_xivos, xivoKind);
    keep(m_entities, entityKind);
    keep(m_users, userKind);
    keep(m_templates, templateKind);
    keep(m_administrators, administratorKind);
    for (auto last = m_lastIds.begin(); last != m_lastIds.end(); ++last)
        m_archive->write(lastIdOf(last.key()), 0, {{u"id"_s, last.value()}});
    m_archive->commit();
}

} // namespace vigie::sim::xci
