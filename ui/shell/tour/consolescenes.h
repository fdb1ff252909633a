// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The event console, held over a busy floor, and the support bundle.
QList<TourScene> consoleScenes();

} // namespace vigie::ui
