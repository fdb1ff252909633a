// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplugin.h"

#include <memory>

namespace vigie::ui::charts {

bool areInstalled();
//! Null: they are not, or cannot be loaded. The library stays from the first one on.
std::unique_ptr<TrendChart> makeTrend(QWidget *parent);

} // namespace vigie::ui::charts
