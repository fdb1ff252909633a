// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridchecks.h"

#include "center/assignments.h"
#include "center/contactcenter.h"

#include <algorithm>

namespace vigie::ui {

using center::AssignmentRow;

GridChecks::GridChecks(const center::Assignments &changes, const center::ContactCenter &center,
                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_center(center)
    , m_clock(clock)
{
    m_end.setSingleShot(true);
    m_end.setInterval(shownFor);
    connect(&m_end, &QTimer::timeout, this, &GridChecks::expire);
    connect(&changes, &center::Assignments::rowsChanged, this, &GridChecks::take);
}

bool GridChecks::isShown(const GridPick &pick, Instant now) const
{
    const auto since = m_since.constFind(pick);
    return since != m_since.cend() && now - *since < shownFor;
}

//! Who was taken out has no tile any more.
void GridChecks::take(center::BatchId id, int first, int last)
{
    const center::AssignmentBatch *batch = m_changes.find(id);
    const quint32 before = m_lastProof;
    for (int i = first; batch != nullptr && i <= last; ++i) {
        const AssignmentRow &row = batch->rows[std::size_t(i)];
        if (row.state != center::RowState::Done || row.proof <= before)
            continue;
        m_lastProof = std::max(m_lastProof, row.proof);
        if (row.kind != AssignmentRow::Kind::Membership || row.after == AssignmentRow::none)
            continue;
        const auto agent = m_center.row(row.agent);
        const auto queue = m_center.row(row.queue);
        if (!agent || !queue)
            continue;
        const center::Agent &who = m_center.agent(*agent);
        m_since.insert({.queue = *queue, .agent = *agent}, m_clock.now());
        m_since.insert({.queue = *queue,
                        .group = who.group ? raw(*who.group) : models::FloorGrid::noGroup,
                        .penalty = row.after},
                       m_clock.now());
    }
    if (m_lastProof == before || m_since.isEmpty())
        return;
    m_end.start();
    Q_EMIT changed();
}

void GridChecks::expire()
{
    m_since.removeIf([now = m_clock.now()](auto each) { return now - each.value() >= shownFor; });
    if (!m_since.isEmpty())
        m_end.start();
    Q_EMIT changed();
}

} // namespace vigie::ui
