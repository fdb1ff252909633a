// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignments.h"

namespace vigie::center {

//! A batch on its way.
struct Assignments::Run
{
    BatchId id{};
    AssignmentBatch batch{};
    BatchProgress progress{};
    std::vector<std::pair<qint32, qint32>>
        dependents{}; //!< Row waited for, row that waits; sorted.
    std::vector<std::vector<qint32>> rowsOf{}; //!< By order.
    std::vector<IntentId> orderIntents{};

    AssignmentRow &row(qint32 index) { return batch.rows[std::size_t(index)]; }
    int &counter(RowState state);
    //! Nothing that it waits for is missing.
    bool isFree(const AssignmentRow &row) const
    {
        return row.waitsFor == AssignmentRow::none
            || batch.rows[std::size_t(row.waitsFor)].state == RowState::Done;
    }
};

// A ticket names the batch, and a row or an order of it.
constexpr WishFeeder::Ticket orderMark = quint64(1) << 31;

constexpr WishFeeder::Ticket rowTicket(BatchId batch, qint32 row)
{
    return quint64(batch) << 32 | quint32(row);
}
constexpr WishFeeder::Ticket orderTicket(BatchId batch, qint32 order)
{
    return rowTicket(batch, order) | orderMark;
}
constexpr bool isOrder(WishFeeder::Ticket ticket)
{
    return (ticket & orderMark) != 0;
}
constexpr BatchId batchOf(WishFeeder::Ticket ticket)
{
    return BatchId(quint32(ticket >> 32));
}
constexpr qint32 indexOf(WishFeeder::Ticket ticket)
{
    return qint32(ticket & (orderMark - 1));
}

} // namespace vigie::center
