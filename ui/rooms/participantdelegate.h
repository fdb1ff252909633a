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

//! One participant: what he says and hears as glyphs, name and number, role, time in the room.
class ParticipantDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 40;

    explicit ParticipantDelegate(const Clock &clock, QObject *parent = nullptr);

    void setStale(bool isStale) { m_isStale = isStale; }
    void forgetText() { m_texts.clear(); } //!< After a change of font.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGlyphs(QPainter &painter, const QRect &box, const QModelIndex &index,
                     const Theme &theme) const;
    int paintEnd(QPainter &painter, const QRect &box, const QString &text, TextRole role,
                 const QColor &colour) const;

    const Clock &m_clock;
    mutable TextCache m_texts;
    bool m_isStale = false;
};

} // namespace vigie::ui
