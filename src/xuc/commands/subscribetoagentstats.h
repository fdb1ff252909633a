// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the agents' statistics, now and at each change.
struct SubscribeToAgentStats
{
    QByteArray encode() const { return CommandWriter("subscribeToAgentStats").take(); }

    bool operator==(const SubscribeToAgentStats &) const = default;
};

} // namespace vigie::xuc::command
