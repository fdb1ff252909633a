// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the callers who wait in a queue, now and at each change.
struct SubscribeToQueueCalls
{
    static constexpr QLatin1StringView name{"subscribeToQueueCalls"};

    QueueId queueId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("queueId", &SubscribeToQueueCalls::queueId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SubscribeToQueueCalls &) const = default;
};

} // namespace vigie::xuc::command
