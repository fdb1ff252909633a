// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <vector>

namespace vigie::center {

class Desk;

//! Hands many wishes to the desk, a few at a time, so that neither the book of wishes nor the
//! server is ever flooded: at most 32 are unproved, each with its own five seconds from its
//! sending.
//!
//! A wish is made only when its turn comes, by who queued it under a ticket.
class WishFeeder final : public QObject
{
    Q_OBJECT
public:
    using Ticket = quint64;
    enum class Turn : quint8 {
        Send,
        Skip, //!< Nothing is to be sent for it any more.
        Later //!< Something on the same thing is under way: asked again once a wish has ended.
    };
    using Make = std::function<Turn(Ticket, Intent &)>; //!< Fills in the wish to send.
    using Told = std::function<void(Ticket, const Intent &)>; //!< Sent, or ended.

    WishFeeder(Desk &desk, Make make, Told told, QObject *parent = nullptr);

    void queue(Ticket ticket); //!< feed() sends it.
    void feed();
    //! Of a wish that the desk still holds back; one that was sent goes its way. True: held back.
    bool cancel(Ticket ticket);
    void clear(); //!< What was queued here is forgotten; what was sent goes its way.

private:
    void send(Ticket ticket, Intent wish);
    void follow(const Intent &intent);
    void note(const Intent &intent);

    Desk &m_desk;
    const Make m_make;
    const Told m_told;
    std::deque<Ticket> m_queued{};
    std::vector<Ticket> m_parked{};
    QHash<IntentId, Ticket> m_underWay{};
    QSet<IntentId> m_deferred{}; //!< Of these; they wait for the end of a call, and take no place.
    bool m_isFeeding = false;
};

} // namespace vigie::center
