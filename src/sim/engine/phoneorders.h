// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"

#include <QMap>
#include <QString>

namespace vigie::sim {

class Core;
struct Line;

using UserData = QMap<QString, QString>;

//! How a call leaves: presented as a queue, or plainly.
struct Presentation
{
    std::optional<QueueId> queue{};
    QString name{};
    QString number{};
};

//! The orders of a user's phone. False: it could not be done (and nothing is told, as on a real
//! server). An empty uniqueId means the call that the order is naturally about.
class PhoneOrders
{
public:
    explicit PhoneOrders(Core &core) : m_core(core) { }

    bool canDial(UserId user) const; //!< Has a line, which neither rings nor dials.
    bool dial(UserId user, const QString &destination, const UserData &data = {},
              const Presentation &as = {});
    //! A call that could not even begin: the user learns of its failure.
    bool failDial(UserId user, const QString &destination);
    bool answer(UserId user, const QString &uniqueId = {});
    bool hangUp(UserId user, const QString &uniqueId = {});
    bool hold(UserId user, const QString &uniqueId = {}); //!< Holds, or resumes what is held.
    bool directTransfer(UserId user, const QString &destination);
    bool attendedTransfer(UserId user, const QString &destination);
    bool completeTransfer(UserId user);
    bool cancelTransfer(UserId user);
    bool conference(UserId user); //!< On a Snom only.
    //! The current call's other party joins the conference room that the user leads.
    bool includeToRoom(UserId user, bool asOrganizer);
    bool sendDtmf(UserId user, const QString &key); //!< On a web phone only.
    bool toggleMicrophone(UserId user, const QString &uniqueId = {}); //!< On a web phone only.
    bool setData(UserId user, const UserData &data);
    //! Takes a waiting caller; fails when the user's phone rings or is busy.
    bool retrieve(UserId user, CallId call);

private:
    //! A web phone is asked by a message to do what a device does by itself. Here it obeys at once.
    void relay(const Leg &leg, DeviceOrder order, const QString &key = {});
    bool completeIntoRoom(LegId consultation, LegId held);
    void moveToRoom(Call &call, LegId leaving, const End &room);

    Core &m_core;
};

} // namespace vigie::sim
