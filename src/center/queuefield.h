// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/rows.h"
#include "xuc/events/queuestat.h"

namespace vigie::center {

//! Which mark a figure's change sets. LongestWaitTime is no figure: it runs.
inline QueueField fieldOf(xuc::QueueStat stat)
{
    using xuc::QueueStat;
    if (stat == QueueStat::WaitingCalls)
        return QueueField::Waiting;
    const bool isOfAgents = stat == QueueStat::AvailableAgents || stat == QueueStat::TalkingAgents
        || stat == QueueStat::LoggedAgents;
    return isOfAgents ? QueueField::Agents : QueueField::Statistics;
}

} // namespace vigie::center
