// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/movedchip.h"

#include <QEvent>

namespace vigie::ui {

using namespace Qt::StringLiterals;

MovedChip::MovedChip(FloorTable &table) : Chip({}, &table), m_table(table)
{
    setObjectName(u"movedRows"_s);
    setKind(Kind::Accent);
    setToolTip(tr("Shows the rows in their new order"));
    table.installEventFilter(this);
}

void MovedChip::setMoves(int moves)
{
    setVisible(moves > 0);
    if (moves == 0)
        return;
    setText(tr("%n row(s) moved", nullptr, moves));
    setAccessibleName(text());
    place();
}

void MovedChip::place()
{
    constexpr int gap = 8;
    const QSize size = sizeHint();
    setGeometry(m_table.width() - gap - size.width(), (m_table.headerHeight() - size.height()) / 2,
                size.width(), size.height());
    raise();
}

bool MovedChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return Chip::eventFilter(watched, event);
}

} // namespace vigie::ui
