// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace vigie::center {

//! The begin of something that has lasted \a spent whole seconds, as the server counts them.
//!
//! A begin already known stays when it agrees to the second, so that a repeated message neither
//! marks anything nor makes a clock on screen jump.
inline Instant rebased(const std::optional<Instant> &known, std::chrono::seconds spent, Instant now)
{
    if (known && std::chrono::floor<std::chrono::seconds>(now - *known) == spent)
        return *known;
    return now - spent;
}

} // namespace vigie::center
