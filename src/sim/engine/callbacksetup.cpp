// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/callbacksetup.h"

#include "sim/engine/core.h"

#include <algorithm>
#include <utility>

namespace vigie::sim {

namespace {

    template <typename List> auto found(List &list, const QString &uuid)
    {
        return std::find_if(list.begin(), list.end(),
                            [&uuid](const auto &each) { return each.uuid == uuid; });
    }

} // namespace

void CallbackSetup::tellLists()
{
    m_core.notices.tell([](Observer &o) { o.callbackLists(); });
}

QString CallbackSetup::addList(const QString &name, QueueId queue)
{
    const Change change(m_core);
    const QString uuid = m_core.newUuid();
    m_core.world.callbackLists.push_back({.uuid = uuid, .name = name, .queue = queue});
    tellLists();
    return uuid;
}

CallbackSetup::Outcome CallbackSetup::changeList(const QString &uuid, const QString &name,
                                                 QueueId queue)
{
    const Change change(m_core);
    auto &lists = m_core.world.callbackLists;
    const auto list = found(lists, uuid);
    if (list == lists.end())
        return Outcome::Unknown;
    list->name = name;
    list->queue = queue;
    tellLists();
    return Outcome::Done;
}

CallbackSetup::Outcome CallbackSetup::removeList(const QString &uuid)
{
    const Change change(m_core);
    auto &lists = m_core.world.callbackLists;
    const auto list = found(lists, uuid);
    if (list == lists.end())
        return Outcome::Unknown;
    const auto &requests = m_core.world.callbacks;
    const bool isUsed = std::any_of(requests.begin(), requests.end(), [&](const auto &request) {
        return request.list == uuid && !request.closed;
    });
    if (isUsed)
        return Outcome::InUse;
    lists.erase(list);
    tellLists();
    return Outcome::Done;
}

void CallbackSetup::makeDefault(const QString &period)
{
    for (CallbackPeriod &each : m_core.world.periods)
        each.isDefault = each.uuid == period;
}

QString CallbackSetup::addPeriod(CallbackPeriod period)
{
    const Change change(m_core);
    period.uuid = m_core.newUuid();
    m_core.world.periods.push_back(period);
    if (period.isDefault)
        makeDefault(period.uuid);
    return period.uuid;
}

CallbackSetup::Outcome CallbackSetup::changePeriod(const CallbackPeriod &period)
{
    const Change change(m_core);
    auto &periods = m_core.world.periods;
    const auto old = found(periods, period.uuid);
    if (old == periods.end())
        return Outcome::Unknown;
    if (old->isDefault && !period.isDefault)
        return Outcome::InUse;
    *old = period;
    if (period.isDefault)
        makeDefault(period.uuid);
    tellLists();
    return Outcome::Done;
}

CallbackSetup::Outcome CallbackSetup::removePeriod(const QString &uuid)
{
    const Change change(m_core);
    auto &periods = m_core.world.periods;
    const auto period = found(periods, uuid);
    if (period == periods.end())
        return Outcome::Unknown;
    const auto &requests = m_core.world.callbacks;
    const bool isUsed = std::any_of(requests.begin(), requests.end(),
                                    [&](const auto &request) { return request.period == uuid; });
    if (period->isDefault || isUsed)
        return Outcome::InUse;
    periods.erase(period);
    return Outcome::Done;
}

QString CallbackSetup::add(std::vector<CallbackRequest> requests)
{
    const Change change(m_core);
    auto &all = m_core.world.callbacks;
    for (CallbackRequest &request : requests) {
        request.uuid = m_core.newUuid();
        all.push_back(std::move(request));
    }
    tellLists();
    return all.empty() ? QString() : all.back().uuid;
}

CallbackRequest *CallbackSetup::open(const QString &uuid)
{
    auto &all = m_core.world.callbacks;
    const auto request = found(all, uuid);
    return request == all.end() || request->closed ? nullptr : &*request;
}

bool CallbackSetup::reschedule(const QString &uuid, const QDate &dueDate, const QString &period)
{
    const Change change(m_core);
    CallbackRequest *request = open(uuid);
    if (!request)
        return false;
    request->dueDate = dueDate;
    request->period = period;
    m_core.notices.tell([&](Observer &o) { o.callbackUpdated(*request); });
    return true;
}

bool CallbackSetup::close(const QString &uuid)
{
    const Change change(m_core);
    CallbackRequest *request = open(uuid);
    if (!request)
        return false;
    request->closed = true;
    for (CallbackTicket &ticket : m_core.world.tickets) {
        if (ticket.request == uuid)
            ticket.open = false;
    }
    m_core.notices.tell([&](Observer &o) { o.callbackClosed(*request); });
    return true;
}

QString CallbackSetup::addTicket(CallbackTicket ticket)
{
    const Change change(m_core);
    ticket.uuid = m_core.newUuid();
    ticket.started = ticket.updated = m_core.wallTime(m_core.now());
    m_core.world.tickets.push_back(ticket);
    return ticket.uuid;
}

bool CallbackSetup::changeTicket(const CallbackTicket &ticket)
{
    const Change change(m_core);
    auto &all = m_core.world.tickets;
    const auto old = found(all, ticket.uuid);
    if (old == all.end())
        return false;
    *old = ticket;
    old->updated = m_core.wallTime(m_core.now());
    return true;
}

} // namespace vigie::sim
