// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/seen.h"

#include "base/aside.h"

#include <algorithm>
#include <utility>

namespace vigie::xci {

namespace {

    template <typename T, typename Is> const T *find(const QList<T> &all, const Is &isIt)
    {
        const auto found = std::find_if(all.cbegin(), all.cend(), isIt);
        return found == all.cend() ? nullptr : &*found;
    }

    template <typename T, typename Id>
    const T *find(const QHash<Id, T> &single, const QList<T> &all, Id id)
    {
        const auto one = single.constFind(id);
        return one != single.cend() ? &*one
                                    : find(all, [id](const T &each) { return each.id == id; });
    }

} // namespace

void Seen::take(const QList<Entity> &all)
{
    m_entities = all;
    m_entity.clear();
}

void Seen::take(const QList<User> &ofEntity)
{
    if (ofEntity.isEmpty())
        return;
    const QString entity = ofEntity.first().entity;
    // To free 50,000 users takes a frame, and nobody else may hold the old ones any more.
    freeAside(std::exchange(m_users[entity], ofEntity));
    m_user.removeIf([&](const auto &each) { return each.value().entity == entity; });
}

void Seen::take(const QList<Template> &all)
{
    m_templates = all;
    m_template.clear();
}

void Seen::take(const QList<Administrator> &all)
{
    m_administrators = all;
    m_administrator.clear();
}

const Xivo *Seen::xivo(XivoId id) const
{
    return find(m_xivos, [id](const Xivo &each) { return each.id == id; });
}

const Entity *Seen::entity(const QString &combinedId) const
{
    const auto one = m_entity.constFind(combinedId);
    if (one != m_entity.cend())
        return &*one;
    return find(m_entities, [&](const Entity &each) { return each.combinedId == combinedId; });
}

const Entity *Seen::entity(EntityId id) const
{
    return find(m_entities, [id](const Entity &each) { return each.id == id; });
}

const User *Seen::user(UserId id) const
{
    if (const auto one = m_user.constFind(id); one != m_user.cend())
        return &*one;
    for (const auto &all : m_users) {
        if (const User *found = find(all, [id](const User &each) { return each.id == id; }))
            return found;
    }
    return nullptr;
}

const Template *Seen::lineTemplate(TemplateId id) const
{
    return find(m_template, m_templates, id);
}

const Administrator *Seen::administrator(AdministratorId id) const
{
    return find(m_administrator, m_administrators, id);
}

} // namespace vigie::xci
