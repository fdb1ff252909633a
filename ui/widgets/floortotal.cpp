// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floortotal.h"

#include "ui/widgets/floortable.h"
#include "ui/widgets/typography.h"

#include <QAbstractItemModel>
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
    const int last = itemCount() - 1;
    for (int i = 0; i < last; ++i) {
        const QRect row = itemPlace(i);
        paintRow(painter, textsOf(i), row);
        painter.fillRect(0, row.bottom(), width(), 1, theme.line);
    }
    painter.setFont(fontFor(m_table.isCompact() ? TextRole::DenseStrong : TextRole::BodyStrong));
    paintRow(painter, textsOf(last), itemPlace(last));
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (!m_table.isColumnHidden(column) && m_table.startsGroup(column))
            painter.fillRect(m_table.columnViewportPosition(column), 1, 1, height() - 1,
                             theme.line);
    }
}

int FloorTotal::itemCount() const
{
    return int(m_table.subtotals().size()) + 1;
}

QStringList FloorTotal::textsOf(int index) const
{
    if (index < int(m_table.subtotals().size()))
        return m_table.subtotals()[index];
    QStringList totals;
    for (int column = 0; column < m_table.columnCount(); ++column)
        totals.append(m_table.total(column));
    return totals;
}

QRect FloorTotal::itemPlace(int index) const
{
    const int top = 1 + index * m_table.subtotalHeight();
    const bool isTotal = index == itemCount() - 1;
    return {0, top, width(), isTotal ? height() - top : m_table.subtotalHeight()};
}

QString FloorTotal::itemName(int index) const
{
    const QStringList texts = textsOf(index);
    QStringList words;
    for (int column = 0; column < int(texts.size()); ++column) {
        if (m_table.isColumnHidden(column) || texts[column].isEmpty())
            continue;
        const QString head = m_table.model()->headerData(column, Qt::Horizontal).toString();
        //: One figure of a row of totals, for a screen reader: the column's head, the figure.
        words.append(head.isEmpty() ? texts[column] : tr("%1 %2").arg(head, texts[column]));
    }
    return words.join(u", ");
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
