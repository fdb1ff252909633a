// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>

class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionMenuItem;

namespace vigie::ui::stylepaint {

// How VigieStyle draws each plain control. Pure: option and theme in, pixels out.

//! A box with a 1 px edge on whole pixels (2 px when `strong`), filled.
void box(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &edge,
         bool strong = false);
//! The same with a dotted edge: asked for, not confirmed.
void dottedBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill,
               const QColor &edge, bool strong = false);
void field(QPainter &painter, const QRect &rect, const QStyleOption &option, const Theme &theme,
           bool error, bool pending);
void checkBox(QPainter &painter, const QRect &rect, const QStyleOption &option, const Theme &theme);
void radio(QPainter &painter, const QRect &rect, const QStyleOption &option, const Theme &theme);
void scrollBar(QPainter &painter, const QRect &slider, const QStyleOptionComplex &option,
               const Theme &theme);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);
//! Fine diagonal lines of old data, 8 px wide at the left of `rect`.
void hatch(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace vigie::ui::stylepaint
