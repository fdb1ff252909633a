// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floorheader.h"

#include "ui/widgets/floortable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int caret = 11;
    constexpr int caretGap = 3;

} // namespace

FloorHeader::FloorHeader(FloorTable *table) : QHeaderView(Qt::Horizontal, table), m_table(*table)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSortIndicator(-1, Qt::AscendingOrder);
}

QSize FloorHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_table.headerHeight()};
}

int FloorHeader::widthOf(int column) const
{
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics(fontFor(TextRole::CaptionStrong));
    return metrics.horizontalAdvance(text) + (text.isEmpty() ? 0 : caretGap + caret)
        + m_table.padLeft(column) + m_table.padRight(column);
}

void FloorHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    painter.fillRect(viewport()->rect(), theme.header);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme.lineStrong);
    painter.end();
    if (model())
        QHeaderView::paintEvent(event);
}

void FloorHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = themeOf(this);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QColor ink = sorted ? theme.text : theme.text2;
    painter->setFont(fontFor(sorted ? TextRole::CaptionStrong : TextRole::CaptionMedium));
    painter->setPen(ink);
    const QRect room
        = rect.adjusted(m_table.padLeft(logicalIndex), 0, -m_table.padRight(logicalIndex), -1);
    const QFontMetrics metrics = painter->fontMetrics();
    const int mark = sorted ? caretGap + caret : 0;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - mark);
    const int words = metrics.horizontalAdvance(shown);
    const bool right = isRightAligned(m_table.column(logicalIndex).kind);
    const int x = right ? room.right() + 1 - words - mark : room.x();
    painter->drawText(QRect(x, room.y(), words + 1, room.height()),
                      Qt::AlignVCenter | Qt::TextDontClip, shown);
    if (sorted)
        drawIcon(*painter, QRect(x + words + caretGap, room.y(), caret, room.height()),
                 sortIndicatorOrder() == Qt::AscendingOrder ? "caret-up"_L1 : "caret-down"_L1,
                 caret, ink);
}

} // namespace vigie::ui
