// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/xciformat.h"

#include "sim/servers/jsonwriter.h"

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

void XciFormat::write(JsonWriter &out, const xci::Xivo &xivo) const
{
    out.beginObject()
        .member("id"_L1, xci::plain(xivo.id))
        .member("uuid"_L1, xivo.uuid)
        .member("name"_L1, xivo.name)
        .member("host"_L1, xivo.host)
        .member("remainingSlots"_L1, std::max(0, xivo.remainingSlots))
        .endObject();
}

void XciFormat::write(JsonWriter &out, const xci::Entity &entity) const
{
    out.beginObject()
        .member("id"_L1, xci::plain(entity.id))
        .member("combinedId"_L1, m_registry.combinedId(entity))
        .member("name"_L1, entity.name)
        .member("displayName"_L1, entity.displayName)
        .key("xivo"_L1);
    write(out, m_registry.xivos().value(entity.xivo));
    out.key("intervals"_L1).beginArray();
    for (const auto &interval : entity.intervals)
        out.beginObject()
            .member("start"_L1, interval.start)
            .member("end"_L1, interval.end)
            .endObject();
    out.endArray().member("presentedNumber"_L1, entity.presentedNumber).endObject();
}

void XciFormat::write(JsonWriter &out, const xci::User &user, Place place) const
{
    JsonWriter entity;
    write(entity, m_registry.entities().value(user.entity));
    write(out, user, place, entity.take());
}

void XciFormat::write(JsonWriter &out, const xci::User &user, Place place,
                      const QByteArray &entity) const
{
    const auto fullName = u'"' + (user.firstName + u' ' + user.lastName).trimmed() + u'"';
    const auto external = user.inboundPrefix ? *user.inboundPrefix + user.internalNumber
        : place == Place::List               ? fullName
                                             : QString();
    out.beginObject()
        .member("id"_L1, xci::plain(user.id))
        .key("entity"_L1)
        .raw(entity)
        .member("firstName"_L1, user.firstName)
        .member("lastName"_L1, user.lastName)
        .member("internalNumber"_L1, user.internalNumber)
        .memberOrNull("externalNumber"_L1, external)
        .memberOrNull("mail"_L1, {})
        .memberOrNull("ctiLogin"_L1, user.ctiLogin)
        .memberOrNull("ctiPassword"_L1, user.ctiPassword)
        .member("provisioningNumber"_L1, user.provisioningNumber)
        .endObject();
}

void XciFormat::write(JsonWriter &out, const xci::Template &form) const
{
    out.beginObject()
        .member("id"_L1, xci::plain(form.id))
        .member("name"_L1, form.name)
        .member("peerSipName"_L1, form.peerSipName)
        .member("routedInbound"_L1, form.routedInbound);
    if (form.routedInbound)
        out.member("routedInboundPrefix"_L1, form.routedInboundPrefix);
    out.member("callerIdMode"_L1, form.callerIdMode);
    if (!form.customCallerId.isEmpty())
        out.member("customCallerId"_L1, form.customCallerId);
    out.member("ringingTime"_L1, form.ringingTime)
        .member("voiceMailEnabled"_L1, form.voiceMailEnabled)
        .member("voiceMailNumberMode"_L1, form.voiceMailNumberMode);
    if (!form.voiceMailCustomNumber.isEmpty())
        out.member("voiceMailCustomNumber"_L1, form.voiceMailCustomNumber);
    if (form.voiceMailSendEmail)
        out.member("voiceMailSendEmail"_L1, *form.voiceMailSendEmail);
    out.key("xivos"_L1).beginArray();
    for (const auto id : form.xivos)
        out.value(xci::plain(id));
    out.endArray().key("entities"_L1).beginArray();
    for (const auto id : form.entities)
        out.value(m_registry.combinedId(m_registry.entities().value(id)));
    out.endArray().endObject();
}

void XciFormat::write(JsonWriter &out, const xci::Administrator &administrator) const
{
    out.beginObject()
        .member("id"_L1, xci::plain(administrator.id))
        .member("login"_L1, administrator.login)
        .member("name"_L1, administrator.name)
        .memberOrNull("password"_L1, QString::fromLatin1(administrator.secret))
        .member("superAdmin"_L1, administrator.superAdmin)
        .member("ldap"_L1, administrator.ldap)
        .key("entities"_L1)
        .beginArray();
    for (const auto id : administrator.entities)
        write(out, m_registry.entities().value(id));
    out.endArray().endObject();
}

} // namespace vigie::sim
