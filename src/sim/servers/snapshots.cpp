// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/snapshots.h"

#include "sim/engine/engine.h"
#include "sim/servers/agentframes.h"
#include "sim/servers/visibility.h"

#include <QHash>

#include <algorithm>

namespace vigie::sim {

namespace {

    PhoneEventKind eventOf(LegState state)
    {
        switch (state) {
        case LegState::Dialing:
            return PhoneEventKind::Dialing;
        case LegState::Ringing:
            return PhoneEventKind::Ringing;
        case LegState::Established:
            return PhoneEventKind::Established;
        case LegState::OnHold:
            return PhoneEventKind::OnHold;
        }
        return PhoneEventKind::Established;
    }

} // namespace

PhoneNotice phoneNotice(const World &world, const Leg &leg, const Call &call, const Line &line,
                        PhoneEventKind kind)
{
    const auto *queue = leg.queue ? world.queue(*leg.queue) : nullptr;
    return {.leg = leg,
            .call = call,
            .line = line,
            .kind = kind,
            .queueName = queue ? queue->name : QString()};
}

std::vector<PhoneNotice> currentCalls(const World &world, const Line &line)
{
    std::vector<PhoneNotice> calls;
    for (const auto id : line.legs) {
        const auto *leg = world.leg(id);
        const auto *call = leg ? world.call(leg->call) : nullptr;
        if (call)
            calls.push_back(phoneNotice(world, *leg, *call, line, eventOf(leg->state)));
    }
    return calls;
}

QList<WaitingCaller> waitingCallers(const Engine &engine, const Queue &queue)
{
    QList<WaitingCaller> callers;
    for (const auto id : queue.waiting) {
        if (const auto *call = engine.world().call(id))
            callers.append({.name = call->caller.name,
                            .number = call->caller.number,
                            .since = engine.wallTime(call->queuedAt)});
    }
    return callers;
}

FullRequest fullRequest(const World &world, const CallbackRequest &request)
{
    const auto list = std::find_if(world.callbackLists.cbegin(), world.callbackLists.cend(),
                                   [&](const auto &each) { return each.uuid == request.list; });
    return {.request = request,
            .period = world.period(request.period),
            .list = list == world.callbackLists.cend() ? nullptr : &*list};
}

std::vector<FullList> fullLists(const World &world)
{
    std::vector<FullList> lists;
    QHash<QString, std::size_t> places;
    for (const auto &list : world.callbackLists) {
        places.insert(list.uuid, lists.size());
        lists.push_back({.list = list, .requests = {}});
    }
    for (const auto &request : world.callbacks) {
        const auto place = places.constFind(request.list);
        if (!request.closed && place != places.constEnd())
            lists[*place].requests.push_back({.request = request,
                                              .period = world.period(request.period),
                                              .list = &lists[*place].list});
    }
    return lists;
}

QByteArray callbackListsFor(const World &world, const User &user)
{
    std::vector<FullList> shown;
    for (FullList &list : fullLists(world)) {
        if (sees(user, list.list.queue))
            shown.push_back(std::move(list));
    }
    return frames::callbackLists(shown);
}

QByteArray agentStateFrame(const Engine &engine, const Agent &agent)
{
    return frames::agentStateEvent(agent, engine.now(), engine.wallTime(0).toMSecsSinceEpoch());
}

} // namespace vigie::sim
