// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/webpanels.h"

#include "base/logging.h"

#include <QFileInfo>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! Beside the program as built and as installed; a site or a test may name another folder.
    QString pluginFile()
    {
        const QString name = u"libvigie-webpanel.so"_s;
        if (qEnvironmentVariableIsSet("VIGIE_PLUGIN_DIR"))
            return qEnvironmentVariable("VIGIE_PLUGIN_DIR") + u'/' + name;
        // QCoreApplication's own answer needs an application, and this is asked before there is.
        const QString beside = QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).path()
            + u"/../lib/vigie/plugins/"_s + name;
        return QFileInfo::exists(beside) ? beside : u"" VIGIE_PLUGIN_DIR "/"_s + name;
    }

} // namespace

WebPanels::WebPanels()
{
    // The engine does not survive being unloaded.
    m_loader.setLoadHints(QLibrary::PreventUnloadHint);
}

bool WebPanels::isInstalled()
{
    return QFileInfo::exists(pluginFile());
}

WebPanelPlugin *WebPanels::plugin()
{
    if (m_isTried || !isInstalled())
        return m_plugin;
    m_isTried = true;
    m_loader.setFileName(pluginFile());
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
