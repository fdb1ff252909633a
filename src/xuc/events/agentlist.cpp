// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentlist.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<AgentList> AgentList::decode(ObjectReader in)
{
    AgentList event;
    readAll(in, event.agents);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
