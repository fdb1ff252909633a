// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace vigie::sim {

//! Virtual time in milliseconds since the engine's start; the simulated past is negative.
using Millis = qint64;

enum class CallId : qint32 {};
//! One channel: a line's side of a call.
enum class LegId : qint32 {};

enum class PhoneVendor { Snom, Polycom, Yealink };
enum class StatusKind { Ready, Pause, LoggedOut };
enum class Profile { Admin, Supervisor, Teacher, NoRight };

//! What an agent is doing, in the words of AgentStateEvent. LoggedIn lasts for one notice only.
enum class Activity {
    LoggedOut,
    LoggedIn,
    Ready,
    OnPause,
    Dialing,
    Ringing,
    OnCall,
    OnWrapup,
};

enum class MonitorState { Disabled, Active, Paused };
enum class Direction { Incoming, Outgoing };
enum class CallType { Internal, External };
enum class LegState { Dialing, Ringing, Established, OnHold };
enum class PhoneEventKind { Dialing, Ringing, Established, OnHold, Released, Failure };

//! The call's event that raises a sheet: the agent's phone rings, or he answered.
enum class SheetEvent { Dial, Link };
//! What a web phone is asked to do, having no buttons of its own.
enum class DeviceOrder { Answer, Hold, ToggleMicrophone, SendDtmf };

//! A line's status as hints tell it; the values are those of the wire.
enum class PhoneStatus : qint8 {
    Available = 0,
    Calling = 1,
    Busy = 2,
    Ringing = 8,
    BusyAndRinging = 9,
    OnHold = 16,
    Unexisting = -2,
};

} // namespace vigie::sim
