// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentgrouplist.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

AgentGroup AgentGroup::read(ObjectReader &in)
{
    AgentGroup value;
    std::optional<GroupId> id;
    while (in.next()) {
        if (in.is("id"_L1))
            id = in.id<GroupId>();
        else if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("displayName"_L1))
            value.displayName = in.text();
    }
    value.id = in.required("id"_L1, id);
    return value;
}

Result<AgentGroupList> AgentGroupList::decode(ObjectReader in)
{
    AgentGroupList event;
    readAll(in, event.groups);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
