// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectionmark.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

namespace {

    constexpr int side = 10;
    constexpr int gap = 8;

} // namespace

void paintLinkMark(QPainter &painter, const QRect &box, LinkMark mark, const Theme &theme)
{
    const QRectF disc(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2, side,
                      side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == LinkMark::Live) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ready);
        painter.drawEllipse(disc);
    } else {
        QPen pen(mark == LinkMark::Late ? theme.pause : theme.danger, 2);
        pen.setCapStyle(Qt::FlatCap);
        if (mark == LinkMark::Down)
            pen.setDashPattern({1.9, 1.25}); // Four arcs on a circle of 8 px.
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

ConnectionMark::ConnectionMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConnectionMark::setMark(LinkMark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ConnectionMark::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::BodyMedium));
    return {side + gap + metrics.horizontalAdvance(m_word), qMax(20, metrics.height())};
}

void ConnectionMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintLinkMark(painter, QRect(0, 0, side, height()), m_mark, theme);
    painter.setFont(fontFor(TextRole::BodyMedium));
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(side + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextDontClip,
                     m_word);
}

} // namespace vigie::ui
