// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminlook.h"

#include <QFontMetrics>
#include <QPainter>

namespace vigie::ui::adminlook {

void drawWords(QPainter &painter, const QRect &room, const QString &words, TextRole role,
               const QColor &ink, Qt::Alignment side)
{
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(room, int(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

int widthOf(const QString &words, TextRole role)
{
    return QFontMetrics(fontFor(role)).horizontalAdvance(words);
}

} // namespace vigie::ui::adminlook
