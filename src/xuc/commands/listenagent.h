// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Listens to an agent silently, from the supervisor's own line.
struct ListenAgent
{
    static constexpr QLatin1StringView name{"listenAgent"};

    AgentId agentId{}; //!< "agentid" on the wire.

    template <typename Field> static void describe(Field &&field)
    {
        field("agentid", &ListenAgent::agentId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const ListenAgent &) const = default;
};

} // namespace vigie::xuc::command
