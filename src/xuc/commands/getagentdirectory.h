// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for all agents with their states.
struct GetAgentDirectory
{
    QByteArray encode() const { return CommandWriter("getAgentDirectory").take(); }

    bool operator==(const GetAgentDirectory &) const = default;
};

} // namespace vigie::xuc::command
