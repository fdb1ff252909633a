// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/thresholdrules.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace vigie::center {

class ContactCenter;
struct Queue;

enum class AlarmFigure : quint8 { Waiting, LongestWait };

//! A queue over a threshold, by the figure that is furthest over its own.
struct Alarm
{
    QueueId queue{};
    AlarmFigure figure = AlarmFigure::LongestWait;
    Level level = Level::None;
    double ratio = 0; //!< Of the figure to the threshold that it passed.
    bool isAcknowledged = false;
};

//! When what is over is told again; 0: never.
struct AlarmPace
{
    std::chrono::seconds warnAgain{0};
    std::chrono::seconds alarmAgain{300};

    std::chrono::seconds of(Level level) const
    {
        return level == Level::Alarm ? alarmAgain : warnAgain;
    }
    bool operator==(const AlarmPace &) const = default;
};

//! Which queues are over their thresholds, and when that deserves to be told.
//!
//! Each is told when it comes, when its level rises, and again after the pace while nobody
//! acknowledged it. An acknowledged one stays silent until it is over, rises, or has doubled. What
//! comes within \ref leastGap of the last telling is told together at its end, so that a floor
//! where everything breaks at once is one telling. One look costs one pass over the queues: once
//! a second is enough.
class Alarms
{
public:
    static constexpr std::chrono::seconds leastGap{10};
    static constexpr std::chrono::minutes quietTime{5};
    //! A queue that comes and goes around its threshold is not told anew within this, nor within
    //! the pace.
    static constexpr std::chrono::seconds flickerTime{60};

    explicit Alarms(const ContactCenter &center) : m_center(center) { }

    void setRules(const ThresholdRules &rules) { m_rules = rules; }
    void setPace(const AlarmPace &pace) { m_pace = pace; }

    //! Looks at every queue. \return what is to be told now, worst first; mostly nothing.
    QList<Alarm> look();
    void forget(); //!< Another person, or the floor is closed to this one.

    QList<Alarm> open() const; //!< Worst first, acknowledged ones last.
    int unacknowledged() const; //!< On the alarm level.
    void acknowledge(); //!< All that are open.
    void quiet(); //!< Tells nothing for \ref quietTime.
    void endQuiet();
    std::optional<Instant> quietUntil() const; //!< Empty: it is not quiet.

private:
    struct State
    {
        Alarm alarm{};
        std::optional<Instant> toldAt{};
        Level told = Level::None; //!< The highest level told since it opened.
        int waiting = 0;
        std::chrono::seconds wait{0};
        int seenWaiting = 0; //!< As it was acknowledged.
        std::chrono::seconds seenWait{0};
        Level seen = Level::None;
    };

    void measure(const Queue &queue, Instant now);
    bool isDue(const State &state, Instant now) const;
    static bool isWorse(const State &state);
    static void close(State &state);

    const ContactCenter &m_center;
    ThresholdRules m_rules{};
    AlarmPace m_pace{};
    QHash<QueueId, State> m_states{}; //!< Also closed ones, until their flicker time is over.
    std::optional<Instant> m_toldAt{};
    std::optional<Instant> m_quietUntil{};
};

} // namespace vigie::center
