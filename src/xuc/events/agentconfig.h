// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! An agent: an element of AgentList, or a change. What is null was not told: keep the known.
struct AgentConfig
{
    static constexpr QLatin1StringView type{"AgentConfig"};
    static Result<AgentConfig> decode(ObjectReader message);
    static AgentConfig read(ObjectReader &in); //!< Also an element of lists.

    AgentId agentId{}; //!< "id" on the wire.
    QString firstName{};
    QString lastName{};
    QString number{}; //!< The agent's number, not a phone.
    QString context{};
    std::optional<GroupId> groupId{};
    std::optional<UserId> userId{};

    bool operator==(const AgentConfig &) const = default;
};

} // namespace vigie::xuc
