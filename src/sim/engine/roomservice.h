// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/model.h"

#include <map>

namespace vigie::sim {

class Core;

//! Who is in which conference room, and who listens to whom.
class RoomService
{
public:
    explicit RoomService(Core &core) : m_core(core) { }

    void enter(Call &call); //!< The caller's line joins the room it called.
    void answered(Call &call); //!< Somebody the room called picked up.
    void leave(const Leg &leg); //!< Before the channel goes.
    void update(Room &room, RoomMember &member); //!< Tells that a participant changed.

    bool callIn(const Room &room, const QString &number); //!< False: no such number.
    bool playMessage(const User &user, const QString &from); //!< On his phone.

    bool listen(const User &supervisor, Agent &agent);
    void endListening(AgentId agent);

private:
    void join(CallId id);
    void takeSeat(const Call &call);

    Core &m_core;
    std::map<LegId, AgentId> m_listens{}; //!< From the supervisor's channel.
};

} // namespace vigie::sim
