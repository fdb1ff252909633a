// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! Adds the steps into the administration, signed in and with everything read, and out of it.
void openAdministration(TourStage &stage);
void closeAdministration(TourStage &stage);

//! The administration: dashboard, servers, entities, and the forms.
QList<TourScene> adminScenes();

} // namespace vigie::ui
