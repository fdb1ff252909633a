// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignmenthistory.h"

#include <algorithm>

namespace vigie::center {

void AssignmentHistory::add(BatchId batch)
{
    m_done.push_back(batch);
    m_undone.clear();
}

//! What a step would take back, whether it is over or not.
std::optional<BatchId> AssignmentHistory::newest(const std::vector<BatchId> &stack) const
{
    for (auto it = stack.rbegin(); it != stack.rend(); ++it) {
        const BatchProgress progress = m_look(*it);
        if (!progress.isOver() || progress.done > 0)
            return *it;
    }
    return {};
}

std::optional<BatchId> AssignmentHistory::next(const std::vector<BatchId> &stack) const
{
    const auto id = newest(stack);
    return id && m_look(*id).isOver() ? id : std::nullopt;
}

bool AssignmentHistory::waitsFor(const std::vector<BatchId> &stack) const
{
    const auto id = newest(stack);
    return id && !m_look(*id).isOver();
}

std::optional<BatchId> AssignmentHistory::nextUndo() const
{
    return next(m_done);
}

std::optional<BatchId> AssignmentHistory::nextRedo() const
{
    return next(m_undone);
}

bool AssignmentHistory::waitsForUndo() const
{
    return waitsFor(m_done);
}

bool AssignmentHistory::waitsForRedo() const
{
    return waitsFor(m_undone);
}

void AssignmentHistory::undone(BatchId batch, BatchId by)
{
    std::erase(m_done, batch);
    m_undone.push_back(by);
}

void AssignmentHistory::redone(BatchId batch, BatchId by)
{
    std::erase(m_undone, batch);
    m_done.push_back(by);
}

void AssignmentHistory::forget(BatchId batch)
{
    std::erase(m_done, batch);
    std::erase(m_undone, batch);
}

bool AssignmentHistory::contains(BatchId batch) const
{
    return std::ranges::find(m_done, batch) != m_done.end()
        || std::ranges::find(m_undone, batch) != m_undone.end();
}

void AssignmentHistory::clear()
{
    m_done.clear();
    m_undone.clear();
}

} // namespace vigie::center
