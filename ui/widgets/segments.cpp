// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace vigie::ui {

namespace {

    int widthOf(const QString &choice)
    {
        return QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(choice) + 24;
    }

} // namespace

Segments::Segments(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(choices.join(u'/')); // Until the page names it.
}

void Segments::setCurrent(int index)
{
    m_current = index;
    // What is chosen, for those who hear it: the name stays that of the whole.
    setAccessibleDescription(m_choices.value(index));
    update();
}

void Segments::setChoices(const QStringList &choices)
{
    m_choices = choices;
    updateGeometry();
    setCurrent(qBound(0, m_current, int(choices.size()) - 1));
}

QSize Segments::sizeHint() const
{
    return {rectOf(int(m_choices.size()) - 1).right() + 2, scaled(28)};
}

QRect Segments::rectOf(int index) const
{
    int x = 1;
    for (int i = 0; i < index; ++i)
        x += widthOf(m_choices[i]) + 1;
    return {x, 1, index < 0 ? 0 : widthOf(m_choices[index]), scaled(28) - 2};
}

void Segments::choose(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT currentChanged(index);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    stylepaint::box(painter, rect(), 5, theme.surface, theme.lineStrong);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setFont(fontFor(TextRole::BodyMedium));
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect place = rectOf(i);
        if (i == m_current) {
            QPainterPath part;
            part.addRect(place);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(part.intersected(inside), theme.select);
        }
        if (i > 0)
            painter.fillRect(place.x() - 1, 1, 1, 26, theme.line);
        painter.setPen(i == m_current ? theme.accent : theme.text2);
        painter.drawText(place, Qt::AlignCenter, m_choices[i]);
    }
    if (showsFocus(this))
        stylepaint::box(painter, rect(), 5, Qt::transparent, theme.focus, true);
}

void Segments::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (rectOf(i).contains(event->position().toPoint()))
            choose(i);
    }
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    choose(m_current + step);
}

void Segments::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
}

} // namespace vigie::ui
