// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/queuefield.h"
#include "center/runningclock.h"
#include "xuc/events/queuecalls.h"
#include "xuc/events/queueconfig.h"
#include "xuc/events/queuelist.h"

#include <algorithm>
#include <cmath>

// The part of the centre that queues' messages change.
namespace vigie::center {

namespace {

    using xuc::QueueStat;

    //! The site's own limits: only the Before and After counters carry one.
    void noteThreshold(Queue &queue, const xuc::QueueCounter &counter)
    {
        const bool isAnswered = counter.stat == QueueStat::TotalNumberCallsAnsweredBefore
            || counter.stat == QueueStat::PercentageAnsweredBefore
            || counter.stat == QueueStat::TotalNumberCallsAnsweredBeforeLastHour
            || counter.stat == QueueStat::PercentageAnsweredBeforeLastHour;
        (isAnswered ? queue.answeredWithin : queue.abandonedAfter) = counter.threshold;
    }

    //! What is null was not told.
    bool merge(QString &known, const QString &told)
    {
        if (told.isNull() || known == told)
            return false;
        known = told;
        return true;
    }

} // namespace

void ContactCenter::configure(const xuc::QueueConfig &config)
{
    const QueueRow row = rowFor(config.id);
    Queue &known = m_queues[std::size_t(row)];
    const QString formerName = known.name;
    bool isChanged = !std::exchange(known.isListed, true);
    isChanged |= merge(known.name, config.name);
    isChanged |= merge(known.displayName, config.displayName);
    isChanged |= merge(known.number, config.number);
    if (formerName != known.name && m_queueNames.value(formerName, QueueRow(-1)) == row)
        m_queueNames.remove(formerName);
    m_queueNames.insert(known.name, row);
    if (isChanged)
        mark(row, QueueField::Config);
    if (m_strayCounters.isEmpty())
        return;
    if (const auto stray = m_strayCounters.constFind(known.name);
        stray != m_strayCounters.constEnd()) {
        const auto counters = *stray;
        m_strayCounters.erase(stray);
        applyCounters(row, counters);
    }
}

//! A list came that does not name it: what was known of it is void.
void ContactCenter::drop(QueueRow row)
{
    Queue &queue = m_queues[std::size_t(row)];
    if (m_queueNames.value(queue.name, QueueRow(-1)) == row)
        m_queueNames.remove(queue.name);
    const std::vector<Member> members = queue.members;
    for (const Member &member : members)
        setMember(member.agent, row, -1);
    const bool wasListed = queue.isListed;
    queue = Queue{.id = queue.id, .isPending = queue.isPending};
    dropCallers(row);
    if (wasListed)
        mark(row, QueueField::Config);
}

void ContactCenter::apply(const xuc::QueueConfig &event)
{
    configure(event);
}

void ContactCenter::apply(const xuc::QueueList &event)
{
    m_queues.reserve(std::max(m_queues.capacity(), std::size_t(event.queues.size())));
    std::vector<bool> isNamed(m_queues.size(), false);
    for (const xuc::QueueConfig &config : event.queues) {
        configure(config);
        isNamed.resize(m_queues.size(), false);
        isNamed[std::size_t(*row(config.id))] = true;
    }
    for (std::size_t i = 0; i < m_queues.size(); ++i) {
        if (!isNamed[i])
            drop(QueueRow(qint32(i)));
    }
    m_strayCounters.clear(); // Of names that the list does not have.
}

void ContactCenter::apply(const xuc::QueueStatistics &event)
{
    if (event.queueId) {
        applyCounters(rowFor(*event.queueId), event.counters);
        return;
    }
    if (const auto it = m_queueNames.constFind(event.queueRef); it != m_queueNames.constEnd()) {
        applyCounters(*it, event.counters);
        return;
    }
    constexpr qsizetype maxStrays = 4096; // A server that sends endless names costs no memory.
    if (event.queueRef.isEmpty() || m_strayCounters.size() >= maxStrays)
        return;
    auto &kept = m_strayCounters[event.queueRef];
    kept.append(event.counters.constData(), event.counters.size());
    if (kept.size() > xuc::queueStatCount * 8)
        kept.remove(0, xuc::queueStatCount); // Later ones win: the oldest are long replaced.
}

void ContactCenter::applyCounters(QueueRow row,
                                  const QVarLengthArray<xuc::QueueCounter, 6> &counters)
{
    Queue &queue = m_queues[std::size_t(row)];
    QueueFields changed;
    std::optional<double> longestWait;
    bool isLongestWaitTold = false;
    for (const xuc::QueueCounter &counter : counters) {
        if (counter.stat == QueueStat::LongestWaitTime) {
            longestWait = counter.value;
            isLongestWaitTold = true;
            continue;
        }
        if (counter.stat == QueueStat::Unknown)
            continue;
        if (counter.threshold != 0)
            noteThreshold(queue, counter);
        const double value = counter.value.value_or(Queue::unknown);
        double &known = queue.figures[std::size_t(counter.stat)];
        if (known == value || (std::isnan(known) && std::isnan(value)))
            continue;
        known = value;
        changed |= fieldOf(counter.stat);
    }

    auto since = queue.longestWaitSince;
    if (queue.figure(QueueStat::WaitingCalls) == 0 || (isLongestWaitTold && !longestWait)) {
        since.reset();
    } else if (isLongestWaitTold) {
        const auto spent = std::chrono::seconds(qint64(std::clamp(*longestWait, 0.0, 1e9)));
        since = rebased(since, spent, m_clock.now());
    }
    if (since != queue.longestWaitSince) {
        queue.longestWaitSince = since;
        changed |= QueueField::LongestWait;
    }
    mark(row, changed);
}

void ContactCenter::apply(const xuc::QueueCalls &event)
{
    const QueueRow row = rowFor(event.queueId);
    const auto known = m_callers.constFind(raw(row));
    const bool isKnown = known != m_callers.constEnd();
    QList<Caller> placed = m_callerClock.place(event.calls, isKnown ? &*known : nullptr, m_clock);
    if (isKnown && *known == placed)
        return;
    m_callers.insert(raw(row), std::move(placed));
    markCallers(row);
}

} // namespace vigie::center
