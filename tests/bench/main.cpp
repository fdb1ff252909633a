// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "framesender.h"
#include "measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
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
    = {{"decode", benchDecode},   {"apply", benchApply},   {"assign", benchAssign},
       {"console", benchConsole}, {"memory", benchMemory}, {"start", benchStart}};

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

//! For rivals that are no part of this program: one frame a line, the member list last.
bool writeFrames(const QString &path, int count, const Scale &scale)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QByteArray &frame : liveFrames(count, scale))
        file.write(frame + '\n');
    return file.write(memberListFrame(scale) + '\n') > 0 && file.flush();
}

//! What ./bench starts in processes of their own; none: -1.
int runSide(const QCommandLineParser &parser, const Scale &scale)
{
    const auto is = [&](const char *name) { return parser.isSet(QLatin1String(name)); };
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    const auto port = static_cast<quint16>(value("port").toUInt());
    const int seconds = value("seconds").toInt();
    const int rate = value("rate").toInt();
    if (is("memory-side"))
        return runMemorySide(value("memory-side"), scale);
    if (is("console-side"))
        return runConsoleSide(value("console-side"), seconds);
    if (is("socket-side"))
        return runSocketSide(value("socket-side"), port);
    if (is("paint-side"))
        return runPaintSide(value("paint-side"), port, is("hands"));
    if (is("list-side"))
        return runListSide(value("list-side"), port);
    if (is("write-frames"))
        return writeFrames(value("write-frames"), value("frames").toInt(), scale) ? 0 : 1;
    if (!is("send"))
        return -1;
    Sending sending{.frames = value("frames").toInt(), .perSecond = rate, .scale = scale};
    if (value("send") == "states"_L1) {
        sending.kind = Sending::Kind::States;
        sending.frames = rate * seconds;
    } else if (value("send") == "lists"_L1) {
        sending.kind = Sending::Kind::Lists;
    }
    return send(sending) ? 0 : 1;
}

bool needsWidgets(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "--paint-side") == 0 || qstrcmp(argument, "--console-side") == 0;
    });
}

} // namespace

int main(int argc, char *argv[])
{
    // Widgets need their application; the other measurements must not pay for one.
    const std::unique_ptr<QCoreApplication> app(
        needsWidgets(argc, argv) ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Vigie against the naive form and prints ratios; docs/benchmarks.md explains."_s);
    parser.addHelpOption();
    const QString side = u"One side of that measurement, in this process."_s;
    parser.addOptions(
        {{u"smoke"_s, u"Compare results on little data; measure nothing."_s},
         {u"alone"_s, u"Our side only, for a profiler: decode."_s},
         {u"rounds"_s, u"Rounds of each measurement."_s, u"n"_s, u"7"_s},
         {u"agents"_s, u"Size of the floor."_s, u"n"_s, u"10000"_s},
         {u"frames"_s, u"Frames of a stream, or lists."_s, u"n"_s, u"200000"_s},
         {u"seconds"_s, u"Length of a console run, or of a stream at a rate."_s, u"s"_s, u"4"_s},
         {u"rate"_s, u"Frames a second of a stream."_s, u"n"_s, u"5000"_s},
         {u"port"_s, u"Of the sender that a side listens to."_s, u"n"_s},
         {u"hands"_s, u"Type and scroll while the stream is painted."_s},
         {u"send"_s, u"Serve one client: live, states or lists."_s, u"kind"_s},
         {u"write-frames"_s, u"Write the live frames, one a line, and the member list."_s,
          u"file"_s},
         {u"memory-side"_s, side, u"side"_s},
         {u"console-side"_s, side, u"side"_s},
         {u"socket-side"_s, side, u"side"_s},
         {u"paint-side"_s, side, u"side"_s},
         {u"list-side"_s, side, u"side"_s}});
    parser.addPositionalArgument(
        u"bench"_s, u"decode, apply, assign, console, memory, start; none: all."_s, u"[bench…]"_s);
    parser.process(*app);

    const Scale scale = Scale::ofAgents(std::max(1, parser.value(u"agents"_s).toInt()));
    if (const int done = runSide(parser, scale); done >= 0)
        return done;
    if (parser.isSet(u"smoke"_s))
        return smoke() ? 0 : 1;
    const Extent extent{.frames = parser.value(u"frames"_s).toInt(),
                        .rounds = parser.value(u"rounds"_s).toInt(),
                        .scale = scale,
                        .paintSeconds = parser.value(u"seconds"_s).toInt(),
                        .isAlone = parser.isSet(u"alone"_s)};
    return runAll(parser.positionalArguments(), extent) ? 0 : 1;
}
