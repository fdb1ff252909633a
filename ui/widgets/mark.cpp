// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vigie::ui {

Mark::Mark(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void Mark::paint(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    // Drawn on a field of 32.
    painter.scale(box.width() / 32.0, box.height() / 32.0);
    QPainterPath mast(QPointF(5, 12));
    mast.lineTo(16, 28);
    mast.lineTo(27, 12);
    painter.setPen(QPen(theme.text, 3.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mast);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(16, 7), 4.2, 4.2);
    painter.restore();
}

void Mark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint(painter, rect(), themeOf(this));
}

} // namespace vigie::ui
