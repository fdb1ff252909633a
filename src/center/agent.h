// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/rows.h"
#include "center/shownstate.h"
#include "xuc/events/agentstat.h"
#include "xuc/events/agentstate.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace vigie::center {

//! A queue that an agent serves.
struct Membership
{
    QueueRow queue{};
    qint32 penalty = 0;

    bool operator==(const Membership &) const = default;
};

//! An agent's statistics of the day. Floats: exact up to 16 million seconds, and half the room.
struct AgentDay
{
    struct Named
    {
        QString name{}; //!< A status name (its pause time), or what a newer server invented.
        float value = 0;

        bool operator==(const Named &) const = default;
    };

    std::array<float, xuc::agentStatCount> figures = noFigures(); //!< NaN: unknown.
    qint64 loginAt = 0; //!< ms since the epoch; 0: unknown.
    qint64 logoutAt = 0;
    std::vector<Named> others{};

    //! Empty: no value yet. The two dates are in loginAt and logoutAt.
    std::optional<double> figure(xuc::AgentStat stat) const
    {
        const float value = figures[std::size_t(stat)];
        return value == value ? std::optional(double(value)) : std::nullopt;
    }
    //! Seconds paused today with the status of that name.
    std::optional<double> pausedWith(QStringView status) const
    {
        for (const Named &other : others) {
            if (other.name == status)
                return double(other.value);
        }
        return {};
    }

private:
    static constexpr std::array<float, xuc::agentStatCount> noFigures()
    {
        std::array<float, xuc::agentStatCount> all{};
        all.fill(std::numeric_limits<float>::quiet_NaN());
        return all;
    }
};

//! An agent: configuration, state, memberships, day.
struct Agent
{
    AgentId id{};
    QString firstName{};
    QString lastName{};
    QString number{}; //!< The agent's, not the phone's.
    std::optional<GroupId> group{};
    std::optional<UserId> user{}; //!< Key of the default memberships.
    bool isListed = false; //!< False: only hinted at by events, or gone. Not for people's eyes.
    bool isPending = false; //!< A wish on this agent is under way.
    bool isListenedTo = false; //!< Until the next state, or the listener stops.
    ShownState state = ShownState::Unknown;
    xuc::MonitorState recording = xuc::MonitorState::None;
    xuc::CallType callType = xuc::CallType::Unknown;
    bool isAcd = false; //!< The call goes through a queue, whatever its direction.
    Instant since{}; //!< Begin of the state; void when hasDuration() is false.
    QString cause{}; //!< Name of a status; its label is in the centre's statuses.
    QString phone{}; //!< In use, or last used.
    QString listener{}; //!< Number shown with the listening mark; may be empty.
    std::vector<Membership> memberships{}; //!< By queue row.
    std::unique_ptr<AgentDay> day{}; //!< Null until statistics come.

    QString name() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
    bool isLoggedIn() const { return center::isLoggedIn(state); }
    //! A logged-out agent has no time in state.
    bool hasDuration() const { return isLoggedIn(); }
};

//! A group of agents.
struct AgentGroup
{
    GroupId id{};
    QString name{};
    QString label{}; //!< For people.

    bool operator==(const AgentGroup &) const = default;
};

} // namespace vigie::center
