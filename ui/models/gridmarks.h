// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"
#include "center/rows.h"

#include <QHash>

#include <optional>
#include <vector>

namespace vigie::center {
class Assignments;
class ContactCenter;
}

namespace vigie::models {

//! How a change of one agent in one queue stands.
struct SeatMark
{
    center::BatchId batch{};
    qint32 row = 0; //!< In the batch, to ask for it again.
    center::RowState state = center::RowState::Waiting;
    center::IntentFailure failure = center::IntentFailure::None;
    qint32 before = center::AssignmentRow::none;
    qint32 after = center::AssignmentRow::none;
    bool isMove = false; //!< One half of a move from queue to queue.

    bool isUnderWay() const { return !center::isEnded(state); }
    bool isFailed() const { return center::isRetriable(state); }
    bool operator==(const SeatMark &) const = default;
};

//! A group where it stands: its agents of one penalty in one queue.
struct GroupPlace
{
    center::QueueRow queue{};
    qint32 penalty = 0;
    qint32 group = 0;

    bool operator==(const GroupPlace &) const = default;
    friend size_t qHash(const GroupPlace &place, size_t seed) noexcept
    {
        return qHashMulti(seed, center::raw(place.queue), place.penalty, place.group);
    }
};

//! How the changes of a group's agents stand there.
struct GroupMark
{
    int asked = 0; //!< Are to come, those that did included.
    int done = 0;
    int failed = 0;
    int leaving = 0; //!< Are asked to go, and have not gone.
    center::BatchId batch{}; //!< The newest that failed there, else the newest of all.

    bool isUnderWay() const { return asked > done + failed; }
    bool operator==(const GroupMark &) const = default;
};

//! The person's changes as the grid marks them: of each seat the newest, unless it is done.
class GridMarks
{
public:
    //! As they stand now. Gives the queues where something differs from before.
    std::vector<center::QueueRow> refresh(const center::Assignments &changes,
                                          const center::ContactCenter &center);
    const SeatMark *find(center::AgentRow agent, center::QueueRow queue) const;
    GroupMark find(const GroupPlace &place) const { return m_groups.value(place); }
    const QHash<GroupPlace, GroupMark> &groups() const { return m_groups; }
    //! Who is asked, or failed, to come into that queue or to change the penalty there.
    const std::vector<center::AgentRow> &coming(center::QueueRow queue) const;
    void clear();

private:
    using Seats = QHash<quint64, SeatMark>;
    void take(const center::AssignmentBatch &batch, const center::Assignments &changes,
              const center::ContactCenter &center);

    Seats m_seats{}; //!< By packed().
    QHash<GroupPlace, GroupMark> m_groups{};
    QHash<qint32, std::vector<center::AgentRow>> m_coming{};
};

} // namespace vigie::models
