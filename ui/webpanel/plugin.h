// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webpanel/webpanel.h"

#include <QObject>

namespace vigie::ui {

//! The plug-in's root.
class EnginePlugin : public QObject, public WebPanelPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.vigie.WebPanelPlugin/1")
    Q_INTERFACES(vigie::ui::WebPanelPlugin)
public:
    bool isSafe() const override;
    std::unique_ptr<WebPanel> make(WebPanelListener &listener, const WebPanelRules &rules,
                                   QWidget *parent) override;
};

} // namespace vigie::ui
