// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigie::ui {

//! A height of the layout, given in pixels of the usual text, at the size that the person chose.
//! Never less than \a pixels: smaller text keeps the targets of the mouse.
[[nodiscard]] int scaled(int pixels);
//! A width of a pane, which grows half as fast as its text: a window does not grow with it.
[[nodiscard]] int scaledPane(int pixels);

//! Fix a widget's size to pixels of the usual text, and keep it so when the text size changes.
//! A later call for the same widget replaces the earlier.
void keepHeight(QWidget *widget, int pixels);
void keepLeastHeight(QWidget *widget, int pixels);
void keepWidth(QWidget *widget, int pixels);
void keepLeastWidth(QWidget *widget, int pixels);
void keepWidestWidth(QWidget *widget, int pixels);
void keepPaneWidth(QWidget *widget, int pixels);

} // namespace vigie::ui
