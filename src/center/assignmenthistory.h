// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"

#include <functional>
#include <optional>
#include <vector>

namespace vigie::center {

//! Which batch is taken back next, and which is made again.
//!
//! Undoing is a batch like any other, with its own results, so each stack holds the batch that the
//! next step would take back. A batch of which nothing was done is passed over, and one that still
//! runs holds up those before it. Pure; QUndoStack would believe each step done at once.
class AssignmentHistory
{
public:
    using Look = std::function<BatchProgress(BatchId)>;

    explicit AssignmentHistory(Look look) : m_look(std::move(look)) { }

    void add(BatchId batch); //!< A new change: what was undone is not made again any more.
    std::optional<BatchId> nextUndo() const; //!< Empty: none, or it still runs.
    std::optional<BatchId> nextRedo() const;
    bool waitsForUndo() const; //!< What would be taken back next still runs.
    bool waitsForRedo() const;
    void undone(BatchId batch, BatchId by);
    void redone(BatchId batch, BatchId by);
    void forget(BatchId batch);
    void clear();
    const std::vector<BatchId> &done() const { return m_done; } //!< Oldest first.
    const std::vector<BatchId> &undoing() const { return m_undone; }
    bool contains(BatchId batch) const; //!< It may still be taken back.

private:
    std::optional<BatchId> newest(const std::vector<BatchId> &stack) const;
    std::optional<BatchId> next(const std::vector<BatchId> &stack) const;
    bool waitsFor(const std::vector<BatchId> &stack) const;

    const Look m_look;
    std::vector<BatchId> m_done{}; //!< Newest last.
    std::vector<BatchId> m_undone{}; //!< The undoing batches, newest last.
};

} // namespace vigie::center
