// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <optional>

namespace vigie::sim {

//! How a call ended, in the words of the histories.
enum class Outcome {
    Emitted,
    Missed,
    Ongoing,
    Answered,
    Abandoned,
    Closed,
    TimedOut,
};

//! One line of a history. Newest first where a history is given back.
struct CallRecord
{
    Millis start = 0;
    std::optional<Millis> duration{}; //!< Of the talk; none: not answered, or not over.
    std::optional<Millis> wait{}; //!< In the queue.
    QString sourceNumber{};
    QString sourceName{};
    QString targetNumber{};
    QString targetName{};
    std::optional<UserId> source{};
    std::optional<UserId> target{};
    std::optional<AgentId> agent{};
    std::optional<QueueId> queue{};
    Outcome outcome = Outcome::Ongoing;
    CallId call{}; //!< Meaningful while it is ongoing.
};

} // namespace vigie::sim
