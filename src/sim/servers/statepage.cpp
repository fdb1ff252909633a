// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/statepage.h"

#include "sim/engine/engine.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/snapshots.h"
#include "sim/servers/statelists.h"
#include "sim/servers/statenames.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    class StateWriter
    {
    public:
        explicit StateWriter(const Engine &engine) : m_engine(engine), m_world(engine.world()) { }

        QByteArray write(const TimeState &time, const ServerState &servers);

    private:
        void instant(QLatin1StringView key, std::optional<Millis> at);
        void queue(const Queue &queue);
        void agent(const Agent &agent);
        void memberships();
        void call(const Call &call);
        void end(QLatin1StringView key, const End &end);
        void legs(CallId call);

        const Engine &m_engine;
        const World &m_world;
        JsonWriter m_out{};
    };

    QByteArray StateWriter::write(const TimeState &time, const ServerState &servers)
    {
        m_out.beginObject()
            .member("time"_L1, isoTime(m_engine.wallTime()))
            .member("millis"_L1, m_engine.now())
            .member("sequence"_L1, m_engine.sequence())
            .member("held"_L1, time.isHeld)
            .member("speed"_L1, time.speed)
            .key("queues"_L1)
            .beginArray();
        for (const auto &each : m_world.queues)
            queue(each);
        m_out.endArray().key("agents"_L1).beginArray();
        for (const auto &each : m_world.agents)
            agent(each);
        m_out.endArray();
        memberships();
        m_out.key("calls"_L1).beginArray();
        for (const auto &[id, each] : m_world.calls)
            call(each);
        m_out.endArray();
        writeCallbacks(m_out, m_world);
        writeUsers(m_out, m_world);
        m_out.key("faults"_L1)
            .raw(servers.faults)
            .key("commands"_L1)
            .raw(servers.commands)
            .endObject();
        return m_out.take();
    }

    void StateWriter::instant(QLatin1StringView key, std::optional<Millis> at)
    {
        m_out.key(key);
        if (at)
            m_out.value(isoTime(m_engine.wallTime(*at)));
        else
            m_out.null();
    }

    void StateWriter::queue(const Queue &queue)
    {
        m_out.beginObject()
            .member("id"_L1, raw(queue.id))
            .member("name"_L1, queue.name)
            .member("displayName"_L1, queue.displayName)
            .member("number"_L1, queue.number)
            .key("statistics"_L1)
            .beginObject();
        const auto figures = m_engine.queueFigures(queue.id);
        for (const auto &figure : figures) {
            m_out.key(counterName(figure.counter));
            if (figure.value)
                m_out.value(*figure.value);
            else
                m_out.null();
        }
        m_out.endObject();
        instant("longestWaitSince"_L1, m_engine.longestWaitSince(queue.id));
        m_out.key("waiting"_L1).beginArray();
        const auto callers = waitingCallers(m_engine, queue);
        for (const auto &caller : callers) {
            m_out.beginObject()
                .member("name"_L1, caller.name)
                .member("number"_L1, caller.number)
                .member("since"_L1, isoTime(caller.since))
                .endObject();
        }
        m_out.endArray().endObject();
    }

    void StateWriter::agent(const Agent &agent)
    {
        m_out.beginObject()
            .member("id"_L1, raw(agent.id))
            .member("userId"_L1, raw(agent.user))
            .member("groupId"_L1, raw(agent.group))
            .member("firstName"_L1, agent.firstName)
            .member("lastName"_L1, agent.lastName)
            .member("number"_L1, agent.number)
            .member("state"_L1, activityName(agent.activity));
        instant("since"_L1, agent.isLogged() ? std::optional(agent.since) : std::nullopt);
        m_out.memberOrNull("phone"_L1, agent.phone).memberOrNull("cause"_L1, agent.cause);
        if (agent.activity == Activity::OnCall)
            m_out.member("acd"_L1, agent.acd)
                .member("direction"_L1, directionName(agent.direction))
                .member("callType"_L1, callTypeName(agent.callType))
                .member("monitorState"_L1, monitorName(agent.monitor));
        m_out.key("statistics"_L1).beginObject();
        const auto figures = m_engine.agentFigures(agent.id);
        for (const auto &figure : figures) {
            m_out.key(figure.name);
            if (const auto *date = std::get_if<QDateTime>(&figure.value))
                m_out.value(isoTime(*date));
            else
                m_out.value(std::get<double>(figure.value));
        }
        m_out.endObject().endObject();
    }

    void StateWriter::memberships()
    {
        m_out.key("memberships"_L1).beginArray();
        for (const auto &agent : m_world.agents) {
            for (const auto &membership : agent.queues) {
                m_out.beginObject()
                    .member("agentId"_L1, raw(agent.id))
                    .member("queueId"_L1, raw(membership.queue))
                    .member("penalty"_L1, membership.penalty)
                    .endObject();
            }
        }
        m_out.endArray();
    }

    void StateWriter::call(const Call &call)
    {
        m_out.beginObject()
            .member("id"_L1, static_cast<int>(call.id))
            .member("linkedId"_L1, call.linkedId)
            .member("phase"_L1, phaseName(call.phase))
            .member("type"_L1, callTypeName(call.type));
        m_out.key("queueId"_L1);
        if (call.queue)
            m_out.value(raw(*call.queue));
        else
            m_out.null();
        instant("startedAt"_L1, call.startedAt);
        instant("queuedAt"_L1, call.queue ? std::optional(call.queuedAt) : std::nullopt);
        instant("answeredAt"_L1, call.answeredAt);
        end("caller"_L1, call.caller);
        end("callee"_L1, call.callee);
        legs(call.id);
        m_out.endObject();
    }

    void StateWriter::end(QLatin1StringView key, const End &end)
    {
        m_out.key(key)
            .beginObject()
            .member("kind"_L1, endKindName(end.kind))
            .member("number"_L1, end.number)
            .member("name"_L1, end.name)
            .endObject();
    }

    void StateWriter::legs(CallId call)
    {
        m_out.key("channels"_L1).beginArray();
        for (const auto &[id, leg] : m_world.legs) {
            const auto *line = leg.call == call ? m_world.line(leg.line) : nullptr;
            if (!line)
                continue;
            m_out.beginObject()
                .member("uniqueId"_L1, leg.uniqueId)
                .member("phone"_L1, line->number)
                .member("state"_L1, legStateName(leg.state))
                .member("direction"_L1, directionName(leg.direction))
                .member("otherNumber"_L1, leg.otherNumber)
                .member("otherName"_L1, leg.otherName);
            instant("since"_L1, leg.since);
            instant("establishedAt"_L1, leg.establishedAt);
            m_out.endObject();
        }
        m_out.endArray();
    }

} // namespace

QByteArray statePage(const Engine &engine, const TimeState &time, const ServerState &servers)
{
    return StateWriter(engine).write(time, servers);
}

} // namespace vigie::sim
