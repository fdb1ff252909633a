// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminheader.h"

#include "ui/admin/adminlook.h"
#include "ui/admin/admintable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace adminlook;
using Kind = AdminTable::Kind;

AdminHeader::AdminHeader(AdminTable &table) : QHeaderView(Qt::Horizontal, &table), m_table(table)
{
    setHighlightSections(false);
    setMinimumSectionSize(8);
}

QSize AdminHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(28)};
}

QString AdminHeader::wordsOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

bool AdminHeader::isRight(int column) const
{
    const Kind kind = m_table.kindOf(column);
    return kind == Kind::Figure || kind == Kind::Actions;
}

int AdminHeader::leastWidth(int column) const
{
    const bool isAction = m_table.kindOf(column) == Kind::Actions;
    const int margins = (column == 0 ? edge : pad) + (isAction ? edge : pad);
    const int mark = sectionsClickable() && !isAction ? sortMark : 0;
    return widthOf(wordsOf(column), TextRole::CaptionStrong) + margins + mark;
}

void AdminHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = themeOf(this);
    painter->fillRect(rect, theme.header);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.lineStrong);
    const bool isSorted = column == m_table.rows().sortColumn();
    QRect room = rect.adjusted(column == 0 ? edge : pad, 0,
                               m_table.kindOf(column) == Kind::Actions ? -edge : -pad, -1);
    const QString words = wordsOf(column);
    const TextRole role = isSorted ? TextRole::CaptionStrong : TextRole::CaptionMedium;
    if (isSorted && isRight(column))
        room.setRight(room.right() - sortMark);
    drawWords(*painter, room, words, role, isSorted ? theme.text : theme.text2,
              isRight(column) ? Qt::AlignRight : Qt::AlignLeft);
    if (!isSorted)
        return;
    const int x = isRight(column) ? room.right() + 4 : room.left() + widthOf(words, role) + 3;
    const bool isUp = m_table.rows().sortOrder() == Qt::AscendingOrder;
    drawIcon(*painter, {x, room.y(), 12, room.height()}, isUp ? "caret-up"_L1 : "caret-down"_L1, 12,
             theme.text);
}

} // namespace vigie::ui
