// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/watcher.h"
#include "xuc/decode.h"
#include "xuc/event.h"

#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;

namespace {

class Notes final : public Watcher
{
public:
    void queueChanged(QueueRow, QueueFields) override { }
    void agentChanged(AgentRow row, AgentFields fields) override { agents[raw(row)] |= fields; }
    void callersChanged(QueueRow) override { }
    void callbackChanged(CallbackRow row) override { callbacks.append(raw(row)); }
    void partsChanged(Parts changed) override { parts |= changed; }
    void cleared() override { }

    void forget()
    {
        agents.clear();
        callbacks.clear();
        parts = {};
    }

    QMap<qint32, AgentFields> agents;
    QList<qint32> callbacks;
    Parts parts;
};

constexpr auto lists = R"([{"uuid":"L1","name":"Spring","queueId":7,"callbacks":[
          {"uuid":"R1","listUuid":"L1","phoneNumber":"0145000000","firstName":"Zoe","lastName":"Martin",
           "company":"Acme","description":"a boat","agentId":null,"dueDate":"2024-03-18",
           "preferredPeriod":{"uuid":"P1","name":"Afternoon","periodStart":"14:00:00",
                              "periodEnd":"17:00:00","default":false}},
          {"uuid":"R2","mobilePhoneNumber":"0611223344","agentId":14,"dueDate":"2024-03-19"}]},
         {"uuid":"L2","name":"Autumn","queueId":9,"callbacks":[]}])";

} // namespace

//! Callbacks, default memberships and phone hints, as the server tells them.
class TestCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsAreReadWhole();
    void equalListsMarkNothing();
    void takenAndReleased();
    void ticketStaysWithItsTaker();
    void closedRequestLeavesAndKeepsItsRow();
    void rescheduledRequestIsFreeAgainAndKeepsTheRest();
    void updateOfAnUnknownRequestJoinsItsList();
    void newsOfUnknownRequestsIsVoid();
    void newsAheadOfTheListIsToldAgainBehindIt();
    void listReplacesTheOneBefore();
    void takeOverMarksDifferencesOnly();
    void takeOverKeepsTheTicketOfWhoStillHasTheRequest();

    void defaultsAreWholeAndKeyedByUser();
    void defaultsOfSomeUsersKeepTheOthers();
    void defaultMatch();
    void takeOverForgetsDefaultsThatAreGone();
    void hintsFollowTheirNumbers();
    void roomsAreReplacedByEachList();
    void ownCallKnowsItsRoom();
    void participantsComeChangeAndGo();
    void roomOutlivesTheLink();

    void namelessAgentsAreDroppedByTheList();
    void namelessQueuesAreDroppedByTheList();

private:
    void say(const char *type, const QByteArray &body) { say(*m_center, type, body); }
    static void say(ContactCenter &center, const char *type, const QByteArray &body);
    const Callback *callback(const char *uuid) const
    {
        return m_center->callbacks().find(QString::fromLatin1(uuid));
    }

    ManualClock m_clock;
    std::unique_ptr<ContactCenter> m_center;
    Notes m_notes;
};

void TestCallbacks::say(ContactCenter &center, const char *type, const QByteArray &body)
{
    const auto event = xuc::decode(
        QByteArrayLiteral("{\"msgType\":\"") + type + "\",\"ctiMessage\":" + body + '}', 0);
    QVERIFY2(event.has_value(), type);
    center.apply(*event);
}

void TestCallbacks::init()
{
    m_center = std::make_unique<ContactCenter>(m_clock);
    m_notes.forget();
    m_center->addWatcher(&m_notes);
    say("AgentList",
        R"([{"id":12,"firstName":"Marie","lastName":"Dupont","number":"2501","userId":31},
            {"id":14,"firstName":"Paul","lastName":"Petit","number":"2502","userId":33}])");
    say("CallbackLists", lists);
    m_notes.forget();
}

void TestCallbacks::listsAreReadWhole()
{
    QCOMPARE(m_center->callbacks().count(), 2);
    const Callback *first = callback("R1");
    QVERIFY(first);
    QCOMPARE(first->phoneNumber, u"0145000000"_s);
    QCOMPARE(first->company, u"Acme"_s);
    QCOMPARE(first->dueDate, QDate(2024, 3, 18));
    QCOMPARE(first->period.periodEnd, QTime(17, 0));
    QVERIFY(!first->agent);
    const Callback *second = callback("R2");
    QVERIFY(second);
    QCOMPARE(second->listUuid, u"L1"_s); // By its place.
    QCOMPARE(second->agent, std::optional(AgentId{14}));
    QCOMPARE(m_center->callbacks().listOf(*second)->queue, std::optional(QueueId{7}));
    QCOMPARE(m_center->callbacks().lists().size(), 2);
}

void TestCallbacks::equalListsMarkNothing()
{
    say("CallbackLists", lists);
    say("CallbackTaken", R"({"uuid":"R2","agentId":14})");
    QVERIFY(m_notes.callbacks.isEmpty());
    QVERIFY(!m_notes.parts);
}

void TestCallbacks::takenAndReleased()
{
    say("CallbackTaken", R"({"uuid":"R1","agentId":12})");
    QCOMPARE(callback("R1")->agent, std::optional(AgentId{12}));
    QCOMPARE(m_notes.callbacks, QList<qint32>{0});
    say("CallbackReleased", R"({"uuid":"R1"})");
    QVERIFY(!callback("R1")->agent);
    QCOMPARE(m_notes.callbacks, (QList<qint32>{0, 0}));
}

void TestCallbacks::ticketStaysWithItsTaker()
{
    say("CallbackTaken", R"({"uuid":"R1","agentId":12})");
    say("CallbackStarted", R"({"requestUuid":"R1","ticketUuid":"K9"})");
    QCOMPARE(callback("R1")->ticket, u"K9"_s);
    say("CallbackTaken", R"({"uuid":"R1","agentId":14})");
    QVERIFY(callback("R1")->ticket.isEmpty());
}

void TestCallbacks::closedRequestLeavesAndKeepsItsRow()
{
    say("CallbackClotured", R"({"uuid":"R1"})");
    QVERIFY(!callback("R1"));
    QCOMPARE(m_center->callbacks().count(), 2);
    QVERIFY(!m_center->callbacks().at(CallbackRow{0}).isListed);
    QVERIFY(m_center->callbacks().at(CallbackRow{0}).phoneNumber.isEmpty());
    QCOMPARE(m_notes.callbacks, QList<qint32>{0});
    say("CallbackLists", lists); // It is back.
    QCOMPARE(m_center->callbacks().row(u"R1"_s), std::optional(CallbackRow{0}));
    QVERIFY(callback("R1"));
}

void TestCallbacks::rescheduledRequestIsFreeAgainAndKeepsTheRest()
{
    say("CallbackTaken", R"({"uuid":"R1","agentId":12})");
    say("CallbackStarted", R"({"requestUuid":"R1","ticketUuid":"K9"})");
    say("CallbackRequestUpdated",
        R"({"request":{"uuid":"R1","dueDate":"2024-03-20","agentId":null,
                       "preferredPeriod":{"uuid":"P2","name":"Morning"}}})");
    QCOMPARE(callback("R1")->dueDate, QDate(2024, 3, 20));
    QCOMPARE(callback("R1")->period.uuid, u"P2"_s);
    QCOMPARE(callback("R1")->company, u"Acme"_s);
    QVERIFY(!callback("R1")->agent);
    QVERIFY(callback("R1")->ticket.isEmpty());
}

void TestCallbacks::updateOfAnUnknownRequestJoinsItsList()
{
    say("CallbackRequestUpdated",
        R"({"request":{"uuid":"R7","listUuid":"L2","phoneNumber":"0145","dueDate":"2024-03-20"}})");
    QVERIFY(callback("R7"));
    QCOMPARE(m_center->callbacks().listOf(*callback("R7"))->name, u"Autumn"_s);
    say("CallbackRequestUpdated",
        R"({"request":{"uuid":"R8","listUuid":"L9","phoneNumber":"0145"}})");
    QVERIFY(!callback("R8"));
}

void TestCallbacks::newsOfUnknownRequestsIsVoid()
{
    say("CallbackTaken", R"({"uuid":"R9","agentId":12})");
    say("CallbackReleased", R"({"uuid":"R9"})");
    say("CallbackStarted", R"({"requestUuid":"R9","ticketUuid":"K"})");
    say("CallbackClotured", R"({"uuid":"R9"})");
    QCOMPARE(m_center->callbacks().count(), 2);
    QVERIFY(m_notes.callbacks.isEmpty());
}

void TestCallbacks::newsAheadOfTheListIsToldAgainBehindIt()
{
    ContactCenter early(m_clock);
    say(early, "CallbackTaken", R"({"uuid":"R1","agentId":12})");
    say(early, "CallbackClotured", R"({"uuid":"R2"})");
    say(early, "CallbackTaken", R"({"uuid":"R9","agentId":12})");
    QCOMPARE(early.callbacks().count(), 0);
    say(early, "CallbackLists", lists);
    QCOMPARE(early.callbacks().find(u"R1"_s)->agent, std::optional(AgentId{12}));
    QVERIFY(!early.callbacks().find(u"R2"_s));
    QVERIFY(!early.callbacks().find(u"R9"_s));
}

void TestCallbacks::listReplacesTheOneBefore()
{
    say("CallbackTaken", R"({"uuid":"R1","agentId":12})");
    say("CallbackLists",
        R"([{"uuid":"L1","name":"Spring","queueId":7,"callbacks":[{"uuid":"R1"}]}])");
    QVERIFY(!callback("R1")->agent);
    QVERIFY(!callback("R2"));
    QCOMPARE(m_center->callbacks().lists().size(), 1);
    QVERIFY(m_notes.parts & Part::CallbackLists);
}

void TestCallbacks::takeOverMarksDifferencesOnly()
{
    ContactCenter fresh(m_clock);
    say(fresh, "CallbackLists",
        R"([{"uuid":"L1","name":"Spring","queueId":7,"callbacks":[
            {"uuid":"R2","mobilePhoneNumber":"0611223344","agentId":14,"dueDate":"2024-03-19"},
            {"uuid":"R3","phoneNumber":"0145","agentId":null}]},
           {"uuid":"L2","name":"Autumn","queueId":9,"callbacks":[]}])");
    m_notes.forget();
    m_center->takeOver(fresh);
    QVERIFY(!callback("R1"));
    QVERIFY(callback("R3"));
    QCOMPARE(m_center->callbacks().row(u"R2"_s), std::optional(CallbackRow{1}));
    std::sort(m_notes.callbacks.begin(), m_notes.callbacks.end());
    QCOMPARE(m_notes.callbacks, (QList<qint32>{0, 2}));
    QVERIFY(!(m_notes.parts & Part::CallbackLists));
    say("CallbackTaken", R"({"uuid":"R9","agentId":12})"); // The list is known: void.
    QCOMPARE(m_center->callbacks().count(), 3);
}

void TestCallbacks::takeOverKeepsTheTicketOfWhoStillHasTheRequest()
{
    for (const char *uuid : {"R1", "R2"}) {
        say("CallbackTaken", QByteArray(R"({"agentId":12,"uuid":")") + uuid + "\"}");
        say("CallbackStarted", QByteArray(R"({"ticketUuid":"K","requestUuid":")") + uuid + "\"}");
    }
    ContactCenter fresh(m_clock);
    say(fresh, "CallbackLists",
        R"([{"uuid":"L1","name":"Spring","queueId":7,"callbacks":[
            {"uuid":"R1","agentId":12},{"uuid":"R2","agentId":14}]}])");
    m_center->takeOver(fresh);
    QCOMPARE(callback("R1")->ticket, u"K"_s);
    QVERIFY(callback("R2")->ticket.isEmpty());
}

void TestCallbacks::defaultsAreWholeAndKeyedByUser()
{
    say("UserQueueDefaultMembership",
        R"({"userId":31,"membership":[{"queueId":9,"penalty":0},{"queueId":7,"penalty":1}]})");
    const auto first = m_center->defaults().of(UserId{31});
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first[0], (BaseMembership{QueueId{7}, 1}));
    QCOMPARE(m_notes.agents.value(0), AgentFields(AgentField::Defaults));
    say("UserQueueDefaultMembership", R"({"userId":31,"membership":[{"queueId":9,"penalty":4}]})");
    QCOMPARE(m_center->defaults().of(UserId{31}).size(), std::size_t(1));
    m_notes.forget();
    say("UserQueueDefaultMembership", R"({"userId":31,"membership":[{"queueId":9,"penalty":4}]})");
    QVERIFY(m_notes.agents.isEmpty());
    QVERIFY(m_center->defaults().of(UserId{12}).empty());
}

void TestCallbacks::defaultsOfSomeUsersKeepTheOthers()
{
    say("UsersQueueDefaultMembership",
        R"({"memberships":[{"userId":31,"membership":[{"queueId":7,"penalty":1}]},
                           {"userId":33,"membership":[{"queueId":7,"penalty":2}]}]})");
    say("UsersQueueDefaultMembership", R"({"memberships":[{"userId":33,"membership":[]}]})");
    QCOMPARE(m_center->defaults().of(UserId{31}).size(), std::size_t(1));
    QVERIFY(m_center->defaults().of(UserId{33}).empty());
}

void TestCallbacks::defaultMatch()
{
    const AgentRow marie = *m_center->row(UserId{31});
    QCOMPARE(m_center->agent(marie).id, AgentId{12});
    QVERIFY(m_center->defaultMatch(marie) == DefaultMatch::NoDefault);
    say("UserQueueDefaultMembership", R"({"userId":31,"membership":[{"queueId":7,"penalty":1}]})");
    QVERIFY(m_center->defaultMatch(marie) == DefaultMatch::Differs);
    say("QueueMember", R"({"agentId":12,"queueId":7,"penalty":1})");
    QVERIFY(m_center->defaultMatch(marie) == DefaultMatch::Same);
    say("QueueMember", R"({"agentId":12,"queueId":9,"penalty":1})");
    QVERIFY(m_center->defaultMatch(marie) == DefaultMatch::Differs);
}

void TestCallbacks::takeOverForgetsDefaultsThatAreGone()
{
    say("UsersQueueDefaultMembership",
        R"({"memberships":[{"userId":31,"membership":[{"queueId":7,"penalty":1}]},
                           {"userId":33,"membership":[{"queueId":7,"penalty":2}]}]})");
    ContactCenter fresh(m_clock);
    say(fresh, "AgentList", R"([{"id":12,"userId":31},{"id":14,"userId":33}])");
    say(fresh, "UsersQueueDefaultMembership",
        R"({"memberships":[{"userId":33,"membership":[{"queueId":7,"penalty":2}]}]})");
    m_notes.forget();
    m_center->takeOver(fresh);
    QVERIFY(m_center->defaults().of(UserId{31}).empty());
    QCOMPARE(m_center->defaults().of(UserId{33}).size(), std::size_t(1));
    QVERIFY(m_notes.agents.value(0) & AgentField::Defaults);
    QVERIFY(!(m_notes.agents.value(1) & AgentField::Defaults));
}

void TestCallbacks::hintsFollowTheirNumbers()
{
    say("PhoneHintStatusEvent", R"({"number":"1310","status":8})");
    QCOMPARE(m_center->hint(u"1310"_s), std::optional(xuc::PhoneStatus::Ringing));
    QVERIFY(!m_center->hint(u"1311"_s));
    QVERIFY(m_notes.parts & Part::Hints);
    m_notes.forget();
    say("PhoneHintStatusEvent", R"({"number":"1310","status":8})");
    QVERIFY(!m_notes.parts);
    m_center->dropHints();
    QVERIFY(!m_center->hint(u"1310"_s));
}

void TestCallbacks::roomsAreReplacedByEachList()
{
    say("ConferenceList",
        R"([{"number":"4000","name":"public","pinRequired":false,"startTime":0,"members":[]},
            {"number":"4001","name":"board","startTime":0,"members":[]}])");
    QCOMPARE(m_center->rooms().size(), 2);
    QVERIFY(m_notes.parts & Part::Rooms);
    say("ConferenceList",
        R"([{"number":"4000","name":"public","startTime":1650000000123,
             "members":[{"joinOrder":1,"name":"Marie","number":"1204"}]}])");
    QCOMPARE(m_center->rooms().size(), 1);
    QCOMPARE(m_center->rooms().first().members.size(), 1);
    m_notes.forget();
    ContactCenter fresh(m_clock);
    m_center->takeOver(fresh);
    QVERIFY(m_center->rooms().isEmpty());
}

constexpr auto establishedCall
    = R"({"eventType":"EventEstablished","uniqueId":"U1","linkedId":"L1","otherDN":"4000"})";
constexpr auto joinsRoom
    = R"({"eventType":"Join","uniqueId":"U1","conferenceNumber":"4000","conferenceName":"public",
          "since":12,"participants":[{"index":2,"callerIdName":"Zoe","since":5,"role":"User"},
          {"index":1,"callerIdName":"Marie","since":12,"role":"Organizer","isMe":true}]})";

void TestCallbacks::ownCallKnowsItsRoom()
{
    say("ConferenceEvent", joinsRoom); // Of no call: void.
    QVERIFY(m_center->calls().calls().isEmpty());
    say("PhoneEvent", establishedCall);
    say("ConferenceEvent", joinsRoom);
    const auto &room = m_center->calls().find(u"U1"_s)->room;
    QVERIFY(room);
    QCOMPARE(room->name, u"public"_s);
    QVERIFY(room->since == m_clock.now() - std::chrono::seconds(12));
    QCOMPARE(room->participants.size(), 2);
    QCOMPARE(room->participants.first().index, 1);
    QVERIFY(room->isOrganizer());
    say("ConferenceEvent", R"({"eventType":"Leave","uniqueId":"U1","conferenceNumber":"4000"})");
    QVERIFY(!m_center->calls().find(u"U1"_s)->room);
}

void TestCallbacks::participantsComeChangeAndGo()
{
    say("PhoneEvent", establishedCall);
    say("ConferenceEvent", joinsRoom);
    const auto all = [this] { return m_center->calls().find(u"U1"_s)->room->participants; };
    say("ConferenceParticipantEvent",
        R"({"eventType":"Update","uniqueId":"U1","index":2,"callerIdName":"Zoe","since":5,
            "isTalking":true,"isMuted":true,"role":"User"})");
    QCOMPARE(all().size(), 2);
    QVERIFY(all().at(1).isTalking && all().at(1).isMuted);
    say("ConferenceParticipantEvent",
        R"({"eventType":"Join","uniqueId":"U1","index":3,"callerIdName":"Tom","since":0})");
    QCOMPARE(all().size(), 3);
    say("ConferenceParticipantEvent", R"({"eventType":"Leave","uniqueId":"U1","index":2})");
    QCOMPARE(all().size(), 2);
    QCOMPARE(all().at(1).name, u"Tom"_s);
}

void TestCallbacks::roomOutlivesTheLink()
{
    say("PhoneEvent", establishedCall);
    say("ConferenceEvent", joinsRoom);
    ContactCenter fresh(m_clock);
    say(fresh, "CurrentCallsPhoneEvents", QByteArray("{\"events\":[") + establishedCall + "]}");
    m_center->takeOver(fresh);
    QVERIFY(m_center->calls().find(u"U1"_s)->room);
    ContactCenter without(m_clock);
    say(without, "CurrentCallsPhoneEvents", R"({"events":[]})");
    m_center->takeOver(without);
    QVERIFY(m_center->calls().calls().isEmpty());
}

void TestCallbacks::namelessAgentsAreDroppedByTheList()
{
    ContactCenter center(m_clock);
    say(center, "AgentStateEvent", R"({"name":"AgentReady","agentId":12,"since":3})");
    say(center, "AgentStateEvent", R"({"name":"AgentReady","agentId":99,"since":3})");
    say(center, "QueueMember", R"({"agentId":99,"queueId":7,"penalty":1})");
    say(center, "AgentList", R"([{"id":12,"lastName":"Dupont"}])");
    QVERIFY(center.find(AgentId{12})->state == ShownState::Ready);
    QVERIFY(center.find(AgentId{99})->state == ShownState::Unknown);
    QVERIFY(center.find(QueueId{7})->members.empty());
    // Behind the list it is kept aside for a configuration that may follow.
    say(center, "AgentStateEvent", R"({"name":"AgentReady","agentId":99,"since":3})");
    say(center, "AgentConfig", R"({"id":99,"lastName":"New"})");
    QVERIFY(center.find(AgentId{99})->state == ShownState::Ready);
}

void TestCallbacks::namelessQueuesAreDroppedByTheList()
{
    ContactCenter center(m_clock);
    say(center, "QueueStatistics",
        R"({"queueId":9,"counters":[{"statName":"WaitingCalls","value":2}]})");
    say(center, "QueueStatistics",
        R"({"queueRef":"green","counters":[{"statName":"WaitingCalls","value":3}]})");
    say(center, "QueueMember", R"({"agentId":12,"queueId":9,"penalty":1})");
    say(center, "QueueList", R"([{"id":7,"name":"blue"}])");
    QVERIFY(!center.find(QueueId{9})->waiting());
    QVERIFY(center.find(AgentId{12})->memberships.empty());
    say(center, "QueueConfig", R"({"id":8,"name":"green"})");
    QVERIFY(!center.find(QueueId{8})->waiting());
}

QTEST_GUILESS_MAIN(TestCallbacks)
#include "test_callbacks.moc"
