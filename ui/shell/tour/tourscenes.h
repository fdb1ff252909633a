// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! Every scene, in the order they are walked. The last one may close the program.
QList<TourScene> tourScenes();

} // namespace vigie::ui
