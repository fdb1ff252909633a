// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "center/thresholds.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace vigie::ui {

namespace {

    int entryHeight()
    {
        return scaled(52);
    }
    constexpr int pad = 6;
    constexpr int usualWidth = 64;
    constexpr int widest = 96; //!< Longer names are elided.
    constexpr int besideText = 10; //!< Its rule, and air on both sides.

    //! Of an entry; the current one's is stronger.
    QFont fontOf(bool isCurrent)
    {
        QFont font = fontFor(TextRole::Micro);
        if (isCurrent)
            font.setWeight(QFont::Medium);
        return font;
    }
    constexpr int keyedPlaces = 6;

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Places"));
}

int Rail::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
    fit();
    return int(m_entries.size()) - 1;
}

int Rail::addPlace(QLatin1StringView icon, const QString &text)
{
    const int index = add({.icon = icon, .text = text});
    int place = 0;
    for (const Entry &entry : m_entries)
        place += entry.foot ? 0 : 1;
    if (place <= keyedPlaces) {
        auto *shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + place)), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] {
            if (isShown(index))
                choose(index);
        });
    }
    if (m_current < 0)
        setCurrent(index);
    return index;
}

int Rail::addFoot(QLatin1StringView icon, const QString &text)
{
    return add({.icon = icon, .text = text, .foot = true});
}

void Rail::setText(int index, const QString &text)
{
    m_entries[size_t(index)].text = text;
    fit();
}

void Rail::setShown(int index, bool isShown)
{
    m_entries[size_t(index)].hidden = !isShown;
    fit();
}

void Rail::setAlarms(int index, int count)
{
    m_entries[size_t(index)].alarms = count;
    update();
}

void Rail::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void Rail::setCurrent(int index)
{
    m_current = index;
    m_focused = index;
    update();
}

QString Rail::itemName(int index) const
{
    const Entry &entry = m_entries[size_t(index)];
    //: A place of the rail and what asks for a person there, for a screen reader.
    return entry.alarms > 0 ? tr("%1, %n alarm(s)", nullptr, entry.alarms).arg(entry.text)
                            : entry.text;
}

QRect Rail::entryRect(int index) const
{
    const bool foot = m_entries[size_t(index)].foot;
    if (!isShown(index))
        return {};
    int before = 0;
    int feet = 0;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const bool isOther = m_entries[size_t(i)].foot != foot;
        before += !isOther && isShown(i) && i < index ? 1 : 0;
        feet += m_entries[size_t(i)].foot && isShown(i) ? 1 : 0;
    }
    const int top
        = foot ? height() - pad - (feet - before) * entryHeight() : pad + before * entryHeight();
    return {0, top, m_width - 1, entryHeight()};
}

//! Wide enough for what its entries are called, in the size of the text that the person chose.
void Rail::fit()
{
    int longest = 0;
    const QFontMetrics metrics(fontOf(true));
    for (const Entry &entry : m_entries)
        longest = entry.hidden ? longest : std::max(longest, metrics.horizontalAdvance(entry.text));
    m_width = std::max(scaledPane(usualWidth), std::min(longest + besideText, scaled(widest)));
    updateGeometry();
    update();
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QSize Rail::sizeHint() const
{
    return {m_width, 2 * pad + int(m_entries.size()) * entryHeight()};
}

int Rail::indexAt(const QPoint &pos) const
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (entryRect(i).contains(pos))
            return i;
    }
    return -1;
}

//! As they stand on screen, whatever order they were added in.
int Rail::neighbour(int index, int step) const
{
    const auto top = [this](int entry) { return entryRect(entry).top(); };
    int found = index;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const bool isBeyond = isShown(i) && (top(i) - top(index)) * step > 0;
        const bool isNearer = found == index || (top(found) - top(i)) * step > 0;
        if (isBeyond && isNearer)
            found = i;
    }
    return found;
}

void Rail::choose(int index)
{
    m_focused = index;
    update();
    Q_EMIT placeRequested(index);
}

void Rail::paintEntry(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(this);
    const Entry &entry = m_entries[size_t(index)];
    const QRect place = entryRect(index);
    if (entry.hidden)
        return;
    const bool active = index == m_current;
    if (index == m_hovered && !active)
        painter.fillRect(place, theme.hover);
    if (active)
        painter.fillRect(0, place.y() + 8, 3, place.height() - 16, theme.accent);
    const QColor ink = active ? theme.accent : theme.text2;
    const QFont font = fontOf(active);
    const int words = QFontMetrics(font).height();
    const int top = place.y() + (place.height() - 20 - 3 - words) / 2;
    drawIcon(painter, QRect(place.x(), top, place.width(), 20), entry.icon, 20, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        QRect(place.x() + 2, top + 23, place.width() - 4, words), Qt::AlignCenter,
        painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, place.width() - 4));
    if (entry.alarms > 0 && !active)
        paintCount(painter, QRect(place.center().x() + 5, place.y() + 4, 0, 16), entry.alarms,
                   center::Level::Alarm, theme, m_stale);
    if (showsFocus(this) && index == m_focused)
        stylepaint::box(painter, place.adjusted(4, 2, -3, -2), 5, Qt::transparent, theme.focus,
                        true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line);
    for (int i = 0; i < int(m_entries.size()); ++i)
        paintEntry(painter, i);
}

void Rail::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (index >= 0)
        choose(index);
}

void Rail::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (index != m_hovered) {
        m_hovered = index;
        update();
    }
}

void Rail::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_entries.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        m_focused = neighbour(m_focused, -1);
        return update();
    case Qt::Key_Down:
        m_focused = neighbour(m_focused, 1);
        return update();
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused >= 0 && m_focused <= last)
            choose(m_focused);
        return;
    default: // Not ours.
        QWidget::keyPressEvent(event);
    }
}

void Rail::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
}

} // namespace vigie::ui
