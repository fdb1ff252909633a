// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/endsignals.h"
#include "sim/servers/simulator.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vigie::sim;

namespace {

constexpr int badCommandLine = 2;

int leave(FILE *stream, const QString &text, int code)
{
    std::fprintf(stream, "%s\n", qPrintable(text));
    return code;
}

//! Each client is a descriptor, and the usual limit of a thousand is not the machine's.
void allowManyClients()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

int run(const Options &options)
{
    // A refused upgrade is an answer of ours, not a fault of the server's.
    QLoggingCategory::setFilterRules(u"qt.httpserver.warning=false"_s);
    allowManyClients();
    EndSignals ends;
    if (options.exitWithParent)
        ends.followParent();
    Simulator simulator(options);
    const auto urls = simulator.start();
    if (!urls)
        return leave(stderr, u"vigie-sim: "_s + urls.error().detail, badCommandLine);
    const auto end = [&simulator] {
        simulator.stop();
        QCoreApplication::quit();
    };
    QObject::connect(&ends, &EndSignals::ended, &simulator, end);
    QObject::connect(&simulator, &Simulator::stopRequested, &simulator, end);
    leave(stdout, u"xuc %1\nsim %2"_s.arg(urls->xuc, urls->sim), 0);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // The GLib dispatcher collapses with many sockets: a fifth of the messages a second.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vigie-sim"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));

    const auto commandLine = parseCommandLine(QCoreApplication::arguments());
    if (const auto *text = std::get_if<PrintAndLeave>(&commandLine))
        return leave(stdout, text->text, 0);
    if (const auto *bad = std::get_if<BadCommandLine>(&commandLine))
        return leave(stderr, u"vigie-sim: "_s + bad->line, badCommandLine);
    return run(std::get<Options>(commandLine));
}
