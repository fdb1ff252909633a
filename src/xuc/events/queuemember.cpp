// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuemember.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

QueueMember QueueMember::read(ObjectReader &in)
{
    QueueMember value;
    std::optional<AgentId> agentId;
    std::optional<QueueId> queueId;
    std::optional<int> penalty;
    while (in.next()) {
        if (in.is("agentId"_L1))
            agentId = in.id<AgentId>();
        else if (in.is("queueId"_L1))
            queueId = in.id<QueueId>();
        else if (in.is("penalty"_L1))
            penalty = in.integer();
    }
    value.agentId = in.required("agentId"_L1, agentId);
    value.queueId = in.required("queueId"_L1, queueId);
    value.penalty = in.required("penalty"_L1, penalty);
    return value;
}

Result<QueueMember> QueueMember::decode(ObjectReader in)
{
    return decodeWith<QueueMember>(std::move(in));
}

} // namespace vigie::xuc
