// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie::xuc {

//! An agent's state on the wire (user API, "AgentStateEvent"); the shown one is derived.
enum class AgentState : quint8 {
    Unknown,
    Login,
    Ready,
    OnPause,
    Dialing,
    Ringing,
    OnCall,
    OnWrapup,
    LoggedOut,
};

enum class CallType : quint8 { Unknown, Internal, External };

//! The recording of a call; only Active and Paused offer its controls.
enum class MonitorState : quint8 { None, Active, Paused };

} // namespace vigie::xuc
