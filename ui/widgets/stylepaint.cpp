// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylepaint.h"

#include "ui/widgets/icons.h"

#include <QStyleOption>

namespace vigie::ui::stylepaint {

using namespace Qt::StringLiterals;

void box(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &edge,
         bool strong)
{
    const qreal width = strong ? 2 : 1;
    const QRectF inner = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(edge.alpha() == 0 ? QRectF(rect) : inner, radius - width / 2,
                            radius - width / 2);
    painter.restore();
}

void dottedBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill,
               const QColor &edge, bool strong)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = strong ? 2 : 1;
    const qreal inset = width / 2;
    QPen pen(edge, width);
    pen.setDashPattern({1, 1});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void field(QPainter &painter, const QRect &rect, const QStyleOption &option, const Theme &theme,
           bool error, bool pending)
{
    if (!(option.state & QStyle::State_Enabled))
        return box(painter, rect, 5, theme.window, theme.lineStrong);
    if (pending)
        return dottedBox(painter, rect, 5, theme.surface, theme.text2);
    if (error)
        return box(painter, rect, 5, theme.surface, theme.danger, true);
    const bool focused = option.state & QStyle::State_HasFocus;
    // Read and copied, not typed into: it must not look as if it could be.
    if (option.state & QStyle::State_ReadOnly)
        return box(painter, rect, 5, theme.window, focused ? theme.focus : theme.line, focused);
    box(painter, rect, 5, theme.surface, focused ? theme.focus : theme.border, focused);
}

void checkBox(QPainter &painter, const QRect &rect, const QStyleOption &option, const Theme &theme)
{
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    if (!(option.state & QStyle::State_Enabled)) {
        box(painter, rect, 3, theme.window, theme.lineStrong);
        if (on)
            drawIcon(painter, rect, "check"_L1, 12, theme.disabled);
        return;
    }
    if (!on && !partly) {
        const bool hovered = option.state & QStyle::State_MouseOver;
        return box(painter, rect, 3, hovered ? theme.hover : theme.surface, theme.border);
    }
    box(painter, rect, 3, theme.accent, theme.accent);
    drawIcon(painter, rect, on ? "check"_L1 : "minus"_L1, 12, theme.onAccent);
}

void radio(QPainter &painter, const QRect &rect, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = enabled ? (on ? theme.accent : theme.border) : theme.lineStrong;
    const qreal width = on ? 5 : 1;
    painter.setPen(QPen(ink, width));
    painter.setBrush(enabled ? theme.surface : theme.window);
    painter.drawEllipse(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

void scrollBar(QPainter &painter, const QRect &slider, const QStyleOptionComplex &option,
               const Theme &theme)
{
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle = QRectF(slider).adjusted(2, 2, -2, -2);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? theme.border : theme.lineStrong);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(item.rect.x(), item.rect.center().y(), item.rect.width(), 1, theme.line);
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    if (enabled && (item.state & QStyle::State_Selected))
        painter.fillRect(item.rect, theme.hover);
    QRect room = item.rect.adjusted(12, 0, -12, 0);
    const QRect glyph(room.x(), room.y(), 16, room.height());
    if (item.checked)
        drawIcon(painter, glyph, "check"_L1, 16, theme.accent);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, glyph, Qt::AlignCenter,
                        enabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + 24);
    const QStringList parts = item.text.split(u'\t');
    painter.setFont(item.font);
    painter.setPen(enabled ? theme.text : theme.disabled);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, parts.first());
    painter.setPen(enabled ? theme.text3 : theme.disabled);
    if (parts.size() > 1)
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, parts.last());
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QRect(room.right() - 12, room.y(), 12, room.height()), "caret-right"_L1,
                 12, theme.text2);
}

void hatch(QPainter &painter, const QRect &rect, const QColor &colour)
{
    constexpr int width = 8;
    constexpr int step = 7; // 5 px apart, measured across lines of 45 degrees
    static QHash<QRgb, QPixmap> tiles;
    QPixmap &tile = tiles[colour.rgba()];
    if (tile.isNull()) {
        tile = QPixmap(width, step * 16);
        tile.fill(Qt::transparent);
        QPainter ink(&tile);
        ink.setRenderHint(QPainter::Antialiasing);
        ink.setPen(QPen(colour, 1));
        for (int y = 0; y < tile.height() + width + step; y += step)
            ink.drawLine(QPointF(-0.5, y + 0.5), QPointF(width + 0.5, y - width - 0.5));
    }
    painter.drawTiledPixmap(QRect(rect.x(), rect.y(), width, rect.height()), tile);
}

} // namespace vigie::ui::stylepaint
