// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondocument.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    xuc::QueueConfig queueConfig(const QJsonObject &in)
    {
        return {.id = QueueId(in["id"_L1].toInt()),
                .name = in["name"_L1].toString(),
                .displayName = in["displayName"_L1].toString(),
                .number = in["number"_L1].toString(),
                .context = in["context"_L1].toString()};
    }

    xuc::AgentConfig agentConfig(const QJsonObject &in)
    {
        return {.agentId = AgentId(in["id"_L1].toInt()),
                .firstName = in["firstName"_L1].toString(),
                .lastName = in["lastName"_L1].toString(),
                .number = in["number"_L1].toString(),
                .context = in["context"_L1].toString(),
                .groupId = GroupId(in["groupId"_L1].toInt())};
    }

    xuc::QueueMember queueMember(const QJsonObject &in)
    {
        return {.agentId = AgentId(in["agentId"_L1].toInt()),
                .queueId = QueueId(in["queueId"_L1].toInt()),
                .penalty = in["penalty"_L1].toInt()};
    }

    xuc::QueueMemberList queueMemberList(const QJsonArray &in)
    {
        xuc::QueueMemberList list;
        list.members.reserve(in.size());
        for (const auto &member : in)
            list.members.append(queueMember(member.toObject()));
        return list;
    }

    xuc::QueueStatistics queueStatistics(const QJsonObject &in)
    {
        static const QHash<QString, xuc::QueueStat> names{
            {u"WaitingCalls"_s, xuc::QueueStat::WaitingCalls},
            {u"LongestWaitTime"_s, xuc::QueueStat::LongestWaitTime},
            {u"TotalNumberCallsEntered"_s, xuc::QueueStat::TotalNumberCallsEntered}};
        xuc::QueueStatistics event{.queueId = QueueId(in["queueId"_L1].toInt())};
        const QJsonArray counters = in["counters"_L1].toArray();
        for (const auto &value : counters) {
            const QJsonObject counter = value.toObject();
            event.counters.append(
                {.stat = names.value(counter["statName"_L1].toString(), xuc::QueueStat::Unknown),
                 .value = counter["value"_L1].toDouble()});
        }
        return event;
    }

    xuc::AgentStateEvent agentState(const QJsonObject &in)
    {
        using xuc::AgentState;
        static const QHash<QString, AgentState> names{{u"AgentReady"_s, AgentState::Ready},
                                                      {u"AgentOnPause"_s, AgentState::OnPause},
                                                      {u"AgentOnCall"_s, AgentState::OnCall},
                                                      {u"AgentOnWrapup"_s, AgentState::OnWrapup},
                                                      {u"AgentRinging"_s, AgentState::Ringing}};
        xuc::AgentStateEvent event{.agentId = AgentId(in["agentId"_L1].toInt()),
                                   .rawState = in["name"_L1].toString(),
                                   .since = std::chrono::seconds(in["since"_L1].toInt()),
                                   .phoneNb = in["phoneNb"_L1].toString(),
                                   .cause = in["cause"_L1].toString()};
        event.state = names.value(event.rawState, AgentState::Unknown);
        const QJsonArray queues = in["queues"_L1].toArray();
        event.queues.reserve(queues.size());
        for (const auto &queue : queues)
            event.queues.append(QueueId(queue.toInt()));
        return event;
    }

    xuc::AgentStatistics agentStatistics(const QJsonObject &in)
    {
        static const QHash<QString, xuc::AgentStat> names{
            {u"AgentPausedTotalTime"_s, xuc::AgentStat::PausedTime},
            {u"InbCalls"_s, xuc::AgentStat::InbCalls}};
        xuc::AgentStatistics event{.id = AgentId(in["id"_L1].toInt())};
        const QJsonArray statistics = in["statistics"_L1].toArray();
        for (const auto &value : statistics) {
            const QJsonObject figure = value.toObject();
            event.statistics.append(
                {.stat = names.value(figure["name"_L1].toString(), xuc::AgentStat::Other),
                 .number = figure["value"_L1].toDouble()});
        }
        return event;
    }

    xuc::PhoneEvent phoneEvent(const QJsonObject &in)
    {
        xuc::PhoneEvent event{.rawEventType = in["eventType"_L1].toString(),
                              .dn = in["DN"_L1].toString(),
                              .otherDn = in["otherDN"_L1].toString(),
                              .otherDName = in["otherDName"_L1].toString(),
                              .linkedId = in["linkedId"_L1].toString(),
                              .uniqueId = in["uniqueId"_L1].toString(),
                              .queueName = in["queueName"_L1].toString()};
        if (event.rawEventType == "EventRinging"_L1)
            event.eventType = xuc::PhoneEventType::Ringing;
        const QJsonObject data = in["userData"_L1].toObject();
        for (auto it = data.constBegin(); it != data.constEnd(); ++it)
            event.userData.insert(it.key(), it->toString());
        return event;
    }

} // namespace

xuc::Event decodeWithJsonDocument(const QByteArray &frame)
{
    const QJsonObject message = QJsonDocument::fromJson(frame).object();
    const QString type = message["msgType"_L1].toString();
    const QJsonValue body = message["ctiMessage"_L1];
    if (type == xuc::QueueStatistics::type)
        return queueStatistics(body.toObject());
    if (type == xuc::AgentStateEvent::type)
        return agentState(body.toObject());
    if (type == xuc::PhoneEvent::type)
        return phoneEvent(body.toObject());
    if (type == xuc::AgentStatistics::type)
        return agentStatistics(body.toObject());
    if (type == xuc::QueueMember::type)
        return queueMember(body.toObject());
    if (type == xuc::QueueMemberList::type)
        return queueMemberList(body.toArray());
    if (type == xuc::QueueConfig::type)
        return queueConfig(body.toObject());
    if (type == xuc::AgentConfig::type)
        return agentConfig(body.toObject());
    return xuc::Unknown{};
}

} // namespace vigie::bench
