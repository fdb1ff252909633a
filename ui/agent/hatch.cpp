// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/hatch.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPixmap>

namespace vigie::ui {

//! One period of the lines, prepared once a colour: painting them each time costs far more.
static const QPixmap &tile(const QColor &colour)
{
    static QColor ofColour;
    static QPixmap prepared;
    if (ofColour != colour) {
        constexpr int period = 7; // 5 px across lines at 45 degrees, on whole pixels.
        ofColour = colour;
        prepared = QPixmap(period, period);
        prepared.fill(Qt::transparent);
        QPainter painter(&prepared);
        painter.setPen(colour);
        for (int i = 0; i < period; ++i)
            painter.drawPoint(period - 1 - i, i);
    }
    return prepared;
}

void paintHatch(QPainter &painter, const QRect &box, const Theme &theme)
{
    painter.drawTiledPixmap(box, tile(theme.text3));
}

} // namespace vigie::ui
