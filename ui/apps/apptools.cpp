// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/apptools.h"

#include <QDesktopServices>
#include <QProcess>

namespace vigie::ui {

AppTools AppTools::ofTheDesktop()
{
    return {.openPage = [](const QUrl &page) { return QDesktopServices::openUrl(page); },
            .startProgram =
                [](const QString &program, const QStringList &arguments) {
                    return QProcess::startDetached(program, arguments);
                }};
}

} // namespace vigie::ui
