// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! Many users from a table: given, judged, carried out, taken back.
QList<TourScene> bulkScenes();

} // namespace vigie::ui
