// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! An agent's active membership of a queue changed, or ended.
struct QueueMember
{
    static constexpr QLatin1StringView type{"QueueMember"};
    static Result<QueueMember> decode(ObjectReader message);
    static QueueMember read(ObjectReader &in); //!< Also an element of lists.

    AgentId agentId{};
    QueueId queueId{};
    int penalty = 0; //!< Negative: no longer a member.

    bool isRemoval() const { return penalty < 0; }

    bool operator==(const QueueMember &) const = default;
};

} // namespace vigie::xuc
