// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The floor's smaller dialogs and menus: saved views, state limits, an agent's day, the search and
//! the way of callbacks.
QList<TourScene> sheetScenes();

} // namespace vigie::ui
