// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! What happens beside an agent's calls: recordings, listeners, what waits, what was missed.
QList<TourScene> panelScenes();

} // namespace vigie::ui
