// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testthresholds.h"

#include "site/settings.h"
#include "ui/supervisor/thresholdbook.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::ThresholdRules;

namespace {

    ThresholdRules sample()
    {
        ThresholdRules rules{
            .standard = {.waitingWarn = 2, .waitingAlarm = 5, .waitWarn = 45s, .waitAlarm = 120s}};
        rules.own.insert(QueueId(7), {.waitingWarn = 1, .waitingAlarm = 2});
        return rules;
    }

} // namespace

void TestThresholds::rulesAreWrittenAndReadWhole()
{
    QCOMPARE(thresholdRulesIn(textOf(sample())), sample());
    QCOMPARE(thresholdRulesIn({}), ThresholdRules());
}

void TestThresholds::whatIsOutOfOrderIsLeftOut()
{
    const ThresholdRules rules = thresholdRulesIn(
        uR"({"default":{"waiting":[5,3],"wait":[30,60]},)"
        uR"("queues":{"x":{"waiting":[1,2],"wait":[1,2]},"4":{"waiting":"many"},)"
        uR"("5":{"waiting":[1,2],"wait":[10,20]}}})"_s);
    QCOMPARE(rules.standard, center::Thresholds());
    QCOMPARE(rules.own.size(), 1);
    QCOMPARE(rules.of(QueueId(5)).waitAlarm, 20s);
    QCOMPARE(rules.of(QueueId(4)), center::Thresholds());
}

void TestThresholds::theBookTellsOfAChangeOnce()
{
    QTemporaryDir folder;
    site::Settings settings(folder.filePath(u"settings.ini"_s));
    const QString key = u"floor/claire@demo/thresholds"_s;
    ThresholdBook book(settings, key);
    QSignalSpy changed(&book, &ThresholdBook::changed);
    book.setRules(sample());
    book.setRules(sample());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ThresholdBook(settings, key).rules(), sample());
}

void TestThresholds::timesAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // Negative: no time.
    QTest::newRow("minutes and seconds") << u"00:45"_s << 45;
    QTest::newRow("one digit") << u" 2:05 "_s << 125;
    QTest::newRow("hours") << u"1:00:00"_s << 3600;
    QTest::newRow("many minutes") << u"90:00"_s << 5400;
    QTest::newRow("seconds over") << u"00:75"_s << -1;
    QTest::newRow("a number") << u"45"_s << -1;
    QTest::newRow("words") << u"a:b"_s << -1;
    QTest::newRow("negative") << u"-1:00"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestThresholds::timesAreReadAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const auto read = waitIn(text);
    QCOMPARE(read ? int(read->count()) : -1, seconds);
}

} // namespace vigie::ui
