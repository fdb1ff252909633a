// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "ui/supervisor/grid/gridaccess.h"
#include "ui/supervisor/grid/gridarea.h"

#include <QScrollBar>

#include <algorithm>

// What is selected, and where the keyboard is, whatever moves.
namespace vigie::ui {

using models::FloorGrid;
using Part = GridSpot::Part;

bool GridArea::isThere(const GridPick &pick) const
{
    if (pick.isInTray())
        return spotOf(pick).tile >= 0;
    if (pick.isGroup()) {
        const models::GroupMark mark = m_grid.marks().find(pick.place());
        return mark.isUnderWay() || mark.failed > 0 || spotOf(pick).tile >= 0;
    }
    const center::ContactCenter &center = m_grid.center();
    return center.agent(pick.agent).isListed
        && (center.penalty(pick.agent, pick.queue)
            || m_grid.marks().find(pick.agent, pick.queue) != nullptr);
}

//! Who is not there any more is not acted on unseen.
void GridArea::pruneSelection()
{
    const auto prune = [this](QSet<GridPick> &picks) {
        picks.removeIf([this](const GridPick &pick) { return !isThere(pick); });
    };
    prune(m_look.selected);
    prune(m_look.cut);
}

std::optional<GridPick> GridArea::pickAt(const GridSpot &spot) const
{
    if (!spot.isTile())
        return {};
    if (spot.part == Part::Tray)
        return spot.tile < int(m_grid.tray().size())
            ? pickOf(m_grid.tray()[std::size_t(spot.tile)], GridPick::tray, 0)
            : std::nullopt;
    if (spot.column >= m_grid.columnCount() || spot.row >= m_grid.rowCount())
        return {};
    const auto tiles = m_grid.tiles(spot.column, spot.row);
    if (spot.tile >= int(tiles.size()))
        return {};
    return pickOf(tiles[std::size_t(spot.tile)], m_grid.queueAt(spot.column),
                  m_grid.penaltyAt(spot.row));
}

GridSpot GridArea::spotOf(const GridPick &pick) const
{
    const auto indexIn = [&](std::span<const FloorGrid::Tile> tiles, qint32 penalty) {
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            if (pickOf(tiles[i], pick.queue, penalty) == pick)
                return int(i);
        }
        return -1;
    };
    if (pick.isInTray()) {
        const int tile = indexIn(m_grid.tray(), 0);
        return tile < 0 ? GridSpot{} : GridSpot{.part = Part::Tray, .tile = tile};
    }
    const int column = m_grid.columnOf(pick.queue);
    for (int row = 0; column >= 0 && row < m_grid.rowCount(); ++row) {
        if (const int tile = indexIn(m_grid.tiles(column, row), m_grid.penaltyAt(row)); tile >= 0)
            return {.part = Part::Cell, .column = column, .row = row, .tile = tile};
    }
    return {};
}

void GridArea::takeCursor(const GridSpot &spot)
{
    m_look.cursor = spot;
    m_cursor.pick = pickAt(spot);
    m_cursor.tile = spot.tile;
    if (spot.part == Part::Cell) {
        m_cursor.queue = m_grid.queueAt(spot.column);
        m_cursor.penalty = m_grid.penaltyAt(spot.row);
    } else {
        m_cursor.queue = GridPick::tray;
    }
    viewport()->update();
    tellGridCursor(*this);
}

void GridArea::toggleSelected(const GridSpot &spot)
{
    const auto pick = pickAt(spot);
    if (!pick)
        return;
    if (!m_look.selected.remove(*pick))
        m_look.selected.insert(*pick);
    viewport()->update();
    tellGridCursor(*this);
}

void GridArea::setCursor(const GridSpot &spot)
{
    if (!spot.isCellOrTray())
        return;
    takeCursor(spot);
    scrollTo(spot);
}

//! Finds what the cursor was on again: where it went, else what stands in its place.
void GridArea::refreshCursor()
{
    if (m_cursor.pick) {
        const GridSpot now = spotOf(*m_cursor.pick);
        if (now.part != Part::Nothing) {
            m_look.cursor = now;
            if (now.part == Part::Cell)
                m_cursor.penalty = m_grid.penaltyAt(now.row);
            return;
        }
    }
    if (m_look.cursor.part == Part::Nothing && !m_cursor.pick && m_cursor.tile < 0
        && m_cursor.queue == GridPick::tray)
        return; // Not used yet.
    if (m_cursor.queue == GridPick::tray) {
        m_look.cursor
            = {.part = Part::Tray, .tile = std::min(m_cursor.tile, int(m_grid.tray().size()) - 1)};
        return;
    }
    const int column = m_grid.columnOf(m_cursor.queue);
    const int row = m_grid.rowOf(m_cursor.penalty);
    m_look.cursor = column < 0 || row < 0 ? GridSpot{} : inColumn(column, row, m_cursor.tile);
}

void GridArea::scrollTo(const GridSpot &spot)
{
    const QRect box = m_layout.rect(spot);
    const auto into = [](QScrollBar *bar, int low, int high, int first, int last) {
        if (low < first || high - low > last - first)
            bar->setValue(bar->value() + low - first);
        else if (high > last)
            bar->setValue(bar->value() + high - last);
    };
    if (spot.part == Part::Tray) {
        const QRect list = m_layout.trayList();
        if (spot.tile >= 0)
            into(m_trayBar, box.top(), box.bottom(), list.top(), list.bottom());
        return;
    }
    const QRect body = m_layout.body();
    const QRect cell = m_layout.cell(spot.column, spot.row);
    into(horizontalScrollBar(), cell.left(), cell.right(), body.left(), body.right());
    into(verticalScrollBar(), box.top() - 4, box.bottom() + 4, body.top(), body.bottom());
}

void GridArea::reveal(const GridPick &pick, qint32 penalty)
{
    GridSpot spot = spotOf(pick);
    if (spot.part == Part::Nothing && !pick.isInTray() && m_grid.columnOf(pick.queue) >= 0
        && m_grid.rowOf(penalty) >= 0)
        spot = {.part = Part::Cell,
                .column = m_grid.columnOf(pick.queue),
                .row = m_grid.rowOf(penalty)};
    if (spot.part == Part::Nothing)
        return;
    setFocus(Qt::ShortcutFocusReason);
    setCursor(spot);
}

} // namespace vigie::ui
