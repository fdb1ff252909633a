// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/jsonwriter.h"
#include "sim/servers/xciformat.h"
#include "sim/servers/xciserver.h"

// What the control page tells of the XCI.
namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! Flat, and without its password: entities are told beside it.
    void write(JsonWriter &out, const xci::Registry &registry, const xci::User &user)
    {
        out.beginObject()
            .member("id"_L1, xci::plain(user.id))
            .member("entity"_L1, registry.combinedId(*registry.entities().constFind(user.entity)))
            .member("firstName"_L1, user.firstName)
            .member("lastName"_L1, user.lastName)
            .member("internalNumber"_L1, user.internalNumber)
            .memberOrNull("ctiLogin"_L1, user.ctiLogin)
            .member("hasCtiPassword"_L1, !user.ctiPassword.isEmpty())
            .member("provisioningNumber"_L1, user.provisioningNumber)
            .endObject();
    }

    void write(JsonWriter &out, const xci::Administrator &administrator)
    {
        out.beginObject()
            .member("id"_L1, xci::plain(administrator.id))
            .member("login"_L1, administrator.login)
            .member("name"_L1, administrator.name)
            .member("superAdmin"_L1, administrator.superAdmin)
            .member("ldap"_L1, administrator.ldap)
            .key("entityIds"_L1)
            .beginArray();
        for (const auto id : administrator.entities)
            out.value(xci::plain(id));
        out.endArray().endObject();
    }

    template <typename All, typename Write>
    void list(JsonWriter &out, QLatin1StringView name, const All &all, Write writeOne)
    {
        out.key(name).beginArray();
        for (const auto &each : all)
            writeOne(each);
        out.endArray();
    }

} // namespace

QByteArray XciServer::state() const
{
    const XciFormat format(m_registry);
    JsonWriter out;
    out.beginObject();
    const auto formatted = [&](const auto &each) { format.write(out, each); };
    list(out, "xivos"_L1, m_registry.xivos(), formatted);
    list(out, "entities"_L1, m_registry.entities(), formatted);
    list(out, "users"_L1, m_registry.users(),
         [&](const xci::User &each) { write(out, m_registry, each); });
    list(out, "templates"_L1, m_registry.templates(), formatted);
    list(out, "administrators"_L1, m_registry.administrators(),
         [&](const xci::Administrator &each) { write(out, each); });
    out.member("sessions"_L1, m_sessions.count()).key("calls"_L1).beginObject();
    for (auto call = m_calls.begin(); call != m_calls.end(); ++call)
        out.key(call.key()).value(call.value());
    out.endObject().key("faults"_L1);
    m_faults.tell(out);
    out.endObject();
    return out.take();
}

} // namespace vigie::sim
