// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pluginfile.h"

#include <QFileInfo>

namespace vigie::ui {

using namespace Qt::StringLiterals;

QString pluginFile(const QString &name)
{
    if (qEnvironmentVariableIsSet("VIGIE_PLUGIN_DIR"))
        return qEnvironmentVariable("VIGIE_PLUGIN_DIR") + u'/' + name;
    // QCoreApplication's own answer needs an application, and this is asked before there is.
    const QString beside = QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).path()
        + u"/../lib/vigie/plugins/"_s + name;
    return QFileInfo::exists(beside) ? beside : u"" VIGIE_PLUGIN_DIR "/"_s + name;
}

} // namespace vigie::ui
