// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/agentconfig.h"

#include <QList>

namespace vigie::xuc {

class ObjectReader;

//! All agents that the profile may see.
struct AgentList
{
    static constexpr QLatin1StringView type{"AgentList"};
    static Result<AgentList> decode(ObjectReader message);

    QList<AgentConfig> agents{};

    bool operator==(const AgentList &) const = default;
};

} // namespace vigie::xuc
