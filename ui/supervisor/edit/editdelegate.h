// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/editcell.h"

#include <QStyledItemDelegate>

namespace vigie::ui {

class EditTable;
struct Theme;

//! Paints the cells of an EditTable, and makes the field that a penalty is typed into.
class EditDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EditDelegate(EditTable &table);

    static constexpr int outcomeIndent = 16; //!< Away from the numbers before it.

    static bool isRight(EditCell::Kind kind);
    static QRect textIn(const QRect &cell, int column); //!< Without the pads.
    static QRect fieldIn(const QRect &cell); //!< Of a penalty.

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Cell;
    void paintGround(const Cell &cell) const;
    void paintKind(const Cell &cell, EditCell::Kind kind) const;
    void paintName(const Cell &cell) const;
    void paintPenalty(const Cell &cell) const;
    void paintChange(const Cell &cell) const;
    void paintOutcome(const Cell &cell) const;
    void paintAction(const Cell &cell) const;

    EditTable &m_table;
};

} // namespace vigie::ui
