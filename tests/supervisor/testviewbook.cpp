// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testviewbook.h"

#include "site/settings.h"
#include "ui/supervisor/viewbook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;

namespace {

    const QString key = u"floor/claire@xivo.example/agents"_s;

    struct Kept
    {
        QTemporaryDir folder{};
        site::Settings settings{folder.filePath(u"settings.ini"_s)};
    };

    FloorView sample()
    {
        return {.name = u"Late “desk”"_s,
                .filter = {.text = u"Éric"_s,
                           .states = {ShownState::Ready, ShownState::Pause},
                           .reasons = {u"lunch"_s},
                           .queues = {QueueId(3), QueueId(70000)},
                           .groups = {GroupId(1)},
                           .isOverThreshold = true,
                           .isVain = true},
                .columns = {{u"lastName"_s, 0}, {u"stat:lunch"_s, 88}},
                .sortKey = u"state"_s,
                .isDescending = true};
    }

} // namespace

void TestViewBook::aViewIsWrittenAndReadWhole()
{
    const QByteArray text = QJsonDocument(sample().toJson()).toJson();
    QCOMPARE(FloorView::fromJson(QJsonDocument::fromJson(text).object()), sample());
    QCOMPARE(FloorView::fromJson(FloorView().toJson()), FloorView());
}

void TestViewBook::whatMeansNothingIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"views"_s;
    QTest::newRow("no object") << u"[1,2]"_s;
    QTest::newRow("wrong types")
        << uR"({"current":{"filter":{"states":"ready","queues":{"a":1},"reasons":5},"columns":7}})"_s;
    QTest::newRow("unknown names")
        << uR"({"current":{"filter":{"states":["asleep"],"queues":["x"]},"columns":[{"width":9}]}})"_s;
    QTest::newRow("a saved one without a name") << uR"({"saved":[{"sort":"name"}]})"_s;
}

void TestViewBook::whatMeansNothingIsLeftOut()
{
    QFETCH(QString, text);
    Kept kept;
    kept.settings.setValue(key, text);
    const ViewBook book(kept.settings, key);
    QCOMPARE(book.current(), FloorView());
    QVERIFY(book.saved().isEmpty());
}

void TestViewBook::savedViewsOutliveTheBook()
{
    Kept kept;
    {
        ViewBook book(kept.settings, key);
        book.setCurrent(sample());
        book.save(u"Zebra"_s);
        book.save(u"Alpha"_s);
    }
    const ViewBook again(kept.settings, key);
    QCOMPARE(again.saved().size(), 2);
    QCOMPARE(again.saved().constFirst().name, u"Alpha"_s);
    QCOMPARE(again.current().name, u"Alpha"_s);
    QCOMPARE(again.current().filter, sample().filter);
    QVERIFY(!again.isChanged());
}

void TestViewBook::whatWasChangedIsNotSavedUnasked()
{
    Kept kept;
    {
        ViewBook book(kept.settings, key);
        book.setCurrent(sample());
        book.save(u"Alpha"_s);
        FloorView changed = book.current();
        changed.filter.text = u"other"_s;
        book.setCurrent(changed);
        QVERIFY(book.isChanged());
        book.write();
    }
    const ViewBook again(kept.settings, key);
    QCOMPARE(again.current().filter.text, u"other"_s); // As it was left…
    QCOMPARE(again.original().filter.text, sample().filter.text); // …and as it was saved.
}

void TestViewBook::savingOverAViewKeepsOne()
{
    Kept kept;
    ViewBook book(kept.settings, key);
    book.save(u"Alpha"_s);
    FloorView changed = sample();
    changed.name = u"Alpha"_s;
    book.setCurrent(changed);
    book.save(u"Alpha"_s);
    QCOMPARE(book.saved(), QList<FloorView>{changed});
    QVERIFY(book.knows(u"Alpha"_s));
    QVERIFY(!book.knows(u"Beta"_s));
}

void TestViewBook::aDeletedViewLeavesWhatIsSeen()
{
    Kept kept;
    ViewBook book(kept.settings, key);
    book.setCurrent(sample());
    book.save(u"Alpha"_s);
    book.remove(u"Alpha"_s);
    QVERIFY(book.saved().isEmpty());
    QCOMPARE(book.current().name, QString());
    QCOMPARE(book.current().filter, sample().filter);
}

void TestViewBook::profilesKeepTheirOwn()
{
    Kept kept;
    ViewBook book(kept.settings, key);
    book.setCurrent(sample());
    book.save(u"Alpha"_s);
    const ViewBook other(kept.settings, u"floor/claire@other.example/agents"_s);
    QVERIFY(other.saved().isEmpty());
    QCOMPARE(other.current(), FloorView());
}

} // namespace vigie::ui
