// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inklabel.h"

#include <QEvent>

namespace vigie::ui {

InkLabel::InkLabel(TextRole role, QColor Theme::*ink, QWidget *parent)
    : InkLabel({}, role, ink, parent)
{
}

InkLabel::InkLabel(const QString &text, TextRole role, QColor Theme::*ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyInk();
}

void InkLabel::applyInk()
{
    setFont(fontFor(m_role));
    const QColor ink = themeOf(this).*m_ink;
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyInk();
}

} // namespace vigie::ui
