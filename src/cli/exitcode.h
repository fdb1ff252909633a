// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::cli {

//! What vigie-ctl ends with; documented in its help and its manual page.
enum ExitCode {
    Done = 0,
    NotConfirmed = 1, //!< Refused, not confirmed in time, or the awaited message never came.
    WrongUsage = 2,
    CannotSignIn = 3, //!< The server was not reached, or refused the sign-in.
    LinkLost = 4, //!< While the answer was awaited.
    NoPassword = 5 //!< Neither standard input nor the keychain gave one.
};

} // namespace vigie::cli
