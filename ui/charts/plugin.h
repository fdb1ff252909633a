// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplugin.h"

#include <QObject>

namespace vigie::ui {

//! The plug-in's root.
class QtChartPlugin : public QObject, public ChartPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.vigie.ChartPlugin/2")
    Q_INTERFACES(vigie::ui::ChartPlugin)
public:
    std::unique_ptr<TrendChart> makeTrend(QWidget *parent) override;
};

} // namespace vigie::ui
