// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

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

    QString beside(const QString &program)
    {
        return QCoreApplication::applicationDirPath() + u'/' + program;
    }

    //! A simulator with the demonstration's floor.
    class Simulator
    {
    public:
        ~Simulator()
        {
            m_process.kill();
            m_process.waitForFinished();
        }

        //! Its address; empty when it did not start.
        QString start()
        {
            const QString ready = m_folder.filePath(u"ready"_s);
            m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            m_process.start(
                beside(u"vigie-sim"_s),
                {u"--xuc-port"_s, u"0"_s, u"--ready-file"_s, ready, u"--exit-with-parent"_s});
            for (int tries = 0; tries < 400 && !QFileInfo::exists(ready); ++tries)
                QThread::msleep(50);
            QFile file(ready);
            if (!file.open(QIODevice::ReadOnly))
                return {};
            return QJsonDocument::fromJson(file.readAll()).object()[u"xuc"_s].toString();
        }

    private:
        QTemporaryDir m_folder{};
        QProcess m_process{};
    };

    //! A program, and the moments that it tells on its error output as "NAME NANOSECONDS".
    struct Start
    {
        QString program{};
        QStringList arguments{};
        QByteArray input{};
        QByteArrayList moments{};
        QList<QList<double>> ms{}; //!< Since exec, of each moment in each round.
    };

    QProcessEnvironment environmentIn(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(name, home);
        environment.insert(u"VIGIE_REPORT_FIRST_PAINT"_s, u"1"_s);
        return environment;
    }

    double momentIn(const QByteArray &told, const QByteArray &moment, qint64 started)
    {
        const auto at = told.indexOf(moment + ' ');
        const auto end = told.indexOf('\n', at);
        if (at < 0 || end < 0)
            return -1;
        const auto from = at + moment.size() + 1;
        return double(told.mid(from, end - from).toLongLong() - started) * 1e-6;
    }

    //! One start in a fresh home; false when a moment was not told in time.
    bool measure(Start &start, bool counts)
    {
        const QTemporaryDir home;
        QProcess process;
        process.setProcessEnvironment(environmentIn(home.path()));
        process.setReadChannel(QProcess::StandardError);
        const qint64 started = monotonicNs();
        process.start(start.program, start.arguments);
        process.write(start.input);
        process.closeWriteChannel();
        QByteArray told;
        const auto isTold
            = [&](const QByteArray &moment) { return momentIn(told, moment, started) >= 0; };
        while (!std::ranges::all_of(start.moments, isTold)) {
            if (!process.waitForReadyRead(20000))
                break;
            told += process.readAllStandardError();
        }
        process.kill();
        process.waitForFinished();
        if (!std::ranges::all_of(start.moments, isTold)) {
            print(u"cold start: a moment was not told: "_s + QString::fromUtf8(told.right(2000)));
            return false;
        }
        start.ms.resize(start.moments.size());
        for (qsizetype i = 0; counts && i < start.moments.size(); ++i)
            start.ms[i] << momentIn(told, start.moments[i], started);
        return true;
    }

    bool areBuilt()
    {
        for (const QString &name : {u"vigie"_s, u"vigie-bench-minimal"_s, u"vigie-sim"_s}) {
            if (!QFileInfo::exists(beside(name))) {
                print(u"cold start: build the target %1 first"_s.arg(name));
                return false;
            }
        }
        return true;
    }

} // namespace

bool benchStart(const Extent &extent)
{
    Simulator simulator;
    const QString server = areBuilt() ? simulator.start() : QString();
    if (server.isEmpty())
        return false;
    Start starts[] = {
        {.program = beside(u"vigie-bench-minimal"_s), .moments = {"first-paint"}},
        {.program = beside(u"vigie"_s), .moments = {"first-paint"}},
        // The password stands for a stored session: a keychain's daemon is no part of a start.
        {.program = beside(u"vigie"_s),
         .arguments = {u"--server"_s, server, u"--login"_s, u"super1"_s, u"--password-stdin"_s},
         .input = "demo\n",
         .moments = {"first-paint", "first-workspace", "first-figures"}},
    };
    for (int round = 0; round <= extent.starts; ++round) {
        for (Start &start : starts) {
            if (!measure(start, round > 0)) // The first one warms the disk's cache.
                return false;
        }
    }
    const double minimal = median(starts[0].ms[0]);
    const auto tell = [minimal](const QString &what, const QString &key, const Start &start,
                                int moment) {
        const double ms = median(start.ms[moment]);
        figure(u"start."_s + key, ms);
        print(u"%1 %2 ms, %3x the minimal window's %4 ms"_s.arg(u"cold start, %1:"_s.arg(what), -28)
                  .arg(ms, 0, 'f', 1)
                  .arg(ms / minimal, 0, 'f', 2)
                  .arg(minimal, 0, 'f', 1));
    };
    figure(u"start.minimal"_s, minimal);
    tell(u"sign-in"_s, u"signin"_s, starts[1], 0);
    tell(u"stored session"_s, u"session"_s, starts[2], 0);
    tell(u"main window"_s, u"workspace"_s, starts[2], 1);
    tell(u"live figures"_s, u"figures"_s, starts[2], 2);
    return true;
}

} // namespace vigie::bench
