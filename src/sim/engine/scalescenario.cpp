// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/random.h"
#include "sim/engine/scenario.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    constexpr int groupSize = 40;
    constexpr int firstLine = 100'000;
    constexpr int firstQueueNumber = 300'000;
    constexpr int firstAgentNumber = 200'000;

    QString padded(int number, int width)
    {
        return QStringLiteral("%1").arg(number, width, 10, QChar(u'0'));
    }

    void addQueues(World &world, int count)
    {
        for (int i = 1; i <= count; ++i) {
            Queue queue;
            queue.id = QueueId{i};
            queue.name = QStringLiteral("queue%1").arg(padded(i, 4));
            queue.displayName = QStringLiteral("Queue %1").arg(padded(i, 4));
            queue.number = QString::number(firstQueueNumber + i);
            queue.wrapupSeconds = 5;
            queue.timeoutSeconds = 180;
            queue.recording = i % 2 == 0;
            world.queues.push_back(queue);
        }
    }

    void addAgent(World &world, int i)
    {
        static constexpr PhoneVendor vendors[]
            = {PhoneVendor::Snom, PhoneVendor::Polycom, PhoneVendor::Yealink};
        Line line;
        line.id = i;
        line.number = QString::number(firstLine + i);
        line.name = QStringLiteral("load%1").arg(i);
        line.vendor = vendors[i % 3];
        line.owner = UserId{i};
        world.lines.push_back(line);

        User user;
        user.id = UserId{i};
        user.login = QStringLiteral("agent%1").arg(i);
        user.firstName = QStringLiteral("Agent");
        user.lastName = padded(i, 5);
        user.line = i;
        user.agent = AgentId{i};
        user.status = QStringLiteral("available");
        world.users.push_back(user);

        Agent agent;
        agent.id = AgentId{i};
        agent.user = UserId{i};
        agent.group = GroupId{1 + (i - 1) / groupSize};
        agent.number = QString::number(firstAgentNumber + i);
        agent.firstName = user.firstName;
        agent.lastName = user.lastName;
        agent.phone = line.number;
        agent.cause = user.status;
        world.agents.push_back(agent);
    }

    //! Spreads so many memberships over the agents, each in neighbouring queues of a random place.
    void addMemberships(World &world, int count, Random &random)
    {
        const auto agents = static_cast<int>(world.agents.size());
        const auto queues = static_cast<int>(world.queues.size());
        for (int i = 0; i < agents; ++i) {
            const int upTo = static_cast<int>(static_cast<qint64>(count) * (i + 1) / agents);
            const int from = static_cast<int>(static_cast<qint64>(count) * i / agents);
            const int mine = std::min(upTo - from, queues);
            const auto first = static_cast<int>(random.between(0, queues - 1));
            auto &memberships = world.agents[static_cast<std::size_t>(i)].queues;
            for (int k = 0; k < mine; ++k) {
                const auto penalty = static_cast<qint32>(random.between(0, 4));
                memberships.push_back({QueueId{1 + (first + k) % queues}, penalty});
            }
            std::sort(memberships.begin(), memberships.end(),
                      [](const Membership &a, const Membership &b) {
                          return raw(a.queue) < raw(b.queue);
                      });
        }
    }

    void addStatuses(World &world)
    {
        const auto add = [&](const char16_t *name, const char16_t *label, const char16_t *color,
                             StatusKind kind, const QList<StatusAction> &actions) {
            world.statuses.push_back({QString::fromUtf16(name), QString::fromUtf16(label),
                                      QString::fromUtf16(color), kind, actions});
        };
        const QString yes = QStringLiteral("true");
        const QList<StatusAction> pauses{{QStringLiteral("queuepause_all"), yes}};
        add(u"available", u"Available", u"#08FD20", StatusKind::Ready,
            {{QStringLiteral("queueunpause_all"), yes}});
        add(u"lunch", u"Lunch", u"#6CA6FF", StatusKind::Pause, pauses);
        add(u"coffee", u"Coffee", u"#B0703C", StatusKind::Pause, pauses);
        add(u"disconnected", u"Disconnected", u"#9E9E9E", StatusKind::LoggedOut,
            {{QStringLiteral("agentlogoff"), {}}});
    }

    //! So long between two pauses of an agent that pauses are a tenth of the notices at most.
    Millis betweenPauses(const ScaleOptions &options)
    {
        const double perAgent = 2.0 * options.memberships / std::max(1, options.agents) + 4;
        const double seconds
            = options.agents * perAgent / (0.1 * std::max(1.0, options.eventsPerSecond));
        return std::max<Millis>(3'000'000, static_cast<Millis>(seconds * 1000));
    }

} // namespace

Scenario scaleScenario(const ScaleOptions &options)
{
    Scenario scenario;
    Random random(options.seed);
    addStatuses(scenario.world);
    addQueues(scenario.world, options.queues);
    for (int i = 1; i <= options.agents; ++i)
        addAgent(scenario.world, i);
    for (int i = 0; i * groupSize < options.agents; ++i) {
        const QString name = QStringLiteral("group%1").arg(padded(i + 1, 3));
        scenario.world.groups.push_back({GroupId{i + 1}, name, name});
    }
    addMemberships(scenario.world, options.memberships, random);
    for (const Agent &agent : scenario.world.agents) {
        if (random.chance(0.9))
            scenario.present.push_back(agent.id);
    }
    for (int i = 0; i < 500; ++i)
        scenario.callers.push_back(
            {QStringLiteral("0%1").arg(random.between(100'000'000, 799'999'990)), {}, {}});
    scenario.habits.betweenPauses = betweenPauses(options);
    scenario.habits.betweenCalls = scenario.habits.betweenPauses * 4;
    scenario.habits.answerAfter = 3'000;
    scenario.eventsPerSecond = options.eventsPerSecond;
    scenario.seedTotals = true;
    scenario.past = 90'000;
    scenario.historyDepth = 5;
    return scenario;
}

} // namespace vigie::sim
