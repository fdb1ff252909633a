// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Moves an agent to another group.
struct SetAgentGroup
{
    static constexpr QLatin1StringView name{"setAgentGroup"};

    AgentId agentId{};
    GroupId groupId{};

    template <typename Field> static void describe(Field &&field)
    {
        field("agentId", &SetAgentGroup::agentId);
        field("groupId", &SetAgentGroup::groupId);
    }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SetAgentGroup &) const = default;
};

} // namespace vigie::xuc::command
