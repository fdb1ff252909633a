// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridpainter.h"

#include "center/contactcenter.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::FloorGrid;
using Kind = FloorGrid::Kind;
using Part = GridSpot::Part;

namespace {

    constexpr int binRadius = 5;

    void dashedBox(QPainter &painter, const QRect &box, qreal radius, const QColor &edge)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(edge, 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
    }

    bool isReady(const center::Agent &agent)
    {
        return agent.state == center::ShownState::Ready;
    }

} // namespace

int GridPainter::put(QPainter &painter, const QRect &box, const QString &text, TextRole role,
                     const QColor &ink, Qt::Alignment side)
{
    if (text.isEmpty() || box.width() <= 0)
        return 0;
    const TextCache::Line *line = &m_texts.line(text, role);
    if (line->width > box.width())
        line = &m_texts.line(text, role, box.width());
    const int x = side.testFlag(Qt::AlignRight) ? box.right() + 1 - line->width
        : side.testFlag(Qt::AlignHCenter)       ? box.x() + (box.width() - line->width) / 2
                                                : box.x();
    const int width = line->width;
    m_texts.draw(painter, {x, box.y() + (box.height() - line->height) / 2}, *line, ink, role);
    return width;
}

void GridPainter::paint(QPainter &painter, const QRect &dirty, const GridLook &look,
                        const Theme &theme)
{
    m_texts.beginFrame();
    painter.fillRect(dirty, theme.surface);
    const auto [firstColumn, lastColumn] = m_layout.columns();
    const auto [firstRow, lastRow] = m_layout.rows();
    painter.setClipRect(m_layout.body());
    for (int column = firstColumn; column <= lastColumn; ++column) {
        for (int row = firstRow; row <= lastRow; ++row) {
            if (m_layout.cell(column, row).intersects(dirty))
                paintCell(painter, column, row, look, theme);
        }
    }
    paintCursor(painter, look, theme);
    if (!look.band.isNull()) {
        QColor ground = theme.select;
        ground.setAlpha(96);
        painter.fillRect(look.band, ground);
        dashedBox(painter, look.band, 0, theme.accent);
    }
    if (dirty.intersects(m_layout.penalties())) {
        painter.setClipRect(m_layout.penalties());
        painter.fillRect(m_layout.penalties(), theme.surface);
        for (int row = firstRow; row <= lastRow; ++row)
            paintPenalty(painter, row, theme);
    }
    if (dirty.intersects(m_layout.heads())) {
        painter.setClipRect(m_layout.heads());
        painter.fillRect(m_layout.heads(), theme.surface);
        for (int column = firstColumn; column <= lastColumn; ++column) {
            if (m_layout.head(column).intersects(dirty))
                paintHead(painter, column, look, theme);
        }
    }
    painter.setClipping(false);
    const QRect corner = m_layout.corner();
    if (dirty.intersects(corner)) {
        painter.fillRect(corner, theme.header);
        painter.fillRect(corner.x(), corner.bottom(), corner.width(), 1, theme.line);
        painter.fillRect(corner.right(), corner.y(), 1, corner.height(), theme.line);
        //: Head of the column of penalties, short.
        put(painter, {corner.x() + 4, corner.y() + 7, corner.width() - 8, scaled(18)}, tr("Pen."),
            TextRole::Caption, theme.text3, Qt::AlignHCenter);
    }
    if (dirty.intersects(m_layout.tray()))
        paintTray(painter, dirty, look, theme);
}

void GridPainter::paintCell(QPainter &painter, int column, int row, const GridLook &look,
                            const Theme &theme)
{
    const QRect box = m_layout.cell(column, row);
    const bool isTarget
        = look.target.part == Part::Cell && look.target.column == column && look.target.row == row;
    const QRect inside = box.adjusted(0, 0, -1, -1);
    if (isTarget)
        painter.fillRect(inside, theme.select);
    else if (m_grid.isFree(row))
        painter.fillRect(inside, theme.stripe);
    painter.fillRect(box.right(), box.y(), 1, box.height(), theme.line);
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
    if (m_layout.zoom() == GridZoom::Counts)
        paintCount(painter, column, row, look, theme);
    else
        paintTiles(painter, column, row, look, theme);
    if (!isTarget)
        return;
    // Where it would stand, if there is room: nothing makes room before the drop.
    const QRect place = m_layout.freePlace(column, row);
    if (m_layout.zoom() == GridZoom::Tiles && place.bottom() < box.bottom()) {
        dashedBox(painter, place, 3, theme.accent);
        const QRect line = place.adjusted(6, 0, -6, 0);
        const int taken
            = put(painter, line, look.targetCount, TextRole::Caption, theme.accent, Qt::AlignRight);
        put(painter, line.adjusted(0, 0, -taken, 0), look.targetWords, TextRole::Dense,
            theme.accent);
    }
    stylepaint::box(painter, box, 0, Qt::transparent, theme.accent, true);
}

void GridPainter::paintTiles(QPainter &painter, int column, int row, const GridLook &look,
                             const Theme &theme)
{
    const auto tiles = m_grid.tiles(column, row);
    const QRect seen = m_layout.body();
    for (int i = 0; i < int(tiles.size()); ++i) {
        const QRect box = m_layout.tile(column, row, i);
        if (box.bottom() < seen.top())
            continue;
        if (box.top() > seen.bottom())
            return;
        const GridSpot spot{.part = Part::Cell, .column = column, .row = row, .tile = i};
        const FloorGrid::Tile &tile = tiles[std::size_t(i)];
        if (tile.kind() == Kind::Hole)
            continue;
        const TileLook drawn = lookOf(tile, spot, look, theme);
        if (m_layout.zoom() == GridZoom::Dots)
            paintDot(painter, box, drawn, theme);
        else
            paintTile(painter, box, drawn, theme, look.isStale);
    }
}

void GridPainter::paintTile(QPainter &painter, const QRect &box, const TileLook &tile,
                            const Theme &theme, bool isStale)
{
    switch (tile.line) {
    case Qt::DotLine:
        stylepaint::dottedBox(painter, box, 3, Qt::transparent, tile.edge);
        break;
    case Qt::DashLine:
        dashedBox(painter, box, 3, tile.edge);
        break;
    case Qt::SolidLine:
        stylepaint::box(painter, box, 3, tile.fill, tile.edge);
        break;
    default: // None: words alone.
        break;
    }
    if (isStale && tile.line == Qt::SolidLine)
        stylepaint::hatch(painter, box.adjusted(1, 1, -1, -1), theme.text3);
    QRect rest = box.adjusted(6, 0, -6, 0);
    const auto drawGlyph = [&](QLatin1StringView icon, int size, const QColor &ink, int gap) {
        drawIcon(painter, {rest.x(), rest.y(), size, rest.height()}, icon, size, ink);
        rest.setLeft(rest.left() + size + gap);
    };
    if (!tile.caret.isEmpty())
        drawGlyph(tile.caret, 11, theme.text2, 3);
    if (!tile.icon.isEmpty())
        drawGlyph(tile.icon, 14, tile.iconInk, 6);
    if (tile.isFailed) {
        constexpr int mark = 13;
        drawIcon(painter, {rest.right() + 1 - mark, rest.y(), mark, rest.height()},
                 "warning-octagon-fill"_L1, mark, theme.danger);
        rest.setRight(rest.right() - mark - 4);
    }
    int taken = paintAside(painter, rest, tile, theme);
    if (!tile.figure.isEmpty())
        taken += 4
            + put(painter, rest.adjusted(0, 0, -taken - 4, 0), tile.figure, TextRole::DenseStrong,
                  tile.ink, Qt::AlignRight);
    put(painter, rest.adjusted(0, 0, -taken - (taken > 0 ? 6 : 0), 0), tile.name, TextRole::Dense,
        tile.ink);
}

int GridPainter::paintAside(QPainter &painter, const QRect &box, const TileLook &tile,
                            const Theme &theme)
{
    if (tile.level == center::Level::None) {
        constexpr int gap = 6;
        const TextRole role = tile.isFailed ? TextRole::CaptionMedium : TextRole::Caption;
        const int wanted = m_texts.line(tile.name, TextRole::Dense).width + gap
            + m_texts.line(tile.aside, role).width;
        const bool isShort = !tile.asideShort.isEmpty() && wanted > box.width();
        return put(painter, box, isShort ? tile.asideShort : tile.aside, role, tile.asideInk,
                   Qt::AlignRight);
    }
    // As in a table's cell: the bars, the time.
    const int bars = tile.level == center::Level::Alarm ? 18 : 12;
    const int width = m_texts.line(tile.aside, TextRole::CaptionMedium).width + bars + 4;
    const QRect cell(box.right() + 1 - width, box.y() + 3, width, box.height() - 6);
    const QColor ink = paintLevel(painter, cell, tile.level, theme);
    put(painter, cell.adjusted(0, 0, -4, 0), tile.aside, TextRole::CaptionMedium, ink,
        Qt::AlignRight);
    return width;
}

void GridPainter::paintDot(QPainter &painter, const QRect &box, const TileLook &tile,
                           const Theme &theme)
{
    const QRect inside = box.adjusted(1, 1, -1, -1);
    if (tile.isFailed)
        stylepaint::box(painter, inside, 3, Qt::transparent, theme.danger);
    else if (tile.line == Qt::DotLine)
        stylepaint::dottedBox(painter, inside, 3, Qt::transparent, tile.edge);
    else if (tile.line == Qt::DashLine)
        dashedBox(painter, inside, 3, tile.edge);
    else if (tile.fill != theme.surface)
        stylepaint::box(painter, inside, 3, tile.fill, tile.edge);
    if (tile.level != center::Level::None) {
        const bool isAlarm = tile.level == center::Level::Alarm;
        const QColor ink = isAlarm ? theme.onAlarm : theme.onWarn;
        const QColor fill = isAlarm ? theme.alarmBg : theme.warnBg;
        stylepaint::box(painter, inside, 3, fill, fill);
        painter.fillRect(inside.x() + 1, inside.y() + 5, 2, inside.height() - 10, ink);
        if (isAlarm)
            painter.fillRect(inside.right() - 2, inside.y() + 5, 2, inside.height() - 10, ink);
        drawIcon(painter, box, tile.icon, 14, ink);
        return;
    }
    drawIcon(painter, box, tile.isFailed ? "warning-octagon-fill"_L1 : tile.icon, 14,
             tile.isFailed ? theme.danger : tile.iconInk);
}

void GridPainter::paintCount(QPainter &painter, int column, int row, const GridLook &look,
                             const Theme &theme)
{
    const QRect box = m_layout.cell(column, row).adjusted(4, 0, -5, -1);
    const int all = m_grid.agentsIn(column, row);
    int ready = 0;
    int asked = 0;
    bool isFailed = false;
    for (const FloorGrid::Tile &tile : m_grid.tiles(column, row)) {
        if (tile.kind() == Kind::Coming) {
            const models::SeatMark *mark
                = m_grid.marks().find(tile.agent(), m_grid.queueAt(column));
            isFailed = isFailed || (mark != nullptr && mark->isFailed());
            ++asked;
        } else if (tile.kind() == Kind::Agent && isReady(m_grid.center().agent(tile.agent()))) {
            ++ready;
        }
    }
    if (all == 0 && asked == 0)
        return;
    QRect rest = box;
    if (m_grid.mode() == FloorGrid::Mode::Agents && !look.isStale)
        //: In a narrow cell of the grid: how many agents are ready, of how many.
        rest.setRight(rest.right()
                      - put(painter, rest, tr("/ %1").arg(all), TextRole::Caption, theme.text3,
                            Qt::AlignRight)
                      - 3);
    put(painter, rest,
        QString::number(m_grid.mode() == FloorGrid::Mode::Agents && !look.isStale ? ready : all),
        TextRole::DenseStrong, look.isStale ? theme.text2 : theme.text, Qt::AlignRight);
    if (asked > 0)
        drawIcon(painter, {box.x(), box.y(), 12, box.height()},
                 isFailed ? "warning-octagon-fill"_L1 : "clock"_L1, 12,
                 isFailed ? theme.danger : theme.text2);
}

void GridPainter::paintPenalty(QPainter &painter, int row, const Theme &theme)
{
    const QRect box = m_layout.rect({.part = Part::Penalty, .row = row});
    painter.fillRect(box, theme.header);
    painter.fillRect(box.right(), box.y(), 1, box.height(), theme.line);
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
    // In sight while any of the row is.
    const int top = std::max(box.y(), m_layout.body().y());
    const int height = std::min(scaled(36), box.bottom() - top);
    put(painter, {box.x() + 2, top, box.width() - 4, height},
        QString::number(m_grid.penaltyAt(row)), TextRole::DenseStrong,
        m_grid.isFree(row) ? theme.text3 : theme.text2, Qt::AlignHCenter);
}

void GridPainter::paintTray(QPainter &painter, const QRect &dirty, const GridLook &look,
                            const Theme &theme)
{
    const QRect all = m_layout.tray();
    painter.fillRect(all, theme.window);
    painter.fillRect(all.right(), all.y(), 1, all.height(), theme.line);
    QRect title(all.x() + 8, all.y() + 8, all.width() - 16, scaled(18));
    //: Over the list of agents that serve none of the queues on screen; a count follows.
    title.setLeft(
        title.left()
        + put(painter, title, tr("In no shown queue"), TextRole::CaptionMedium, theme.text2) + 5);
    put(painter, title, QString::number(m_grid.traySize()), TextRole::Caption, theme.text3);

    const QRect list = m_layout.trayList();
    painter.setClipRect(list);
    const auto &tiles = m_grid.tray();
    const GridSpot first = m_layout.at(list.topLeft() + QPoint(20, 1));
    for (int i = std::max(0, first.tile); i < int(tiles.size()); ++i) {
        const QRect box = m_layout.trayTile(i);
        if (box.top() > list.bottom())
            break;
        if (tiles[std::size_t(i)].kind() == Kind::Hole || !box.intersects(dirty))
            continue;
        const GridSpot spot{.part = Part::Tray, .tile = i};
        paintTile(painter, box, lookOf(tiles[std::size_t(i)], spot, look, theme), theme,
                  look.isStale);
    }
    if (look.cursor.part == Part::Tray)
        paintCursor(painter, look, theme);
    painter.setClipping(false);

    const QRect bin = m_layout.bin();
    const bool isArmed = look.target.part == Part::Bin;
    if (isArmed)
        stylepaint::box(painter, bin, binRadius, theme.dangerBg, theme.danger, true);
    else
        dashedBox(painter, bin, binRadius, theme.lineStrong);
    const QColor ink = isArmed ? theme.danger : theme.text2;
    //: On the bin of the grid: a tile that is dropped there.
    const QString words = tr("Remove from queue");
    const int width = m_texts.line(words, TextRole::Caption).width;
    const int left = bin.x() + std::max(6, (bin.width() - width - 16 - 8) / 2);
    drawIcon(painter, {left, bin.y(), 16, bin.height()}, "trash"_L1, 16, ink);
    put(painter, {left + 24, bin.y(), bin.right() - left - 28, bin.height()}, words,
        TextRole::Caption, ink);
}

void GridPainter::paintCursor(QPainter &painter, const GridLook &look, const Theme &theme)
{
    if (look.isCursorShown && look.cursor.isCellOrTray())
        stylepaint::box(painter, m_layout.rect(look.cursor), look.cursor.tile < 0 ? 0 : 3,
                        Qt::transparent, theme.focus, true);
}

} // namespace vigie::ui
