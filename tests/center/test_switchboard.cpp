// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/switchboard.h"
#include "deskstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! An operator's two queues against a server played frame by frame (wire reference, 1.5 and 2.4).
class TestSwitchboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePairIsFoundByItsNames_data();
    void thePairIsFoundByItsNames();
    void bothQueuesAreWatched();
    void aCallerIsTakenVerbatimAndAnswered();
    void oneAtATime();
    void theOtherOperatorWasFaster();
    void silenceFailsAndMayBeRetried();
    void aLateRingStillProves();
    void aLostLinkFailsIt();

private:
    void wait(std::chrono::milliseconds time);
    void sayCallers(const QByteArray &callers);
    void ring();
    Caller first() const { return m_stage->desk->center().callers(QueueId(9)).value(0); }

    std::unique_ptr<DeskStage> m_stage;
    std::unique_ptr<Switchboard> m_switchboard;
};

void TestSwitchboard::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->user = R"({"userId":31,"fullName":"Marie Dupont","agentId":12})";
    m_stage->lists = {
        {"LineConfig", R"({"id":"5","vendor":"Snom","number":"1204"})"},
        {"CurrentCallsPhoneEvents", R"({"events":[]})"},
        {"QueueList", R"([{"id":8,"name":"__switchboard","number":"3008"},
                          {"id":9,"name":"__switchboard_hold","number":"3009"},
                          {"id":10,"name":"reception","number":"3010"}])"},
        {"AgentList", R"([{"id":12,"firstName":"Marie","lastName":"Dupont","number":"2501"}])"},
        {"QueueMemberList", R"([{"agentId":12,"queueId":8,"penalty":0}])"},
    };
    m_stage->becomeLive();
    m_stage->becomeLive(); // The first session of this agent had no lists.
    m_switchboard = std::make_unique<Switchboard>(*m_stage->desk);
    sayCallers(
        R"({"position":1,"name":"Zoe","number":"0611","queueTime":"2024-03-18T10:00:00Z","x":1})");
    m_stage->link->sent.clear();
}

void TestSwitchboard::cleanup()
{
    m_switchboard.reset();
    m_stage.reset();
}

void TestSwitchboard::wait(std::chrono::milliseconds time)
{
    m_stage->clock.advance(time);
    m_switchboard->tick();
}

void TestSwitchboard::sayCallers(const QByteArray &callers)
{
    m_stage->link->say("QueueCalls", R"({"queueId":9,"calls":[)" + callers + "]}");
}

void TestSwitchboard::ring()
{
    m_stage->link->say("PhoneEvent",
                       R"({"eventType":"EventRinging","DN":"1204","otherDN":"0611","linkedId":"L1",
                           "uniqueId":"U1","queueName":"__switchboard_hold"})");
}

void TestSwitchboard::thePairIsFoundByItsNames_data()
{
    QTest::addColumn<QByteArray>("queues");
    QTest::addColumn<int>("member");
    QTest::addColumn<int>("incoming");
    const QByteArray old(R"({"id":1,"name":"__switchboard"},{"id":2,"name":"__switchboard_hold"})");
    const QByteArray plain(R"({"id":1,"name":"desk"},{"id":2,"name":"__desk_hold"})");
    QTest::newRow("of 2016") << old << 1 << 1;
    QTest::newRow("member of the hold queue") << old << 2 << 1;
    QTest::newRow("a name of its own") << plain << 1 << 1;
    QTest::newRow("not a member") << plain << 3 << 0;
    QTest::newRow("no hold queue") << QByteArray(R"({"id":1,"name":"__switchboard"})") << 1 << 0;
    QTest::newRow("no incoming queue")
        << QByteArray(R"({"id":2,"name":"__switchboard_hold"})") << 2 << 0;
    QTest::newRow("a common queue's name")
        << QByteArray(R"({"id":1,"name":"desk"},{"id":2,"name":"desk_hold"})") << 1 << 0;
}

void TestSwitchboard::thePairIsFoundByItsNames()
{
    QFETCH(QByteArray, queues);
    QFETCH(int, member);
    QFETCH(int, incoming);
    m_stage->link->say("QueueMemberList", "[]");
    m_stage->link->say("QueueList", '[' + queues + R"(,{"id":3,"name":"other"}])");
    m_stage->link->say("QueueMember",
                       R"({"agentId":12,"penalty":0,"queueId":)" + QByteArray::number(member)
                           + '}');
    const auto found = m_switchboard->queues();
    QCOMPARE(found ? int(found->incoming) : 0, incoming);
    QCOMPARE(found ? int(found->hold) : 0, incoming ? 2 : 0);
}

void TestSwitchboard::bothQueuesAreWatched()
{
    QCOMPARE(m_switchboard->holdNumber(), u"3009"_s);
    m_switchboard.reset();
    QCOMPARE(m_stage->link->takeCommands(),
             (QList<QByteArray>{"unSubscribeToQueueCalls", "unSubscribeToQueueCalls"}));
    m_switchboard = std::make_unique<Switchboard>(*m_stage->desk);
    QCOMPARE(m_stage->link->takeCommands(),
             (QList<QByteArray>{"subscribeToQueueCalls", "subscribeToQueueCalls"}));
    QSignalSpy changed(m_switchboard.get(), &Switchboard::queuesChanged);
    m_stage->link->say("QueueMember", R"({"agentId":12,"queueId":8,"penalty":-1})");
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_switchboard->queues());
}

void TestSwitchboard::aCallerIsTakenVerbatimAndAnswered()
{
    QVERIFY(m_switchboard->take(first(), QueueId(9)));
    QVERIFY(m_stage->link->sent.value(0).contains(
        R"("queueCall":{"position":1,"name":"Zoe","number":"0611","queueTime":"2024-03-18T10:00:00Z","x":1})"));
    ring();
    QVERIFY(!m_switchboard->retrieval());
    QCOMPARE(m_stage->lastSent()["command"_L1].toString(), u"answer"_s);
    QCOMPARE(m_stage->lastSent()["uniqueId"_L1].toString(), u"U1"_s);
}

void TestSwitchboard::oneAtATime()
{
    QVERIFY(m_switchboard->take(first(), QueueId(9)));
    QVERIFY(!m_switchboard->take(first(), QueueId(9)));
    ring();
    QVERIFY(!m_switchboard->take(first(), QueueId(9))); // The phone is busy.
}

void TestSwitchboard::theOtherOperatorWasFaster()
{
    m_switchboard->take(first(), QueueId(9));
    sayCallers({});
    wait(1s); // The own phone may still ring.
    QCOMPARE(m_switchboard->retrieval()->state, Retrieval::State::Pending);
    wait(500ms);
    QCOMPARE(m_switchboard->retrieval()->state, Retrieval::State::TakenByOther);
    QVERIFY(!m_switchboard->retry()); // Nobody to take any more.
    m_switchboard->forget();
    QVERIFY(!m_switchboard->retrieval());
}

void TestSwitchboard::silenceFailsAndMayBeRetried()
{
    m_switchboard->take(first(), QueueId(9));
    wait(5s);
    QCOMPARE(m_switchboard->retrieval()->state, Retrieval::State::NotConfirmed);
    QVERIFY(m_switchboard->retry());
    QCOMPARE(m_switchboard->retrieval()->state, Retrieval::State::Pending);
    QCOMPARE(m_stage->link->sent.size(), 2);
}

void TestSwitchboard::aLateRingStillProves()
{
    m_switchboard->take(first(), QueueId(9));
    wait(5s);
    m_stage->link->sent.clear();
    ring();
    QVERIFY(!m_switchboard->retrieval());
    QVERIFY(m_stage->link->sent.isEmpty()); // The person may have turned to something else.
}

void TestSwitchboard::aLostLinkFailsIt()
{
    m_switchboard->take(first(), QueueId(9));
    m_stage->link->become(Link::State::Waiting);
    QCOMPARE(m_switchboard->retrieval()->state, Retrieval::State::LinkDown);
}

QTEST_GUILESS_MAIN(TestSwitchboard)

#include "test_switchboard.moc"
