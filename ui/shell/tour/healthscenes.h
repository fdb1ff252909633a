// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The servers' health, and what the configuration server holds.
QList<TourScene> healthScenes();

} // namespace vigie::ui
