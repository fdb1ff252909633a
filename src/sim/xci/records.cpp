// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/records.h"

#include <QJsonArray>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    template <typename Id> QJsonArray idsOf(const QList<Id> &ids)
    {
        QJsonArray out;
        for (const auto id : ids)
            out.append(plain(id));
        return out;
    }

    template <typename Id> QList<Id> idsIn(const QJsonValue &value)
    {
        QList<Id> ids;
        const auto items = value.toArray();
        for (const auto &item : items)
            ids.append(Id(item.toInt()));
        return ids;
    }

} // namespace

QJsonObject record(const Xivo &xivo)
{
    return {{u"id"_s, plain(xivo.id)},
            {u"uuid"_s, xivo.uuid},
            {u"name"_s, xivo.name},
            {u"host"_s, xivo.host},
            {u"slots"_s, xivo.remainingSlots}};
}

void restore(const QJsonObject &in, Xivo &xivo)
{
    xivo = {.id = XivoId(in["id"_L1].toInt()),
            .uuid = in["uuid"_L1].toString(),
            .name = in["name"_L1].toString(),
            .host = in["host"_L1].toString(),
            .remainingSlots = in["slots"_L1].toInt()};
}

QJsonObject record(const Entity &entity)
{
    QJsonArray intervals;
    for (const auto &each : entity.intervals)
        intervals.append(QJsonObject{{u"start"_s, each.start}, {u"end"_s, each.end}});
    return {{u"id"_s, plain(entity.id)}, {u"xivo"_s, plain(entity.xivo)},
            {u"name"_s, entity.name},    {u"displayName"_s, entity.displayName},
            {u"intervals"_s, intervals}, {u"presented"_s, entity.presentedNumber}};
}

void restore(const QJsonObject &in, Entity &entity)
{
    entity = {.id = EntityId(in["id"_L1].toInt()),
              .xivo = XivoId(in["xivo"_L1].toInt()),
              .name = in["name"_L1].toString(),
              .displayName = in["displayName"_L1].toString(),
              .presentedNumber = in["presented"_L1].toString()};
    const auto intervals = in["intervals"_L1].toArray();
    for (const auto &each : intervals)
        entity.intervals.append(
            {.start = each["start"_L1].toString(), .end = each["end"_L1].toString()});
}

QJsonObject record(const User &user)
{
    return {{u"id"_s, plain(user.id)},
            {u"entity"_s, plain(user.entity)},
            {u"firstName"_s, user.firstName},
            {u"lastName"_s, user.lastName},
            {u"number"_s, user.internalNumber},
            {u"prefix"_s, user.inboundPrefix ? QJsonValue(*user.inboundPrefix) : QJsonValue()},
            {u"ctiLogin"_s, user.ctiLogin},
            {u"ctiPassword"_s, user.ctiPassword},
            {u"provisioning"_s, user.provisioningNumber}};
}

void restore(const QJsonObject &in, User &user)
{
    user = {.id = UserId(in["id"_L1].toInt()),
            .entity = EntityId(in["entity"_L1].toInt()),
            .firstName = in["firstName"_L1].toString(),
            .lastName = in["lastName"_L1].toString(),
            .internalNumber = in["number"_L1].toString(),
            .ctiLogin = in["ctiLogin"_L1].toString(),
            .ctiPassword = in["ctiPassword"_L1].toString(),
            .provisioningNumber = in["provisioning"_L1].toString()};
    if (in["prefix"_L1].isString())
        user.inboundPrefix = in["prefix"_L1].toString();
}

QJsonObject record(const Template &form)
{
    return {{u"id"_s, plain(form.id)},
            {u"name"_s, form.name},
            {u"peerSipName"_s, form.peerSipName},
            {u"routed"_s, form.routedInbound},
            {u"prefix"_s, form.routedInboundPrefix},
            {u"callerIdMode"_s, form.callerIdMode},
            {u"callerId"_s, form.customCallerId},
            {u"ringingTime"_s, form.ringingTime},
            {u"voiceMail"_s, form.voiceMailEnabled},
            {u"voiceMailMode"_s, form.voiceMailNumberMode},
            {u"voiceMailNumber"_s, form.voiceMailCustomNumber},
            {u"voiceMailEmail"_s,
             form.voiceMailSendEmail ? QJsonValue(*form.voiceMailSendEmail) : QJsonValue()},
            {u"xivos"_s, idsOf(form.xivos)},
            {u"entities"_s, idsOf(form.entities)}};
}

void restore(const QJsonObject &in, Template &form)
{
    form = {.id = TemplateId(in["id"_L1].toInt()),
            .name = in["name"_L1].toString(),
            .peerSipName = in["peerSipName"_L1].toString(),
            .routedInbound = in["routed"_L1].toBool(),
            .routedInboundPrefix = in["prefix"_L1].toString(),
            .callerIdMode = in["callerIdMode"_L1].toString(),
            .customCallerId = in["callerId"_L1].toString(),
            .ringingTime = in["ringingTime"_L1].toInt(),
            .voiceMailEnabled = in["voiceMail"_L1].toBool(),
            .voiceMailNumberMode = in["voiceMailMode"_L1].toString(),
            .voiceMailCustomNumber = in["voiceMailNumber"_L1].toString(),
            .xivos = idsIn<XivoId>(in["xivos"_L1]),
            .entities = idsIn<EntityId>(in["entities"_L1])};
    if (in["voiceMailEmail"_L1].isBool())
        form.voiceMailSendEmail = in["voiceMailEmail"_L1].toBool();
}

QJsonObject record(const Administrator &administrator)
{
    return {{u"id"_s, plain(administrator.id)},
            {u"login"_s, administrator.login},
            {u"name"_s, administrator.name},
            {u"secret"_s, QString::fromLatin1(administrator.secret)},
            {u"super"_s, administrator.superAdmin},
            {u"ldap"_s, administrator.ldap},
            {u"entities"_s, idsOf(administrator.entities)}};
}

void restore(const QJsonObject &in, Administrator &administrator)
{
    administrator = {.id = AdministratorId(in["id"_L1].toInt()),
                     .login = in["login"_L1].toString(),
                     .name = in["name"_L1].toString(),
                     .secret = in["secret"_L1].toString().toLatin1(),
                     .superAdmin = in["super"_L1].toBool(),
                     .ldap = in["ldap"_L1].toBool(),
                     .entities = idsIn<EntityId>(in["entities"_L1])};
}

} // namespace vigie::sim::xci
