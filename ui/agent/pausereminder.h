// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/agent/cornercard.h"

#include <chrono>
#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class PauseTimes;

//! "Lunch is over": once the pause has lasted as long as it may. Nobody is logged out; whoever
//! needs more takes five minutes more, or closes the card.
class PauseReminder : public CornerCard
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes respite{5};

    PauseReminder(center::Desk &desk, const PauseTimes &times, QWidget *owner);

    bool isWanted() const;
    void tick();

private:
    void refresh();
    std::optional<Instant> due() const; //!< When this pause's card is due; nothing: never.

    center::Desk &m_desk;
    const PauseTimes &m_times;
    Instant m_pauseSince{}; //!< Of the pause that the next two are about.
    std::optional<Instant> m_putOffTo{};
    bool m_isDismissed = false;
};

} // namespace vigie::ui
