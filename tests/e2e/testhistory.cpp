// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testhistory.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/history.h"
#include "center/intentbook.h"
#include "floor.h"
#include "store/journal.h"
#include "ui/directory/customerpane.h"
#include "ui/directory/historymodel.h"
#include "ui/directory/historyview.h"
#include "ui/shell/application.h"
#include "ui/widgets/placepage.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using vigie::center::History;

namespace vigie::e2e {

namespace {

    const QString note = u"Wants the same mechanic; truck is at dock 7"_s;

    bool openPage(Person &person, const QString &name)
    {
        auto *page = person.window().findChild<ui::PlacePage *>(name);
        if (!page)
            return false;
        Q_EMIT page->frontRequested();
        return QTest::qWaitFor([&] { return person.sees(name); }, 5000);
    }

    bool openHistory(Person &person)
    {
        if (!openPage(person, u"historyPage"_s))
            return false;
        return QTest::qWaitFor(
            [&] {
                const History &history = person.desk()->history();
                return history.phase() == History::Phase::Answered && history.isDetailed();
            },
            10000);
    }

    ui::HistoryView *list(Person &person)
    {
        return person.find<ui::HistoryView>(u"history"_s);
    }

    const ui::HistoryModel &modelOf(Person &person)
    {
        return *static_cast<ui::HistoryModel *>(list(person)->model());
    }

} // namespace

void TestHistory::pastCallsStandUnderTheirDays()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openHistory(person), floor.problem());
    const ui::HistoryModel &model = modelOf(person);
    QVERIFY(model.rowCount() > 3);
    QVERIFY(model.at(0)->isDay());
    QDate day;
    int counted = 0;
    int promised = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row)->isDay()) {
            QCOMPARE(counted, promised);
            QVERIFY(!day.isValid() || model.at(row)->day < day); // Newest first.
            day = model.at(row)->day;
            promised = model.at(row)->calls;
            counted = 0;
        } else {
            QCOMPARE(model.at(row)->record.item.start.date(), day);
            QVERIFY(!model.at(row)->name.isEmpty());
            ++counted;
        }
    }
    QCOMPARE(counted, promised);
    // The filter narrows the same list, and what was typed outlives another scope.
    const QString name = model.at(1)->name;
    QVERIFY(person.type(u"historyFilter"_s, name));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.at(row)->isDay() || model.at(row)->name == name
                || model.at(row)->name.contains(name, Qt::CaseInsensitive));
}

void TestHistory::redialCallsAndTheListIsLive()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openHistory(person), floor.problem());
    const auto before = person.desk()->history().records().size();
    QVERIFY(list(person)->current());
    const QString number = list(person)->current()->number();
    QVERIFY(!number.isEmpty());
    list(person)->setFocus();
    person.press(Qt::Key_Return);
    QVERIFY(person.desk()->intents().latest(telephony::Verb::Dial));
    QTRY_COMPARE_WITH_TIMEOUT(person.center().calls().calls().size(), 1, 5000);
    QCOMPARE(person.center().calls().calls().first().otherNumber, number);
    QVERIFY(person.click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), 5000);
    // Without a click: asked for again 3 s after the end.
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->history().records().size() > before, 10000);
    QTRY_COMPARE(modelOf(person).at(1)->record.number(), number);
    QCOMPARE(modelOf(person).at(1)->record.kind(), center::HistoryRecord::Kind::Outgoing);
}

void TestHistory::aQueuesHistoryIsShown()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openHistory(person), floor.problem());
    const center::Queue *queue = nullptr;
    for (int row = 0; row < person.center().queueCount(); ++row) {
        const center::Queue &one = person.center().queue(center::QueueRow(row));
        if (!queue && one.isOwn() && !one.isOutgoing())
            queue = &one;
    }
    QVERIFY(queue);
    History &history = person.desk()->history();
    history.show(History::Scope::Queue,
                 {.name = queue->name, .label = queue->label(), .number = queue->number});
    QTRY_COMPARE_WITH_TIMEOUT(history.phase(), History::Phase::Answered, 5000);
    QVERIFY(!history.records().isEmpty());
    for (const center::HistoryRecord &record : history.records())
        QCOMPARE(record.item.dstNum, queue->number);
    QTRY_COMPARE(modelOf(person).at(1)->record.queue, queue->label());
}

void TestHistory::aSilentServerIsTold()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openHistory(person), floor.problem());
    const auto rows = modelOf(person).rowCount();
    floor.sim.fault(u"stall"_s, u"agent1"_s);
    person.desk()->history().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->history().phase(), History::Phase::Silent, 9000);
    QTRY_VERIFY(person.find<ui::Words>(u"historyNote"_s));
    QCOMPARE(modelOf(person).rowCount(), rows); // What was read stays.
    floor.sim.endFaults();
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->history().phase(), History::Phase::Answered, 40000);
}

void TestHistory::theCustomerOfACallIsShown()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openHistory(person), floor.problem());
    // The number of a customer who called before.
    QString number;
    for (const center::HistoryRecord &record : person.desk()->history().records()) {
        if (record.kind() == center::HistoryRecord::Kind::Queue && number.isEmpty())
            number = record.number();
    }
    if (number.isEmpty())
        number = u"0611223300"_s;
    QVERIFY(openPage(person, u"customerPage"_s));
    floor.sim.call(u"1001"_s, number, u"Hélène Vasseur"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person.center().calls().calls().size(), 1, 10000);
    auto *pane = person.find<ui::CustomerPane>(u"customerPane"_s);
    QVERIFY(pane);
    QTRY_COMPARE(pane->number(), number);
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->history().customer(number)
                                 && person.desk()->history().customer(number)->phase
                                     == center::CustomerHistory::Phase::Answered,
                             5000);
    QCOMPARE(person.find<ui::Words>(u"customerName"_s)->text(),
             person.center().calls().calls().first().otherName);
}

void TestHistory::aNoteSurvivesAKill()
{
    Floor floor;
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIGIE_E2E_HOME"_s, floor.home.path());
    environment.insert(u"VIGIE_E2E_XUC"_s, floor.sim.xuc().toString());
    writer.setProcessEnvironment(environment);
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(),
                 {u"history"_s, u"writesANoteUntilItIsKilled"_s});
    QString number;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            while (writer.canReadLine()) {
                const QString line = QString::fromUtf8(writer.readLine()).trimmed();
                if (line.startsWith("noted "_L1))
                    number = line.sliced(6);
            }
            return !number.isEmpty();
        }(),
        60000);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    Person &person = floor.ready(u"agent1"_s, floor.home.path());
    QVERIFY2(floor.isGood() && openHistory(person), floor.problem());
    QTRY_VERIFY(person.find<ui::CustomerPane>(u"customerPane"_s));
    person.find<ui::CustomerPane>(u"customerPane"_s)->show(number, {});
    QTRY_COMPARE(person.find<QPlainTextEdit>(u"customerNote"_s)->toPlainText(), note);
}

void TestHistory::writesANoteUntilItIsKilled()
{
    const QUrl server(qEnvironmentVariable("VIGIE_E2E_XUC"));
    if (server.isEmpty())
        QSKIP("Started by aNoteSurvivesAKill.");
    Person person(server, u"en"_s, qEnvironmentVariable("VIGIE_E2E_HOME"));
    QVERIFY(enterReady(person, u"agent1"_s) && openHistory(person));
    QTRY_VERIFY(person.find<QPlainTextEdit>(u"customerNote"_s));
    auto *edit = person.find<QPlainTextEdit>(u"customerNote"_s);
    QTest::keyClicks(edit, note);
    const QString number = person.find<ui::CustomerPane>(u"customerPane"_s)->number();
    const store::Journal &journal = person.program().journal();
    QTRY_VERIFY_WITH_TIMEOUT(journal.isWritten(ui::CustomerPane::noteKind(), number), 5000);
    std::printf("noted %s\n", qPrintable(number));
    std::fflush(stdout);
    QTest::qWait(120'000); // Ended by the other side.
}

} // namespace vigie::e2e
