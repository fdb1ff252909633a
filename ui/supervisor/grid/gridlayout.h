// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/floorgrid.h"
#include "ui/supervisor/grid/gridpick.h"

#include <QRect>
#include <QSize>

#include <vector>

namespace vigie::ui {

//! How much of the agents a column shows.
enum class GridZoom { Tiles, Dots, Counts };

//! Where the grid's parts stand in the viewport: tray at the left, heads on top, penalties, cells.
//!
//! A row is as high as its tallest cell in view: of a thousand queues one would stretch them all.
class GridLayout
{
public:
    explicit GridLayout(const models::FloorGrid &grid) : m_grid(grid) { }

    void setZoom(GridZoom zoom) { m_zoom = zoom; }
    GridZoom zoom() const { return m_zoom; }
    void update(const QSize &viewport); //!< The grid, the text size or the viewport differ.
    //! Gives whether row heights differ, since other columns are in view.
    bool setOffset(const QPoint &cells, int tray);

    QSize contentSize() const; //!< Of the cells.
    int trayHeight() const; //!< Of the tray's list.
    QRect body() const; //!< Where cells are seen.
    QRect heads() const;
    QRect corner() const;
    QRect penalties() const;
    QRect tray() const; //!< All of it.
    QRect trayList() const; //!< Where its tiles are seen.
    QRect bin() const;
    int columnWidth() const { return m_columnWidth; }
    int tileHeight() const;

    QRect head(int column) const;
    QRect plus(int column) const; //!< In the head, where groups are added.
    QRect cell(int column, int row) const; //!< With its lines at the right and below.
    QRect tile(int column, int row, int tile) const;
    QRect freePlace(int column, int row) const; //!< Behind the last tile; may be beyond the cell.
    QRect trayTile(int tile) const;
    QRect rect(const GridSpot &spot) const;
    int rowTop(int row) const { return m_rowTops[std::size_t(row)]; } //!< In the content.

    GridSpot at(const QPoint &point) const;
    int columnAt(int x) const; //!< -1: none.
    int rowAt(int y) const;
    //! The columns and rows in view.
    std::pair<int, int> columns() const;
    std::pair<int, int> rows() const;

private:
    void updateRows();
    int cellHeight(int column, int row) const;
    int offsetIn(std::span<const models::FloorGrid::Tile> tiles, int tile) const;
    int dotsPerLine() const;

    const models::FloorGrid &m_grid;
    GridZoom m_zoom = GridZoom::Tiles;
    QSize m_viewport{};
    QPoint m_offset{};
    int m_trayOffset = 0;
    int m_columnWidth = 0;
    std::vector<int> m_rowTops{0}; //!< And the end.
};

} // namespace vigie::ui
