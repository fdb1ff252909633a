// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "busytime.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "measure.h"
#include "net/wirelog.h"
#include "stream.h"
#include "ui/console/consolepage.h"
#include "ui/console/wirebook.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/theme.h"
#include "xuc/decode.h"
#include "xuc/event.h"

#include <QApplication>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    constexpr QSize windowSize(1300, 900);
    constexpr int perSecond = 5000;
    constexpr int figures = 5;

    //! The middle and the worst stretch without an answer, the share of a core, the memory.
    int runAndPrint(Stream &stream)
    {
        const BusyTime busy;
        // Shown and settled first: a start is measured elsewhere.
        QTimer::singleShot(500, &stream, &Stream::start);
        QObject::connect(&stream, &Stream::finished, qApp, &QApplication::quit);
        QApplication::exec();
        const QList<double> &stretches = busy.stretchesMs();
        print(u"%1 %2 %3 %4 %5"_s.arg(percentile(stretches, 0.5))
                  .arg(percentile(stretches, 0.99))
                  .arg(*std::ranges::max_element(stretches))
                  .arg(stream.cpuShare * 100)
                  .arg(pssMib()));
        return 0;
    }

    //! As the window has it: every frame is applied and kept; the page shows them where it is open.
    int runOurs(const QList<QByteArray> &frames, bool isOpen)
    {
        ui::applyTheme(*qApp, ui::ThemeName::Light);
        const SystemClock clock;
        net::WireLog log(clock);
        center::ContactCenter center(clock);
        center::Desk desk(
            clock); // Signed out: the page asks it for the time, and for nothing else.
        const auto apply = [&](const QByteArray &frame) {
            log.add(net::WireLog::Way::In, frame);
            if (const auto event = xuc::decode(frame, 0))
                center.apply(*event);
        };
        for (const QByteArray &frame : syncFrames({}))
            apply(frame);
        ui::WireBook book(log, center);
        ui::KeyMap keys;
        ui::ConsolePage page(desk, book, keys, u"server"_s);
        page.resize(windowSize);
        page.setVisible(isOpen);
        Stream stream(frames, perSecond, apply);
        return runAndPrint(stream);
    }

    //! What a log view is made of first: a line of text a frame, the oldest dropped.
    int runNaive(const QList<QByteArray> &frames)
    {
        QPlainTextEdit text;
        text.setReadOnly(true);
        text.setMaximumBlockCount(net::WireLog::mostFrames);
        text.resize(windowSize);
        text.show();
        Stream stream(frames, perSecond, [&text](const QByteArray &frame) {
            text.appendPlainText(QString::fromUtf8(frame));
        });
        return runAndPrint(stream);
    }

    QList<double> measure(const QString &side, int seconds)
    {
        return figuresOfProcess(
            {u"--console-side"_s, side, u"--seconds"_s, QString::number(seconds)});
    }

} // namespace

int runConsoleSide(const QString &side, int seconds)
{
    const auto frames = liveFrames(perSecond * seconds, {});
    return side == "naive"_L1 ? runNaive(frames) : runOurs(frames, side == "open"_L1);
}

bool benchConsole(const Extent &extent)
{
    const QString sides[] = {u"open"_s, u"naive"_s, u"closed"_s};
    QList<QList<double>> middle[3];
    for (int side = 0; side < 3; ++side) {
        middle[side].resize(figures);
        for (int round = 0; round < std::min(extent.rounds, 3); ++round) {
            const QList<double> found = measure(sides[side], extent.paintSeconds);
            if (found.size() != figures)
                return false;
            for (int figure = 0; figure < figures; ++figure)
                middle[side][figure] << found[figure];
        }
    }
    const auto of = [&](int side, int figure) { return median(middle[side][figure]); };
    printRatio(u"event console at 5000/s, stall p99"_s, u"ms"_s, of(0, 1), of(1, 1));
    printRatio(u"event console at 5000/s, longest stall"_s, u"ms"_s, of(0, 2), of(1, 2));
    printRatio(u"event console at 5000/s, CPU"_s, u"% of a core"_s, of(0, 3), of(1, 3));
    printRatio(u"event console at 5000/s, process (PSS)"_s, u"MiB"_s, of(0, 4), of(1, 4));
    print(u"    closed: stall p99 %1 ms, CPU %2 %, PSS %3 MiB"_s.arg(of(2, 1), 0, 'f', 1)
              .arg(of(2, 3), 0, 'f', 0)
              .arg(of(2, 4), 0, 'f', 0));
    return of(0, 1) > 0;
}

} // namespace vigie::bench
