// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourscene.h"

namespace vigie::ui {

//! Applications' tabs and the customer's card.
QList<TourScene> appScenes();

} // namespace vigie::ui
