// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webpanel/webpanel.h"

#include <QPluginLoader>

namespace vigie::ui {

//! The plug-in with the browser engine, loaded when a page first needs it. It may not be there.
class WebPanels
{
public:
    WebPanels();

    //! A file is where the plug-in belongs. Cheap: nothing is loaded.
    static bool isInstalled();
    //! Null: not installed, not loadable, or not safe to run here.
    WebPanelPlugin *plugin();

private:
    QPluginLoader m_loader;
    WebPanelPlugin *m_plugin = nullptr;
    bool m_isTried = false;
};

} // namespace vigie::ui
