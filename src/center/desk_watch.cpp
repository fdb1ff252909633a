// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/desk_p.h"
#include "xuc/commands/subscribetophonehints.h"
#include "xuc/commands/subscribetoqueuecalls.h"
#include "xuc/commands/unsubscribefromallphonehints.h"
#include "xuc/commands/unsubscribetoqueuecalls.h"

// What the desk's panels watch: callers of queues, phones. A panel ends its watch in its
// destructor, so nothing is told from there: the next frame or tick does.
namespace vigie::center {

namespace command = xuc::command;

void Desk::Private::watch(QueueId queue)
{
    if (++m_watched[queue] == 1)
        send(command::SubscribeToQueueCalls{.queueId = queue}.encode());
}

void Desk::Private::unwatch(QueueId queue)
{
    const auto it = m_watched.find(queue);
    if (it == m_watched.end() || --*it > 0)
        return;
    m_watched.erase(it);
    send(command::UnSubscribeToQueueCalls{.queueId = queue}.encode());
    if (const auto row = center.row(queue))
        center.dropCallers(*row);
}

void Desk::Private::watchPhones(const QStringList &numbers)
{
    QStringList added;
    for (const QString &number : numbers) {
        if (++m_watchedPhones[number] == 1)
            added.append(number);
    }
    if (!added.isEmpty())
        send(command::SubscribeToPhoneHints{.phoneNumbers = added}.encode());
}

//! The protocol can only end all at once: numbers go on being told while any is watched.
void Desk::Private::unwatchPhones(const QStringList &numbers)
{
    for (const QString &number : numbers) {
        const auto it = m_watchedPhones.find(number);
        if (it != m_watchedPhones.end() && --*it == 0)
            m_watchedPhones.erase(it);
    }
    if (numbers.isEmpty() || !m_watchedPhones.isEmpty())
        return;
    send(command::UnsubscribeFromAllPhoneHints{}.encode());
    center.dropHints();
}

//! Subscriptions die with the socket.
void Desk::Private::resubscribe()
{
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it)
        send(command::SubscribeToQueueCalls{.queueId = it.key()}.encode());
    if (!m_watchedPhones.isEmpty())
        send(command::SubscribeToPhoneHints{.phoneNumbers = m_watchedPhones.keys()}.encode());
}

} // namespace vigie::center
