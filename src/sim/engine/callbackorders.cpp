// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/callbackorders.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

CallbackRequest *CallbackOrders::request(const QString &uuid)
{
    auto &all = m_core.world.callbacks;
    const auto it = std::find_if(all.begin(), all.end(), [&](const CallbackRequest &r) {
        return r.uuid == uuid && !r.closed;
    });
    return it == all.end() ? nullptr : &*it;
}

CallbackTicket *CallbackOrders::openTicket(const QString &id)
{
    CallbackTicket *byRequest = nullptr;
    int open = 0;
    for (CallbackTicket &ticket : m_core.world.tickets) {
        if (!ticket.open)
            continue;
        if (ticket.uuid == id)
            return &ticket;
        if (ticket.request == id) {
            byRequest = &ticket;
            ++open;
        }
    }
    return open == 1 ? byRequest : nullptr;
}

void CallbackOrders::closeTickets(const QString &request)
{
    for (CallbackTicket &ticket : m_core.world.tickets) {
        if (ticket.request == request)
            ticket.open = false;
    }
}

QString CallbackOrders::callOn(const User &user) const
{
    const Line *line = m_core.world.lineOf(user);
    const Leg *leg = line && !line->legs.empty() ? m_core.world.leg(line->legs.back()) : nullptr;
    return leg ? leg->uniqueId : QString();
}

bool CallbackOrders::take(const QString &uuid, AgentId agent)
{
    const Change change(m_core);
    CallbackRequest *wanted = request(uuid);
    const Agent *taker = m_core.world.agent(agent);
    if (!wanted || !taker || !taker->isLogged() || wanted->agent)
        return false;
    wanted->agent = agent;
    m_core.notices.tell([&](Observer &o) { o.callbackTaken(*wanted); });
    return true;
}

bool CallbackOrders::release(const QString &uuid)
{
    const Change change(m_core);
    CallbackRequest *taken = request(uuid);
    if (!taken || !taken->agent)
        return false;
    taken->agent.reset();
    closeTickets(uuid);
    m_core.notices.tell([&](Observer &o) { o.callbackReleased(*taken); });
    return true;
}

bool CallbackOrders::start(const QString &uuid, UserId id, const QString &number)
{
    const Change change(m_core);
    const CallbackRequest *taken = request(uuid);
    const User *user = m_core.world.user(id);
    if (!taken || !user || !user->agent || taken->agent != user->agent)
        return false;
    if (!m_core.phoneOrders.canDial(id))
        return false;
    CallbackTicket ticket{.uuid = m_core.newUuid(), .request = uuid, .agent = *user->agent};
    ticket.started = ticket.updated = m_core.wallTime(m_core.now());
    m_core.world.tickets.push_back(ticket);
    m_core.notices.tell([&](Observer &o) { o.callbackStarted(ticket); });
    if (m_core.phoneOrders.dial(id, number))
        m_core.world.tickets.back().callId = callOn(*user);
    return true;
}

bool CallbackOrders::save(const QString &id, const Save &what)
{
    const Change change(m_core);
    static const QStringList statuses{QStringLiteral("NoAnswer"), QStringLiteral("Answered"),
                                      QStringLiteral("Fax"), QStringLiteral("Email"),
                                      QStringLiteral("Callback")};
    CallbackTicket *ticket = statuses.contains(what.status) ? openTicket(id) : nullptr;
    CallbackRequest *about = ticket ? request(ticket->request) : nullptr;
    if (!about)
        return false;
    ticket->status = what.status;
    ticket->comment = what.comment;
    ticket->updated = m_core.wallTime(m_core.now());
    if (what.status != u"Callback") {
        about->closed = true;
        closeTickets(about->uuid);
        m_core.notices.tell([&](Observer &o) { o.callbackClosed(*about); });
        return true;
    }
    const bool reschedules = what.dueDate.isValid() && m_core.world.period(what.period);
    about->agent.reset();
    closeTickets(about->uuid);
    if (!reschedules) { // As it was, for whoever takes it.
        m_core.notices.tell([&](Observer &o) { o.callbackReleased(*about); });
        return true;
    }
    about->dueDate = what.dueDate;
    about->period = what.period;
    m_core.notices.tell([&](Observer &o) { o.callbackUpdated(*about); });
    return true;
}

bool CallbackOrders::listenMessage(UserId id, const QString &reference)
{
    const Change change(m_core);
    const User *user = m_core.world.user(id);
    const auto &all = m_core.world.callbacks;
    const auto left = std::find_if(all.begin(), all.end(), [&](const CallbackRequest &r) {
        return !reference.isEmpty() && r.voiceMessage == reference;
    });
    if (!user || left == all.end())
        return false;
    return m_core.rooms.playMessage(*user, left->firstName + u' ' + left->lastName);
}

} // namespace vigie::sim
