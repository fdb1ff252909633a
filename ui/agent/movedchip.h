// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

namespace vigie::models {
class SortedTableModel;
}

namespace vigie::ui {

class FloorTable;

//! "3 rows moved", at the end of a table's header while the pointer holds its order. A click lets
//! the rows go where they belong, and holds the new order.
class MovedChip : public Chip
{
    Q_OBJECT
public:
    MovedChip(models::SortedTableModel &model, FloorTable &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();

    models::SortedTableModel &m_model;
    FloorTable &m_table;
};

} // namespace vigie::ui
