// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/administrator.h"
#include "xci/entity.h"
#include "xci/linetemplate.h"
#include "xci/user.h"
#include "xci/xivo.h"

#include <QHash>
#include <QList>

namespace vigie::xci {

//! The objects as a client read them last: what a change is held against.
//!
//! Lists are shared with whoever asked for them, not copied.
class Seen
{
public:
    void take(const QList<Xivo> &all) { m_xivos = all; }
    void take(const QList<Entity> &all);
    void take(const QList<User> &ofEntity); //!< All of one entity.
    void take(const QList<Template> &all);
    void take(const QList<Administrator> &all);
    void take(const Entity &one) { m_entity.insert(one.combinedId, one); }
    void take(const User &one) { m_user.insert(one.id, one); }
    void take(const Template &one) { m_template.insert(one.id, one); }
    void take(const Administrator &one) { m_administrator.insert(one.id, one); }
    template <typename T> void take(const T &) { } //!< Nothing that is ever changed.
    void clear() { *this = {}; }

    // Null: it was never read.
    const Xivo *xivo(XivoId id) const;
    const Entity *entity(const QString &combinedId) const;
    const Entity *entity(EntityId id) const;
    const User *user(UserId id) const;
    const Template *lineTemplate(TemplateId id) const;
    const Administrator *administrator(AdministratorId id) const;

private:
    QList<Xivo> m_xivos{};
    QList<Entity> m_entities{};
    QHash<QString, QList<User>> m_users{}; //!< By the entity's combined id.
    QList<Template> m_templates{};
    QList<Administrator> m_administrators{};
    // Read one by one, since the lists.
    QHash<QString, Entity> m_entity{};
    QHash<UserId, User> m_user{};
    QHash<TemplateId, Template> m_template{};
    QHash<AdministratorId, Administrator> m_administrator{};
};

} // namespace vigie::xci
