// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/callbackframes.h"

#include "sim/engine/callback.h"
#include "sim/servers/jsonwriter.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

void writePeriod(JsonWriter &out, const CallbackPeriod &period)
{
    out.beginObject()
        .member("uuid"_L1, period.uuid)
        .member("name"_L1, period.name)
        .member("periodStart"_L1, period.start.toString(u"HH:mm:ss"_s))
        .member("periodEnd"_L1, period.end.toString(u"HH:mm:ss"_s))
        .member("default"_L1, period.isDefault)
        .endObject();
}

void writeRequest(JsonWriter &out, const FullRequest &full)
{
    const auto &request = full.request;
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
    if (request.agent)
        out.value(raw(*request.agent));
    else
        out.null();
    out.member("dueDate"_L1, request.dueDate.toString(Qt::ISODate))
        .memberOrNull("voiceMessageRef"_L1, request.voiceMessage);
    if (full.period)
        writePeriod(out.key("preferredPeriod"_L1), *full.period);
    if (full.list)
        out.member("queueId"_L1, raw(full.list->queue));
    out.member("clotured"_L1, request.closed).endObject();
}

void writeList(JsonWriter &out, const FullList &full, bool hasRequests)
{
    out.beginObject()
        .member("uuid"_L1, full.list.uuid)
        .member("name"_L1, full.list.name)
        .member("queueId"_L1, raw(full.list.queue));
    if (hasRequests) {
        out.key("callbacks"_L1).beginArray();
        for (const auto &request : full.requests)
            writeRequest(out, request);
        out.endArray();
    }
    out.endObject();
}

void writeFound(JsonWriter &out, qsizetype total, const std::vector<FullRequest> &page)
{
    out.beginObject().member("total"_L1, total).key("list"_L1).beginArray();
    for (const auto &request : page)
        writeRequest(out, request);
    out.endArray().endObject();
}

namespace {

    template <typename Fill> QByteArray objectMessage(QLatin1StringView type, Fill fill)
    {
        return message(type, [&](JsonWriter &out) {
            fill(out.beginObject());
            out.endObject();
        });
    }

} // namespace

QByteArray callbackLists(const std::vector<FullList> &lists)
{
    return message("CallbackLists"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto &full : lists)
            writeList(out, full, true);
        out.endArray();
    });
}

QByteArray preferredCallbackPeriodList(const QList<CallbackPeriod> &periods)
{
    return message("PreferredCallbackPeriodList"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto &period : periods)
            writePeriod(out, period);
        out.endArray();
    });
}

QByteArray findCallbackResponse(int id, qsizetype total, const std::vector<FullRequest> &page)
{
    return objectMessage("FindCallbackResponseWithId"_L1, [&](JsonWriter &out) {
        writeFound(out.member("id"_L1, id).key("response"_L1), total, page);
    });
}

QByteArray callbackTaken(const CallbackRequest &request)
{
    return objectMessage("CallbackTaken"_L1, [&](JsonWriter &out) {
        out.member("uuid"_L1, request.uuid);
        out.member("agentId"_L1, raw(request.agent.value_or(AgentId{})));
    });
}

QByteArray callbackReleased(const CallbackRequest &request)
{
    return objectMessage("CallbackReleased"_L1,
                         [&](JsonWriter &out) { out.member("uuid"_L1, request.uuid); });
}

QByteArray callbackStarted(const CallbackTicket &ticket)
{
    return objectMessage("CallbackStarted"_L1, [&](JsonWriter &out) {
        out.member("requestUuid"_L1, ticket.request).member("ticketUuid"_L1, ticket.uuid);
    });
}

QByteArray callbackClotured(const CallbackRequest &request)
{
    return objectMessage("CallbackClotured"_L1,
                         [&](JsonWriter &out) { out.member("uuid"_L1, request.uuid); });
}

QByteArray callbackRequestUpdated(const FullRequest &request)
{
    return objectMessage("CallbackRequestUpdated"_L1,
                         [&](JsonWriter &out) { writeRequest(out.key("request"_L1), request); });
}

} // namespace vigie::sim::frames
