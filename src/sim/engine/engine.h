// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/agentorders.h"
#include "sim/engine/callbackorders.h"
#include "sim/engine/callbacksetup.h"
#include "sim/engine/figures.h"
#include "sim/engine/histories.h"
#include "sim/engine/membershiporders.h"
#include "sim/engine/observer.h"
#include "sim/engine/personalcontacts.h"
#include "sim/engine/phoneorders.h"
#include "sim/engine/rightsorders.h"
#include "sim/engine/roomorders.h"
#include "sim/engine/scenario.h"
#include "sim/engine/userorders.h"
#include "sim/engine/world.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace vigie::sim {

//! A contact centre in virtual time: calls, agents, queues and their figures.
//!
//! Nothing in it reads a clock or the system's randomness: the same scenario, seed, start and
//! orders (at the same virtual times) give the same notices.
class Engine
{
public:
    //! The scenario's past is simulated here, told to nobody.
    Engine(Scenario scenario, quint64 seed, const QDateTime &start);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    void addObserver(Observer *observer); //!< Not owned.
    void removeObserver(Observer *observer);

    [[nodiscard]] Millis now() const;
    [[nodiscard]] QDateTime wallTime() const { return wallTime(now()); }
    [[nodiscard]] QDateTime wallTime(Millis at) const; //!< In the start's time zone.
    [[nodiscard]] std::optional<Millis> nextEvent() const;
    //! Grows by one with each notice.
    [[nodiscard]] quint64 sequence() const;
    void advanceTo(Millis at); //!< Does nothing for the past.
    //! Something from outside that happens at an instant of virtual time; the engine knows nothing
    //! of it and tells nothing of it.
    void at(Millis when, std::function<void()> action);
    void midnight(); //!< Begins the day's totals anew, now.

    [[nodiscard]] const World &world() const;
    [[nodiscard]] QList<QueueFigure> queueFigures(QueueId queue) const; //!< All of them.
    //! Since when the longest waiting caller waits; none: nobody does.
    [[nodiscard]] std::optional<Millis> longestWaitSince(QueueId queue) const;
    //! Figures of the last window (an hour at most), "before 15" being within xqosSeconds.
    [[nodiscard]] QList<QueueFigure> queueFigures(QueueId queue, Millis window,
                                                  int xqosSeconds) const;
    [[nodiscard]] QList<AgentFigure> agentFigures(AgentId agent) const; //!< All of them.
    [[nodiscard]] const Histories &histories() const;

    AgentOrders &agents();
    PhoneOrders &phones();
    MembershipOrders &memberships();
    CallbackOrders &callbacks();
    CallbackSetup &callbackSetup();
    RightsOrders &rights();
    UserOrders &users();
    PersonalContacts &personalContacts();
    RoomOrders &rooms();

    //! A caller from outside, to a queue's, a room's or a line's number. None: no such number.
    std::optional<CallId> injectCall(const QString &number, const Caller &caller);
    //! Whether a person works this user's phone; at first his simulated calls end and his agent
    //! logs out, so that he finds a free desk. False: no such login.
    bool setDriven(const QString &login, bool driven);
    //! Whether a consultation gets the linkedId of the call that it interrupts, as some servers do.
    void setConsultationsShareLinkedId(bool share);
    //! A fresh identity, from the seed.
    QString newUuid();

private:
    std::unique_ptr<Core> m_core;
};

} // namespace vigie::sim
