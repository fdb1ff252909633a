// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/boxed.h"

#include "ui/widgets/stylepaint.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vigie::ui {

Boxed::Boxed(QWidget *inside, QWidget *parent) : QWidget(parent), m_inside(inside)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 3, 4, 3);
    column->addWidget(inside);
    inside->installEventFilter(this);
}

//! With what is in it the edge goes, too.
bool Boxed::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        setVisible(!m_inside->isHidden());
    return QWidget::eventFilter(watched, event);
}

void Boxed::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    stylepaint::box(painter, rect(), 5, theme.surface, theme.border);
}

} // namespace vigie::ui
