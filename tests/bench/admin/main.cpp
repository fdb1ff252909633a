// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The administration with one entity of 50,000 users: the real window against a real vigie-sim in
// another process. By hand, from a release build; docs/benchmarks.md explains the figures.
#include "atadmin.h"
#include "measure.h"
#include "ui/admin/admintable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

//! How long the event loop is away at most.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }

    //! Milliseconds of the longest stretch from \a act until \a isDone.
    double worstOf(const std::function<void()> &act, const std::function<bool()> &isDone)
    {
        m_worst = 0;
        m_last.start();
        act();
        beat();
        const bool isEnded = QTest::qWaitFor(isDone, 120'000);
        QTest::qWait(200); // What follows from it.
        beat();
        return isEnded ? m_worst : -1;
    }

private:
    void beat()
    {
        m_worst = std::max(m_worst, double(m_last.nsecsElapsed()) / 1e6);
        m_last.start();
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    double m_worst = 0;
};

void printWorst(const QString &what, double milliseconds)
{
    bench::print(u"  %1: away for %2 ms at most"_s.arg(what).arg(milliseconds, 0, 'f', 1));
}

void measure(e2e::AtAdmin &at, const xci::Entity &entity, int count)
{
    Pulse pulse;
    const ui::AdminSpot spot{.kind = ui::AdminSpot::Kind::Entity, .entity = entity.combinedId};
    printWorst(u"nothing"_s, pulse.worstOf([] {}, [] { return true; }));
    const auto shown = [&at] {
        const auto *table = at.table(u"usersTable"_s);
        return table ? table->rows().rowCount() : 0;
    };
    printWorst(u"opened"_s,
               pulse.worstOf([&] { at.place()->show(spot); },
                             [&] { return shown() == count && at.isRead(); }));
    auto *table = at.table(u"usersTable"_s);
    auto *filter = at.person->find<QLineEdit>(u"filterUsers"_s);
    filter->setFocus();
    double worst = 0;
    for (const char key : {'m', 'a', 'r', 'c', ' ', 'b'}) {
        const int before = shown();
        worst = std::max(worst,
                         pulse.worstOf([&] { QTest::keyClick(filter, key); },
                                       [&] { return key == ' ' || shown() != before; }));
    }
    printWorst(u"filter, a key"_s, worst);
    printWorst(u"filter, emptied"_s,
               pulse.worstOf(
                   [&] {
                       filter->clear();
                       Q_EMIT filter->textEdited({});
                   },
                   [&] { return shown() == count; }));
    worst = 0;
    for (int column = 0; column < 5; ++column) {
        const QString before = table->rows().rowAt(0).key + table->rows().rowAt(count / 2).key;
        worst = std::max(
            worst,
            pulse.worstOf([&] { Q_EMIT table->horizontalHeader()->sectionClicked(column); },
                          [&] { return table->rows().sortColumn() == column; }));
    }
    printWorst(u"sorted"_s, worst);
    table->setCurrentIndex(table->rows().index(count / 2, 0));
    const QString chosen = table->currentIndex().data(ui::AdminRows::KeyRole).toString();
    e2e::OtherAdmin other(at);
    if (!other.create(entity.combinedId, u"Zzz"_s, u"Zzz"_s))
        bench::print(u"  nobody could be created"_s);
    printWorst(u"read anew, with one user more"_s,
               pulse.worstOf([&] { at.place()->page()->refresh(true); },
                             [&] { return shown() == count + 1; }));
    const bool isKept = table->currentIndex().data(ui::AdminRows::KeyRole).toString() == chosen;
    bench::print(isKept ? u"  the current row is where it was"_s : u"  the current row was lost"_s);
    bench::print(u"  %1 MiB PSS"_s.arg(bench::pssMib(), 0, 'f', 1));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Opens, filters and sorts one entity of many users."_s);
    parser.addHelpOption();
    parser.addOption({u"users"_s, u"How many users."_s, u"n"_s, u"50000"_s});
    parser.process(app);
    const int count = parser.value(u"users"_s).toInt();
    e2e::AtAdmin at;
    if (!at.open({u"--scale"_s, u"xci-users=%1,xci-xivos=1,xci-entities=1"_s.arg(count)})) {
        bench::print(u"Nobody came in. %1"_s.arg(at.sim.errorOutput()));
        return 1;
    }
    at.person->window().resize(1366, 768);
    at.rest();
    const xci::Entity *large = at.entity(u"Large 1"_s);
    if (large == nullptr)
        return 1;
    measure(at, *large, count);
    return 0;
}
