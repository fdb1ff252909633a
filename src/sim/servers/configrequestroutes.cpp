// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/callbacksearch.h"
#include "sim/servers/configroutes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/snapshots.h"

#include <QJsonDocument>

#include <algorithm>

// Single callback requests.
namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto conflict = rest::Status(409);

    HttpReply noSuchRequest()
    {
        return rest::refusal(rest::NotFound, "RequestNotFound"_L1, u"no such callback request"_s);
    }

    HttpReply requestReply(const Engine &engine, const QString &uuid,
                           rest::Status status = rest::Ok)
    {
        const auto *request = engine.world().callback(uuid);
        if (!request)
            return noSuchRequest();
        JsonWriter out;
        frames::writeRequest(out, fullRequest(engine.world(), *request));
        return rest::json(out.take(), status);
    }

    const CallbackPeriod *defaultPeriod(const World &world)
    {
        const auto found = std::find_if(world.periods.begin(), world.periods.end(),
                                        [](const auto &each) { return each.isDefault; });
        return found == world.periods.end() ? nullptr : &*found;
    }

    //! A date where one is given; the fault is the reader's.
    QDate readDate(Arguments &in, const QDate &otherwise)
    {
        const auto text = in.textOr("dueDate"_L1, {});
        if (text.isEmpty())
            return otherwise;
        const auto date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            in.fail(u"dueDate must be a date, YYYY-MM-DD"_s);
        return date;
    }

    HttpReply create(Engine &engine, const ConfigCall &call)
    {
        const auto &world = engine.world();
        auto in = call.fields();
        CallbackRequest request{
            .list
            = in.textOr("listUuid"_L1,
                        world.callbackLists.empty() ? QString() : world.callbackLists.front().uuid),
            .phoneNumber = in.textOr("phoneNumber"_L1, {}),
            .mobileNumber = in.textOr("mobilePhoneNumber"_L1, {}),
            .firstName = in.textOr("firstName"_L1, {}),
            .lastName = in.textOr("lastName"_L1, {}),
            .company = in.textOr("company"_L1, {}),
            .description = in.textOr("description"_L1, {}),
            .dueDate = readDate(in, engine.wallTime().date().addDays(1)),
            .period = in.textOr("periodUuid"_L1,
                                defaultPeriod(world) ? defaultPeriod(world)->uuid : QString())};
        if (in.isSound() && request.phoneNumber.isEmpty() && request.mobileNumber.isEmpty())
            in.fail(u"one of phoneNumber and mobilePhoneNumber is needed"_s);
        if (in.isSound() && !world.period(request.period))
            in.fail(u"no such period"_s);
        const bool hasList
            = std::any_of(world.callbackLists.begin(), world.callbackLists.end(),
                          [&](const auto &list) { return list.uuid == request.list; });
        if (in.isSound() && !hasList)
            in.fail(u"no such callback list"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        return requestReply(engine, engine.callbackSetup().add({request}), rest::Created);
    }

    HttpReply readOne(Engine &engine, const ConfigCall &call)
    {
        return requestReply(engine, call.words.value(0));
    }

    HttpReply search(Engine &engine, const ConfigCall &call)
    {
        auto in = call.fields();
        const auto wanted
            = CallbackSearch::read(QJsonDocument::fromJson(call.request.body).object());
        if (in.isSound() && !wanted.fault().isEmpty())
            in.fail(wanted.fault());
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        const auto found = wanted.run(engine.world(), [](const FullRequest &) { return true; });
        JsonWriter out;
        frames::writeFound(out, found.total, found.page);
        return rest::json(out.take());
    }

    HttpReply take(Engine &engine, const ConfigCall &call)
    {
        auto in = call.fields();
        const auto agent = AgentId(in.integer("agentId"_L1));
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        const auto uuid = call.words.value(0);
        if (!engine.world().callback(uuid))
            return noSuchRequest();
        if (!engine.callbacks().take(uuid, agent))
            return rest::refusal(conflict, "AlreadyTaken"_L1,
                                 u"somebody has it, it is closed, or the agent is not there"_s);
        return requestReply(engine, uuid);
    }

    HttpReply release(Engine &engine, const ConfigCall &call)
    {
        const auto uuid = call.words.value(0);
        return engine.callbacks().release(uuid) ? requestReply(engine, uuid) : noSuchRequest();
    }

    HttpReply reschedule(Engine &engine, const ConfigCall &call)
    {
        auto in = call.fields();
        const auto period = in.text("periodUuid"_L1);
        const auto dueDate = readDate(in, {});
        if (in.isSound() && !dueDate.isValid())
            in.fail(u"dueDate must be a date, YYYY-MM-DD"_s);
        if (in.isSound() && !engine.world().period(period))
            in.fail(u"no such period"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        const auto uuid = call.words.value(0);
        return engine.callbackSetup().reschedule(uuid, dueDate, period) ? requestReply(engine, uuid)
                                                                        : noSuchRequest();
    }

    HttpReply close(Engine &engine, const ConfigCall &call)
    {
        const auto uuid = call.words.value(0);
        return engine.callbackSetup().close(uuid) ? requestReply(engine, uuid) : noSuchRequest();
    }

    constexpr ConfigRoute table[] = {
        {"POST"_L1, "/configmgt/api/1.0/callback_requests"_L1, create},
        {"POST"_L1, "/configmgt/api/1.0/callback_requests/find"_L1, search},
        {"GET"_L1, "/configmgt/api/1.0/callback_requests/*"_L1, readOne},
        {"POST"_L1, "/configmgt/api/1.0/callback_requests/*/take"_L1, take},
        {"POST"_L1, "/configmgt/api/1.0/callback_requests/*/release"_L1, release},
        {"POST"_L1, "/configmgt/api/1.0/callback_requests/*/reschedule"_L1, reschedule},
        {"POST"_L1, "/configmgt/api/1.0/callback_requests/*/cloture"_L1, close},
    };

} // namespace

std::span<const ConfigRoute> configRequestRoutes()
{
    return table;
}

} // namespace vigie::sim
