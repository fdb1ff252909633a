// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrestpush.h"

#include "rawclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

void TestRestPush::init()
{
    m_consumer = std::make_unique<EventConsumer>();
    m_sim = std::make_unique<HeldSim>(
        1, QStringList(), [this](Options &options) { options.eventUrl = m_consumer->url(); });
    QVERIFY(m_sim->isReady());
}

void TestRestPush::post(const QString &call, const QByteArray &body)
{
    QCOMPARE(http("POST"_ba, m_sim->xuc(u"/xuc/api/1.0/"_s + call), body).status, 200);
}

void TestRestPush::connectUser(const QString &login)
{
    post(u"connect/site/%1/"_s.arg(login), R"({"password":"demo"})"_ba);
}

void TestRestPush::aCallIsPostedInOrder()
{
    connectUser(u"agent1"_s);
    connectUser(u"agent2"_s);
    m_consumer->forget();
    post(u"dialByUsername/site/agent1/"_s, R"({"username":"agent2"})"_ba);
    m_sim->step(1000);
    QVERIFY(m_sim->engine().phones().answer(m_sim->user(u"agent2"_s).id));
    QVERIFY(m_sim->engine().phones().hold(m_sim->user(u"agent2"_s).id));
    QVERIFY(m_sim->engine().phones().hangUp(m_sim->user(u"agent1"_s).id));
    const QStringList caller{u"EventDialing"_s,  u"1"_s, u"EventEstablished"_s, u"2"_s,
                             u"EventReleased"_s, u"0"_s};
    const QStringList callee{u"EventRinging"_s, u"8"_s,  u"EventEstablished"_s, u"2"_s,
                             u"EventOnHold"_s,  u"16"_s, u"EventReleased"_s,    u"0"_s};
    QTRY_COMPARE(m_consumer->toldOf(u"agent1"_s), caller);
    QTRY_COMPARE(m_consumer->toldOf(u"agent2"_s), callee);
    const auto head = m_consumer->lastHead().toLower();
    QVERIFY(head.startsWith("post /xivo/1.0/event/site/ http/1.1"));
    QVERIFY(head.contains("content-type: application/json"));
}

void TestRestPush::phoneEventIsTheSocketsOwn()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    m_consumer->forget();
    const auto frames = client.ask(u"dial"_s, {{u"destination"_s, u"1002"_s}});
    QTRY_COMPARE(m_consumer->events().size(), 2);
    const auto event = m_consumer->events().first();
    QCOMPARE(event[u"username"_s], u"agent1"_s);
    QCOMPARE(event[u"message"_s][u"msgType"_s], u"PhoneEvent"_s);
    QCOMPARE(event[u"message"_s][u"ctiMessage"_s].toObject(),
             bodies(frames, u"PhoneEvent"_s).value(0));
    const QJsonObject status{{u"username"_s, u"agent1"_s}, {u"status"_s, 1}};
    QCOMPARE(m_consumer->events().last(), status);
}

void TestRestPush::onlyConnectedUsersArePosted()
{
    connectUser(u"agent1"_s);
    m_sim->step(60'000); // The others' phones ring, talk and are put down.
    post(u"dial/site/agent1/"_s, R"({"number":"1002"})"_ba);
    QTRY_VERIFY(m_consumer->toldOf(u"agent1"_s).contains(u"EventDialing"_s));
    QCOMPARE(m_consumer->toldOf(u"agent1"_s).size(), m_consumer->events().size());
}

void TestRestPush::handshakeRepeatsWhatIs()
{
    connectUser(u"agent1"_s);
    connectUser(u"agent2"_s);
    post(u"dial/site/agent1/"_s, R"({"number":"0611223344"})"_ba);
    QTRY_COMPARE(m_consumer->toldOf(u"agent1"_s).size(), 2);
    m_consumer->forget();
    post(u"handshake/site/"_s, {});
    QTRY_COMPARE(m_consumer->toldOf(u"agent1"_s), (QStringList{u"EventDialing"_s, u"1"_s}));
    QTRY_COMPARE(m_consumer->toldOf(u"agent2"_s), (QStringList{u"0"_s}));
    QCOMPARE(m_consumer->events().size(), 3);
}

void TestRestPush::refusedEventsAreNotRepeated_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("500") << "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("400") << "HTTP/1.1 400 No\r\nContent-Length: 2\r\n\r\nno"_ba;
    QTest::newRow("redirection")
        << "HTTP/1.1 307 Away\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("login") << "HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Length: 0\r\n\r\n"_ba;
}

void TestRestPush::refusedEventsAreNotRepeated()
{
    QFETCH(QByteArray, answer);
    m_consumer->setAnswer(answer);
    connectUser(u"agent1"_s);
    for (const auto *number : {"1002", "1003"}) {
        post(u"dial/site/agent1/"_s, R"({"number":")"_ba + number + R"("})");
        m_sim->engine().phones().hangUp(m_sim->user(u"agent1"_s).id);
    }
    const QStringList once{u"EventDialing"_s, u"1"_s, u"EventReleased"_s, u"0"_s};
    QTRY_COMPARE(m_consumer->toldOf(u"agent1"_s), once + once);
    QCOMPARE(push().waiting(), std::size_t(0));
}

void TestRestPush::aSilentConsumerSlowsNobodyDown()
{
    m_consumer->fallSilent();
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    QElapsedTimer calls;
    calls.start();
    for (int i = 0; i < 20; ++i) {
        const auto frames = client.ask(u"dial"_s, {{u"destination"_s, u"1002"_s}});
        QCOMPARE(bodies(frames, u"PhoneEvent"_s).value(0)[u"eventType"_s], u"EventDialing"_s);
        client.ask(u"hangup"_s);
    }
    // One event alone would be waited for as long as this.
    QVERIFY(std::chrono::milliseconds(calls.elapsed()) < RestEventPush::defaultPatience);
    QVERIFY(push().waiting() > 30);
}

void TestRestPush::aSilentConsumerIsGivenUpEventByEvent()
{
    m_consumer->fallSilent();
    push().setPatience(std::chrono::milliseconds(100));
    connectUser(u"agent1"_s);
    post(u"dial/site/agent1/"_s, R"({"number":"1002"})"_ba);
    m_sim->engine().phones().hangUp(m_sim->user(u"agent1"_s).id);
    QTRY_COMPARE(m_consumer->toldOf(u"agent1"_s),
                 (QStringList{u"EventDialing"_s, u"1"_s, u"EventReleased"_s, u"0"_s}));
}

void TestRestPush::aFullQueueDropsItsOldest()
{
    m_consumer->fallSilent();
    connectUser(u"agent1"_s);
    const auto overfull = RestEventPush::mostWaiting + 20;
    for (std::size_t i = 0; i < overfull; ++i)
        push().repeatAll();
    QCOMPARE(push().waiting(), RestEventPush::mostWaiting);
    QVERIFY(push().lost() >= 19);
}

void TestRestPush::anotherUrlTakesOver()
{
    EventConsumer other;
    connectUser(u"agent1"_s);
    m_consumer->forget();
    push().setUrl(other.url());
    post(u"dial/site/agent1/"_s, R"({"number":"1002"})"_ba);
    QTRY_COMPARE(other.events().size(), 2);
    push().setUrl({});
    m_sim->engine().phones().hangUp(m_sim->user(u"agent1"_s).id);
    QCOMPARE(push().waiting(), std::size_t(0));
    QVERIFY(m_consumer->events().isEmpty());
}
