// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webpanel/plugin.h"

#include "ui/webpanel/enginepanel.h"

#include <unistd.h>

namespace vigie::ui {

//! The engine refuses to run as root unless its sandbox is switched off, which only a test's
//! environment may do.
bool EnginePlugin::isSafe() const
{
    return ::geteuid() != 0 || qEnvironmentVariable("QTWEBENGINE_DISABLE_SANDBOX") == u"1";
}

std::unique_ptr<WebPanel> EnginePlugin::make(WebPanelListener &listener, const WebPanelRules &rules,
                                             QWidget *parent)
{
    return std::make_unique<EnginePanel>(listener, rules, parent);
}

} // namespace vigie::ui
