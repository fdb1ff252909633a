// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vigie::xuc {

//! The session's delays; tests shorten them.
struct Timings
{
    std::chrono::milliseconds http{5'000}; //!< For each REST call, name look-up included.
    std::chrono::milliseconds logon{9'000}; //!< From open() to LoggedOn, all steps together.
    std::chrono::milliseconds ping{5'000};
    //! Share of a back-off's unit: 1 as documented; tests take less.
    double backOff = 1.0;
};

} // namespace vigie::xuc
