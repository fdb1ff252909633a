// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorview.h"
#include "ui/widgets/popuppanel.h"

class QListWidget;
class QListWidgetItem;

namespace vigie::ui {

//! The list of a table's columns: ticked are shown, in this order.
//!
//! Alt+Up and Alt+Down move a column, Alt+Left and Alt+Right make it narrower and wider; it can be
//! dragged too.
class ColumnPanel : public PopupPanel
{
    Q_OBJECT
public:
    struct Item
    {
        FloorColumn column{}; //!< With the width that it has now.
        QString text{};
        bool isShown = false;
    };

    explicit ColumnPanel(QWidget *owner);

    void setColumns(const QList<Item> &items);
    void open(QWidget *anchor);

Q_SIGNALS:
    void columnsChosen(const QList<vigie::ui::FloorColumn> &shown); //!< From left to right.
    void usualRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitList(const QWidget *anchor);
    void tell();
    void moveCurrent(int by);
    void sizeCurrent(int by);

    QListWidget *m_list;
};

} // namespace vigie::ui
