// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames.h"

#include <array>
#include <random>

namespace vigie::bench {

namespace {

    QByteArray message(const char *type, const QByteArray &body)
    {
        return QByteArray("{\"msgType\":\"") + type + "\",\"ctiMessage\":" + body + '}';
    }

    //! One stream of random frames; std::mt19937 itself is the same everywhere, its distributions
    //! are not.
    class Source
    {
    public:
        Source(const Scale &scale, unsigned seed) : m_scale(scale), m_random(seed) { }

        QByteArray next()
        {
            const int kind = upTo(100);
            if (kind < 60)
                return queueStatistics();
            if (kind < 85)
                return agentState();
            if (kind < 90)
                return phoneEvent();
            return kind < 95 ? agentStatistics() : queueMember();
        }

        QByteArray agentState()
        {
            static constexpr std::array states{"AgentReady", "AgentOnPause", "AgentOnCall",
                                               "AgentOnWrapup", "AgentRinging"};
            const int agent = upTo(m_scale.agents);
            QByteArray queues;
            for (int i = 0; i < m_scale.membershipsOfEach; ++i)
                queues += (i ? "," : "") + number(upTo(m_scale.queues));
            return message("AgentStateEvent",
                           "{\"name\":\"" + QByteArray(states[std::size_t(upTo(5))])
                               + "\",\"agentId\":" + number(agent) + ",\"phoneNb\":\""
                               + number(10000 + agent) + "\",\"since\":" + number(upTo(60))
                               + ",\"queues\":[" + queues + "],\"cause\":\"d\xc3\xa9jeuner\"}");
        }

    private:
        int upTo(int bound) { return int(m_random() % unsigned(bound)); }
        static QByteArray number(int value) { return QByteArray::number(value); }

        QByteArray queueStatistics()
        {
            return message(
                "QueueStatistics",
                "{\"queueId\":" + number(upTo(m_scale.queues))
                    + ",\"counters\":[{\"statName\":\"WaitingCalls\",\"value\":" + number(upTo(12))
                    + "},{\"statName\":\"LongestWaitTime\",\"value\":" + number(upTo(300))
                    + "},{\"statName\":\"TotalNumberCallsEntered\",\"value\":" + number(upTo(5000))
                    + "}]}");
        }
        QByteArray phoneEvent()
        {
            return message("PhoneEvent",
                           "{\"eventType\":\"EventRinging\",\"DN\":\"1042\",\"otherDN\":\"06"
                               + number(10000000 + upTo(90000000))
                               + "\",\"otherDName\":\"Andr\\u00e9 \\\"le gar\xc3\xa7on\\\"\","
                                 "\"linkedId\":\"1700000000."
                               + number(upTo(50)) + "\",\"uniqueId\":\"1700000000."
                               + number(upTo(50))
                               + "\",\"queueName\":\"trucks\",\"userData\":{"
                                 "\"XIVO_USERID\":\"42\"}}");
        }
        QByteArray agentStatistics()
        {
            return message("AgentStatistics",
                           "{\"id\":" + number(upTo(m_scale.agents))
                               + ",\"statistics\":[{\"name\":\"AgentPausedTotalTime\",\"value\":"
                               + number(upTo(9000))
                               + "},{\"name\":\"InbCalls\",\"value\":" + number(upTo(90)) + "}]}");
        }
        QByteArray queueMember()
        {
            return message("QueueMember",
                           "{\"agentId\":" + number(upTo(m_scale.agents))
                               + ",\"queueId\":" + number(upTo(m_scale.queues))
                               + ",\"penalty\":" + number(upTo(5)) + '}');
        }

        Scale m_scale;
        std::mt19937 m_random;
    };

} // namespace

FrameBlock::FrameBlock(const QList<QByteArray> &frames) : m_bytes(frames.join('\n'))
{
    m_frames.reserve(frames.size());
    const char *at = m_bytes.constData();
    for (const QByteArray &frame : frames) {
        m_frames.append(QByteArray::fromRawData(at, frame.size()));
        at += frame.size() + 1;
    }
}

QList<QByteArray> liveFrames(int count, const Scale &scale, unsigned seed)
{
    Source source(scale, seed);
    QList<QByteArray> frames;
    frames.reserve(count);
    for (int i = 0; i < count; ++i)
        frames.append(source.next());
    return frames;
}

QList<QByteArray> stateFrames(int count, const Scale &scale, unsigned seed)
{
    Source source(scale, seed);
    QList<QByteArray> frames;
    frames.reserve(count);
    for (int i = 0; i < count; ++i)
        frames.append(source.agentState());
    return frames;
}

QByteArray memberListFrame(const Scale &scale, int shift)
{
    QByteArray members;
    for (int agent = 0; agent < scale.agents; ++agent) {
        for (int i = 0; i < scale.membershipsOfEach; ++i) {
            members += (members.isEmpty() ? "{\"agentId\":" : ",{\"agentId\":")
                + QByteArray::number(agent)
                + ",\"queueId\":" + QByteArray::number((agent + i * 97) % scale.queues)
                + ",\"penalty\":" + QByteArray::number(i % 5 + shift) + '}';
        }
    }
    return message("QueueMemberList", '[' + members + ']');
}

QList<QByteArray> syncFrames(const Scale &scale)
{
    QList<QByteArray> frames;
    for (int id = 0; id < scale.queues; ++id) {
        const QByteArray text = QByteArray::number(id);
        frames << message("QueueConfig",
                          "{\"id\":" + text + ",\"name\":\"queue" + text
                              + "\",\"displayName\":\"Queue " + text + "\",\"number\":\""
                              + QByteArray::number(3000 + id) + "\",\"context\":\"default\"}");
    }
    for (int id = 0; id < scale.agents; ++id) {
        const QByteArray text = QByteArray::number(id);
        frames << message(
            "AgentConfig",
            "{\"id\":" + text + ",\"firstName\":\"Ag\xc3\xa8s" + text + "\",\"lastName\":\"Martin "
                + text + "\",\"number\":\"" + QByteArray::number(20000 + id)
                + "\",\"context\":\"default\",\"groupId\":" + QByteArray::number(id % 5) + '}');
    }
    frames << memberListFrame(scale);
    return frames;
}

} // namespace vigie::bench
