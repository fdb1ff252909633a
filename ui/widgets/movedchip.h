// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/floortable.h"

namespace vigie::ui {

//! "3 rows moved", at the end of a table's header while the pointer holds its order. A click lets
//! the rows go where they belong, and holds the new order.
class MovedChip : public Chip
{
    Q_OBJECT
public:
    //! \a model: any that holds its order as models::SortedTableModel does.
    template <typename Model> MovedChip(Model &model, FloorTable &table);

    void setMoves(int moves);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit MovedChip(FloorTable &table);
    void place();

    FloorTable &m_table;
};

template <typename Model> MovedChip::MovedChip(Model &model, FloorTable &table) : MovedChip(table)
{
    connect(&table, &FloorTable::pointerRests, &model, &Model::setOrderHeld);
    connect(&model, &Model::pendingMovesChanged, this, &MovedChip::setMoves);
    connect(this, &QAbstractButton::clicked, &model, [&model] {
        model.setOrderHeld(false);
        model.setOrderHeld(true); // The pointer is still here.
    });
    setMoves(model.pendingMoves());
}

} // namespace vigie::ui
