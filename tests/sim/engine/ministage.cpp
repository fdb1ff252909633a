// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ministage.h"

#include <QTimeZone>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    Scenario miniScenario()
    {
        Scenario scenario;
        scenario.habits.active = false;
        scenario.habits.ringNoAnswer = 0;
        World &world = scenario.world;
        world.groups = {{GroupId{1}, u"red"_s, u"Red"_s}, {GroupId{2}, u"blue"_s, u"Blue"_s}};
        world.statuses = {{u"available"_s, u"Available"_s, {}, StatusKind::Ready, {}},
                          {u"lunch"_s, u"Lunch"_s, {}, StatusKind::Pause, {}},
                          {u"coffee"_s, u"Coffee"_s, {}, StatusKind::Pause, {}}};
        for (int i = 1; i <= 3; ++i) {
            Queue queue;
            queue.id = QueueId{i};
            queue.name = i == 3 ? u"outgoing"_s : u"queue%1"_s.arg(i);
            queue.number = QString::number(3000 + i);
            queue.outgoing = i == 3;
            if (i == 1) {
                queue.wrapupSeconds = 10;
                queue.timeoutSeconds = 60;
                queue.recording = true;
            }
            queue.ringSeconds = 10;
            world.queues.push_back(queue);
        }
        for (int i = 1; i <= 4; ++i) {
            Line line;
            line.id = i;
            line.number = i == 4 ? u"1901"_s : QString::number(1000 + i);
            line.vendor = std::array{PhoneVendor::Snom, PhoneVendor::Polycom, PhoneVendor::Yealink,
                                     PhoneVendor::Snom}[static_cast<std::size_t>(i - 1)];
            line.owner = UserId{i};
            world.lines.push_back(line);
            User user;
            user.id = UserId{i};
            user.login = i == 4 ? u"super1"_s : u"agent%1"_s.arg(i);
            user.firstName = u"First%1"_s.arg(i);
            user.lastName = u"Last"_s;
            user.line = i;
            user.driven = true;
            if (i < 4) {
                user.agent = AgentId{i};
                Agent agent;
                agent.id = AgentId{i};
                agent.user = user.id;
                agent.group = GroupId{i == 3 ? 2 : 1};
                agent.phone = line.number;
                agent.queues = {{QueueId{1}, i - 1}, {QueueId{2}, 0}};
                world.agents.push_back(agent);
            }
            world.users.push_back(user);
        }
        world.rooms = {{.number = u"4000"_s, .name = u"room"_s}};
        world.periods = {{u"p1"_s, u"Morning"_s, QTime(9, 0), QTime(12, 0), true}};
        world.callbackLists = {{u"l1"_s, u"List"_s, QueueId{1}}};
        CallbackRequest request;
        request.uuid = u"r1"_s;
        request.list = u"l1"_s;
        request.phoneNumber = u"0145000000"_s;
        request.dueDate = QDate(2026, 11, 20);
        request.period = u"p1"_s;
        world.callbacks = {request};
        return scenario;
    }

} // namespace

MiniStage::MiniStage(int loggedIn)
    : engine(miniScenario(), 1, QDateTime(QDate(2026, 11, 20), QTime(10, 0), QTimeZone::utc()))
{
    for (int i = 1; i <= loggedIn; ++i)
        engine.agents().logIn(AgentId{i}, QString::number(1000 + i));
    engine.addObserver(this);
}

MiniStage::~MiniStage()
{
    engine.removeObserver(this);
}

void MiniStage::call(const QString &number)
{
    engine.injectCall(number, {u"0611223344"_s, u"Zoe Martin"_s, {}});
}

double MiniStage::figure(int queue, QueueCounter counter) const
{
    const auto all = engine.queueFigures(QueueId{queue});
    return all[static_cast<qsizetype>(counter)].value.value_or(-1);
}

double MiniStage::figure(int agentNumber, const QString &name) const
{
    for (const AgentFigure &figure : engine.agentFigures(AgentId{agentNumber})) {
        if (figure.name == name)
            return std::get<double>(figure.value);
    }
    return -1;
}

const Agent &MiniStage::agent(int number) const
{
    return *engine.world().agent(AgentId{number});
}

const Leg *MiniStage::leg(int agentNumber, std::size_t place) const
{
    const Line *line = engine.world().line(agentNumber);
    return place < line->legs.size() ? engine.world().leg(line->legs[place]) : nullptr;
}

QStringList MiniStage::told()
{
    return std::exchange(m_told, {});
}

void MiniStage::phoneEvent(const Leg &leg, const Call &, PhoneEventKind kind)
{
    static const QStringList names{u"Dialing"_s, u"Ringing"_s,  u"Established"_s,
                                   u"OnHold"_s,  u"Released"_s, u"Failure"_s};
    m_told << engine.world().line(leg.line)->number + u' ' + names[static_cast<int>(kind)];
}

void MiniStage::agentState(const Agent &agent)
{
    static const QStringList names{u"LoggedOut"_s, u"Login"_s,   u"Ready"_s,  u"OnPause"_s,
                                   u"Dialing"_s,   u"Ringing"_s, u"OnCall"_s, u"OnWrapup"_s};
    m_told << u"agent%1 "_s.arg(raw(agent.id)) + names[static_cast<int>(agent.activity)];
}

void MiniStage::agentListen(const Agent &agent, bool started, const QString &by)
{
    m_told << u"listen %1 %2 %3"_s.arg(raw(agent.id)).arg(started).arg(by);
}

void MiniStage::queueMember(AgentId agent, QueueId queue, qint32 penalty)
{
    m_told << u"member %1 %2 %3"_s.arg(raw(agent)).arg(raw(queue)).arg(penalty);
}

void MiniStage::queueFigures(QueueId, const QList<QueueFigure> &)
{
    ++figureNotices;
}

void MiniStage::callbackTaken(const CallbackRequest &r)
{
    m_told << u"taken "_s + r.uuid;
}
void MiniStage::callbackReleased(const CallbackRequest &r)
{
    m_told << u"released "_s + r.uuid;
}
void MiniStage::callbackStarted(const CallbackTicket &t)
{
    m_told << u"started "_s + t.request;
}
void MiniStage::callbackClosed(const CallbackRequest &r)
{
    m_told << u"closed "_s + r.uuid;
}
void MiniStage::callbackUpdated(const CallbackRequest &r)
{
    m_told << u"updated "_s + r.dueDate.toString(Qt::ISODate);
}

void MiniStage::roomJoined(const Room &room, const RoomMember &member, const Leg &)
{
    m_told << u"room %1 %2"_s.arg(room.number).arg(member.index);
}

bool figuresAddUp(const Engine &engine)
{
    for (const Queue &queue : engine.world().queues) {
        const auto all = engine.queueFigures(queue.id);
        const auto of
            = [&](QueueCounter c) { return all[static_cast<qsizetype>(c)].value.value_or(0); };
        if (of(QueueCounter::Entered)
            != of(QueueCounter::Answered) + of(QueueCounter::Abandoned) + of(QueueCounter::Closed)
                + of(QueueCounter::Timeout) + of(QueueCounter::Waiting))
            return false;
    }
    return true;
}

} // namespace vigie::sim
