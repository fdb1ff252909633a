// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vigie::ui {

//! How far two opaque colours stand apart, from 1 to 21, as WCAG counts it.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

//! \a colour, darkened or lightened in steps until it stands out from \a ground by \a least or
//! more: for colours that somebody else chose.
[[nodiscard]] QColor legible(const QColor &colour, const QColor &ground, double least = 3.0);

} // namespace vigie::ui
