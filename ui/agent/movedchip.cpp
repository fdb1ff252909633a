// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/movedchip.h"

#include "ui/models/sortedtablemodel.h"
#include "ui/widgets/floortable.h"

#include <QEvent>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::SortedTableModel;

MovedChip::MovedChip(SortedTableModel &model, FloorTable &table)
    : Chip({}, &table)
    , m_model(model)
    , m_table(table)
{
    setObjectName(u"movedRows"_s);
    setKind(Kind::Accent);
    setToolTip(tr("Shows the rows in their new order"));
    table.installEventFilter(this);
    connect(&table, &FloorTable::pointerRests, &model, &SortedTableModel::setOrderHeld);
    connect(&model, &SortedTableModel::pendingMovesChanged, this, &MovedChip::refresh);
    connect(this, &QAbstractButton::clicked, this, [this] {
        m_model.setOrderHeld(false);
        m_model.setOrderHeld(true); // The pointer is still here.
    });
    refresh();
}

void MovedChip::refresh()
{
    const int moves = m_model.pendingMoves();
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
