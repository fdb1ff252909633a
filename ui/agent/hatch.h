// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace vigie::ui {

struct Theme;

//! The mark of what is old: 1 px lines at 45 degrees, 5 px apart.
void paintHatch(QPainter &painter, const QRect &box, const Theme &theme);

} // namespace vigie::ui
