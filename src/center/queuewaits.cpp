// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/queuewaits.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/phonenumber.h"

#include <algorithm>

namespace vigie::center {

using telephony::Call;
using telephony::CallState;

QueueWaits::QueueWaits(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::callsChanged, this, &QueueWaits::follow);
    connect(&desk, &Desk::callersChanged, this, &QueueWaits::read);
    follow();
}

QueueWaits::~QueueWaits()
{
    for (const QueueId queue : std::as_const(m_watched))
        m_desk.unwatchCallers(queue);
}

std::optional<QueueWait> QueueWaits::of(const QString &uniqueId) const
{
    const auto known = m_waits.constFind(uniqueId);
    return known == m_waits.cend() ? std::nullopt : std::optional(*known);
}

void QueueWaits::follow()
{
    const QList<Call> &calls = m_desk.center().calls().calls();
    QHash<QString, QueueId> ringing;
    for (const Call &call : calls) {
        const Queue *queue
            = call.queueName.isEmpty() ? nullptr : m_desk.center().findQueue(call.queueName);
        if (call.incoming && call.state == CallState::Ringing && queue)
            ringing.insert(call.uniqueId, queue->id);
    }
    const QHash<QString, QueueId> before = std::exchange(m_watched, ringing);
    for (auto it = ringing.cbegin(); it != ringing.cend(); ++it) {
        if (!before.contains(it.key()))
            m_desk.watchCallers(it.value());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!ringing.contains(it.key()))
            m_desk.unwatchCallers(it.value());
    }
    m_waits.removeIf([&](QHash<QString, QueueWait>::iterator wait) {
        return std::ranges::find(calls, wait.key(), &Call::uniqueId) == calls.cend();
    });
    // Another panel may watch the queue already: its list will not be told again.
    for (auto it = ringing.cbegin(); it != ringing.cend(); ++it) {
        if (!before.contains(it.key()))
            read(it.value());
    }
}

void QueueWaits::read(QueueId queue)
{
    bool isChanged = false;
    for (const Call &call : m_desk.center().calls().calls()) {
        const auto watched = m_watched.constFind(call.uniqueId);
        if (watched == m_watched.cend() || *watched != queue)
            continue;
        // The list may lose the call before its own events tell of the answer: what was found
        // stays.
        const auto found = find(call, queue);
        if (found && found != of(call.uniqueId)) {
            m_waits.insert(call.uniqueId, *found);
            isChanged = true;
        }
    }
    if (isChanged)
        Q_EMIT changed();
}

std::optional<QueueWait> QueueWaits::find(const Call &call, QueueId queue) const
{
    const QString number = telephony::normalised(call.otherNumber);
    if (number.isEmpty())
        return {}; // Anonymous: anybody of the list could be it.
    const QList<Caller> &callers = m_desk.center().callers(queue);
    const auto isIt
        = [&](const Caller &caller) { return telephony::normalised(caller.number) == number; };
    if (std::ranges::count_if(callers, isIt) != 1)
        return {};
    const Caller &caller = *std::ranges::find_if(callers, isIt);
    const auto waited = std::chrono::floor<std::chrono::seconds>(call.stateSince - caller.since);
    return QueueWait{.since = caller.since,
                     .waited = std::max(waited, std::chrono::seconds(0)),
                     .position = caller.position};
}

} // namespace vigie::center
