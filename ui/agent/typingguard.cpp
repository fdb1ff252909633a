// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/typingguard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vigie::ui {

namespace {

    bool isTyping(const QKeyEvent &key)
    {
        const QString text = key.text();
        return !text.isEmpty() && text.front().isPrint()
            && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    }

} // namespace

TypingGuard::TypingGuard(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_release.setSingleShot(true);
    m_release.setInterval(m_hold);
    connect(&m_release, &QTimer::timeout, this, &TypingGuard::changed);
    QCoreApplication::instance()->installEventFilter(this);
}

void TypingGuard::setHold(std::chrono::milliseconds hold)
{
    m_hold = hold;
    m_release.setInterval(hold);
}

bool TypingGuard::holds() const
{
    return m_clock.now() < m_until;
}

bool TypingGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<const QWidget *>(watched);
    if (!widget->testAttribute(Qt::WA_InputMethodEnabled)
        || !isTyping(*static_cast<const QKeyEvent *>(event)))
        return false;
    const bool held = holds();
    m_until = m_clock.now() + m_hold;
    m_release.start();
    if (!held)
        Q_EMIT changed();
    return false;
}

} // namespace vigie::ui
