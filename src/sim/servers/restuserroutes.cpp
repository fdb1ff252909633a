// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "sim/engine/engine.h"
#include "sim/servers/authentication.h"
#include "sim/servers/dialstring.h"
#include "sim/servers/historyframes.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr Millis oneDay = 24 * 3'600'000;
    constexpr int daysWithoutSize = 10; // As the socket's getUserCallHistory.

    HttpReply badBody(const Arguments &fields)
    {
        return rest::plainRefusal(rest::BadRequest, fields.fault());
    }

    HttpReply connect(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const auto password = in.text("password"_L1);
        if (!in.isSound())
            return badBody(in);
        if (!context.authentication.accepts(call.user->login, password))
            return rest::plainRefusal(rest::Unauthorized, u"wrong password"_s);
        context.connected.insert(call.user->id);
        // As with a socket, a person works this phone from now on.
        context.engine.setDriven(call.user->login, true);
        return rest::accepted();
    }

    HttpReply dnd(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const bool isOn = in.flag("state"_L1);
        if (!in.isSound())
            return badBody(in);
        context.engine.users().setDnd(call.user->id, isOn);
        return rest::accepted();
    }

    HttpReply dial(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const auto number = dialString(in.text("number"_L1));
        if (in.isSound() && number.isEmpty())
            in.fail(u"number has nothing to dial"_s);
        if (!in.isSound())
            return badBody(in);
        context.engine.phones().dial(call.user->id, number);
        return rest::accepted();
    }

    HttpReply dialByUsername(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const auto login = in.text("username"_L1);
        if (!in.isSound())
            return badBody(in);
        const auto &world = context.engine.world();
        const auto *callee = world.userByLogin(login);
        const auto *line = callee ? world.lineOf(*callee) : nullptr;
        if (!line)
            return rest::plainRefusal(rest::NotFound, u"no such user to call"_s);
        context.engine.phones().dial(call.user->id, line->number);
        return rest::accepted();
    }

    template <UserOrders::ForwardKind kind>
    HttpReply forward(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const Forward wish{.enabled = in.flag("state"_L1),
                           .destination = in.text("destination"_L1)};
        if (!in.isSound())
            return badBody(in);
        context.engine.users().setForward(call.user->id, kind, wish);
        return rest::accepted();
    }

    HttpReply historyByUsername(const RestContext &context, const RestCall &call)
    {
        const auto &histories = context.engine.histories();
        const auto user = call.user->id;
        QList<CallRecord> records;
        if (call.request.query.hasQueryItem(u"size"_s)) {
            bool isNumber = false;
            const int size = call.request.query.queryItemValue(u"size"_s).toInt(&isNumber);
            if (!isNumber || size < 1)
                return rest::plainRefusal(rest::BadRequest, u"size must be a number from 1"_s);
            records = histories.ofUser(user, size);
        } else {
            const auto oldest = context.engine.now() - daysWithoutSize * oneDay;
            records = histories.ofUserSince(user, oldest);
        }
        return rest::json(frames::callDetails(context.engine, records, frames::HistoryOf::User));
    }

    constexpr RestRoute table[] = {
        {"rest:connect"_L1, "POST"_L1, "/xuc/api/1.0/connect/*/*/"_L1, RestAccess::NamedUser,
         connect},
        {"rest:dnd"_L1, "POST"_L1, "/xuc/api/1.0/dnd/*/*/"_L1, RestAccess::ConnectedUser, dnd},
        {"rest:dial"_L1, "POST"_L1, "/xuc/api/1.0/dial/*/*/"_L1, RestAccess::ConnectedUser, dial},
        {"rest:dialByUsername"_L1, "POST"_L1, "/xuc/api/1.0/dialByUsername/*/*/"_L1,
         RestAccess::ConnectedUser, dialByUsername},
        {"rest:uncForward"_L1, "POST"_L1, "/xuc/api/1.0/uncForward/*/*/"_L1,
         RestAccess::ConnectedUser, forward<UserOrders::ForwardKind::Unconditional>},
        {"rest:naForward"_L1, "POST"_L1, "/xuc/api/1.0/naForward/*/*/"_L1,
         RestAccess::ConnectedUser, forward<UserOrders::ForwardKind::NoAnswer>},
        {"rest:busyForward"_L1, "POST"_L1, "/xuc/api/1.0/busyForward/*/*/"_L1,
         RestAccess::ConnectedUser, forward<UserOrders::ForwardKind::Busy>},
        {"rest:historyByUsername"_L1, "GET"_L1, "/xuc/api/1.0/historyByUsername/*/*"_L1,
         RestAccess::ConnectedUser, historyByUsername},
    };

} // namespace

std::span<const RestRoute> restUserRoutes()
{
    return table;
}

} // namespace vigie::sim
