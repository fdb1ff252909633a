// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The agent's place: idle, in calls, after them, on a busy floor.
QList<TourScene> agentScenes();

} // namespace vigie::ui
