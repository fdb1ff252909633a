// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcalls.h"

#include "stage.h"
#include "ui/agent/callbar.h"
#include "ui/agent/colleaguechoices.h"
#include "ui/agent/failurenote.h"
#include "ui/agent/foldedcallbar.h"
#include "ui/agent/incomingnotice.h"
#include "ui/agent/keypad.h"
#include "ui/agent/recordingframe.h"
#include "ui/agent/textline.h"
#include "ui/agent/transferpopup.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using test::Stage;

namespace {

enum class Scene { Ringing, Talking, OnHold, DialingSecond, Consulting, LinkDown };

void play(Stage &stage, Scene scene)
{
    switch (scene) {
    case Scene::Ringing:
        stage.ring();
        return;
    case Scene::Talking:
        stage.talk();
        return;
    case Scene::OnHold:
        stage.talk();
        stage.say(u"EventOnHold"_s, u"a"_s);
        return;
    case Scene::DialingSecond:
        stage.consult();
        return;
    case Scene::Consulting:
        stage.consult();
        stage.say(u"EventEstablished"_s, u"b"_s);
        return;
    case Scene::LinkDown:
        stage.talk();
        stage.floor.link->lose(stage.floor.clock.now());
        stage.floor.settle();
        return;
    }
}

//! "answer hangUp -conference": buttons shown; a minus for those that say why not.
QString shown(const Stage &stage)
{
    QStringList words;
    for (const auto &name :
         {u"answer"_s, u"completeTransfer"_s, u"cancelTransfer"_s, u"hold"_s, u"resume"_s,
          u"transfer"_s, u"conference"_s, u"keypad"_s, u"hangUp"_s}) {
        const auto *button = stage.find<ui::Button>(name);
        if (!button->isVisible())
            continue;
        words += button->obstacle().isEmpty() ? name : u'-' + name;
    }
    return words.join(u' ');
}

} // namespace

void TestCalls::buttonsFollowTheCall_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *vendor, Scene scene, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(vendor) << int(scene)
                            << QString::fromLatin1(expected);
    };
    row("ringing", "Snom", Scene::Ringing, "answer hangUp");
    row("talking", "Snom", Scene::Talking, "hold transfer -conference -keypad hangUp");
    row("talking, web phone", "", Scene::Talking, "hold transfer -conference keypad hangUp");
    row("held", "Snom", Scene::OnHold, "resume transfer -conference -keypad hangUp");
    row("second party rings", "Snom", Scene::DialingSecond,
        "-completeTransfer cancelTransfer -conference -keypad hangUp");
    row("consulting", "Snom", Scene::Consulting,
        "completeTransfer cancelTransfer conference -keypad hangUp");
    row("consulting, Yealink", "Yealink", Scene::Consulting,
        "completeTransfer cancelTransfer -conference -keypad hangUp");
    row("link down", "Snom", Scene::LinkDown, "-hold -transfer -conference -keypad -hangUp");
}

void TestCalls::buttonsFollowTheCall()
{
    QFETCH(QString, vendor);
    QFETCH(int, scene);
    QFETCH(QString, expected);
    Stage stage(vendor);
    play(stage, Scene(scene));
    QCOMPARE(shown(stage), expected);
}

void TestCalls::conferenceNamesThePhoneThatCannot()
{
    Stage stage(u"Yealink T46"_s);
    play(stage, Scene::Consulting);
    QCOMPARE(stage.find<ui::Button>(u"conference"_s)->obstacle(),
             u"Yealink T46 has no conference. Complete or cancel."_s);
}

void TestCalls::aKeyThatCannotSaysWhy()
{
    Stage stage(u"Yealink T46"_s);
    play(stage, Scene::Consulting);
    const auto *conference = stage.find<ui::Button>(u"conference"_s);
    QTest::keyClick(&stage.place, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QToolTip::text(), conference->obstacle());
    QToolTip::hideText();
}

void TestCalls::holdWaitsForItsEvent()
{
    Stage stage;
    stage.talk();
    auto *hold = stage.find<ui::Button>(u"hold"_s);
    QTest::keyClick(&stage.place, Qt::Key_F7);
    QVERIFY(stage.floor.link->hasSent("hold"));
    QVERIFY(hold->isVisible());
    QVERIFY(hold->isPending());
    stage.say(u"EventOnHold"_s, u"a"_s);
    QVERIFY(!hold->isVisible());
    QVERIFY(stage.find<ui::Button>(u"resume"_s)->isVisible());
}

void TestCalls::holdWithoutAnswerCanBeRetried()
{
    Stage stage;
    stage.talk();
    auto *hold = stage.find<ui::Button>(u"hold"_s);
    hold->click();
    stage.floor.advance(4s);
    QVERIFY(hold->isPending());
    stage.floor.advance(2s);
    QVERIFY(!hold->isPending());
    auto *failure = stage.find<ui::FailureNote>(u"callFailure"_s);
    QCOMPARE(failure->sentence(), u"Hold not confirmed"_s);
    stage.floor.link->forgetSent();
    failure->retryButton()->click();
    QVERIFY(stage.floor.link->hasSent("hold"));
    QVERIFY(hold->isPending());
    QVERIFY(failure->sentence().isEmpty());
}

void TestCalls::failureEndsWithItsCall()
{
    Stage stage;
    stage.talk();
    stage.find<ui::Button>(u"hold"_s)->click();
    stage.floor.advance(6s);
    stage.say(u"EventReleased"_s, u"a"_s);
    stage.ring(u"c"_s);
    QVERIFY(stage.find<ui::FailureNote>(u"callFailure"_s)->sentence().isEmpty());
}

void TestCalls::typingHoldsTheAnswerKey()
{
    Stage stage;
    QTest::keyClick(&stage.place, Qt::Key_F3);
    stage.ring();
    auto *field = stage.find<QLineEdit>(u"dialField"_s);
    QTest::keyClicks(field, u"04"_s);
    QTest::keyClick(field, Qt::Key_F2);
    QVERIFY(!stage.floor.link->hasSent("answer"));
    QVERIFY(stage.place.keyHints().first().held);

    stage.floor.advance(1001ms);
    QTest::keyClick(field, Qt::Key_F2);
    QVERIFY(stage.floor.link->hasSent("answer"));
    QCOMPARE(field->text(), u"04"_s);
}

void TestCalls::answerKeyAnswers()
{
    Stage stage;
    stage.ring();
    QTest::keyClick(&stage.place, Qt::Key_F2);
    QVERIFY(stage.floor.link->hasSent("answer"));
    QVERIFY(stage.find<ui::Button>(u"answer"_s)->isPending());
}

void TestCalls::noticeTakesNoFocus()
{
    Stage stage;
    QTest::keyClick(&stage.place, Qt::Key_F3);
    auto *field = stage.find<QLineEdit>(u"dialField"_s);
    QVERIFY(field->hasFocus());
    stage.ring();
    auto *notice = stage.place.window()->findChild<ui::IncomingNotice *>();
    QVERIFY(notice->isVisible());
    QVERIFY(field->hasFocus());
    stage.say(u"EventReleased"_s, u"a"_s);
    QTRY_VERIFY(!notice->isVisible());
}

void TestCalls::heldCallFoldsAndComesBack()
{
    Stage stage;
    play(stage, Scene::Consulting);
    const auto bars = stage.place.findChildren<ui::FoldedCallBar *>();
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars.first()->height(), 40);
    QCOMPARE(bars.first()->callId(), u"a"_s);
    QCOMPARE(stage.find<ui::CallBar>(u"callBar"_s)->height(), 84);
    stage.say(u"EventReleased"_s, u"b"_s);
    QTRY_VERIFY(stage.place.findChildren<ui::FoldedCallBar *>().isEmpty());
    QVERIFY(stage.find<ui::Button>(u"resume"_s)->isVisible());
}

void TestCalls::transferAsksForANumber()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    QVERIFY(popup->isVisible());
    auto *number = popup->findChild<QLineEdit *>(u"transferNumber"_s);
    QVERIFY(number->hasFocus());
    QTest::keyClicks(number, u"10 51"_s);
    popup->findChild<ui::Button *>(u"attendedTransfer"_s)->click();
    QVERIFY(stage.floor.link->hasSent("attendedTransfer"));
    QVERIFY(stage.floor.link->hasSent("1051"));
    QVERIFY(!popup->isVisible());
    QVERIFY(stage.find<ui::Button>(u"transfer"_s)->isPending());
}

void TestCalls::transferFindsAColleague()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    auto *number = popup->findChild<QLineEdit *>(u"transferNumber"_s);
    auto *first = popup->findChild<ui::Button *>(u"colleague1"_s);
    QVERIFY(!first->isVisible());
    QTest::keyClicks(number, u"hadd"_s);
    QVERIFY(first->isVisible());
    QVERIFY2(first->text().startsWith(u"Omar Haddad, 1051"_s), qPrintable(first->text()));
    first->click();
    QCOMPARE(number->text(), u"1051"_s);
    QVERIFY(number->hasFocus());
    QVERIFY(!first->isVisible());
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(stage.floor.link->hasSent("attendedTransfer"));
    QVERIFY(stage.floor.link->hasSent("1051"));
}

void TestCalls::transferOfSeveralNamesTakesTheMarkedOne()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    auto *number = popup->findChild<QLineEdit *>(u"transferNumber"_s);
    auto *whom = popup->findChild<QWidget *>(u"transferWhom"_s);
    const auto marked = [&] {
        QStringList texts;
        for (int i = 1; i <= ui::ColleagueChoices::most; ++i) {
            auto *button = popup->findChild<ui::Button *>(u"colleague%1"_s.arg(i));
            if (button->isVisible() && button->isChecked())
                texts += button->text();
        }
        return texts.join(u'|');
    };
    QTest::keyClicks(number, u"ha"_s); // Haddad, and nobody else.
    QCOMPARE(marked(), QString());
    number->clear();
    QTest::keyClicks(number, u"in"_s); // In Inès and in Martin.
    const QString first = marked();
    QVERIFY2(first.startsWith(u"Léa Martin, 1044"_s), qPrintable(first));
    QVERIFY(whom->isVisible());
    popup->findChild<ui::Button *>(u"directTransfer"_s)->click();
    QVERIFY(popup->findChild<ui::Field *>()->hasError());
    QTest::keyClick(number, Qt::Key_Up);
    QCOMPARE(marked(), first);
    QTest::keyClick(number, Qt::Key_Down);
    QVERIFY2(marked().startsWith(u"Inès Lambert, 1063"_s), qPrintable(marked()));
    QVERIFY(number->hasFocus());
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(popup->isVisible());
    QVERIFY(!stage.floor.link->hasSent("Transfer"));
    QCOMPARE(number->text(), u"1063"_s);
    QCOMPARE(static_cast<ui::TextLine *>(whom)->text(), u"The phone of Inès Lambert."_s);
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(stage.floor.link->hasSent("attendedTransfer"));
    QVERIFY(stage.floor.link->hasSent("1063"));
}

void TestCalls::transferMeansWhomItShows()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    auto *number = popup->findChild<QLineEdit *>(u"transferNumber"_s);
    QTest::keyClicks(number, u"in"_s);
    // The marked one goes while the person reaches for Return: the other one was not meant.
    stage.floor.agentState(4, u"AgentLoggedOut"_s, 0);
    stage.floor.settle();
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(!stage.floor.link->hasSent("Transfer"));
    QCOMPARE(number->text(), u"1044"_s);
}

void TestCalls::transferSaysWhyReturnDoesNothing()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    auto *number = popup->findChild<QLineEdit *>(u"transferNumber"_s);
    QTest::keyClicks(number, u"1051"_s);
    popup->findChild<ui::Button *>(u"attendedTransfer"_s)->setObstacle(u"Not now."_s);
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(!stage.floor.link->hasSent("Transfer"));
    QVERIFY(popup->findChild<ui::Field *>()->hasError());
}

void TestCalls::transferTakesTheOnlyColleagueMeant()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    popup->findChild<QLineEdit *>(u"transferNumber"_s)->insert(u"ÔMAR"_s);
    popup->findChild<ui::Button *>(u"directTransfer"_s)->click();
    QVERIFY(stage.floor.link->hasSent("directTransfer"));
    QVERIFY(stage.floor.link->hasSent("1051"));
}

void TestCalls::transferRefusesAName()
{
    Stage stage;
    stage.talk();
    QTest::keyClick(&stage.place, Qt::Key_F5);
    auto *popup = stage.place.window()->findChild<ui::TransferPopup *>();
    QTest::keyClicks(popup->findChild<QLineEdit *>(u"transferNumber"_s), u"Nobody"_s);
    popup->findChild<ui::Button *>(u"directTransfer"_s)->click();
    QVERIFY(popup->isVisible());
    QVERIFY(popup->findChild<ui::Field *>()->hasError());
    QVERIFY(!stage.floor.link->hasSent("Transfer"));
}

void TestCalls::escapeCancelsTheTransfer()
{
    Stage stage;
    play(stage, Scene::Consulting);
    QTest::keyClick(&stage.place, Qt::Key_Escape);
    QVERIFY(stage.floor.link->hasSent("cancelTransfer"));
}

void TestCalls::keypadSendsTones()
{
    Stage stage{QString()};
    stage.talk();
    stage.find<ui::Button>(u"keypad"_s)->click();
    auto *keypad = stage.place.window()->findChild<ui::Keypad *>();
    QVERIFY(keypad->isVisible());
    auto *sent = keypad->findChild<QLineEdit *>(u"tones"_s);
    QTest::keyClicks(sent, u"4#"_s);
    keypad->findChild<QAbstractButton *>(u"key8"_s)->click();
    QCOMPARE(sent->text(), u"4 # 8"_s);
    QVERIFY(stage.floor.link->hasSent("sendDtmf"));
}

void TestCalls::recordingPauseFramesTheCall()
{
    Stage stage;
    stage.talk();
    auto *frame = stage.place.findChild<ui::RecordingFrame *>();
    QVERIFY(frame->isHidden());
    stage.floor.ownState(
        u"AgentOnCall"_s, 9,
        {{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}, {u"monitorState"_s, u"PAUSED"_s}});
    stage.floor.settle();
    QVERIFY(!frame->isHidden());
}

void TestCalls::listenerIsNamed()
{
    Stage stage;
    stage.talk();
    stage.floor.say(u"AgentListen"_s,
                    QJsonObject{{u"started"_s, true},
                                {u"phoneNumber"_s, u"1001"_s},
                                {u"agentId"_s, test::ScriptedFloor::ownAgent}});
    stage.floor.settle();
    auto *chip = stage.find<ui::Chip>(u"listened"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"1001 is listening"_s);
    stage.floor.ownState(u"AgentOnWrapup"_s, 0);
    stage.floor.settle();
    QVERIFY(!chip->isVisible());
}
