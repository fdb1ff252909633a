// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentconfig.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

AgentConfig AgentConfig::read(ObjectReader &in)
{
    AgentConfig value;
    std::optional<AgentId> id;
    while (in.next()) {
        if (in.is("id"_L1))
            id = in.id<AgentId>();
        else if (in.is("firstName"_L1))
            value.firstName = in.text();
        else if (in.is("lastName"_L1))
            value.lastName = in.text();
        else if (in.is("number"_L1))
            value.number = in.text();
        else if (in.is("context"_L1))
            value.context = in.sharedText();
        else if (in.is("groupId"_L1))
            value.groupId = in.id<GroupId>();
        else if (in.is("userId"_L1))
            value.userId = in.id<UserId>();
    }
    value.agentId = in.required("id"_L1, id);
    return value;
}

Result<AgentConfig> AgentConfig::decode(ObjectReader in)
{
    return decodeWith<AgentConfig>(std::move(in));
}

} // namespace vigie::xuc
