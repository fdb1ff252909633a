// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpenaltysheet.h"

#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/edit/penaltysheet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Told = PenaltySheet::Told;

namespace {

    const Instant morning{};

    Told told(qint32 key, std::optional<qint32> active, std::optional<qint32> fallback = {})
    {
        return {.key = key,
                .number = QString::number(3000 + key),
                .name = u"q%1"_s.arg(key),
                .active = active,
                .fallback = fallback};
    }

    PenaltySheet sheetOf(const std::vector<Told> &all)
    {
        PenaltySheet sheet;
        for (const PenaltyRow &row : sheet.merge(all, morning))
            sheet.insert(sheet.placeFor(row), row);
        return sheet;
    }

    QList<qint32> keysOf(const PenaltySheet &sheet)
    {
        QList<qint32> keys;
        for (const PenaltyRow &row : sheet.rows())
            keys.append(row.key);
        return keys;
    }

} // namespace

void TestPenaltySheet::rowsStandByPenaltyThenNumber()
{
    const PenaltySheet sheet
        = sheetOf({told(4, {}, 0), told(3, 1), told(10, 0), told(2, 0), told(5, 12), told(6, 2)});
    QCOMPARE(keysOf(sheet), (QList<qint32>{2, 10, 3, 6, 5, 4}));
    QVERIFY(numberBefore(u"99"_s, u"3000"_s));
    QVERIFY(numberBefore(u"3000"_s, u"alpha"_s));
    QVERIFY(!numberBefore(u"beta"_s, u"alpha"_s));
}

void TestPenaltySheet::onlyWholeNumbersFromZeroOnAreRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<int>("value");
    QTest::newRow("zero") << u"0"_s << true << 0;
    QTest::newRow("large") << u"20000"_s << true << 20000;
    QTest::newRow("blanks") << u" 7 "_s << true << 7;
    QTest::newRow("nothing") << u""_s << true << -1;
    QTest::newRow("blank alone") << u"  "_s << true << -1;
    QTest::newRow("negative") << u"-1"_s << false << -1;
    QTest::newRow("signed") << u"+1"_s << false << -1;
    QTest::newRow("fraction") << u"1.5"_s << false << -1;
    QTest::newRow("word") << u"two"_s << false << -1;
    QTest::newRow("too large for any") << u"99999999999"_s << false << -1;
}

void TestPenaltySheet::onlyWholeNumbersFromZeroOnAreRight()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isRight);
    QFETCH(const int, value);
    PenaltySheet sheet = sheetOf({told(1, 3)});
    sheet.type(0, PenaltySheet::Active, text);
    QCOMPARE(!sheet.isWrong(), isRight);
    QCOMPARE(sheet.row(0).active.value().value_or(-1), value);
    QCOMPARE(sheet.isChanged(), isRight);
    QVERIFY(sheet.isTouched());
}

void TestPenaltySheet::typingTheServersValueIsNoChange()
{
    PenaltySheet sheet = sheetOf({told(1, 3)});
    sheet.type(0, PenaltySheet::Active, u"4"_s);
    QVERIFY(sheet.isChanged());
    sheet.type(0, PenaltySheet::Active, u"3"_s);
    QVERIFY(!sheet.isTouched());
    QCOMPARE(sheet.changes().size(), 0U);
}

void TestPenaltySheet::whatWasTypedOutlivesAnothersChange()
{
    PenaltySheet sheet = sheetOf({told(1, 3), told(2, 0)});
    sheet.type(sheet.rowOf(1), PenaltySheet::Active, u"5"_s);
    sheet.merge({told(1, 7), told(2, 0)}, morning + 5s);
    const PenaltyCell &cell = sheet.row(sheet.rowOf(1)).active;
    QCOMPARE(cell.text(), u"5"_s);
    QCOMPARE(cell.known, std::optional(7));
    QCOMPARE(cell.changedAt, std::optional(morning + 5s));
    QVERIFY(cell.isChanged());
    QVERIFY(!sheet.row(sheet.rowOf(2)).hasNews());
}

void TestPenaltySheet::whatWasNotTypedFollowsTheServer()
{
    PenaltySheet sheet = sheetOf({told(1, 3, 3), told(2, 0)});
    const auto fresh = sheet.merge({told(1, {}, 3), told(9, 1)}, morning + 1s);
    QCOMPARE(fresh.size(), 1U);
    QCOMPARE(fresh.front().key, 9);
    QVERIFY(fresh.front().hasNews());
    QVERIFY(sheet.row(sheet.rowOf(1)).active.isEmpty());
    QVERIFY(sheet.row(sheet.rowOf(2)).isEmpty()); // Taken out by another: it stays to be seen.
    QVERIFY(!sheet.isTouched());
}

void TestPenaltySheet::anothersSameValueEndsTheChange()
{
    PenaltySheet sheet = sheetOf({told(1, 3)});
    sheet.type(0, PenaltySheet::Active, u"5"_s);
    sheet.merge({told(1, 5)}, morning + 1s);
    QVERIFY(!sheet.isTouched());
    QCOMPARE(sheet.row(0).active.text(), u"5"_s);
}

void TestPenaltySheet::bothEmptiedIsARemovalOfBoth()
{
    PenaltySheet sheet = sheetOf({told(1, 3, 2), told(2, 0)});
    sheet.remove(sheet.rowOf(1));
    QCOMPARE(keysOf(sheet), QList<qint32>{2});
    const auto changes = sheet.changes();
    QCOMPARE(changes.size(), 1U);
    QVERIFY(changes.front().active.isChanged() && !changes.front().active.value());
    QVERIFY(changes.front().fallback.isChanged() && !changes.front().fallback.value());
}

void TestPenaltySheet::aRowTakenOutComesBackWhenAnotherChangesIt()
{
    PenaltySheet sheet = sheetOf({told(1, 3)});
    sheet.remove(0);
    QCOMPARE(sheet.merge({told(1, 3)}, morning).size(), 0U);
    const auto fresh = sheet.merge({told(1, 8)}, morning + 1s);
    QCOMPARE(fresh.size(), 1U);
    QVERIFY(fresh.front().active.isChanged()); // Still to be taken out, until the person says else.
    QVERIFY(fresh.front().active.isEmpty());
    QCOMPARE(fresh.front().active.known, std::optional(8));
}

void TestPenaltySheet::aRowAddedAgainHasNothingToChange()
{
    PenaltySheet sheet = sheetOf({told(1, 3, 4)});
    sheet.remove(0);
    const PenaltyRow back = sheet.added(told(1, {}), 3);
    QVERIFY(!back.active.isChanged());
    QVERIFY(back.fallback.isChanged()); // Only the penalty was named.
    sheet.insert(0, back);
    QCOMPARE(sheet.changes().size(), 1U);
    sheet.insert(0, sheet.added(told(7, {}), 9));
    QVERIFY(sheet.row(0).active.isChanged());
    QCOMPARE(sheet.highest(), 9);
}

void TestPenaltySheet::copyingLeavesWrongTextsAlone()
{
    PenaltySheet sheet = sheetOf({told(1, 3, 4), told(2, 5, {}), told(3, {}, 6)});
    sheet.type(sheet.rowOf(1), PenaltySheet::Active, u"x"_s);
    sheet.copy(PenaltySheet::Active, PenaltySheet::Default);
    QCOMPARE(sheet.row(sheet.rowOf(1)).fallback.text(), u"4"_s);
    QCOMPARE(sheet.row(sheet.rowOf(2)).fallback.text(), u"5"_s);
    QVERIFY(sheet.row(sheet.rowOf(3)).isEmpty());
}

void TestPenaltySheet::theModelKeepsItsPromises()
{
    PenaltySheet sheet;
    PenaltyModel model(sheet, {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &PenaltyModel::changed);
    model.merge({told(1, 3, 3), told(2, 0, 1), told(3, 1)}, morning);
    QCOMPARE(model.rowCount(), 3);
    changed.clear();
    model.merge({told(1, 3, 3), told(2, 0, 1), told(3, 1)}, morning + 1s);
    QCOMPARE(changed.count(), 0); // Equal data tells nothing.
    model.add(told(9, {}), 0);
    model.add(told(9, {}), 5); // There already.
    QCOMPARE(sheet.row(sheet.rowOf(9)).active.text(), u"0"_s);
    const QPersistentModelIndex kept = model.index(sheet.rowOf(1), PenaltyModel::ActiveColumn);
    model.copy(PenaltySheet::Default, PenaltySheet::Active);
    QCOMPARE(sheet.rowOf(3), -1); // No default: out, and both are empty.
    QCOMPARE(kept.row(), sheet.rowOf(1));
    const int row = sheet.rowOf(2);
    QVERIFY(model.setData(model.index(row, PenaltyModel::ActiveColumn), QString(), Qt::EditRole));
    QVERIFY(model.setData(model.index(row, PenaltyModel::DefaultColumn), QString(), Qt::EditRole));
    QCOMPARE(sheet.rowOf(2), row); // While it is typed in.
    model.settle(row);
    QCOMPARE(sheet.rowOf(2), -1);
    QCOMPARE(resets.count(), 0);
    sheet.setSides(true, false);
    QVERIFY(!model.setData(model.index(0, PenaltyModel::DefaultColumn), u"1"_s, Qt::EditRole));
}

} // namespace vigie::ui
