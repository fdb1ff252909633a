// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/textline.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    TextRole strongerThan(TextRole role)
    {
        return role == TextRole::Caption ? TextRole::CaptionMedium : TextRole::BodyStrong;
    }

} // namespace

TextLine::TextLine(TextRole role, QWidget *parent) : TextLine(role, &Theme::text, parent)
{
}

TextLine::TextLine(TextRole role, QColor Theme::*colour, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLine::setText(const QString &text)
{
    setParts({Part{.text = text, .role = m_role, .colour = m_colour}});
}

void TextLine::setParts(const QList<Part> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void TextLine::setSentence(const QString &sentence, const QString &name)
{
    const qsizetype at = sentence.indexOf("%1"_L1);
    if (at < 0) {
        setText(sentence);
        return;
    }
    setParts({Part{.text = sentence.first(at), .role = m_role, .colour = m_colour},
              Part{.text = name, .role = strongerThan(m_role), .colour = &Theme::text},
              Part{.text = sentence.sliced(at + 2), .role = m_role, .colour = m_colour}});
}

void TextLine::setColour(QColor Theme::*colour)
{
    if (colour == m_colour)
        return;
    for (Part &part : m_parts) {
        if (part.colour == m_colour)
            part.colour = colour;
    }
    m_colour = colour;
    update();
}

void TextLine::setShrinkable(int least)
{
    m_least = least;
    updateGeometry();
}

QString TextLine::text() const
{
    QString all;
    for (const Part &part : m_parts)
        all += part.text;
    return all;
}

int TextLine::naturalWidth() const
{
    int width = 0;
    for (const Part &part : m_parts)
        width += QFontMetrics(fontFor(part.role)).horizontalAdvance(part.text);
    return width + 1;
}

QSize TextLine::sizeHint() const
{
    return {naturalWidth(), QFontMetrics(fontFor(m_role)).height()};
}

QSize TextLine::minimumSizeHint() const
{
    const QSize natural = sizeHint();
    return m_least > 0 ? QSize(std::min(m_least, natural.width()), natural.height()) : natural;
}

void TextLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool TextLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (width() < naturalWidth())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QWidget::event(event);
}

void TextLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    int x = 0;
    for (const Part &part : m_parts) {
        if (x >= width())
            break;
        painter.setFont(fontFor(part.role));
        painter.setPen(theme.*part.colour);
        const QFontMetrics metrics = painter.fontMetrics();
        const QString shown = metrics.elidedText(part.text, Qt::ElideRight, width() - x);
        painter.drawText(QRect(x, 0, width() - x, height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += metrics.horizontalAdvance(shown);
    }
}

} // namespace vigie::ui
