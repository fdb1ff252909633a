// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/listpaint.h"

#include "ui/rooms/chatwords.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace vigie::ui {

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect,
                     isSelected      ? theme.select
                         : isHovered ? theme.hover
                                     : theme.surface);
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    if (isSelected)
        painter.fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), theme.accent);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void paintInitials(QPainter &painter, const QRect &square, const QString &name, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.press);
    painter.drawRoundedRect(square, 3, 3);
    painter.setFont(fontFor(TextRole::BodyStrong));
    painter.setPen(theme.text2);
    painter.drawText(square, Qt::AlignCenter, ChatWords::initials(name));
    painter.restore();
}

} // namespace vigie::ui
