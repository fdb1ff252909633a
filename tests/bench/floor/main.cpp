// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The supervisor's floor at full size: the real window against a real vigie-sim in another process,
// on the same cores. By hand, from a release build; docs/benchmarks.md explains the figures.
#include "base/memory.h"
#include "center/contactcenter.h"
#include "e2e/person.h"
#include "e2e/simprocess.h"
#include "measure.h"
#include "ui/models/roles.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

//! Says when a widget has been painted.
class PaintWatch final : public QObject
{
public:
    //! \a widget is asked for at each paint: it may be made meanwhile. Null: not there yet.
    explicit PaintWatch(std::function<QWidget *()> widget) : m_widget(std::move(widget))
    {
        qApp->installEventFilter(this);
    }

    //! Milliseconds that \a act takes until it is on screen; negative: it never was.
    double until(const std::function<void()> &act)
    {
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        act();
        while (!m_isPainted && timer.elapsed() < 2000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return m_isPainted ? double(timer.nsecsElapsed()) / 1e6 : -1;
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_isPainted = m_isPainted || watched == m_widget();
        return false;
    }

    std::function<QWidget *()> m_widget;
    bool m_isPainted = false;
};

void printTimes(const QString &what, const QList<double> &milliseconds)
{
    if (milliseconds.isEmpty())
        return;
    bench::print(u"  %1: p50 %2 ms, p99 %3 ms, most %4 ms (%5 times)"_s.arg(what)
                     .arg(bench::percentile(milliseconds, 0.5), 0, 'f', 1)
                     .arg(bench::percentile(milliseconds, 0.99), 0, 'f', 1)
                     .arg(*std::ranges::max_element(milliseconds), 0, 'f', 1)
                     .arg(milliseconds.size()));
}

//! How long the event loop was busy at a stretch, while the stream runs.
void measureStalls(int seconds)
{
    QList<double> gaps;
    QElapsedTimer last;
    last.start();
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] {
        gaps.append(double(last.nsecsElapsed()) / 1e6);
        last.restart();
    });
    pulse.start(2);
    const double before = bench::processCpuSeconds();
    QTest::qWait(seconds * 1000);
    printTimes(u"between two beats of 2 ms"_s, gaps);
    bench::print(u"  %1 % of a core"_s.arg((bench::processCpuSeconds() - before) * 100 / seconds, 0,
                                           'f', 0));
}

QAbstractScrollArea *largestIn(QWidget *page)
{
    QAbstractScrollArea *largest = nullptr;
    const auto areas = page->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas) {
        if (area->isVisible()
            && (!largest || area->width() * area->height() > largest->width() * largest->height()))
            largest = area;
    }
    return largest;
}

//! Who stands on the rows in view.
QString shownOrder(const ui::FloorTable &table)
{
    QString order;
    for (int row = 0; row < std::min(50, table.model()->rowCount()); ++row)
        order += table.model()->index(row, 0).data(models::IdRole).toString() + u' ';
    return order;
}

void measureView(ui::Tabs &tabs, int tab, QWidget *place, int seconds)
{
    bench::print(tabs.tabText(tab));
    // Not a tab's own paint: that of what the view shows.
    PaintWatch opening([place]() -> QWidget * {
        QAbstractScrollArea *shown = largestIn(place);
        return shown ? shown->viewport() : nullptr;
    });
    const double open = opening.until([&] { tabs.setCurrent(tab); });
    bench::figure(u"view.%1"_s.arg(tab), open);
    bench::print(u"  opened in %1 ms"_s.arg(open, 0, 'f', 1));
    if (seconds == 0)
        return;
    QAbstractScrollArea *area = largestIn(place);
    const auto *list = qobject_cast<QAbstractItemView *>(area);
    if (!area || (list && list->model()->rowCount() == 0)) {
        bench::print(u"  nothing is in it"_s);
        return;
    }
    PaintWatch watch([area] { return area->viewport(); });
    for (QScrollBar *bar : {area->verticalScrollBar(), area->horizontalScrollBar()}) {
        if (bar->maximum() == 0)
            continue;
        QList<double> steps;
        for (int i = 1; i <= 200; ++i)
            steps.append(
                watch.until([&] { bar->setValue(int(qint64(bar->maximum()) * i / 200)); }));
        printTimes(bar->orientation() == Qt::Vertical ? u"scrolled down"_s : u"scrolled across"_s,
                   steps);
        bar->setValue(0);
    }
    if (auto *table = qobject_cast<ui::FloorTable *>(area)) {
        QList<double> sorts;
        for (int i = 0; i < 40; ++i) {
            const int column = table->horizontalHeader()->logicalIndex(
                1 + i / 2 % (table->horizontalHeader()->count() - 1));
            const auto order = i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            const QHeaderView *header = table->horizontalHeader();
            if (header->sortIndicatorSection() == column && header->sortIndicatorOrder() == order)
                continue; // Nothing would be painted.
            const QString first = shownOrder(*table);
            const double painted = watch.until([&] { table->sortByColumn(column, order); });
            if (shownOrder(*table)
                != first) // All alike in that column: there was nothing to paint.
                sorts.append(painted);
        }
        printTimes(u"sorted"_s, sorts);
    }
    measureStalls(seconds);
    bench::print(u"  %1 MiB PSS"_s.arg(bench::pssMib(), 0, 'f', 1));
}

//! Processes that this one has started and that still run.
int childProcesses()
{
    QFile children(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
    if (!children.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<int>(children.readAll().simplified().split(' ').size());
}

} // namespace

int main(int argc, char *argv[])
{
    keepHeapSmall(); // As the program does.
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Opens, scrolls and sorts the views of the floor at full size."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"scale"_s, u"As vigie-sim's."_s, u"size"_s,
          u"agents=10000,queues=1000,memberships=100000"_s},
         {u"rate"_s, u"Events a second."_s, u"n"_s, u"5000"_s},
         {u"seconds"_s, u"Of the stream in each view; 0: the views are opened, and that is all."_s,
          u"s"_s, u"5"_s}});
    parser.process(app);

    e2e::SimProcess sim;
    if (!sim.start({u"--scale"_s, parser.value(u"scale"_s), u"--events-per-second"_s,
                    parser.value(u"rate"_s)})) {
        bench::print(sim.errorOutput());
        return 1;
    }
    e2e::Person person(sim.xuc());
    QTest::qWait(500);
    bench::print(u"%1 MiB PSS with the sign-in window"_s.arg(bench::pssMib(), 0, 'f', 1));
    person.enter(u"agent1"_s, u"demo"_s, {});
    if (!QTest::qWaitFor([&] { return person.isIn(); }, 60'000)) {
        bench::print(u"Nobody came in: %1"_s.arg(person.problem()));
        return 1;
    }
    person.window().resize(1366, 768);
    const auto agents = [&] { return person.center().agentCount(); };
    bench::print(u"%1 agents, %2 queues"_s.arg(agents()).arg(person.center().queueCount()));
    bench::figure(u"pss.in"_s, bench::pssMib());
    bench::print(u"%1 MiB PSS signed in"_s.arg(bench::pssMib(), 0, 'f', 1));
    person.program().window().workspace()->showFloor();
    if (!QTest::qWaitFor([&] { return person.sees(u"floorTabs"_s); }, 10'000))
        return 1;
    auto *tabs = person.find<ui::Tabs>(u"floorTabs"_s);
    QWidget *place = person.program().window().workspace()->floorPlace();
    for (int tab = tabs->count() - 1; tab >= 0; --tab)
        measureView(*tabs, tab, place, parser.value(u"seconds"_s).toInt());
    QTest::qWait(2000); // What a view begins when it opens is done.
    bench::figure(u"pss.views"_s, bench::pssMib());
    bench::figure(u"children"_s, childProcesses() - 1); // One is the simulator.
    return 0;
}
