// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/callbackimport.h"
#include "sim/servers/configroutes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/snapshots.h"

#include <algorithm>

// Callback lists, with their files.
namespace vigie::sim {

using namespace Qt::StringLiterals;
using SetupOutcome = CallbackSetup::Outcome;

namespace {

    constexpr auto conflict = rest::Status(409);

    HttpReply noSuchList()
    {
        return rest::refusal(rest::NotFound, "ListNotFound"_L1, u"no such callback list"_s);
    }

    HttpReply listReply(const Engine &engine, const QString &uuid, rest::Status status)
    {
        const auto all = fullLists(engine.world());
        const auto list = std::find_if(
            all.begin(), all.end(), [&](const FullList &each) { return each.list.uuid == uuid; });
        if (list == all.end())
            return noSuchList();
        JsonWriter out;
        frames::writeList(out, *list, false);
        return rest::json(out.take(), status);
    }

    HttpReply readAll(Engine &engine, const ConfigCall &call)
    {
        const bool hasRequests = call.request.query.queryItemValue(u"withRequests"_s) == "true"_L1;
        JsonWriter out;
        out.beginArray();
        const auto lists = fullLists(engine.world());
        for (const FullList &list : lists)
            frames::writeList(out, list, hasRequests);
        out.endArray();
        return rest::json(out.take());
    }

    //! Name and queue of the body, or the answer that refuses them.
    std::optional<HttpReply> readList(const Engine &engine, const ConfigCall &call, QString &name,
                                      QueueId &queue)
    {
        auto in = call.fields();
        name = in.text("name"_L1).trimmed();
        queue = QueueId(in.integer("queueId"_L1));
        if (in.isSound() && name.isEmpty())
            in.fail(u"name must not be empty"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        if (!engine.world().queue(queue))
            return rest::refusal(rest::NotFound, "QueueNotFound"_L1, u"no such queue"_s);
        const auto &all = engine.world().callbackLists;
        const bool isTaken = std::ranges::any_of(all, [&](const CallbackList &each) {
            return each.uuid != call.words.value(0)
                && each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isTaken)
            return rest::refusal(conflict, "NameTaken"_L1, u"a list has this name"_s);
        return {};
    }

    HttpReply create(Engine &engine, const ConfigCall &call)
    {
        QString name;
        QueueId queue{};
        if (const auto refused = readList(engine, call, name, queue))
            return *refused;
        return listReply(engine, engine.callbackSetup().addList(name, queue), rest::Created);
    }

    HttpReply change(Engine &engine, const ConfigCall &call)
    {
        QString name;
        QueueId queue{};
        if (const auto refused = readList(engine, call, name, queue))
            return *refused;
        const auto uuid = call.words.value(0);
        engine.callbackSetup().changeList(uuid, name, queue);
        return listReply(engine, uuid, rest::Ok);
    }

    HttpReply remove(Engine &engine, const ConfigCall &call)
    {
        switch (engine.callbackSetup().removeList(call.words.value(0))) {
        case SetupOutcome::Done:
            return rest::accepted(rest::NoContent);
        case SetupOutcome::Unknown:
            return noSuchList();
        case SetupOutcome::InUse:
            break;
        }
        return rest::refusal(conflict, "ListInUse"_L1, u"the list still holds requests"_s);
    }

    HttpReply importCsv(Engine &engine, const ConfigCall &call)
    {
        return importCallbacks(engine, call.words.value(0), call.request);
    }

    HttpReply ticketsCsv(Engine &engine, const ConfigCall &call)
    {
        return exportTickets(engine, call.words.value(0));
    }

    constexpr auto all = "/configmgt/api/1.0/callback_lists"_L1;
    constexpr auto one = "/configmgt/api/1.0/callback_lists/*"_L1;

    constexpr ConfigRoute table[] = {
        {"GET"_L1, all, readAll},
        {"POST"_L1, all, create},
        {"PUT"_L1, one, change},
        {"DELETE"_L1, one, remove},
        {"POST"_L1, "/configmgt/api/1.0/callback_lists/*/callback_requests/csv"_L1, importCsv},
        {"GET"_L1, "/configmgt/api/1.0/callback_lists/*/callback_tickets/csv"_L1, ticketsCsv},
    };

} // namespace

std::span<const ConfigRoute> configListRoutes()
{
    return table;
}

} // namespace vigie::sim
