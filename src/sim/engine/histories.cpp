// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/histories.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    //! Takes what the claim accepts, newest first, until size are taken.
    template <typename Claim>
    void takeNewest(QList<CallRecord> &taken, const HistoryLog::Records &records, qsizetype size,
                    Claim claim)
    {
        for (auto it = records.rbegin(); it != records.rend(); ++it) {
            if (size > 0 && taken.size() >= size)
                return;
            if (claim(*it))
                taken.append(*it);
        }
    }

    void mergeNewest(QList<CallRecord> &records, qsizetype size)
    {
        std::stable_sort(
            records.begin(), records.end(),
            [](const CallRecord &a, const CallRecord &b) { return a.start > b.start; });
        if (size > 0 && records.size() > size)
            records.resize(size);
    }

} // namespace

QList<CallRecord> Histories::ofUser(UserId user, qsizetype size) const
{
    QList<CallRecord> records;
    const User *owner = m_core.world.user(user);
    if (const Line *line = owner ? m_core.world.lineOf(*owner) : nullptr) {
        for (auto it = line->legs.rbegin(); it != line->legs.rend(); ++it) {
            const Leg &leg = *m_core.world.leg(*it);
            CallRecord now = m_core.history.describe(leg, *m_core.world.call(leg.call), nullptr);
            now.outcome = Outcome::Ongoing;
            now.duration.reset();
            if (!leg.silent)
                records.append(std::move(now));
        }
    }
    takeNewest(records, m_core.history.ofUser(user), size, [](const CallRecord &) { return true; });
    mergeNewest(records, size);
    return records;
}

QList<CallRecord> Histories::ofUserSince(UserId user, Millis oldest) const
{
    QList<CallRecord> records = ofUser(user, 0);
    records.removeIf([oldest](const CallRecord &r) { return r.start < oldest; });
    return records;
}

QList<CallRecord> Histories::ofAgent(AgentId id, qsizetype size) const
{
    QList<CallRecord> records;
    if (const Agent *agent = m_core.world.agent(id))
        takeNewest(records, m_core.history.ofUser(agent->user), size,
                   [id](const CallRecord &r) { return r.agent == id; });
    return records;
}

QList<CallRecord> Histories::ofQueue(const QString &nameFragment, qsizetype size,
                                     const std::function<bool(QueueId)> &isShown) const
{
    QList<CallRecord> records;
    for (const Queue &queue : m_core.world.queues) {
        if (!queue.name.contains(nameFragment, Qt::CaseInsensitive)
            || (isShown && !isShown(queue.id)))
            continue;
        QList<CallRecord> some;
        takeNewest(some, m_core.history.ofQueue(queue.id), size,
                   [](const CallRecord &) { return true; });
        records += some;
    }
    mergeNewest(records, size);
    return records;
}

QList<CallRecord> Histories::ofCustomer(const QString &number, qsizetype size) const
{
    QList<CallRecord> records;
    for (const Queue &queue : m_core.world.queues) {
        QList<CallRecord> some;
        takeNewest(some, m_core.history.ofQueue(queue.id), size,
                   [&](const CallRecord &r) { return r.sourceNumber == number; });
        records += some;
    }
    mergeNewest(records, size);
    return records;
}

} // namespace vigie::sim
