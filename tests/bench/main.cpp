// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <QApplication>
#include <QCommandLineParser>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vigie::bench;

namespace {

struct Bench
{
    const char *name;
    bool (*run)(const Extent &);
};

constexpr Bench benches[]
    = {{"decode", benchDecode}, {"apply", benchApply},     {"assign", benchAssign},
       {"paint", benchPaint},   {"console", benchConsole}, {"memory", benchMemory},
       {"start", benchStart}};

//! Results only, on little data: what a test may assert.
bool smoke()
{
    const Extent extent{.frames = 400,
                        .rounds = 1,
                        .scale = {.agents = 50, .queues = 10, .membershipsOfEach = 4},
                        .changes = 120};
    return benchDecode(extent) && benchApply(extent) && benchAssign(extent);
}

bool runAll(const QStringList &wanted, const Extent &extent)
{
    bool equal = true;
    for (const Bench &bench : benches) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(bench.name)))
            equal = bench.run(extent) && equal;
    }
    return equal;
}

} // namespace

int main(int argc, char *argv[])
{
    // Widgets need their application; the other measurements must not pay for one.
    bool isPainting = false;
    for (int i = 1; i < argc; ++i)
        isPainting = isPainting || qstrcmp(argv[i], "--paint-side") == 0
            || qstrcmp(argv[i], "--console-side") == 0;
    const std::unique_ptr<QCoreApplication> app(isPainting ? new QApplication(argc, argv)
                                                           : new QCoreApplication(argc, argv));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Vigie against the naive form and prints ratios; docs/benchmarks.md explains."_s);
    parser.addHelpOption();
    parser.addOptions({{u"smoke"_s, u"Compare results on little data; measure nothing."_s},
                       {u"rounds"_s, u"Rounds of each measurement."_s, u"n"_s, u"7"_s},
                       {u"seconds"_s, u"Length of a paint run."_s, u"s"_s, u"4"_s},
                       {u"rate"_s, u"Frames a second of a paint run."_s, u"n"_s, u"5000"_s},
                       {u"memory-side"_s, u"One side of the memory measurement."_s, u"side"_s},
                       {u"paint-side"_s, u"One side of the paint measurement."_s, u"side"_s},
                       {u"console-side"_s, u"One side of the console measurement."_s, u"side"_s}});
    parser.addPositionalArgument(
        u"bench"_s, u"decode, apply, assign, paint, console, memory, start; none: all."_s,
        u"[bench…]"_s);
    parser.process(*app);

    const int seconds = parser.value(u"seconds"_s).toInt();
    if (parser.isSet(u"memory-side"_s))
        return runMemorySide(parser.value(u"memory-side"_s));
    if (parser.isSet(u"paint-side"_s))
        return runPaintSide(parser.value(u"paint-side"_s), parser.value(u"rate"_s).toInt(),
                            seconds);
    if (parser.isSet(u"console-side"_s))
        return runConsoleSide(parser.value(u"console-side"_s), seconds);
    if (parser.isSet(u"smoke"_s))
        return smoke() ? 0 : 1;
    const Extent extent{.rounds = parser.value(u"rounds"_s).toInt(), .paintSeconds = seconds};
    return runAll(parser.positionalArguments(), extent) ? 0 : 1;
}
