// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/desk.h"
#include "sim/xci/form.h"
#include "sim/xci/secret.h"

#include <algorithm>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    void readSecret(Form &in, Administrator &made)
    {
        if (made.ldap) {
            made.secret.clear();
            return;
        }
        const auto password = in.optionalText("password"_L1);
        if (!password.isEmpty())
            made.secret = secretOf(password);
        else if (made.secret.isEmpty())
            in.fail({Refusal::Kind::Invalid, "missing_field"_L1,
                     u"password is missing: the account is not one of LDAP"_s});
    }

    Answer<Administrator> readAdministrator(const Desk &desk, const QJsonObject &body,
                                            const Administrator &old)
    {
        Form in(body);
        auto made = old;
        made.login = in.text("login"_L1);
        made.name = in.textOrEmpty("name"_L1);
        made.ldap = in.flag("ldap"_L1);
        made.superAdmin = in.flag("superAdmin"_L1);
        readSecret(in, made);
        made.entities.clear();
        const auto ids = in.integers("entityIds"_L1);
        for (const auto id : ids) {
            if (!desk.registry.entities().contains(EntityId(id)))
                in.fail(invalid(u"there is no entity %1"_s.arg(id)));
            if (!made.entities.contains(EntityId(id)))
                made.entities.append(EntityId(id));
        }
        for (const auto &other : desk.registry.administrators()) {
            if (other.id != old.id && other.login == made.login)
                in.fail(invalid(u"the login %1 is taken"_s.arg(made.login)));
        }
        if (in.fault())
            return *in.fault();
        return made;
    }

    bool isLastSuper(const Registry &registry, AdministratorId id)
    {
        const auto &all = registry.administrators();
        return all.value(id).superAdmin
            && std::count_if(all.begin(), all.end(),
                             [](const Administrator &each) { return each.superAdmin; })
            == 1;
    }

} // namespace

Answer<AdministratorId> findAdministrator(const Desk &desk, int id)
{
    if (const auto refused = desk.rights.superOnly())
        return *refused;
    if (!desk.registry.administrators().contains(AdministratorId(id)))
        return notFound(u"there is no administrator %1"_s.arg(id));
    return AdministratorId(id);
}

Answer<AdministratorId> createAdministrator(const Desk &desk, const QJsonObject &body)
{
    if (const auto refused = desk.rights.superOnly())
        return *refused;
    auto read = readAdministrator(desk, body, {});
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    return desk.registry.put(std::get<Administrator>(std::move(read)));
}

Answer<AdministratorId> changeAdministrator(const Desk &desk, int id, const QJsonObject &body)
{
    auto found = findAdministrator(desk, id);
    if (std::holds_alternative<Refusal>(found))
        return found;
    auto read
        = readAdministrator(desk, body, desk.registry.administrators().value(AdministratorId(id)));
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    auto made = std::get<Administrator>(std::move(read));
    if (!made.superAdmin && isLastSuper(desk.registry, made.id))
        return conflict(u"%1 is the last super-administrator"_s.arg(made.login));
    return desk.registry.put(std::move(made));
}

std::optional<Refusal> removeAdministrator(const Desk &desk, int id)
{
    const auto found = findAdministrator(desk, id);
    if (const auto *refused = std::get_if<Refusal>(&found))
        return *refused;
    if (desk.rights.who() == AdministratorId(id))
        return conflict(u"nobody removes himself"_s);
    if (isLastSuper(desk.registry, AdministratorId(id)))
        return conflict(u"this is the last super-administrator"_s);
    desk.registry.remove(AdministratorId(id));
    return {};
}

} // namespace vigie::sim::xci
