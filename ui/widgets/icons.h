// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace vigie::ui {

//! An icon of the set ("phone", "check-circle-fill") drawn in one colour; cached by all arguments.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour,
                                 qreal devicePixelRatio);

//! Draws the icon centred in `box` at the painter's own ratio.
void drawIcon(QPainter &painter, const QRect &box, QLatin1StringView name, int size,
              const QColor &colour);

//! Follows theme and disabled state by itself: text2 normally, accent when selected or on.
[[nodiscard]] QIcon icon(QLatin1StringView name);

[[nodiscard]] bool hasIcon(QLatin1StringView name);

} // namespace vigie::ui
