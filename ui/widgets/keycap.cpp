// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

namespace {

    QFont capFont()
    {
        QFont font = fontFor(TextRole::Micro);
        font.setWeight(QFont::Medium);
        return font;
    }

} // namespace

QSize keyCapSize(const QString &key)
{
    return {qMax(scaled(17), QFontMetrics(capFont()).horizontalAdvance(key) + 10), scaled(17)};
}

void paintKeyCap(QPainter &painter, const QRect &box, const QString &key, const QColor &ink,
                 const QColor &edge, bool held)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge, 1);
    if (held)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    painter.setFont(capFont());
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

void KeyCap::setHeld(bool held)
{
    m_held = held;
    update();
}

QSize KeyCap::sizeHint() const
{
    return m_key.isEmpty() ? QSize(0, 0) : keyCapSize(m_key);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    if (m_key.isEmpty())
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintKeyCap(painter, rect(), m_key, theme.text2, theme.lineStrong, m_held);
}

} // namespace vigie::ui
