// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminrows.h"
#include "ui/admin/rowactions.h"

#include <QTableView>

#include <vector>

namespace vigie::ui {

class AdminHeader;

//! A table of the administration: painted cells, and at the end of a row what can be done with it.
//!
//! Up and Down move over rows, Left and Right over the actions, Return and Space do the one they
//! are on. A bin deletes in two steps.
class AdminTable : public QTableView
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Name, //!< Medium.
        Text,
        Quiet, //!< text2.
        Figure, //!< Right; filled where few numbers are left.
        Share, //!< A bar.
        Actions
    };
    using Action = RowActions::Action;

    explicit AdminTable(AdminRows *rows, QWidget *parent = nullptr);

    //! \a width: in pixels of the usual text; 0: what is left.
    void setColumn(int column, Kind kind, int width);
    //! Of rows that are no heads; Open is drawn as a caret.
    void setActions(const QList<Action> &actions);
    void setHeadAction(const QString &words); //!< The button of a head; empty: none.
    void setShortAction(const QString &words); //!< In place of the caret, where numbers run out.
    void setSortable(bool isSortable);
    void setEmptyText(const QString &text);
    AdminRows &rows() const { return m_rows; }
    bool isArmed() const { return m_actions.isArmed(); }

    Kind kindOf(int column) const;
    bool hasHeads() const { return m_hasHeads; }
    QColor groundOf(int row) const;
    void paintActions(QPainter &painter, const QRect &cell, int row) const;

Q_SIGNALS:
    void openRequested(const QString &key); //!< A double click, too.
    void editRequested(const QString &key);
    void removeConfirmed(const QString &key); //!< The second step.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Column
    {
        Kind kind = Kind::Text;
        int width = 0;
    };

    QRect actionCell(const QModelIndex &index) const; //!< In the viewport.
    int actionAt(const QModelIndex &index, const QPoint &at) const; //!< -1: none.
    void fit();
    std::vector<int> widths() const; //!< Of the columns that are not stretched.
    void fitHeads();
    void tellArmed();
    void paintArmed();

    AdminRows &m_rows;
    RowActions m_actions;
    AdminHeader *m_header;
    std::vector<Column> m_columns{};
    QString m_empty{};
    int m_place = 0; //!< The action that the keyboard is on.
    int m_toldSeconds = 0;
    bool m_hasHeads = false;
};

} // namespace vigie::ui
