// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Listens to an agent silently, from the supervisor's own line.
struct ListenAgent
{
    AgentId agentId{}; //!< "agentid" on the wire.

    QByteArray encode() const
    {
        CommandWriter out("listenAgent");
        out.add("agentid", agentId);
        return std::move(out).take();
    }

    bool operator==(const ListenAgent &) const = default;
};

} // namespace vigie::xuc::command
