// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace vigie::ui {

//! A ground of one theme colour, with 1 px rules at chosen edges: panes meet at lines.
class Pane : public QWidget
{
    Q_OBJECT
public:
    explicit Pane(QColor Theme::*ground = &Theme::surface, QWidget *parent = nullptr);
    void setGround(QColor Theme::*ground);
    void setRules(Qt::Edges edges, QColor Theme::*colour = &Theme::line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Theme::*m_ground;
    QColor Theme::*m_rule = &Theme::line;
    Qt::Edges m_edges{};
};

//! A 1 px line between two things of a layout; `inset` keeps its ends off the edges.
class Rule : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation, int inset = 0, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
    int m_inset;
};

} // namespace vigie::ui
