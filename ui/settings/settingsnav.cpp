// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsnav.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr int leastRow = 32;
    constexpr int iconSize = 16;
    constexpr int edge = 12;
    constexpr int navWidth = 216;

} // namespace

SettingsNav::SettingsNav(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

int SettingsNav::add(QLatin1StringView icon)
{
    m_entries.append({.icon = icon});
    return int(m_entries.size()) - 1;
}

void SettingsNav::setText(int entry, const QString &text)
{
    m_entries[entry].text = text;
    if (entry == m_current)
        setAccessibleDescription(text);
    updateGeometry();
    update();
}

void SettingsNav::setFound(int entry, bool isFound)
{
    m_entries[entry].isFound = isFound;
    updateGeometry();
    update();
}

void SettingsNav::setCurrent(int entry)
{
    m_current = entry;
    setAccessibleDescription(m_entries.value(entry).text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

int SettingsNav::rowHeight() const
{
    return qMax(leastRow, QFontMetrics(fontFor(TextRole::BodyStrong)).height() + 12);
}

QRect SettingsNav::entryRect(int entry) const
{
    int top = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].isFound)
            continue;
        if (i == entry)
            return {0, top, width(), rowHeight()};
        top += rowHeight();
    }
    return {};
}

QSize SettingsNav::sizeHint() const
{
    const auto shown = std::count_if(m_entries.begin(), m_entries.end(),
                                     [](const Entry &entry) { return entry.isFound; });
    return {int(navWidth * textScale()), int(shown) * rowHeight()};
}

void SettingsNav::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect row = entryRect(i);
        if (row.isEmpty())
            continue;
        const bool isCurrent = i == m_current;
        if (isCurrent) {
            painter.fillRect(row, theme.select);
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
        }
        drawIcon(painter, QRect(edge, row.top(), iconSize, row.height()), m_entries[i].icon,
                 iconSize, isCurrent ? theme.text : theme.text2);
        painter.setFont(fontFor(isCurrent ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(theme.text);
        const QRect room = row.adjusted(edge + iconSize + 8, 0, -8, 0);
        painter.drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_entries[i].text, Qt::ElideRight, room.width()));
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(row.adjusted(1, 1, -1, -1));
        }
    }
}

void SettingsNav::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (entryRect(i).contains(event->pos()))
            Q_EMIT chosen(i);
    }
}

void SettingsNav::step(int by)
{
    for (int i = m_current + by; i >= 0 && i < m_entries.size(); i += by) {
        if (m_entries[i].isFound) {
            Q_EMIT chosen(i);
            return;
        }
    }
}

void SettingsNav::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

void SettingsNav::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SettingsNav::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace vigie::ui
