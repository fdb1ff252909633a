// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "fakelink.h"
#include "telephony/driver.h"
#include "xuc/signin.h"

#include <QTest>

#include <functional>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using telephony::Verb;

namespace {

//! What the played server holds; told whole at each log-on.
struct World
{
    QByteArray state = "AgentReady";
    QByteArray more = "";
    QByteArray calls = "";
    QByteArray request = R"({"uuid":"R1","agentId":null,"dueDate":"2024-03-18"})";
    QByteArray user = R"("dndEnabled":false,"uncFwdEnabled":false,"uncFwdDestination":"")";
    QByteArray members = R"({"agentId":12,"queueId":7,"penalty":2})";
};

constexpr auto freeRequest = R"({"uuid":"R1","agentId":null,"dueDate":"2024-03-18"})";
constexpr auto ownRequest = R"({"uuid":"R1","agentId":12,"dueDate":"2024-03-18"})";
constexpr auto talk = R"({"eventType":"EventEstablished","uniqueId":"U1","linkedId":"L1"})";
constexpr auto held = R"({"eventType":"EventOnHold","uniqueId":"U1","linkedId":"L1"})";
constexpr auto ringing = R"({"eventType":"EventRinging","uniqueId":"U1","linkedId":"L1"})";
constexpr auto dialled
    = R"({"eventType":"EventDialing","uniqueId":"U2","linkedId":"L2","otherDN":"0145000000"})";

//! One kind of wish: the world it is wished in, the one when the server took it, and its frame.
struct Case
{
    const char *name;
    const char *command;
    World before{};
    World after{};
    std::function<std::optional<IntentId>(Desk &)> wish;
};

QList<Case> allCases()
{
    const QByteArray both = QByteArray(held) + ',' + dialled;
    QList<Case> cases{
        {"log out",
         "agentLogout",
         {},
         {.state = "AgentLoggedOut"},
         [](Desk &desk) { return desk.logOutAgent(); }},
        {"pause",
         "pauseAgent",
         {},
         {.state = "AgentOnPause", .more = R"(,"cause":"lunch")"},
         [](Desk &desk) { return desk.pause(u"lunch"_s); }},
        {"ready",
         "unpauseAgent",
         {.state = "AgentOnPause"},
         {},
         [](Desk &desk) { return desk.ready(); }},
        {"enter a queue",
         "setAgentQueue",
         {.members = ""},
         {},
         [](Desk &desk) { return desk.joinQueue(QueueId{7}, 2); }},
        {"leave a queue",
         "removeAgentFromQueue",
         {},
         {.members = ""},
         [](Desk &desk) { return desk.leaveQueue(QueueId{7}); }},
        {"take a callback",
         "takeCallback",
         {.request = freeRequest},
         {.request = ownRequest},
         [](Desk &desk) { return desk.takeCallback(u"R1"_s); }},
        {"release a callback",
         "releaseCallback",
         {.request = ownRequest},
         {.request = freeRequest},
         [](Desk &desk) { return desk.releaseCallback(u"R1"_s); }},
        {"start a callback",
         "startCallback",
         {.request = ownRequest},
         {.calls = dialled, .request = ownRequest},
         [](Desk &desk) { return desk.startCallback(u"R1"_s, u"0145000000"_s); }},
        {"close a ticket",
         "updateCallbackTicket",
         {.request = ownRequest},
         {.request = ""},
         [](Desk &desk) { return desk.updateTicket(u"R1"_s, {.status = u"Answered"_s}); }},
        {"put a callback off",
         "updateCallbackTicket",
         {.request = ownRequest},
         {.request = R"({"uuid":"R1","agentId":null,"dueDate":"2024-03-20",
                         "preferredPeriod":{"uuid":"P1"}})"},
         [](Desk &desk) {
             return desk.updateTicket(
                 u"R1"_s,
                 {.status = u"Callback"_s, .dueDate = QDate(2024, 3, 20), .periodUuid = u"P1"_s});
         }},
        {"listen to a message",
         "listenCallbackMessage",
         {.request = ownRequest},
         {.calls = ringing, .request = ownRequest},
         [](Desk &desk) { return desk.listenToMessage(u"vm-000"_s); }},
        {"do not disturb",
         "dnd",
         {},
         {.user = R"("dndEnabled":true)"},
         [](Desk &desk) { return desk.setDoNotDisturb(true); }},
        {"forward",
         "uncFwd",
         {},
         {.user = R"("uncFwdEnabled":true,"uncFwdDestination":"1310")"},
         [](Desk &desk) { return desk.setForward(ForwardKind::Unconditional, true, u"1310"_s); }},
        {"dial",
         "dial",
         {},
         {.calls = dialled},
         [](Desk &desk) { return desk.ask(Verb::Dial, {}, u"0145000000"_s); }},
        {"answer",
         "answer",
         {.calls = ringing},
         {.calls = talk},
         [](Desk &desk) { return desk.ask(Verb::Answer); }},
        {"hang up",
         "hangup",
         {.calls = talk},
         {},
         [](Desk &desk) { return desk.ask(Verb::HangUp); }},
        {"hold",
         "hold",
         {.calls = talk},
         {.calls = held},
         [](Desk &desk) { return desk.ask(Verb::Hold); }},
        {"resume",
         "hold",
         {.calls = held},
         {.calls = talk},
         [](Desk &desk) { return desk.ask(Verb::Resume); }},
        {"consult",
         "attendedTransfer",
         {.calls = talk},
         {.calls = both},
         [](Desk &desk) { return desk.ask(Verb::AttendedTransfer, {}, u"0145000000"_s); }},
        {"transfer",
         "directTransfer",
         {.calls = talk},
         {},
         [](Desk &desk) { return desk.ask(Verb::DirectTransfer, {}, u"1310"_s); }},
        {"cancel a transfer",
         "cancelTransfer",
         {.calls = both},
         {.calls = talk},
         [](Desk &desk) { return desk.ask(Verb::CancelTransfer); }},
    };
    return cases;
}

} // namespace

//! A wish is sent once, whatever happens to the link between it and its proof.
class TestIntents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void provedByTheResyncedState_data() { kinds(); }
    void provedByTheResyncedState();
    void failedWithItsReason_data() { kinds(); }
    void failedWithItsReason();
    void silenceFailsAndSendsNothingMore_data() { kinds(); }
    void silenceFailsAndSendsNothingMore();
    void sameWishTwiceIsOne();
    void lateProofStillCounts();
    void someoneFasterSupersedesTheTake();
    void callbackEventsProve();
    void aKeptTicketIsSavedWhereTheStateHasLostIt();
    void ticketOfTheStartedCallIsUpdated();
    void logOutThatWasLostIsNotUndone();
    void pauseBehindACallOutlivesTheLink_data();
    void pauseBehindACallOutlivesTheLink();
    void pauseThatTheServerForgotIsSentAtTheEndOfTheCall();
    void pauseBehindACallIsTakenBack();
    void pauseBehindACallHoldsAfterARestart();
    void otherReasonTakesItsPlace();
    void recordingDoesNotWaitForThePause();
    void twoCallsAreAddressedApart();
    void newWishEndsTheNewsOfAFailedOne();
    void nothingToDialIsNotSent();

private:
    static void kinds();
    void tell(const World &world);
    void lose();
    void comeBack(const World &world);
    int sentSince(const char *command) const;
    IntentState stateOf(IntentId id) const { return m_desk->intents().find(id)->state; }
    void start(const Case &kind, IntentId *id);

    ManualClock m_clock;
    FakeLink *m_link = nullptr;
    std::unique_ptr<Desk> m_desk;
};

void TestIntents::init()
{
    auto link = std::make_unique<FakeLink>();
    m_link = link.get();
    m_desk = std::make_unique<Desk>(std::move(link), m_clock);
    m_desk->signIn({}, {});
}

void TestIntents::kinds()
{
    QTest::addColumn<int>("index");
    const QList<Case> cases = allCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << i;
}

void TestIntents::tell(const World &world)
{
    m_link->say("LoggedOn", "{}");
    m_link->become(Link::State::Syncing);
    m_link->say("UserConfigUpdate",
                R"({"userId":31,"fullName":"Marie Dupont","agentId":12,)" + world.user + '}');
    m_link->say("LineConfig", R"({"id":"5","vendor":"Snom","number":"1204"})");
    m_link->say("CurrentCallsPhoneEvents", "{\"events\":[" + world.calls + "]}");
    m_link->say("QueueList", R"([{"id":7,"name":"blue","number":"3001"}])");
    m_link->say("QueueStatistics", R"({"queueId":7,"counters":[]})");
    m_link->say("AgentGroupList", "[]");
    m_link->say("AgentList", R"([{"id":12,"lastName":"Dupont","userId":31}])");
    m_link->say("QueueMemberList", '[' + world.members + ']');
    m_link->say("UsersQueueDefaultMembership", R"({"memberships":[]})");
    m_link->say("CallbackLists",
                R"([{"uuid":"L1","name":"Spring","queueId":7,"callbacks":[)" + world.request
                    + "]}]");
    m_link->say("PreferredCallbackPeriodList", "[]");
    m_link->say("ConferenceList", "[]");
    m_link->say("AgentStatistics", R"({"id":12,"statistics":[]})");
    m_link->say("AgentStateEvent",
                "{\"agentId\":12,\"phoneNb\":\"1204\",\"since\":3,\"name\":\"" + world.state + '"'
                    + world.more + '}');
}

void TestIntents::lose()
{
    m_link->become(Link::State::Waiting);
}

void TestIntents::comeBack(const World &world)
{
    m_link->become(Link::State::Connecting);
    tell(world);
    QCOMPARE(m_desk->link(), LinkState::Live);
}

int TestIntents::sentSince(const char *command) const
{
    return int(std::count_if(m_link->sent.begin(), m_link->sent.end(), [&](const QByteArray &f) {
        return f.contains(QByteArray("\"command\":\"") + command + '"');
    }));
}

void TestIntents::start(const Case &kind, IntentId *id)
{
    tell(kind.before);
    QVERIFY(m_desk->isUp());
    m_link->sent.clear();
    const std::optional<IntentId> wished = kind.wish(*m_desk);
    QVERIFY(wished);
    *id = *wished;
    QCOMPARE(sentSince(kind.command), 1);
    QCOMPARE(stateOf(*id), IntentState::Pending);
}

void TestIntents::provedByTheResyncedState()
{
    QFETCH(const int, index);
    const Case kind = allCases()[index];
    IntentId id{};
    start(kind, &id);
    lose();
    QCOMPARE(stateOf(id), IntentState::Failed);
    QCOMPARE(m_desk->intents().find(id)->failure, IntentFailure::LinkDown);
    comeBack(kind.after);
    QCOMPARE(stateOf(id), IntentState::Confirmed);
    QCOMPARE(sentSince(kind.command), 1);
}

void TestIntents::failedWithItsReason()
{
    QFETCH(const int, index);
    const Case kind = allCases()[index];
    IntentId id{};
    start(kind, &id);
    lose();
    comeBack(kind.before);
    m_clock.advance(10s);
    m_desk->tick();
    QCOMPARE(stateOf(id), IntentState::Failed);
    QCOMPARE(m_desk->intents().find(id)->failure, IntentFailure::LinkDown);
    QCOMPARE(sentSince(kind.command), 1);
    // The person may wish it again: then, and only then, it leaves again.
    QVERIFY(m_desk->retry(id));
    QCOMPARE(sentSince(kind.command), 2);
}

void TestIntents::silenceFailsAndSendsNothingMore()
{
    QFETCH(const int, index);
    const Case kind = allCases()[index];
    IntentId id{};
    start(kind, &id);
    m_clock.advance(5100ms);
    m_desk->tick();
    QCOMPARE(m_desk->intents().find(id)->failure, IntentFailure::NotConfirmed);
    QCOMPARE(sentSince(kind.command), 1);
}

void TestIntents::sameWishTwiceIsOne()
{
    tell({.request = ownRequest});
    const auto first = m_desk->ask(Verb::Dial, {}, u"0145000000"_s);
    const auto second = m_desk->ask(Verb::Dial, {}, u"0145000000"_s);
    QCOMPARE(first, second);
    const IntentId started = m_desk->startCallback(u"R1"_s, u"0145"_s);
    QCOMPARE(m_desk->startCallback(u"R1"_s, u"0145"_s), started);
    m_clock.advance(5100ms);
    m_desk->tick();
    QCOMPARE(sentSince("dial"), 1);
    QCOMPARE(sentSince("startCallback"), 1);
}

void TestIntents::lateProofStillCounts()
{
    tell({});
    const auto id = m_desk->ask(Verb::Dial, {}, u"0145000000"_s);
    m_clock.advance(5100ms);
    m_desk->tick();
    QCOMPARE(stateOf(*id), IntentState::Failed);
    m_link->say("PhoneEvent", dialled);
    QCOMPARE(stateOf(*id), IntentState::Confirmed);
}

void TestIntents::someoneFasterSupersedesTheTake()
{
    tell({});
    const IntentId id = m_desk->takeCallback(u"R1"_s);
    m_link->say("CallbackTaken", R"({"uuid":"R1","agentId":14})");
    QCOMPARE(stateOf(id), IntentState::Superseded);
    QCOMPARE(m_desk->center().callbacks().find(u"R1"_s)->agent, std::optional(AgentId{14}));
}

void TestIntents::aKeptTicketIsSavedWhereTheStateHasLostIt()
{
    tell({.request = ownRequest});
    m_link->sent.clear();
    m_desk->updateTicket(u"R1"_s, {.status = u"Answered"_s, .ticket = u"K9"_s});
    QVERIFY(m_link->sent.last().contains(R"("uuid":"K9")"));
    // What the server tells of this sitting counts more.
    m_link->say("CallbackStarted", R"({"requestUuid":"R1","ticketUuid":"K10"})");
    m_clock.advance(6s);
    m_desk->tick();
    m_link->sent.clear();
    m_desk->updateTicket(u"R1"_s, {.status = u"Answered"_s, .ticket = u"K9"_s});
    QVERIFY(m_link->sent.last().contains(R"("uuid":"K10")"));
}

void TestIntents::callbackEventsProve()
{
    tell({});
    const IntentId taken = m_desk->takeCallback(u"R1"_s);
    m_link->say("CallbackTaken", R"({"uuid":"R1","agentId":12})");
    QCOMPARE(stateOf(taken), IntentState::Confirmed);
    const IntentId started = m_desk->startCallback(u"R1"_s, u"0145"_s);
    m_link->say("CallbackStarted", R"({"requestUuid":"R2","ticketUuid":"K8"})");
    QCOMPARE(stateOf(started), IntentState::Pending);
    m_link->say("CallbackStarted", R"({"requestUuid":"R1","ticketUuid":"K9"})");
    QCOMPARE(stateOf(started), IntentState::Confirmed);
    const IntentId released = m_desk->releaseCallback(u"R1"_s);
    m_link->say("CallbackReleased", R"({"uuid":"R1"})");
    QCOMPARE(stateOf(released), IntentState::Confirmed);
}

void TestIntents::ticketOfTheStartedCallIsUpdated()
{
    tell({.request = ownRequest});
    m_desk->startCallback(u"R1"_s, u"0145"_s);
    m_link->say("CallbackStarted", R"({"requestUuid":"R1","ticketUuid":"K9"})");
    const IntentId id = m_desk->updateTicket(u"R1"_s, {.status = u"NoAnswer"_s});
    QVERIFY(m_link->sent.last().contains("\"uuid\":\"K9\""));
    m_link->say("CallbackClotured", R"({"uuid":"R1"})");
    QCOMPARE(stateOf(id), IntentState::Confirmed);
}

void TestIntents::logOutThatWasLostIsNotUndone()
{
    m_desk->signIn({}, u"1204"_s);
    tell({});
    m_desk->logOutAgent();
    lose();
    comeBack({.state = "AgentLoggedOut"});
    QCOMPARE(sentSince("agentLogin"), 0);
}

void TestIntents::pauseBehindACallOutlivesTheLink_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("sent");
    QTest::addColumn<IntentState>("ended");
    QTest::newRow("the call goes on")
        << QByteArray("AgentOnCall") << QByteArray() << 2 << IntentState::Pending;
    QTest::newRow("the call is over")
        << QByteArray("AgentReady") << QByteArray() << 2 << IntentState::Pending;
    QTest::newRow("the server has paused")
        << QByteArray("AgentOnPause") << QByteArray(R"(,"cause":"lunch")") << 1
        << IntentState::Confirmed;
    QTest::newRow("wrap-up goes on")
        << QByteArray("AgentOnWrapup") << QByteArray() << 2 << IntentState::Pending;
}

void TestIntents::pauseBehindACallOutlivesTheLink()
{
    QFETCH(const QByteArray, state);
    QFETCH(const QByteArray, more);
    tell({.state = "AgentOnCall", .calls = talk});
    m_link->sent.clear();
    const IntentId id = m_desk->pause(u"lunch"_s);
    QCOMPARE(sentSince("pauseAgent"), 1);
    m_clock.advance(60s);
    m_desk->tick();
    lose();
    QVERIFY(m_desk->intents().find(id)->isOpen());
    m_clock.advance(60s);
    m_desk->tick();
    QVERIFY(m_desk->intents().find(id)->isOpen());
    comeBack({.state = state, .more = more});
    QTEST(sentSince("pauseAgent"), "sent");
    QTEST(stateOf(id), "ended");
}

void TestIntents::pauseThatTheServerForgotIsSentAtTheEndOfTheCall()
{
    tell({.state = "AgentOnCall", .calls = talk});
    m_link->sent.clear();
    const IntentId id = m_desk->pause(u"lunch"_s);
    const auto become = [this](const QByteArray &name) {
        m_link->say("AgentStateEvent",
                    R"({"agentId":12,"phoneNb":"1204","since":0,"name":")" + name + "\"}");
    };
    become("AgentOnWrapup");
    QCOMPARE(sentSince("pauseAgent"), 1);
    become("AgentReady");
    QCOMPARE(sentSince("pauseAgent"), 2);
    QCOMPARE(stateOf(id), IntentState::Pending);
    m_clock.advance(5100ms);
    m_desk->tick();
    QCOMPARE(m_desk->intents().find(id)->failure, IntentFailure::NotConfirmed);
}

void TestIntents::pauseBehindACallIsTakenBack()
{
    tell({.state = "AgentOnCall", .more = R"(,"cause":"available")", .calls = talk});
    const IntentId pause = m_desk->pause(u"lunch"_s);
    m_link->say("AgentStateEvent",
                R"({"agentId":12,"since":9,"name":"AgentOnCall","cause":"lunch"})");
    const IntentId back = m_desk->ready();
    QCOMPARE(stateOf(pause), IntentState::Superseded);
    QCOMPARE(sentSince("unpauseAgent"), 1);
    m_clock.advance(60s);
    m_desk->tick();
    QCOMPARE(stateOf(back), IntentState::Pending); // Who says nothing has until the call's end.
    m_link->say("AgentStateEvent",
                R"({"agentId":12,"since":9,"name":"AgentOnCall","cause":"available"})");
    QCOMPARE(stateOf(back), IntentState::Confirmed);
}

void TestIntents::pauseBehindACallHoldsAfterARestart()
{
    m_desk->signIn({}, u"1204"_s);
    tell({.state = "AgentOnCall", .calls = talk});
    m_desk->pause(u"lunch"_s);
    lose();
    m_link->sent.clear();
    comeBack({.state = "AgentLoggedOut"});
    QCOMPARE(sentSince("agentLogin"), 1);
    m_link->say("AgentStateEvent",
                R"({"agentId":12,"phoneNb":"1204","since":0,"name":"AgentReady"})");
    QCOMPARE(sentSince("pauseAgent"), 1);
    QVERIFY(m_link->sent.last().contains("lunch"));
}

void TestIntents::otherReasonTakesItsPlace()
{
    tell({.state = "AgentOnCall", .calls = talk});
    const IntentId lunch = m_desk->pause(u"lunch"_s);
    const IntentId coffee = m_desk->pause(u"coffee"_s);
    QCOMPARE(stateOf(lunch), IntentState::Superseded);
    QCOMPARE(stateOf(coffee), IntentState::Pending);
    QCOMPARE(sentSince("pauseAgent"), 2);
}

void TestIntents::recordingDoesNotWaitForThePause()
{
    tell({.state = "AgentOnCall", .more = R"(,"monitorState":"ACTIVE")", .calls = talk});
    m_desk->pause(u"lunch"_s);
    const IntentId id = m_desk->pauseRecording();
    QCOMPARE(sentSince("monitorPause"), 1);
    QCOMPARE(m_desk->intents().latestOnRecording(AgentId{12})->id, id);
    m_link->say("AgentStateEvent",
                R"({"agentId":12,"since":9,"name":"AgentOnCall","monitorState":"PAUSED"})");
    QCOMPARE(stateOf(id), IntentState::Confirmed);
}

void TestIntents::twoCallsAreAddressedApart()
{
    tell({.state = "AgentOnCall",
          .calls = QByteArray(held)
              + R"(,{"eventType":"EventEstablished","uniqueId":"U9","linkedId":"L9"})"});
    m_link->sent.clear();
    const auto one = m_desk->ask(Verb::HangUp, u"U1"_s);
    const auto other = m_desk->ask(Verb::HangUp, u"U9"_s);
    QVERIFY(one && other && one != other);
    QCOMPARE(sentSince("hangup"), 2);
    m_link->say("PhoneEvent", R"({"eventType":"EventReleased","uniqueId":"U9","linkedId":"L9"})");
    QCOMPARE(stateOf(*other), IntentState::Confirmed);
    QCOMPARE(stateOf(*one), IntentState::Pending);
}

void TestIntents::newWishEndsTheNewsOfAFailedOne()
{
    tell({});
    const IntentId lunch = m_desk->pause(u"lunch"_s);
    m_clock.advance(5100ms);
    m_desk->tick();
    QCOMPARE(m_desk->intents().latest(AgentId{12})->id, lunch);
    const IntentId coffee = m_desk->pause(u"coffee"_s);
    m_link->say("AgentStateEvent",
                R"({"agentId":12,"since":0,"name":"AgentOnPause","cause":"coffee"})");
    QCOMPARE(stateOf(coffee), IntentState::Confirmed);
    QVERIFY(!m_desk->intents().latest(AgentId{12}));
}

void TestIntents::nothingToDialIsNotSent()
{
    tell({});
    m_link->sent.clear();
    QVERIFY(!m_desk->ask(Verb::Dial, {}, u" - "_s));
    QCOMPARE(m_desk->phone().dial(u"abc"_s), telephony::Obstacle::NoNumber);
    QVERIFY(m_link->sent.isEmpty());
    QVERIFY(m_desk->ask(Verb::Dial, {}, u"1102"_s, {{u"case"_s, u"A-77"_s}}));
    QVERIFY(m_link->sent.last().contains(R"("variables":{"case":"A-77"})"));
}

QTEST_GUILESS_MAIN(TestIntents)
#include "test_intents.moc"
