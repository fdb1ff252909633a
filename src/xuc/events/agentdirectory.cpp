// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentdirectory.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

AgentDirectoryEntry AgentDirectoryEntry::read(ObjectReader &in)
{
    AgentDirectoryEntry value;
    bool isNamed = false;
    while (in.next()) {
        if (in.is("agent"_L1)) {
            ObjectReader agent = in.object();
            value.agent = AgentConfig::read(agent);
            isNamed = true;
        } else if (in.is("agentState"_L1) && in.kind() != ValueReader::Kind::Null) {
            ObjectReader state = in.object();
            value.agentState = AgentStateEvent::read(state);
        }
    }
    in.require("agent"_L1, isNamed);
    return value;
}

Result<AgentDirectory> AgentDirectory::decode(ObjectReader in)
{
    AgentDirectory event;
    while (in.next()) {
        if (in.is("directory"_L1))
            readAll(in, event.directory);
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
