// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day at the floor: what the window costs while next to nothing happens, and whether it grows in
// eight hours of a fast clock with lost connections. By ./bench; docs/benchmarks.md explains.
#include "base/memory.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "e2e/person.h"
#include "e2e/simprocess.h"
#include "measure.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/tabs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

double heapMib()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / (1024.0 * 1024.0);
}

//! What is this process's alone: not what it shares with other programs of the same libraries,
//! which come and go.
double ownMib()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.mid(10).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

double cpuShare(int seconds)
{
    const double before = bench::processCpuSeconds();
    QEventLoop loop; // Not qWait(), which looks a hundred times a second whether it is over.
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    loop.exec();
    return (bench::processCpuSeconds() - before) * 100 / seconds;
}

bool openEveryView(e2e::Person &person)
{
    person.program().window().workspace()->showFloor();
    if (!QTest::qWaitFor([&] { return person.sees(u"floorTabs"_s); }, 10'000))
        return false;
    auto *tabs = person.find<ui::Tabs>(u"floorTabs"_s);
    for (int tab = tabs->count() - 1; tab >= 0; --tab) {
        tabs->setCurrent(tab);
        QTest::qWait(300);
    }
    return true;
}

void measureIdle(e2e::Person &person, int seconds)
{
    QTest::qWait(3000); // What a sign-in begins is done.
    const double visible = cpuShare(seconds);
    person.window().hide();
    QTest::qWait(1000);
    const double hidden = cpuShare(seconds);
    person.window().show();
    bench::print(u"idle: %1 % of a core visible, %2 % hidden"_s.arg(visible, 0, 'f', 2)
                     .arg(hidden, 0, 'f', 2));
    bench::figure(u"idle.visible"_s, visible);
    bench::figure(u"idle.hidden"_s, hidden);
}

//! The middle of three: what just came and is soon dropped is not what grows.
double settledMib(double (*measure)())
{
    QList<double> values;
    for (int i = 0; i < 3; ++i) {
        malloc_trim(0);
        values << measure();
        QTest::qWait(200);
    }
    return bench::median(values);
}

//! Closed, reset or cut inside a frame, in turn; false: it did not go or did not come back.
bool loseTheLink(e2e::Person &person, e2e::SimProcess &sim, int turn)
{
    const char *const ways[] = {"drop", "reset", "truncate"};
    sim.fault(QLatin1String(ways[turn % 3]));
    const auto isLive = [&] { return person.desk()->link() == center::LinkState::Live; };
    if (QTest::qWaitFor([&] { return !isLive(); }, 10'000) && QTest::qWaitFor(isLive, 60'000))
        return true;
    bench::print(u"the link did not go and come back at loss %1"_s.arg(turn + 1));
    return false;
}

bool measureHours(e2e::Person &person, e2e::SimProcess &sim, double hours, double speed)
{
    constexpr double minutesBeforeFirst = 10;
    const auto waitVirtual
        = [speed](double minutes) { QTest::qWait(static_cast<int>(minutes * 60'000 / speed)); };
    int losses = 0;
    waitVirtual(minutesBeforeFirst / 2);
    if (!loseTheLink(person, sim, losses++)) // What a loss takes the first time is no growth.
        return false;
    waitVirtual(minutesBeforeFirst / 2);
    const double heapFirst = settledMib(heapMib);
    const double ownFirst = settledMib(ownMib);
    constexpr double minutesBetween = 20;
    for (double minute = minutesBeforeFirst; minute < hours * 60; minute += minutesBetween) {
        if (!loseTheLink(person, sim, losses++))
            return false;
        waitVirtual(minutesBetween);
    }
    const double heapLast = settledMib(heapMib);
    const double ownLast = settledMib(ownMib);
    bench::print(u"%1 hours, %2 losses: heap %3 to %4 MiB, own memory %5 to %6 MiB"_s.arg(hours)
                     .arg(losses)
                     .arg(heapFirst, 0, 'f', 2)
                     .arg(heapLast, 0, 'f', 2)
                     .arg(ownFirst, 0, 'f', 1)
                     .arg(ownLast, 0, 'f', 1));
    bench::figure(u"hours.losses"_s, losses);
    bench::figure(u"hours.heap.first"_s, heapFirst);
    bench::figure(u"hours.heap.last"_s, heapLast);
    bench::figure(u"hours.own.first"_s, ownFirst);
    bench::figure(u"hours.own.last"_s, ownLast);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    keepHeapSmall(); // As the program does.
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A day at the demonstration's floor, in short."_s);
    parser.addHelpOption();
    parser.addOptions({{u"idle"_s, u"Measure so long visible, and so long hidden."_s, u"s"_s},
                       {u"hours"_s, u"Let so many simulated hours pass."_s, u"n"_s},
                       {u"rate"_s, u"Events a simulated second."_s, u"n"_s, u"60"_s},
                       {u"speed"_s, u"Simulated seconds in a second."_s, u"x"_s, u"240"_s}});
    parser.process(app);

    const bool isFast = parser.isSet(u"hours"_s);
    e2e::SimProcess sim;
    // Enough traffic for the first ten minutes to fill what keeps the last frames, and the days
    // of agents.
    const QStringList fast{u"--speed"_s, parser.value(u"speed"_s), u"--events-per-second"_s,
                           parser.value(u"rate"_s)};
    if (!sim.start(isFast ? fast : QStringList())) {
        bench::print(sim.errorOutput());
        return 1;
    }
    e2e::Person person(sim.xuc());
    person.enter(u"super1"_s, u"demo"_s, {});
    if (!QTest::qWaitFor([&] { return person.isIn(); }, 60'000)) {
        bench::print(u"Nobody came in: %1"_s.arg(person.problem()));
        return 1;
    }
    if (!openEveryView(person))
        return 1;
    if (parser.isSet(u"idle"_s))
        measureIdle(person, parser.value(u"idle"_s).toInt());
    if (isFast
        && !measureHours(person, sim, parser.value(u"hours"_s).toDouble(),
                         parser.value(u"speed"_s).toDouble()))
        return 1;
    return 0;
}
