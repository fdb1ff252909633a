// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/model.h"

#include <map>
#include <set>

namespace vigie::sim {

class Core;

//! Whom a room calls.
struct Invitation
{
    QString number{};
    bool organizer = false;
    QMap<QString, QString> data{}; //!< Attached to the call.
};

//! Who is in which conference room, and who listens to whom.
class RoomService
{
public:
    explicit RoomService(Core &core) : m_core(core) { }

    void enter(Call &call); //!< The caller's line joins the room it called.
    void admit(CallId id); //!< As enter(), at once.
    void answered(Call &call); //!< Somebody the room called picked up.
    void leave(const Leg &leg); //!< Before the channel goes.
    void left(const Call &call); //!< Of a caller from outside, before the call goes.
    void update(Room &room, RoomMember &member); //!< Tells that a participant changed.

    //! False: no such number, or it is busy.
    bool callIn(const Room &room, const Invitation &invitation);
    //! Gives the role that the next one to be seated by this call has.
    void setOrganizer(CallId id) { m_organizers.insert(id); }
    bool playMessage(const User &user, const QString &from); //!< On his phone.

    bool listen(const User &supervisor, Agent &agent);
    void endListening(AgentId agent);

private:
    void takeSeat(const Call &call);
    void giveUpSeat(Room &room, const RoomMember &member, const Leg *leg);
    void planTurn(const QString &number, Millis conference);
    void passWord(Room &room);

    Core &m_core;
    std::map<LegId, AgentId> m_listens{}; //!< From the supervisor's channel.
    std::set<CallId> m_organizers{}; //!< Who will be one when he is seated.
};

} // namespace vigie::sim
