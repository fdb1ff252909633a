// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyedit.h"

#include <QKeyEvent>

namespace vigie::ui {

KeyEdit::KeyEdit(QWidget *parent) : Button(QString(), parent)
{
    setSize(Size::Small);
    connect(this, &Button::clicked, this, [this] { listen(!m_listens); });
}

void KeyEdit::setShownKey(const QString &text)
{
    m_text = text;
    listen(false);
}

void KeyEdit::listen(bool listens)
{
    m_listens = listens;
    setText(listens ? tr("Press keys") : (m_text.isEmpty() ? tr("none", "key") : m_text));
    updateGeometry();
}

bool KeyEdit::event(QEvent *event)
{
    // While it listens, a key means itself and no shortcut of the window.
    if (m_listens && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_listens && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return Button::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_listens) {
        Button::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
        return; // More is to come.
    case Qt::Key_Escape:
        listen(false);
        return;
    default:
        break;
    }
    listen(false);
    Q_EMIT keyPressed(QKeySequence(event->keyCombination()));
}

void KeyEdit::focusOutEvent(QFocusEvent *event)
{
    Button::focusOutEvent(event);
    if (m_listens)
        listen(false);
}

} // namespace vigie::ui
