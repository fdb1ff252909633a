// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

#include <optional>

namespace vigie::xuc::command {

//! Resumes the recording of an agent's call.
struct MonitorUnpause
{
    static constexpr QLatin1StringView name{"monitorUnpause"};

    std::optional<AgentId> agentId{}; //!< "agentid" on the wire; none: the connected user's agent.

    template <typename Field> static void describe(Field &&field)
    {
        field("agentid", &MonitorUnpause::agentId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const MonitorUnpause &) const = default;
};

} // namespace vigie::xuc::command
