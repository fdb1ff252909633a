// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/agentstatistics.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

AgentFigure AgentFigure::read(ObjectReader &in)
{
    AgentFigure value;
    std::string_view name;
    while (in.next()) {
        if (in.is("name"_L1)) {
            name = in.word();
            value.stat = agentStatNamed(name);
        } else if (in.is("value"_L1)) {
            const Figure figure = in.figure();
            value.number = figure.number;
            value.text = figure.text;
        }
    }
    in.require("name"_L1, !name.empty());
    if (value.stat == AgentStat::Other)
        value.name = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return value;
}

AgentStatistics AgentStatistics::read(ObjectReader &in)
{
    AgentStatistics event;
    std::optional<AgentId> id;
    while (in.next()) {
        if (in.is("id"_L1))
            id = in.id<AgentId>();
        else if (in.is("statistics"_L1))
            readAll(in, event.statistics);
    }
    event.id = in.required("id"_L1, id);
    return event;
}

Result<AgentStatistics> AgentStatistics::decode(ObjectReader in)
{
    return decodeWith<AgentStatistics>(std::move(in));
}

} // namespace vigie::xuc
