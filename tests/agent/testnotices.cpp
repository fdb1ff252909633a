// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testnotices.h"

#include "center/contactcenter.h"
#include "stage.h"
#include "ui/agent/foldedcallbar.h"
#include "ui/agent/missedcallcard.h"
#include "ui/agent/mydaydock.h"
#include "ui/agent/myqueuespage.h"
#include "ui/agent/pausereminder.h"
#include "ui/agent/recordingframe.h"
#include "ui/agent/textline.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/movedchip.h"
#include "ui/widgets/statebutton.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using center::ShownState;
using models::QueueModel;
using test::Stage;

namespace {

ui::StateButton *stateOf(const Stage &stage)
{
    return stage.find<ui::StateButton>(u"stateButton"_s);
}

ui::MissedCallCard *missedOf(const Stage &stage)
{
    return stage.place.findChild<ui::MissedCallCard *>();
}

QJsonObject recorded(const QString &monitor)
{
    return {{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}, {u"monitorState"_s, monitor}};
}

//! A queue's call that nobody answers.
void miss(Stage &stage)
{
    stage.floor.ownState(u"AgentRinging"_s, 0);
    stage.ring();
    stage.floor.advance(18s);
    stage.say(u"EventReleased"_s, u"a"_s);
}

} // namespace

void TestNotices::missedCallIsTold()
{
    Stage stage;
    stage.floor.advance(5s);
    miss(stage);
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    auto *card = missedOf(stage);
    QVERIFY(card->isVisible());
    QVERIFY2(card->words().contains(u"Hélène Vasseur"_s), qPrintable(card->words()));
    QVERIFY2(card->words().contains(u"18 s"_s), qPrintable(card->words()));
    QVERIFY(card->primary()->isHidden()); // Still ready: nothing to repair.
    QVERIFY(!card->isAncestorOf(QApplication::focusWidget()));
    card->secondary()->click();
    QVERIFY(stage.floor.link->hasSent("0472105520"));
    stage.say(u"EventDialing"_s, u"b"_s, {{u"otherDN"_s, u"0472105520"_s}});
    QVERIFY(card->isHidden());
}

void TestNotices::missedCallTellsWhyTheStateChanged()
{
    Stage stage;
    stage.floor.advance(5s);
    miss(stage);
    stage.floor.ownState(u"AgentOnPause"_s, 0, {{u"cause"_s, u"lunch"_s}});
    stage.floor.settle();
    auto *card = missedOf(stage);
    QVERIFY2(card->words().contains(u"The server paused you: Lunch"_s), qPrintable(card->words()));
    QVERIFY(card->primary()->isVisible());
    card->primary()->click();
    QVERIFY(stage.floor.link->hasSent("unpauseAgent"));
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QVERIFY(card->isHidden());
}

void TestNotices::answeredAndDeclinedCallsAreNotMissed_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("answered on the phone") << true;
    QTest::newRow("declined here") << false;
}

void TestNotices::answeredAndDeclinedCallsAreNotMissed()
{
    QFETCH(const bool, isAnswered);
    Stage stage;
    stage.ring();
    if (isAnswered)
        stage.say(u"EventEstablished"_s, u"a"_s);
    else
        stage.find<ui::Button>(u"noticeDecline"_s)->click();
    stage.say(u"EventReleased"_s, u"a"_s);
    QVERIFY(!stage.floor.desk.missedCall());
    QVERIFY(missedOf(stage)->isHidden());
}

void TestNotices::missedCallerWhoIsTalkedToNeedsNoCallingBack()
{
    Stage stage;
    miss(stage);
    miss(stage);
    stage.ring(u"c"_s);
    stage.say(u"EventEstablished"_s, u"c"_s);
    QVERIFY(!stage.floor.desk.missedCall());
    QVERIFY(missedOf(stage)->isHidden());
}

void TestNotices::missedCallIsReadByWhoGoesOnWorking()
{
    Stage stage;
    miss(stage);
    auto *card = missedOf(stage);
    QTest::keyClick(&stage.place, Qt::Key_Down);
    QVERIFY(card->isVisible()); // Too soon to have been read.
    stage.floor.advance(11s);
    QVERIFY(card->isVisible()); // Nobody was there.
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(card->isVisible());
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus(); // Back to the place.
    QTest::keyClick(&stage.place, Qt::Key_Down);
    QVERIFY(card->isHidden());
    QVERIFY(!stage.floor.desk.missedCall());
}

void TestNotices::ringingCallComesBeforeTheMissedOne()
{
    Stage stage;
    miss(stage);
    QVERIFY(missedOf(stage)->isVisible());
    stage.ring(u"c"_s);
    QVERIFY(missedOf(stage)->isHidden());
    stage.say(u"EventReleased"_s, u"c"_s);
    QVERIFY(missedOf(stage)->isVisible());
    QVERIFY(missedOf(stage)->words().startsWith(u"2 missed call"_s));
    missedOf(stage)->findChild<ui::Button *>(u"dismissCard"_s)->click();
    QVERIFY(missedOf(stage)->isHidden());
    QVERIFY(!stage.floor.desk.missedCall());
}

void TestNotices::pauseBehindACallIsTakenBack()
{
    Stage stage;
    stage.talk();
    stage.floor.ownState(u"AgentOnCall"_s, 5, {{u"acd"_s, true}});
    stage.floor.desk.pause(u"lunch"_s);
    stage.floor.settle();
    QVERIFY(stateOf(stage)->accessibleName().contains(u"then Lunch"_s));
    stage.floor.advance(8s); // No deadline runs while the call lasts.
    QVERIFY(stateOf(stage)->accessibleName().contains(u"then Lunch"_s));
    QTest::keyClick(stateOf(stage), Qt::Key_Delete);
    QVERIFY(stage.floor.link->hasSent("unpauseAgent"));
    QVERIFY(stateOf(stage)->accessibleName().contains(u"then Ready"_s));
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QVERIFY(!stateOf(stage)->accessibleName().contains(u"then"_s));
}

void TestNotices::pauseBehindACallOutlivesTheLink()
{
    Stage stage;
    stage.talk();
    stage.floor.ownState(u"AgentOnCall"_s, 5, {{u"acd"_s, true}});
    stage.floor.desk.pause(u"lunch"_s);
    stage.floor.link->lose(stage.floor.clock.now());
    stage.floor.advance(8s);
    QVERIFY(stateOf(stage)->accessibleName().contains(u"then Lunch"_s));
    stage.floor.link->forgetSent();
    stage.floor.reconnect(); // It tells that the agent is ready now.
    stage.floor.settle();
    QVERIFY(stage.floor.link->hasSent("pauseAgent"));
    stage.floor.ownState(u"AgentOnPause"_s, 0, {{u"cause"_s, u"lunch"_s}});
    stage.floor.settle();
    QCOMPARE(stateOf(stage)->shownText(), u"Lunch 00:00"_s);
}

void TestNotices::limitIsCountedAndReminded()
{
    Stage stage;
    stage.place.setOptions({.pauseLimits = {{u"lunch"_s, 45min}}});
    stage.floor.ownState(u"AgentOnPause"_s, 44 * 60 + 50, {{u"cause"_s, u"lunch"_s}});
    stage.floor.settle();
    QVERIFY2(stateOf(stage)->accessibleName().contains(u"00:10 left"_s),
             qPrintable(stateOf(stage)->accessibleName()));
    auto *card = stage.place.findChild<ui::PauseReminder *>();
    QVERIFY(card->isHidden());
    stage.floor.advance(12s);
    QVERIFY(card->isVisible());
    QVERIFY2(card->words().contains(u"Lunch"_s) && card->words().contains(u"45:00"_s),
             qPrintable(card->words()));
    QVERIFY(!stage.floor.link->hasSent("agentLogout"));
    card->primary()->click();
    QVERIFY(stage.floor.link->hasSent("unpauseAgent"));
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QVERIFY(card->isHidden());
}

void TestNotices::fiveMoreMinutesRemindAgain()
{
    Stage stage;
    stage.place.setOptions({.pauseLimits = {{QString(), 10min}}});
    stage.floor.ownState(u"AgentOnPause"_s, 10 * 60, {{u"cause"_s, u"lunch"_s}});
    stage.floor.advance(1s);
    auto *card = stage.place.findChild<ui::PauseReminder *>();
    QVERIFY(card->isVisible());
    card->secondary()->click();
    QVERIFY(card->isHidden());
    stage.floor.advance(4min);
    QVERIFY(card->isHidden());
    stage.floor.advance(61s);
    QVERIFY(card->isVisible());
    card->findChild<ui::Button *>(u"dismissCard"_s)->click();
    stage.floor.advance(10min);
    QVERIFY(card->isHidden());
}

void TestNotices::wrapupOfTheQueueIsCounted()
{
    Stage stage;
    stage.place.setOptions({.wrapupTimes = {{u"trucks"_s, 30s}}});
    stage.talk();
    stage.say(u"EventReleased"_s, u"a"_s);
    stage.floor.ownState(u"AgentOnWrapup"_s, 0);
    stage.floor.advance(12s);
    stage.floor.settle();
    QCOMPARE(stateOf(stage)->shownText(), u"Wrapup 00:12"_s);
    QVERIFY2(stateOf(stage)->limitWords() == u"00:18 left"_s,
             qPrintable(stateOf(stage)->limitWords()));
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QVERIFY(stateOf(stage)->limitWords().isEmpty());
}

void TestNotices::recordingWaitsInDots()
{
    Stage stage;
    stage.talk();
    stage.floor.ownState(u"AgentOnCall"_s, 5, recorded(u"ACTIVE"_s));
    stage.floor.settle();
    auto *frame = stage.place.findChild<ui::RecordingFrame *>();
    stage.find<ui::Button>(u"recording"_s)->click();
    QVERIFY(frame->isVisible() && frame->isDotted());
    QVERIFY(stage.find<QWidget>(u"recordingAsked"_s)->isVisible());
    stage.floor.advance(6s);
    QVERIFY(frame->isHidden()); // The server said nothing: it still records.
    QVERIFY(stage.find<QWidget>(u"callFailure"_s)->isVisible());
    stage.floor.ownState(u"AgentOnCall"_s, 11, recorded(u"PAUSED"_s)); // Late, but proof.
    stage.floor.settle();
    QVERIFY(frame->isVisible() && !frame->isDotted());
    QVERIFY(stage.find<QWidget>(u"callFailure"_s)->isHidden());
}

void TestNotices::recordingIsHiddenByTheSite()
{
    Stage stage;
    stage.place.setOptions({.showsRecordingControls = false});
    stage.talk();
    stage.floor.ownState(u"AgentOnCall"_s, 5, recorded(u"ACTIVE"_s));
    stage.floor.settle();
    QVERIFY(stage.find<ui::Button>(u"recording"_s)->isHidden());
    QVERIFY(stage.find<QWidget>(u"recordingMark"_s)->isHidden());
    QTest::keyClick(&stage.place, Qt::Key_F10);
    QVERIFY(!stage.floor.link->hasSent("monitorPause"));
    stage.floor.ownState(u"AgentOnCall"_s, 6, recorded(u"PAUSED"_s));
    stage.floor.settle();
    QVERIFY(stage.place.findChild<ui::RecordingFrame *>()->isHidden());
}

void TestNotices::queueControlsAreHiddenByTheSite()
{
    Stage stage;
    stage.place.setOptions({.showsQueueControls = false});
    auto *table = stage.find<ui::FloorTable>(u"myQueues"_s);
    QVERIFY(table->isColumnHidden(QueueModel::InColumn));
    QVERIFY(table->isColumnHidden(QueueModel::PenaltyColumn));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!stage.floor.link->hasSent("removeAgentFromQueue"));
    stage.place.setOptions({});
    QVERIFY(!table->isColumnHidden(QueueModel::InColumn));
}

void TestNotices::secondCallIsAnsweredAndEndedById()
{
    Stage stage(u"Snom"_s);
    stage.talk();
    stage.say(u"EventRinging"_s, u"b"_s,
              {{u"otherDN"_s, u"1051"_s}, {u"callDirection"_s, u"Incoming"_s}});
    auto *folded = stage.place.findChild<ui::FoldedCallBar *>();
    QCOMPARE(folded->callId(), u"b"_s);
    folded->button()->click();
    QVERIFY(stage.floor.link->sent().last().contains(R"("uniqueId":"b")"));
    stage.say(u"EventOnHold"_s, u"a"_s);
    stage.say(u"EventEstablished"_s, u"b"_s);
    folded = stage.place.findChild<ui::FoldedCallBar *>();
    QTRY_COMPARE(stage.place.findChildren<ui::FoldedCallBar *>().size(), 1);
    folded = stage.place.findChild<ui::FoldedCallBar *>();
    QCOMPARE(folded->callId(), u"a"_s);
    folded->findChild<ui::Button *>(u"hangUpFolded"_s)->click();
    QVERIFY(stage.floor.link->sent().last().contains("hangup"));
    QVERIFY(stage.floor.link->sent().last().contains(R"("uniqueId":"a")"));
    stage.say(u"EventReleased"_s, u"a"_s);
    QCOMPARE(stage.floor.desk.center().calls().calls().size(), 1);
}

void TestNotices::movedRowsAreReleased()
{
    Stage stage;
    auto *page = stage.place.findChild<ui::MyQueuesPage *>();
    auto *chip = page->table()->findChild<ui::MovedChip *>();
    QVERIFY(chip->isHidden());
    page->model()->setOrderHeld(true); // The pointer rests on the table.
    const QueueId last = page->model()->idAt(page->model()->rowCount() - 1);
    stage.floor.queueFigures(vigie::raw(last), 4, 3000, 1);
    stage.floor.settle();
    QVERIFY(chip->isVisible());
    QVERIFY2(chip->text().contains(u"moved"_s), qPrintable(chip->text()));
    QVERIFY(page->model()->idAt(0) != last);
    chip->click();
    QCOMPARE(page->model()->idAt(0), last);
    QVERIFY(chip->isHidden());
    QVERIFY(page->model()->isOrderHeld());
}

void TestNotices::pausesOfBeforeTheStartAreTold()
{
    Stage stage;
    stage.floor.say(
        u"AgentStatistics"_s,
        QJsonObject{{u"id"_s, test::ScriptedFloor::ownAgent},
                    {u"statistics"_s,
                     QJsonArray{QJsonObject{{u"name"_s, u"lunch"_s}, {u"value"_s, 1200}}}}});
    stage.floor.settle();
    const auto lunch = [&]() -> std::chrono::seconds {
        const auto totals = stage.place.findChild<ui::MyDayDock *>()->totals();
        for (const ui::DayTotal &total : totals) {
            if (total.label == u"Lunch"_s)
                return total.time;
        }
        return 0s;
    };
    QCOMPARE(lunch(), 1200s);
    stage.floor.ownState(u"AgentOnPause"_s, 0, {{u"cause"_s, u"lunch"_s}});
    stage.floor.advance(30s);
    QCOMPARE(lunch(), 1230s);
}

void TestNotices::outgoingQueueIsNamed()
{
    Stage stage;
    stage.say(u"EventDialing"_s, u"a"_s,
              {{u"otherDN"_s, u"0145000001"_s}, {u"callDirection"_s, u"Outgoing"_s}});
    stage.say(u"EventEstablished"_s, u"a"_s);
    stage.floor.ownState(u"AgentOnCall"_s, 1, {{u"acd"_s, true}, {u"direction"_s, u"Outgoing"_s}});
    stage.floor.settle();
    QVERIFY(stage.place.findChildren<ui::TextLine *>().size() > 0);
    const auto lines = stage.place.findChildren<ui::TextLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const ui::TextLine *line) {
        return line->isVisible() && line->text() == u"through Outgoing sales"_s;
    }));
}
