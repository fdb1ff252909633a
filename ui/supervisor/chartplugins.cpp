// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/chartplugins.h"

#include "base/logging.h"
#include "ui/widgets/pluginfile.h"

#include <QFileInfo>
#include <QPluginLoader>

namespace vigie::ui::charts {

using namespace Qt::StringLiterals;

namespace {

    ChartPlugin *plugin()
    {
        static ChartPlugin *const loaded = [] {
            QPluginLoader loader(pluginFile(u"libvigie-charts.so"_s));
            auto *made = qobject_cast<ChartPlugin *>(loader.instance());
            if (made == nullptr)
                qCWarning(lcUi) << "charts:" << loader.errorString();
            return made;
        }();
        return loaded;
    }

} // namespace

bool areInstalled()
{
    return QFileInfo::exists(pluginFile(u"libvigie-charts.so"_s));
}

std::unique_ptr<TrendChart> makeTrend(QWidget *parent)
{
    return areInstalled() && plugin() != nullptr ? plugin()->makeTrend(parent) : nullptr;
}

} // namespace vigie::ui::charts
