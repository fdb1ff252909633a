// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "base/nocore.h"
#include "site/settings.h"
#include "ui/apps/webpanels.h"
#include "ui/desktop/instance.h"
#include "ui/desktop/tofront.h"
#include "ui/shell/application.h"
#include "ui/shell/handover.h"
#include "ui/shell/languages.h"
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

//! Sentences of a start that shows no window.
void useLanguage(const vigie::ui::Options &options, vigie::ui::Languages &languages)
{
    const vigie::site::Settings settings(vigie::site::Settings::defaultFile());
    languages.use(options.language.isEmpty() ? settings.language() : options.language);
}

int runDesktop(int argc, char *argv[], const vigie::ui::Options &options)
{
    const QString token = vigie::ui::startToken();
    QApplication qtApplication(argc, argv);
    vigie::ui::Instance instance(vigie::ui::Handover::socketOf(options));
    if (!instance.claim()) {
        vigie::ui::Languages languages;
        useLanguage(options, languages);
        return vigie::ui::Handover::bringToFront(options, token);
    }
    vigie::ui::Application application(
        qtApplication,
        {.options = options, .password = options.readsPassword ? readPassword() : QString()});
    QObject::connect(&instance, &vigie::ui::Instance::ordered, &application.desktop(),
                     [&](const vigie::ui::Order &order, const vigie::ui::Instance::Reply &reply) {
                         application.desktop().carryOut(order, reply);
                     });
    application.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    vigie::keepNoCore();
    vigie::keepHeapSmall();
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

    // The browser engine's wish, which comes too late once there is an application.
    if (vigie::ui::WebPanels::isInstalled())
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    if (!line.options.tourDirectory.isEmpty())
        return vigie::ui::runTour(argc, argv,
                                  {.folder = line.options.tourDirectory,
                                   .scenes = line.options.tourScenes,
                                   .language = line.options.language,
                                   .theme = line.options.theme});

    // A link may be what starts the program; the other orders are for one that runs.
    if (line.options.order && line.options.order->kind != vigie::ui::Order::Kind::Link) {
        const QCoreApplication console(argc, argv);
        vigie::ui::Languages languages;
        useLanguage(line.options, languages);
        return vigie::ui::Handover::giveOrder(*line.options.order);
    }
    return runDesktop(argc, argv, line.options);
}
