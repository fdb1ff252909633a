// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The sign-in page, and the questions that a line asks for.
QList<TourScene> signInScenes();

} // namespace vigie::ui
