// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/wishfeeder.h"

#include "center/desk.h"
#include "center/intentbook.h"

#include <utility>

namespace vigie::center {

WishFeeder::WishFeeder(Desk &desk, Make make, Told told, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_make(std::move(make))
    , m_told(std::move(told))
{
    connect(&desk, &Desk::batchIntentChanged, this, &WishFeeder::follow);
}

void WishFeeder::queue(Ticket ticket)
{
    m_queued.push_back(ticket);
}

void WishFeeder::feed()
{
    if (std::exchange(m_isFeeding, true))
        return;
    while (!m_queued.empty() && m_underWay.size() - m_deferred.size() < IntentBook::maxUnderWay) {
        const Ticket ticket = m_queued.front();
        m_queued.pop_front();
        Intent wish;
        switch (m_make(ticket, wish)) {
        case Turn::Send:
            send(ticket, std::move(wish));
            break;
        case Turn::Skip:
            break;
        case Turn::Later:
            m_parked.push_back(ticket);
            break;
        }
    }
    m_isFeeding = false;
}

//! What the book tells inside of ask() has no id yet: it is read off behind it.
void WishFeeder::send(Ticket ticket, Intent wish)
{
    wish.isOfBatch = true;
    const IntentId id = m_desk.ask(wish);
    const Intent *known = m_desk.intents().find(id);
    if (!known)
        return;
    const Intent now = *known;
    if (now.isOpen())
        m_underWay.insert(id, ticket);
    note(now);
    m_told(ticket, now);
}

void WishFeeder::follow(const Intent &intent)
{
    const auto found = m_underWay.constFind(intent.id);
    if (found == m_underWay.cend())
        return;
    const Ticket ticket = *found;
    note(intent);
    if (!intent.isOpen()) {
        m_underWay.erase(found);
        m_queued.insert(m_queued.begin(), m_parked.begin(), m_parked.end());
        m_parked.clear();
    }
    m_told(ticket, intent);
    if (!intent.isOpen())
        feed();
}

void WishFeeder::note(const Intent &intent)
{
    if (intent.isOpen() && intent.isDeferred)
        m_deferred.insert(intent.id);
    else
        m_deferred.remove(intent.id);
}

bool WishFeeder::cancel(Ticket ticket)
{
    for (auto it = m_underWay.begin(); it != m_underWay.end(); ++it) {
        const Intent *known = it.value() == ticket ? m_desk.intents().find(it.key()) : nullptr;
        if (!known || known->state != IntentState::Queued)
            continue;
        m_desk.forget(it.key());
        m_underWay.erase(it);
        return true;
    }
    return false;
}

void WishFeeder::clear()
{
    m_queued.clear();
    m_parked.clear();
}

} // namespace vigie::center
