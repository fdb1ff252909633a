// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpanel.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "ui/agent/callbar.h"
#include "ui/agent/cornercard.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/failurenote.h"
#include "ui/agent/recordingframe.h"
#include "ui/agent/statecontrol.h"
#include "ui/agent/textline.h"
#include "ui/agent/undoline.h"
#include "ui/models/agentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/statebutton.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::models::AgentModel;
using vigie::models::QueueModel;
using vigie::telephony::CallState;

namespace vigie::e2e {

namespace {

    const QString outsideNumber = u"0145000001"_s; // Answers after 2 to 5 s.

    //! Somebody at the window, ready on that line, and what a site's \a policy sets.
    struct Day : Floor
    {
        explicit Day(const QByteArray &policy = {}, const QString &login = u"agent1"_s,
                     const QString &line = u"1001"_s)
        {
            QFile file(home.filePath(u"policy.ini"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(policy);
            file.close();
            person = &comes(home.path());
            person->enter(login, u"demo"_s, line);
        }
        bool isReady()
        {
            if (!isGood() || !QTest::qWaitFor([this] { return person->isIn(); }, 10000))
                return false;
            activate(*person);
            return QTest::qWaitFor([this] { return is(ShownState::Ready); }, 5000);
        }
        bool is(ShownState state) { return person->ownState() == state; }
        const QList<telephony::Call> &calls() { return person->center().calls().calls(); }
        bool hasCalls(qsizetype count) { return calls().size() == count; }
        QString stateWords()
        {
            auto *button = person->find<ui::StateButton>(u"stateButton"_s);
            return button ? button->accessibleName() : QString();
        }
        void fault(const QString &kind) { sim.fault(kind, u"agent1"_s); }
        //! What is half open is cut, and the link comes back by itself.
        bool mend()
        {
            sim.endFaults();
            const auto is
                = [this](center::LinkState state) { return person->desk()->link() == state; };
            return QTest::qWaitFor([&] { return is(center::LinkState::Down); }, 10000)
                && QTest::qWaitFor([&] { return is(center::LinkState::Live); }, 20000);
        }
        QJsonObject agent(int id)
        {
            const QJsonArray agents = sim.state()["agents"_L1].toArray();
            for (const auto &each : agents) {
                if (each["id"_L1].toInt() == id)
                    return each.toObject();
            }
            return {};
        }
        QJsonObject self() { return agent(vigie::raw(person->center().ownAgent()->id)); }

        //! Callers until one of them rings here: the floor's other agents take some.
        bool letOneRing(const QString &queue = {})
        {
            for (int tries = 0; tries < 20; ++tries) {
                const auto &center = person->center();
                for (const auto &membership : center.ownAgent()->memberships) {
                    const QString number = center.queue(membership.queue).number;
                    if (!queue.isEmpty() && number != queue)
                        continue;
                    sim.call(number);
                }
                if (QTest::qWaitFor([this] { return is(ShownState::Ringing); }, 5000))
                    return true;
            }
            return false;
        }
        bool takeAQueueCall(const QString &queue = {})
        {
            return letOneRing(queue) && person->click(u"answer"_s)
                && QTest::qWaitFor([this] { return is(ShownState::AcdCall); }, 5000);
        }
        //! A caller from outside rings at the person's line itself.
        void ringLine() { sim.call(u"1001"_s); }
        //! As a supervisor's tool would, without a word to the person.
        void togglePause()
        {
            QNetworkAccessManager network;
            QNetworkRequest request(QUrl(sim.xuc().toString() + u"/xuc/api/1.0/togglePause/"_s));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            QNetworkReply *reply = network.post(request, R"({"phoneNumber":"1001"})");
            if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 5000))
                qWarning("togglePause was not answered");
            reply->deleteLater();
        }

        Person *person = nullptr;
    };

    ui::RecordingFrame *frameOf(Day &day)
    {
        return day.person->window().findChild<ui::RecordingFrame *>();
    }

    QString cardWords(Day &day, const QString &name)
    {
        auto *card = day.person->find<ui::CornerCard>(name);
        return card ? card->words() : QString();
    }

    bool consult(Day &day)
    {
        return day.person->click(u"transfer"_s)
            && day.person->type(u"transferNumber"_s, outsideNumber)
            && day.person->click(u"attendedTransfer"_s)
            && QTest::qWaitFor([&day] { return day.hasCalls(2); }, 10000)
            && QTest::qWaitFor([&day] { return day.calls()[1].state == CallState::Established; },
                               10000);
    }

} // namespace

void TestPanel::recordingPausesAndResumes()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(!day.person->sees(u"recording"_s));
    QVERIFY(day.takeAQueueCall(u"3001"_s)); // That queue is recorded.
    QTRY_VERIFY(day.person->sees(u"recording"_s));
    QVERIFY(frameOf(day)->isHidden());
    QVERIFY(day.person->click(u"recording"_s));
    QTRY_COMPARE(day.self()["monitorState"_L1].toString(), u"PAUSED"_s);
    QTRY_VERIFY(frameOf(day)->isVisible() && !frameOf(day)->isDotted());
    QCOMPARE(day.person->find<ui::TextLine>(u"recordingMark"_s)->text(), u"Recording paused"_s);
    day.person->press(Qt::Key_F10);
    QTRY_COMPARE(day.self()["monitorState"_L1].toString(), u"ACTIVE"_s);
    QTRY_VERIFY(frameOf(day)->isHidden());
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!day.person->sees(u"recording"_s), 5000);
}

void TestPanel::recordingAskedOfASilentServer()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall(u"3001"_s));
    QTRY_VERIFY(day.person->enabledButton(u"recording"_s));
    day.fault(u"stall:7"_s);
    QVERIFY(day.person->click(u"recording"_s));
    QVERIFY(frameOf(day)->isVisible() && frameOf(day)->isDotted());
    QVERIFY(day.person->find<ui::Button>(u"recording"_s)->isPending());
    QVERIFY(day.person->sees(u"recordingAsked"_s));
    // Five seconds later the old state stands again, with a word about it.
    QTRY_VERIFY_WITH_TIMEOUT(day.person->sees(u"callFailure"_s), 7000);
    QVERIFY(frameOf(day)->isHidden());
    // The server was only late.
    QTRY_VERIFY_WITH_TIMEOUT(frameOf(day)->isVisible() && !frameOf(day)->isDotted(), 6000);
    QTRY_VERIFY(!day.person->sees(u"callFailure"_s));
}

void TestPanel::recordingAskedWhenTheLinkGoes()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall(u"3001"_s));
    QTRY_VERIFY(day.person->enabledButton(u"recording"_s));
    day.fault(u"half-open"_s); // What is asked now reaches nobody.
    QVERIFY(day.person->click(u"recording"_s));
    QVERIFY(day.mend());
    QTRY_VERIFY_WITH_TIMEOUT(day.person->enabledButton(u"recording"_s), 10000);
    QCOMPARE(day.self()["monitorState"_L1].toString(), u"ACTIVE"_s);
    QVERIFY(frameOf(day)->isHidden());
    auto *note = day.person->find<ui::FailureNote>(u"callFailure"_s);
    QVERIFY(note);
    QTest::mouseClick(note->retryButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(day.self()["monitorState"_L1].toString(), u"PAUSED"_s, 5000);
    QTRY_VERIFY(!day.person->sees(u"callFailure"_s));
}

void TestPanel::pauseBehindACallHolds()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall());
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"jeuner"_s); }));
    QTRY_VERIFY2(day.stateWords().contains(u"then Déjeuner"_s), qPrintable(day.stateWords()));
    QVERIFY(day.is(ShownState::AcdCall));
    // It does not stand in the way of anything else, and no deadline runs.
    QVERIFY(day.person->click(u"hold"_s));
    QTRY_COMPARE(day.calls()[0].state, CallState::OnHold);
    QTest::qWait(5500); // Longer than a wish may wait for its proof.
    QVERIFY(!day.person->sees(u"stateFailure"_s));
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 30000);
    QTRY_VERIFY(!day.stateWords().contains(u"then"_s));
    QCOMPARE(day.self()["cause"_L1].toString(), u"lunch"_s);
}

void TestPanel::pauseBehindACallIsTakenBack()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall());
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"Coffee"_s); }));
    QTRY_VERIFY(day.stateWords().contains(u"then Coffee break"_s));
    auto *button = day.person->find<ui::StateButton>(u"stateButton"_s);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Delete); // The cross, by the keyboard.
    QTRY_VERIFY2(!day.stateWords().contains(u"then"_s), qPrintable(day.stateWords()));
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Wrapup) || day.is(ShownState::Ready), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Ready), 60000);
}

void TestPanel::pauseBehindACallOutlivesALostLink()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall());
    day.fault(u"half-open"_s); // The wish itself is lost.
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"jeuner"_s); }));
    QVERIFY(day.stateWords().contains(u"then Déjeuner"_s));
    QVERIFY(day.self()["cause"_L1].toString() != u"lunch"_s);
    QVERIFY(day.mend());
    QTRY_COMPARE_WITH_TIMEOUT(day.self()["cause"_L1].toString(), u"lunch"_s, 10000);
    QVERIFY(day.stateWords().contains(u"then Déjeuner"_s));
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 30000);
}

void TestPanel::pauseAskedOfASilentServer()
{
    Day day;
    QVERIFY(day.isReady());
    day.fault(u"half-open"_s);
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"jeuner"_s); }));
    QVERIFY(day.is(ShownState::Ready)); // Nothing is believed.
    QVERIFY(day.stateWords().contains(u"Déjeuner…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.person->sees(u"stateFailure"_s), 7000);
    QVERIFY(day.mend());
    auto *note = day.person->find<ui::FailureNote>(u"stateFailure"_s);
    QVERIFY(note);
    QTest::mouseClick(note->retryButton(), Qt::LeftButton);
    // A call that rang meanwhile comes first.
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 30000);
    QTRY_VERIFY(!day.person->sees(u"stateFailure"_s));
}

void TestPanel::missedCallTellsWhatItDid()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.letOneRing());
    QTRY_VERIFY(day.person->sees(u"incomingNotice"_s));
    QTRY_VERIFY(day.hasCalls(1));
    const QString caller = day.calls()[0].otherName;
    QVERIFY(!day.person->sees(u"missedCall"_s));
    // The queue gives up after its ring time, and its server pauses who did not answer.
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(0), 40000);
    day.togglePause();
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 5000);
    QTRY_VERIFY(day.person->sees(u"missedCall"_s));
    const QString words = cardWords(day, u"missedCall"_s);
    QVERIFY2(words.contains(caller), qPrintable(words));
    QVERIFY2(words.contains(u"The server paused you"_s), qPrintable(words));
    QVERIFY(day.person->click(u"missedReady"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Ready) || day.is(ShownState::Ringing), 5000);
    QTRY_VERIFY(!day.person->sees(u"missedCall"_s));
}

void TestPanel::missedCallIsCalledBack()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"jeuner"_s); }));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 30000); // Queues leave the agent alone.
    day.ringLine();
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(1), 5000);
    const QString id = day.calls()[0].uniqueId;
    // The caller hangs up: the call is gone, as far as this phone is concerned.
    day.sim.post(u"say"_s,
                 {{u"login"_s, u"agent1"_s},
                  {u"frame"_s,
                   QJsonObject{{u"msgType"_s, u"PhoneEvent"_s},
                               {u"ctiMessage"_s,
                                QJsonObject{{u"eventType"_s, u"EventReleased"_s},
                                            {u"uniqueId"_s, id},
                                            {u"linkedId"_s, day.calls()[0].linkedId}}}}}});
    QTRY_VERIFY(day.person->sees(u"missedCall"_s));
    QVERIFY(!day.person->sees(u"missedReady"_s)); // It changed nothing.
    QVERIFY(day.person->click(u"dismissCard"_s));
    QTRY_VERIFY(!day.person->sees(u"missedCall"_s));
}

void TestPanel::listenerIsTold()
{
    Day day;
    QVERIFY(day.isReady());
    const auto listen = [&day](bool isStarted) {
        const int id = vigie::raw(day.person->center().ownAgent()->id);
        day.sim.post(u"say"_s,
                     {{u"login"_s, u"agent1"_s},
                      {u"frame"_s,
                       QJsonObject{{u"msgType"_s, u"AgentListen"_s},
                                   {u"ctiMessage"_s,
                                    QJsonObject{{u"started"_s, isStarted},
                                                {u"phoneNumber"_s, u"1901"_s},
                                                {u"agentId"_s, id}}}}}});
    };
    QVERIFY(day.takeAQueueCall());
    listen(true);
    QTRY_VERIFY(day.person->sees(u"listened"_s));
    QCOMPARE(day.person->find<ui::Chip>(u"listened"_s)->text(), u"1901 is listening"_s);
    listen(false);
    QTRY_VERIFY(!day.person->sees(u"listened"_s));
    // The other rule: the next state ends it, whether the stop was told or not.
    listen(true);
    QTRY_VERIFY(day.person->sees(u"listened"_s));
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Wrapup), 5000);
    QVERIFY(!day.person->center().ownAgent()->isListenedTo);
    QVERIFY(!day.person->sees(u"listenedTo"_s));
}

void TestPanel::twoCallsAreAddressedApart()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall());
    const QString first = day.calls()[0].uniqueId;
    day.ringLine();
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(2), 5000);
    const QString second = day.calls()[1].uniqueId;
    QVERIFY(day.person->click(u"backToCall"_s)); // Answer, on the folded bar.
    QTRY_COMPARE_WITH_TIMEOUT(day.calls()[1].state, CallState::Established, 5000);
    QCOMPARE(day.calls()[0].state, CallState::OnHold);
    QCOMPARE(day.calls()[0].uniqueId, first);
    QVERIFY(day.person->click(u"hangUpFolded"_s)); // The one on hold.
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(1), 5000);
    QCOMPARE(day.calls()[0].uniqueId, second);
    QCOMPARE(day.calls()[0].state, CallState::Established);
}

void TestPanel::consultationBecomesAThreeWayCall()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall());
    QVERIFY(consult(day));
    QVERIFY(day.person->click(u"conference"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.person->center().calls().isConference(), 5000);
    QTRY_COMPARE(day.person->find<ui::TextLine>(u"callStage"_s)->text(), u"conference"_s);
    // Leaving ends the agent's part of it.
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!day.person->center().calls().isConference(), 5000);
}

void TestPanel::phoneThatCannotSaysSo()
{
    Day day({}, u"agent2"_s, u"1002"_s);
    QVERIFY(day.isReady());
    QVERIFY(day.person->center().line().vendor != u"Snom"_s);
    QVERIFY(day.person->type(u"dialField"_s, outsideNumber));
    day.person->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(1), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Outgoing), 10000);
    const auto *conference = day.person->find<ui::Button>(u"conference"_s);
    QVERIFY(conference);
    QVERIFY2(conference->obstacle().contains(day.person->center().line().vendor),
             qPrintable(conference->obstacle()));
    const auto *keypad = day.person->find<ui::Button>(u"keypad"_s);
    QVERIFY2(keypad->obstacle().contains(u"web phone"_s), qPrintable(keypad->obstacle()));
}

void TestPanel::outgoingQueueIsNamed()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.person->type(u"dialField"_s, u"+33 (0)1 45 00 00 01"_s));
    day.person->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(1), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Outgoing), 10000);
    const auto isNamed = [&day] {
        const auto lines = day.person->window().findChildren<ui::TextLine *>();
        return std::any_of(lines.begin(), lines.end(), [](const ui::TextLine *line) {
            return line->isVisible() && line->text() == u"through Appels sortants"_s;
        });
    };
    QTRY_VERIFY(isNamed());
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(0), 5000);
}

void TestPanel::theWaitOfAQueuesCallerIsTold()
{
    Day day;
    QVERIFY(day.isReady());
    // Each caller with a number of their own: two alike could not be told apart.
    const auto &memberships = day.person->center().ownAgent()->memberships;
    const QString queue = day.person->center().queue(memberships.front().queue).number;
    int callers = 0;
    const auto rings = [&] {
        day.sim.post(u"call"_s,
                     {{u"to"_s, queue},
                      {u"number"_s, u"06112200%1"_s.arg(callers++, 2, 10, QLatin1Char('0'))},
                      {u"name"_s, u"Zoé Martin"_s}});
        return QTest::qWaitFor([&day] { return day.is(ShownState::Ringing); }, 5000);
    };
    QVERIFY(QTest::qWaitFor(rings, 60000));
    const auto hasLine = [&day](const QString &words) {
        const auto lines = day.person->window().findChildren<ui::TextLine *>();
        return std::any_of(lines.begin(), lines.end(), [&](const ui::TextLine *line) {
            return line->isVisible() && line->text().contains(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(u"waited 0"_s), 5000);
    QVERIFY(hasLine(u" in line"_s));
    QVERIFY(day.person->click(u"answer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::AcdCall), 5000);
    // The queue's list has lost the call by now: what it told stays.
    QTRY_VERIFY(
        day.person->find<ui::TextLine>(u"callStage"_s)->text().endsWith(u"with the wait"_s));
    QVERIFY(hasLine(u"waited 0"_s));
}

void TestPanel::valuesTravelWithTheCall()
{
    Day day;
    QVERIFY(day.isReady());
    day.person->press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(day.person->sees(u"dialPanel"_s));
    QVERIFY(day.person->type(u"dialPanelNumber"_s, u"1003"_s));
    QVERIFY(day.person->type(u"valueName1"_s, u"case"_s));
    QVERIFY(day.person->type(u"valueText1"_s, u"A-77"_s));
    QVERIFY(day.person->click(u"dialWithValues"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.hasCalls(1), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(day.calls()[0].userData.value(u"USR_case"_s), u"A-77"_s, 5000);
}

void TestPanel::nothingToDialIsSaid()
{
    Day day;
    QVERIFY(day.isReady());
    day.person->press(Qt::Key_F3);
    QTRY_VERIFY(day.person->find<QLineEdit>(u"dialField"_s)->hasFocus());
    day.person->press(Qt::Key_Return);
    auto *dial = day.person->window().findChild<ui::DialField *>();
    QCOMPARE(dial->refusal(), u"Type the number to call."_s);
    QVERIFY(day.hasCalls(0));
}

void TestPanel::colleagueIsCalled()
{
    Day day;
    QVERIFY(day.isReady());
    auto *table = day.person->openTab(2, u"groupAgents"_s);
    QVERIFY(table);
    // Available first.
    const auto stateAt = [&](int row) {
        return table->model()
            ->index(row, AgentModel::StateColumn)
            .data(models::StateRole)
            .value<ShownState>();
    };
    for (int row = 1; row < table->model()->rowCount(); ++row)
        QVERIFY(center::sortRank(stateAt(row - 1)) <= center::sortRank(stateAt(row)));
    QTRY_VERIFY_WITH_TIMEOUT(stateAt(0) == ShownState::Ready || stateAt(0) == ShownState::Pause,
                             30000);
    table->setFocus();
    // Whoever is first by now: the list lives.
    const auto call = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (stateAt(row) != ShownState::Ready && stateAt(row) != ShownState::Pause)
                continue;
            table->setCurrentIndex(table->model()->index(row, AgentModel::NameColumn));
            day.person->press(Qt::Key_Return);
            return day.hasCalls(1) || QTest::qWaitFor([&day] { return day.hasCalls(1); }, 3000);
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(call, 20000));
    QVERIFY(day.person->click(u"hangUp"_s));
}

void TestPanel::logoutAndBack()
{
    Day day;
    QVERIFY(day.isReady());
    QVERIFY(day.person->chooseState([](const QString &w) { return w == u"Log out"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::LoggedOut), 5000);
    QCOMPARE(day.self()["state"_L1].toString(), u"AgentLoggedOut"_s);
    QVERIFY(day.person->chooseState([](const QString &w) { return w == u"Log in"_s; }));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Ready), 5000);
    QCOMPARE(day.self()["phone"_L1].toString(), u"1001"_s);
}

void TestPanel::siteHidesItsSwitches()
{
    Day day("[AgentPanel]\nShowsRecordingControls=false\nShowsQueueControls=false\n");
    QVERIFY(day.isReady());
    auto *table = day.person->find<ui::FloorTable>(u"myQueues"_s);
    QVERIFY(table);
    QVERIFY(table->isColumnHidden(QueueModel::InColumn));
    QVERIFY(day.takeAQueueCall(u"3001"_s));
    QTRY_COMPARE(day.self()["monitorState"_L1].toString(), u"ACTIVE"_s);
    QVERIFY(!day.person->sees(u"recording"_s));
    QVERIFY(!day.person->sees(u"recordingMark"_s));
    day.person->press(Qt::Key_F10);
    table->setFocus();
    day.person->press(Qt::Key_Space);
    QVERIFY(day.person->click(u"hold"_s)); // Behind whatever the two keys might have sent.
    QTRY_COMPARE(day.calls()[0].state, CallState::OnHold);
    const QJsonObject sent = day.sim.state()["commands"_L1]["agent1"_L1].toObject();
    QVERIFY(!sent.contains(u"monitorPause"_s));
    QVERIFY(!sent.contains(u"removeAgentFromQueue"_s));
}

void TestPanel::pauseIsRemindedOf()
{
    Day day("[PauseLimits]\nlunch=45\n");
    QVERIFY(day.isReady());
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"jeuner"_s); }));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 30000);
    QTRY_VERIFY2(day.stateWords().contains(u"left"_s), qPrintable(day.stateWords()));
    QVERIFY(!day.person->sees(u"pauseReminder"_s));
    // An hour goes by on the floor; the window hears of it with its next session.
    day.sim.post(u"step"_s, {{u"ms"_s, 3600000}});
    day.fault(u"drop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(day.person->sees(u"pauseReminder"_s), 20000);
    const QString words = cardWords(day, u"pauseReminder"_s);
    QVERIFY2(words.contains(u"45:00"_s), qPrintable(words));
    QVERIFY(day.is(ShownState::Pause)); // Nobody is logged out.
    QVERIFY(day.person->click(u"reminderReady"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!day.is(ShownState::Pause), 5000);
    QTRY_VERIFY(!day.person->sees(u"pauseReminder"_s));
}

void TestPanel::ownReminderIsKept()
{
    Day day("[PauseLimits]\nlunch=45\n");
    QVERIFY(day.isReady());
    auto *button = day.person->find<ui::StateButton>(u"stateButton"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(day.person->sees(u"stateMenu"_s));
    auto *control = day.person->window().findChild<ui::StateControl *>();
    for (qsizetype down = 0; down < control->choices().size(); ++down)
        day.person->press(Qt::Key_Down); // The reminders come behind the states.
    day.person->press(Qt::Key_Return);
    QTRY_VERIFY(day.person->sees(u"pauseLimits"_s));
    QVERIFY(!day.person->sees(u"limit-lunch"_s)); // The site has decided that one.
    QVERIFY(day.person->type(u"limit-coffee"_s, u"ten"_s));
    QTRY_VERIFY(day.person->sees(u"limitProblem"_s));
    QVERIFY(day.person->type(u"limit-coffee"_s, u"10"_s));
    QTRY_VERIFY(!day.person->sees(u"limitProblem"_s));
    day.person->press(Qt::Key_Escape);
    QVERIFY(day.person->chooseState([](const QString &w) { return w.contains(u"Coffee"_s); }));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Pause), 30000);
    QTRY_VERIFY2(day.stateWords().contains(u"left"_s), qPrintable(day.stateWords()));
}

void TestPanel::wrapupIsCountedAndLeftEarly()
{
    Day day("[WrapupTimes]\n*=600\n");
    QVERIFY(day.isReady());
    QVERIFY(day.takeAQueueCall());
    QVERIFY(day.person->click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(day.is(ShownState::Wrapup), 5000);
    auto *button = day.person->find<ui::StateButton>(u"stateButton"_s);
    QTRY_VERIFY2(button->limitWords().endsWith(u"left"_s), qPrintable(button->limitWords()));
    day.person->press(Qt::Key_F9); // Ready, before it is over.
    QTRY_VERIFY_WITH_TIMEOUT(!day.is(ShownState::Wrapup), 3000);
    QTRY_VERIFY(day.sim.state()["commands"_L1]["agent1"_L1]["unpauseAgent"_L1].toInt() == 1);
}

void TestPanel::leavingAQueueIsUndone()
{
    Day day;
    QVERIFY(day.isReady());
    auto *table = day.person->openTab(0, u"myQueues"_s);
    QVERIFY(table);
    const int queue = table->model()->index(0, 0).data(models::IdRole).toInt();
    const auto isIn = [&] { return day.person->center().find(QueueId(queue))->isOwn(); };
    const int penalty = day.person->center().find(QueueId(queue))->ownPenalty;
    table->setCurrentIndex(table->model()->index(0, QueueModel::NameColumn));
    table->setFocus();
    day.person->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!isIn(), 5000);
    QTRY_VERIFY(day.person->find<ui::UndoLine>(u"undoLine"_s)->text().contains(u"You left"_s));
    day.person->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), 5000);
    QCOMPARE(day.person->center().find(QueueId(queue))->ownPenalty, penalty);
}

void TestPanel::leavingAQueueOfASilentServer()
{
    Day day;
    QVERIFY(day.isReady());
    auto *table = day.person->openTab(0, u"myQueues"_s);
    QVERIFY(table);
    table->setCurrentIndex(table->model()->index(0, QueueModel::NameColumn));
    table->setFocus();
    const auto queue = QueueId(table->currentIndex().data(models::IdRole).toInt());
    day.fault(u"stall:7"_s);
    day.person->press(Qt::Key_Space);
    QVERIFY(day.person->center().find(queue)->isPending);
    QVERIFY(day.person->center().find(queue)->isOwn());
    auto *line = day.person->find<ui::UndoLine>(u"undoLine"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(line->text().contains(u"not confirmed"_s), qPrintable(line->text()),
                              7000);
    QVERIFY(day.person->center().find(queue)->isOwn());
    // It was only late.
    QTRY_VERIFY_WITH_TIMEOUT(!day.person->center().find(queue)->isOwn(), 6000);
    QTRY_VERIFY2(!line->text().contains(u"not confirmed"_s), qPrintable(line->text()));
}

void TestPanel::starAndFilterFindAQueue()
{
    Day day;
    QVERIFY(day.isReady());
    auto *table = day.person->openTab(1, u"allQueues"_s);
    QVERIFY(table);
    const auto numberAt = [&](int row) {
        return table->model()->index(row, QueueModel::NumberColumn).data().toString();
    };
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        all += numberAt(row);
    QVERIFY(!all.contains(u"3009"_s)); // A hold queue of the switchboard.
    QVERIFY(all.contains(u"3010"_s));
    QVERIFY(table->model()
                ->index(int(all.indexOf(u"3010"_s)), QueueModel::NameColumn)
                .data(models::OutgoingRole)
                .toBool());
    table->setCurrentIndex(
        table->model()->index(int(all.indexOf(u"3010"_s)), QueueModel::NameColumn));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Asterisk);
    QTRY_COMPARE(numberAt(0), u"3010"_s);
    QTest::keyClick(table, Qt::Key_Asterisk);
    QVERIFY(day.person->type(u"queueFilter"_s, u"factu"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(numberAt(0), u"3004"_s);
    QVERIFY(day.person->type(u"queueFilter"_s, u"no such queue"_s));
    QTRY_VERIFY(!table->isVisible());
}

void TestPanel::aStarIsThePersonsOwn()
{
    SimProcess sim;
    QVERIFY(sim.start());
    const QTemporaryDir folder; // Both sit at one computer, one after the other.
    const auto firstQueue = [&](const QString &login, const QString &phone, bool isStarring) {
        Person person(sim.xuc(), u"en"_s, folder.path());
        person.enter(login, u"demo"_s, phone);
        if (!QTest::qWaitFor([&] { return person.isIn(); }, 40000))
            return QString();
        ui::FloorTable *table = person.openTab(1, u"allQueues"_s);
        const auto numberAt = [table](int row) {
            return table->model()->index(row, QueueModel::NumberColumn).data().toString();
        };
        for (int row = 0; isStarring && row < table->model()->rowCount(); ++row) {
            if (numberAt(row) == "3010"_L1)
                table->setCurrentIndex(table->model()->index(row, QueueModel::NameColumn));
        }
        table->setFocus();
        if (isStarring) {
            QTest::keyClick(table, Qt::Key_Asterisk);
            if (!QTest::qWaitFor([&] { return numberAt(0) == "3010"_L1; }, 5000))
                return QString();
        }
        return numberAt(0);
    };
    QCOMPARE(firstQueue(u"agent42"_s, u"1042"_s, true), u"3010"_s);
    QVERIFY(firstQueue(u"agent41"_s, u"1041"_s, false) != "3010"_L1);
    QCOMPARE(firstQueue(u"agent42"_s, u"1042"_s, false), u"3010"_s);
}

} // namespace vigie::e2e
