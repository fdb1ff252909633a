// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int glyph = 14;
    constexpr int gap = 5;
    constexpr int trailing = 12;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("vigieRadius", 3);
    setClickable(false);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setState(center::ShownState state)
{
    m_state = state;
    m_icon = visualOf(state).icon;
    setKind(Kind::State);
}

void Chip::setIconName(QLatin1StringView icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setTrailingIcon(QLatin1StringView icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Chip::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

void Chip::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setAttribute(Qt::WA_Hover, clickable);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::CaptionMedium));
    const bool hasGlyph = !m_icon.isEmpty() || m_kind == Kind::Pending;
    const int words = metrics.horizontalAdvance(text());
    return {words + 14 + (m_tall ? 2 : 0) + (hasGlyph ? glyph + (words > 0 ? gap : 0) : 0)
                + (m_trailing.isEmpty() ? 0 : gap + trailing),
            scaled(m_tall ? 28 : 22)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = themeOf(this);
    QColor ink = t.text;
    QColor glyphInk = t.text;
    const bool lifted = underMouse() && focusPolicy() != Qt::NoFocus;
    switch (m_kind) {
    case Kind::Plain:
        stylepaint::box(painter, rect(), 3, t.press, Qt::transparent);
        break;
    case Kind::Outline:
        stylepaint::box(painter, rect(), 3, lifted ? t.hover : t.surface, t.lineStrong);
        break;
    case Kind::Accent:
        stylepaint::box(painter, rect(), 3, t.select, Qt::transparent);
        ink = glyphInk = t.accent;
        break;
    case Kind::State:
        glyphInk = t.*visualOf(m_state).colour;
        stylepaint::box(painter, rect(), 3, t.*visualOf(m_state).tint,
                        t.name == ThemeName::Contrast ? glyphInk : QColor(Qt::transparent));
        break;
    case Kind::Pending:
        stylepaint::dottedBox(painter, rect(), 3, Qt::transparent, t.text2);
        break;
    case Kind::Danger:
        stylepaint::box(painter, rect(), 3, t.dangerBg,
                        lifted || t.name == ThemeName::Contrast ? t.danger : t.dangerBg);
        ink = glyphInk = t.danger;
        break;
    }
    int x = m_tall ? 8 : 7;
    const QLatin1StringView shown = m_kind == Kind::Pending ? "clock"_L1 : m_icon;
    if (!shown.isEmpty()) {
        drawIcon(painter, QRect(x, 0, glyph, height()), shown, glyph, glyphInk);
        x += glyph + gap;
    }
    painter.setFont(fontFor(TextRole::CaptionMedium));
    painter.setPen(ink);
    // In a bar that is too narrow words end in a mark, not in the middle of a letter.
    const int room = width() - x - (m_trailing.isEmpty() ? 3 : 7 + trailing + gap);
    const QFontMetrics metrics = painter.fontMetrics();
    const bool hasRoom = metrics.horizontalAdvance(text()) <= room;
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextDontClip,
                     hasRoom ? text() : metrics.elidedText(text(), Qt::ElideRight, room));
    if (!m_trailing.isEmpty())
        drawIcon(painter, QRect(width() - 7 - trailing, 0, trailing, height()), m_trailing,
                 trailing, ink);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    noteFocus(this, event);
}

} // namespace vigie::ui
