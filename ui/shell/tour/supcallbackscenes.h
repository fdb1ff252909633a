// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! A supervisor's callbacks, and a file of them before it is imported.
QList<TourScene> supCallbackScenes();

} // namespace vigie::ui
