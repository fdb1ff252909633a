// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsortedtablemodel.h"

#include "spies.h"
#include "toymodel.h"
#include "ui/models/frameclock.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using vigie::models::FrameClock;

namespace {

//! A toy table of values 0, 10, 20, … sorted by value, under the tester and with every spy.
struct Bench
{
    explicit Bench(int rows)
    {
        std::vector<ToyModel::Item> items;
        for (int i = 0; i < rows; ++i)
            items.push_back({.value = 10 * i, .other = 0});
        model.sort(ToyModel::ValueColumn);
        model.add(std::move(items));
        spies.clear();
    }

    FrameClock clock;
    ToyModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelSpies spies{model};
};

} // namespace

void TestSortedTableModel::burstLeavesAsOneRange()
{
    Bench bench(5);
    for (const int row : {3, 1, 2, 1})
        bench.model.change(row, {.value = 10 * row, .other = row + 7});
    bench.clock.flush();

    QCOMPARE(bench.spies.changed.count(), 1);
    QCOMPARE(bench.spies.range(0), rangeText(1, 1, 3, 1));
    QCOMPARE(bench.spies.changed[0][2].value<QList<int>>(), QList<int>{Qt::DisplayRole});
    QVERIFY(bench.spies.nothingButChanges());
}

void TestSortedTableModel::differentColumnsLeaveAsTheirOwnRanges()
{
    Bench bench(4);
    bench.model.change(0, {.value = 1, .other = 0});
    bench.model.change(1, {.value = 10, .other = 5});
    bench.model.change(2, {.value = 21, .other = 5});
    bench.model.change(3, {.value = 31, .other = 5});
    bench.clock.flush();

    QCOMPARE(bench.spies.ranges(),
             QStringList({rangeText(0, 0, 0, 0), rangeText(1, 1, 1, 1), rangeText(2, 0, 3, 1)}));
    QCOMPARE(bench.spies.changed[2][2].value<QList<int>>(),
             QList<int>({Qt::DisplayRole, Qt::UserRole + 1}));
}

void TestSortedTableModel::separateColumnsAreNotBridged()
{
    Bench bench(2);
    bench.model.markColumns(1, {ToyModel::ValueColumn, ToyModel::ThirdColumn});
    bench.clock.flush();

    QCOMPARE(bench.spies.ranges(), QStringList({rangeText(1, 0, 1, 0), rangeText(1, 2, 1, 2)}));
}

void TestSortedTableModel::markWithoutColumnsTellsNothing()
{
    Bench bench(2);
    bench.model.markColumns(1, {});
    bench.clock.flush();

    QVERIFY(bench.spies.areSilent());
}

void TestSortedTableModel::movesGoBeforeNotices()
{
    Bench bench(4);
    QStringList order;
    connect(&bench.model, &QAbstractItemModel::layoutChanged, this, [&] { order << u"moved"_s; });
    connect(&bench.model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &at) { order << QStringLiteral("told %1").arg(at.row()); });

    bench.model.change(3, {.value = -1, .other = 0});
    bench.clock.flush();

    QCOMPARE(order, QStringList({u"moved"_s, u"told 0"_s}));
}

void TestSortedTableModel::rowThatStaysInPlaceMovesNothing()
{
    Bench bench(4);
    bench.model.change(2, {.value = 29, .other = 0});
    bench.clock.flush();

    QCOMPARE(bench.spies.ranges(), QStringList({rangeText(2, 0, 2, 0)}));
    QVERIFY(bench.spies.nothingButChanges());
}

void TestSortedTableModel::equalRowsKeepTheirOrderInBothDirections()
{
    FrameClock clock;
    ToyModel model(clock);
    model.add({{.value = 5}, {.value = 1}, {.value = 5}});

    model.sort(ToyModel::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(model.shown(), std::vector<int>({1, 0, 2}));
    model.sort(ToyModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(model.shown(), std::vector<int>({0, 2, 1}));
}

void TestSortedTableModel::persistentIndexesFollowTheirRows()
{
    Bench bench(6);
    const QPersistentModelIndex moved(bench.model.index(1, 1));
    const QPersistentModelIndex shifted(bench.model.index(3, 0));
    const QPersistentModelIndex hidden(bench.model.index(4, 0));

    bench.model.change(1, {.value = 99, .other = 0});
    bench.model.change(4, {.value = 40, .other = 0, .isShown = false});
    bench.clock.flush();

    QCOMPARE(moved.row(), 4);
    QCOMPARE(moved.column(), 1);
    QCOMPARE(moved.data(Qt::UserRole).toInt(), 1);
    QCOMPARE(shifted.data(Qt::UserRole).toInt(), 3);
    QVERIFY(!hidden.isValid());
}

void TestSortedTableModel::insertedRowIsNotToldTwice()
{
    Bench bench(3);
    bench.model.append({.value = 15, .other = 1});
    bench.clock.flush();

    QCOMPARE(bench.spies.inserted.count(), 1);
    QCOMPARE(bench.spies.inserted[0][1].toInt(), 2);
    QCOMPARE(bench.spies.changed.count(), 0);
    QCOMPARE(bench.spies.layout.count(), 0);
    QCOMPARE(bench.model.shown(), std::vector<int>({0, 1, 3, 2}));
}

void TestSortedTableModel::fewRowsGoRunByRun()
{
    Bench bench(9);
    for (const int row : {1, 2, 6})
        bench.model.change(row, {.value = 10 * row, .other = 0, .isShown = false});
    bench.clock.flush();

    QCOMPARE(bench.spies.removed.count(), 2);
    QCOMPARE(bench.spies.layout.count(), 0);
    QCOMPARE(bench.model.rowCount(), 6);
}

void TestSortedTableModel::manyRowsComeAndGoInOneNotice()
{
    Bench bench(100);
    const QPersistentModelIndex kept(bench.model.index(51, 0));
    for (int row = 0; row < 100; row += 2)
        bench.model.change(row, {.value = 10 * row, .other = 0, .isShown = false});
    bench.clock.flush();
    QCOMPARE(bench.spies.removed.count(), 1);
    QCOMPARE(kept.data(Qt::UserRole).toInt(), 51);

    for (int row = 0; row < 100; row += 2)
        bench.model.change(row, {.value = 10 * row, .other = 0, .isShown = true});
    bench.clock.flush();
    QCOMPARE(bench.spies.inserted.count(), 1);
    QCOMPARE(kept.row(), 51);
    QCOMPARE(bench.spies.resets.count(), 0);
}

void TestSortedTableModel::heldOrderChangesValuesInPlace()
{
    Bench bench(4);
    bench.model.setOrderHeld(true);
    bench.model.change(3, {.value = -5, .other = 0});
    bench.model.change(1, {.value = 10, .other = 0, .isShown = false});
    bench.model.append({.value = 7, .other = 0});
    bench.clock.flush();

    QCOMPARE(bench.model.shown(), std::vector<int>({0, 1, 2, 3}));
    QCOMPARE(bench.model.index(3, 0).data().toInt(), -5);
    QCOMPARE(bench.spies.ranges(), QStringList({rangeText(3, 0, 3, 0)}));
    QVERIFY(bench.spies.nothingButChanges());
}

void TestSortedTableModel::heldOrderCountsWhatWaits()
{
    Bench bench(5);
    QSignalSpy pending(&bench.model, &ToyModel::pendingMovesChanged);
    bench.model.setOrderHeld(true);

    bench.model.change(4, {.value = -5, .other = 0}); // One row moves, though four shift.
    bench.clock.flush();
    QCOMPARE(bench.model.pendingMoves(), 1);
    bench.model.change(1, {.value = 10, .other = 0, .isShown = false});
    bench.model.append({.value = 7, .other = 0});
    bench.clock.flush();
    QCOMPARE(bench.model.pendingMoves(), 3);
    bench.model.change(4, {.value = 40, .other = 0}); // It came back: it need not move any more.
    bench.clock.flush();

    QCOMPARE(bench.model.pendingMoves(), 2);
    QCOMPARE(pending.count(), 3);
}

void TestSortedTableModel::releaseMovesWhatWaited()
{
    Bench bench(4);
    bench.model.setOrderHeld(true);
    bench.model.change(3, {.value = -5, .other = 0});
    bench.clock.flush();
    bench.model.change(0, {.value = 15, .other = 0}); // Not told yet at the release.

    bench.model.setOrderHeld(false);

    QCOMPARE(bench.model.shown(), std::vector<int>({3, 1, 0, 2}));
    QCOMPARE(bench.model.pendingMoves(), 0);
    QCOMPARE(bench.spies.layout.count(), 1);
}

void TestSortedTableModel::newSortAppliesWhileHeld()
{
    Bench bench(3);
    bench.model.setOrderHeld(true);
    bench.model.sort(ToyModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(bench.model.shown(), std::vector<int>({2, 1, 0}));
}

void TestSortedTableModel::clearIsTheOnlyReset()
{
    Bench bench(3);
    bench.model.change(0, {.value = 99, .other = 0});
    bench.model.clear();
    bench.clock.flush();

    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.spies.resets.count(), 1);
    QCOMPARE(bench.spies.changed.count(), 0);
}

void TestSortedTableModel::randomChangesEqualANaiveSort_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSortedTableModel::randomChangesEqualANaiveSort()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo
        = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    Bench bench(60);
    Mirror mirror(bench.model);

    for (int frame = 0; frame < 120; ++frame) {
        for (int event = upTo(12); event > 0; --event) {
            if (upTo(20) == 0)
                bench.model.append({.value = upTo(300), .other = upTo(3)});
            else
                bench.model.change(upTo(static_cast<int>(bench.model.items().size()) - 1),
                                   {.value = upTo(300), .other = upTo(3), .isShown = upTo(9) > 0});
        }
        if (upTo(15) == 0)
            bench.model.setOrderHeld(!bench.model.isOrderHeld());
        if (upTo(15) == 0)
            bench.model.sort(upTo(1), upTo(1) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        bench.clock.flush();
        QCOMPARE(mirror.rows(), mirror.fresh()); // Whoever only listens sees the same table.
        if (!bench.model.isOrderHeld())
            QCOMPARE(bench.model.shown(), bench.model.naiveOrder());
    }
    bench.model.setOrderHeld(false);
    QCOMPARE(bench.model.shown(), bench.model.naiveOrder());
    QCOMPARE(bench.spies.resets.count(), 0);
}
