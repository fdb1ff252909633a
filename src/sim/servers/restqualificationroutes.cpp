// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callqualifications.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restcsv.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! The queue that a path names, or null.
    const Queue *queueNamed(const RestContext &context, const QString &word)
    {
        bool isNumber = false;
        const QueueId id{word.toInt(&isNumber)};
        return isNumber ? context.engine.world().queue(id) : nullptr;
    }

    HttpReply noSuchQueue()
    {
        return rest::refusal(rest::NotFound, "QueueNotFound"_L1, u"no such queue"_s);
    }

    void write(JsonWriter &out, const Qualification &qualification)
    {
        out.beginObject()
            .member("id"_L1, qualification.id)
            .member("name"_L1, qualification.name)
            .key("subQualifications"_L1)
            .beginArray();
        for (const auto &sub : qualification.subQualifications)
            out.beginObject().member("id"_L1, sub.id).member("name"_L1, sub.name).endObject();
        out.endArray().endObject();
    }

    HttpReply list(const RestContext &context, const RestCall &call)
    {
        if (!queueNamed(context, call.words.value(0)))
            return noSuchQueue();
        JsonWriter out;
        out.beginArray();
        for (const auto &qualification : context.qualifications.all())
            write(out, qualification);
        out.endArray();
        return rest::json(out.take());
    }

    QualificationAnswer readAnswer(const RestContext &context, Arguments &in)
    {
        const QualificationAnswer answer{
            .subQualification = in.integer("sub_qualification_id"_L1),
            .time = QDateTime::fromString(in.text("time"_L1), u"yyyy-MM-dd HH:mm:ss"_s),
            .callId = in.text("callid"_L1),
            .agent = AgentId{in.integer("agent"_L1)},
            .queue = QueueId{in.integer("queue"_L1)},
            .firstName = in.textOr("first_name"_L1, {}),
            .lastName = in.textOr("last_name"_L1, {}),
            .comment = in.textOr("comment"_L1, {}),
            .customData = in.textOr("custom_data"_L1, {})};
        const auto &world = context.engine.world();
        if (!in.isSound())
            return answer;
        if (!answer.time.isValid())
            in.fail(u"time must be like 2024-05-06 10:11:12"_s);
        else if (!context.qualifications.isKnown(answer.subQualification))
            in.fail(u"sub_qualification_id is not known"_s);
        else if (!world.agent(answer.agent))
            in.fail(u"agent is not known"_s);
        else if (!world.queue(answer.queue))
            in.fail(u"queue is not known"_s);
        return answer;
    }

    HttpReply create(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const auto answer = readAnswer(context, in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        context.qualifications.add(answer);
        return rest::accepted(rest::Created);
    }

    HttpReply exportCsv(const RestContext &context, const RestCall &call)
    {
        const auto *queue = queueNamed(context, call.words.value(0));
        if (!queue)
            return noSuchQueue();
        const auto from = QDate::fromString(call.words.value(1), Qt::ISODate);
        const auto to = QDate::fromString(call.words.value(2), Qt::ISODate);
        if (!from.isValid() || !to.isValid())
            return rest::refusal(rest::BadRequest, "InvalidDate"_L1,
                                 u"the two days must be like 2024-05-06"_s);
        auto text
            = csvLine({u"sub_qualification_id"_s, u"time"_s, u"callid"_s, u"agent"_s, u"queue"_s,
                       u"first_name"_s, u"last_name"_s, u"comment"_s, u"custom_data"_s});
        const auto answers = context.qualifications.answers(queue->id, from, to);
        for (const auto &answer : answers)
            text += csvLine({QString::number(answer.subQualification), historyTime(answer.time),
                             answer.callId, QString::number(raw(answer.agent)),
                             QString::number(raw(answer.queue)), answer.firstName, answer.lastName,
                             answer.comment, answer.customData});
        return rest::csv(text, "qualifications.csv"_ba);
    }

    constexpr RestRoute table[] = {
        {"rest:qualificationList"_L1, "GET"_L1, "/xuc/api/2.0/call_qualification/queue/*"_L1,
         RestAccess::CtiToken, list},
        {"rest:qualificationCreate"_L1, "POST"_L1, "/xuc/api/2.0/call_qualification"_L1,
         RestAccess::CtiToken, create},
        {"rest:qualificationExport"_L1, "GET"_L1, "/xuc/api/2.0/call_qualification/csv/*/*/*"_L1,
         RestAccess::CtiToken, exportCsv},
    };

} // namespace

std::span<const RestRoute> restQualificationRoutes()
{
    return table;
}

} // namespace vigie::sim
