// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigie::xuc::command {

//! Pauses an agent.
struct PauseAgent
{
    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.
    QString reason{}; //!< Name of a pause presence; empty: none.

    QByteArray encode() const
    {
        CommandWriter out("pauseAgent");
        out.add("agentid", agentId);
        out.addUnlessEmpty("reason", reason);
        return std::move(out).take();
    }

    bool operator==(const PauseAgent &) const = default;
};

} // namespace vigie::xuc::command
