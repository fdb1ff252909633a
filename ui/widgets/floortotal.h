// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessibleitems.h"

#include <QWidget>

namespace vigie::ui {

class FloorTable;

//! The pinned row of totals under a floor table, on the same column edges, with the rows of which
//! it is the sum. To a screen reader each row is one item, with the columns that are shown.
class FloorTotal : public QWidget, public AccessibleItems
{
    Q_OBJECT
public:
    explicit FloorTotal(FloorTable *table);

    int itemCount() const override;
    QString itemName(int index) const override;
    QRect itemPlace(int index) const override;
    bool isItemCurrent(int) const override { return false; }
    void chooseItem(int) override { }
    QAccessible::Role itemRole() const override { return QAccessible::ListItem; }
    QAccessible::Role role() const override { return QAccessible::List; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QStringList &texts, const QRect &row) const;

    QStringList textsOf(int index) const; //!< One a column; the last row is the total.

    const FloorTable &m_table;
};

} // namespace vigie::ui
