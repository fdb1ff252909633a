// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! A link lost in a call, and found again.
QList<TourScene> linkScenes();

} // namespace vigie::ui
