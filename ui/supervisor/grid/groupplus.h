// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"
#include "ui/widgets/popuppanel.h"

class QListWidget;
class QListWidgetItem;

namespace vigie::models {
class FloorGrid;
}

namespace vigie::ui {

class Field;

//! The groups that still have agents outside a queue: one is added whole, at a penalty.
class GroupPlus : public PopupPanel
{
    Q_OBJECT
public:
    GroupPlus(const models::FloorGrid &grid, int column, QWidget *owner);

Q_SIGNALS:
    void groupChosen(qint32 group, const vigie::center::Cell &to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const models::FloorGrid &grid, int column);
    void choose(const QListWidgetItem *item);

    const QueueId m_queue;
    Field *m_penalty;
    QListWidget *m_list;
};

} // namespace vigie::ui
