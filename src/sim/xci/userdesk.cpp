// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/desk.h"
#include "sim/xci/form.h"
#include "sim/xci/numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestName = 128;

    bool isPrintable(const QString &name)
    {
        return name.size() <= longestName && std::all_of(name.begin(), name.end(), [](QChar each) {
                   return each.isPrint() || each.isSurrogate();
               });
    }

    void readNames(Form &in, User &user)
    {
        user.firstName = in.text("firstName"_L1);
        user.lastName = in.textOrEmpty("lastName"_L1);
        if (!isPrintable(user.firstName) || !isPrintable(user.lastName))
            in.fail(invalid(u"a name has at most 128 printable characters"_s));
    }

    //! A login goes with a password. Who has one already need not send it again.
    void readAccount(Form &in, User &user)
    {
        static const QRegularExpression loginForm(u"^[A-Za-z0-9\\-._~!$&'()*+,;=%]{2,64}$"_s);
        static const QRegularExpression secretForm(u"^[A-Za-z0-9\\-._~!$&'()*+,;=%:]{4,64}$"_s);
        if (!in.names("ctiLogin"_L1) && !in.names("ctiPassword"_L1))
            return;
        const auto login = in.names("ctiLogin"_L1) ? in.optionalText("ctiLogin"_L1) : user.ctiLogin;
        const auto secret = in.names("ctiPassword"_L1) ? in.optionalText("ctiPassword"_L1)
            : login.isEmpty()                          ? QString()
                                                       : user.ctiPassword;
        if (login.isEmpty() != secret.isEmpty())
            in.fail({Refusal::Kind::Invalid, "missing_field"_L1,
                     u"ctiLogin and ctiPassword go together"_s});
        else if (!login.isEmpty() && !loginForm.match(login).hasMatch())
            in.fail(
                invalid(u"ctiLogin has 2 to 64 letters, digits or signs of -._~!$&'()*+,;=%"_s));
        else if (!secret.isEmpty() && !secretForm.match(secret).hasMatch())
            in.fail(invalid(u"ctiPassword has 4 to 64 letters, digits or signs of "
                            "-._~!$&'()*+,;=%:"_s));
        user.ctiLogin = login;
        user.ctiPassword = secret;
    }

    //! The entity that the body names, to where \a old may go; none: the form has a fault.
    const Entity *readEntity(const Desk &desk, Form &in, const User &old)
    {
        const auto combinedId = in.text("entityCId"_L1);
        const auto *entity = in.isSound() ? desk.registry.entity(combinedId) : nullptr;
        if (!in.isSound())
            return nullptr;
        if (!entity)
            in.fail(invalid(u"there is no entity %1"_s.arg(combinedId)));
        else if (!desk.rights.has(entity->id))
            in.fail(forbidden(u"the entity %1 is not one of yours"_s.arg(combinedId)));
        else if (plain(old.id) != 0
                 && desk.registry.entities().value(old.entity).xivo != entity->xivo)
            in.fail(invalid(u"a user cannot move to another XiVO"_s));
        return entity;
    }

    void readTemplate(const Desk &desk, Form &in, User &user)
    {
        const auto id = TemplateId(in.integer("templateId"_L1));
        const auto found = desk.registry.templates().constFind(id);
        if (!in.isSound())
            return;
        if (found == desk.registry.templates().constEnd())
            return in.fail(invalid(u"there is no line template %1"_s.arg(plain(id))));
        if (!found->entities.contains(user.entity))
            return in.fail(
                invalid(u"the line template %1 is not for this entity"_s.arg(found->name)));
        user.inboundPrefix
            = found->routedInbound ? std::optional(found->routedInboundPrefix) : std::nullopt;
    }

    //! It is in the free list at this moment, or it is the user's own and nothing moves.
    void checkNumber(const Desk &desk, Form &in, const User &user, const User &old)
    {
        if (!in.isSound())
            return;
        const bool isKept = user.internalNumber == old.internalNumber && plain(old.id) != 0;
        if (isKept && user.entity == old.entity)
            return;
        const auto entity = desk.registry.entities().value(user.entity);
        const bool isUsed = desk.registry.isNumberUsed(entity.xivo, user.internalNumber) && !isKept;
        if (isUsed || !holds(entity.intervals, user.internalNumber))
            in.fail({Refusal::Kind::Invalid, "number_not_available"_L1,
                     u"the number %1 is not available"_s.arg(user.internalNumber)});
    }

    Answer<User> readUser(const Desk &desk, const QJsonObject &body, const User &old)
    {
        Form in(body);
        User user = old;
        const auto *entity = readEntity(desk, in, old);
        if (!entity)
            return *in.fault();
        user.entity = entity->id;
        readNames(in, user);
        user.internalNumber = in.text("internalNumber"_L1);
        readAccount(in, user);
        if (plain(old.id) == 0 || in.has("templateId"_L1))
            readTemplate(desk, in, user);
        checkNumber(desk, in, user, old);
        if (in.isSound() && !user.ctiLogin.isEmpty() && user.ctiLogin != old.ctiLogin
            && desk.registry.isLoginUsed(entity->xivo, user.ctiLogin))
            in.fail(invalid(u"the CTI login %1 is taken on this XiVO"_s.arg(user.ctiLogin)));
        if (in.fault())
            return *in.fault();
        return user;
    }

    QString freshProvisioningNumber(const Registry &registry)
    {
        constexpr int least = 100'000;
        constexpr int count = 900'000;
        constexpr int stride = 7'919; // A prime: every number has its turn.
        const auto last = registry.users().isEmpty() ? 0 : plain(registry.users().lastKey());
        for (qint64 step = last + 1;; ++step) {
            auto code = QString::number(least + step * stride % count);
            if (!registry.isProvisioned(code))
                return code;
        }
    }

    void changeSlots(Registry &registry, XivoId id, int by)
    {
        auto xivo = registry.xivos().value(id);
        xivo.remainingSlots += by;
        registry.put(std::move(xivo));
    }

} // namespace

Answer<UserId> findUser(const Desk &desk, int id)
{
    const auto found = desk.registry.users().constFind(UserId(id));
    if (found == desk.registry.users().constEnd())
        return notFound(u"there is no user %1"_s.arg(id));
    if (!desk.rights.has(found->entity))
        return forbidden(u"the user %1 is in an entity that is not one of yours"_s.arg(id));
    return found->id;
}

Answer<UserId> createUser(const Desk &desk, const QJsonObject &body)
{
    auto read = readUser(desk, body, {});
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    auto user = std::get<User>(std::move(read));
    user.provisioningNumber = freshProvisioningNumber(desk.registry);
    changeSlots(desk.registry, desk.registry.entities().value(user.entity).xivo, -1);
    return desk.registry.put(std::move(user));
}

Answer<UserId> changeUser(const Desk &desk, int id, const QJsonObject &body)
{
    auto found = findUser(desk, id);
    if (std::holds_alternative<Refusal>(found))
        return found;
    auto read = readUser(desk, body, desk.registry.users().value(UserId(id)));
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    return desk.registry.put(std::get<User>(std::move(read)));
}

std::optional<Refusal> removeUser(const Desk &desk, int id)
{
    const auto found = findUser(desk, id);
    if (const auto *refused = std::get_if<Refusal>(&found))
        return *refused;
    const auto user = desk.registry.users().value(UserId(id));
    changeSlots(desk.registry, desk.registry.entities().value(user.entity).xivo, 1);
    desk.registry.remove(user.id);
    return {};
}

} // namespace vigie::sim::xci
