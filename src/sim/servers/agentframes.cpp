// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/agentframes.h"

#include "sim/engine/model.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/statenames.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    void writeConfig(JsonWriter &out, const Agent &agent)
    {
        out.beginObject()
            .member("id"_L1, raw(agent.id))
            .member("firstName"_L1, agent.firstName)
            .member("lastName"_L1, agent.lastName)
            .member("number"_L1, agent.number)
            .member("context"_L1, "default"_L1)
            .member("groupId"_L1, raw(agent.group))
            .member("userId"_L1, raw(agent.user))
            .endObject();
    }

    qint64 wireSince(const Agent &agent, Millis now, qint64 startEpochMillis)
    {
        return agent.activity == Activity::LoggedIn ? (startEpochMillis + agent.since) / 1000
                                                    : (now - agent.since) / 1000;
    }

    void writeState(JsonWriter &out, const Agent &agent, Millis now, qint64 startEpochMillis)
    {
        out.beginObject()
            .member("name"_L1, activityName(agent.activity))
            .member("agentId"_L1, raw(agent.id))
            .memberOrNull("phoneNb"_L1, agent.phone)
            .member("since"_L1, wireSince(agent, now, startEpochMillis))
            .key("queues"_L1)
            .beginArray();
        for (const auto &membership : agent.queues)
            out.value(raw(membership.queue));
        out.endArray();
        if (agent.isLogged() && agent.activity != Activity::LoggedIn)
            out.member("cause"_L1, agent.cause);
        if (agent.activity == Activity::OnCall) {
            out.member("acd"_L1, agent.acd)
                .member("direction"_L1, directionName(agent.direction))
                .member("callType"_L1, callTypeName(agent.callType))
                .member("monitorState"_L1, monitorName(agent.monitor));
        }
        out.endObject();
    }

} // namespace

QByteArray agentList(const QList<const Agent *> &agents)
{
    return message("AgentList"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto *agent : agents)
            writeConfig(out, *agent);
        out.endArray();
    });
}

QByteArray agentConfig(const Agent &agent)
{
    return message("AgentConfig"_L1, [&](JsonWriter &out) { writeConfig(out, agent); });
}

QByteArray agentGroupList(const QList<const Group *> &groups)
{
    return message("AgentGroupList"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto *group : groups) {
            out.beginObject()
                .member("id"_L1, raw(group->id))
                .member("name"_L1, group->name)
                .member("displayName"_L1, group->displayName)
                .endObject();
        }
        out.endArray();
    });
}

QByteArray agentStateEvent(const Agent &agent, Millis now, qint64 startEpochMillis)
{
    return message("AgentStateEvent"_L1,
                   [&](JsonWriter &out) { writeState(out, agent, now, startEpochMillis); });
}

QByteArray phoneNumberUnknown()
{
    return message("AgentError"_L1, [](JsonWriter &out) {
        out.beginObject().member("Error"_L1, "PhoneNumberUnknown"_L1).endObject();
    });
}

QByteArray loggedInOnAnotherPhone(const QString &current, const QString &requested)
{
    return message("AgentError"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("Error"_L1, "LoggedInOnAnotherPhone"_L1)
            .member("phoneNb"_L1, current)
            .member("RequestedNb"_L1, requested)
            .endObject();
    });
}

QByteArray agentListen(const Agent &agent, bool started, const QString &byNumber)
{
    return message("AgentListen"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("started"_L1, started)
            .member("phoneNumber"_L1, byNumber)
            .member("agentId"_L1, raw(agent.id))
            .endObject();
    });
}

QByteArray agentStatistics(AgentId agent, const QList<AgentFigure> &figures)
{
    return message("AgentStatistics"_L1, [&](JsonWriter &out) {
        out.beginObject().member("id"_L1, raw(agent)).key("statistics"_L1).beginArray();
        for (const auto &figure : figures) {
            out.beginObject().member("name"_L1, figure.name).key("value"_L1);
            if (const auto *date = std::get_if<QDateTime>(&figure.value))
                out.value(isoTime(*date));
            else
                out.value(std::get<double>(figure.value));
            out.endObject();
        }
        out.endArray().endObject();
    });
}

QByteArray agentDirectory(const QList<const Agent *> &agents, Millis now, qint64 startEpochMillis)
{
    return message("AgentDirectory"_L1, [&](JsonWriter &out) {
        out.beginObject().key("directory"_L1).beginArray();
        for (const auto *agent : agents) {
            writeConfig(out.beginObject().key("agent"_L1), *agent);
            writeState(out.key("agentState"_L1), *agent, now, startEpochMillis);
            out.endObject();
        }
        out.endArray().endObject();
    });
}

} // namespace vigie::sim::frames
