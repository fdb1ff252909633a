// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststate.h"

#include "center/statuses.h"
#include "stage.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/failurenote.h"
#include "ui/agent/statechoices.h"
#include "ui/agent/statecontrol.h"
#include "ui/widgets/button.h"
#include "ui/widgets/counterbox.h"
#include "ui/widgets/statebutton.h"
#include "xuc/events/ctistatuses.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using center::ShownState;
using test::Stage;
using ui::StateChoice;

namespace {

//! "ready pause:lunch logout": kinds and names in order.
QString told(const QList<StateChoice> &choices)
{
    QStringList words;
    for (const StateChoice &choice : choices) {
        static const QString kinds[] = {u"login"_s, u"ready"_s, u"pause"_s, u"logout"_s};
        const QString kind = kinds[int(choice.kind)];
        words += choice.status.isEmpty() ? kind : kind + u':' + choice.status;
    }
    return words.join(u' ');
}

center::Statuses statusesOf(const QList<std::pair<QString, int>> &list)
{
    xuc::CtiStatuses message;
    for (const auto &[name, kind] : list)
        message.statuses += {.name = name, .displayName = name, .status = xuc::CtiStatusKind(kind)};
    center::Statuses statuses;
    statuses.merge(message);
    return statuses;
}

ui::StateButton *button(const Stage &stage)
{
    return stage.find<ui::StateButton>(u"stateButton"_s);
}

} // namespace

void TestState::offersWhatTheStateAllows_data()
{
    QTest::addColumn<ShownState>("state");
    QTest::addColumn<QString>("offered");
    const QString pauses = u"pause:lunch pause:coffee logout"_s;
    QTest::newRow("ready") << ShownState::Ready << pauses;
    QTest::newRow("ringing") << ShownState::Ringing << pauses;
    QTest::newRow("dialing") << ShownState::Dialing << pauses;
    QTest::newRow("queue call") << ShownState::AcdCall << pauses;
    QTest::newRow("incoming") << ShownState::Incoming << pauses;
    QTest::newRow("outgoing") << ShownState::Outgoing << pauses;
    QTest::newRow("call") << ShownState::OnCall << pauses;
    QTest::newRow("pause") << ShownState::Pause << u"ready logout"_s;
    QTest::newRow("login") << ShownState::Login << u"ready logout"_s;
    QTest::newRow("wrapup") << ShownState::Wrapup << u"ready "_s + pauses;
    QTest::newRow("logged out") << ShownState::LoggedOut << u"login"_s;
    QTest::newRow("unknown") << ShownState::Unknown << QString();
}

void TestState::offersWhatTheStateAllows()
{
    QFETCH(ShownState, state);
    QFETCH(QString, offered);
    const auto statuses
        = statusesOf({{u"available"_s, 0}, {u"lunch"_s, 1}, {u"coffee"_s, 1}, {u"gone"_s, 2}});
    QCOMPARE(told(ui::stateChoices(state, statuses)), offered);
}

void TestState::oneReadyStatusIsAPlainWord()
{
    const auto choices = ui::stateChoices(ShownState::Pause, statusesOf({{u"available"_s, 0}}));
    QVERIFY(choices.first().status.isEmpty());
    QCOMPARE(ui::StateControl::wordsOf(choices.first()), u"Ready"_s);
}

void TestState::severalReadyStatusesAreNamed()
{
    const auto statuses = statusesOf({{u"available"_s, 0}, {u"backoffice"_s, 0}});
    QCOMPARE(told(ui::stateChoices(ShownState::Pause, statuses)),
             u"ready:available ready:backoffice logout"_s);
}

void TestState::withoutReasonsPauseIsAPlainWord()
{
    QCOMPARE(told(ui::stateChoices(ShownState::Ready, statusesOf({{u"available"_s, 0}}))),
             u"pause logout"_s);
}

void TestState::pauseWaitsForTheServer()
{
    Stage stage;
    stage.floor.desk.pause(u"lunch"_s);
    stage.floor.settle();
    QVERIFY(stage.floor.link->hasSent("lunch"));
    QVERIFY(button(stage)->shownText().startsWith(u"Ready"_s));
    QVERIFY(button(stage)->accessibleName().contains(u"Lunch…"_s));

    stage.floor.ownState(u"AgentOnPause"_s, 0, {{u"cause"_s, u"lunch"_s}});
    stage.floor.settle();
    QCOMPARE(button(stage)->shownText(), u"Lunch 00:00"_s);
    QVERIFY(!button(stage)->accessibleName().contains(u"…"_s));
}

void TestState::pauseWithoutAnswerCanBeRetried()
{
    Stage stage;
    stage.floor.desk.pause(u"lunch"_s);
    stage.floor.advance(6s);
    auto *failure = stage.find<ui::FailureNote>(u"stateFailure"_s);
    QCOMPARE(failure->sentence(), u"Lunch not confirmed"_s);
    QVERIFY(button(stage)->shownText().startsWith(u"Ready"_s));

    stage.floor.link->forgetSent();
    failure->retryButton()->click();
    QVERIFY(stage.floor.link->hasSent("lunch"));
    QVERIFY(failure->sentence().isEmpty());
}

void TestState::pauseDuringACallFollowsIt()
{
    Stage stage;
    stage.floor.ownState(u"AgentOnCall"_s, 5, {{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}});
    stage.floor.desk.pause(u"lunch"_s);
    stage.floor.settle();
    QVERIFY(button(stage)->accessibleName().contains(u"then Lunch"_s));
    QVERIFY(button(stage)->shownText().startsWith(u"ACD Call"_s));
}

void TestState::readyKeyEndsAPause()
{
    Stage stage;
    stage.floor.ownState(u"AgentOnPause"_s, 60, {{u"cause"_s, u"coffee"_s}});
    stage.floor.settle();
    QTest::keyClick(&stage.place, Qt::Key_F9);
    QVERIFY(stage.floor.link->hasSent("unpauseAgent"));
}

void TestState::timerFollowsTheClock()
{
    Stage stage;
    QCOMPARE(button(stage)->shownText(), u"Ready 06:26"_s);
    stage.floor.advance(5s);
    QCOMPARE(button(stage)->shownText(), u"Ready 06:31"_s);
}

void TestState::countersShowTheDay()
{
    Stage stage;
    const auto value
        = [&](const QString &name) { return stage.find<ui::CounterBox>(name)->value(); };
    QCOMPARE(value(u"pausedTime"_s), u"24:10"_s);
    QCOMPARE(value(u"wrapupTime"_s), u"11:32"_s);
    QCOMPARE(value(u"presentedCalls"_s), u"41"_s);
    QCOMPARE(value(u"answeredCalls"_s), u"39"_s);
}

void TestState::typedNumberIsCleanedAndDialled()
{
    Stage stage;
    auto *field = stage.find<QLineEdit>(u"dialField"_s);
    QTest::keyClick(&stage.place, Qt::Key_F3);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"+33 4.72 10 55 20"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(stage.floor.link->hasSent("0033472105520"));
    QVERIFY(field->text().isEmpty());
}

void TestState::typedNameIsRefusedInWords()
{
    Stage stage;
    auto *field = stage.find<QLineEdit>(u"dialField"_s);
    QTest::keyClick(&stage.place, Qt::Key_F3);
    QTest::keyClicks(field, u"Omar"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *dial = stage.place.findChild<ui::DialField *>();
    QVERIFY(dial->refusal().contains(u"not a number"_s));
    QCOMPARE(field->text(), u"Omar"_s);
    QVERIFY(!stage.floor.link->hasSent("\"dial\""));
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(dial->refusal().isEmpty());
}

void TestState::recordingSquareShowsOnlyWhileRecording()
{
    Stage stage;
    auto *square = stage.find<ui::Button>(u"recording"_s);
    QVERIFY(square->isHidden());
    const auto call = [](const QString &monitor) {
        return QJsonObject{
            {u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}, {u"monitorState"_s, monitor}};
    };
    stage.floor.ownState(u"AgentOnCall"_s, 5, call(u"ACTIVE"_s));
    stage.floor.settle();
    QVERIFY(!square->isHidden());
    square->click();
    QVERIFY(stage.floor.link->hasSent("monitorPause"));
    QVERIFY(square->isPending());
    stage.floor.ownState(u"AgentOnCall"_s, 6, call(u"PAUSED"_s));
    stage.floor.settle();
    QVERIFY(!square->isPending());
    QVERIFY(square->accessibleName().startsWith(u"Recording paused"_s));
    stage.floor.ownState(u"AgentReady"_s, 0);
    stage.floor.settle();
    QVERIFY(square->isHidden());
}
