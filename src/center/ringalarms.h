// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/ringwatch.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace vigie::center {

//! An agent at whom calls ring in vain too often.
struct RingAlarm
{
    AgentId agent{};
    VainRings rings{};

    bool operator==(const RingAlarm &) const = default;
};

//! Which agents at whom calls ring in vain deserve to be told, and until when they are shown.
//!
//! Each is told once. An acknowledged one stays silent until he is not over the rule any more, or
//! as many calls again rang at him. Those that come within \ref leastGap of the last telling are
//! told together at its end.
class RingAlarms
{
public:
    static constexpr std::chrono::seconds leastGap{60};

    RingAlarms(const ContactCenter &center, const RingWatch &watch)
        : m_center(center)
        , m_watch(watch)
    {
    }

    //! \return who is to be told of now, the most calls first; mostly nobody.
    QList<RingAlarm> look();
    QList<RingAlarm> open() const; //!< Not acknowledged, the most calls first.
    void acknowledge(); //!< All that are open.
    void forget(); //!< Another person, or the floor is closed to this one.

private:
    QList<RingAlarm> over() const;

    const ContactCenter &m_center;
    const RingWatch &m_watch;
    QHash<AgentId, int> m_seen{}; //!< How many calls it were as he was acknowledged.
    QSet<AgentId> m_told{};
    std::optional<Instant> m_toldAt{};
};

} // namespace vigie::center
