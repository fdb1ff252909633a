// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace vigie::ui {

struct AdminRow;
class AdminTable;

//! Paints the cells of an AdminTable.
class AdminCells : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AdminCells(AdminTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintKind(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const AdminRow &row) const;
    void paintName(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const AdminRow &row) const;
    void paintFigure(QPainter &painter, const QRect &cell, const QModelIndex &index,
                     const AdminRow &row) const;
    void paintShare(QPainter &painter, const QRect &room, const QString &words,
                    const AdminRow &row) const;
    QRect roomOf(const QRect &cell, const QModelIndex &index, const AdminRow &row) const;

    AdminTable &m_table;
};

} // namespace vigie::ui
