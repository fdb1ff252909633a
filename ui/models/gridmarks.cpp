// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gridmarks.h"

#include "center/assignments.h"
#include "center/contactcenter.h"
#include "center/packedmember.h"

#include <QSet>

#include <utility>

namespace vigie::models {

using center::AssignmentRow;
using center::RowState;

std::vector<center::QueueRow> GridMarks::refresh(const center::Assignments &changes,
                                                 const center::ContactCenter &center)
{
    const Seats before = std::exchange(m_seats, {});
    const auto groupsBefore = std::exchange(m_groups, {});
    m_coming.clear();
    const QList<center::BatchId> batches = changes.all();
    for (const center::BatchId id : batches) {
        const center::BatchProgress progress = changes.progress(id);
        if (progress.isOver() && progress.failed == 0)
            continue;
        if (const center::AssignmentBatch *batch = changes.find(id))
            take(*batch, changes, center);
    }
    QSet<qint32> queues;
    const auto compare = [&queues](const Seats &one, const Seats &other) {
        for (auto seat = one.cbegin(); seat != one.cend(); ++seat) {
            const auto twin = other.constFind(seat.key());
            if (twin == other.cend() || !(*twin == *seat))
                queues.insert(center::raw(center::queueOf(seat.key())));
        }
    };
    compare(before, m_seats);
    compare(m_seats, before);
    for (const auto *groups : {&groupsBefore, &std::as_const(m_groups)}) {
        for (auto place = groups->cbegin(); place != groups->cend(); ++place) {
            if (groupsBefore.value(place.key()) != m_groups.value(place.key()))
                queues.insert(center::raw(place.key().queue));
        }
    }
    std::vector<center::QueueRow> rows;
    for (const qint32 queue : std::as_const(queues))
        rows.push_back(center::QueueRow(queue));
    return rows;
}

void GridMarks::take(const center::AssignmentBatch &batch, const center::Assignments &changes,
                     const center::ContactCenter &center)
{
    QSet<qint32> waitedFor;
    for (const AssignmentRow &row : batch.rows) {
        if (row.waitsFor != AssignmentRow::none)
            waitedFor.insert(row.waitsFor);
    }
    for (qint32 i = 0; i < qint32(batch.rows.size()); ++i) {
        const AssignmentRow &row = batch.rows[std::size_t(i)];
        if (row.kind != AssignmentRow::Kind::Membership
            || changes.latest(row.agent, row.queue) != &row
            || row.state == RowState::ChangedByOther)
            continue;
        const auto agent = center.row(row.agent);
        const auto queue = center.row(row.queue);
        if (!agent || !queue)
            continue;
        const qint32 group
            = center.agent(*agent).group ? raw(*center.agent(*agent).group) : AssignmentRow::none;
        const bool isDone = row.state == RowState::Done;
        const bool isFailed = center::isRetriable(row.state);
        if (row.after != AssignmentRow::none) {
            GroupMark &mark = m_groups[{*queue, row.after, group}];
            ++mark.asked;
            mark.done += isDone ? 1 : 0;
            mark.failed += isFailed ? 1 : 0;
            mark.batch = batch.id;
        }
        if (row.before != AssignmentRow::none && !isDone) {
            GroupMark &mark = m_groups[{*queue, row.before, group}];
            mark.leaving += isFailed ? 0 : 1;
            // Of a move the other half tells of the failure.
            const bool tells = row.after == AssignmentRow::none && row.state == RowState::Failed;
            mark.failed += tells ? 1 : 0;
            mark.asked += tells ? 1 : 0;
            if (tells || mark.asked == 0)
                mark.batch = batch.id;
        }
        if (isDone || row.state == RowState::Held)
            continue;
        m_seats.insert(center::packed(*agent, *queue),
                       {.batch = batch.id,
                        .row = i,
                        .state = row.state,
                        .failure = row.failure,
                        .before = row.before,
                        .after = row.after,
                        .isMove = row.waitsFor != AssignmentRow::none || waitedFor.contains(i)});
        if (row.after != AssignmentRow::none)
            m_coming[center::raw(*queue)].push_back(*agent);
    }
}

const SeatMark *GridMarks::find(center::AgentRow agent, center::QueueRow queue) const
{
    const auto found = m_seats.constFind(center::packed(agent, queue));
    return found == m_seats.cend() ? nullptr : &*found;
}

const std::vector<center::AgentRow> &GridMarks::coming(center::QueueRow queue) const
{
    static const std::vector<center::AgentRow> nobody;
    const auto found = m_coming.constFind(center::raw(queue));
    return found == m_coming.cend() ? nobody : *found;
}

void GridMarks::clear()
{
    m_seats.clear();
    m_groups.clear();
    m_coming.clear();
}

} // namespace vigie::models
