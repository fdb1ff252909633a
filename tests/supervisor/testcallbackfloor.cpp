// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcallbackfloor.h"

#include "center/contactcenter.h"
#include "ui/models/frameclock.h"
#include "ui/models/roles.h"
#include "ui/supervisor/callbacks/callbackfloormodel.h"
#include "ui/supervisor/callbacks/callbackhead.h"
#include "ui/supervisor/callbacks/callbackheads.h"
#include "ui/widgets/floortable.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/callbackclotured.h"
#include "xuc/events/callbacklists.h"
#include "xuc/events/callbackreleased.h"
#include "xuc/events/callbacktaken.h"
#include "xuc/events/queueconfig.h"
#include "xuc/events/rightprofile.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

using center::CallbackClock;
using Model = CallbackFloorModel;

namespace {

    const QDate day(2026, 11, 21);
    const xuc::CallbackPeriod morning{
        .uuid = u"P1"_s, .name = u"Morning"_s, .periodStart = {9, 0}, .periodEnd = {12, 0}};
    const xuc::CallbackPeriod afternoon{
        .uuid = u"P2"_s, .name = u"Afternoon"_s, .periodStart = {14, 0}, .periodEnd = {17, 0}};

    //! Saturday, six past two; two lists, one of Trucks and one of Boats.
    struct Stage
    {
        Stage()
        {
            center.apply(xuc::QueueConfig{.id = QueueId(1), .displayName = u"Trucks"_s});
            center.apply(xuc::QueueConfig{.id = QueueId(2), .displayName = u"Boats"_s});
            center.apply(xuc::AgentConfig{.agentId = AgentId(7),
                                          .firstName = u"Tom"_s,
                                          .lastName = u"Fairclough"_s,
                                          .number = u"2019"_s});
            lists.lists = {
                {.uuid = u"L1"_s,
                 .name = u"Quotes"_s,
                 .queueId = QueueId(1),
                 .callbacks = {request(u"now"_s, u"Oliver"_s, day, afternoon),
                               request(u"late"_s, u"Marc"_s, day, morning)}},
                {.uuid = u"L2"_s,
                 .name = u"Spring"_s,
                 .queueId = QueueId(2),
                 .callbacks = {request(u"later"_s, u"Ines"_s, day.addDays(2), morning, u"L2"_s)}}};
            tell();
        }
        static xuc::CallbackRequest request(const QString &uuid, const QString &name,
                                            const QDate &due, const xuc::CallbackPeriod &period,
                                            const QString &list = u"L1"_s)
        {
            return {.uuid = uuid,
                    .listUuid = list,
                    .phoneNumber = u"0472407761"_s,
                    .mobilePhoneNumber = u"0611459032"_s,
                    .firstName = name,
                    .lastName = u"Lambert"_s,
                    .dueDate = due,
                    .preferredPeriod = period};
        }
        void tell() { tell(lists); }
        template <typename Event> void tell(const Event &event)
        {
            center.apply(event);
            settle();
        }
        void settle()
        {
            frames.flush();
            frames.flush(); // The heads' counts follow their rows.
        }
        QStringList rows() const
        {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex head = model.index(row, 0);
                all << (model.isHead(row) ? u'[' + head.data().toString() + u": "_s
                                + head.data(models::SecondTextRole).toString() + u']'
                                          : model.uuidAt(row));
            }
            return all;
        }
        QString taker(const QString &uuid) const
        {
            return model.index(model.rowOf(uuid), Model::TakerColumn).data().toString();
        }

        ManualClock time{QDateTime(day, QTime(14, 6))};
        models::FrameClock frames{time};
        center::ContactCenter center{time};
        Model model{center, frames};
        QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        xuc::CallbackLists lists;
    };

} // namespace

void TestCallbackFloor::eachListIsABlock()
{
    const Stage at;
    QCOMPARE(at.rows(),
             QStringList({u"[Quotes – Trucks: 2 open, 1 over]"_s, u"late"_s, u"now"_s,
                          u"[Spring – Boats: 1 open]"_s, u"later"_s}));
    QCOMPARE(at.model.index(1, Model::NumbersColumn).data().toString(),
             u"04 72 40 77 61 – 06 11 45 90 32"_s);
    QCOMPARE(at.model.index(1, Model::DueColumn).data().toString(), u"21-11"_s);
    QCOMPARE(at.model.sums(), (Model::Sums{.lists = 2, .open = 3, .over = 1}));
}

void TestCallbackFloor::aDayOfAnotherYearSaysItsYear()
{
    Stage at;
    at.lists.lists.last().callbacks.append(
        Stage::request(u"next"_s, u"Ines"_s, QDate(day.year() + 1, 1, 3), morning, u"L2"_s));
    at.lists.lists.first().callbacks.append(
        Stage::request(u"old"_s, u"Ines"_s, QDate(day.year() - 1, 11, 21), morning));
    at.tell();
    const auto due = [&](const QString &uuid) {
        return at.model.index(at.model.rowOf(uuid), Model::DueColumn).data().toString();
    };
    QCOMPARE(due(u"next"_s), u"03-01-%1"_s.arg(day.year() + 1));
    QCOMPARE(due(u"old"_s), u"21-11-%1"_s.arg(day.year() - 1));
    QCOMPARE(due(u"now"_s), u"21-11"_s);
}

void TestCallbackFloor::takenGivenBackAndClosed()
{
    Stage at;
    const QSignalSpy left(&at.model, &Model::left);
    at.tell(xuc::CallbackTaken{.uuid = u"now"_s, .agentId = AgentId(7)});
    QCOMPARE(at.taker(u"now"_s), u"2019"_s);
    QCOMPARE(at.model.index(at.model.rowOf(u"now"_s), Model::TakerColumn)
                 .data(models::SecondTextRole)
                 .toString(),
             u"Tom Fairclough"_s);
    QCOMPARE(at.model.sums().taken, 1);
    at.tell(xuc::CallbackReleased{.uuid = u"now"_s});
    at.time.advance(4s);
    QCOMPARE(at.taker(u"now"_s), u"given back 4 s ago"_s);
    at.time.advance(Model::givenBackFor);
    at.model.passSecond();
    at.settle();
    QCOMPARE(at.taker(u"now"_s), u"-"_s);
    at.tell(xuc::CallbackClotured{.uuid = u"now"_s});
    QCOMPARE(at.model.rowOf(u"now"_s), -1);
    QCOMPARE(at.rows().first(), u"[Quotes – Trucks: 1 open, 1 over]"_s);
    QCOMPARE(left.size(), 1);
}

void TestCallbackFloor::clocksPassAtTheirBoundary()
{
    Stage at;
    const auto clock = [&at] {
        return at.model.index(at.model.rowOf(u"now"_s), Model::ClockColumn)
            .data(models::ClockRole)
            .value<CallbackClock>();
    };
    QCOMPARE(clock(), CallbackClock::Now);
    at.time.advance(2h + 54min + 1s);
    at.model.passSecond();
    at.settle();
    QCOMPARE(clock(), CallbackClock::Over);
    QCOMPARE(at.model.sums().over, 2);
}

void TestCallbackFloor::eachPartOfTheFilterNarrows()
{
    Stage at;
    const auto shown = [&at](const CallbackFloorFilter &filter) {
        at.model.setFilter(filter);
        QStringList uuids;
        for (int row = 0; row < at.model.rowCount(); ++row)
            uuids << at.model.uuidAt(row);
        uuids.removeAll(QString());
        return uuids;
    };
    QCOMPARE(shown({.text = u"marc"_s}), QStringList({u"late"_s}));
    QCOMPARE(shown({.text = u"06 11 45"_s}), QStringList({u"late"_s, u"now"_s, u"later"_s}));
    QCOMPARE(shown({.lists = {u"L2"_s}}), QStringList({u"later"_s}));
    QCOMPARE(at.model.headOf(u"L1"_s), -1); // Its head goes too.
    QCOMPARE(shown({.periods = {u"Morning"_s}}), QStringList({u"late"_s, u"later"_s}));
    QCOMPARE(shown({.clocks = {CallbackClock::Over}}), QStringList({u"late"_s}));
    at.tell(xuc::CallbackTaken{.uuid = u"now"_s, .agentId = AgentId(7)});
    QCOMPARE(shown({.isTaken = true}), QStringList({u"now"_s}));
    QCOMPARE(shown({.isTaken = false}), QStringList({u"late"_s, u"later"_s}));
    at.model.setFolded(u"L1"_s, true);
    QCOMPARE(shown({}), QStringList({u"later"_s}));
    at.model.setFolded(u"L1"_s, false);
    QCOMPARE(at.model.rowCount(), 5);
}

void TestCallbackFloor::aSupervisorSeesListsOfHisQueuesAlone()
{
    Stage at;
    at.lists.lists.append({.uuid = u"L3"_s, .name = u"Others"_s, .queueId = QueueId(99)});
    at.lists.lists.append({.uuid = u"L4"_s, .name = u"Of no queue"_s});
    at.tell();
    QCOMPARE(at.model.lists(), QStringList({u"L1"_s, u"L2"_s, u"L4"_s}));
    at.tell(xuc::RightProfile{.profile = u"Supervisor"_s});
    QCOMPARE(at.model.lists(), QStringList({u"L1"_s, u"L2"_s}));
    at.tell(xuc::RightProfile{.profile = u"NoRight"_s});
    QCOMPARE(at.model.rowCount(), 0);
}

void TestCallbackFloor::listsComeGoAndAreRenamed()
{
    Stage at;
    const QSignalSpy resets(&at.model, &QAbstractItemModel::modelReset);
    at.lists.lists.removeFirst();
    at.lists.lists.first().name = u"Autumn"_s;
    at.lists.lists.first().callbacks.append(
        Stage::request(u"new"_s, u"Zoe"_s, day, morning, u"L2"_s));
    at.tell();
    QCOMPARE(at.rows(), QStringList({u"[Autumn – Boats: 2 open, 1 over]"_s, u"new"_s, u"later"_s}));
    QCOMPARE(resets.size(), 0);
}

void TestCallbackFloor::tenThousandScrollWithoutAStall()
{
    Stage at;
    for (int i = 0; i < 10'000; ++i)
        at.lists.lists[i % 2].callbacks.append(Stage::request(u"R%1"_s.arg(i), u"Name %1"_s.arg(i),
                                                              day.addDays(i % 30), morning,
                                                              i % 2 == 0 ? u"L1"_s : u"L2"_s));
    FloorTable table(at.time);
    table.setModel(&at.model);
    table.setGrouped(true, CallbackHead::height);
    CallbackHeads heads(at.model, table);
    table.resize(1280, 700);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QElapsedTimer watch;
    watch.start();
    at.tell();
    const qint64 told = watch.restart();
    QCOMPARE(at.model.rowCount(), 10'005);
    QCoreApplication::processEvents(); // The table lays itself out.
    QScrollBar *bar = table.verticalScrollBar();
    qint64 longest = 0;
    for (int step = 0; step <= 100; ++step) {
        watch.restart();
        bar->setValue(bar->maximum() * step / 100);
        table.viewport()->repaint();
        longest = qMax(longest, watch.elapsed());
    }
    qInfo("told in %lld ms, longest page %lld ms", told, longest);
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    // The head of the second list is in sight where its row is.
    bar->setValue(bar->maximum() / 2);
    table.scrollTo(at.model.index(at.model.headOf(u"L2"_s), 1));
    QTRY_COMPARE(heads.of(u"L2"_s)->y(), table.rowViewportPosition(at.model.headOf(u"L2"_s)));
    QVERIFY(heads.of(u"L2"_s)->isVisible());
}

} // namespace vigie::ui
