// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Ends subscribeToQueueCalls.
struct UnSubscribeToQueueCalls
{
    QueueId queueId{};

    QByteArray encode() const
    {
        CommandWriter out("unSubscribeToQueueCalls");
        out.add("queueId", queueId);
        return std::move(out).take();
    }

    bool operator==(const UnSubscribeToQueueCalls &) const = default;
};

} // namespace vigie::xuc::command
