// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFocusEvent;
class QWidget;

namespace vigie::ui {

//! Whether `widget` has the focus and got it from the keyboard: only then is a ring drawn.
[[nodiscard]] bool showsFocus(const QWidget *widget);

//! To be called from focusInEvent of widgets that paint themselves. They paint a ring inside
//! their edge by asking showsFocus(); buttons get one outside theirs, which needs no more.
void noteFocus(QWidget *widget, const QFocusEvent *event);

//! The same after a key that only a keyboard user presses (an arrow in a list).
void noteKeyboard(QWidget *widget);

} // namespace vigie::ui
