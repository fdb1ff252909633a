// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedfloor.h"

#include "xuc/signin.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vigie::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    struct QueueRow
    {
        int id;
        const char *number;
        const char *name;
        const char *label;
        int penalty; //!< Of the own agent; negative: no member.
        int waiting;
        int longest;
        int available;
    };

    constexpr QueueRow queues[] = {
        {1, "3000", "trucks", "Trucks", 0, 3, 134, 4},
        {2, "3001", "bikes", "Bikes", 1, 2, 41, 2},
        {3, "3002", "boats", "Boats", 0, 1, 9, 1},
        {4, "3003", "cars_sales", "Cars – sales", 2, 1, 6, 6},
        {5, "3004", "cars_service", "Cars – service", 2, 0, 0, 5},
        {6, "3007", "spare", "Spare parts", -1, 0, 0, 3},
        {7, "3010", "night", "Night desk", 4, 0, 0, 0},
        {8, "3012", "insurance", "Insurance", 3, 4, 62, 7},
        {9, "3900", "outgoing_sales", "Outgoing sales", 0, 0, 0, 6},
        {10, "3999", "__switchboard", "__switchboard", -1, 0, 0, 1},
    };

    struct AgentRow
    {
        int id;
        const char *first;
        const char *last;
        const char *number;
        const char *phone;
        const char *state;
        int since;
        const char *cause;
        std::initializer_list<int> queues;
    };

    const AgentRow agents[] = {
        {14, "Camille", "Moreau", "2014", "1042", "AgentReady", 386, "", {}},
        {3, "Omar", "Haddad", "2003", "1051", "AgentReady", 492, "", {1, 2, 3}},
        {4, "Léa", "Martin", "2004", "1044", "AgentReady", 160, "", {1, 3}},
        {8, "James", "Okafor", "2008", "1039", "AgentOnCall", 331, "", {1}},
        {11, "Inès", "Lambert", "2011", "1063", "AgentOnPause", 665, "lunch", {3}},
        {19, "Tom", "Fairclough", "2019", "1047", "AgentOnWrapup", 18, "", {2}},
        {22, "Élodie", "Garnier", "2022", "1036", "AgentOnCall", 82, "", {1}},
        {41, "Daniel", "Hughes", "2041", "", "AgentLoggedOut", 4472, "", {2}},
    };

    QJsonObject status(const QString &name, const QString &label, const QString &action,
                       const QString &colour)
    {
        return {{u"name"_s, name},
                {u"longName"_s, label},
                {u"color"_s, colour},
                {u"actions"_s,
                 QJsonArray{QJsonObject{{u"name"_s, action}, {u"parameters"_s, u"true"_s}}}}};
    }

} // namespace

ScriptedFloor::ScriptedFloor(const QString &vendor, bool isFrench)
    : ScriptedFloor(std::make_unique<PlayedLink>(), vendor, isFrench)
{
}

ScriptedFloor::ScriptedFloor(std::unique_ptr<PlayedLink> made, const QString &vendor, bool isFrench)
    : link(made.get())
    , desk(std::move(made), clock)
    , m_vendor(vendor)
    , m_isFrench(isFrench)
{
    desk.signIn(xuc::SignIn{}, u"1042"_s);
    tellAll();
    link->forgetSent();
}

void ScriptedFloor::reconnect()
{
    link->comeBack();
    tellAll();
}

void ScriptedFloor::say(const QString &type, const QJsonValue &message)
{
    link->say(
        QJsonDocument(QJsonObject{{u"msgType"_s, type}, {u"ctiMessage"_s, message}}).toJson());
}

void ScriptedFloor::agentState(int agent, const QString &name, int since, QJsonObject more)
{
    QJsonArray members;
    for (const AgentRow &row : agents) {
        if (row.id != agent)
            continue;
        if (!more.contains("phoneNb"_L1))
            more[u"phoneNb"_s] = QString::fromUtf8(row.phone);
    }
    more[u"name"_s] = name;
    more[u"agentId"_s] = agent;
    more[u"since"_s] = since;
    more[u"queues"_s] = members;
    say(u"AgentStateEvent"_s, more);
}

void ScriptedFloor::ownState(const QString &name, int since, const QJsonObject &more)
{
    agentState(ownAgent, name, since, more);
}

void ScriptedFloor::queueFigures(int queue, int waiting, int longest, int available)
{
    const auto counter = [](const QString &name, int value) {
        return QJsonObject{{u"statName"_s, name}, {u"value"_s, value}};
    };
    say(u"QueueStatistics"_s,
        QJsonObject{
            {u"queueId"_s, queue},
            {u"counters"_s,
             QJsonArray{counter(u"WaitingCalls"_s, waiting), counter(u"LongestWaitTime"_s, longest),
                        counter(u"AvailableAgents"_s, available)}}});
}

void ScriptedFloor::member(int agent, int queue, int penalty)
{
    say(u"QueueMember"_s,
        QJsonObject{{u"agentId"_s, agent}, {u"queueId"_s, queue}, {u"penalty"_s, penalty}});
}

void ScriptedFloor::callers(int queue, const QJsonArray &calls)
{
    say(u"QueueCalls"_s, QJsonObject{{u"queueId"_s, queue}, {u"calls"_s, calls}});
}

void ScriptedFloor::phone(const QString &event, const QString &id, const QJsonObject &more)
{
    QJsonObject message{{u"eventType"_s, event},       {u"DN"_s, u"1042"_s}, {u"otherDN"_s, u""_s},
                        {u"otherDName"_s, u""_s},      {u"linkedId"_s, id},  {u"uniqueId"_s, id},
                        {u"userData"_s, QJsonObject{}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        message[it.key()] = it.value();
    say(u"PhoneEvent"_s, message);
}

void ScriptedFloor::settle()
{
    frames.flush();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    frames.flush();
    QCoreApplication::processEvents();
}

void ScriptedFloor::advance(std::chrono::milliseconds by)
{
    for (auto left = by; left > 0ms; left -= 1s) {
        clock.advance(std::min<std::chrono::milliseconds>(left, 1s));
        desk.tick();
        Q_EMIT frames.second();
    }
    settle();
}

void ScriptedFloor::tellLists()
{
    QJsonArray queueList;
    QJsonArray members;
    for (const QueueRow &row : queues) {
        queueList += QJsonObject{{u"id"_s, row.id},
                                 {u"context"_s, u"default"_s},
                                 {u"name"_s, QString::fromUtf8(row.name)},
                                 {u"displayName"_s, QString::fromUtf8(row.label)},
                                 {u"number"_s, QString::fromUtf8(row.number)}};
        if (row.penalty >= 0)
            members += QJsonObject{
                {u"agentId"_s, ownAgent}, {u"queueId"_s, row.id}, {u"penalty"_s, row.penalty}};
    }
    QJsonArray agentList;
    for (const AgentRow &row : agents) {
        agentList += QJsonObject{{u"id"_s, row.id},
                                 {u"firstName"_s, QString::fromUtf8(row.first)},
                                 {u"lastName"_s, QString::fromUtf8(row.last)},
                                 {u"number"_s, QString::fromUtf8(row.number)},
                                 {u"context"_s, u"default"_s},
                                 {u"groupId"_s, 3},
                                 {u"userId"_s, 100 + row.id}};
        for (const int queue : row.queues)
            members
                += QJsonObject{{u"agentId"_s, row.id}, {u"queueId"_s, queue}, {u"penalty"_s, 0}};
    }
    say(u"QueueList"_s, queueList);
    say(u"AgentGroupList"_s, QJsonArray{QJsonObject{{u"id"_s, 3}, {u"name"_s, u"trucks"_s}}});
    say(u"AgentList"_s, agentList);
    say(u"QueueMemberList"_s, members);
    say(u"UsersQueueDefaultMembership"_s, QJsonObject{{u"memberships"_s, QJsonArray{}}});
    say(u"CallbackLists"_s, QJsonArray{});
    say(u"PreferredCallbackPeriodList"_s, QJsonArray{});
    say(u"ConferenceList"_s, QJsonArray{});
}

void ScriptedFloor::tellStates()
{
    for (const AgentRow &row : agents) {
        const bool isOut = row.id == 22;
        QJsonObject more{{u"cause"_s, QString::fromUtf8(row.cause)}};
        if (QByteArrayView(row.state) == "AgentOnCall") {
            more[u"acd"_s] = !isOut;
            more[u"direction"_s] = isOut ? u"Outgoing"_s : u"Incoming"_s;
        }
        agentState(row.id, QString::fromUtf8(row.state), row.since, more);
        if (row.id != ownAgent)
            say(u"AgentStatistics"_s,
                QJsonObject{{u"id"_s, row.id}, {u"statistics"_s, QJsonArray{}}});
    }
    for (const QueueRow &row : queues)
        queueFigures(row.id, row.waiting, row.longest, row.available);
    const auto figure = [](const QString &name, int value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    say(u"AgentStatistics"_s,
        QJsonObject{
            {u"id"_s, ownAgent},
            {u"statistics"_s,
             QJsonArray{figure(u"PausedTime"_s, 1450), figure(u"WrapupTime"_s, 692),
                        figure(u"ReadyTime"_s, 7390), figure(u"InbCalls"_s, 41),
                        figure(u"InbAnsCalls"_s, 39), figure(u"OutCalls"_s, 6),
                        figure(u"InbAverCallTime"_s, 272), figure(u"InbPercUnansCalls"_s, 5),
                        figure(u"lunch"_s, 1082), figure(u"coffee"_s, 368)}}});
}

void ScriptedFloor::tellPerson()
{
    say(u"LoggedOn"_s, QJsonObject{});
    say(u"UserConfigUpdate"_s,
        QJsonObject{{u"userId"_s, 114},
                    {u"dndEnabled"_s, false},
                    {u"naFwdEnabled"_s, true},
                    {u"naFwdDestination"_s, u"1060"_s},
                    {u"uncFwdEnabled"_s, false},
                    {u"uncFwdDestination"_s, u""_s},
                    {u"busyFwdEnabled"_s, false},
                    {u"busyFwdDestination"_s, u""_s},
                    {u"firstName"_s, u"Camille"_s},
                    {u"lastName"_s, u"Moreau"_s},
                    {u"fullName"_s, u"Camille Moreau"_s},
                    {u"mobileNumber"_s, u""_s},
                    {u"agentId"_s, ownAgent},
                    {u"lineIds"_s, QJsonArray{5}},
                    {u"voiceMailId"_s, 58},
                    {u"voiceMailEnabled"_s, true}});
    say(u"UsersStatuses"_s,
        QJsonArray{status(u"available"_s, m_isFrench ? u"Disponible"_s : u"Available"_s,
                          u"queueunpause_all"_s, u"#08FD20"_s),
                   status(u"lunch"_s, m_isFrench ? u"Déjeuner"_s : u"Lunch"_s, u"queuepause_all"_s,
                          u"#6CA6FF"_s),
                   status(u"coffee"_s, m_isFrench ? u"Café"_s : u"Coffee"_s, u"queuepause_all"_s,
                          u"#FFAA00"_s),
                   status(u"training"_s, m_isFrench ? u"Formation"_s : u"Training"_s,
                          u"queuepause_all"_s, u"#AA00FF"_s)});
    say(u"RightProfile"_s, QJsonObject{{u"profile"_s, u"Admin"_s}});
    say(u"VoiceMailStatusUpdate"_s,
        QJsonObject{{u"voiceMailId"_s, 58}, {u"newMessages"_s, 2}, {u"waitingMessages"_s, 0}});
    say(u"LineConfig"_s,
        QJsonObject{{u"id"_s, u"5"_s},
                    {u"name"_s, u"k7c2x"_s},
                    {u"webRtc"_s, m_vendor.isEmpty()},
                    {u"hasDevice"_s, !m_vendor.isEmpty()},
                    {u"vendor"_s, m_vendor},
                    {u"number"_s, u"1042"_s}});
}

void ScriptedFloor::tellAll()
{
    tellPerson();
    tellLists();
    tellStates();
    say(u"CurrentCallsPhoneEvents"_s, QJsonObject{{u"events"_s, QJsonArray{}}});
    settle();
}

void ScriptedFloor::playMorning()
{
    const auto spend
        = [this](const QString &state, std::chrono::minutes time, const QJsonObject &more = {}) {
              ownState(state, 0, more);
              clock.advance(time);
          };
    const QJsonObject acd{{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}};
    const QJsonObject out{{u"acd"_s, false}, {u"direction"_s, u"Outgoing"_s}};
    for (int round = 0; round < 4; ++round) {
        spend(u"AgentReady"_s, 9min + round * 3min);
        spend(u"AgentOnCall"_s, 14min, acd);
        spend(u"AgentOnWrapup"_s, 3min);
        spend(u"AgentReady"_s, 6min);
        spend(u"AgentOnCall"_s, 11min + round * 5min, acd);
    }
    spend(u"AgentOnPause"_s, 18min, {{u"cause"_s, u"lunch"_s}});
    spend(u"AgentReady"_s, 12min);
    spend(u"AgentOnCall"_s, 5min, out);
    spend(u"AgentOnPause"_s, 6min, {{u"cause"_s, u"coffee"_s}});
    ownState(u"AgentReady"_s, 0);
    clock.advance(386s);
    tellStates();
    const QDateTime now = clock.wallTime();
    const auto caller = [&](int position, const QString &name, const QString &number, int waits) {
        return QJsonObject{
            {u"position"_s, position},
            {u"name"_s, name},
            {u"number"_s, number},
            {u"queueTime"_s, now.addSecs(-waits).toOffsetFromUtc(0).toString(Qt::ISODateWithMs)}};
    };
    callers(1,
            {caller(1, u"Transports Vasseur"_s, u"0472105520"_s, 134),
             caller(2, u"Peter Lindqvist"_s, u"004685054100"_s, 72), caller(3, u""_s, u""_s, 22)});
    settle();
}

} // namespace vigie::test
