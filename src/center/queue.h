// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/rows.h"
#include "xuc/events/queuestat.h"

#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace vigie::center {

//! An agent in a queue.
struct Member
{
    AgentRow agent{};
    qint32 penalty = 0;

    bool operator==(const Member &) const = default;
};

//! A queue: configuration, figures, members.
struct Queue
{
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    QueueId id{};
    QString name{}; //!< Technical.
    QString displayName{};
    QString number{};
    bool isListed = false; //!< False: only hinted at by events, or gone. Not for people's eyes.
    bool isPending = false; //!< A wish of the person on this queue is under way.
    qint32 ownPenalty = -1; //!< Of the person's agent; negative: not a member.
    qint32 lastOwnPenalty = -1; //!< The last one while a member; for entering again.
    std::optional<Instant> ownLeftAt{}; //!< When the person last left it in this sitting.
    std::optional<Instant> longestWaitSince{}; //!< Empty: nobody waits, or not told.
    quint16 answeredWithin = 15; //!< Seconds of the …Before counters, as this site has them.
    quint16 abandonedAfter = 15; //!< Seconds of the …After counters.
    std::vector<Member> members{}; //!< By agent row.
    std::array<double, xuc::queueStatCount> figures = noFigures(); //!< NaN: unknown, "-".

    const QString &label() const { return displayName.isEmpty() ? name : displayName; }
    bool isTechnical() const { return name.startsWith(QLatin1String("__")); }
    bool isOutgoing() const { return name.startsWith(QLatin1String("out")); }
    bool isOwn() const { return ownPenalty >= 0; }

    //! NaN: unknown. LongestWaitTime is not here but in longestWaitSince, since it runs.
    double figure(xuc::QueueStat stat) const { return figures[std::size_t(stat)]; }
    std::optional<int> count(xuc::QueueStat stat) const
    {
        const double value = figure(stat);
        return value == value ? std::optional(int(value)) : std::nullopt;
    }
    std::optional<int> waiting() const { return count(xuc::QueueStat::WaitingCalls); }
    std::optional<int> available() const { return count(xuc::QueueStat::AvailableAgents); }

private:
    static constexpr std::array<double, xuc::queueStatCount> noFigures()
    {
        std::array<double, xuc::queueStatCount> all{};
        all.fill(unknown);
        return all;
    }
};

} // namespace vigie::center
