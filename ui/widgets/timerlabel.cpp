// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timerlabel.h"

#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

TimerLabel::TimerLabel(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tick();
}

void TimerLabel::setSince(std::optional<Instant> since)
{
    m_since = since;
    m_frozen = false;
    tick();
    update();
}

void TimerLabel::freeze()
{
    m_frozen = true;
    update();
}

void TimerLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void TimerLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize TimerLabel::sizeHint() const
{
    const QFontMetrics metrics(fontFor(m_role));
    return {metrics.horizontalAdvance(m_text), metrics.height()};
}

void TimerLabel::tick()
{
    if (m_frozen)
        return;
    const QString text = m_since ? formatSince(*m_since, m_clock.now()) : noValue();
    if (text == m_text)
        return;
    // Figures are tabular: only another length is another width.
    const bool resized = text.size() != m_text.size();
    m_text = text;
    setAccessibleName(text);
    if (resized)
        updateGeometry();
    update();
}

void TimerLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(fontFor(m_role));
    painter.setPen(m_frozen ? theme.text2 : m_since ? theme.text : theme.text3);
    painter.drawText(rect(), int(m_alignment) | Qt::TextDontClip, m_text);
}

} // namespace vigie::ui
