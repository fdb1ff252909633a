// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frames.h"

namespace vigie::bench {

//! A server that costs next to nothing: one WebSocket on the loopback, fed with prebuilt frames.
//!
//! It tells its port on the standard output ("port N"), serves the first client that comes, sends
//! it the floor, then a frame with the type endOfFloor, and waits for any frame of the client's.
//! After that it sends what was asked for and closes.
struct Sending
{
    enum class Kind {
        Live, //!< liveFrames(), as fast as the client reads.
        States, //!< stateFrames() at a steady rate, each with the time of its sending.
        Lists //!< Five whole member lists a second.
    };
    Kind kind = Kind::Live;
    int frames = 200000;
    int perSecond = 5000; //!< Of States.
    Scale scale{};
};

inline constexpr auto endOfFloor = "EndOfFloor";

//! False when nobody came or the client went early.
bool send(const Sending &sending);

//! Microseconds of the machine's clock (CLOCK_REALTIME), as States carry them.
qint64 nowMicroseconds();
//! When that frame was sent; 0: it does not tell.
qint64 sentAt(const QByteArray &frame);

} // namespace vigie::bench
