// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/griddragtip.h"

#include "ui/widgets/popuppanel.h"
#include "ui/widgets/scaling.h"

#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int shadow = PopupPanel::shadow;
    constexpr int tileWidth = 182;
    constexpr QPoint grip{12, 10}; //!< Of the tile, under the pointer.
    constexpr QPoint wordsAt{34, 32}; //!< From the tile's corner.
    constexpr int padX = 10;
    constexpr int padY = 7;

} // namespace

GridDragTip::GridDragTip(GridPainter &painter, QWidget *window)
    : QWidget(window)
    , m_painter(painter)
{
    setObjectName(u"gridDragTip"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GridDragTip::setDragged(const GridPick &pick, const QString &count)
{
    m_pick = pick;
    m_count = count;
}

void GridDragTip::setWords(const QString &deed, const QString &source)
{
    if (deed == m_deed && source == m_source)
        return;
    m_deed = deed;
    m_source = source;
    update();
}

QRect GridDragTip::tile() const
{
    return {shadow, shadow, scaledPane(tileWidth), scaled(24)};
}

QRect GridDragTip::words() const
{
    if (m_deed.isEmpty())
        return {};
    const QFontMetrics strong(fontFor(TextRole::DenseMedium));
    const QFontMetrics plain(fontFor(TextRole::Dense));
    const int width = std::max(strong.horizontalAdvance(m_deed), plain.horizontalAdvance(m_source));
    const int lines = m_source.isEmpty() ? 1 : 2;
    return {tile().topLeft() + wordsAt, QSize(width + 2 * padX, lines * scaled(18) + 2 * padY)};
}

void GridDragTip::follow(const QPoint &global)
{
    const QRect all = tile().united(words());
    resize(all.right() + 1 + shadow, all.bottom() + 1 + shadow);
    QPoint corner = parentWidget()->mapFromGlobal(global) - grip - tile().topLeft();
    // The words stay in the window; the tile may leave it with the pointer.
    corner.setX(std::min(corner.x(), parentWidget()->width() - width() + shadow));
    corner.setY(std::min(corner.y(), parentWidget()->height() - height() + shadow));
    move(corner);
}

void GridDragTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintRaised(painter, tile(), this, 3);
    m_painter.paintDragged(painter, tile(), m_pick, m_count, theme);
    const QRect box = words();
    if (box.isEmpty())
        return;
    paintRaised(painter, box, this, 5);
    QRect line(box.x() + padX, box.y() + padY, box.width() - 2 * padX, scaled(18));
    painter.setFont(fontFor(TextRole::DenseMedium));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextDontClip, m_deed);
    line.moveTop(line.bottom() + 1);
    painter.setFont(fontFor(TextRole::Dense));
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextDontClip, m_source);
}

} // namespace vigie::ui
