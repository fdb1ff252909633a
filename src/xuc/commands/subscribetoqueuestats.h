// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the queues' statistics, now and at each change; there is no way back.
struct SubscribeToQueueStats
{
    QByteArray encode() const { return CommandWriter("subscribeToQueueStats").take(); }

    bool operator==(const SubscribeToQueueStats &) const = default;
};

} // namespace vigie::xuc::command
