// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbacktaken.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<CallbackTaken> CallbackTaken::decode(ObjectReader in)
{
    CallbackTaken event;
    std::optional<AgentId> agentId;
    while (in.next()) {
        if (in.is("uuid"_L1))
            event.uuid = in.text();
        else if (in.is("agentId"_L1))
            agentId = in.id<AgentId>();
    }
    in.require("uuid"_L1, !event.uuid.isEmpty());
    event.agentId = in.required("agentId"_L1, agentId);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
