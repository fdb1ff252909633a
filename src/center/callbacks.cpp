// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callbacks.h"

#include "xuc/events/callbackclotured.h"
#include "xuc/events/callbacklists.h"
#include "xuc/events/callbackreleased.h"
#include "xuc/events/callbackrequestupdated.h"
#include "xuc/events/callbackstarted.h"
#include "xuc/events/callbacktaken.h"
#include "xuc/events/preferredcallbackperiodlist.h"

#include <algorithm>
#include <utility>

namespace vigie::center {

namespace {

    Callback from(const xuc::CallbackRequest &told)
    {
        return {.uuid = told.uuid,
                .listUuid = told.listUuid,
                .phoneNumber = told.phoneNumber,
                .mobileNumber = told.mobilePhoneNumber,
                .firstName = told.firstName,
                .lastName = told.lastName,
                .company = told.company,
                .description = told.description,
                .voiceMessageRef = told.voiceMessageRef,
                .agent = told.agentId,
                .dueDate = told.dueDate,
                .period = told.preferredPeriod.value_or(xuc::CallbackPeriod{}),
                .isListed = !told.clotured.value_or(false)};
    }

    //! What is null was not told.
    void overwrite(QString &known, const QString &told)
    {
        if (!told.isNull())
            known = told;
    }

} // namespace

std::optional<CallbackRow> Callbacks::row(const QString &uuid) const
{
    const auto it = m_byUuid.constFind(uuid);
    return it == m_byUuid.constEnd() ? std::nullopt : std::optional(*it);
}

const Callback *Callbacks::find(const QString &uuid) const
{
    const auto known = row(uuid);
    return known && at(*known).isListed ? &at(*known) : nullptr;
}

const CallbackList *Callbacks::listOf(const Callback &callback) const
{
    const auto it = std::find_if(m_lists.begin(), m_lists.end(), [&](const CallbackList &list) {
        return list.uuid == callback.listUuid;
    });
    return it == m_lists.end() ? nullptr : &*it;
}

CallbackRow Callbacks::rowFor(const QString &uuid)
{
    if (const auto known = row(uuid))
        return *known;
    const auto made = CallbackRow(qint32(m_rows.size()));
    m_rows.emplace_back().uuid = uuid;
    m_byUuid.insert(uuid, made);
    return made;
}

Callback *Callbacks::listed(const QString &uuid)
{
    const auto known = row(uuid);
    return known && at(*known).isListed ? &m_rows[std::size_t(raw(*known))] : nullptr;
}

void Callbacks::put(CallbackRow row, Callback wanted, Difference &difference)
{
    Callback &known = m_rows[std::size_t(raw(row))];
    if (known == wanted)
        return;
    known = std::move(wanted);
    difference.rows.push_back(row);
}

//! The row stays for its uuid; what it said is forgotten.
void Callbacks::unlist(CallbackRow row, Difference &difference)
{
    if (at(row).isListed)
        put(row, Callback{.uuid = at(row).uuid}, difference);
}

Callbacks::Difference Callbacks::apply(const xuc::CallbackLists &event)
{
    Difference difference;
    QList<CallbackList> lists;
    std::vector<bool> isNamed(m_rows.size(), false);
    for (const xuc::CallbackList &list : event.lists) {
        lists.append({.uuid = list.uuid, .name = list.name, .queue = list.queueId});
        for (const xuc::CallbackRequest &request : list.callbacks) {
            Callback wanted = from(request);
            if (!wanted.isListed)
                continue;
            if (wanted.listUuid.isEmpty())
                wanted.listUuid = list.uuid;
            const CallbackRow row = rowFor(wanted.uuid);
            if (wanted.agent && wanted.agent == at(row).agent)
                wanted.ticket = at(row).ticket;
            put(row, std::move(wanted), difference);
            isNamed.resize(m_rows.size(), false);
            isNamed[std::size_t(raw(row))] = true;
        }
    }
    for (std::size_t i = 0; i < isNamed.size(); ++i) {
        if (!isNamed[i])
            unlist(CallbackRow(qint32(i)), difference);
    }
    difference.isOfLists = std::exchange(m_lists, lists) != lists;
    m_isListKnown = true;
    for (Early &news : std::exchange(m_early, {})) {
        const Difference more = handle(std::move(news));
        difference.rows.insert(difference.rows.end(), more.rows.begin(), more.rows.end());
    }
    return difference;
}

Callbacks::Difference Callbacks::apply(const xuc::PreferredCallbackPeriodList &event)
{
    return {.isOfLists = std::exchange(m_periods, event.periods) != event.periods};
}

Callbacks::Difference Callbacks::apply(const xuc::CallbackTaken &event)
{
    return handle({Early::Kind::Taken, {.uuid = event.uuid, .agent = event.agentId}});
}

Callbacks::Difference Callbacks::apply(const xuc::CallbackReleased &event)
{
    return handle({Early::Kind::Released, {.uuid = event.uuid}});
}

Callbacks::Difference Callbacks::apply(const xuc::CallbackStarted &event)
{
    return handle({Early::Kind::Started, {.uuid = event.requestUuid, .ticket = event.ticketUuid}});
}

Callbacks::Difference Callbacks::apply(const xuc::CallbackClotured &event)
{
    return handle({Early::Kind::Closed, {.uuid = event.uuid}});
}

Callbacks::Difference Callbacks::apply(const xuc::CallbackRequestUpdated &event)
{
    const bool isClosed = event.request.clotured.value_or(false);
    return handle({isClosed ? Early::Kind::Closed : Early::Kind::Updated, from(event.request)});
}

Callbacks::Difference Callbacks::handle(Early news)
{
    Difference difference;
    if (!m_isListKnown) {
        constexpr std::size_t maxEarly = 4096; // A server that never lists costs no memory.
        if (m_early.size() < maxEarly)
            m_early.push_back(std::move(news));
        return difference;
    }
    if (news.kind == Early::Kind::Updated) {
        merge(news.told, difference);
        return difference;
    }
    const Callback *known = listed(news.told.uuid);
    if (!known)
        return difference;
    const CallbackRow row = *this->row(news.told.uuid);
    Callback wanted = *known;
    switch (news.kind) {
    case Early::Kind::Taken:
        if (wanted.agent != news.told.agent)
            wanted.ticket.clear();
        wanted.agent = news.told.agent;
        break;
    case Early::Kind::Released:
        wanted.agent.reset();
        wanted.ticket.clear();
        break;
    case Early::Kind::Started:
        wanted.ticket = news.told.ticket;
        break;
    case Early::Kind::Closed:
        unlist(row, difference);
        return difference;
    case Early::Kind::Updated:
        break;
    }
    put(row, std::move(wanted), difference);
    return difference;
}

//! A request with new data; one that is unknown joins the list that it names.
void Callbacks::merge(const Callback &told, Difference &difference)
{
    const bool isNew = !listed(told.uuid);
    if (isNew && !listOf(told))
        return;
    const CallbackRow row = rowFor(told.uuid);
    Callback wanted = at(row);
    wanted.isListed = true;
    overwrite(wanted.listUuid, told.listUuid);
    overwrite(wanted.phoneNumber, told.phoneNumber);
    overwrite(wanted.mobileNumber, told.mobileNumber);
    overwrite(wanted.firstName, told.firstName);
    overwrite(wanted.lastName, told.lastName);
    overwrite(wanted.company, told.company);
    overwrite(wanted.description, told.description);
    overwrite(wanted.voiceMessageRef, told.voiceMessageRef);
    if (told.dueDate.isValid())
        wanted.dueDate = told.dueDate;
    if (!told.period.uuid.isEmpty())
        wanted.period = told.period;
    // Absent and null are one on the wire; a rescheduled request is free again.
    if (wanted.agent != told.agent)
        wanted.ticket.clear();
    wanted.agent = told.agent;
    put(row, std::move(wanted), difference);
}

Callbacks::Difference Callbacks::takeOver(const Callbacks &fresh)
{
    Difference difference;
    for (const Callback &theirs : fresh.m_rows) {
        if (!theirs.isListed)
            continue;
        const CallbackRow row = rowFor(theirs.uuid);
        Callback wanted = theirs;
        if (wanted.ticket.isEmpty() && wanted.agent && wanted.agent == at(row).agent)
            wanted.ticket = at(row).ticket;
        put(row, std::move(wanted), difference);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!fresh.find(m_rows[i].uuid))
            unlist(CallbackRow(qint32(i)), difference);
    }
    difference.isOfLists = m_lists != fresh.m_lists || m_periods != fresh.m_periods;
    m_lists = fresh.m_lists;
    m_periods = fresh.m_periods;
    m_early = fresh.m_early;
    m_isListKnown = fresh.m_isListKnown;
    return difference;
}

void Callbacks::clear()
{
    *this = {};
}

} // namespace vigie::center
