// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/statelists.h"

#include "sim/engine/world.h"
#include "sim/servers/jsonwriter.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    template <typename Id> void idOrNull(JsonWriter &out, std::optional<Id> id)
    {
        if (id)
            out.value(raw(*id));
        else
            out.null();
    }

    template <typename List, typename Write>
    void list(JsonWriter &out, QLatin1StringView key, const List &items, Write write)
    {
        out.key(key).beginArray();
        for (const auto &item : items)
            write(out, item);
        out.endArray();
    }

    void writeRequest(JsonWriter &out, const CallbackRequest &request)
    {
        out.beginObject()
            .member("uuid"_L1, request.uuid)
            .member("listUuid"_L1, request.list)
            .memberOrNull("phoneNumber"_L1, request.phoneNumber)
            .memberOrNull("mobilePhoneNumber"_L1, request.mobileNumber)
            .memberOrNull("firstName"_L1, request.firstName)
            .memberOrNull("lastName"_L1, request.lastName)
            .memberOrNull("company"_L1, request.company)
            .memberOrNull("description"_L1, request.description)
            .key("agentId"_L1);
        idOrNull(out, request.agent);
        out.member("dueDate"_L1, request.dueDate.toString(Qt::ISODate))
            .member("periodUuid"_L1, request.period)
            .member("closed"_L1, request.closed)
            .endObject();
    }

    void writeTicket(JsonWriter &out, const CallbackTicket &ticket)
    {
        out.beginObject()
            .member("uuid"_L1, ticket.uuid)
            .member("request"_L1, ticket.request)
            .member("agentId"_L1, raw(ticket.agent))
            .memberOrNull("status"_L1, ticket.status)
            .memberOrNull("comment"_L1, ticket.comment)
            .member("open"_L1, ticket.open)
            .endObject();
    }

    void writeForward(JsonWriter &out, QLatin1StringView key, const Forward &forward)
    {
        out.key(key)
            .beginObject()
            .member("enabled"_L1, forward.enabled)
            .member("destination"_L1, forward.destination)
            .endObject();
    }

    void writeVoiceMail(JsonWriter &out, const User &user)
    {
        out.key("voicemail"_L1);
        if (user.voiceMail == 0) {
            out.null();
            return;
        }
        out.beginObject()
            .member("newMessages"_L1, user.newMessages)
            .member("waitingMessages"_L1, 0) // None ever waits to be announced here.
            .member("oldMessages"_L1, user.oldMessages)
            .endObject();
    }

    void writeUser(JsonWriter &out, const World &world, const User &user)
    {
        out.beginObject()
            .member("id"_L1, raw(user.id))
            .member("login"_L1, user.login)
            .member("fullName"_L1, user.fullName())
            .member("status"_L1, user.status)
            .member("userDriven"_L1, user.driven)
            .key("agentId"_L1);
        idOrNull(out, user.agent);
        out.member("dnd"_L1, user.dnd);
        writeForward(out, "naFwd"_L1, user.noAnswer);
        writeForward(out, "uncFwd"_L1, user.unconditional);
        writeForward(out, "busyFwd"_L1, user.busy);
        writeVoiceMail(out, user);
        out.key("phoneStatus"_L1);
        if (const auto *line = world.lineOf(user))
            out.value(static_cast<int>(line->status));
        else
            out.null();
        out.endObject();
    }

} // namespace

void writeCallbacks(JsonWriter &out, const World &world)
{
    list(out, "callbacks"_L1, world.callbacks, writeRequest);
    list(out, "callbackTickets"_L1, world.tickets, writeTicket);
    list(out, "callbackLists"_L1, world.callbackLists,
         [](JsonWriter &to, const CallbackList &each) {
             to.beginObject()
                 .member("uuid"_L1, each.uuid)
                 .member("name"_L1, each.name)
                 .member("queueId"_L1, raw(each.queue))
                 .endObject();
         });
    list(out, "callbackPeriods"_L1, world.periods, [](JsonWriter &to, const CallbackPeriod &each) {
        to.beginObject()
            .member("uuid"_L1, each.uuid)
            .member("name"_L1, each.name)
            .member("periodStart"_L1, each.start.toString(u"HH:mm:ss"_s))
            .member("periodEnd"_L1, each.end.toString(u"HH:mm:ss"_s))
            .member("default"_L1, each.isDefault)
            .endObject();
    });
}

void writeUsers(JsonWriter &out, const World &world)
{
    list(out, "users"_L1, world.users,
         [&world](JsonWriter &to, const User &each) { writeUser(to, world, each); });
    list(out, "groups"_L1, world.groups, [](JsonWriter &to, const Group &each) {
        to.beginObject()
            .member("id"_L1, raw(each.id))
            .member("name"_L1, each.name)
            .member("displayName"_L1, each.displayName)
            .endObject();
    });
    out.key("defaultMemberships"_L1).beginArray();
    for (const auto &user : world.users) {
        for (const auto &membership : user.defaults) {
            out.beginObject()
                .member("userId"_L1, raw(user.id))
                .member("queueId"_L1, raw(membership.queue))
                .member("penalty"_L1, membership.penalty)
                .endObject();
        }
    }
    out.endArray();
}

} // namespace vigie::sim
