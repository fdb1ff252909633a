// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/queuewaits.h"
#include "deskstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How long a caller waited, read from the queue's callers while the call rings (wire reference,
//! 2.4 and 5.2).
class TestQueueWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theQueueIsWatchedWhileItsCallRings();
    void theWaitIsFoundByTheNumberAndStays();
    void aListTheCallLeftFirstTakesNothingBack();
    void oneOfTwoAlikeIsNotGuessed();
    void anAnonymousCallerIsNotGuessed();
    void aCallOfNoQueueWatchesNothing();

private:
    void phone(const QByteArray &event, const QByteArray &number = "0611",
               const QByteArray &queue = "trucks");
    void callers(const QByteArray &list);
    int sent(const QString &command) const;
    //! As the server writes it: so long before now.
    QByteArray ago(std::chrono::seconds time) const
    {
        return m_stage->clock.wallTime()
            .addSecs(-time.count())
            .toUTC()
            .toString(Qt::ISODate)
            .toUtf8();
    }

    std::unique_ptr<DeskStage> m_stage;
    std::unique_ptr<QueueWaits> m_waits;
};

void TestQueueWaits::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->lists = {
        {"LineConfig", R"({"id":"5","vendor":"Snom","number":"1204"})"},
        {"CurrentCallsPhoneEvents", R"({"events":[]})"},
        {"QueueList", R"([{"id":7,"name":"trucks","displayName":"Trucks","number":"3007"}])"},
    };
    m_stage->becomeLive();
    m_waits = std::make_unique<QueueWaits>(*m_stage->desk);
    m_stage->link->sent.clear();
}

void TestQueueWaits::cleanup()
{
    m_waits.reset();
    m_stage.reset();
}

void TestQueueWaits::phone(const QByteArray &event, const QByteArray &number,
                           const QByteArray &queue)
{
    m_stage->link->say("PhoneEvent",
                       R"({"eventType":")" + event + R"(","DN":"1204","otherDN":")" + number
                           + R"(","linkedId":"L1","uniqueId":"U1","callDirection":"Incoming",)"
                           + R"("queueName":")" + queue + R"(","userData":{}})");
}

void TestQueueWaits::callers(const QByteArray &list)
{
    m_stage->link->say("QueueCalls", R"({"queueId":7,"calls":[)" + list + "]}");
}

int TestQueueWaits::sent(const QString &command) const
{
    int count = 0;
    for (const QByteArray &frame : m_stage->link->sent)
        count += QJsonDocument::fromJson(frame).object().value("command"_L1) == command ? 1 : 0;
    return count;
}

void TestQueueWaits::theQueueIsWatchedWhileItsCallRings()
{
    phone("EventRinging");
    QCOMPARE(sent(u"subscribeToQueueCalls"_s), 1);
    QCOMPARE(sent(u"unSubscribeToQueueCalls"_s), 0);
    phone("EventEstablished");
    QCOMPARE(sent(u"unSubscribeToQueueCalls"_s), 1);
}

void TestQueueWaits::theWaitIsFoundByTheNumberAndStays()
{
    phone("EventRinging");
    QVERIFY(!m_waits->of(u"U1"_s));
    QSignalSpy changed(m_waits.get(), &QueueWaits::changed);
    callers(R"({"position":1,"name":"A","number":"0699","queueTime":")" + ago(90s)
            + R"("},{"position":2,"name":"B","number":"06 11","queueTime":")" + ago(41s) + R"("})");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_waits->of(u"U1"_s)->waited, 41s);
    QCOMPARE(m_waits->of(u"U1"_s)->position, 2);
    m_stage->clock.advance(5s);
    phone("EventEstablished");
    QCOMPARE(m_waits->of(u"U1"_s)->waited, 41s);
    phone("EventReleased");
    QVERIFY(!m_waits->of(u"U1"_s));
}

void TestQueueWaits::aListTheCallLeftFirstTakesNothingBack()
{
    phone("EventRinging");
    callers(R"({"position":1,"name":"","number":"0611","queueTime":")" + ago(12s) + R"("})");
    callers({});
    QCOMPARE(m_waits->of(u"U1"_s)->waited, 12s);
}

void TestQueueWaits::oneOfTwoAlikeIsNotGuessed()
{
    phone("EventRinging");
    callers(R"({"position":1,"name":"","number":"0611","queueTime":")" + ago(90s)
            + R"("},{"position":2,"name":"","number":"0611","queueTime":")" + ago(41s) + R"("})");
    QVERIFY(!m_waits->of(u"U1"_s));
}

void TestQueueWaits::anAnonymousCallerIsNotGuessed()
{
    phone("EventRinging", "");
    callers(R"({"position":1,"name":"","number":"","queueTime":")" + ago(90s) + R"("})");
    QVERIFY(!m_waits->of(u"U1"_s));
}

void TestQueueWaits::aCallOfNoQueueWatchesNothing()
{
    phone("EventRinging", "0611", "");
    QCOMPARE(sent(u"subscribeToQueueCalls"_s), 0);
}

QTEST_GUILESS_MAIN(TestQueueWaits)
#include "test_queuewaits.moc"
