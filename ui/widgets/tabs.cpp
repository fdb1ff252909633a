// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs.h"

#include "ui/widgets/countbadge.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int pad = 12;
    constexpr int gap = 7;
    constexpr int separatorRoom = 13; //!< 6 on each side of the line.
    int tabHeight()
    {
        return scaled(36);
    }
    constexpr int crossRoom = 20; //!< A cross of 12 and its gap.
    constexpr int caretRoom = 18;

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

void Tabs::closeCurrent()
{
    requestClose(m_current);
}

int Tabs::addTab(const QString &text, QLatin1StringView icon)
{
    insertTab(count(), text, icon);
    return count() - 1;
}

void Tabs::insertTab(int index, const QString &text, QLatin1StringView icon)
{
    m_tabs.insert(m_tabs.begin() + index, {.text = text, .icon = icon});
    if (m_current >= index)
        ++m_current; // The same tab stays the active one.
    arrange();
    if (m_current < 0)
        setCurrent(0);
}

QString Tabs::itemName(int index) const
{
    const Tab &tab = m_tabs[size_t(index)];
    //: A tab and its count, for a screen reader.
    return tab.count < 0 ? tab.text : tr("%1, %2").arg(tab.text, QLocale().toString(tab.count));
}

void Tabs::removeTab(int index)
{
    m_tabs.erase(m_tabs.begin() + index);
    m_hovered = -1;
    if (index < m_current) {
        --m_current;
    } else if (index == m_current) {
        m_current = -1;
        setCurrent(std::max(0, index - 1));
    }
    arrange();
}

void Tabs::setClosable(int index, bool isClosable)
{
    m_tabs[size_t(index)].isClosable = isClosable;
    arrange();
}

void Tabs::setSeparated(int index, bool isSeparated)
{
    m_tabs[size_t(index)].isSeparated = isSeparated;
    arrange();
}

void Tabs::setText(int index, const QString &text)
{
    m_tabs[size_t(index)].text = text;
    if (index == m_current)
        setAccessibleName(text);
    arrange();
}

void Tabs::setCount(int index, int number, center::Level level)
{
    Tab &tab = m_tabs[size_t(index)];
    if (tab.count == number && tab.level == level)
        return;
    tab.count = number;
    tab.level = level;
    arrange();
}

void Tabs::setRuled(bool isRuled)
{
    m_isRuled = isRuled;
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
    arrange(); // "More" carries another name.
    Q_EMIT currentChanged(index);
}

int Tabs::widthOf(const Tab &tab) const
{
    int width = 2 * pad + boldWidth(tab.text);
    if (!tab.icon.isEmpty())
        width += 14 + gap;
    if (tab.count >= 0)
        width += gap + countWidth(tab.count);
    if (tab.isClosable)
        width += crossRoom;
    return width;
}

bool Tabs::hasLineBefore(int index) const
{
    return index > 0 && m_tabs[size_t(index)].isSeparated && !m_tabs[size_t(index) - 1].isSeparated;
}

QString Tabs::moreText() const
{
    //: Tab of the tabs that find no room.
    return m_current >= m_shown && m_current >= 0 ? m_tabs[size_t(m_current)].text : tr("More");
}

//! Wide enough for whichever name it may carry: nothing shifts when another becomes active.
int Tabs::widthOfMore() const
{
    int widest = boldWidth(tr("More"));
    for (const Tab &tab : m_tabs)
        widest = std::max(widest, boldWidth(tab.text));
    return 2 * pad + widest + caretRoom;
}

void Tabs::arrange()
{
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        Tab &tab = m_tabs[size_t(i)];
        x += hasLineBefore(i) ? separatorRoom : 0;
        tab.place = {x, 0, widthOf(tab), tabHeight()};
        x += tab.place.width();
    }
    m_shown = count();
    m_more = {};
    if (x > width() && width() > 0) {
        const int room = width() - widthOfMore();
        m_shown = 0;
        while (m_shown < count() && m_tabs[size_t(m_shown)].place.right() < room)
            ++m_shown;
        const int left = m_shown > 0 ? m_tabs[size_t(m_shown) - 1].place.right() + 1 : 0;
        for (int i = m_shown; i < count(); ++i)
            m_tabs[size_t(i)].place = {};
        m_more = {left, 0, widthOfMore(), tabHeight()};
    }
    updateGeometry();
    update();
}

QRect Tabs::tabRect(int index) const
{
    return m_tabs[size_t(index)].place;
}

QRect Tabs::moreRect() const
{
    return m_more;
}

QSize Tabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += widthOf(m_tabs[size_t(i)]) + (hasLineBefore(i) ? separatorRoom : 0);
    return {width, tabHeight()};
}

int Tabs::indexAt(const QPoint &pos) const
{
    for (int i = 0; i < m_shown; ++i) {
        if (tabRect(i).contains(pos))
            return i;
    }
    return -1;
}

QRect Tabs::crossRect(int index) const
{
    const QRect place = tabRect(index);
    if (!m_tabs[size_t(index)].isClosable || place.isEmpty())
        return {};
    return {place.right() - pad - 15, (tabHeight() - 18) / 2, 18, 18};
}

void Tabs::openMore()
{
    auto *menu = new MenuPanel(this);
    for (int i = m_shown; i < count(); ++i) {
        const Tab &tab = m_tabs[size_t(i)];
        if (i > m_shown && hasLineBefore(i))
            menu->addSeparator();
        menu->addEntry({.id = i,
                        .icon = tab.icon,
                        .text = tab.count > 0 ? tr("%1 (%2)", "name of a tab, count")
                                                    .arg(tab.text, QLocale().toString(tab.count))
                                              : tab.text,
                        .checked = i == m_current});
    }
    connect(menu, &MenuPanel::triggered, this, &Tabs::setCurrent);
    connect(menu, &MenuPanel::closed, menu, &QObject::deleteLater);
    // It opens at its anchor's left edge; ours stands further right.
    auto *anchor = new QWidget(this);
    anchor->setGeometry(m_more);
    connect(menu, &QObject::destroyed, anchor, &QObject::deleteLater);
    menu->openBelow(anchor);
}

void Tabs::requestClose(int index)
{
    if (index >= 0 && index < count() && m_tabs[size_t(index)].isClosable)
        Q_EMIT closeRequested(index);
}

void Tabs::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(this);
    const Tab &tab = m_tabs[size_t(index)];
    const QRect place = tabRect(index);
    const bool active = index == m_current;
    if (hasLineBefore(index))
        painter.fillRect(place.x() - 7, 9, 1, tabHeight() - 18, theme.line);
    const QColor ink = active || index == m_hovered ? theme.text : theme.text2;
    int x = place.x() + pad;
    if (!tab.icon.isEmpty()) {
        drawIcon(painter, QRect(x, 0, 14, tabHeight() - 1), tab.icon, 14, ink);
        x += 14 + gap;
    }
    painter.setFont(fontFor(active ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, place.width(), tabHeight() - 1), Qt::AlignVCenter, tab.text);
    if (tab.count >= 0) {
        const int left = x + boldWidth(tab.text) + gap;
        paintCount(painter, QRect(left, 0, 0, tabHeight() - 1), tab.count, tab.level, theme,
                   m_stale);
    }
    if (tab.isClosable)
        drawIcon(painter, crossRect(index), "x"_L1, 12, ink);
    if (active)
        painter.fillRect(place.x() + pad, tabHeight() - 2, place.width() - 2 * pad, 2,
                         theme.accent);
}

void Tabs::paintMore(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const bool active = m_current >= m_shown;
    painter.setFont(fontFor(active ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(active ? theme.text : theme.text2);
    const QRect text = m_more.adjusted(pad, 0, -pad - caretRoom, -1);
    painter.drawText(text, Qt::AlignVCenter, moreText());
    const int width = QFontMetrics(painter.font()).horizontalAdvance(moreText());
    drawIcon(painter, QRect(text.x() + width + 6, 0, 12, tabHeight() - 1), "caret-down"_L1, 12,
             theme.text2);
    if (active)
        painter.fillRect(text.x(), tabHeight() - 2, width, 2, theme.accent);
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    if (m_isRuled)
        painter.fillRect(0, height() - 1, width(), 1, theme.line);
    for (int i = 0; i < m_shown; ++i)
        paintTab(painter, i);
    if (!m_more.isEmpty())
        paintMore(painter);
    if (showsFocus(this) && m_current >= 0) {
        const QRect ring = m_current < m_shown ? tabRect(m_current) : m_more;
        stylepaint::box(painter, ring.adjusted(4, 4, -4, -4), 5, Qt::transparent, theme.focus,
                        true);
    }
}

void Tabs::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const int index = indexAt(pos);
    if (index < 0) {
        if (m_more.contains(pos))
            openMore();
        return;
    }
    if (event->button() == Qt::MiddleButton || crossRect(index).contains(pos))
        requestClose(index);
    else
        setCurrent(index);
}

void Tabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Tabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
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
    case Qt::Key_Down:
        if (!m_more.isEmpty())
            openMore();
        return;
    default: // Not ours.
        QWidget::keyPressEvent(event);
    }
}

void Tabs::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
}

} // namespace vigie::ui
