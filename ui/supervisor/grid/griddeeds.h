// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"
#include "ui/supervisor/grid/gridpick.h"

#include <QCoreApplication>

namespace vigie::center {
class Assignments;
class Desk;
}

namespace vigie::ui {

//! What is done with the tiles of a grid: plans it, says it in words, runs it.
class GridDeeds
{
    Q_DECLARE_TR_FUNCTIONS(GridDeeds)
public:
    GridDeeds(const models::FloorGrid &grid, center::Desk &desk, center::Assignments &changes)
        : m_grid(grid)
        , m_desk(desk)
        , m_changes(changes)
    {
    }

    //! Why nothing can be changed now; empty: it can.
    QString obstacle() const;
    //! Into the cell; \a isAdd: also where they are. From the tray both are the same.
    center::AssignmentBatch plan(const QSet<GridPick> &picks, const center::Cell &to,
                                 bool isAdd) const;
    center::AssignmentBatch planRemoval(const QSet<GridPick> &picks) const;
    center::AssignmentBatch planMissing(qint32 group, const center::Cell &to) const;
    //! Sends it; gives what to tell the person at once: that nothing changes, or an obstacle.
    QString run(center::AssignmentBatch plan) const;
    bool hasFailed(const GridPick &pick) const;
    void retry(const GridPick &pick) const;

    //! The agents that are meant: of a group those of its cell.
    std::vector<center::Seat> seatsOf(const QSet<GridPick> &picks) const;
    QString nameOf(const GridPick &pick) const;
    //! "Omar Haddad", "3 agents".
    QString nameOf(const QSet<GridPick> &picks) const;
    //! Of a group "7 of 12", of several tiles "3 agents"; of one agent nothing.
    QString countOf(const QSet<GridPick> &picks) const;
    //! "Move to Boats, penalty 1" and "from Trucks, penalty 0".
    std::pair<QString, QString> tip(const QSet<GridPick> &picks, const center::Cell &to,
                                    bool isAdd) const;
    std::pair<QString, QString> removalTip(const QSet<GridPick> &picks) const;
    //! "Boats, penalty 1".
    QString nameOf(const center::Cell &cell) const;

    //! The wait to expect in each queue that the drop touches, before and after it: "02:10 →
    //! 03:20". The server's estimate, else the longest wait, times those logged in before over
    //! those after.
    QHash<int, QString> estimates(const QSet<GridPick> &picks, const center::Cell &to,
                                  bool isAdd) const;
    QString estimate(center::QueueRow queue, int coming) const;

private:
    QString sourceOf(const QSet<GridPick> &picks) const;

    const models::FloorGrid &m_grid;
    center::Desk &m_desk;
    center::Assignments &m_changes;
};

} // namespace vigie::ui
