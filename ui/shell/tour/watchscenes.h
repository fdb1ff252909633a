// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! Alarms of the floor and the wallboard.
QList<TourScene> watchScenes();

} // namespace vigie::ui
