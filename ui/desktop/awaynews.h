// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

#include <chrono>

namespace vigie::ui {

//! What happened while the person was not at the computer, and asks for a decision.
struct AwayNews
{
    enum class Kind {
        None,
        Paused, //!< By the lock; ready again is one click.
        PauseWaits, //!< So, behind the call that goes on.
        PauseFailed,
        Idle //!< Ready, and nobody touches the computer.
    };
    Kind kind = Kind::None;
    QTime at{}; //!< When the screen locked.
    std::chrono::minutes idleFor{0}; //!< Idle: at least.

    bool operator==(const AwayNews &) const = default;
};

} // namespace vigie::ui
