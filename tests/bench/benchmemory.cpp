// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "center/contactcenter.h"
#include "measure.h"
#include "naivestore.h"
#include "ui/models/agentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "xuc/decode.h"
#include "xuc/event.h"

#include <malloc.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    constexpr double mib = 1024.0 * 1024.0;

    double heapMib()
    {
        const auto info = mallinfo2();
        return double(info.uordblks + info.hblkhd) / mib;
    }

    template <typename Apply> int report(const Scale &scale, const Apply &apply)
    {
        const double before = heapMib();
        {
            // A first state of every agent, several times over, as the day goes.
            for (const QByteArray &frame : syncFrames(scale))
                apply(frame);
            for (const QByteArray &frame : liveFrames(100000, scale))
                apply(frame);
        }
        malloc_trim(0);
        print(u"%1 %2"_s.arg(heapMib() - before).arg(pssMib()));
        return 0;
    }

} // namespace

int runMemorySide(const QString &side, const Scale &scale)
{
    if (side == "naive"_L1) {
        NaiveStore store;
        return report(scale, [&store](const QByteArray &frame) { store.apply(frame); });
    }
    const SystemClock clock;
    center::ContactCenter center(clock);
    models::FrameClock frameClock;
    const models::AgentModel agents(center, frameClock);
    const models::QueueModel queues(center, frameClock);
    return report(scale, [&](const QByteArray &frame) {
        if (const auto event = xuc::decode(frame, 0))
            center.apply(*event);
        frameClock.flush();
    });
}

bool benchMemory(const Extent &extent)
{
    QList<QList<double>> ours(2);
    QList<QList<double>> naive(2);
    for (int round = 0; round < std::min(extent.rounds, 3); ++round) {
        const QStringList size{u"--agents"_s, QString::number(extent.scale.agents)};
        const auto mine = figuresOfProcess(size + QStringList{u"--memory-side"_s, u"ours"_s});
        const auto theirs = figuresOfProcess(size + QStringList{u"--memory-side"_s, u"naive"_s});
        if (mine.size() != 2 || theirs.size() != 2)
            return false;
        for (int figure = 0; figure < 2; ++figure) {
            ours[figure] << mine[figure];
            naive[figure] << theirs[figure];
        }
    }
    printRatio(u"memory, data"_s, u"MiB"_s, median(ours[0]), median(naive[0]));
    printRatio(u"memory, process (PSS)"_s, u"MiB"_s, median(ours[1]), median(naive[1]));
    figure(u"memory.data.ours"_s, median(ours[0]));
    figure(u"memory.data.naive"_s, median(naive[0]));
    figure(u"memory.pss.ours"_s, median(ours[1]));
    figure(u"memory.pss.naive"_s, median(naive[1]));
    return median(ours[0]) > 0;
}

} // namespace vigie::bench
