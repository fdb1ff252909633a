// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace vigie {

//! A part of the wire that one message or command has of its own.
enum class WireUse { Decoder, Encoder, Handler };

//! Says that such a part ran. The suite compares what ran with the protocol's own tables, so that a
//! decoder, an encoder or a simulator's handler that no test enters fails the build.
//!
//! Each name is appended once to a file of this process in the directory VIGIE_WIRE_USE_DIR, when
//! it first runs: a process that is killed has told all the same. Without the variable nothing
//! happens, and in a build without VIGIE_RECORD_WIRE_USE the call is empty.
#ifdef VIGIE_RECORD_WIRE_USE
void noteWireUse(WireUse use, QLatin1StringView name);
#else
inline void noteWireUse(WireUse, QLatin1StringView)
{
}
#endif

} // namespace vigie
