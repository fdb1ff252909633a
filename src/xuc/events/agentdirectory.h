// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/agentstateevent.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! An agent with its state.
struct AgentDirectoryEntry
{
    static AgentDirectoryEntry read(ObjectReader &in);

    AgentConfig agent{};
    std::optional<AgentStateEvent> agentState{};

    bool operator==(const AgentDirectoryEntry &) const = default;
};

//! All agents with their states.
struct AgentDirectory
{
    static constexpr QLatin1StringView type{"AgentDirectory"};
    static Result<AgentDirectory> decode(ObjectReader message);

    QList<AgentDirectoryEntry> directory{};

    bool operator==(const AgentDirectory &) const = default;
};

} // namespace vigie::xuc
