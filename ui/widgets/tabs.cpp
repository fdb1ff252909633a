// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs.h"

#include "ui/widgets/countbadge.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>

namespace vigie::ui {

namespace {

    constexpr int pad = 12;
    constexpr int gap = 7;
    constexpr int separatorRoom = 13; //!< 6 on each side of the line.
    constexpr int tabHeight = 36;

    int boldWidth(const QString &text)
    {
        return QFontMetrics(fontFor(TextRole::BodyStrong)).horizontalAdvance(text);
    }

} // namespace

Tabs::Tabs(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto cycle = [this](const QKeySequence &keys, int step) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            if (count() > 0)
                setCurrent((m_current + step + count()) % count());
        });
    };
    cycle(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    cycle(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1);
}

int Tabs::addTab(const QString &text, QLatin1StringView icon)
{
    m_tabs.push_back({.text = text, .icon = icon, .separatorBefore = m_separatorNext});
    m_separatorNext = false;
    if (m_current < 0)
        setCurrent(0);
    updateGeometry();
    update();
    return count() - 1;
}

void Tabs::addSeparator()
{
    m_separatorNext = true;
}

void Tabs::setText(int index, const QString &text)
{
    m_tabs[size_t(index)].text = text;
    if (index == m_current)
        setAccessibleName(text);
    updateGeometry();
    update();
}

void Tabs::setCount(int index, int number, center::Level level)
{
    Tab &tab = m_tabs[size_t(index)];
    if (tab.count == number && tab.level == level)
        return;
    tab.count = number;
    tab.level = level;
    updateGeometry();
    update();
}

void Tabs::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void Tabs::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    setAccessibleName(m_tabs[size_t(index)].text);
    update();
    Q_EMIT currentChanged(index);
}

int Tabs::widthOf(const Tab &tab) const
{
    int width = 2 * pad + boldWidth(tab.text);
    if (!tab.icon.isEmpty())
        width += 14 + gap;
    if (tab.count >= 0)
        width += gap + countWidth(tab.count);
    return width;
}

QRect Tabs::tabRect(int index) const
{
    int x = 0;
    for (int i = 0; i <= index; ++i) {
        const Tab &tab = m_tabs[size_t(i)];
        if (tab.separatorBefore)
            x += separatorRoom;
        if (i == index)
            return {x, 0, widthOf(tab), tabHeight};
        x += widthOf(tab);
    }
    return {};
}

QSize Tabs::sizeHint() const
{
    return {count() > 0 ? tabRect(count() - 1).right() + 1 : 0, tabHeight};
}

int Tabs::indexAt(const QPoint &pos) const
{
    for (int i = 0; i < count(); ++i) {
        if (tabRect(i).contains(pos))
            return i;
    }
    return -1;
}

void Tabs::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(this);
    const Tab &tab = m_tabs[size_t(index)];
    const QRect place = tabRect(index);
    const bool active = index == m_current;
    if (tab.separatorBefore)
        painter.fillRect(place.x() - 7, 9, 1, tabHeight - 18, theme.line);
    const QColor ink = active || index == m_hovered ? theme.text : theme.text2;
    int x = place.x() + pad;
    if (!tab.icon.isEmpty()) {
        drawIcon(painter, QRect(x, 0, 14, tabHeight - 1), tab.icon, 14, ink);
        x += 14 + gap;
    }
    painter.setFont(fontFor(active ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, place.width(), tabHeight - 1), Qt::AlignVCenter, tab.text);
    if (tab.count >= 0) {
        const int left = x + boldWidth(tab.text) + gap;
        paintCount(painter, QRect(left, 0, 0, tabHeight - 1), tab.count, tab.level, theme, m_stale);
    }
    if (active)
        painter.fillRect(place.x() + pad, tabHeight - 2, place.width() - 2 * pad, 2, theme.accent);
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
    if (showsFocus(this) && m_current >= 0)
        stylepaint::box(painter, tabRect(m_current).adjusted(4, 4, -4, -4), 5, Qt::transparent,
                        theme.focus, true);
}

void Tabs::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (index >= 0)
        setCurrent(index);
}

void Tabs::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (index != m_hovered) {
        m_hovered = index;
        update();
    }
}

void Tabs::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Tabs::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    default: // Not ours.
        QWidget::keyPressEvent(event);
    }
}

void Tabs::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
}

} // namespace vigie::ui
