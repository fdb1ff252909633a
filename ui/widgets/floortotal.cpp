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
    painter.setFont(fontFor(m_table.isCompact() ? TextRole::DenseStrong : TextRole::BodyStrong));
    painter.setPen(m_table.isStale() ? theme.text2 : theme.text);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        const QRect cell(m_table.columnViewportPosition(column), 1, m_table.columnWidth(column),
                         height() - 1);
        if (m_table.startsGroup(column))
            painter.fillRect(cell.x(), 1, 1, height() - 1, theme.line);
        const bool right = isRightAligned(m_table.column(column).kind);
        painter.drawText(cell.adjusted(m_table.padLeft(column), 0, -m_table.padRight(column), 0),
                         int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                             | Qt::TextDontClip,
                         m_table.total(column));
    }
}

} // namespace vigie::ui
