// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessibleitems.h"

#include <QStringList>
#include <QWidget>

namespace vigie::ui {

//! A few exclusive choices in one edge; arrows move, one tab stop.
class Segments : public QWidget, public AccessibleItems
{
    Q_OBJECT
public:
    explicit Segments(const QStringList &choices, QWidget *parent = nullptr);
    int current() const { return m_current; }
    void setCurrent(int index); //!< Emits nothing.
    void setChoices(const QStringList &choices);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index); //!< By the person.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRect rectOf(int index) const;
    void choose(int index);

    int itemCount() const override { return int(m_choices.size()); }
    QString itemName(int index) const override { return m_choices.value(index); }
    QRect itemPlace(int index) const override { return rectOf(index); }
    bool isItemCurrent(int index) const override { return index == m_current; }
    void chooseItem(int index) override { choose(index); }
    QAccessible::Role itemRole() const override { return QAccessible::RadioButton; }
    QAccessible::Role role() const override { return QAccessible::Grouping; }

    QStringList m_choices;
    int m_current = 0;
};

} // namespace vigie::ui
