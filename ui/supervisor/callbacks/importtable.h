// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace vigie::ui {

class ImportModel;

//! The preview of an ImportModel: dense rows, words over the whole width, links in them.
class ImportTable : public QTableView
{
    Q_OBJECT
public:
    explicit ImportTable(ImportModel *model, QWidget *parent = nullptr);
    QSize sizeHint() const override; //!< A dozen rows.

Q_SIGNALS:
    void fixRequested(int row); //!< The link of a row of words, or Return in it.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Cells;
    void fit();
    bool isOverLink(const QPoint &at) const;

    ImportModel *m_model;
    Cells *m_cells;
};

} // namespace vigie::ui
