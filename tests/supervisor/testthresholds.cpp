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

    WatchRules sample()
    {
        WatchRules rules;
        rules.thresholds.standard = {.waitingWarn = 2,
                                     .waitingAlarm = 5,
                                     .waitWarn = 45s,
                                     .waitAlarm = 120s,
                                     .goalWarn = 85,
                                     .goalAlarm = 80};
        rules.thresholds.own.insert(QueueId(7), {.waitingWarn = 1, .waitingAlarm = 2});
        rules.alerts.warn
            = {.isNotice = true, .isTaskbar = false, .sound = u"bell"_s, .again = 2min};
        rules.alerts.quiet = {.isOn = true, .from = QTime(20, 15), .to = QTime(6, 0)};
        rules.limits.all = {
            {.state = center::ShownState::Wrapup, .warn = 60s, .alarm = 120s},
            {.state = center::ShownState::Pause, .reason = u"lunch"_s, .warn = 40min, .alarm = 1h}};
        rules.rings = {.count = 4, .window = 10min};
        return rules;
    }

} // namespace

void TestThresholds::rulesAreWrittenAndReadWhole()
{
    QCOMPARE(watchRulesIn(textOf(sample())), sample());
    QCOMPARE(watchRulesIn(QString()), WatchRules());
}

void TestThresholds::whatIsOutOfOrderIsLeftOut()
{
    const ThresholdRules rules
        = watchRulesIn(
              uR"({"default":{"waiting":[5,3],"wait":[30,60]},)"
              uR"("queues":{"x":{"waiting":[1,2],"wait":[1,2]},"4":{"waiting":"many"},)"
              uR"("5":{"waiting":[1,2],"wait":[10,20]},)"
              uR"("6":{"waiting":[1,2],"wait":[10,20],"goal":[80,85]}},)"
              uR"("alerts":{"alarm":{"again":-4},"quietFrom":"noon"},)"
              uR"("limits":[{"state":"asleep","time":[1,2]},{"state":"ready","time":[9,2]}]})"_s)
              .thresholds;
    for (const QString &rule : {uR"({"rings":{"count":-1}})"_s, uR"({"rings":{"within":0}})"_s})
        QCOMPARE(watchRulesIn(rule).rings, center::RingRule());
    QCOMPARE(watchRulesIn(uR"({"rings":{"count":0}})"_s).rings.count, 0); // Nobody is watched.
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
    book.setAll(sample());
    book.setAll(sample());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ThresholdBook(settings, key).all(), sample());
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
