// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/tour.h"

#include "ui/shell/tour/tourguide.h"
#include "ui/shell/tour/tourplan.h"
#include "ui/shell/tour/tourscenes.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! One line that names what there is, when a name is not among it; else nothing.
    QString wrongName(const QStringList &wanted)
    {
        QStringList names;
        for (const TourScene &scene : tourScenes()) {
            names += scene.name;
            for (const QLatin1StringView picture : scene.pictures)
                names += picture;
        }
        names.removeDuplicates();
        for (const QString &each : wanted) {
            if (!names.contains(each))
                return u"vigie: --scenes knows no '%1'; there are %2\n"_s.arg(each,
                                                                              names.join(u", "_s));
        }
        return {};
    }

} // namespace

int runTour(int &argc, char *argv[], const TourPlan &plan)
{
    if (const QString why = wrongName(plan.scenes); !why.isEmpty()) {
        QTextStream(stderr) << why;
        return 2;
    }
    // Nobody has to look: without a choice of the caller's it runs on a machine without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (!QDir().mkpath(plan.folder)) {
        QTextStream(stderr) << "vigie: cannot write into " << plan.folder << '\n';
        return 1;
    }
    TourGuide guide(application, plan);
    QObject::connect(&guide, &TourGuide::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    guide.start();
    return QApplication::exec();
}

} // namespace vigie::ui
