// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the callers who wait in a queue, now and at each change.
struct SubscribeToQueueCalls
{
    QueueId queueId{};

    QByteArray encode() const
    {
        CommandWriter out("subscribeToQueueCalls");
        out.add("queueId", queueId);
        return std::move(out).take();
    }

    bool operator==(const SubscribeToQueueCalls &) const = default;
};

} // namespace vigie::xuc::command
