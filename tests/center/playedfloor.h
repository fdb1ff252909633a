// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/contactcenter.h"
#include "deskstage.h"

#include <QJsonArray>

#include <functional>
#include <map>
#include <set>

namespace vigie::center {

//! A server that the test plays: who serves what, and the commands that change it (wire reference,
//! 1.4 and 1.10). It acts when it is told to, and may be deaf.
class PlayedFloor
{
public:
    using Grid = std::map<std::pair<int, int>, int>; //!< Agent and queue: penalty.
    static constexpr int userOf(int agent) { return agent + 100; }

    //! Agents from 1 on, all in group 1, in \a grid; queues from 1 on.
    PlayedFloor(int agents, int queues, Grid start)
        : grid(std::move(start))
        , m_agents(agents)
        , m_queues(queues)
    {
        stage.user = R"({"userId":31,"fullName":"Nadia Petit"})";
        tellLists();
        stage.becomeLive();
        stage.becomeLive(); // The first session of this person had no lists.
    }

    void tellLists()
    {
        QByteArray agents;
        QByteArray queues;
        QByteArray members;
        for (int i = 1; i <= m_agents; ++i) {
            const QByteArray id = QByteArray::number(i);
            agents += R"({"id":)" + id + R"(,"firstName":"A","lastName":")" + id
                + R"(","number":"2)" + id + R"(","groupId":)"
                + QByteArray::number(groups.contains(i) ? groups.at(i) : 1) + R"(,"userId":)"
                + QByteArray::number(userOf(i)) + "},";
        }
        for (int i = 1; i <= m_queues; ++i) {
            const QByteArray id = QByteArray::number(i);
            queues += R"({"id":)" + id + R"(,"name":"q)" + id + R"(","number":"3)" + id + R"("},)";
        }
        for (const auto &[seat, penalty] : grid)
            members += member(seat.first, seat.second, penalty) + ',';
        QByteArray all;
        for (const auto &[user, entries] : defaults)
            all += defaultsOf(user) + ',';
        const auto list = [](QByteArray entries) {
            entries.chop(1);
            return '[' + entries + ']';
        };
        stage.lists = {{"LineConfig", line},
                       {"CurrentCallsPhoneEvents", R"({"events":[]})"},
                       {"AgentGroupList", R"([{"id":1,"name":"boats"},{"id":2,"name":"cars"}])"},
                       {"QueueList", list(queues)},
                       {"AgentList", list(agents)},
                       {"QueueMemberList", list(members)},
                       {"UsersQueueDefaultMembership", R"({"memberships":)" + list(all) + '}'}};
    }

    //! Obeys what was sent since the last time; how many commands that were.
    int play()
    {
        int count = 0;
        while (!stage.link->sent.isEmpty()) {
            for (const QByteArray &frame : std::exchange(stage.link->sent, {})) {
                ++count;
                const QJsonObject command = QJsonDocument::fromJson(frame).object();
                const QString name = command.value(u"command").toString();
                received.append(name);
                if (!isDeaf || !isDeaf(command))
                    obey(name, command);
            }
        }
        return count;
    }
    //! Somebody else's doing, or one of ours that comes late.
    void setMember(int agent, int queue, int penalty)
    {
        if (penalty < 0)
            grid.erase({agent, queue});
        else
            grid[{agent, queue}] = penalty;
        stage.link->say("QueueMember", member(agent, queue, penalty));
    }
    void setDefaults(int user, std::map<int, int> entries)
    {
        defaults[user] = std::move(entries);
        stage.link->say("UserQueueDefaultMembership", defaultsOf(user));
    }
    void setGroup(int agent, int group)
    {
        groups[agent] = group;
        stage.link->say("AgentConfig",
                        R"({"id":)" + QByteArray::number(agent)
                            + R"(,"firstName":"A","lastName":"x","number":"2","groupId":)"
                            + QByteArray::number(group) + '}');
    }
    //! The client's memberships, from the agents' side.
    Grid seen() const
    {
        const ContactCenter &center = stage.desk->center();
        Grid all;
        for (int i = 0; i < center.agentCount(); ++i) {
            const Agent &agent = center.agent(AgentRow(i));
            for (const Membership &each : agent.memberships)
                all[{raw(agent.id), raw(center.queue(each.queue).id)}] = each.penalty;
        }
        return all;
    }
    void wait(std::chrono::milliseconds time)
    {
        stage.clock.advance(time);
        stage.desk->tick();
    }

    DeskStage stage{};
    Grid grid;
    std::map<int, std::map<int, int>> defaults{}; //!< By user: queue and penalty.
    std::map<int, int> groups{};
    std::set<QString> unknown{}; //!< Commands that this server calls an Error.
    std::function<bool(const QJsonObject &)> isDeaf{};
    QStringList received{};
    QByteArray line = R"({"id":"5","vendor":"Snom","number":"1204"})";

private:
    static QByteArray member(int agent, int queue, int penalty)
    {
        return R"({"agentId":)" + QByteArray::number(agent) + R"(,"queueId":)"
            + QByteArray::number(queue) + R"(,"penalty":)" + QByteArray::number(penalty) + '}';
    }
    QByteArray defaultsOf(int user) const
    {
        QByteArray entries;
        for (const auto &[queue, penalty] : defaults.at(user))
            entries += R"({"queueId":)" + QByteArray::number(queue) + R"(,"penalty":)"
                + QByteArray::number(penalty) + "},";
        entries.chop(1);
        return R"({"userId":)" + QByteArray::number(user) + R"(,"membership":[)" + entries + "]}";
    }
    void obey(const QString &name, const QJsonObject &in)
    {
        const auto number = [&in](QStringView key) { return in.value(key).toInt(); };
        if (unknown.contains(name))
            stage.link->say("Error", R"({"Error":"unknown command"})");
        else if (name == u"setAgentQueue")
            setMember(number(u"agentId"), number(u"queueId"), number(u"penalty"));
        else if (name == u"removeAgentFromQueue")
            setMember(number(u"agentId"), number(u"queueId"), -1);
        else if (name == u"setAgentGroup")
            setGroup(number(u"agentId"), number(u"groupId"));
        else if (name == u"setUserDefaultMembership")
            setDefaults(number(u"userId"), entriesOf(in));
        else if (name == u"setUsersDefaultMembership")
            for (const auto user : in.value(u"userIds").toArray())
                setDefaults(user.toInt(), entriesOf(in));
        else if (name == u"applyUsersDefaultMembership")
            for (const auto user : in.value(u"userIds").toArray())
                applyDefaults(user.toInt());
        else
            obeyGroup(name, in);
    }
    void obeyGroup(const QString &name, const QJsonObject &in)
    {
        const auto number = [&in](QStringView key) { return in.value(key).toInt(); };
        const bool hasSource = name == u"moveAgentsInGroup" || name == u"addAgentsInGroup";
        const int from = number(hasSource ? u"fromQueueId" : u"queueId");
        const int at = number(hasSource ? u"fromPenalty" : u"penalty");
        for (int agent = 1; agent <= m_agents; ++agent) {
            const auto seat = grid.find({agent, from});
            const bool isIn = seat != grid.end() && seat->second == at;
            if (name == u"addAgentsNotInQueueFromGroupTo" && seat == grid.end())
                setMember(agent, from, at);
            if (!isIn)
                continue;
            if (name == u"moveAgentsInGroup" || name == u"removeAgentGroupFromQueueGroup")
                setMember(agent, from, -1);
            if (hasSource)
                setMember(agent, number(u"toQueueId"), number(u"toPenalty"));
        }
    }
    void applyDefaults(int user)
    {
        const int agent = user - 100;
        for (int queue = 1; queue <= m_queues; ++queue) {
            const auto wanted = defaults[user].find(queue);
            const auto seat = grid.find({agent, queue});
            if (wanted == defaults[user].end() && seat != grid.end())
                setMember(agent, queue, -1);
            else if (wanted != defaults[user].end()
                     && (seat == grid.end() || seat->second != wanted->second))
                setMember(agent, queue, wanted->second);
        }
    }
    static std::map<int, int> entriesOf(const QJsonObject &in)
    {
        std::map<int, int> entries;
        for (const auto each : in.value(u"membership").toArray())
            entries[each.toObject().value(u"queueId").toInt()]
                = each.toObject().value(u"penalty").toInt();
        return entries;
    }

    const int m_agents;
    const int m_queues;
};

} // namespace vigie::center
