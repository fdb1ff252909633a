// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testqueues.h"

#include "stage.h"
#include "ui/agent/callersdock.h"
#include "ui/agent/grouppanel.h"
#include "ui/agent/myqueuespage.h"
#include "ui/agent/undoline.h"
#include "ui/models/agentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using models::QueueModel;
using test::ScriptedFloor;
using test::Stage;

namespace {

constexpr QueueId night{7};

ui::MyQueuesPage *page(const Stage &stage)
{
    return stage.place.findChild<ui::MyQueuesPage *>();
}

QVariant cell(const Stage &stage, QueueId queue, int column, int role)
{
    const QueueModel *model = page(stage)->model();
    return model->index(model->rowOf(queue), column).data(role);
}

bool isIn(const Stage &stage, QueueId queue)
{
    return cell(stage, queue, QueueModel::InColumn, models::MemberRole).toBool();
}

bool isPending(const Stage &stage, QueueId queue)
{
    return cell(stage, queue, QueueModel::InColumn, models::PendingRole).toBool();
}

} // namespace

void TestQueues::leavingWaitsForTheServer()
{
    Stage stage;
    page(stage)->setMember(night, false);
    stage.floor.settle();
    QVERIFY(stage.floor.link->hasSent("removeAgentFromQueue")
            || stage.floor.link->hasSent("leaveQueue"));
    QVERIFY(isPending(stage, night));
    QVERIFY(isIn(stage, night));
    stage.floor.member(ScriptedFloor::ownAgent, 7, -1);
    stage.floor.settle();
    QVERIFY(!isPending(stage, night));
    QVERIFY(!isIn(stage, night));
}

void TestQueues::itsKeyLeavesTheCurrentQueueOnly()
{
    Stage stage;
    ui::FloorTable *table = page(stage)->table();
    QTest::keyClick(&stage.place, Qt::Key_Delete); // The table has not the focus.
    stage.floor.settle();
    QVERIFY(!isPending(stage, night));
    table->setCurrentIndex(page(stage)->model()->index(page(stage)->model()->rowOf(night), 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    stage.floor.settle();
    QVERIFY(isPending(stage, night));
}

void TestQueues::leavingCanBeUndoneForTenSeconds()
{
    Stage stage;
    page(stage)->setMember(night, false);
    stage.floor.member(ScriptedFloor::ownAgent, 7, -1);
    stage.floor.advance(4s);
    const ui::UndoLine *line = page(stage)->undoLine();
    QCOMPARE(line->text(), u"You left Night desk 4 s ago"_s);

    stage.floor.link->forgetSent();
    QTest::keyClick(&stage.place, Qt::Key_Z, Qt::ControlModifier);
    stage.floor.settle();
    QVERIFY(isPending(stage, night));
    QVERIFY(stage.floor.link->hasSent("\"penalty\":4"));
    stage.floor.member(ScriptedFloor::ownAgent, 7, 4);
    stage.floor.settle();
    QVERIFY(isIn(stage, night));
    QVERIFY(line->text().isEmpty());

    page(stage)->setMember(night, false);
    stage.floor.member(ScriptedFloor::ownAgent, 7, -1);
    stage.floor.advance(11s);
    QVERIFY(line->text().isEmpty());
}

void TestQueues::leavingWithoutAnswerCanBeRetried()
{
    Stage stage;
    page(stage)->setMember(night, false);
    stage.floor.advance(6s);
    QVERIFY(isIn(stage, night));
    QVERIFY(!isPending(stage, night));
    const ui::UndoLine *line = page(stage)->undoLine();
    QCOMPARE(line->text(), u"Leaving Night desk was not confirmed"_s);
    stage.floor.link->forgetSent();
    line->retryButton()->click();
    stage.floor.settle();
    QVERIFY(!stage.floor.link->sent().isEmpty());
    QVERIFY(isPending(stage, night));
    QVERIFY(line->text().isEmpty());
}

void TestQueues::leftQueueStaysToBeEnteredAgain()
{
    Stage stage;
    const int rows = page(stage)->model()->rowCount();
    stage.floor.member(ScriptedFloor::ownAgent, 7, -1);
    stage.floor.settle();
    QCOMPARE(page(stage)->model()->rowCount(), rows);
    page(stage)->setMember(night, true);
    QVERIFY(stage.floor.link->hasSent("\"penalty\":4"));
}

void TestQueues::totalsNameWhatTheyCover()
{
    Stage stage;
    const ui::FloorTable *table = page(stage)->table();
    QCOMPARE(table->total(QueueModel::NameColumn), u"8 queue(s)"_s);
    QCOMPARE(table->total(QueueModel::WaitColumn), u"Total: 11"_s);
    QCOMPARE(table->total(QueueModel::TimeWaitColumn), u"Max: 02:14"_s);
    stage.floor.advance(1s);
    QCOMPARE(table->total(QueueModel::TimeWaitColumn), u"Max: 02:15"_s);
}

void TestQueues::selectionSurvivesUpdates()
{
    Stage stage;
    QueueModel *model = page(stage)->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ui::FloorTable *table = page(stage)->table();
    table->setCurrentIndex(model->index(model->rowOf(QueueId(8)), QueueModel::NameColumn));
    stage.floor.queueFigures(8, 9, 500, 1);
    stage.floor.queueFigures(1, 0, 0, 1);
    stage.floor.settle();
    QCOMPARE(page(stage)->currentQueue(), std::optional(QueueId(8)));
    QCOMPARE(table->currentIndex().row(), model->rowOf(QueueId(8)));
}

void TestQueues::callersAreAskedForWhileOpen()
{
    Stage stage;
    auto *dock = stage.place.findChild<ui::CallersDock *>();
    dock->open(QueueId(2));
    QVERIFY(stage.floor.link->hasSent("\"queueId\":2"));
    stage.floor.callers(
        2,
        {QJsonObject{
            {u"position"_s, 1},
            {u"name"_s, u"Zoe Martin"_s},
            {u"number"_s, u"0611223344"_s},
            {u"queueTime"_s, stage.floor.clock.wallTime().toUTC().toString(Qt::ISODateWithMs)}}});
    stage.floor.settle();
    QCOMPARE(dock->table()->model()->rowCount(), 1);
    stage.floor.link->forgetSent();
    dock->close();
    QVERIFY(stage.floor.link->hasSent("unSubscribe") || stage.floor.link->hasSent("unsubscribe"));
    QVERIFY(!dock->isOpen());
}

void TestQueues::switchOfAllQueuesWishesToo()
{
    Stage stage;
    auto *table = stage.find<ui::FloorTable>(u"allQueues"_s);
    const auto *model = static_cast<const QueueModel *>(table->model());
    Q_EMIT table->switchClicked(model->index(model->rowOf(QueueId(6)), QueueModel::InColumn));
    QVERIFY(stage.floor.link->hasSent("\"queueId\":6"));
}

void TestQueues::allQueuesHidesTechnicalOnes()
{
    Stage stage;
    const auto *table = stage.find<ui::FloorTable>(u"allQueues"_s);
    const auto *model = static_cast<const QueueModel *>(table->model());
    QCOMPARE(model->rowCount(), 9);
    QCOMPARE(model->rowOf(QueueId(10)), -1);
}

void TestQueues::groupLeavesMeOut()
{
    Stage stage;
    const models::AgentModel *model = page(stage)->dock()->model();
    QCOMPARE(model->rowCount(), 7);
    QCOMPARE(model->rowOf(AgentId(ScriptedFloor::ownAgent)), -1);
}

void TestQueues::colleagueIsCalledFromTheList()
{
    Stage stage;
    ui::GroupPanel *dock = page(stage)->dock();
    const int row = dock->model()->rowOf(AgentId(3));
    dock->table()->setCurrentIndex(dock->model()->index(row, models::AgentModel::NameColumn));
    Q_EMIT dock->table()->rowActivated(dock->table()->currentIndex());
    QVERIFY(stage.floor.link->hasSent("1051"));
}

void TestQueues::busyColleagueIsNotCalled()
{
    Stage stage;
    ui::GroupPanel *dock = page(stage)->dock();
    const int row = dock->model()->rowOf(AgentId(8));
    dock->table()->setCurrentIndex(dock->model()->index(row, models::AgentModel::NameColumn));
    Q_EMIT dock->table()->rowActivated(dock->table()->currentIndex());
    QVERIFY(!stage.floor.link->hasSent("1039"));
}

void TestQueues::dockCanBeHiddenAndBack()
{
    Stage stage;
    QVERIFY(page(stage)->dock()->isVisible());
    stage.find<ui::Button>(u"unpinGroup"_s)->click();
    QVERIFY(!page(stage)->dock()->isVisible());
    stage.find<ui::Tabs>(u"agentTabs"_s)->setCurrent(2);
    auto *pin = stage.find<ui::Button>(u"pinGroup"_s);
    QVERIFY(pin->isVisible());
    pin->click();
    stage.find<ui::Tabs>(u"agentTabs"_s)->setCurrent(0);
    QVERIFY(page(stage)->dock()->isVisible());
}
