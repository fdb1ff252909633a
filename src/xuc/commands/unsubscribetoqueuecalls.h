// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Ends subscribeToQueueCalls.
struct UnSubscribeToQueueCalls
{
    static constexpr QLatin1StringView name{"unSubscribeToQueueCalls"};

    QueueId queueId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("queueId", &UnSubscribeToQueueCalls::queueId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const UnSubscribeToQueueCalls &) const = default;
};

} // namespace vigie::xuc::command
