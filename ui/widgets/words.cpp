// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include <QEvent>
#include <QPainter>

namespace vigie::ui {

namespace {

    constexpr int longestWord = 240; //!< Pixels; beyond it ends in the middle.

} // namespace

Words::Words(const QString &text, TextRole role, QColor Theme::*colour, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText); // Much of it comes from a server.
    apply();
}

void Words::setRole(TextRole role)
{
    m_role = role;
    apply();
}

void Words::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    apply();
}

void Words::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Words::minimumSizeHint() const
{
    const QSize natural = QLabel::minimumSizeHint();
    // No word in a text that is broken at words makes a window wider than a screen.
    if (wordWrap())
        return {qMin(natural.width(), longestWord), natural.height()};
    return m_elided ? QSize(qMin(natural.width(), 40), natural.height()) : natural;
}

void Words::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange)
        apply();
}

void Words::paintEvent(QPaintEvent *event)
{
    const int room = contentsRect().width();
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= room) {
        setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void Words::apply()
{
    if (m_applying) // Setting font or palette comes back as a change.
        return;
    m_applying = true;
    setFont(fontFor(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeOf(this).*m_colour);
    setPalette(colours);
    m_applying = false;
}

} // namespace vigie::ui
