// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpeer.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "peercomparison.h"
#include "peerprocess.h"
#include "person.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::telephony::CallState;

namespace vigie::e2e {

namespace {

    const QString login = u"mdupont"_s;

    void compare(PeerProcess &peer, Person &person)
    {
        const QStringList found = differences(peer, person, login);
        QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
    }

    void signIn(Person &person)
    {
        person.enter(login, u"s3cret"_s, u"1204"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), 40000);
        QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
    }

    CallState stateOf(Person &person, qsizetype call)
    {
        return person.center().calls().calls().at(call).state;
    }

    qsizetype callCount(Person &person)
    {
        return person.center().calls().calls().size();
    }

    int received(PeerProcess &peer, const QString &command)
    {
        const auto all = peer.state().value("received"_L1).toObject();
        return all.value(login).toObject().value(command).toInt();
    }

} // namespace

void TestPeer::anAgentWorksAtAnUnfamiliarServer()
{
    PeerProcess peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorOutput()));
    Person person(peer.xuc());
    signIn(person);
    compare(peer, person);

    // A queue's call: it rings, is answered, held, taken back.
    peer.make(u"incoming"_s,
              {{u"line"_s, u"1204"_s},
               {u"number"_s, u"+39066982"_s},
               {u"name"_s, u"Zoé \"Z\" Martin"_s},
               {u"queue"_s, u"blue"_s},
               {u"sheet"_s, true},
               {u"data"_s, QJsonObject{{u"USR_case"_s, u"9"_s}}}});
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ringing, 5000);
    compare(peer, person);
    QVERIFY(person.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::AcdCall, 5000);
    compare(peer, person);
    QVERIFY(person.click(u"hold"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 0), CallState::OnHold, 5000);
    compare(peer, person);
    QVERIFY(person.click(u"resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 0), CallState::Established, 5000);
    compare(peer, person);

    // A colleague is asked, the caller taken back, then everything hung up.
    QVERIFY(person.click(u"transfer"_s));
    QVERIFY(person.type(u"transferNumber"_s, u"0145000001"_s));
    QVERIFY(person.click(u"attendedTransfer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 2, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 1), CallState::Established, 5000);
    compare(peer, person);
    QVERIFY(person.click(u"cancelTransfer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 1, 5000);
    compare(peer, person);
    QVERIFY(person.click(u"hangUp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 0, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Wrapup, 5000);
    compare(peer, person);

    // Ready before the after-call work is over; a pause with a reason; ready again.
    const auto isReady = [](const QString &words) { return words.contains(u"Disponible"_s); };
    const auto isLunch = [](const QString &words) { return words.contains(u"Déjeuner"_s); };
    QVERIFY(person.chooseState(
        [&](const QString &words) { return isReady(words) || words.contains(u"Ready"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
    compare(peer, person);
    QVERIFY(person.chooseState(isLunch));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Pause, 5000);
    QCOMPARE(person.center().ownAgent()->cause, u"outtolunch"_s);
    compare(peer, person);

    // Into a queue and out again.
    auto *queues = person.openTab(1, u"allQueues"_s);
    QVERIFY(queues);
    const auto penalty = [&] { return person.center().find(QueueId(9))->ownPenalty; };
    const auto toggle = [&] {
        queues = person.openTab(1, u"allQueues"_s);
        const auto *model = queues->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(models::IdRole).toInt() == 9)
                queues->setCurrentIndex(model->index(row, 0));
        }
        queues->setFocus();
        person.press(Qt::Key_Space);
    };
    QCOMPARE(penalty(), -1);
    toggle();
    QTRY_COMPARE_WITH_TIMEOUT(penalty(), 0, 5000);
    compare(peer, person);
    toggle();
    QTRY_COMPARE_WITH_TIMEOUT(penalty(), -1, 5000);
    compare(peer, person);

    QVERIFY(person.chooseState([](const QString &words) { return words.contains(u"Log out"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::LoggedOut, 5000);
    compare(peer, person);
    for (const QString &once : {u"answer"_s, u"hangup"_s, u"attendedTransfer"_s, u"agentLogin"_s,
                                u"cancelTransfer"_s, u"setAgentQueue"_s, u"agentLogout"_s})
        QVERIFY2(received(peer, once) == 1, qPrintable(once));
}

void TestPeer::everyWordingIsUnderstood_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("wordings of seed %d", seed) << seed;
}

void TestPeer::everyWordingIsUnderstood()
{
    QFETCH(const int, seed);
    PeerProcess peer;
    QVERIFY2(peer.start({u"--seed"_s, QString::number(seed)}), qPrintable(peer.errorOutput()));
    Person person(peer.xuc());
    signIn(person);
    QTRY_COMPARE_WITH_TIMEOUT(person.center().statuses().all().size(), 6, 5000);
    QCOMPARE(person.center().statuses().find(u"training")->label, u"Formation"_s);

    for (int round = 0; round < 5; ++round) {
        peer.make(u"queue-figures"_s,
                  {{u"queue"_s, u"green"_s},
                   {u"counters"_s,
                    QJsonObject{{u"WaitingCalls"_s, round},
                                {u"LongestWaitTime"_s, 40 * round},
                                {u"EWT"_s, round % 2 ? QJsonValue(12.5) : QJsonValue()},
                                {u"PercentageAnsweredTotal"_s, 80.25 + round}}}});
        peer.make(u"agent-figures"_s,
                  {{u"agent"_s, 14},
                   {u"statistics"_s,
                    QJsonObject{{u"PausedTime"_s, 100 + round},
                                {u"ReadyTime"_s, 5 * round},
                                {u"outtolunch"_s, 61 * round}}}});
        peer.make(u"membership"_s, {{u"agent"_s, 15}, {u"queue"_s, 11}, {u"penalty"_s, round}});
        peer.make(u"group"_s, {{u"agent"_s, 14}, {u"group"_s, 3 + round % 2}});
        peer.make(u"forward"_s,
                  {{u"login"_s, login},
                   {u"kind"_s, QStringList{u"na"_s, u"unc"_s, u"busy"_s}.at(round % 3)},
                   {u"enabled"_s, round != 1},
                   {u"destination"_s, round == 2 ? QString() : u"0%1"_s.arg(round)}});
        for (const QString &state :
             {u"AgentOnPause"_s, u"AgentOnTheMoon"_s, u"AgentDialing"_s, u"AgentOnCall"_s}) {
            QJsonObject call;
            if (state == u"AgentOnCall"_s) {
                call = {{u"acd"_s, round % 2 == 0},
                        {u"direction"_s, round == 4 ? u"Outgoing"_s : u"Incoming"_s},
                        {u"callType"_s, u"Interplanetary"_s},
                        {u"monitorState"_s, round == 3 ? u"ACTIVE"_s : u"PUZZLED"_s}};
            }
            peer.make(u"agent-state"_s,
                      {{u"agent"_s, 15},
                       {u"state"_s, state},
                       {u"phone"_s, u"1311"_s},
                       {u"cause"_s, u"training"_s},
                       {u"call"_s, call}});
            compare(peer, person);
            if (QTest::currentTestFailed())
                return;
        }
        // What cannot be read costs that message alone.
        for (const QString &frame :
             {u"{"_s, u"[]"_s, u"{\"msgType\":\"QueueList\",\"ctiMessage\":{\"id\":[]}}"_s,
              u"{\"msgType\":\"AgentStateEvent\"}"_s, u"null"_s})
            peer.make(u"raw"_s, {{u"text"_s, frame}});
        peer.make(u"membership"_s, {{u"agent"_s, 15}, {u"queue"_s, 11}, {u"penalty"_s, -1}});
        compare(peer, person);
    }
}

void TestPeer::aLostLinkIsMadeGood()
{
    PeerProcess peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorOutput()));
    Person person(peer.xuc());
    signIn(person);
    peer.make(u"incoming"_s, {{u"line"_s, u"1204"_s}, {u"number"_s, u"0611223344"_s}});
    QVERIFY(person.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Incoming, 5000);

    peer.make(u"drop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Down, 10000);
    peer.make(u"membership"_s, {{u"agent"_s, 12}, {u"queue"_s, 11}, {u"penalty"_s, 5}});
    peer.make(u"agent-state"_s,
              {{u"agent"_s, 14}, {u"state"_s, u"AgentLoggedOut"_s}, {u"cause"_s, QString()}});
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Live, 40000);
    compare(peer, person);

    // No token is good any more: the password is asked for by the server, not by the person.
    peer.make(u"forget-tokens"_s);
    peer.make(u"drop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Down, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Live, 40000);
    compare(peer, person);
    QCOMPARE(received(peer, u"agentLogin"_s), 1);
}

} // namespace vigie::e2e
