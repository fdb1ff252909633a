// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/switchboardkeys.h"

#include "ui/widgets/keymap.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace vigie::ui {

SwitchboardKeys::SwitchboardKeys(KeyMap &keys, QWidget *page)
    : QObject(page)
    , m_keys(keys)
    , m_page(page)
{
    qApp->installEventFilter(this);
    // Keys that the system gives to Vigie come past the window.
    keys.takeFirst(this, [this](const QKeySequence &key) {
        const Bound *bound = boundTo(key);
        if (!bound || !isOurs(m_page))
            return false;
        bound->act();
        return true;
    });
}

void SwitchboardKeys::bind(KeyAction action, std::function<void()> act)
{
    m_bound.push_back({action, std::move(act)});
}

bool SwitchboardKeys::isOurs(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && m_page->isVisible() && widget->window() == m_page->window()
        && !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
}

const SwitchboardKeys::Bound *SwitchboardKeys::boundTo(const QKeySequence &key) const
{
    const auto bound = std::ranges::find_if(
        m_bound, [&](const Bound &each) { return m_keys.key(each.action) == key; });
    return bound == m_bound.cend() ? nullptr : &*bound;
}

bool SwitchboardKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const Bound *bound = boundTo(
        QKeySequence(QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key()))));
    if (!bound || !isOurs(watched))
        return false;
    key->accept(); // Of a ShortcutOverride: it comes again as a key press, to us.
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        bound->act();
    return true;
}

} // namespace vigie::ui
