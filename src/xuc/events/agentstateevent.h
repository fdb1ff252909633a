// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "xuc/events/agentstate.h"
#include "xuc/events/calldirection.h"

#include <QString>
#include <QVarLengthArray>

#include <chrono>

namespace vigie::xuc {

class ObjectReader;

//! Server push: an agent changed state.
//!
//! Source: user API, "AgentStateEvent". A name we do not know decodes to Unknown, since
//! servers add states, and is kept as received; a missing agentId is an error.
struct AgentStateEvent
{
    static constexpr QLatin1StringView type{"AgentStateEvent"};
    static Result<AgentStateEvent> decode(ObjectReader message);
    static AgentStateEvent read(ObjectReader &in); //!< Also an element of lists.

    AgentId agentId{};
    AgentState state = AgentState::Unknown;
    CallDirection direction = CallDirection::Unknown; //!< Of a call.
    CallType callType = CallType::Unknown;
    MonitorState monitorState = MonitorState::None;
    bool acd = false; //!< The call came from a queue.
    QString rawState{}; //!< As received: shown when the name is not one of ours.
    std::chrono::seconds since{0}; //!< Time already spent in the state, as the server counts it.
    QString phoneNb{}; //!< The line in use, or last used when logged out; empty: none.
    QString cause{}; //!< Name of the presence; its label is in the status lists.
    QVarLengthArray<QueueId, 12> queues{}; //!< The active memberships at that time.
    QString rawDirection{}; //!< This and the next two: only of a name that is none of ours.
    QString rawCallType{};
    QString rawMonitorState{};

    bool operator==(const AgentStateEvent &) const = default;
};

} // namespace vigie::xuc
