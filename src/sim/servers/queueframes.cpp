// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/queueframes.h"

#include "sim/engine/model.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    void writeMember(JsonWriter &out, const MemberOf &member)
    {
        out.beginObject()
            .member("agentId"_L1, raw(member.agent))
            .member("queueId"_L1, raw(member.queue))
            .member("penalty"_L1, member.penalty)
            .endObject();
    }

    void writeCounters(JsonWriter &out, const QList<QueueFigure> &figures)
    {
        out.key("counters"_L1).beginArray();
        for (const auto &figure : figures) {
            out.beginObject().member("statName"_L1, counterName(figure.counter)).key("value"_L1);
            if (figure.value)
                out.value(*figure.value);
            else
                out.null();
            out.endObject();
        }
        out.endArray();
    }

    void writeDefaults(JsonWriter &out, const User &user)
    {
        out.beginObject().member("userId"_L1, raw(user.id)).key("membership"_L1).beginArray();
        for (const auto &membership : user.defaults) {
            out.beginObject()
                .member("queueId"_L1, raw(membership.queue))
                .member("penalty"_L1, membership.penalty)
                .endObject();
        }
        out.endArray().endObject();
    }

} // namespace

QByteArray queueList(const QList<const Queue *> &queues)
{
    return message("QueueList"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto *queue : queues) {
            out.beginObject()
                .member("id"_L1, raw(queue->id))
                .member("context"_L1, "default"_L1)
                .member("name"_L1, queue->name)
                .member("displayName"_L1, queue->displayName)
                .member("number"_L1, queue->number)
                .endObject();
        }
        out.endArray();
    });
}

QByteArray queueMemberList(const QList<MemberOf> &members)
{
    return message("QueueMemberList"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto &member : members)
            writeMember(out, member);
        out.endArray();
    });
}

QByteArray queueMember(const MemberOf &member)
{
    return message("QueueMember"_L1, [&](JsonWriter &out) { writeMember(out, member); });
}

QByteArray queueStatistics(const Queue &queue, const QList<QueueFigure> &figures, bool byName)
{
    return message("QueueStatistics"_L1, [&](JsonWriter &out) {
        out.beginObject();
        if (byName)
            out.member("queueRef"_L1, queue.name);
        else
            out.member("queueId"_L1, raw(queue.id));
        writeCounters(out, figures);
        out.endObject();
    });
}

QByteArray getQueueStatistics(const Queue &queue, const QList<QueueFigure> &figures)
{
    return message("GetQueueStatistics"_L1, [&](JsonWriter &out) {
        writeCounters(out.beginObject().member("queueId"_L1, raw(queue.id)), figures);
        out.endObject();
    });
}

QByteArray queueCalls(QueueId queue, const QList<WaitingCaller> &callers)
{
    return message("QueueCalls"_L1, [&](JsonWriter &out) {
        out.beginObject().member("queueId"_L1, raw(queue)).key("calls"_L1).beginArray();
        int position = 0;
        for (const auto &caller : callers) {
            out.beginObject()
                .member("position"_L1, ++position)
                .member("name"_L1, caller.name)
                .member("number"_L1, caller.number)
                .member("queueTime"_L1, isoTime(caller.since))
                .endObject();
        }
        out.endArray().endObject();
    });
}

QByteArray userQueueDefaultMembership(const User &user)
{
    return message("UserQueueDefaultMembership"_L1,
                   [&](JsonWriter &out) { writeDefaults(out, user); });
}

QByteArray usersQueueDefaultMembership(const QList<const User *> &users)
{
    return message("UsersQueueDefaultMembership"_L1, [&](JsonWriter &out) {
        out.beginObject().key("memberships"_L1).beginArray();
        for (const auto *user : users)
            writeDefaults(out, *user);
        out.endArray().endObject();
    });
}

} // namespace vigie::sim::frames
