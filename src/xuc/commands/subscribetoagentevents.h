// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for every change of an agent's state.
struct SubscribeToAgentEvents
{
    QByteArray encode() const { return CommandWriter("subscribeToAgentEvents").take(); }

    bool operator==(const SubscribeToAgentEvents &) const = default;
};

} // namespace vigie::xuc::command
