// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agent.h"
#include "xuc/events/agentstat.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace vigie::models {

//! What the line under a table of agents says: times and counts are sums; shares and means follow
//! from the sums.
class AgentSums
{
public:
    void add(const center::Agent &agent);

    int agents() const { return m_agents; }
    std::optional<double> figure(xuc::AgentStat stat) const; //!< Shares and means included.
    std::optional<double> named(const QString &name) const;
    const center::AgentDay &day() const { return m_sum; } //!< For what is worked out of one.

private:
    int m_agents = 0;
    center::AgentDay m_sum{};
    QHash<QString, double> m_named{};
};

} // namespace vigie::models
