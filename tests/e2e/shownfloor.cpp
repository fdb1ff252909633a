// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownfloor.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/grid/gridarea.h"

#include <QScrollBar>

namespace vigie::e2e {

using namespace Qt::StringLiterals;
using models::FloorGrid;

ShownFloor::ShownFloor(center::Desk &desk)
    : m_frames(desk.clock())
    , m_tools(desk, m_settings, nullptr, u"1"_s)
    , m_page(FloorGrid::Mode::Agents, {desk, m_frames, m_settings, m_keys, m_tools})
{
    m_page.resize(1366, 700);
    m_page.show();
}

void ShownFloor::freeze()
{
    m_page.grid()->setActive(false);
}

QString ShownFloor::seat(int agent, int queue, int penalty)
{
    return u"agent %1 in %2 at %3"_s.arg(agent).arg(queue).arg(penalty);
}

QPoint ShownFloor::middleOf(int column, int row, int tile)
{
    const ui::GridArea &area = *m_page.area();
    const ui::GridLayout &layout = area.layout();
    const auto reach = [&] { return layout.tile(column, row, tile).center(); };
    const auto isSeen = [&] { return layout.body().contains(reach()); };
    if (!isSeen())
        area.horizontalScrollBar()->setValue(column * layout.columnWidth());
    // Other columns in view may make rows of another height.
    for (int tries = 0; tries < 3 && !isSeen(); ++tries) {
        QScrollBar &bar = *area.verticalScrollBar();
        bar.setValue(bar.value() + reach().y() - layout.body().center().y());
    }
    return reach();
}

QStringList ShownFloor::seats()
{
    m_frames.flush();
    const ui::GridArea &area = *m_page.area();
    const FloorGrid &grid = area.grid();
    QStringList lines;
    for (int column = 0; column < grid.columnCount(); ++column) {
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int tile = 0; tile < int(grid.tiles(column, row).size()); ++tile) {
                const ui::GridSpot spot = area.layout().at(middleOf(column, row, tile));
                const auto pick = area.pickAt(spot);
                if (!pick || spot.part != ui::GridSpot::Part::Cell)
                    continue;
                const auto &there = grid.tiles(spot.column, spot.row)[std::size_t(spot.tile)];
                if (there.kind() != FloorGrid::Kind::Agent)
                    continue;
                lines.append(seat(raw(grid.center().agent(pick->agent).id),
                                  raw(grid.queue(spot.column).id), grid.penaltyAt(spot.row)));
            }
        }
    }
    lines.sort();
    return lines;
}

} // namespace vigie::e2e
