// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/historylog.h"

#include "sim/engine/core.h"

namespace vigie::sim {

HistoryLog::HistoryLog(Core &core) : m_core(core)
{
}

void HistoryLog::keep(Records &records, CallRecord record) const
{
    records.push_back(std::move(record));
    if (static_cast<qsizetype>(records.size()) > m_core.historyDepth)
        records.pop_front();
}

CallRecord HistoryLog::describe(const Leg &leg, const Call &call, const Agent *agent) const
{
    const Line &line = *m_core.world.line(leg.line);
    const User *owner = m_core.world.user(line.owner);
    const Line *other = m_core.world.lineByNumber(leg.otherNumber);
    CallRecord record{.start = leg.startedAt, .call = call.id};
    if (leg.establishedAt)
        record.duration = m_core.now() - *leg.establishedAt;
    if (agent)
        record.agent = agent->id;
    record.queue = call.queue;
    const std::optional<UserId> otherUser = other ? std::optional(other->owner) : std::nullopt;
    const QString ownName = owner ? owner->fullName() : QString();
    if (leg.direction == Direction::Outgoing) {
        record.sourceNumber = line.number;
        record.sourceName = ownName;
        record.source = line.owner;
        record.targetNumber = leg.otherNumber;
        record.targetName = leg.otherName;
        record.target = otherUser;
        record.outcome = Outcome::Emitted;
    } else {
        record.sourceNumber = leg.otherNumber;
        record.sourceName = leg.otherName;
        record.source = otherUser;
        record.targetNumber = line.number;
        record.targetName = ownName;
        record.target = line.owner;
        record.outcome = leg.establishedAt ? Outcome::Answered : Outcome::Missed;
    }
    return record;
}

void HistoryLog::channel(const Leg &leg, const Call &call, const Agent *agent)
{
    keep(m_users[m_core.world.line(leg.line)->owner], describe(leg, call, agent));
}

//! A customer's passage through a queue, but for its end.
CallRecord HistoryLog::passage(const Call &call, const QString &number, const QString &name) const
{
    const Queue &queue = *m_core.world.queue(*call.queue);
    CallRecord record{.start = call.queuedAt, .call = call.id};
    record.sourceNumber = number;
    record.sourceName = name;
    record.targetNumber = queue.number;
    record.targetName = queue.displayName;
    record.queue = queue.id;
    return record;
}

void HistoryLog::turnedAway(const Call &call, Outcome outcome)
{
    CallRecord record = passage(call, call.caller.number, call.caller.name);
    record.outcome = outcome;
    record.wait = m_core.now() - call.queuedAt;
    keep(m_queues[*call.queue], std::move(record));
}

void HistoryLog::answered(const Call &call, const Leg &leg, const Agent *agent)
{
    CallRecord record = passage(call, leg.otherNumber, leg.otherName);
    record.outcome = Outcome::Answered;
    record.wait = *leg.establishedAt - call.queuedAt;
    record.duration = m_core.now() - *leg.establishedAt;
    if (agent) {
        record.agent = agent->id;
        record.target = agent->user;
    }
    keep(m_queues[*call.queue], std::move(record));
}

void HistoryLog::add(const CallRecord &record)
{
    if (record.queue)
        keep(m_queues[*record.queue], record);
    if (record.outcome == Outcome::Emitted && record.source)
        keep(m_users[*record.source], record);
    else if (record.target)
        keep(m_users[*record.target], record);
}

const HistoryLog::Records &HistoryLog::ofUser(UserId user) const
{
    static const Records none;
    const auto it = m_users.find(user);
    return it == m_users.end() ? none : it->second;
}

const HistoryLog::Records &HistoryLog::ofQueue(QueueId queue) const
{
    static const Records none;
    const auto it = m_queues.find(queue);
    return it == m_queues.end() ? none : it->second;
}

} // namespace vigie::sim
