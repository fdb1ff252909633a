// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the agent's past calls.
struct GetAgentCallHistory
{
    int size = 20;

    QByteArray encode() const
    {
        CommandWriter out("getAgentCallHistory");
        out.add("size", size);
        return std::move(out).take();
    }

    bool operator==(const GetAgentCallHistory &) const = default;
};

} // namespace vigie::xuc::command
