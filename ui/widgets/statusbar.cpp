// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int pad = 12;
    constexpr int gap = 16;
    constexpr int near = 6;

    int hintWidth(const StatusBar::KeyHint &hint, const QFontMetrics &metrics)
    {
        return keyCapSize(hint.key).width() + near + metrics.horizontalAdvance(hint.text);
    }

} // namespace

StatusBar::StatusBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusBar::setLink(LinkMark mark, const QString &text)
{
    m_mark = mark;
    m_link = text;
    name();
}

void StatusBar::setAge(const QString &text)
{
    m_age = text;
    update();
}

void StatusBar::setKeys(const QList<KeyHint> &keys)
{
    m_keys = keys;
    m_keys.removeIf([](const KeyHint &hint) { return hint.key.isEmpty(); });
    update();
}

void StatusBar::setTime(const QString &text)
{
    m_time = text;
    update();
}

void StatusBar::name()
{
    setAccessibleName(m_link);
    update();
}

QSize StatusBar::sizeHint() const
{
    return {200, scaled(24)};
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, width(), 1, theme.line);
    const QRect room = rect().adjusted(pad, 1, -pad, 0);
    const bool down = m_mark == LinkMark::Down;
    int x = room.x();
    if (down)
        drawIcon(painter, QRect(x, room.y(), 14, room.height()), "plugs"_L1, 14, theme.text);
    else
        paintLinkMark(painter, QRect(x, room.y(), 10, room.height()), m_mark, theme);
    x += (down ? 14 : 10) + near;
    const auto words = [&](const QString &text, TextRole role, const QColor &colour) {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, room.y(), width, room.height()), Qt::AlignVCenter, text);
        x += width + gap;
    };
    words(m_link, down ? TextRole::CaptionMedium : TextRole::Caption,
          down ? theme.text : theme.text2);
    words(m_age, TextRole::Caption, theme.text3);
    const int leftEnd = x;

    painter.setFont(fontFor(TextRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    int right = room.right() + 1 - metrics.horizontalAdvance(m_time);
    painter.setPen(theme.text2);
    painter.drawText(QRect(right, room.y(), width() - right, room.height()), Qt::AlignVCenter,
                     m_time);
    for (auto hint = m_keys.crbegin(); hint != m_keys.crend(); ++hint) {
        right -= gap + hintWidth(*hint, metrics);
        if (right < leftEnd)
            break;
        QRect cap(QPoint(right, 0), keyCapSize(hint->key));
        cap.moveTop(room.y() + (room.height() - cap.height()) / 2);
        paintKeyCap(painter, cap, hint->key, theme.text2, theme.lineStrong, hint->held);
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(theme.text2);
        painter.drawText(QRect(cap.right() + 1 + near, room.y(), width(), room.height()),
                         Qt::AlignVCenter, hint->text);
    }
}

} // namespace vigie::ui
