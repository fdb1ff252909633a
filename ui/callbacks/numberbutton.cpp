// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/numberbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int pad = 12;
    constexpr int glyph = 16;
    constexpr int gap = 7;

} // namespace

NumberButton::NumberButton(QWidget *parent) : Button(QString(), parent)
{
    setIconName("phone"_L1);
}

void NumberButton::setNumber(const QString &shown)
{
    //: A button; %1 is a phone number.
    setAccessibleName(tr("Call %1").arg(shown));
    if (shown == text())
        return;
    setText(shown);
    updateGeometry();
}

void NumberButton::setLive(const QString &state)
{
    if (state == m_live)
        return;
    const bool isResized = state.size() != m_live.size();
    m_live = state;
    setAccessibleDescription(state);
    if (isResized)
        updateGeometry();
    update();
}

QSize NumberButton::sizeHint() const
{
    if (!isLive())
        return Button::sizeHint();
    const int number = QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(text());
    const int state = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(m_live);
    return {pad + glyph + gap + number + gap + state + pad, scaled(28)};
}

void NumberButton::paintEvent(QPaintEvent *event)
{
    if (!isLive()) {
        Button::paintEvent(event);
        return;
    }
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    stylepaint::box(painter, rect(), 5, theme.callBg, theme.call);
    drawIcon(painter, QRect(pad, 0, glyph, height()), "phone-outgoing-fill"_L1, glyph, theme.call);
    int x = pad + glyph + gap;
    const auto write = [&](const QString &words, TextRole role, const QColor &ink) {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        const int width = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextDontClip,
                         words);
        x += width + gap;
    };
    write(text(), TextRole::BodyMedium, theme.text);
    write(m_live, TextRole::Body, theme.text2);
}

} // namespace vigie::ui
