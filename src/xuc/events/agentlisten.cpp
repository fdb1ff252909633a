// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentlisten.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<AgentListen> AgentListen::decode(ObjectReader in)
{
    AgentListen event;
    std::optional<AgentId> agentId;
    std::optional<bool> started;
    while (in.next()) {
        if (in.is("agentId"_L1))
            agentId = in.id<AgentId>();
        else if (in.is("started"_L1))
            started = in.boolean();
        else if (in.is("phoneNumber"_L1))
            event.phoneNumber = in.phoneNumber();
    }
    event.agentId = in.required("agentId"_L1, agentId);
    event.started = in.required("started"_L1, started);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
