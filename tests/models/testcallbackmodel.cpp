// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcallbackmodel.h"

#include "center/contactcenter.h"
#include "spies.h"
#include "ui/models/callbackmodel.h"
#include "ui/models/frameclock.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/callbackclotured.h"
#include "xuc/events/callbacklists.h"
#include "xuc/events/callbackreleased.h"
#include "xuc/events/callbackrequestupdated.h"
#include "xuc/events/callbacktaken.h"
#include "xuc/events/queueconfig.h"
#include "xuc/events/queuemember.h"
#include "xuc/events/userconfigupdate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using vigie::center::CallbackClock;
using vigie::models::CallbackModel;

namespace {

const QDate day(2026, 11, 21);
const xuc::CallbackPeriod morning{
    .uuid = u"P1"_s, .name = u"Morning"_s, .periodStart = {9, 0}, .periodEnd = {12, 0}};
const xuc::CallbackPeriod afternoon{
    .uuid = u"P2"_s, .name = u"Afternoon"_s, .periodStart = {14, 0}, .periodEnd = {17, 0}};
const xuc::CallbackPeriod evening{
    .uuid = u"P3"_s, .name = u"Evening"_s, .periodStart = {18, 0}, .periodEnd = {20, 0}};

//! Saturday, six past two: agent 1 serves Trucks, not Boats.
struct Desk
{
    Desk()
    {
        center.apply(xuc::QueueConfig{.id = QueueId(1), .displayName = u"Trucks"_s});
        center.apply(xuc::QueueConfig{.id = QueueId(2), .displayName = u"Boats"_s});
        center.apply(xuc::AgentConfig{.agentId = AgentId(1), .lastName = u"Moreau"_s});
        center.apply(xuc::AgentConfig{.agentId = AgentId(2), .lastName = u"Haddad"_s});
        center.apply(xuc::UserConfigUpdate{
            .userId = UserId(31), .fullName = u"Camille Moreau"_s, .agentId = AgentId(1)});
        center.apply(xuc::QueueMember{.agentId = AgentId(1), .queueId = QueueId(1)});
        lists.lists = {{.uuid = u"L1"_s,
                        .name = u"Spring"_s,
                        .queueId = QueueId(1),
                        .callbacks = {request(u"late"_s, u"Marc"_s, day, morning),
                                      request(u"now"_s, u"Oliver"_s, day, afternoon),
                                      request(u"older"_s, u"Élodie"_s, day.addDays(-1), afternoon),
                                      request(u"later"_s, u"Inès"_s, day, evening)}},
                       {.uuid = u"L2"_s,
                        .name = u"Autumn"_s,
                        .queueId = QueueId(2),
                        .callbacks = {request(u"other"_s, u"Samir"_s, day, afternoon)}}};
        tell();
        spies.clear();
    }
    static xuc::CallbackRequest request(const QString &uuid, const QString &name, const QDate &due,
                                        const xuc::CallbackPeriod &period)
    {
        return {.uuid = uuid,
                .listUuid = uuid == "other"_L1 ? u"L2"_s : u"L1"_s,
                .phoneNumber = u"0472 40 77 61"_s,
                .firstName = name,
                .lastName = {},
                .company = u"Acme"_s,
                .dueDate = due,
                .preferredPeriod = period};
    }
    void tell()
    {
        center.apply(lists);
        frames.flush();
    }
    template <typename Event> void tell(const Event &event)
    {
        center.apply(event);
        frames.flush();
    }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString uuid = model.uuidAt(row);
            const auto head = model.index(row, CallbackModel::ClockColumn);
            all << (uuid.isEmpty() ? u'[' + head.data().toString() + u' '
                            + head.data(models::SecondTextRole).toString() + u']'
                                   : uuid);
        }
        return all;
    }

    ManualClock time{QDateTime(day, QTime(14, 6))};
    models::FrameClock frames{time};
    center::ContactCenter center{time};
    CallbackModel model{center, frames};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelSpies spies{model};
    xuc::CallbackLists lists;
};

} // namespace

void TestCallbackModel::groupsByTheClock()
{
    Desk desk;
    QCOMPARE(desk.rows(),
             QStringList({u"[Period over 2]"_s, u"older"_s, u"late"_s, u"[In their period 1]"_s,
                          u"now"_s, u"[Later 1]"_s, u"later"_s}));
    int row = desk.model.rowOf(u"late"_s);
    QCOMPARE(desk.model.index(row, CallbackModel::PeriodColumn).data().toString(),
             u"21-11 Morning"_s);
    const QDate lastYear = day.addYears(-1);
    desk.lists.lists.first().callbacks.append(
        Desk::request(u"old"_s, u"Marc"_s, lastYear, morning));
    desk.tell();
    QCOMPARE(
        desk.model.index(desk.model.rowOf(u"old"_s), CallbackModel::PeriodColumn).data().toString(),
        u"21-11-%1 Morning"_s.arg(lastYear.year()));
    row = desk.model.rowOf(u"late"_s);
    QCOMPARE(desk.model.index(row, CallbackModel::UntilColumn).data().toString(), u"12:00"_s);
    QCOMPARE(desk.model.index(row, CallbackModel::ClockColumn)
                 .data(models::ClockRole)
                 .value<CallbackClock>(),
             CallbackClock::Over);
}

void TestCallbackModel::showsTheQueuesOneIsInOnly()
{
    Desk desk;
    QCOMPARE(desk.model.rowOf(u"other"_s), -1);
    desk.tell(xuc::QueueMember{.agentId = AgentId(1), .queueId = QueueId(2)});
    QVERIFY(desk.model.rowOf(u"other"_s) > 0);
    desk.tell(xuc::QueueMember{.agentId = AgentId(1), .queueId = QueueId(2), .penalty = -1});
    QCOMPARE(desk.model.rowOf(u"other"_s), -1);
    QCOMPARE(desk.spies.resets.count(), 0);
}

void TestCallbackModel::theClockTurnsAtTheBoundary_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QStringList>("over");
    QTest::addColumn<int>("due");
    QTest::newRow("at the end") << 174 << QStringList{u"older"_s, u"late"_s} << 3;
    QTest::newRow("behind it") << 175 << QStringList{u"older"_s, u"late"_s, u"now"_s} << 3;
    QTest::newRow("at a start") << 234 << QStringList{u"older"_s, u"late"_s, u"now"_s} << 4;
}

void TestCallbackModel::theClockTurnsAtTheBoundary()
{
    QFETCH(const int, minutes);
    QFETCH(const QStringList, over);
    QFETCH(const int, due);
    Desk desk;
    desk.time.advance(std::chrono::minutes(minutes));
    desk.model.refreshClocks();
    desk.frames.flush();
    QCOMPARE(desk.rows().mid(1, over.size()), over);
    QCOMPARE(desk.model.totals().over, int(over.size()));
    QCOMPARE(desk.model.totals().due(), due);
    QCOMPARE(desk.spies.resets.count(), 0);
}

void TestCallbackModel::equalMessagesTellNothing()
{
    Desk desk;
    desk.tell();
    desk.model.refreshClocks();
    desk.frames.flush();
    QVERIFY(desk.spies.areSilent());
}

void TestCallbackModel::takenByAnotherFadesBeforeItGoes()
{
    Desk desk;
    QSignalSpy taken(&desk.model, &CallbackModel::takenByOther);
    desk.tell(xuc::CallbackTaken{.uuid = u"now"_s, .agentId = AgentId(2)});
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken[0][0].toString(), u"now"_s);
    const int row = desk.model.rowOf(u"now"_s);
    QVERIFY(row > 0);
    QVERIFY(desk.model.index(row, 0).data(models::FadeRole).isValid());
    desk.time.advance(200ms);
    QTRY_COMPARE(desk.model.rowOf(u"now"_s), -1);
    QCOMPARE(desk.model.totals().all, 3);
    QVERIFY(!desk.rows().contains(u"[In their period 1]"_s));
    // Given back, it comes again, and does not fade.
    desk.tell(xuc::CallbackReleased{.uuid = u"now"_s});
    QVERIFY(desk.model.rowOf(u"now"_s) > 0);
    QVERIFY(!desk.model.index(desk.model.rowOf(u"now"_s), 0).data(models::FadeRole).isValid());
}

void TestCallbackModel::theOwnStandsOnTopUnlessItIsOpen()
{
    Desk desk;
    desk.tell(xuc::CallbackTaken{.uuid = u"later"_s, .agentId = AgentId(1)});
    QCOMPARE(desk.rows().first(2), QStringList({u"[My unfinished callbacks 1]"_s, u"later"_s}));
    desk.model.setOpen(u"later"_s);
    desk.frames.flush();
    QCOMPARE(desk.rows().last(2), QStringList({u"[Later 1]"_s, u"later"_s}));
    desk.model.setOpen({});
    desk.frames.flush();
    QCOMPARE(desk.rows()[1], u"later"_s);
    // The person's, even in a queue that was left.
    desk.tell(xuc::QueueMember{.agentId = AgentId(1), .queueId = QueueId(1), .penalty = -1});
    QCOMPARE(desk.rows(), QStringList({u"[My unfinished callbacks 1]"_s, u"later"_s}));
}

void TestCallbackModel::rescheduledMovesToItsGroup()
{
    Desk desk;
    desk.tell(xuc::CallbackRequestUpdated{
        .request = Desk::request(u"late"_s, u"Marc"_s, day.addDays(2), morning)});
    QCOMPARE(desk.rows().last(3), QStringList({u"[Later 2]"_s, u"later"_s, u"late"_s}));
    desk.tell(xuc::CallbackClotured{.uuid = u"late"_s});
    QCOMPARE(desk.rows().last(2), QStringList({u"[Later 1]"_s, u"later"_s}));
    QCOMPARE(desk.spies.resets.count(), 0);
}

void TestCallbackModel::filtersByWordsAndDigits()
{
    Desk desk;
    desk.model.setText(u"élod"_s);
    desk.frames.flush();
    QCOMPARE(desk.rows(), QStringList({u"[Period over 1]"_s, u"older"_s}));
    desk.model.setText(u"047240"_s);
    desk.frames.flush();
    QCOMPARE(desk.model.shown(), 4);
    desk.model.setText(u"nobody"_s);
    desk.frames.flush();
    QCOMPARE(desk.rows(), QStringList());
}

void TestCallbackModel::totalsAreOfAllWhateverTheFilter()
{
    Desk desk;
    QSignalSpy totals(&desk.model, &CallbackModel::totalsChanged);
    desk.model.setText(u"nobody"_s);
    desk.frames.flush();
    QCOMPARE(totals.count(), 0);
    const models::CallbackTotals expected{.all = 4, .over = 2, .now = 1};
    QCOMPARE(desk.model.totals(), expected);
    desk.tell(xuc::CallbackClotured{.uuid = u"late"_s});
    QCOMPARE(totals.count(), 1);
    QCOMPARE(desk.model.totals().due(), 2);
}

void TestCallbackModel::firstAttemptsAreQuiet()
{
    Desk desk;
    desk.model.setTries({{u"late"_s, 1}});
    desk.frames.flush();
    const auto tries = [&](const QString &uuid) {
        return desk.model.index(desk.model.rowOf(uuid), CallbackModel::TriesColumn);
    };
    QCOMPARE(tries(u"late"_s).data().toInt(), 2);
    QVERIFY(!tries(u"late"_s).data(models::QuietRole).toBool());
    QCOMPARE(tries(u"now"_s).data().toInt(), 1);
    QVERIFY(tries(u"now"_s).data(models::QuietRole).toBool());
}

void TestCallbackModel::headsCannotBeChosen()
{
    const Desk desk;
    QCOMPARE(desk.model.index(0, 0).flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(desk.model.index(1, 0).flags() & Qt::ItemIsSelectable);
}
