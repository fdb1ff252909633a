// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textcache.h"

#include <QAbstractItemDelegate>

namespace vigie {
class Clock;
}

namespace vigie::ui {

struct Theme;

//! One person of the list: initials, name and phone, the last text, its time, what is unread.
class ConversationDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 52;

    explicit ConversationDelegate(const Clock &clock, QObject *parent = nullptr);

    void setStale(bool isStale) { m_isStale = isStale; }
    void forgetText() { m_texts.clear(); } //!< After a change of font.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintTime(QPainter &painter, const QRect &line, const QModelIndex &index,
                  const Theme &theme) const;

    const Clock &m_clock;
    mutable TextCache m_texts;
    bool m_isStale = false;
};

} // namespace vigie::ui
