// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/engine.h"

#include "sim/engine/core.h"

namespace vigie::sim {

Engine::Engine(Scenario scenario, quint64 seed, const QDateTime &start)
{
    const std::vector<AgentId> present = scenario.present;
    const std::vector<CallRecord> records = std::move(scenario.records);
    const bool seedTotals = scenario.seedTotals;
    m_core = std::make_unique<Core>(std::move(scenario), seed, start);
    Core &core = *m_core;
    core.notices.setMuted(true);
    {
        const Change change(core);
        for (const CallRecord &record : records)
            core.history.add(record);
        for (const AgentId id : present)
            core.agentOrders.logIn(
                id, core.world.lineOf(*core.world.user(core.world.agent(id)->user))->number);
        if (seedTotals)
            core.traffic.seedTotals();
        core.population.start();
        core.traffic.start();
    }
    advanceTo(0);
    core.notices.setMuted(false);
    core.planMidnight();
}

Engine::~Engine() = default;

void Engine::addObserver(Observer *observer)
{
    m_core->notices.add(observer);
}
void Engine::removeObserver(Observer *observer)
{
    m_core->notices.remove(observer);
}
Millis Engine::now() const
{
    return m_core->now();
}
QDateTime Engine::wallTime(Millis at) const
{
    return m_core->wallTime(at);
}
std::optional<Millis> Engine::nextEvent() const
{
    return m_core->timeline.next();
}
quint64 Engine::sequence() const
{
    return m_core->notices.sequence();
}
const World &Engine::world() const
{
    return m_core->world;
}
const Histories &Engine::histories() const
{
    return m_core->histories;
}
AgentOrders &Engine::agents()
{
    return m_core->agentOrders;
}
PhoneOrders &Engine::phones()
{
    return m_core->phoneOrders;
}
MembershipOrders &Engine::memberships()
{
    return m_core->membershipOrders;
}
CallbackOrders &Engine::callbacks()
{
    return m_core->callbackOrders;
}

RightsOrders &Engine::rights()
{
    return m_core->rights;
}

CallbackSetup &Engine::callbackSetup()
{
    return m_core->callbackSetup;
}
UserOrders &Engine::users()
{
    return m_core->userOrders;
}
PersonalContacts &Engine::personalContacts()
{
    return m_core->personalContacts;
}
RoomOrders &Engine::rooms()
{
    return m_core->roomOrders;
}
QString Engine::newUuid()
{
    return m_core->newUuid();
}

void Engine::advanceTo(Millis at)
{
    Timeline &timeline = m_core->timeline;
    while (const std::optional<Millis> next = timeline.next()) {
        if (*next > at)
            break;
        const Change instant(*m_core);
        while (timeline.step(*next)) { }
    }
    if (at > timeline.now())
        timeline.stand(at);
}

void Engine::at(Millis when, std::function<void()> action)
{
    m_core->timeline.at(when, std::move(action));
}

void Engine::midnight()
{
    const Change change(*m_core);
    m_core->midnight();
}

QList<QueueFigure> Engine::queueFigures(QueueId id) const
{
    const Queue *queue = m_core->world.queue(id);
    return queue ? m_core->queueLedger.all(m_core->row(*queue)) : QList<QueueFigure>();
}

QList<QueueFigure> Engine::queueFigures(QueueId id, Millis window, int xqosSeconds) const
{
    const Queue *queue = m_core->world.queue(id);
    return queue ? m_core->queueLedger.window(m_core->row(*queue), window, xqosSeconds)
                 : QList<QueueFigure>();
}

std::optional<Millis> Engine::longestWaitSince(QueueId id) const
{
    const Queue *queue = m_core->world.queue(id);
    if (!queue || queue->waiting.empty())
        return {};
    return m_core->router.longestWaitSince(*queue);
}

QList<AgentFigure> Engine::agentFigures(AgentId id) const
{
    const Agent *agent = m_core->world.agent(id);
    return agent ? m_core->agentLedger.all(m_core->row(*agent)) : QList<AgentFigure>();
}

std::optional<CallId> Engine::injectCall(const QString &number, const Caller &caller)
{
    const Change change(*m_core);
    const End target = m_core->exchange.resolve(number);
    if (target.kind == End::Kind::Queue)
        return m_core->traffic.inject(*m_core->world.queue(target.queue), caller);
    if (target.kind != End::Kind::Line)
        return {};
    Call &call = m_core->exchange.open(CallType::External);
    const CallId id = call.id;
    call.caller = {.kind = End::Kind::Outside, .number = caller.number, .name = caller.name};
    call.dialled = number;
    call.userData = caller.data;
    m_core->exchange.connect(call, number);
    return id;
}

bool Engine::setDriven(const QString &login, bool driven)
{
    const Change change(*m_core);
    const User *known = m_core->world.userByLogin(login);
    if (!known)
        return false;
    User &user = *m_core->world.user(known->id);
    if (driven && !user.driven)
        m_core->population.standUp(user);
    user.driven = driven;
    return true;
}

void Engine::setConsultationsShareLinkedId(bool share)
{
    m_core->exchange.setSharesLinkedId(share);
}

} // namespace vigie::sim
