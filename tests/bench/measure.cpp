// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace vigie::bench {

double percentile(QList<double> values, double share)
{
    Q_ASSERT(!values.isEmpty());
    const auto at = qsizetype(share * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[at];
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

QList<double> secondsInTurn(const QList<Side> &sides, int rounds)
{
    QList<QList<double>> times(sides.size());
    for (int round = 0; round <= rounds; ++round) {
        for (qsizetype side = 0; side < sides.size(); ++side) {
            QElapsedTimer timer;
            timer.start();
            sides[side].run();
            if (round > 0)
                times[side].append(double(timer.nsecsElapsed()) * 1e-9);
        }
    }
    QList<double> medians;
    for (const QList<double> &side : times)
        medians.append(median(side));
    return medians;
}

double processCpuSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) * 1e-9;
}

double pssMib()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

QList<double> figuresOfProcess(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(120000);
    QList<double> values;
    for (const QByteArray &word : process.readAllStandardOutput().simplified().split(' '))
        values << word.toDouble();
    return values;
}

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

void figure(const QString &key, double value)
{
    print(u"= %1 %2"_s.arg(key).arg(value, 0, 'g', 8));
}

void printRatio(const QString &title, const QString &unit, double ours, double theirs)
{
    print(u"%1 ours %2 %5, naive %3 %5, ratio %4x"_s.arg(title + u':', -28)
              .arg(ours, 0, 'g', 4)
              .arg(theirs, 0, 'g', 4)
              .arg(theirs / ours, 0, 'f', 2)
              .arg(unit));
}

} // namespace vigie::bench
