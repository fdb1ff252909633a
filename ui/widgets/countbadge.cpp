// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countbadge.h"

#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using center::Level;

namespace {

    int pillHeight()
    {
        return scaled(16);
    }

    struct Colours
    {
        QColor ground{};
        QColor ink{};
    };

    Colours coloursOf(Level level, const Theme &theme)
    {
        switch (level) {
        case Level::Warn:
            return {theme.warnBg, theme.onWarn};
        case Level::Alarm:
            return {theme.alarmBg, theme.onAlarm};
        case Level::None:
            break;
        }
        return {theme.press, theme.text};
    }

} // namespace

int countWidth(int count)
{
    const QFontMetrics metrics(fontFor(TextRole::MicroStrong));
    return qMax(18, metrics.horizontalAdvance(formatCount(count)) + 10);
}

void paintCount(QPainter &painter, const QRect &box, int count, Level level, const Theme &theme,
                bool stale)
{
    const Colours colours = coloursOf(stale ? Level::None : level, theme);
    const QRect pill(box.x(), box.y() + (box.height() - pillHeight()) / 2, countWidth(count),
                     pillHeight());
    stylepaint::box(painter, pill, 8, colours.ground, Qt::transparent);
    painter.setFont(fontFor(TextRole::MicroStrong));
    painter.setPen(stale ? theme.text2 : colours.ink);
    painter.drawText(pill, Qt::AlignCenter, formatCount(count));
}

CountBadge::CountBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void CountBadge::setCount(int count, Level level)
{
    m_count = count;
    m_level = level;
    setAccessibleName(formatCount(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    return {countWidth(m_count), pillHeight()};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCount(painter, rect(), m_count, m_level, themeOf(this));
}

} // namespace vigie::ui
