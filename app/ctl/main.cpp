// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nocore.h"
#include "cli/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    vigie::keepNoCore();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigie-ctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    return vigie::cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
