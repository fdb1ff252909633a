// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floortotal.h"

#include "ui/widgets/floortable.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

FloorTotal::FloorTotal(FloorTable *table) : QWidget(table), m_table(*table)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Totals"));
}

void FloorTotal::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.header);
    painter.fillRect(0, 0, width(), 1, theme.lineStrong);
    const QColor ink = m_table.isStale() ? theme.text2 : theme.text;
    painter.setPen(ink);
    painter.setFont(fontFor(m_table.isCompact() ? TextRole::Dense : TextRole::Body));
    int top = 1;
    for (const QStringList &each : m_table.subtotals()) {
        const QRect row(0, top, width(), m_table.subtotalHeight());
        paintRow(painter, each, row);
        painter.fillRect(0, row.bottom(), width(), 1, theme.line);
        top = row.bottom() + 1;
    }
    QStringList totals;
    for (int column = 0; column < m_table.columnCount(); ++column)
        totals.append(m_table.total(column));
    painter.setFont(fontFor(m_table.isCompact() ? TextRole::DenseStrong : TextRole::BodyStrong));
    paintRow(painter, totals, QRect(0, top, width(), height() - top));
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (!m_table.isColumnHidden(column) && m_table.startsGroup(column))
            painter.fillRect(m_table.columnViewportPosition(column), 1, 1, height() - 1,
                             theme.line);
    }
}

void FloorTotal::paintRow(QPainter &painter, const QStringList &texts, const QRect &row) const
{
    for (int column = 0; column < int(texts.size()); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        const QRect cell(m_table.columnViewportPosition(column), row.y(),
                         m_table.columnWidth(column), row.height());
        const bool right = isRightAligned(m_table.column(column).kind);
        painter.drawText(cell.adjusted(m_table.padLeft(column), 0, -m_table.padRight(column), 0),
                         int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                             | Qt::TextDontClip,
                         texts[column]);
    }
}

} // namespace vigie::ui
