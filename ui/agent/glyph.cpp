// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/glyph.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace vigie::ui {

namespace {

    // look.md 6: opacity 1 to 0.45 and back in 900 ms.
    constexpr int stepTime = 45;
    constexpr int steps = 20;
    constexpr double faintest = 0.45;

} // namespace

Glyph::Glyph(QLatin1StringView icon, int size, QColor Theme::*colour, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setIcon(QLatin1StringView icon)
{
    if (icon == m_icon)
        return;
    m_icon = icon;
    update();
}

void Glyph::setColour(QColor Theme::*colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    update();
}

void Glyph::setPulsing(bool isPulsing)
{
    if (isPulsing == m_isPulsing)
        return;
    m_isPulsing = isPulsing;
    runPulse();
}

void Glyph::runPulse()
{
    const bool isAnimated
        = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool runs = m_isPulsing && isVisible() && isAnimated;
    if (runs && m_timer == 0) {
        m_timer = startTimer(stepTime);
    } else if (!runs && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
        m_step = 0;
        update();
    }
}

void Glyph::timerEvent(QTimerEvent *)
{
    m_step = (m_step + 1) % steps;
    update();
}

void Glyph::showEvent(QShowEvent *)
{
    runPulse();
}

void Glyph::hideEvent(QHideEvent *)
{
    runPulse();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double phase = (1 - std::cos(2 * std::numbers::pi * m_step / steps)) / 2;
    painter.setOpacity(1 - (1 - faintest) * phase);
    drawIcon(painter, rect(), m_icon, m_size, themeOf(this).*m_colour);
}

} // namespace vigie::ui
