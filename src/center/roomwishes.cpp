// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/roomwishes.h"

#include "center/contactcenter.h"
#include "center/desk.h"

#include <algorithm>

namespace vigie::center {

using namespace std::chrono_literals;

RoomWishes::RoomWishes(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &RoomWishes::tick);
    connect(&desk, &Desk::callsChanged, this, &RoomWishes::judge);
    connect(&desk, &Desk::linkChanged, this, &RoomWishes::onLink);
    desk.addListener(this);
}

RoomWishes::~RoomWishes()
{
    m_desk.removeListener(this);
}

const telephony::Call *RoomWishes::call() const
{
    const QList<telephony::Call> &calls = m_desk.center().calls().calls();
    const auto it
        = std::ranges::find_if(calls, [](const telephony::Call &one) { return !!one.room; });
    return it == calls.end() ? nullptr : &*it;
}

const telephony::Room *RoomWishes::room() const
{
    const telephony::Call *inRoom = call();
    return inRoom ? &*inRoom->room : nullptr;
}

RoomObstacle RoomWishes::obstacle(RoomVerb verb, int index) const
{
    const telephony::Room *here = room();
    if (!m_desk.isUp())
        return RoomObstacle::LinkDown;
    return here ? obstacleIn(*here, verb, index) : RoomObstacle::NotInRoom;
}

bool RoomWishes::ask(RoomVerb verb, int index)
{
    return add({.verb = verb, .index = isForOne(verb) ? index : 0});
}

bool RoomWishes::invite(const QString &number, bool asOrganizer)
{
    return add({.verb = RoomVerb::Invite, .number = number, .asOrganizer = asOrganizer});
}

bool RoomWishes::add(RoomWish wish)
{
    const bool isOpenAlready = std::ranges::any_of(m_all, [&](const RoomWish &other) {
        return other.isOpen() && other.verb == wish.verb && other.index == wish.index
            && other.number == wish.number;
    });
    if (isOpenAlready || obstacle(wish.verb, wish.index) != RoomObstacle::None)
        return false;
    // What is asked of somebody now takes the place of what failed before.
    m_all.removeIf([&](const RoomWish &other) {
        return !other.isOpen() && other.verb == wish.verb && other.index == wish.index
            && other.number == wish.number;
    });
    wish.id = ++m_lastId;
    wish.room = room()->number;
    for (const telephony::Participant &one : room()->participants)
        wish.before.append(one.index);
    const bool hasLeft = dispatch(wish);
    m_all.append(wish);
    Q_EMIT changed();
    return hasLeft;
}

bool RoomWishes::dispatch(RoomWish &wish)
{
    wish.since = m_desk.clock().now();
    if (!m_desk.send(commandOf(wish))) {
        fail(wish, RoomFailure::LinkDown);
        return false;
    }
    wish.state = RoomWishState::Pending;
    wish.failure = RoomFailure::None;
    m_timer.start();
    return true;
}

bool RoomWishes::retry(quint32 id)
{
    const auto it = std::ranges::find(m_all, id, &RoomWish::id);
    if (it == m_all.end() || it->isOpen() || obstacle(it->verb, it->index) != RoomObstacle::None)
        return false;
    const bool hasLeft = dispatch(*it);
    Q_EMIT changed();
    return hasLeft;
}

void RoomWishes::forget(quint32 id)
{
    m_all.removeIf([id](const RoomWish &wish) { return wish.id == id && !wish.isOpen(); });
    Q_EMIT changed();
}

const RoomWish *RoomWishes::latest(RoomVerb verb, int index) const
{
    const auto it = std::find_if(m_all.crbegin(), m_all.crend(), [&](const RoomWish &wish) {
        return wish.verb == verb && wish.index == index;
    });
    return it == m_all.crend() ? nullptr : &*it;
}

bool RoomWishes::isOpen(int index) const
{
    return std::ranges::any_of(
        m_all, [index](const RoomWish &wish) { return wish.isOpen() && wish.index == index; });
}

//! The calls changed: what came true and what is void goes, even if it had failed.
void RoomWishes::judge()
{
    const telephony::Room *here = room();
    m_all.removeIf([here](const RoomWish &wish) {
        // Left or closed: all about that room is over.
        return !here || here->number != wish.room || isTrueIn(*here, wish).value_or(true);
    });
    Q_EMIT changed();
}

void RoomWishes::received(const xuc::Event &event)
{
    const auto *refused = std::get_if<xuc::ConferenceCommandError>(&event);
    if (!refused)
        return;
    const auto oldest = std::ranges::find_if(m_all, &RoomWish::isOpen);
    if (oldest == m_all.end())
        return;
    oldest->refusal = refused->code;
    fail(*oldest, RoomFailure::Refused);
    Q_EMIT changed();
}

void RoomWishes::onLink()
{
    const bool isUp = m_desk.isUp();
    if (m_desk.link() == LinkState::SignedOut)
        m_all.clear();
    for (RoomWish &wish : m_all) {
        if (!isUp && wish.isOpen())
            fail(wish, RoomFailure::LinkDown);
    }
    Q_EMIT changed(); // Obstacles differ.
}

void RoomWishes::fail(RoomWish &wish, RoomFailure failure)
{
    wish.state = RoomWishState::Failed;
    wish.failure = failure;
}

void RoomWishes::tick()
{
    const Instant now = m_desk.clock().now();
    bool hasFailed = false;
    for (RoomWish &wish : m_all) {
        const auto allowed = wish.verb == RoomVerb::Invite ? ringLimit : limit;
        if (!wish.isOpen() || now - wish.since < allowed)
            continue;
        fail(wish, RoomFailure::NotConfirmed);
        hasFailed = true;
    }
    if (std::ranges::none_of(m_all, &RoomWish::isOpen))
        m_timer.stop();
    if (hasFailed)
        Q_EMIT changed();
}

} // namespace vigie::center
