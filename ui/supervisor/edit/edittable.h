// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/editcell.h"

#include <QTableView>

#include <vector>

namespace vigie::ui {

//! A table in a dialog: painted cells, penalties to be typed over in place, as high as its rows
//! where there is room.
//!
//! Arrows move over what can be changed, digits type, + and - step, Delete empties a penalty,
//! Shift+Delete takes the row out; Tab leaves the table.
class EditTable : public QTableView
{
    Q_OBJECT
public:
    //! Property of an open field: what Escape brings back.
    static constexpr const char *textBefore = "vigieTextBefore";

    explicit EditTable(int rowHeight, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    //! \a width: in pixels of the usual text; 0: what is left.
    void setColumn(int column, EditCell::Kind kind, int width);
    EditCell::Kind kindOf(int column) const;
    void setSortedColumn(int column); //!< Its head says so.
    void setEmptyText(const QString &text);
    QRect fieldAt(const QModelIndex &index) const; //!< Of a penalty, in the viewport.
    void keepTyped(QWidget *editor) { commitData(editor); } //!< Before the editor is left.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested(const QModelIndex &index);
    void actionRequested(const QModelIndex &index);
    void rowLeft(int row); //!< What was typed there is finished.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isStop(const QModelIndex &index) const;
    QModelIndex firstStop(int row) const;
    QModelIndex stopBeside(const QModelIndex &from, int by) const;
    void setPenalty(const QModelIndex &index, const QString &text);
    bool pressed(const QModelIndex &index, const QPoint &at);
    bool actOn(const QModelIndex &index);
    void fitColumns();
    int widthOf(int column, double share) const;
    double shareOfTexts() const;

    struct Column
    {
        EditCell::Kind kind = EditCell::Kind::Text;
        int width = 0;
    };
    std::vector<Column> m_columns{};
    const int m_rowHeight;
    QString m_empty{};
};

} // namespace vigie::ui
