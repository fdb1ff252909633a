// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/shownstate.h"

#include "xuc/events/agentstateevent.h"

namespace vigie::center {

ShownState shownState(const xuc::AgentStateEvent &event)
{
    switch (event.state) {
    case xuc::AgentState::Login:
        return ShownState::Login;
    case xuc::AgentState::Ready:
        return ShownState::Ready;
    case xuc::AgentState::OnPause:
        return ShownState::Pause;
    case xuc::AgentState::Dialing:
        return ShownState::Dialing;
    case xuc::AgentState::Ringing:
        return ShownState::Ringing;
    case xuc::AgentState::OnWrapup:
        return ShownState::Wrapup;
    case xuc::AgentState::LoggedOut:
        return ShownState::LoggedOut;
    case xuc::AgentState::Unknown:
        return ShownState::Unknown;
    case xuc::AgentState::OnCall:
        break;
    }
    if (event.direction == xuc::CallDirection::Outgoing)
        return ShownState::Outgoing;
    if (event.acd)
        return ShownState::AcdCall;
    return event.direction == xuc::CallDirection::Incoming ? ShownState::Incoming
                                                           : ShownState::OnCall;
}

int sortRank(ShownState state)
{
    switch (state) {
    case ShownState::Ready:
        return 0;
    case ShownState::Login:
        return 1;
    case ShownState::Ringing:
        return 2;
    case ShownState::Dialing:
        return 3;
    case ShownState::Incoming:
        return 4;
    case ShownState::Outgoing:
        return 5;
    case ShownState::OnCall:
        return 6;
    case ShownState::AcdCall:
        return 7;
    case ShownState::Wrapup:
        return 8;
    case ShownState::Pause:
        return 9;
    case ShownState::LoggedOut:
        return 10;
    case ShownState::Unknown:
        return 11;
    }
    return 11;
}

} // namespace vigie::center
