// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vigie::xuc {

//! The session's delays; tests shorten them.
struct Timings
{
    std::chrono::milliseconds http{5'000}; //!< For each REST call, name look-up included.
    //! From open() to LoggedOn, all steps together: a person waits for it.
    std::chrono::milliseconds logon{9'000};
    //! The same of a reconnection: a busy server is given the 10 s that it gives itself.
    std::chrono::milliseconds relogon{12'000};
    std::chrono::milliseconds ping{5'000};
    std::chrono::milliseconds probe{3'000}; //!< For an answer after a wake or a network change.
    //! Share of a back-off's unit: 1 as documented; tests take less.
    double backOff = 1.0;
    double tokenLife = 1.0; //!< Share of a token's life after which it is renewed; as backOff.
};

} // namespace vigie::xuc
