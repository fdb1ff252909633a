// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/configroutes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"

#include <algorithm>

// What agents did about requests.
namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpReply ticketReply(const Engine &engine, const QString &uuid, rest::Status status)
    {
        const auto &world = engine.world();
        const auto *ticket = world.ticket(uuid);
        const auto *request = ticket ? world.callback(ticket->request) : nullptr;
        if (!request)
            return rest::refusal(rest::NotFound, "TicketNotFound"_L1, u"no such ticket"_s);
        const auto *agent = world.agent(ticket->agent);
        JsonWriter out;
        out.beginObject()
            .member("uuid"_L1, ticket->uuid)
            .member("listUuid"_L1, request->list)
            .member("requestUuid"_L1, ticket->request)
            .memberOrNull("agentNum"_L1, agent ? agent->number : QString())
            .member("dueDate"_L1, request->dueDate.toString(Qt::ISODate))
            .member("started"_L1, ticket->started.toString(u"yyyy-MM-ddTHH:mm:ss"_s))
            .member("lastUpdate"_L1, ticket->updated.toString(u"yyyy-MM-ddTHH:mm:ss"_s))
            .memberOrNull("callid"_L1, ticket->callId)
            .memberOrNull("status"_L1, ticket->status)
            .memberOrNull("comment"_L1, ticket->comment)
            .memberOrNull("phoneNumber"_L1, request->phoneNumber)
            .memberOrNull("mobilePhoneNumber"_L1, request->mobileNumber)
            .memberOrNull("firstName"_L1, request->firstName)
            .memberOrNull("lastName"_L1, request->lastName)
            .memberOrNull("company"_L1, request->company)
            .memberOrNull("description"_L1, request->description)
            .endObject();
        return rest::json(out.take(), status);
    }

    //! Status, comment and call of the body over those of \a ticket; the fault is the reader's.
    void readInto(Arguments &in, CallbackTicket &ticket)
    {
        static const QStringList known{u"NoAnswer"_s, u"Answered"_s, u"Fax"_s, u"Callback"_s,
                                       u"Email"_s};
        ticket.status = in.textOr("status"_L1, ticket.status);
        ticket.comment = in.textOr("comment"_L1, ticket.comment);
        ticket.callId = in.textOr("callid"_L1, ticket.callId);
        if (!ticket.status.isEmpty() && !known.contains(ticket.status))
            in.fail(u"status must be NoAnswer, Answered, Fax, Callback or Email"_s);
    }

    HttpReply create(Engine &engine, const ConfigCall &call)
    {
        const auto &world = engine.world();
        auto in = call.fields();
        CallbackTicket ticket{.request = in.text("requestUuid"_L1)};
        const auto number = in.text("agentNum"_L1);
        readInto(in, ticket);
        const auto agent = std::find_if(world.agents.begin(), world.agents.end(),
                                        [&](const Agent &each) { return each.number == number; });
        if (in.isSound() && agent == world.agents.end())
            in.fail(u"no agent has that agentNum"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        if (!world.callback(ticket.request))
            return rest::refusal(rest::NotFound, "RequestNotFound"_L1,
                                 u"no such callback request"_s);
        ticket.agent = agent->id;
        return ticketReply(engine, engine.callbackSetup().addTicket(ticket), rest::Created);
    }

    HttpReply change(Engine &engine, const ConfigCall &call)
    {
        const auto *old = engine.world().ticket(call.words.value(0));
        if (!old)
            return ticketReply(engine, call.words.value(0), rest::Ok);
        auto in = call.fields();
        CallbackTicket ticket = *old;
        readInto(in, ticket);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        engine.callbackSetup().changeTicket(ticket);
        return ticketReply(engine, ticket.uuid, rest::Ok);
    }

    constexpr ConfigRoute table[] = {
        {"POST"_L1, "/configmgt/api/1.0/callback_tickets"_L1, create},
        {"PUT"_L1, "/configmgt/api/1.0/callback_tickets/*"_L1, change},
    };

} // namespace

std::span<const ConfigRoute> configTicketRoutes()
{
    return table;
}

} // namespace vigie::sim
