// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

#include <chrono>

namespace vigie::xuc::command {

//! Asks for one queue's figures over a window of its own.
struct GetQueueStatistics
{
    static constexpr QLatin1StringView name{"getQueueStatistics"};

    QueueId queueId{};
    std::chrono::seconds window{};
    std::chrono::seconds xqos{}; //!< Service level's threshold.

    template <typename Field> static void describe(Field &&field)
    {
        field("queueId", &GetQueueStatistics::queueId);
        field("window", &GetQueueStatistics::window);
        field("xqos", &GetQueueStatistics::xqos);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetQueueStatistics &) const = default;
};

} // namespace vigie::xuc::command
