// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace vigie::ui {

struct Theme;

//! Ground, rule, accent bar and focus of a row in the rooms' small lists.
void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

//! The initials of a name in \a square, where no picture is.
void paintInitials(QPainter &painter, const QRect &square, const QString &name, const Theme &theme);

} // namespace vigie::ui
