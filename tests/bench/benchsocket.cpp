// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "center/contactcenter.h"
#include "feed.h"
#include "handprobe.h"
#include "measure.h"
#include "naivestore.h"
#include "ui/models/agentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "xuc/decode.h"
#include "xuc/event.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    int run(const QString &side, Feed &feed)
    {
        QObject::connect(&feed, &Feed::floorCame, &feed, &Feed::start);
        QObject::connect(&feed, &Feed::finished, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        figure(side + u".frames"_s, feed.frames());
        figure(side + u".persecond"_s, feed.frames() / feed.seconds());
        figure(side + u".percpusecond"_s, feed.frames() / feed.cpuSeconds());
        return feed.frames() > 0 ? 0 : 1;
    }

} // namespace

int runSocketSide(const QString &side, quint16 port)
{
    if (side == "counting"_L1) { // The limit: what the socket alone costs.
        Feed feed(port, [](const QByteArray &) {});
        return run(side, feed);
    }
    if (side == "naive"_L1) {
        NaiveStore store;
        Feed feed(port, [&](const QByteArray &frame) { store.apply(frame); });
        return run(side, feed);
    }
    const SystemClock clock;
    center::ContactCenter center(clock);
    models::FrameClock frameClock;
    const models::AgentModel agents(center, frameClock);
    const models::QueueModel queues(center, frameClock);
    Feed feed(port, [&](const QByteArray &frame) {
        if (const auto event = xuc::decode(frame, 0))
            center.apply(*event);
    });
    return run(u"ours"_s, feed);
}

int runListSide(const QString &side, quint16 port)
{
    NaiveStore store;
    const SystemClock clock;
    center::ContactCenter center(clock);
    models::FrameClock frameClock;
    const models::AgentModel agents(center, frameClock);
    const models::QueueModel queues(center, frameClock);
    LoopProbe probe;
    Feed feed(port, [&](const QByteArray &frame) {
        if (side == "naive"_L1)
            store.apply(frame);
        else if (const auto event = xuc::decode(frame, 0))
            center.apply(*event);
    });
    QObject::connect(&feed, &Feed::floorCame, &probe, &LoopProbe::start);
    const int done = run(side, feed);
    const QList<double> &delays = probe.delaysMs();
    figure(side + u".loop.p50"_s, percentile(delays, 0.5));
    figure(side + u".loop.p99"_s, percentile(delays, 0.99));
    figure(side + u".loop.most"_s, *std::ranges::max_element(delays));
    return done;
}

} // namespace vigie::bench
