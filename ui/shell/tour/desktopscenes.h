// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! What Vigie is outside its window: the mini bar, idle and in a call, and the tray's pictures.
QList<TourScene> desktopScenes();

} // namespace vigie::ui
