// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "xuc/events/agentstat.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! One statistic of a message: a number, or text (a date).
struct AgentFigure
{
    static AgentFigure read(ObjectReader &in);

    AgentStat stat = AgentStat::Other;
    QString name{}; //!< As received; only of Other.
    std::optional<double> number{}; //!< Seconds, calls or percent; also from a numeric text.
    QString text{}; //!< When it is no number: an ISO 8601 date, or what the server sent.

    bool operator==(const AgentFigure &) const = default;
};

//! Some statistics of one agent; each replaces the value of its name.
struct AgentStatistics
{
    static constexpr QLatin1StringView type{"AgentStatistics"};
    static Result<AgentStatistics> decode(ObjectReader message);
    static AgentStatistics read(ObjectReader &in);

    AgentId id{};
    QList<AgentFigure> statistics{};

    bool operator==(const AgentStatistics &) const = default;
};

} // namespace vigie::xuc
