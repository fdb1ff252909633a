// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/statenames.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

QLatin1StringView activityName(Activity activity)
{
    switch (activity) {
    case Activity::LoggedOut:
        return "AgentLoggedOut"_L1;
    case Activity::LoggedIn:
        return "AgentLogin"_L1;
    case Activity::Ready:
        return "AgentReady"_L1;
    case Activity::OnPause:
        return "AgentOnPause"_L1;
    case Activity::Dialing:
        return "AgentDialing"_L1;
    case Activity::Ringing:
        return "AgentRinging"_L1;
    case Activity::OnCall:
        return "AgentOnCall"_L1;
    case Activity::OnWrapup:
        return "AgentOnWrapup"_L1;
    }
    return {};
}

QLatin1StringView monitorName(MonitorState monitor)
{
    switch (monitor) {
    case MonitorState::Disabled:
        return "DISABLED"_L1;
    case MonitorState::Active:
        return "ACTIVE"_L1;
    case MonitorState::Paused:
        return "PAUSED"_L1;
    }
    return {};
}

QLatin1StringView directionName(Direction direction)
{
    switch (direction) {
    case Direction::Incoming:
        return "Incoming"_L1;
    case Direction::Outgoing:
        return "Outgoing"_L1;
    }
    return {};
}

QLatin1StringView callTypeName(CallType type)
{
    switch (type) {
    case CallType::Internal:
        return "Internal"_L1;
    case CallType::External:
        return "External"_L1;
    }
    return {};
}

QLatin1StringView phaseName(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Queued:
        return "Queued"_L1;
    case CallPhase::Offered:
        return "Offered"_L1;
    case CallPhase::Dialing:
        return "Dialing"_L1;
    case CallPhase::Talking:
        return "Talking"_L1;
    }
    return {};
}

QLatin1StringView endKindName(End::Kind kind)
{
    switch (kind) {
    case End::Kind::None:
        return "None"_L1;
    case End::Kind::Outside:
        return "Outside"_L1;
    case End::Kind::Line:
        return "Line"_L1;
    case End::Kind::Queue:
        return "Queue"_L1;
    case End::Kind::Room:
        return "Room"_L1;
    }
    return {};
}

QLatin1StringView legStateName(LegState state)
{
    switch (state) {
    case LegState::Dialing:
        return "Dialing"_L1;
    case LegState::Ringing:
        return "Ringing"_L1;
    case LegState::Established:
        return "Established"_L1;
    case LegState::OnHold:
        return "OnHold"_L1;
    }
    return {};
}

} // namespace vigie::sim
