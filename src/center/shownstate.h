// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie::xuc {
struct AgentStateEvent;
}

namespace vigie::center {

//! The state of an agent as people see it: the wire's name, with AgentOnCall told apart.
enum class ShownState : quint8 {
    Ready,
    Pause,
    Wrapup,
    Ringing,
    Dialing,
    AcdCall,
    Incoming,
    Outgoing,
    OnCall, //!< In a call of which the server told neither queue nor direction.
    Login, //!< Transient: logged on, not yet ready.
    LoggedOut,
    Unknown //!< No event yet, or a name that a newer server invented.
};

//! Applies the table of the vendor's client: outgoing wins over the queue flag, that over incoming.
ShownState shownState(const xuc::AgentStateEvent &event);

//! In conversation, whoever called.
constexpr bool isConversation(ShownState state)
{
    switch (state) {
    case ShownState::AcdCall:
    case ShownState::Incoming:
    case ShownState::Outgoing:
    case ShownState::OnCall:
        return true;
    case ShownState::Ready:
    case ShownState::Pause:
    case ShownState::Wrapup:
    case ShownState::Ringing:
    case ShownState::Dialing:
    case ShownState::Login:
    case ShownState::LoggedOut:
    case ShownState::Unknown:
        return false;
    }
    return false;
}

//! A conversation, or one on its way.
constexpr bool isBusy(ShownState state)
{
    return isConversation(state) || state == ShownState::Ringing || state == ShownState::Dialing;
}

constexpr bool isLoggedIn(ShownState state)
{
    return state != ShownState::LoggedOut && state != ShownState::Unknown;
}

//! Place in lists sorted by state: who can help first, then who is busy, then who is away.
int sortRank(ShownState state);

} // namespace vigie::center
