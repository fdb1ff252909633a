// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testformat.h"

#include "ui/widgets/format.h"

#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void TestFormat::durationHasItsForm_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << qint64(0) << u"00:00"_s;
    QTest::newRow("seconds") << qint64(9) << u"00:09"_s;
    QTest::newRow("minutes") << qint64(134) << u"02:14"_s;
    QTest::newRow("last under an hour") << qint64(3599) << u"59:59"_s;
    QTest::newRow("an hour") << qint64(3600) << u"1:00:00"_s;
    QTest::newRow("hours") << qint64(10701) << u"2:58:21"_s;
    QTest::newRow("last under a day") << qint64(86399) << u"23:59:59"_s;
    QTest::newRow("a day") << qint64(86400) << u"1 d 0:00"_s;
    QTest::newRow("days") << qint64(86400 + 4 * 3600 + 5 * 60 + 59) << u"1 d 4:05"_s;
    QTest::newRow("a clock that ran back") << qint64(-5) << u"00:00"_s;
}

void TestFormat::durationHasItsForm()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(formatDuration(std::chrono::seconds(seconds)), expected);
}

void TestFormat::sinceCountsWholeSeconds()
{
    const Instant since{1h};
    QCOMPARE(formatSince(since, since + 61'999ms), u"01:01"_s);
}

void TestFormat::aStampOfAnotherDayIsShort()
{
    const QLocale before;
    const QDateTime stamp(QDate(2026, 11, 22), QTime(22, 5));
    const QDate next(2026, 11, 23);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(formatShortStamp(stamp, stamp.date()), u"22:05"_s);
    QCOMPARE(formatShortStamp(stamp, next), u"11/22"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(formatShortStamp(stamp, next), u"22/11"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); // The year first.
    QCOMPARE(formatShortStamp(stamp, next), u"11-22"_s);
    QCOMPARE(formatShortStamp({}, next), noValue());
    QLocale::setDefault(before);
}

} // namespace vigie::ui
