// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminspot.h"
#include "ui/admin/admintreenodes.h"
#include "ui/widgets/accessibleitems.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace vigie::ui {

class AdminRoom;

//! The side bar of the administration: the dashboard, XiVOs with their entities and free numbers,
//! templates, administrators.
//!
//! One tab stop: Up and Down move, Left and Right fold, Return and Space go there.
class AdminTree : public QWidget, public AccessibleItems
{
    Q_OBJECT
public:
    explicit AdminTree(AdminRoom &room, QWidget *parent = nullptr);

    void setCurrent(const AdminSpot &spot); //!< The entry that the page belongs to.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; //!< With rows as low as they may be.

Q_SIGNALS:
    void chosen(const vigie::ui::AdminSpot &spot);
    void rowShown(
        const QRect &place); //!< The keyboard is there, or the current page: to be scrolled to.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Node = AdminTreeNode;

    void gather();
    int heightOf(const Node &node) const;
    int heightOf(const Node &node, double want) const;
    int heightAt(double want) const; //!< Of all.
    void measure();
    void showCurrent();
    QRect rectOf(int node) const;
    int nodeAt(const QPoint &at) const;
    void step(int by);
    void fold(int node, bool isOpen);
    void choose(int node);
    void paintNode(QPainter &painter, int node) const;

    std::vector<int> entries() const;
    int itemCount() const override { return int(entries().size()); }
    QString itemName(int index) const override;
    QRect itemPlace(int index) const override;
    bool isItemCurrent(int index) const override;
    void chooseItem(int index) override;
    QAccessible::Role itemRole() const override { return QAccessible::ListItem; }
    QAccessible::Role role() const override { return QAccessible::List; }

    AdminRoom &m_room;
    std::vector<Node> m_nodes;
    QSet<int> m_folded; //!< Ids of XiVOs.
    AdminSpot m_current{};
    int m_focused = 0;
    int m_hovered = -1;
    double m_want = 1; //!< Height of the rows: 1 the usual one, 0 the least.
    int m_gap = 0;
};

} // namespace vigie::ui
