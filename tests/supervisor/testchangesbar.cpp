// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testchangesbar.h"

#include "center/assignments.h"
#include "playedfloor.h"
#include "ui/supervisor/changesbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keymap.h"

#include <QSignalSpy>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie::center;

namespace {

    //! Three agents, the first two in the first queue.
    struct Stage
    {
        Stage() { bar.show(); }
        BatchId move(int agent, int from, Cell to)
        {
            return changes.run(changes.planner().move({{AgentId(agent), QueueId(from)}}, to));
        }
        Chip *pending() { return bar.findChild<Chip *>(u"changesPending"_s); }
        Chip *failed() { return bar.findChild<Chip *>(u"changesFailed"_s); }
        Button *undo() { return bar.findChild<Button *>(u"changesUndo"_s); }
        Button *redo() { return bar.findChild<Button *>(u"changesRedo"_s); }

        PlayedFloor floor{3, 3, {{{1, 1}, 0}, {{2, 1}, 0}}};
        Assignments changes{*floor.stage.desk};
        KeyMap keys{};
        ChangesBar bar{changes, keys};
    };

} // namespace

void TestChangesBar::itIsEmptyBeforeAnyChange()
{
    Stage stage;
    QVERIFY(stage.pending()->isHidden());
    QVERIFY(stage.failed()->isHidden());
    QCOMPARE(stage.undo()->obstacle(), u"There is nothing to undo."_s);
    QCOMPARE(stage.redo()->obstacle(), u"There is nothing to redo."_s);
}

void TestChangesBar::aMoveCountsOnceWhileItIsPending()
{
    Stage stage;
    stage.move(1, 1, {QueueId(2), 3});
    QTRY_COMPARE(stage.pending()->text(), u"1 pending"_s);
    QVERIFY(!stage.pending()->isHidden());
    stage.floor.play();
    QTRY_VERIFY(stage.pending()->isHidden());
    QVERIFY(stage.failed()->isHidden());
}

void TestChangesBar::whatIsNotConfirmedIsCountedUntilItIsAskedForAnew()
{
    Stage stage;
    stage.floor.isDeaf = [](const QJsonObject &) { return true; };
    const BatchId lost = stage.move(1, 1, {QueueId(2), 3});
    stage.floor.play();
    stage.floor.wait(5s);
    QTRY_COMPARE(stage.failed()->text(), u"1 not confirmed"_s);
    QSignalSpy asked(&stage.bar, &ChangesBar::resultRequested);
    stage.failed()->click();
    QCOMPARE(asked.constFirst().constFirst().value<BatchId>(), lost);
    stage.floor.isDeaf = {};
    stage.changes.retry(lost);
    stage.floor.play();
    QTRY_VERIFY(stage.failed()->isHidden());
}

void TestChangesBar::undoTakesBackAndRedoMakesAgain()
{
    Stage stage;
    const PlayedFloor::Grid before = stage.floor.grid;
    stage.move(1, 1, {QueueId(2), 3});
    stage.floor.play();
    const PlayedFloor::Grid after = stage.floor.grid;
    QVERIFY(after != before);
    QTRY_VERIFY(stage.undo()->obstacle().isEmpty());
    QVERIFY(stage.undo()->toolTip().startsWith(u"Undo: move of 1 "_s));
    QVERIFY(stage.undo()->toolTip().endsWith(u"(Ctrl+Z)"_s));
    stage.undo()->click();
    stage.floor.play();
    QCOMPARE(stage.floor.grid, before);
    QTRY_VERIFY(stage.redo()->obstacle().isEmpty());
    stage.keys.trigger(KeyAction::Redo);
    stage.floor.play();
    QCOMPARE(stage.floor.grid, after);
}

void TestChangesBar::aStepAskedForTooEarlyIsMadeOnceItCan()
{
    Stage stage;
    const PlayedFloor::Grid before = stage.floor.grid;
    stage.move(1, 1, {QueueId(2), 3});
    QTRY_COMPARE(stage.undo()->toolTip(), u"Undo once the last change is confirmed (Ctrl+Z)"_s);
    QVERIFY(stage.undo()->obstacle().isEmpty());
    stage.keys.trigger(KeyAction::Undo);
    stage.keys.trigger(KeyAction::Redo);
    stage.keys.trigger(KeyAction::Undo);
    QTRY_VERIFY2((stage.floor.play(), stage.changes.all().size() == 4),
                 "each step waits for the one before it");
    stage.floor.play();
    QCOMPARE(stage.floor.grid, before);
    QTRY_VERIFY(stage.redo()->obstacle().isEmpty());
}

void TestChangesBar::aWaitingStepIsDroppedWhenItsChangeFails()
{
    Stage stage;
    stage.move(1, 1, {QueueId(2), 3});
    stage.floor.play();
    const PlayedFloor::Grid moved = stage.floor.grid;
    stage.floor.isDeaf = [](const QJsonObject &) { return true; };
    stage.move(2, 1, {QueueId(3), 1});
    stage.keys.trigger(KeyAction::Undo);
    stage.floor.play();
    stage.floor.wait(5s);
    stage.floor.isDeaf = {};
    QTRY_COMPARE(stage.failed()->text(), u"1 not confirmed"_s);
    QTRY_VERIFY(stage.undo()->toolTip().startsWith(u"Undo: "_s));
    stage.floor.play();
    QCOMPARE(stage.floor.grid, moved);
}

void TestChangesBar::aWaitingStepIsDroppedByANewChange()
{
    Stage stage;
    stage.move(1, 1, {QueueId(2), 3});
    stage.keys.trigger(KeyAction::Undo);
    stage.move(2, 1, {QueueId(3), 1});
    stage.floor.play();
    const PlayedFloor::Grid both = stage.floor.grid;
    QTRY_VERIFY(stage.undo()->toolTip().startsWith(u"Undo: "_s));
    stage.floor.play();
    QCOMPARE(stage.floor.grid, both);
    QCOMPARE(stage.changes.all().size(), 2);
}

void TestChangesBar::anObstacleStopsTheKeyToo()
{
    Stage stage;
    stage.move(1, 1, {QueueId(2), 3});
    stage.floor.play();
    const PlayedFloor::Grid after = stage.floor.grid;
    stage.bar.setObstacle(u"The link is down."_s);
    QCOMPARE(stage.undo()->obstacle(), u"The link is down."_s);
    stage.keys.trigger(KeyAction::Undo);
    stage.floor.play();
    QCOMPARE(stage.floor.grid, after);
}

} // namespace vigie::ui
