// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane.h"

#include <QPainter>

namespace vigie::ui {

Pane::Pane(QColor Theme::*ground, QWidget *parent) : QWidget(parent), m_ground(ground)
{
}

void Pane::setGround(QColor Theme::*ground)
{
    m_ground = ground;
    update();
}

void Pane::setRules(Qt::Edges edges, QColor Theme::*colour)
{
    m_edges = edges;
    m_rule = colour;
    setContentsMargins(edges & Qt::LeftEdge ? 1 : 0, edges & Qt::TopEdge ? 1 : 0,
                       edges & Qt::RightEdge ? 1 : 0, edges & Qt::BottomEdge ? 1 : 0);
    update();
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.*m_ground);
    const QColor rule = theme.*m_rule;
    if (m_edges & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, rule);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, rule);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), rule);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), rule);
}

Rule::Rule(Qt::Orientation orientation, int inset, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
    , m_inset(inset)
{
    const bool upright = orientation == Qt::Vertical;
    setSizePolicy(upright ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  upright ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

QSize Rule::sizeHint() const
{
    return {1, 1};
}

void Rule::paintEvent(QPaintEvent *)
{
    const bool upright = m_orientation == Qt::Vertical;
    const QRect line = upright ? rect().adjusted(0, m_inset, 0, -m_inset)
                               : rect().adjusted(m_inset, 0, -m_inset, 0);
    QPainter(this).fillRect(line, themeOf(this).line);
}

} // namespace vigie::ui
