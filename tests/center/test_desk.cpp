// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/eventlistener.h"
#include "center/intentbook.h"
#include "fakelink.h"
#include "telephony/driver.h"
#include "xuc/signin.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = AgentLogin::Kind;

Q_DECLARE_METATYPE(vigie::center::AgentLogin::Kind)

//! The desk against a server played frame by frame (wire reference, 5.1 to 5.4).
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForEverythingInOrder();
    void opensOnlyWhenTheStateIsComplete();
    void silentServerCountsAsEmptyAfterFiveSeconds();
    void whatCouldNotBeReadIsAskedForOnceMore();
    void userWithoutAgentOpensAtOnce();
    void refusedSignInIsToldOnce();

    void loginOnFreeLine();
    void loginOnItsOwnLineSendsNothing();
    void loginOnUnknownLineIsReported();
    void loginElsewhereAsksAndMoves();
    void loginElsewhereMayStay();
    void lineInUseIsAskedBeforeAnythingIsSent();
    void silentLoginTimesOut();
    void withoutPhoneThePersonIsInLoggedOut();

    void pauseIsProvedByItsEvent();
    void otherPauseSupersedes();
    void unprovedWishFailsAfterFiveSeconds();
    void pauseInACallWaitsForItsEnd();
    void secondWishOnOneQueueWaits();
    void leavingAQueueCanBeUndone();
    void undoRefusesWhatSomeoneChanged();
    void wishWithoutLinkFailsAtOnce();

    void silenceIsLate();
    void lossKeepsTheStateAndReturns();
    void aRefusedPasswordKeepsTheState();
    void stillLoggedOnMeansNoSecondLogin();
    void restartedServerLogsInAgainAndPauses();
    void callersAreWatchedAgain();
    void theEndOfAWatchIsToldLater();
    void dayLogSurvivesTheLoss();
    void callRingsAndIsAnsweredById();
    void listenersHearWhatIsNoPartOfTheState();
    void commandsLeaveWhileTheStateIsWhole();

private:
    //! Lists, figures and states; agent 12 in \a own state, agent 14 on line \a otherLine.
    void answerAll(const QByteArray &own, const QByteArray &otherLine = "1310");
    void logOn(const QByteArray &own, const QByteArray &otherLine = "1310");
    void signInFully();
    void sayState(int agent, const QByteArray &name, const QByteArray &rest = {});
    void wait(std::chrono::milliseconds time);
    Kind lastOutcome() const;

    ManualClock m_clock;
    FakeLink *m_link = nullptr;
    std::unique_ptr<Desk> m_desk;
    QList<AgentLogin::Outcome> m_outcomes;
};

void TestDesk::init()
{
    auto link = std::make_unique<FakeLink>();
    m_link = link.get();
    m_desk = std::make_unique<Desk>(std::move(link), m_clock);
    m_outcomes.clear();
    connect(m_desk.get(), &Desk::agentLoginFinished, this,
            [this](const AgentLogin::Outcome &outcome) { m_outcomes.append(outcome); });
    m_desk->signIn({}, QStringLiteral("1204"));
}

void TestDesk::cleanup()
{
    m_desk.reset();
}

void TestDesk::wait(std::chrono::milliseconds time)
{
    m_clock.advance(time);
    m_desk->tick();
}

Kind TestDesk::lastOutcome() const
{
    return m_outcomes.isEmpty() ? Kind::Refused : m_outcomes.last().kind;
}

void TestDesk::sayState(int agent, const QByteArray &name, const QByteArray &rest)
{
    const QByteArray phone = agent == 12 ? "1204" : "1310";
    m_link->say("AgentStateEvent",
                "{\"name\":\"" + name + "\",\"agentId\":" + QByteArray::number(agent)
                    + (rest.contains("phoneNb") ? "" : ",\"phoneNb\":\"" + phone + '"')
                    + ",\"since\":0,\"queues\":[7]" + rest + '}');
}

void TestDesk::answerAll(const QByteArray &own, const QByteArray &otherLine)
{
    m_link->say("LineConfig", R"({"id":"5","vendor":"Snom","number":"1204"})");
    m_link->say("CurrentCallsPhoneEvents", R"({"events":[]})");
    m_link->say("QueueList",
                R"([{"id":7,"name":"blue","displayName":"Blue","number":"3001"},
                    {"id":9,"name":"red","displayName":"Red","number":"3002"}])");
    m_link->say("QueueStatistics",
                R"({"queueId":7,"counters":[{"statName":"WaitingCalls","value":2}]})");
    m_link->say("QueueStatistics",
                R"({"queueRef":"red","counters":[{"statName":"WaitingCalls","value":0}]})");
    m_link->say("AgentGroupList", R"([{"id":3,"name":"boats"}])");
    m_link->say("AgentList",
                R"([{"id":12,"firstName":"Marie","lastName":"Dupont","number":"2501","groupId":3,
                     "userId":31},
                    {"id":14,"firstName":"Paul","lastName":"Petit","number":"2502","groupId":3}])");
    m_link->say("QueueMemberList", R"([{"agentId":12,"queueId":7,"penalty":2}])");
    m_link->say("UsersQueueDefaultMembership",
                R"({"memberships":[{"userId":31,"membership":[{"queueId":7,"penalty":2}]}]})");
    m_link->say("CallbackLists",
                R"([{"uuid":"L1","name":"Spring","queueId":7,"callbacks":[
                    {"uuid":"R1","phoneNumber":"0145000000","agentId":null,"dueDate":"2024-03-18"},
                    {"uuid":"R2","phoneNumber":"0145000001","agentId":14,"dueDate":"2024-03-19"}]}])");
    m_link->say("PreferredCallbackPeriodList", R"([{"uuid":"P1","name":"Morning"}])");
    m_link->say("ConferenceList", "[]");
    m_link->say("AgentStatistics", R"({"id":12,"statistics":[{"name":"InbCalls","value":3}]})");
    m_link->say("AgentStatistics", R"({"id":14,"statistics":[]})");
    sayState(14, "AgentReady", ",\"phoneNb\":\"" + otherLine + '"');
    if (!own.isEmpty())
        m_link->say("AgentStateEvent", own);
}

void TestDesk::logOn(const QByteArray &own, const QByteArray &otherLine)
{
    m_link->say("LoggedOn", "{}");
    m_link->become(Link::State::Syncing);
    m_link->say("UserConfigUpdate",
                R"({"userId":31,"fullName":"Marie Dupont","firstName":"Marie","agentId":12})");
    answerAll(own, otherLine);
}

constexpr auto loggedOut = R"({"name":"AgentLoggedOut","agentId":12,"phoneNb":"1204","since":0})";
constexpr auto ready = R"({"name":"AgentReady","agentId":12,"phoneNb":"1204","since":3})";
constexpr auto readyElsewhere = R"({"name":"AgentReady","agentId":12,"phoneNb":"1310","since":3})";

void TestDesk::signInFully()
{
    logOn(ready);
    m_link->sent.clear();
    QVERIFY(m_desk->isSignedIn());
}

void TestDesk::asksForEverythingInOrder()
{
    logOn(ready);
    const QList<QByteArray> expected{"getConfig line",
                                     "getCurrentCallsPhoneEvents",
                                     "getList queue",
                                     "getList agentgroup",
                                     "getList agent",
                                     "getList queuemember",
                                     "getList basequeuemember",
                                     "getList meetme",
                                     "subscribeToAgentEvents",
                                     "getAgentStates",
                                     "subscribeToQueueStats",
                                     "getCallbackLists",
                                     "getCallbackPreferredPeriods",
                                     "subscribeToAgentStats"};
    QCOMPARE(m_link->takeCommands(), expected);
}

void TestDesk::opensOnlyWhenTheStateIsComplete()
{
    QSignalSpy signedIn(m_desk.get(), &Desk::signedIn);
    logOn({});
    QCOMPARE(signedIn.count(), 0);
    QCOMPARE(m_desk->link(), LinkState::SigningIn);
    m_link->say("AgentStateEvent", ready);
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(m_desk->link(), LinkState::Live);
    QCOMPARE(m_link->state(), Link::State::Live);
    QCOMPARE(m_desk->center().findQueue(u"blue")->waiting(), std::optional(2));
    QCOMPARE(m_desk->center().findQueue(u"blue")->ownPenalty, 2);
}

void TestDesk::silentServerCountsAsEmptyAfterFiveSeconds()
{
    m_link->become(Link::State::Syncing);
    wait(4900ms);
    QVERIFY(!m_desk->isSignedIn());
    wait(200ms);
    QVERIFY(m_desk->isSignedIn());
    QCOMPARE(lastOutcome(), Kind::NotAnAgent);
}

void TestDesk::whatCouldNotBeReadIsAskedForOnceMore()
{
    m_link->become(Link::State::Syncing);
    Q_EMIT m_link->frameReceived(R"({"msgType":"QueueList","ctiMessage":[{"id":)");
    wait(4900ms);
    m_link->sent.clear();
    wait(200ms);
    QVERIFY(!m_desk->isSignedIn());
    QVERIFY(m_link->takeCommands().contains("getList queue"));
    m_link->say("QueueList", R"([{"id":7,"name":"blue"}])");
    // Whoever can never be read is waited for no longer than one who is silent.
    Q_EMIT m_link->frameReceived("{");
    wait(5100ms);
    Q_EMIT m_link->frameReceived("{");
    wait(5100ms);
    QVERIFY(m_desk->isSignedIn());
    QVERIFY(m_desk->center().findQueue(u"blue"));
}

void TestDesk::userWithoutAgentOpensAtOnce()
{
    m_link->become(Link::State::Syncing);
    m_link->say("UserConfigUpdate", R"({"userId":40,"fullName":"Sue Per"})");
    answerAll(loggedOut);
    QVERIFY(m_desk->isSignedIn());
    QCOMPARE(lastOutcome(), Kind::NotAnAgent);
}

void TestDesk::refusedSignInIsToldOnce()
{
    QSignalSpy failed(m_desk.get(), &Desk::signInFailed);
    m_link->refuse(ErrorKind::Credentials);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Credentials);
    QCOMPARE(m_desk->link(), LinkState::SignedOut);
}

void TestDesk::loginOnFreeLine()
{
    logOn(loggedOut);
    QVERIFY(!m_desk->isSignedIn());
    const auto commands = m_link->takeCommands();
    QCOMPARE(commands.mid(commands.size() - 2),
             (QList<QByteArray>{"agentLogin", "getAgentStates"}));
    sayState(12, "AgentLogin");
    QCOMPARE(lastOutcome(), Kind::LoggedIn);
    QVERIFY(m_desk->isSignedIn());
}

void TestDesk::loginOnItsOwnLineSendsNothing()
{
    logOn(ready);
    QCOMPARE(lastOutcome(), Kind::AlreadyLoggedIn);
    QVERIFY(!m_link->takeCommands().contains("agentLogin"));
}

void TestDesk::loginOnUnknownLineIsReported()
{
    logOn(loggedOut);
    m_link->say("AgentError", R"({"Error":"PhoneNumberUnknown"})");
    QCOMPARE(lastOutcome(), Kind::UnknownLine);
    QCOMPARE(m_outcomes.last().requested, QStringLiteral("1204"));
    QVERIFY(!m_desk->isSignedIn());
    m_link->sent.clear();
    m_desk->logInAgent(QStringLiteral("1205"));
    QVERIFY(m_link->sent.value(0).contains("1205"));
    m_desk->skipAgentLogin();
    QVERIFY(m_desk->isSignedIn());
}

void TestDesk::loginElsewhereAsksAndMoves()
{
    logOn(readyElsewhere, "1399");
    m_link->say("AgentError",
                R"({"Error":"LoggedInOnAnotherPhone","phoneNb":"1310","RequestedNb":"1204"})");
    QCOMPARE(lastOutcome(), Kind::OnAnotherLine);
    QCOMPARE(m_outcomes.last().current, QStringLiteral("1310"));
    QCOMPARE(m_outcomes.last().requested, QStringLiteral("1204"));
    QVERIFY(!m_desk->isSignedIn());

    m_link->sent.clear();
    m_desk->moveHere();
    QCOMPARE(m_link->takeCommands(), QList<QByteArray>{"agentLogout"});
    sayState(12, "AgentLoggedOut", R"(,"phoneNb":"1310")");
    QCOMPARE(m_link->takeCommands(), (QList<QByteArray>{"agentLogin", "getAgentStates"}));
    sayState(12, "AgentLogin");
    QCOMPARE(lastOutcome(), Kind::LoggedIn);
    QVERIFY(m_desk->isSignedIn());
}

void TestDesk::loginElsewhereMayStay()
{
    logOn(readyElsewhere, "1399");
    m_link->say("AgentError",
                R"({"Error":"LoggedInOnAnotherPhone","phoneNb":"1310","RequestedNb":"1204"})");
    m_desk->stayThere();
    QCOMPARE(lastOutcome(), Kind::Stayed);
    QVERIFY(m_desk->isSignedIn());
}

void TestDesk::lineInUseIsAskedBeforeAnythingIsSent()
{
    logOn(loggedOut, "1204");
    QCOMPARE(lastOutcome(), Kind::LineInUse);
    QCOMPARE(m_outcomes.last().owner, std::optional(AgentId{14}));
    QCOMPARE(m_outcomes.last().ownerName, QStringLiteral("Paul Petit"));
    QVERIFY(!m_link->takeCommands().contains("agentLogin"));
    m_desk->proceedLogin();
    QVERIFY(m_link->takeCommands().contains("agentLogin"));
    sayState(12, "AgentReady");
    QCOMPARE(lastOutcome(), Kind::LoggedIn);
}

void TestDesk::silentLoginTimesOut()
{
    logOn(loggedOut);
    wait(4900ms);
    QVERIFY(m_outcomes.isEmpty());
    wait(200ms);
    QCOMPARE(lastOutcome(), Kind::TimedOut);
}

void TestDesk::withoutPhoneThePersonIsInLoggedOut()
{
    m_desk->signIn({}, {});
    logOn(loggedOut);
    QCOMPARE(lastOutcome(), Kind::NoPhone);
    QVERIFY(m_desk->isSignedIn());
    QVERIFY(!m_link->takeCommands().contains("agentLogin"));
}

void TestDesk::pauseIsProvedByItsEvent()
{
    signInFully();
    const IntentId id = m_desk->pause(QStringLiteral("outtolunch"));
    QVERIFY(m_link->sent.value(0).contains("outtolunch"));
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Pending);
    QVERIFY(m_desk->center().ownAgent()->isPending);
    QCOMPARE(m_desk->center().ownAgent()->state, ShownState::Ready); // Nothing is believed yet.
    sayState(12, "AgentOnPause", R"(,"cause":"outtolunch")");
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Confirmed);
    QVERIFY(!m_desk->center().ownAgent()->isPending);
}

void TestDesk::otherPauseSupersedes()
{
    signInFully();
    const IntentId id = m_desk->pause(QStringLiteral("outtolunch"));
    sayState(12, "AgentOnPause", R"(,"cause":"meeting")");
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Superseded);
}

void TestDesk::unprovedWishFailsAfterFiveSeconds()
{
    signInFully();
    const IntentId id = m_desk->leaveQueue(QueueId{7});
    wait(4900ms);
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Pending);
    wait(200ms);
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Failed);
    QCOMPARE(m_desk->intents().find(id)->failure, IntentFailure::NotConfirmed);
    QVERIFY(m_desk->retry(id));
    m_link->say("QueueMember", R"({"agentId":12,"queueId":7,"penalty":-1})");
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Confirmed);
}

void TestDesk::pauseInACallWaitsForItsEnd()
{
    signInFully();
    sayState(12, "AgentOnCall", R"(,"acd":true)");
    const IntentId id = m_desk->pause();
    wait(60s);
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Pending);
    sayState(12, "AgentOnWrapup");
    wait(30s);
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Pending);
    sayState(12, "AgentOnPause");
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Confirmed);
}

void TestDesk::secondWishOnOneQueueWaits()
{
    signInFully();
    m_desk->leaveQueue(QueueId{7});
    const IntentId second = m_desk->joinQueue(QueueId{7}, 4);
    QCOMPARE(m_link->takeCommands(), QList<QByteArray>{"removeAgentFromQueue"});
    QCOMPARE(m_desk->intents().find(second)->state, IntentState::Queued);
    m_link->say("QueueMember", R"({"agentId":12,"queueId":7,"penalty":-1})");
    QCOMPARE(m_link->takeCommands(), QList<QByteArray>{"setAgentQueue"});
    QCOMPARE(m_desk->intents().find(second)->state, IntentState::Pending);
}

void TestDesk::leavingAQueueCanBeUndone()
{
    signInFully();
    const IntentId left = m_desk->leaveQueue(QueueId{7});
    m_link->say("QueueMember", R"({"agentId":12,"queueId":7,"penalty":-1})");
    QVERIFY(m_desk->center().find(QueueId{7})->ownLeftAt);
    m_link->sent.clear();
    QVERIFY(m_desk->undo(left));
    QVERIFY(m_link->sent.value(0).contains("\"penalty\":2"));
}

void TestDesk::undoRefusesWhatSomeoneChanged()
{
    signInFully();
    const IntentId joined = m_desk->joinQueue(QueueId{9}, 1);
    m_link->say("QueueMember", R"({"agentId":12,"queueId":9,"penalty":1})");
    m_link->say("QueueMember", R"({"agentId":12,"queueId":9,"penalty":3})");
    m_link->sent.clear();
    QVERIFY(!m_desk->undo(joined));
    QVERIFY(m_link->sent.isEmpty());
}

void TestDesk::wishWithoutLinkFailsAtOnce()
{
    signInFully();
    const IntentId underWay = m_desk->ready();
    m_link->become(Link::State::Waiting);
    QCOMPARE(m_desk->intents().find(underWay)->failure, IntentFailure::LinkDown);
    const IntentId id = m_desk->pause();
    QCOMPARE(m_desk->intents().find(id)->state, IntentState::Failed);
    QCOMPARE(m_desk->intents().find(id)->failure, IntentFailure::LinkDown);
}

void TestDesk::silenceIsLate()
{
    signInFully();
    wait(5900ms);
    QCOMPARE(m_desk->link(), LinkState::Live);
    wait(200ms);
    QCOMPARE(m_desk->link(), LinkState::Late);
    Q_EMIT m_link->frameReceived("{\"claz\":\"ping\"}");
    QCOMPARE(m_desk->link(), LinkState::Live);
    QCOMPARE(m_desk->lastEventAge(), 0ms);
}

void TestDesk::lossKeepsTheStateAndReturns()
{
    signInFully();
    const QueueRow row = *m_desk->center().row(QueueId{9});
    m_link->become(Link::State::Waiting);
    QCOMPARE(m_desk->link(), LinkState::Down);
    QCOMPARE(m_desk->center().findQueue(u"blue")->waiting(), std::optional(2));
    m_link->become(Link::State::Connecting);
    logOn({});
    QCOMPARE(m_desk->link(), LinkState::Down); // Half a state is none.
    QCOMPARE(m_desk->center().ownAgent()->state, ShownState::Ready);
    m_link->say("AgentStateEvent", ready);
    QCOMPARE(m_desk->link(), LinkState::Live);
    QCOMPARE(m_desk->center().row(QueueId{9}), std::optional(row));
}

void TestDesk::aRefusedPasswordKeepsTheState()
{
    signInFully();
    QSignalSpy refused(m_desk.get(), &Desk::accessRefused);
    QSignalSpy failed(m_desk.get(), &Desk::signInFailed);
    m_desk->resume(QStringLiteral("too early"));
    QCOMPARE(m_desk->link(), LinkState::Live);

    m_link->become(Link::State::Waiting);
    m_link->refuse(ErrorKind::Credentials);
    QCOMPARE(m_desk->link(), LinkState::Down);
    QVERIFY(m_desk->needsPassword());
    QCOMPARE(refused.count(), 1);
    QVERIFY(m_desk->isSignedIn());
    QVERIFY(!m_desk->isUp());
    QCOMPARE(m_desk->center().findQueue(u"blue")->waiting(), std::optional(2));

    m_desk->resume(QStringLiteral("wrong again"));
    m_link->refuse(ErrorKind::Refused); // Whatever fails then is the answer to the person's try.
    QCOMPARE(refused.count(), 2);
    QCOMPARE(m_desk->link(), LinkState::Down);
    QVERIFY(m_desk->needsPassword());

    m_desk->resume(QStringLiteral("right"));
    logOn({});
    m_link->say("AgentStateEvent", ready);
    QCOMPARE(m_desk->link(), LinkState::Live);
    QVERIFY(!m_desk->needsPassword());
    QCOMPARE(failed.count(), 0);
}

void TestDesk::stillLoggedOnMeansNoSecondLogin()
{
    signInFully();
    m_link->become(Link::State::Waiting);
    m_link->become(Link::State::Connecting);
    logOn(ready);
    QVERIFY(!m_link->takeCommands().contains("agentLogin"));
}

void TestDesk::restartedServerLogsInAgainAndPauses()
{
    signInFully();
    sayState(12, "AgentOnPause", R"(,"cause":"outtolunch")");
    m_link->become(Link::State::Waiting);
    m_link->become(Link::State::Connecting);
    logOn(loggedOut);
    QVERIFY(m_link->takeCommands().contains("agentLogin"));
    sayState(12, "AgentReady");
    QVERIFY(m_link->sent.value(0).contains("outtolunch"));
}

void TestDesk::callersAreWatchedAgain()
{
    signInFully();
    m_desk->watchCallers(QueueId{7});
    m_desk->watchCallers(QueueId{7});
    QCOMPARE(m_link->takeCommands(), QList<QByteArray>{"subscribeToQueueCalls"});
    QSignalSpy changed(m_desk.get(), &Desk::callersChanged);
    m_link->say("QueueCalls",
                R"({"queueId":7,"calls":[{"position":1,"name":"Zoe","number":"06"}]})");
    QCOMPARE(changed.count(), 1);
    m_link->become(Link::State::Waiting);
    m_link->become(Link::State::Connecting);
    logOn(ready);
    QVERIFY(m_link->takeCommands().contains("subscribeToQueueCalls"));
    m_desk->unwatchCallers(QueueId{7});
    QVERIFY(m_link->sent.isEmpty());
    m_desk->unwatchCallers(QueueId{7});
    QCOMPARE(m_link->takeCommands(), QList<QByteArray>{"unSubscribeToQueueCalls"});
}

//! Half of a window is gone when its panels end their watches.
void TestDesk::theEndOfAWatchIsToldLater()
{
    signInFully();
    m_desk->watchCallers(QueueId{7});
    m_desk->watchPhones({u"1002"_s});
    m_link->say("QueueCalls",
                R"({"queueId":7,"calls":[{"position":1,"name":"Zoe","number":"06"}]})");
    m_link->say("PhoneHintStatusEvent", R"({"number":"1002","status":0})");
    QSignalSpy callers(m_desk.get(), &Desk::callersChanged);
    QSignalSpy hints(m_desk.get(), &Desk::hintsChanged);

    m_desk->unwatchCallers(QueueId{7});
    m_desk->unwatchPhones({u"1002"_s});
    QCOMPARE(callers.count(), 0);
    QCOMPARE(hints.count(), 0);
    QVERIFY(m_desk->center().callers(QueueId{7}).isEmpty());

    m_desk->tick();
    QCOMPARE(callers.count(), 1);
    QCOMPARE(hints.count(), 1);
}

void TestDesk::dayLogSurvivesTheLoss()
{
    signInFully();
    wait(10s);
    sayState(12, "AgentOnPause", R"(,"cause":"outtolunch")");
    m_link->become(Link::State::Waiting);
    m_link->become(Link::State::Connecting);
    logOn(
        R"({"name":"AgentOnPause","agentId":12,"phoneNb":"1204","since":0,"cause":"outtolunch"})");
    wait(20s);
    const QList<DayTotal> totals = m_desk->dayLog().totals(m_clock.now());
    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals[0].state, ShownState::Ready);
    QCOMPARE(totals[0].time, 13s);
    QCOMPARE(totals[1].cause, QStringLiteral("outtolunch"));
    QCOMPARE(totals[1].count, 1);
    QCOMPARE(totals[1].time, 20s);
}

void TestDesk::callRingsAndIsAnsweredById()
{
    signInFully();
    QSignalSpy changed(m_desk.get(), &Desk::callsChanged);
    m_link->say("PhoneEvent",
                R"({"eventType":"EventRinging","DN":"1204","otherDN":"06","linkedId":"L1",
                    "uniqueId":"1650000002.37","queueName":"blue"})");
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_desk->phone().answer(), telephony::Obstacle::None);
    QVERIFY(m_link->sent.value(0).contains("\"uniqueId\":\"1650000002.37\""));
    m_link->say("PhoneEvent", R"({"eventType":"EventEstablished","uniqueId":"1650000002.37"})");
    QCOMPARE(m_desk->center().calls().calls().value(0).state, telephony::CallState::Established);
}

void TestDesk::listenersHearWhatIsNoPartOfTheState()
{
    struct Ear final : EventListener
    {
        void received(const xuc::Event &event) override
        {
            if (const auto *text = std::get_if<xuc::FlashTextEvent>(&event))
                heard.append(text->message.message);
        }
        QStringList heard{};
    };
    Ear ear;
    m_desk->addListener(&ear);
    const QByteArray text
        = R"({"event":"FlashTextUserMessage","from":{"username":"zoe"},"message":)";
    m_link->say("FlashTextEvent", text + "\"early\"}"); // While the sign-in still syncs.
    signInFully();
    m_link->say("FlashTextEvent", text + "\"late\"}");
    QCOMPARE(ear.heard, QStringList({u"early"_s, u"late"_s}));
    m_desk->removeListener(&ear);
    m_link->say("FlashTextEvent", text + "\"unheard\"}");
    QCOMPARE(ear.heard.size(), 2);
}

void TestDesk::commandsLeaveWhileTheStateIsWhole()
{
    QVERIFY(!m_desk->send("{}"));
    signInFully();
    m_link->sent.clear();
    QVERIFY(m_desk->send("{\"claz\":\"web\"}"));
    QCOMPARE(m_link->sent, QList<QByteArray>{"{\"claz\":\"web\"}"});
    m_link->become(Link::State::Waiting);
    QVERIFY(!m_desk->send("{}"));
    QCOMPARE(m_link->sent.size(), 1);
}

QTEST_GUILESS_MAIN(TestDesk)

#include "test_desk.moc"
