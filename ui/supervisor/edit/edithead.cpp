// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/edithead.h"

#include "ui/supervisor/edit/editdelegate.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

EditHead::EditHead(EditTable &table) : QHeaderView(Qt::Horizontal, &table), m_table(table)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(8);
    setAttribute(Qt::WA_Hover, false);
}

void EditHead::setSorted(int column)
{
    m_sorted = column;
    viewport()->update();
}

QSize EditHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(28)};
}

void EditHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = themeOf(this);
    painter->fillRect(rect, theme.header);
    painter->fillRect(rect.x(), rect.y(), rect.width(), 1, theme.line);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.line);
    const bool isSorted = column == m_sorted;
    painter->setFont(fontFor(isSorted ? TextRole::CaptionStrong : TextRole::CaptionMedium));
    painter->setPen(isSorted ? theme.text : theme.text2);
    const bool isRight = EditDelegate::isRight(m_table.kindOf(column));
    QRect room = EditDelegate::textIn(rect, column);
    if (m_table.kindOf(column) == EditCell::Kind::Outcome)
        room.setLeft(room.left() + EditDelegate::outcomeIndent);
    if (isSorted && isRight) {
        constexpr int caret = 12;
        drawIcon(*painter, {room.right() + 1 - caret, room.y(), caret, room.height()},
                 "caret-up"_L1, caret, theme.text);
        room.setRight(room.right() - caret - 3);
    }
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    painter->drawText(room, int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace vigie::ui
