// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/historyframes.h"

#include "sim/engine/engine.h"
#include "sim/servers/chatframes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    QLatin1StringView outcomeName(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Emitted:
            return "emitted"_L1;
        case Outcome::Missed:
            return "missed"_L1;
        case Outcome::Ongoing:
            return "ongoing"_L1;
        case Outcome::Answered:
            return "answered"_L1;
        case Outcome::Abandoned:
            return "abandoned"_L1;
        case Outcome::Closed:
            return "closed"_L1;
        case Outcome::TimedOut:
            return "timeout"_L1;
        }
        return {};
    }

    //! The keys of one party.
    struct PartyKeys
    {
        QLatin1StringView firstName;
        QLatin1StringView lastName;
        QLatin1StringView username;
        QLatin1StringView phoneStatus;
        QLatin1StringView videoStatus;
    };

    constexpr PartyKeys source{"srcFirstName"_L1, "srcLastName"_L1, "srcUsername"_L1,
                               "srcPhoneStatus"_L1, "srcVideoStatus"_L1};
    constexpr PartyKeys target{"dstFirstName"_L1, "dstLastName"_L1, "dstUsername"_L1,
                               "dstPhoneStatus"_L1, "dstVideoStatus"_L1};

    void writeParty(JsonWriter &out, const World &world, const PartyKeys &keys,
                    std::optional<UserId> id, const QString &name, HistoryOf whose)
    {
        const auto *user = id ? world.user(*id) : nullptr;
        if (!user) {
            if (!name.isEmpty()) {
                out.member(keys.firstName, name.section(u' ', 0, 0));
                out.member(keys.lastName, name.section(u' ', 1));
            }
            return;
        }
        out.member(keys.firstName, user->firstName).member(keys.lastName, user->lastName);
        if (whose == HistoryOf::Others)
            return;
        out.member(keys.username, user->login);
        if (const auto *line = world.lineOf(*user))
            out.member(keys.phoneStatus, static_cast<int>(line->status));
        out.member(keys.videoStatus, videoStatusName(*user));
    }

    void writeDuration(JsonWriter &out, QLatin1StringView key, std::optional<Millis> duration)
    {
        out.key(key);
        if (duration)
            out.value(historyDuration(*duration));
        else
            out.null();
    }

    void writeCustomerCall(JsonWriter &out, const Engine &engine, const CallRecord &record)
    {
        out.beginObject().member("start"_L1, historyTime(engine.wallTime(record.start)));
        writeDuration(out, "duration"_L1, record.duration);
        writeDuration(out, "waitTime"_L1, record.wait);
        if (const auto *agent = record.agent ? engine.world().agent(*record.agent) : nullptr) {
            out.member("agentName"_L1, QString(agent->firstName + u' ' + agent->lastName));
            out.member("agentNum"_L1, agent->number);
        }
        if (const auto *queue = record.queue ? engine.world().queue(*record.queue) : nullptr)
            out.member("queueName"_L1, queue->name).member("queueNum"_L1, queue->number);
        out.member("status"_L1, outcomeName(record.outcome)).endObject();
    }

} // namespace

QByteArray callDetails(const Engine &engine, const QList<CallRecord> &records, HistoryOf whose)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &record : records) {
        out.beginObject().member("start"_L1, historyTime(engine.wallTime(record.start)));
        writeDuration(out, "duration"_L1, record.duration);
        out.member("srcNum"_L1, record.sourceNumber)
            .member("dstNum"_L1, record.targetNumber)
            .member("status"_L1, outcomeName(record.outcome));
        writeParty(out, engine.world(), source, record.source, record.sourceName, whose);
        writeParty(out, engine.world(), target, record.target, record.targetName, whose);
        out.endObject();
    }
    out.endArray();
    return out.take();
}

QByteArray callHistory(const Engine &engine, const QList<CallRecord> &records, HistoryOf whose,
                       QLatin1StringView type)
{
    return message(type, [&](JsonWriter &out) { out.raw(callDetails(engine, records, whose)); });
}

QByteArray customerCallHistory(const Engine &engine, int id, qsizetype total,
                               const QList<CallRecord> &page)
{
    return message("CustomerCallHistoryResponseWithId"_L1, [&](JsonWriter &out) {
        out.beginObject().member("id"_L1, id).key("response"_L1).beginObject();
        out.member("total"_L1, total).key("list"_L1).beginArray();
        for (const auto &record : page)
            writeCustomerCall(out, engine, record);
        out.endArray().endObject().endObject();
    });
}

} // namespace vigie::sim::frames
