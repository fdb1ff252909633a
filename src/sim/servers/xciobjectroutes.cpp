// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/xciformat.h"
#include "sim/servers/xciroutes.h"

// Users, templates and administrators: they are addressed by their ids, and live and die alike.
namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    struct Users
    {
        static constexpr auto find = xci::findUser;
        static constexpr auto create = xci::createUser;
        static constexpr auto change = xci::changeUser;
        static constexpr auto remove = xci::removeUser;
        static void write(JsonWriter &out, const xci::Registry &registry, xci::UserId id)
        {
            XciFormat(registry).write(out, registry.users().value(id), XciFormat::Place::Single);
        }
    };

    struct Templates
    {
        static constexpr auto find = xci::findTemplate;
        static constexpr auto create = xci::createTemplate;
        static constexpr auto change = xci::changeTemplate;
        static constexpr auto remove = xci::removeTemplate;
        static void write(JsonWriter &out, const xci::Registry &registry, xci::TemplateId id)
        {
            XciFormat(registry).write(out, registry.templates().value(id));
        }
    };

    struct Administrators
    {
        static constexpr auto find = xci::findAdministrator;
        static constexpr auto create = xci::createAdministrator;
        static constexpr auto change = xci::changeAdministrator;
        static constexpr auto remove = xci::removeAdministrator;
        static void write(JsonWriter &out, const xci::Registry &registry, xci::AdministratorId id)
        {
            XciFormat(registry).write(out, registry.administrators().value(id));
        }
    };

    template <typename Objects, typename Id>
    HttpReply told(const XciCall &call, const xci::Answer<Id> &answer,
                   rest::Status status = rest::Ok)
    {
        if (const auto *why = std::get_if<xci::Refusal>(&answer))
            return xcireply::refusal(*why);
        JsonWriter out;
        Objects::write(out, call.desk.registry, std::get<Id>(answer));
        return rest::json(out.take(), status);
    }

    template <typename Objects> HttpReply read(const XciCall &call)
    {
        return told<Objects>(call, Objects::find(call.desk, call.id()));
    }

    template <typename Objects> HttpReply create(const XciCall &call)
    {
        return told<Objects>(call, Objects::create(call.desk, call.body), rest::Created);
    }

    template <typename Objects> HttpReply change(const XciCall &call)
    {
        return told<Objects>(call, Objects::change(call.desk, call.id(), call.body));
    }

    template <typename Objects> HttpReply remove(const XciCall &call)
    {
        return xcireply::removed(Objects::remove(call.desk, call.id()));
    }

    //! The one list that is a bare array.
    HttpReply templates(const XciCall &call)
    {
        const XciFormat format(call.desk.registry);
        JsonWriter out;
        out.beginArray();
        for (const auto &form : call.desk.registry.templates()) {
            if (call.desk.rights.sees(form))
                format.write(out, form);
        }
        out.endArray();
        return rest::json(out.take());
    }

    HttpReply administrators(const XciCall &call)
    {
        if (const auto why = call.desk.rights.superOnly())
            return xcireply::refusal(*why);
        const XciFormat format(call.desk.registry);
        JsonWriter out;
        out.beginObject().key("items"_L1).beginArray();
        for (const auto &each : call.desk.registry.administrators())
            format.write(out, each);
        out.endArray().endObject();
        return rest::json(out.take());
    }

    constexpr XciRoute table[] = {
        {"POST"_L1, "/users"_L1, create<Users>},
        {"GET"_L1, "/users/*"_L1, read<Users>},
        {"PUT"_L1, "/users/*"_L1, change<Users>},
        {"DELETE"_L1, "/users/*"_L1, remove<Users>},
        {"GET"_L1, "/templates"_L1, templates},
        {"POST"_L1, "/templates"_L1, create<Templates>},
        {"GET"_L1, "/templates/*"_L1, read<Templates>},
        {"PUT"_L1, "/templates/*"_L1, change<Templates>},
        {"DELETE"_L1, "/templates/*"_L1, remove<Templates>},
        {"GET"_L1, "/administrators"_L1, administrators},
        {"POST"_L1, "/administrators"_L1, create<Administrators>},
        {"GET"_L1, "/administrators/*"_L1, read<Administrators>},
        {"PUT"_L1, "/administrators/*"_L1, change<Administrators>},
        {"DELETE"_L1, "/administrators/*"_L1, remove<Administrators>},
    };

} // namespace

std::span<const XciRoute> xciObjectRoutes()
{
    return table;
}

} // namespace vigie::sim
