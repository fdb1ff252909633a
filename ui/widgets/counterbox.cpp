// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counterbox.h"

#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QPainter>

namespace vigie::ui {

CounterBox::CounterBox(const QString &name, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void CounterBox::setName(const QString &name, const QString &fullName)
{
    m_name = name;
    m_width = 0; // Another language may be narrower.
    setToolTip(fullName);
    measure();
}

void CounterBox::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    measure();
}

void CounterBox::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void CounterBox::measure()
{
    setAccessibleName(m_value.isEmpty() ? m_name : m_name + u' ' + m_value);
    const int width = qMax(QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(m_name),
                           QFontMetrics(fontFor(TextRole::Figure)).horizontalAdvance(m_value));
    if (width > m_width) {
        m_width = width;
        updateGeometry();
    }
    update();
}

QSize CounterBox::sizeHint() const
{
    return {m_width, scaled(36)};
}

void CounterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_width = 0; // Larger text, or smaller again.
    measure();
    updateGeometry();
}

void CounterBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int middle = height() / 2;
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(QRect(0, middle - scaled(17), width(), scaled(16)),
                     Qt::AlignVCenter | Qt::TextDontClip, m_name);
    painter.setFont(fontFor(TextRole::Figure));
    painter.setPen(m_stale ? theme.text2 : theme.text);
    painter.drawText(QRect(0, middle - scaled(1), width(), scaled(18)),
                     Qt::AlignVCenter | Qt::TextDontClip, m_value);
}

} // namespace vigie::ui
