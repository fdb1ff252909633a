// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/switchboardkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vigie::ui {

SwitchboardKeys::SwitchboardKeys(QWidget *page) : QObject(page), m_page(page)
{
    qApp->installEventFilter(this);
}

void SwitchboardKeys::bind(Qt::Key key, std::function<void()> act)
{
    m_acts.insert(key, std::move(act));
}

bool SwitchboardKeys::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && m_page->isVisible() && widget->window() == m_page->window()
        && !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
}

bool SwitchboardKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || !m_acts.contains(key->key()) || !isOurs(watched))
        return false;
    key->accept(); // Of a ShortcutOverride: it comes again as a key press, to us.
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        m_acts.value(key->key())();
    return true;
}

} // namespace vigie::ui
