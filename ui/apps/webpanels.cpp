// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/webpanels.h"

#include "base/logging.h"
#include "ui/widgets/pluginfile.h"

#include <QFileInfo>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QString pluginPath()
    {
        return pluginFile(u"libvigie-webpanel.so"_s);
    }

} // namespace

WebPanels::WebPanels()
{
    // The engine does not survive being unloaded.
    m_loader.setLoadHints(QLibrary::PreventUnloadHint);
}

bool WebPanels::isInstalled()
{
    return QFileInfo::exists(pluginPath());
}

WebPanelPlugin *WebPanels::plugin()
{
    if (m_isTried || !isInstalled())
        return m_plugin;
    m_isTried = true;
    m_loader.setFileName(pluginPath());
    auto *plugin = qobject_cast<WebPanelPlugin *>(m_loader.instance());
    if (!plugin)
        qCWarning(lcUi) << "web panel:" << m_loader.errorString();
    else if (!plugin->isSafe())
        qCWarning(lcUi) << "web panel: not as root, where the engine has no sandbox";
    else
        m_plugin = plugin;
    return m_plugin;
}

} // namespace vigie::ui
