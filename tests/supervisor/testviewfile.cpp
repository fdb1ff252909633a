// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testviewfile.h"

#include "site/settings.h"
#include "ui/supervisor/viewbook.h"
#include "ui/supervisor/viewfile.h"
#include "ui/supervisor/wallplan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Fault = ViewFile::Fault;

void TestViewFile::aFileIsWrittenAndReadWhole()
{
    ViewFile file{.table = u"queues"_s,
                  .view = FloorView{.name = u"Évening"_s,
                                    .filter = {.text = u"30"_s, .isOverThreshold = true},
                                    .columns = {{u"number"_s, 60}, {u"name"_s, 0}},
                                    .sortKey = u"waiting"_s,
                                    .isDescending = true},
                  .rules = WatchRules()};
    file.rules->thresholds.own.insert(QueueId(4), {.waitingWarn = 1, .waitingAlarm = 2});
    Fault fault{};
    QCOMPARE(ViewFile::fromBytes(file.toBytes(), fault), file);
    QCOMPARE(fault, Fault::None);
    const ViewFile rulesAlone{.rules = file.rules};
    QCOMPARE(ViewFile::fromBytes(rulesAlone.toBytes(), fault), rulesAlone);
}

void TestViewFile::whatCannotBeTakenHasAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing") << QByteArray() << Fault::NotOurs;
    QTest::newRow("text") << QByteArray("a view of the sea") << Fault::NotOurs;
    QTest::newRow("another JSON") << QByteArray(R"({"view":{"name":"x"}})") << Fault::NotOurs;
    QTest::newRow("cut") << QByteArray(R"({"vigie":"floor view","version":1,"vi)")
                         << Fault::NotOurs;
    QTest::newRow("later") << QByteArray(R"({"vigie":"floor view","version":2,"view":{}})")
                           << Fault::Newer;
    QTest::newRow("empty") << QByteArray(R"({"vigie":"floor view","version":1,"view":7})")
                           << Fault::Empty;
    QTest::newRow("huge") << QByteArray(ViewFile::mostBytes + 1, ' ') << Fault::TooLong;
}

void TestViewFile::whatCannotBeTakenHasAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    Fault found{};
    QCOMPARE(ViewFile::fromBytes(bytes, found), ViewFile());
    QCOMPARE(found, fault);
}

void TestViewFile::anImportedViewNeverReplacesAnother()
{
    QTemporaryDir folder;
    site::Settings settings(folder.filePath(u"settings.ini"_s));
    ViewBook book(settings, u"floor/claire@demo/queues"_s);
    book.save(u"Evening"_s);
    QCOMPARE(book.add({.name = u"Evening"_s, .sortKey = u"name"_s}, u"Imported"_s),
             u"Evening (2)"_s);
    QCOMPARE(book.add({.name = u"Evening"_s}, u"Imported"_s), u"Evening (3)"_s);
    QCOMPARE(book.add({}, u"Imported"_s), u"Imported"_s);
    QCOMPARE(ViewBook(settings, u"floor/claire@demo/queues"_s).saved().size(), 4);
    QVERIFY(book.saved().constFirst().sortKey.isEmpty());
}

void TestViewFile::aWallboardsPlanIsWrittenAndReadWhole()
{
    const WallPlan plan{.title = u"Vehicles"_s,
                        .queues = {QueueId(3), QueueId(9)},
                        .figures = {WallFigure::Abandoned, WallFigure::Waiting},
                        .hasCharts = false,
                        .isLight = true,
                        .screen = u"HDMI-2"_s};
    QCOMPARE(WallPlan::fromJson(plan.toJson()), plan);
    QCOMPARE(WallPlan::fromJson({}), WallPlan());
}

void TestViewFile::ofAPlanWhatMeansNothingIsLeftOut()
{
    const QJsonArray figures{u"waiting"_s, u"weather"_s, 7, u"waiting"_s, u"inTime"_s, u"entered"_s,
                             u"talking"_s, u"answered"_s};
    const WallPlan plan
        = WallPlan::fromJson({{u"figures"_s, figures}, {u"queues"_s, QJsonArray{u"all"_s, 4}}});
    QCOMPARE(plan.figures,
             (QList<WallFigure>{WallFigure::Waiting, WallFigure::InTime, WallFigure::Entered,
                                WallFigure::Talking}));
    QCOMPARE(plan.queues, QSet<QueueId>{QueueId(4)});
}

} // namespace vigie::ui
