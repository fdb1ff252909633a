// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/callback.h"
#include "sim/engine/figures.h"
#include "sim/engine/model.h"

namespace vigie::sim {

//! Is told what happens, in order. References live for the call only; an observer must not give
//! orders to the engine from inside a notice.
//!
//! Phone, agent and membership notices come one by one; figures, waiting lists and hints are
//! gathered and told once for each instant of virtual time (or each command), then settled().
class Observer
{
public:
    virtual ~Observer() = default;

    //! A channel's state; for Released and Failure it is about to disappear.
    virtual void phoneEvent(const Leg &, const Call &, PhoneEventKind) { }
    virtual void agentState(const Agent &) { }
    virtual void agentConfig(const Agent &) { } //!< Another group.
    virtual void agentListen(const Agent &, bool /*started*/, const QString & /*byNumber*/) { }
    //! penalty: -1 when removed.
    virtual void queueMember(AgentId, QueueId, qint32 /*penalty*/) { }
    virtual void defaultMembership(const User &) { }

    virtual void userConfig(const User &) { } //!< Forwards or do-not-disturb.
    virtual void userStatus(const User &) { } //!< Presence.
    virtual void preference(const User &, const QString & /*key*/) { }
    virtual void voiceMail(const User &) { }
    virtual void videoStatus(const User &) { }
    virtual void lineConfig(const Line &) { } //!< Another device.
    //! For the web phone of the channel's line; key: of SendDtmf.
    virtual void deviceOrder(const Leg &, DeviceOrder, const QString & /*key*/) { }

    virtual void callbackTaken(const CallbackRequest &) { }
    virtual void callbackReleased(const CallbackRequest &) { }
    virtual void callbackStarted(const CallbackTicket &) { }
    virtual void callbackClosed(const CallbackRequest &) { }
    virtual void callbackUpdated(const CallbackRequest &) { }
    virtual void callbackLists() { } //!< Requests or lists came or went: all is told anew.

    //! A line of ours entered (joined) or left a room: for its own user.
    virtual void roomJoined(const Room &, const RoomMember &, const Leg &) { }
    virtual void roomLeft(const Room &, const RoomMember &, const Leg &) { }
    //! Another's coming, going or change, for each member's user. change: Join, Leave or Update.
    virtual void roomParticipant(const Room &, const RoomMember &, const QString & /*change*/) { }

    virtual void lineStatus(const Line &) { }
    virtual void queueCalls(const Queue &) { }
    virtual void queueFigures(QueueId, const QList<QueueFigure> & /*changed*/) { }
    virtual void agentFigures(AgentId, const QList<AgentFigure> & /*changed*/) { }
    virtual void midnight() { } //!< The day's totals began anew; figures follow.
    virtual void settled() { } //!< All that this instant or command changed has been told.
};

} // namespace vigie::sim
