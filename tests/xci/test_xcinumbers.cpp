// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/numbers.h"

#include <QTest>

using namespace vigie::xci;
using namespace Qt::StringLiterals;

class TestXciNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFaultOfAnInterval_data();
    void findsTheFaultOfAnInterval();
    void comparesNumbersOfTheSameWidthAlone();
    void findsOverlapsWithOthersAndWithin();
    void leavesTheEntityItselfOut();
    void countsWhatIsUsedAndFree();
    void keepsLeadingZeros();
};

void TestXciNumbers::findsTheFaultOfAnInterval_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("fault");
    QTest::newRow("a range") << u"1700"_s << u"1799"_s << int(IntervalFault::None);
    QTest::newRow("one number") << u"1961"_s << u""_s << int(IntervalFault::None);
    QTest::newRow("one number twice") << u"1961"_s << u"1961"_s << int(IntervalFault::None);
    QTest::newRow("wide") << u"39990000"_s << u"39999999"_s << int(IntervalFault::None);
    QTest::newRow("nothing") << u""_s << u"12"_s << int(IntervalFault::NoStart);
    QTest::newRow("letters") << u"17a0"_s << u"1799"_s << int(IntervalFault::NotDigits);
    QTest::newRow("other figures") << u"١٢٣"_s << u""_s << int(IntervalFault::NotDigits);
    QTest::newRow("letters behind") << u"1700"_s << u"17x9"_s << int(IntervalFault::NotDigits);
    QTest::newRow("longer than we count")
        << u"12345678901234567890"_s << u""_s << int(IntervalFault::NotDigits);
    QTest::newRow("widths") << u"100"_s << u"1099"_s << int(IntervalFault::OtherWidth);
    QTest::newRow("turned round") << u"1799"_s << u"1700"_s << int(IntervalFault::EndBeforeStart);
}

void TestXciNumbers::findsTheFaultOfAnInterval()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(int, fault);
    QCOMPARE(int(faultOf({start, end})), fault);
    QCOMPARE(rangeOf({start, end}).has_value(), fault == int(IntervalFault::None));
}

void TestXciNumbers::comparesNumbersOfTheSameWidthAlone()
{
    QVERIFY(rangeOf({u"100"_s, u"199"_s})->overlaps(*rangeOf({u"199"_s, u""_s})));
    QVERIFY(!rangeOf({u"100"_s, u"199"_s})->overlaps(*rangeOf({u"0100"_s, u"0199"_s})));
    QVERIFY(!rangeOf({u"100"_s, u"199"_s})->overlaps(*rangeOf({u"200"_s, u""_s})));
    QVERIFY(rangeOf({u"0100"_s, u"0199"_s})->contains(u"0150"_s));
    QVERIFY(!rangeOf({u"0100"_s, u"0199"_s})->contains(u"150"_s));
    QVERIFY(!rangeOf({u"0100"_s, u"0199"_s})->contains(u"01a0"_s));
}

void TestXciNumbers::findsOverlapsWithOthersAndWithin()
{
    const QList<Entity> all{
        {.combinedId = u"sales@a"_s, .intervals = {{u"1700"_s, u"1799"_s}, {u"1961"_s, u""_s}}},
        {.combinedId = u"shop@b"_s, .intervals = {{u"2000"_s, u"2099"_s}}}};
    const QList<Interval> asked{{u"1600"_s, u"1700"_s},
                                {u"1650"_s, u""_s},
                                {u"2500"_s, u"2400"_s},
                                {u"2099"_s, u"2100"_s},
                                {u"3000"_s, u"3001"_s}};
    const QList<Overlap> found = overlapsOf(asked, all, {});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0], (Overlap{0, -1, u"sales@a"_s, {u"1700"_s, u"1799"_s}}));
    QCOMPARE(found[1], (Overlap{1, 0, QString(), {u"1600"_s, u"1700"_s}}));
    QCOMPARE(found[2], (Overlap{3, -1, u"shop@b"_s, {u"2000"_s, u"2099"_s}}));
}

void TestXciNumbers::leavesTheEntityItselfOut()
{
    const QList<Entity> all{{.combinedId = u"sales@a"_s, .intervals = {{u"1700"_s, u"1799"_s}}}};
    QVERIFY(overlapsOf({{u"1750"_s, u"1850"_s}}, all, u"sales@a"_s).isEmpty());
    QCOMPARE(overlapsOf({{u"1750"_s, u"1850"_s}}, all, u"other@a"_s).size(), 1);
}

void TestXciNumbers::countsWhatIsUsedAndFree()
{
    const QList<Interval> intervals{{u"1000"_s, u"1009"_s}, {u"1200"_s, u""_s}, {u"x"_s, u""_s}};
    const NumberCount count = countOf(intervals, {u"1000"_s, u"1200"_s, u"6260"_s});
    QCOMPARE(count.all, quint64(11));
    QCOMPARE(count.used, quint64(2));
    QCOMPARE(count.free(), quint64(9));
    QVERIFY(!count.isShort());
    QVERIFY((NumberCount{.all = 60, .used = 56}).isShort());
    QVERIFY(!(NumberCount{.all = 60, .used = 54}).isShort());
    QVERIFY(!NumberCount().isShort());
}

void TestXciNumbers::keepsLeadingZeros()
{
    QCOMPARE(rangeOf({u"0100"_s, u"0199"_s})->text(150), u"0150"_s);
}

QTEST_APPLESS_MAIN(TestXciNumbers)
#include "test_xcinumbers.moc"
