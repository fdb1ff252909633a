// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/xciformat.h"
#include "sim/servers/xciroutes.h"

// Entities, with what is in them.
namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    using Found = xci::Answer<xci::EntityId>;

    HttpReply told(const XciCall &call, const Found &found, rest::Status status = rest::Ok)
    {
        if (const auto *why = std::get_if<xci::Refusal>(&found))
            return xcireply::refusal(*why);
        JsonWriter out;
        XciFormat(call.desk.registry)
            .write(out, call.desk.registry.entities().value(std::get<xci::EntityId>(found)));
        return rest::json(out.take(), status);
    }

    HttpReply readAll(const XciCall &call)
    {
        const XciFormat format(call.desk.registry);
        JsonWriter out;
        out.beginObject().key("items"_L1).beginArray();
        for (const auto &entity : call.desk.registry.entities()) {
            if (call.desk.rights.has(entity.id))
                format.write(out, entity);
        }
        out.endArray().endObject();
        return rest::json(out.take());
    }

    HttpReply read(const XciCall &call)
    {
        return told(call, xci::findEntity(call.desk, call.words.value(0)));
    }

    HttpReply create(const XciCall &call)
    {
        return told(call, xci::createEntity(call.desk, call.body), rest::Created);
    }

    HttpReply change(const XciCall &call)
    {
        return told(call, xci::changeEntity(call.desk, call.words.value(0), call.body));
    }

    HttpReply remove(const XciCall &call)
    {
        return xcireply::removed(xci::removeEntity(call.desk, call.words.value(0)));
    }

    HttpReply users(const XciCall &call)
    {
        const auto found = xci::findEntity(call.desk, call.words.value(0));
        if (const auto *why = std::get_if<xci::Refusal>(&found))
            return xcireply::refusal(*why);
        const auto &registry = call.desk.registry;
        const auto id = std::get<xci::EntityId>(found);
        const XciFormat format(registry);
        JsonWriter entity;
        format.write(entity, registry.entities().value(id));
        const auto encoded = entity.take();
        JsonWriter out;
        out.beginObject().key("items"_L1).beginArray();
        const auto ids = registry.usersOf(id);
        for (const auto user : ids)
            format.write(out, *registry.users().constFind(user), XciFormat::Place::List, encoded);
        out.endArray().endObject();
        return rest::json(out.take());
    }

    HttpReply availableNumbers(const XciCall &call)
    {
        const auto numbers = xci::availableNumbers(call.desk, call.words.value(0));
        if (const auto *why = std::get_if<xci::Refusal>(&numbers))
            return xcireply::refusal(*why);
        JsonWriter out;
        out.beginObject().key("items"_L1).beginArray();
        for (const auto &number : std::get<QStringList>(numbers))
            out.value(number);
        out.endArray().endObject();
        return rest::json(out.take());
    }

    constexpr XciRoute table[] = {
        {"GET"_L1, "/entities"_L1, readAll},
        {"POST"_L1, "/entities"_L1, create},
        {"GET"_L1, "/entities/*"_L1, read},
        {"PUT"_L1, "/entities/*"_L1, change},
        {"DELETE"_L1, "/entities/*"_L1, remove},
        {"GET"_L1, "/entities/*/users"_L1, users},
        {"GET"_L1, "/entities/*/available_numbers"_L1, availableNumbers},
    };

} // namespace

std::span<const XciRoute> xciEntityRoutes()
{
    return table;
}

} // namespace vigie::sim
