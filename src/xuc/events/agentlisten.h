// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A supervisor began or stopped listening to an agent.
struct AgentListen
{
    static constexpr QLatin1StringView type{"AgentListen"};
    static Result<AgentListen> decode(ObjectReader message);

    AgentId agentId{}; //!< The agent listened to.
    bool started = false;
    QString phoneNumber{};

    bool operator==(const AgentListen &) const = default;
};

} // namespace vigie::xuc
