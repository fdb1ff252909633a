// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! The administration: dashboard, servers, entities, and the forms.
QList<TourScene> adminScenes();

} // namespace vigie::ui
