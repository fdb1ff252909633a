// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floorheader.h"

#include "ui/widgets/floortable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/typography.h"

#include <QMouseEvent>
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

QString FloorHeader::headOf(int column) const
{
    const QString &own = m_table.column(column).head;
    return own.isEmpty() ? model()->headerData(column, Qt::Horizontal).toString() : own;
}

bool FloorHeader::isTight(int column) const
{
    return m_table.isArrangeable() && isRightAligned(m_table.column(column).kind);
}

int FloorHeader::widthOf(int column) const
{
    const QString text = headOf(column);
    const QFontMetrics metrics(fontFor(TextRole::CaptionStrong));
    const int mark = text.isEmpty() || isTight(column) ? 0 : caretGap + caret;
    return metrics.horizontalAdvance(text) + mark + m_table.padLeft(column)
        + m_table.padRight(column);
}

void FloorHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(this);
    painter.fillRect(viewport()->rect(), theme.header);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme.lineStrong);
    painter.end();
    if (!model())
        return;
    QHeaderView::paintEvent(event);
    QPainter over(viewport());
    paintBands(over);
}

//! Lines between groups of columns, and their names above the heads.
void FloorHeader::paintBands(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(fontFor(TextRole::Micro));
    const auto left = [this](int column) { return sectionViewportPosition(column); };
    int first = -1; // Of the run.
    const auto endRun = [&](int end) {
        if (first < 0)
            return;
        const QString &band = m_table.column(first).band;
        const QRect room(left(first) + 6, 0, end - left(first) - 8, m_table.bandHeight());
        painter.setPen(theme.text2);
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(band, Qt::ElideRight, room.width()));
    };
    int end = 0;
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        if (isSectionHidden(column))
            continue;
        if (first < 0 || m_table.startsGroup(column)) {
            endRun(left(column));
            if (first >= 0)
                painter.fillRect(left(column), 0, 1, viewport()->height() - 1, theme.line);
            first = column;
        }
        end = left(column) + sectionSize(column);
    }
    endRun(end);
}

void FloorHeader::mousePressEvent(QMouseEvent *event)
{
    const int column = logicalIndexAt(event->position().toPoint());
    if (column < 0 || event->button() != Qt::LeftButton)
        return QHeaderView::mousePressEvent(event);
    switch (m_table.column(column).kind) {
    case CellKind::Check:
        Q_EMIT tickClicked();
        return;
    case CellKind::Opener: // Nothing to sort by.
        return;
    default: // A column to sort, move and size.
        QHeaderView::mousePressEvent(event);
    }
}

void FloorHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = themeOf(this);
    const int band = m_table.bandHeight();
    if (m_table.column(logicalIndex).kind == CellKind::Check) {
        const QVariant state
            = model()->headerData(logicalIndex, Qt::Horizontal, Qt::CheckStateRole);
        paintTick(*painter, rect.adjusted(m_table.padLeft(logicalIndex), band, 0, -1),
                  static_cast<Qt::CheckState>(state.toInt()), false, theme);
        return;
    }
    const QString text = headOf(logicalIndex);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QColor ink = sorted ? theme.text : theme.text2;
    painter->setFont(fontFor(sorted ? TextRole::CaptionStrong : TextRole::CaptionMedium));
    painter->setPen(ink);
    const bool lendsPads = sorted && isTight(logicalIndex);
    const int padLeft = lendsPads ? 0 : m_table.padLeft(logicalIndex);
    const int padRight = lendsPads ? 0 : m_table.padRight(logicalIndex);
    const int before = lendsPads ? 1 : caretGap; // Of the caret.
    const QRect room = rect.adjusted(padLeft, band, -padRight, -1);
    const QFontMetrics metrics = painter->fontMetrics();
    const int mark = sorted ? before + caret : 0;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - mark);
    const int words = metrics.horizontalAdvance(shown);
    const bool right = isRightAligned(m_table.column(logicalIndex).kind);
    const int x = right ? room.right() + 1 - words - mark : room.x();
    painter->drawText(QRect(x, room.y(), words + 1, room.height()),
                      Qt::AlignVCenter | Qt::TextDontClip, shown);
    if (sorted)
        drawIcon(*painter, QRect(x + words + before, room.y(), caret, room.height()),
                 sortIndicatorOrder() == Qt::AscendingOrder ? "caret-up"_L1 : "caret-down"_L1,
                 caret, ink);
}

} // namespace vigie::ui
