// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/shell/tourguide.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace vigie::ui {

int runTour(int &argc, char *argv[], const QString &folder)
{
    // Nobody has to look: without a choice of the caller's it runs on a machine without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "vigie: cannot write into " << folder << '\n';
        return 1;
    }
    TourGuide guide(application, folder);
    QObject::connect(&guide, &TourGuide::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    guide.start();
    return QApplication::exec();
}

} // namespace vigie::ui
