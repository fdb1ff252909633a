// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class Pane;

//! One row over the whole pane, which has that height; the console's bars are made so.
QHBoxLayout *makeBar(Pane &pane, int height);

} // namespace vigie::ui
