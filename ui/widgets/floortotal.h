// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class FloorTable;

//! The pinned row of totals under a floor table, on the same column edges.
class FloorTotal : public QWidget
{
    Q_OBJECT
public:
    explicit FloorTotal(FloorTable *table);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const FloorTable &m_table;
};

} // namespace vigie::ui
