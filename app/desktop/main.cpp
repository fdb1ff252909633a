// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"
#include "ui/shell/options.h"
#include "ui/shell/tour/tour.h"
#include "ui/shell/tour/tourplan.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace {

//! A password is never an argument, where every user of the machine could read it.
QString readPassword()
{
    QTextStream in(stdin);
    return in.readLine();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before there is an application: --help and a bad value need no display.
    const vigie::ui::CommandLine line = vigie::ui::parseCommandLine(arguments);
    if (line.exitCode) {
        QTextStream(*line.exitCode == 0 ? stdout : stderr) << line.text;
        return *line.exitCode;
    }

    if (!line.options.tourDirectory.isEmpty())
        return vigie::ui::runTour(argc, argv,
                                  {.folder = line.options.tourDirectory,
                                   .scenes = line.options.tourScenes,
                                   .language = line.options.language,
                                   .theme = line.options.theme});

    QApplication qtApplication(argc, argv);
    vigie::ui::Application application(
        qtApplication,
        {.options = line.options,
         .password = line.options.readsPassword ? readPassword() : QString()});
    application.start();
    return QApplication::exec();
}
