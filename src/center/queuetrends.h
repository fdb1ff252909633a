// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace vigie::center {

class ContactCenter;

//! One minute of some queues together.
struct TrendMinute
{
    double waiting = 0; //!< Callers, on average.
    std::chrono::seconds longest{0}; //!< The longest wait that was seen.

    bool operator==(const TrendMinute &) const = default;
};

//! What the queues were like in the last hours, as the stream told it: nothing is asked for it.
//!
//! A ring of \ref length minutes a queue. A minute without a link, or without the program, is a
//! gap.
class QueueTrends
{
public:
    static constexpr int length = 240;

    explicit QueueTrends(const ContactCenter &center) : m_center(center) { }

    //! Once a second. \a isUp: what the queues hold is of now.
    void look(bool isUp);
    QDateTime since() const { return m_since; } //!< Void: nothing was seen yet.
    //! All of it, for restore() in a later run of the program; empty: nothing was seen.
    QByteArray saved() const;
    //! Before the first look. False: it is not ours, or of another time; nothing changes.
    bool restore(const QByteArray &saved);
    //! Oldest first, the present minute last; empty ones are gaps. Never more than \ref length.
    QList<std::optional<TrendMinute>> of(const QSet<QueueId> &queues) const;
    QDateTime firstMinute() const; //!< The wall clock's, of what of() begins with.

private:
    //! Four bytes: a thousand queues have a megabyte of them.
    struct Minute
    {
        quint16 waiting = 0; //!< Sum over the looks: a thousand callers all along fit in.
        quint16 longest = 0; //!< Seconds.
    };
    using Ring = std::vector<Minute>;

    bool isOfNow(qint64 first, qint64 last) const;
    int count() const;
    void passTo(qint64 minute);

    const ContactCenter &m_center;
    QHash<QueueId, Ring> m_rings{};
    std::vector<quint16> m_looks{}; //!< A minute; all queues are looked at together.
    QDateTime m_since{};
    qint64 m_first = 0; //!< Minutes since the epoch, of the first look.
    qint64 m_last = -1; //!< The present one; negative: none.
};

} // namespace vigie::center
