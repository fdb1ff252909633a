// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/model.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>

namespace vigie::sim::xci {

class Archive;

//! Every object by its id, with what is looked up often; each change goes to the state file too.
//!
//! It checks nothing: that is the business of who calls it.
class Registry
{
public:
    Registry();
    ~Registry();
    Q_DISABLE_COPY_MOVE(Registry)

    //! What the file holds becomes the state. False: it holds nothing, or cannot be read.
    bool restoreFrom(Archive &archive);
    void keepIn(std::unique_ptr<Archive> archive); //!< All of it, and each change from now on.

    const QMap<XivoId, Xivo> &xivos() const { return m_xivos; }
    const QMap<EntityId, Entity> &entities() const { return m_entities; }
    const QMap<UserId, User> &users() const { return m_users; }
    const QMap<TemplateId, Template> &templates() const { return m_templates; }
    const QMap<AdministratorId, Administrator> &administrators() const { return m_administrators; }

    const Entity *entity(const QString &combinedId) const; //!< Null: unknown.
    QString combinedId(const Entity &entity) const;
    QList<UserId> usersOf(EntityId entity) const; //!< By id.
    bool isNumberUsed(XivoId xivo, const QString &number) const;
    bool isLoginUsed(XivoId xivo, const QString &ctiLogin) const;
    bool isProvisioned(const QString &code) const { return m_provisioned.contains(code); }

    //! Adds or replaces; an id of 0 gets the next one. Ids are never given twice.
    XivoId put(Xivo xivo);
    EntityId put(Entity entity);
    UserId put(User user);
    TemplateId put(Template form);
    AdministratorId put(Administrator administrator);

    //! Also out of the templates and administrators that name it. It has no users any more.
    void remove(EntityId entity);
    void remove(UserId user);
    void remove(TemplateId form);
    void remove(AdministratorId administrator);

private:
    template <typename Id, typename Object>
    Id store(QMap<Id, Object> &all, Object object, QLatin1StringView kind);
    template <typename Id, typename Object>
    void drop(QMap<Id, Object> &all, Id id, QLatin1StringView kind);
    template <typename Id, typename Object>
    bool load(Archive &archive, QMap<Id, Object> &all, QLatin1StringView kind);
    void index(const User &user);
    void unindex(const User &user);
    XivoId xivoOf(const User &user) const { return m_entities.value(user.entity).xivo; }

    QMap<XivoId, Xivo> m_xivos{};
    QMap<EntityId, Entity> m_entities{};
    QMap<UserId, User> m_users{};
    QMap<TemplateId, Template> m_templates{};
    QMap<AdministratorId, Administrator> m_administrators{};
    QHash<QString, qint32> m_lastIds{}; //!< By kind.
    QHash<EntityId, QSet<UserId>> m_usersOf{};
    QHash<XivoId, QHash<QString, int>> m_numbers{}; //!< How many users have each.
    QHash<XivoId, QSet<QString>> m_ctiLogins{};
    QSet<QString> m_provisioned{};
    std::unique_ptr<Archive> m_archive{}; //!< Null: in memory only.
};

} // namespace vigie::sim::xci
