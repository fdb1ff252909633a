// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/caller.h"

#include <QList>

#include <chrono>
#include <optional>

namespace vigie::xuc {
struct QueueCall;
}

namespace vigie::center {

//! Turns the server's dates of waiting callers into instants of our clock.
//!
//! The two machines' clocks may differ. A caller who appears while we watch has only just come, so
//! the smallest age seen of such is the skew; an age below zero shows it too. Under 1.5 s it counts
//! as none, being the network's. It is kept against the running clock: our wall clock may be set
//! right, or wrong, while callers wait.
class CallerClock
{
public:
    QList<Caller> place(const QList<xuc::QueueCall> &calls, const QList<Caller> *before,
                        const Clock &clock);

private:
    void learn(std::chrono::milliseconds offset);
    std::chrono::milliseconds skew(std::chrono::milliseconds wallOffset) const;

    //! From the server's dates to the running clock, the least seen.
    std::optional<std::chrono::milliseconds> m_leastOffset{};
};

} // namespace vigie::center
