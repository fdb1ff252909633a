// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conversationdelegate.h"

#include "base/clock.h"
#include "ui/rooms/chatwords.h"
#include "ui/rooms/conversationmodel.h"
#include "ui/rooms/listpaint.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/phonevisual.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int edge = 12;
    constexpr int square = 36;
    constexpr int glyph = 14;

} // namespace

ConversationDelegate::ConversationDelegate(const Clock &clock, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_clock(clock)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, scaled(rowHeight)};
}

//! The time at the line's end; gives the room that it takes.
int ConversationDelegate::paintTime(QPainter &painter, const QRect &line, const QModelIndex &index,
                                    const Theme &theme) const
{
    const QDateTime at = index.data(ConversationModel::LastAtRole).toDateTime();
    if (!at.isValid())
        return 0;
    const auto &text = m_texts.line(ChatWords::when(at, m_clock.wallTime()), TextRole::Caption);
    const int width = text.width;
    m_texts.draw(painter, {line.right() + 1 - width, line.y() + (line.height() - text.height) / 2},
                 text, theme.text2, TextRole::Caption);
    return width + 8;
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    m_texts.beginFrame();
    painter->save();
    paintListRow(*painter, option, theme);
    const QString name = index.data().toString();
    const QRect box = option.rect;
    paintInitials(*painter, {box.x() + edge, box.y() + (box.height() - square) / 2, square, square},
                  name, theme);
    QRect line(box.x() + edge + square + edge, box.y() + scaled(7), 0, scaled(20));
    line.setRight(box.right() - edge);

    const int unread = index.data(ConversationModel::UnreadRole).toInt();
    const int timeWidth = paintTime(*painter, line, index, theme);
    const QVariant known = index.data(ConversationModel::PhoneRole);
    const PhoneVisual phone = known.isValid() && !m_isStale
        ? visualOf(static_cast<xuc::PhoneStatus>(known.toInt()))
        : PhoneVisual{};
    const TextRole role = unread > 0 ? TextRole::BodyStrong : TextRole::BodyMedium;
    const int room = line.width() - timeWidth - (phone.icon.isEmpty() ? 0 : glyph + 6);
    const auto &shown = m_texts.line(name, role, room);
    const int nameWidth = shown.width;
    m_texts.draw(*painter, {line.x(), line.y() + (line.height() - shown.height) / 2}, shown,
                 m_isStale ? theme.text2 : theme.text, role);
    if (!phone.icon.isEmpty())
        drawIcon(*painter, {line.x() + nameWidth + 6, line.y(), glyph, line.height()}, phone.icon,
                 glyph, theme.*phone.colour);

    line.moveTop(box.y() + scaled(27));
    line.setHeight(18);
    if (unread > 0) {
        const int width = countWidth(unread);
        paintCount(*painter, {line.right() + 1 - width, line.y(), width, line.height()}, unread,
                   center::Level::None, theme, m_isStale);
        line.setRight(line.right() - width - 8);
    }
    if (index.data(ConversationModel::FailedRole).toBool()) {
        drawIcon(*painter, {line.x(), line.y(), glyph, line.height()}, "warning-octagon-fill"_L1,
                 glyph, theme.danger);
        line.setLeft(line.x() + glyph + 5);
    }
    const auto &last = m_texts.line(index.data(ConversationModel::LastTextRole).toString(),
                                    TextRole::Caption, line.width());
    m_texts.draw(*painter, {line.x(), line.y() + (line.height() - last.height) / 2}, last,
                 theme.text2, TextRole::Caption);
    painter->restore();
}

} // namespace vigie::ui
