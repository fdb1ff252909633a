// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plugin.h"

#include "ui/charts/areatrend.h"

namespace vigie::ui {

std::unique_ptr<TrendChart> QtChartPlugin::makeTrend(QWidget *parent)
{
    return std::make_unique<AreaTrend>(parent);
}

} // namespace vigie::ui
