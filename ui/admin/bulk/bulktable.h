// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/bulkmodel.h"

#include <QTableView>

namespace vigie::ui {

//! The lines of a table of users, painted: a red corner at the cell at fault, the verdict or the
//! result, and a link that mends it.
//!
//! F2 or a double click edits a cell, Return follows the link of the line.
class BulkTable : public QTableView
{
    Q_OBJECT
public:
    explicit BulkTable(BulkModel *model, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    void setEntityShown(bool isShown); //!< Lines name theirs.
    void fix(int row); //!< Puts the value there, or opens the cell at fault.

Q_SIGNALS:
    void fixRequested(int row, const vigie::ui::BulkFix &fix); //!< With a value.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Cells;
    void fit();
    bool isOverLink(const QPoint &at) const;

    BulkModel *m_model;
    Cells *m_cells;
    QString m_empty{};
    bool m_showsEntity = false;
};

} // namespace vigie::ui
