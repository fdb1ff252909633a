// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "center/contactcenter.h"
#include "measure.h"
#include "naivestore.h"
#include "net/wirelog.h"
#include "ui/models/agentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "xuc/decode.h"
#include "xuc/event.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::bench {

//! Frames that arrive within one screen frame at 100,000 a second: a merge follows each such batch.
static constexpr int batch = 1600;

static qint64 waitingOf(const center::ContactCenter &center)
{
    qint64 sum = 0;
    for (int row = 0; row < center.queueCount(); ++row)
        sum += center.queue(center::QueueRow(row)).waiting().value_or(0);
    return sum;
}

bool benchApply(const Extent &extent)
{
    const SystemClock clock;
    const qint64 received = QDateTime::currentSecsSinceEpoch();
    center::ContactCenter center(clock);
    models::FrameClock frameClock;
    models::AgentModel agents(center, frameClock);
    models::QueueModel queues(center, frameClock);
    NaiveStore store;
    net::WireLog log(clock);
    const auto apply = [&](const QByteArray &frame) {
        if (const auto event = xuc::decode(frame, received))
            center.apply(*event);
    };
    for (const QByteArray &frame : syncFrames(extent.scale)) {
        apply(frame);
        store.apply(frame);
    }
    frameClock.flush();

    const FrameBlock block(liveFrames(extent.frames, extent.scale));
    const QList<QByteArray> &frames = block.frames();
    const auto seconds = secondsInTurn({{u"ours"_s,
                                         [&] {
                                             for (qsizetype i = 0; i < frames.size(); ++i) {
                                                 apply(frames[i]);
                                                 if (i % batch == batch - 1)
                                                     frameClock.flush();
                                             }
                                             frameClock.flush();
                                         }},
                                        {u"naive"_s,
                                         [&] {
                                             for (const QByteArray &frame : frames)
                                                 store.apply(frame);
                                         }},
                                        {u"kept"_s,
                                         [&] {
                                             for (const QByteArray &frame : frames) {
                                                 log.add(net::WireLog::Way::In, frame);
                                                 log.setTaken(log.newest(), 1us);
                                             }
                                         }}},
                                       extent.rounds);

    const double count = double(frames.size());
    printRatio(u"decode and apply"_s, u"us/frame"_s, seconds[0] / count * 1e6,
               seconds[1] / count * 1e6);
    figure(u"apply.ours"_s, seconds[0] / count * 1e6);
    figure(u"apply.naive"_s, seconds[1] / count * 1e6);
    figure(u"apply.kept"_s, seconds[2] / count * 1e6);
    print(u"    %1 frames/s on one core, two sorted models merging every %2 frames"_s
              .arg(count / seconds[0], 0, 'g', 3)
              .arg(batch));
    print(u"    kept for the event console: %1 us/frame more, %2 %"_s
              .arg(seconds[2] / count * 1e6, 0, 'f', 2)
              .arg(seconds[2] / seconds[0] * 100, 0, 'f', 0));
    const bool equal = waitingOf(center) == store.waiting()
        && agents.rowCount() == store.agents().rowCount()
        && queues.rowCount() == store.queues().rowCount();
    print(u"    results equal: %1"_s.arg(equal ? u"yes"_s : u"no"_s));
    return equal;
}

} // namespace vigie::bench
