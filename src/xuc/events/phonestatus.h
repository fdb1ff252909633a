// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::xuc {

//! The state of a phone, with the numbers of the wire (user API, phone status).
enum class PhoneStatus : qint16 {
    Available = 0,
    Calling = 1,
    Busy = 2,
    Unavailable = 4,
    Ringing = 8,
    BusyAndRinging = 9,
    OnHold = 16,
    Deactivated = -1,
    Unexisting = -2,
    Error = -99,
    Unknown = -1000, //!< A number or a name that is none of these.
};

class ValueReader;

//! Reads an int, a numeric string or the upper-case name; Unknown for null. What is none of ours is
//! left in \a raw.
PhoneStatus readPhoneStatus(ValueReader &in, QString &raw);

} // namespace vigie::xuc
