// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridlayout.h"

#include "ui/widgets/scaling.h"

#include <algorithm>

namespace vigie::ui {

using models::FloorGrid;

namespace {

    constexpr int trayWidth = 176;
    constexpr int penaltyWidth = 44;
    constexpr int headHeight = 99;
    constexpr int tall = 24;
    constexpr int small = 22;
    constexpr int gap = 3;
    constexpr int pad = 5;
    constexpr int leastRow = 36;
    constexpr int kidIndent = 12;
    constexpr int dot = 18;
    constexpr int trayPad = 8;
    constexpr int trayTitle = 25;
    constexpr int binHeight = 64;
    constexpr int plusSize = 22;

    // Below 120 a column has no room for a name, below 64 none for a dot each.
    constexpr int leastTiles = 180;
    constexpr int mostTiles = 260;
    constexpr int dotsWidth = 104;
    constexpr int countsWidth = 62;

} // namespace

void GridLayout::update(const QSize &viewport)
{
    m_viewport = viewport;
    const int columns = std::max(1, m_grid.columnCount());
    switch (m_zoom) {
    case GridZoom::Tiles:
        m_columnWidth = std::clamp(body().width() / columns, scaled(leastTiles), scaled(mostTiles));
        break;
    case GridZoom::Dots:
        m_columnWidth = scaled(dotsWidth);
        break;
    case GridZoom::Counts:
        m_columnWidth = scaled(countsWidth);
        break;
    }
    updateRows();
}

void GridLayout::updateRows()
{
    const auto [first, last] = columns();
    m_rowTops.assign(1, 0);
    for (int row = 0; row < m_grid.rowCount(); ++row) {
        int height = scaled(leastRow);
        for (int column = first; column <= last; ++column)
            height = std::max(height, cellHeight(column, row));
        m_rowTops.push_back(m_rowTops.back() + height);
    }
}

bool GridLayout::setOffset(const QPoint &cells, int tray)
{
    const auto before = columns();
    m_offset = cells;
    m_trayOffset = tray;
    if (columns() == before)
        return false;
    const std::vector<int> tops = m_rowTops;
    updateRows();
    return tops != m_rowTops;
}

int GridLayout::dotsPerLine() const
{
    return std::max(1, (m_columnWidth - 2 * pad) / scaled(dot));
}

int GridLayout::cellHeight(int column, int row) const
{
    const FloorGrid::Extent extent = m_grid.extent(column, row);
    switch (m_zoom) {
    case GridZoom::Tiles:
        if (extent.tall == 0)
            return 0;
        return 2 * pad + 1 + extent.tall * (scaled(tall) + gap)
            + extent.small * (scaled(small) + gap) - gap;
    case GridZoom::Dots: {
        const int lines = (extent.tall + extent.small + dotsPerLine() - 1) / dotsPerLine();
        return 2 * pad + 1 + lines * scaled(dot);
    }
    case GridZoom::Counts:
        return 0;
    }
    return 0;
}

QSize GridLayout::contentSize() const
{
    return {m_columnWidth * m_grid.columnCount(), m_rowTops.back()};
}

int GridLayout::trayHeight() const
{
    return offsetIn(m_grid.tray(), int(m_grid.tray().size()));
}

int GridLayout::tileHeight() const
{
    return scaled(tall);
}

QRect GridLayout::tray() const
{
    return {0, 0, scaledPane(trayWidth), m_viewport.height()};
}

QRect GridLayout::bin() const
{
    const QRect all = tray();
    return {trayPad, all.height() - trayPad - scaled(binHeight), all.width() - 2 * trayPad - 1,
            scaled(binHeight)};
}

QRect GridLayout::trayList() const
{
    const QRect all = tray();
    const int top = trayPad + scaled(trayTitle);
    return {0, top, all.width() - 1, std::max(0, bin().top() - trayPad - top)};
}

QRect GridLayout::corner() const
{
    return {tray().width(), 0, scaled(penaltyWidth), scaled(headHeight)};
}

QRect GridLayout::heads() const
{
    const QRect first = corner();
    return {first.right() + 1, 0, std::max(0, m_viewport.width() - first.right() - 1),
            first.height()};
}

QRect GridLayout::penalties() const
{
    const QRect first = corner();
    return {first.x(), first.bottom() + 1, first.width(),
            std::max(0, m_viewport.height() - first.height())};
}

QRect GridLayout::body() const
{
    return {heads().x(), penalties().y(), heads().width(), penalties().height()};
}

QRect GridLayout::head(int column) const
{
    return {heads().x() + column * m_columnWidth - m_offset.x(), 0, m_columnWidth,
            heads().height()};
}

QRect GridLayout::plus(int column) const
{
    const QRect all = head(column);
    return {all.right() - 6 - plusSize, all.y() + 6, plusSize, plusSize};
}

QRect GridLayout::cell(int column, int row) const
{
    const auto at = std::size_t(row);
    return {head(column).x(), body().y() + m_rowTops[at] - m_offset.y(), m_columnWidth,
            m_rowTops[at + 1] - m_rowTops[at]};
}

int GridLayout::offsetIn(std::span<const FloorGrid::Tile> tiles, int tile) const
{
    if (m_grid.mode() == FloorGrid::Mode::Agents)
        return tile * (scaled(tall) + gap);
    int offset = 0;
    for (const FloorGrid::Tile &each : tiles.first(std::size_t(tile)))
        offset += (each.isSmall() ? scaled(small) : scaled(tall)) + gap;
    return offset;
}

QRect GridLayout::tile(int column, int row, int tile) const
{
    const QRect all = cell(column, row);
    const auto tiles = m_grid.tiles(column, row);
    if (m_zoom == GridZoom::Dots) {
        const int size = scaled(dot);
        return {all.x() + pad + tile % dotsPerLine() * size,
                all.y() + pad + tile / dotsPerLine() * size, size, size};
    }
    const bool isSmall = tile < int(tiles.size()) && tiles[std::size_t(tile)].isSmall();
    const int indent = isSmall ? kidIndent : 0;
    return {all.x() + pad + indent, all.y() + pad + offsetIn(tiles, tile),
            all.width() - 2 * pad - 1 - indent, isSmall ? scaled(small) : scaled(tall)};
}

QRect GridLayout::freePlace(int column, int row) const
{
    return tile(column, row, int(m_grid.tiles(column, row).size()));
}

QRect GridLayout::trayTile(int tile) const
{
    const auto &tiles = m_grid.tray();
    const bool isSmall = tile < int(tiles.size()) && tiles[std::size_t(tile)].isSmall();
    const int indent = isSmall ? kidIndent : 0;
    return {trayPad + indent, trayList().y() + offsetIn(tiles, tile) - m_trayOffset,
            tray().width() - 2 * trayPad - 1 - indent, isSmall ? scaled(small) : scaled(tall)};
}

QRect GridLayout::rect(const GridSpot &spot) const
{
    using Part = GridSpot::Part;
    switch (spot.part) {
    case Part::Nothing:
        return {};
    case Part::Corner:
        return corner();
    case Part::Head:
        return head(spot.column);
    case Part::Plus:
        return plus(spot.column);
    case Part::Penalty:
        return {penalties().x(), body().y() + rowTop(spot.row) - m_offset.y(), penalties().width(),
                m_rowTops[std::size_t(spot.row) + 1] - rowTop(spot.row)};
    case Part::Cell:
        return spot.tile < 0 ? cell(spot.column, spot.row) : tile(spot.column, spot.row, spot.tile);
    case Part::Tray:
        return spot.tile < 0 ? trayList() : trayTile(spot.tile);
    case Part::Bin:
        return bin();
    }
    return {};
}

int GridLayout::columnAt(int x) const
{
    if (m_columnWidth <= 0 || x < heads().x())
        return -1;
    const int column = (x - heads().x() + m_offset.x()) / m_columnWidth;
    return column < m_grid.columnCount() ? column : -1;
}

int GridLayout::rowAt(int y) const
{
    const int inside = y - body().y() + m_offset.y();
    if (y < body().y() || inside >= m_rowTops.back())
        return -1;
    return int(std::ranges::upper_bound(m_rowTops, inside) - m_rowTops.begin()) - 1;
}

std::pair<int, int> GridLayout::columns() const
{
    if (m_columnWidth <= 0 || m_grid.columnCount() == 0 || heads().width() == 0)
        return {0, -1};
    const int last = (m_offset.x() + heads().width() - 1) / m_columnWidth;
    return {m_offset.x() / m_columnWidth, std::min(last, m_grid.columnCount() - 1)};
}

std::pair<int, int> GridLayout::rows() const
{
    const int first = rowAt(body().y());
    if (first < 0)
        return {0, -1};
    const int last = rowAt(body().bottom());
    return {first, last < 0 ? m_grid.rowCount() - 1 : last};
}

GridSpot GridLayout::at(const QPoint &point) const
{
    using Part = GridSpot::Part;
    if (bin().contains(point))
        return {.part = Part::Bin};
    if (tray().contains(point)) {
        GridSpot spot{.part = Part::Tray};
        if (trayList().contains(point)) {
            const int pitch = scaled(tall) + gap;
            // Of agents there may be thousands, of groups there are few.
            const int first = m_grid.mode() == FloorGrid::Mode::Agents
                ? (point.y() - trayList().y() + m_trayOffset) / pitch
                : 0;
            for (int i = first; i < int(m_grid.tray().size()) && trayTile(i).y() <= point.y();
                 ++i) {
                if (trayTile(i).contains(point))
                    spot.tile = i;
            }
        }
        return spot;
    }
    if (corner().contains(point))
        return {.part = Part::Corner};
    const int column = columnAt(point.x());
    if (heads().contains(point)) {
        if (column < 0)
            return {};
        const bool isPlus = m_grid.mode() == FloorGrid::Mode::Groups && m_zoom == GridZoom::Tiles
            && plus(column).contains(point);
        return {.part = isPlus ? Part::Plus : Part::Head, .column = column};
    }
    const int row = rowAt(point.y());
    if (row < 0)
        return {};
    if (penalties().contains(point))
        return {.part = Part::Penalty, .row = row};
    if (column < 0)
        return {};
    GridSpot spot{.part = Part::Cell, .column = column, .row = row};
    if (m_zoom == GridZoom::Counts)
        return spot;
    const int tiles = int(m_grid.tiles(column, row).size());
    for (int i = 0; i < tiles; ++i) {
        if (tile(column, row, i).contains(point)) {
            spot.tile = i;
            break;
        }
    }
    return spot;
}

} // namespace vigie::ui
