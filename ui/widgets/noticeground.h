// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

QT_BEGIN_NAMESPACE
class QSize;
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

// Where notices lie in a window: at its bottom right, but never over what is being filled in.

//! While \a form is shown no notice of its window covers it.
void keepClear(QWidget *form);
//! It is such a form, or what is typed in now.
[[nodiscard]] bool isWork(const QWidget *widget);
//! Top left of a notice of \a size: at the bottom right, else beside what must stay in sight. Where
//! there is no room at all it is at the bottom right.
[[nodiscard]] QPoint noticePlace(const QWidget *window, const QSize &size);

} // namespace vigie::ui
