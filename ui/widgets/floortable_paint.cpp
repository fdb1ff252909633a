// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roles.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/stylepaint.h"

#include <QPaintEvent>
#include <QPainter>

// How the table paints its rows; FloorDelegate does the cells.
namespace vigie::ui {

static constexpr int currentBar = 3;

void FloorTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeOf(this).surface);
    if (model()) {
        m_cells.beginFrame();
        const QRect dirty = event->rect();
        const int last = rowUnder(dirty.bottom());
        for (int row = qMax(0, rowUnder(dirty.top())); row <= last; ++row)
            paintRow(painter, row, event->region());
        if (last >= 0)
            paintGroupLines(painter, {dirty.x(), 0, dirty.width(), placeOf(last).bottom()});
    }
    if (showsFocus(this) && !currentIndex().isValid())
        stylepaint::box(painter, viewport()->rect(), 0, Qt::transparent, themeOf(this).focus, true);
}

void FloorTable::paintGround(QPainter &painter, int row, const QRect &place) const
{
    const Theme &theme = themeOf(this);
    // Where rows are ticked, the ticks are the selection, and the bar alone marks the current row.
    const int ticks = columnOf(CellKind::Check);
    const bool selected = ticks < 0
        ? selectionModel()->isRowSelected(row, QModelIndex())
        : model()->index(row, ticks).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRect ground = place.adjusted(0, 0, 0, -1);
    if (selected)
        painter.fillRect(ground, theme.select);
    else if (row == m_hovered)
        painter.fillRect(ground, theme.hover);
    painter.fillRect(place.x(), place.bottom(), place.width(), 1, theme.line);
    if (theme.name == ThemeName::Contrast && (selected || row == m_hovered)) {
        painter.setPen(theme.lineStrong);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(ground.adjusted(0, 0, -1, -1));
    }
}

void FloorTable::paintStaleEdge(QPainter &painter, const CellContext &cell, int column) const
{
    if (column == firstShown())
        stylepaint::hatch(painter, QRect(cell.rect.x(), cell.rect.y(), 8, cell.rect.height()),
                          themeOf(this).text3);
}

void FloorTable::paintGroupLines(QPainter &painter, const QRect &dirty) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (isColumnHidden(i) || !startsGroup(i))
            continue;
        const int x = columnViewportPosition(i);
        if (x >= dirty.left() && x <= dirty.right())
            painter.fillRect(x, 0, 1, dirty.bottom(), themeOf(this).line);
    }
}

void FloorTable::paintRow(QPainter &painter, int row, const QRegion &dirty)
{
    const Theme &theme = themeOf(this);
    const QRect place = placeOf(row);
    if (isHead(row)) {
        m_cells.paintHead(painter, model()->index(row, 0, rootIndex()), place, edgePad, theme);
        return;
    }
    const QVariant fade = model()->index(row, 0).data(models::FadeRole);
    paintGround(painter, row, place);
    painter.setOpacity(fade.isValid() ? fade.toReal() : 1);
    const bool current = currentIndex().isValid() && currentIndex().row() == row;
    const int columns = columnCount();
    for (int i = 0; i < columns; ++i) {
        const QRect box(columnViewportPosition(i), place.y(), columnWidth(i), place.height() - 1);
        if (isColumnHidden(i) || !dirty.intersects(box))
            continue;
        const CellContext cell{.rect = box,
                               .padLeft = padLeft(i),
                               .padRight = padRight(i),
                               .hovered = row == m_hovered,
                               .current = current,
                               .compact = isCompact(),
                               .stale = isStale(),
                               .open = m_open.isValid() && m_open.row() == row};
        m_cells.paintCell(painter, model()->index(row, i, rootIndex()), column(i), cell, theme);
        if (isStale())
            paintStaleEdge(painter, cell, i);
    }
    painter.setOpacity(1);
    if (!current)
        return;
    painter.fillRect(0, place.y(), currentBar, place.height() - 1, theme.accent);
    if (showsFocus(this))
        stylepaint::box(painter, place.adjusted(0, 0, 0, -1), 0, Qt::transparent, theme.focus,
                        true);
}

} // namespace vigie::ui
