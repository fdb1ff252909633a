// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class FloorTable;

//! The pinned row of totals under a floor table, on the same column edges, with the rows of which
//! it is the sum.
class FloorTotal : public QWidget
{
    Q_OBJECT
public:
    explicit FloorTotal(FloorTable *table);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QStringList &texts, const QRect &row) const;

    const FloorTable &m_table;
};

} // namespace vigie::ui
