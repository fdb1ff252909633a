// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/keypadkey.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

KeypadKey::KeypadKey(QChar key, const QString &letters, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_letters(letters)
{
    setText(m_key);
    setAccessibleName(m_key);
    setObjectName(u"key"_s + m_key);
    setFixedSize(56, 40);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void KeypadKey::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QAbstractButton::focusInEvent(event);
}

void KeypadKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = showsFocus(this);
    painter.setPen(QPen(isFocused ? theme.focus : theme.lineStrong, isFocused ? 2 : 1));
    painter.setBrush(isDown() ? theme.press : underMouse() ? theme.hover : theme.surface);
    const qreal inset = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    const QFont digitFont = fontFor(TextRole::Strong);
    const QFont letterFont = fontFor(TextRole::Micro);
    const int digitWidth = QFontMetrics(digitFont).horizontalAdvance(m_key);
    const int lettersWidth
        = m_letters.isEmpty() ? 0 : 5 + QFontMetrics(letterFont).horizontalAdvance(m_letters);
    const int left = (width() - digitWidth - lettersWidth) / 2;
    const int baseline = (height() + QFontMetrics(digitFont).capHeight()) / 2;
    painter.setFont(digitFont);
    painter.setPen(theme.text);
    painter.drawText(left, baseline, m_key);
    painter.setFont(letterFont);
    painter.setPen(theme.text3);
    if (!m_letters.isEmpty())
        painter.drawText(left + digitWidth + 5, baseline, m_letters);
}

} // namespace vigie::ui
