// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "center/contactcenter.h"
#include "measure.h"
#include "naiveagents.h"
#include "stream.h"
#include "ui/models/agentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/vigiestyle.h"
#include "xuc/decode.h"
#include "xuc/event.h"

#include <QApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    constexpr QSize windowSize(1300, 900); // About 45 rows in view.

    void runAndPrint(Stream &stream)
    {
        // Shown and settled first: a start is measured elsewhere.
        QTimer::singleShot(500, &stream, &Stream::start);
        QObject::connect(&stream, &Stream::finished, qApp, &QApplication::quit);
        QApplication::exec();
        print(u"%1 %2 %3 %4"_s.arg(percentile(stream.latenciesMs, 0.5))
                  .arg(percentile(stream.latenciesMs, 0.99))
                  .arg(stream.cpuShare * 100)
                  .arg(stream.paints));
    }

    int runOurs(const QList<QByteArray> &frames, int perSecond)
    {
        using models::AgentModel;
        ui::applyTheme(*qApp, ui::ThemeName::Light);
        const SystemClock clock;
        center::ContactCenter center(clock);
        models::FrameClock frameClock;
        AgentModel model(center, frameClock);
        const auto apply = [&](const QByteArray &frame) {
            if (const auto event = xuc::decode(frame, 0))
                center.apply(*event);
        };
        for (const QByteArray &frame : syncFrames({}))
            apply(frame);
        frameClock.flush();

        PaintTimed<ui::FloorTable> table(clock);
        table.setModel(&model);
        table.sortByColumn(AgentModel::TimerColumn, Qt::AscendingOrder);
        table.setColumn(AgentModel::StateColumn, {.kind = ui::CellKind::State, .minimum = 150});
        table.setColumn(AgentModel::TimerColumn, {.kind = ui::CellKind::Duration});
        table.setColumn(AgentModel::NameColumn, {.kind = ui::CellKind::Name, .minimum = 110});
        table.setColumn(AgentModel::NumberColumn, {.kind = ui::CellKind::Key});
        table.setColumn(AgentModel::PhoneColumn, {.kind = ui::CellKind::Phone});
        table.setColumn(AgentModel::QueuesColumn, {.kind = ui::CellKind::Text, .stretch = true});
        table.setDensity(ui::FloorTable::Density::Compact);
        QObject::connect(&frameClock, &models::FrameClock::second, &table, &ui::FloorTable::tick);

        Stream stream(frames, perSecond, apply);
        QObject::connect(&model, &AgentModel::merged, &stream, &Stream::told);
        table.painted = [&stream] { stream.painted(); };
        table.resize(windowSize);
        table.show();
        runAndPrint(stream);
        return 0;
    }

    int runNaive(const QList<QByteArray> &frames, int perSecond)
    {
        NaiveAgents model;
        for (const QByteArray &frame : syncFrames({}))
            model.apply(frame);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(Qt::UserRole);
        PaintTimed<QTableView> table;
        table.setModel(&proxy);
        table.verticalHeader()->setDefaultSectionSize(24);
        table.verticalHeader()->hide();
        proxy.sort(NaiveAgents::Timer, Qt::DescendingOrder);
        QTimer second;
        second.setInterval(1000);
        QObject::connect(&second, &QTimer::timeout, table.viewport(),
                         qOverload<>(&QWidget::update));
        second.start();

        Stream *stream = nullptr;
        Stream pouring(frames, perSecond, [&](const QByteArray &frame) {
            model.apply(frame);
            stream->told();
        });
        stream = &pouring;
        table.painted = [&pouring] { pouring.painted(); };
        table.resize(windowSize);
        table.show();
        runAndPrint(pouring);
        return 0;
    }

    QList<double> measure(const QString &side, int perSecond, int seconds)
    {
        return figuresOfProcess({u"--paint-side"_s, side, u"--rate"_s, QString::number(perSecond),
                                 u"--seconds"_s, QString::number(seconds)});
    }

    bool compare(int perSecond, const Extent &extent)
    {
        QList<QList<double>> ours(4);
        QList<QList<double>> naive(4);
        for (int round = 0; round < std::min(extent.rounds, 3); ++round) {
            const auto mine = measure(u"ours"_s, perSecond, extent.paintSeconds);
            const auto theirs = measure(u"naive"_s, perSecond, extent.paintSeconds);
            if (mine.size() != 4 || theirs.size() != 4)
                return false;
            for (int figure = 0; figure < 4; ++figure) {
                ours[figure] << mine[figure];
                naive[figure] << theirs[figure];
            }
        }
        const QString load = u" at %1/s"_s.arg(perSecond);
        printRatio(u"frame to paint p50"_s + load, u"ms"_s, median(ours[0]), median(naive[0]));
        printRatio(u"frame to paint p99"_s + load, u"ms"_s, median(ours[1]), median(naive[1]));
        printRatio(u"CPU"_s + load, u"% of a core"_s, median(ours[2]), median(naive[2]));
        print(u"    paints a second: ours %1, naive %2"_s
                  .arg(median(ours[3]) / extent.paintSeconds, 0, 'f', 0)
                  .arg(median(naive[3]) / extent.paintSeconds, 0, 'f', 0));
        return median(ours[0]) > 0;
    }

} // namespace

int runPaintSide(const QString &side, int eventsPerSecond, int seconds)
{
    const auto frames = stateFrames(eventsPerSecond * seconds, {});
    return side == "naive"_L1 ? runNaive(frames, eventsPerSecond)
                              : runOurs(frames, eventsPerSecond);
}

bool benchPaint(const Extent &extent)
{
    return compare(5000, extent) && compare(100000, extent);
}

} // namespace vigie::bench
