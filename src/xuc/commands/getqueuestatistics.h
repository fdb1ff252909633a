// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

#include <chrono>

namespace vigie::xuc::command {

//! Asks for one queue's figures over a window of its own.
struct GetQueueStatistics
{
    QueueId queueId{};
    std::chrono::seconds window{};
    std::chrono::seconds xqos{}; //!< Service level's threshold.

    QByteArray encode() const
    {
        CommandWriter out("getQueueStatistics");
        out.add("queueId", queueId);
        out.add("window", window.count());
        out.add("xqos", xqos.count());
        return std::move(out).take();
    }

    bool operator==(const GetQueueStatistics &) const = default;
};

} // namespace vigie::xuc::command
