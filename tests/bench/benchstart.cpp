// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    qint64 monotonicNs()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }

    //! Milliseconds from exec to the end of the first paint, which the program tells on stderr as
    //! "first-paint NANOSECONDS"; below zero when it told nothing in time.
    double firstPaintMs(const QString &program, const QString &home)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_CONFIG_HOME"_s, home);
        environment.insert(u"VIGIE_REPORT_FIRST_PAINT"_s, u"1"_s);
        const qint64 started = monotonicNs();
        environment.insert(u"VIGIE_STARTED_NS"_s, QString::number(started));
        process.setProcessEnvironment(environment);
        process.setReadChannel(QProcess::StandardError);
        process.start(program, {});
        QByteArray told;
        double ms = -1;
        while (ms < 0 && process.waitForReadyRead(20000)) {
            told += process.readAllStandardError();
            const auto at = told.indexOf("first-paint ");
            const auto end = told.indexOf('\n', at);
            if (at >= 0 && end > at)
                ms = double(told.mid(at + 12, end - at - 12).toLongLong() - started) * 1e-6;
        }
        process.kill();
        process.waitForFinished();
        return ms;
    }

} // namespace

bool benchStart(const Extent &extent)
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList programs{here + u"/vigie"_s, here + u"/vigie-bench-minimal"_s};
    if (!std::all_of(programs.cbegin(), programs.cend(),
                     [](const QString &path) { return QFileInfo::exists(path); })) {
        print(u"cold start: build the targets vigie and vigie-bench-minimal first"_s);
        return false;
    }
    const QTemporaryDir home;
    QList<QList<double>> times(2);
    for (int start = 0; start <= extent.starts; ++start) {
        for (int side = 0; side < 2; ++side) {
            const double ms = firstPaintMs(programs[side], home.path());
            if (ms < 0)
                return false;
            if (start > 0)
                times[side] << ms;
        }
    }
    const double ours = median(times[0]);
    const double minimal = median(times[1]);
    print(u"cold start:                  vigie %1 ms, minimal window %2 ms, ratio %3x"_s
              .arg(ours, 0, 'f', 1)
              .arg(minimal, 0, 'f', 1)
              .arg(ours / minimal, 0, 'f', 2));
    return true;
}

} // namespace vigie::bench
