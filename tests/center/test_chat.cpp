// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/chat.h"
#include "deskstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The chat against a server played frame by frame (wire reference, 1.8 and 2.10).
class TestChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTextIsProvedByItsSequence();
    void aTextForLaterSaysSo();
    void anUnknownPersonRefusesTheText();
    void silenceFailsAndALateAnswerStillProves();
    void aServerThatKnowsNoChatIsFoundOut();
    void aSilentLinkProvesNothingOfTheChat();
    void whatIsHeardCountsAsUnreadUntilItIsOnScreen();
    void historyStandsBehindWhatIsKnown();
    void whatTheServerKeptIsHeardOnce();
    void aLostLinkLeavesTheTextInDoubt();
    void aRetrySendsTheSameTextOnce();
    void anEarlierRunsTextIsAskedFor();
    void anotherWindowsTextIsMine();
    void anotherPersonSeesNothing();
    void aLoginIsGivenItsName();

private:
    void say(const QByteArray &body) { m_stage->link->say("FlashTextEvent", body); }
    void hear(const QByteArray &from, const QByteArray &text, int sequence = 7);
    void wait(std::chrono::milliseconds time);
    const ChatText &last(const QString &username = u"zoe"_s) const;
    QByteArray ofSequence(const char *event, int sequence, const QByteArray &rest = {}) const;

    std::unique_ptr<DeskStage> m_stage;
    Chat *m_chat = nullptr;
    const ChatPeer m_zoe{.username = u"zoe"_s};
};

void TestChat::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_chat = &m_stage->desk->chat();
}

void TestChat::cleanup()
{
    m_stage.reset();
}

void TestChat::hear(const QByteArray &from, const QByteArray &text, int sequence)
{
    say(R"({"event":"FlashTextUserMessage","from":{"username":")" + from
        + R"(","displayName":"Zoe Martin","phoneNumber":"1310"},"to":{"username":"marie"},"sequence":)"
        + QByteArray::number(sequence) + R"(,"message":")" + text
        + R"(","date":"2024-03-18T10:00:00+01:00"})");
}

void TestChat::wait(std::chrono::milliseconds time)
{
    m_stage->clock.advance(time);
    m_chat->tick();
}

const ChatText &TestChat::last(const QString &username) const
{
    return m_chat->find(username)->texts.last();
}

QByteArray TestChat::ofSequence(const char *event, int sequence, const QByteArray &rest) const
{
    return QByteArrayLiteral("{\"event\":\"") + event
        + "\",\"sequence\":" + QByteArray::number(sequence) + rest + '}';
}

void TestChat::aTextIsProvedByItsSequence()
{
    m_chat->open(m_zoe);
    m_chat->send(u"zoe"_s, u"prêt ?"_s);
    const QJsonObject sent = m_stage->lastSent();
    QCOMPARE(sent["request"_L1].toString(), u"FlashTextDirectMessage"_s);
    QCOMPARE(sent["to"_L1]["username"_L1].toString(), u"zoe"_s);
    QCOMPARE(sent["message"_L1].toString(), u"prêt ?"_s);
    QCOMPARE(last().state, TextState::Sending);
    say(ofSequence("FlashTextSendMessageAck", last().sequence + 1)); // Of another text.
    QCOMPARE(last().state, TextState::Sending);
    say(ofSequence("FlashTextSendMessageAck", last().sequence,
                   R"(,"date":"2024-03-18T10:00:00+01:00")"));
    QCOMPARE(last().state, TextState::Delivered);
    QCOMPARE(last().at.toUTC(), QDateTime({2024, 3, 18}, {9, 0}, Qt::UTC));
}

void TestChat::aTextForLaterSaysSo()
{
    m_chat->open(m_zoe);
    m_chat->send(u"zoe"_s, u"one"_s);
    say(ofSequence("FlashTextSendMessageAckOffline", last().sequence));
    QCOMPARE(last().state, TextState::Kept);
    m_chat->send(u"zoe"_s, u"two"_s);
    say(ofSequence("FlashTextSendMessageAck", last().sequence, ",\"offline\":true"));
    QCOMPARE(last().state, TextState::Kept);
}

void TestChat::anUnknownPersonRefusesTheText()
{
    m_chat->open(m_zoe);
    m_chat->send(u"zoe"_s, u"one"_s);
    say(ofSequence("FlashTextSendMessageNack", last().sequence));
    QCOMPARE(last().state, TextState::Failed);
    QCOMPARE(last().failure, TextFailure::Refused);
    QCOMPARE(m_chat->service(), Chat::Service::Answers);
}

void TestChat::silenceFailsAndALateAnswerStillProves()
{
    m_chat->open(m_zoe);
    m_chat->send(u"zoe"_s, u"one"_s);
    wait(4900ms);
    QCOMPARE(last().state, TextState::Sending);
    wait(200ms);
    QCOMPARE(last().state, TextState::Failed);
    QCOMPARE(last().failure, TextFailure::NotConfirmed);
    QCOMPARE(m_chat->find(u"zoe"_s)->history, HistoryState::Silent);
    say(ofSequence("FlashTextSendMessageAck", last().sequence));
    QCOMPARE(last().state, TextState::Delivered);
    QCOMPARE(last().failure, TextFailure::None);
}

void TestChat::aServerThatKnowsNoChatIsFoundOut()
{
    QSignalSpy changed(m_chat, &Chat::serviceChanged);
    m_chat->open(m_zoe);
    m_stage->link->say("Error", R"({"Error":"no such queue"})");
    QCOMPARE(m_chat->service(), Chat::Service::Untried);
    m_stage->link->say("Error", R"({"Error":"unknown command: flashTextBrowserRequest"})");
    QCOMPARE(m_chat->service(), Chat::Service::Missing);
    hear("zoe", "after all");
    QCOMPARE(m_chat->service(), Chat::Service::Answers);
    m_stage->link->say("Error",
                       R"({"Error":"flashText"})"); // It answers: an error is about one text.
    QCOMPARE(m_chat->service(), Chat::Service::Answers);
    QCOMPARE(changed.count(), 2);
}

void TestChat::aSilentLinkProvesNothingOfTheChat()
{
    m_chat->open(m_zoe);
    m_stage->clock.advance(1ms);
    m_chat->send(u"zoe"_s, u"one"_s);
    wait(5100ms);
    QCOMPARE(last().state, TextState::Failed);
    QCOMPARE(m_chat->service(), Chat::Service::Untried);
    QVERIFY(m_chat->retry(u"zoe"_s, last().id));
    m_stage->clock.advance(1s);
    m_stage->signOfLife();
    wait(5s);
    QCOMPARE(m_chat->service(), Chat::Service::Missing);
}

void TestChat::whatIsHeardCountsAsUnreadUntilItIsOnScreen()
{
    QSignalSpy heard(m_chat, &Chat::heard);
    hear("zoe", "one", 1);
    hear("zoe", "two", 2);
    QCOMPARE(m_chat->unread(), 2);
    QCOMPARE(heard.count(), 2);
    QCOMPARE(m_chat->find(u"zoe"_s)->peer,
             (ChatPeer{.username = u"zoe"_s, .displayName = u"Zoe Martin"_s, .phone = u"1310"_s}));
    m_chat->setReading(u"zoe"_s);
    QCOMPARE(m_chat->unread(), 0);
    QCOMPARE(m_stage->lastSent()["request"_L1].toString(), u"FlashTextMarkAsRead"_s);
    hear("zoe", "three", 3); // Read at once.
    QCOMPARE(m_chat->unread(), 0);
    m_chat->setReading({});
    hear("zoe", "four", 4);
    QCOMPARE(m_chat->unread(), 1);
}

void TestChat::historyStandsBehindWhatIsKnown()
{
    hear("zoe", "live", 9);
    m_chat->setReading(u"zoe"_s);
    const int asked = m_chat->find(u"zoe"_s)->historySequence;
    QVERIFY(asked != 0);
    say(ofSequence("FlashTextUserMessageHistory", asked,
                   R"(,"users":["marie",{"username":"zoe"}],"messages":[
        {"from":{"username":"marie"},"to":{"username":"zoe"},"sequence":3,"message":"mine",
         "date":"2024-03-17T09:00:00+01:00"},
        {"from":{"username":"zoe"},"to":{"username":"marie"},"sequence":9,"message":"live",
         "date":"2024-03-18T10:00:00+01:00"}])"));
    const QList<ChatText> &texts = m_chat->find(u"zoe"_s)->texts;
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0].text, u"mine"_s);
    QVERIFY(texts[0].isMine);
    QCOMPARE(texts[0].state, TextState::Delivered);
    QCOMPARE(texts[1].text, u"live"_s);
    QCOMPARE(m_chat->find(u"zoe"_s)->history, HistoryState::Known);
    QCOMPARE(m_chat->unread(), 0);
}

void TestChat::whatTheServerKeptIsHeardOnce()
{
    const QByteArray list = ofSequence("FlashTextUnread", 0, R"(,"messages":[
        {"from":{"username":"zoe"},"to":{"username":"marie"},"sequence":9,"message":"kept",
         "date":"2024-03-18T10:00:00+01:00"}])");
    say(list);
    QCOMPARE(m_chat->unread(), 1);
    say(list);
    QCOMPARE(m_chat->unread(), 1);
    QCOMPARE(m_chat->find(u"zoe"_s)->texts.size(), 1);
}

void TestChat::aLostLinkLeavesTheTextInDoubt()
{
    m_chat->open(m_zoe);
    m_chat->send(u"zoe"_s, u"one"_s);
    m_chat->send(u"zoe"_s, u"two"_s);
    const int first = m_chat->find(u"zoe"_s)->texts.first().sequence;
    m_stage->link->become(Link::State::Waiting);
    QCOMPARE(last().state, TextState::Failed);
    QCOMPARE(last().failure, TextFailure::LinkDown);
    m_chat->send(u"zoe"_s, u"while down"_s);
    QCOMPARE(last().failure, TextFailure::LinkDown);
    QVERIFY(!last().isInDoubt); // It never left.
    m_stage->becomeLive();
    const int asked = m_chat->find(u"zoe"_s)->historySequence;
    say(ofSequence("FlashTextUserMessageHistory", asked,
                   R"(,"messages":[{"from":{"username":"marie"},"sequence":)"
                       + QByteArray::number(first)
                       + R"(,"message":"one","date":"2024-03-18T10:00:00+01:00"}])"));
    const QList<ChatText> &texts = m_chat->find(u"zoe"_s)->texts;
    QCOMPARE(texts.size(), 3);
    QCOMPARE(texts[0].state, TextState::Delivered);
    QCOMPARE(texts[1].state, TextState::Failed);
    QCOMPARE(texts[2].state, TextState::Failed);
}

void TestChat::aRetrySendsTheSameTextOnce()
{
    m_chat->open(m_zoe);
    m_chat->send(u"zoe"_s, u"one"_s);
    const quint32 id = last().id;
    QVERIFY(!m_chat->retry(u"zoe"_s, id)); // It is under way.
    wait(5s);
    const auto before = m_stage->link->sent.size();
    QVERIFY(m_chat->retry(u"zoe"_s, id));
    QCOMPARE(m_stage->link->sent.size(), before + 1);
    QCOMPARE(m_stage->lastSent()["message"_L1].toString(), u"one"_s);
    QCOMPARE(m_chat->find(u"zoe"_s)->texts.size(), 1);
    say(ofSequence("FlashTextSendMessageNack", last().sequence));
    m_chat->discard(u"zoe"_s, id);
    QVERIFY(m_chat->find(u"zoe"_s)->texts.isEmpty());
}

void TestChat::anEarlierRunsTextIsAskedFor()
{
    m_chat->restore(
        m_zoe,
        {.text = u"before the crash"_s, .at = QDateTime({2024, 3, 18}, {10, 0}), .sequence = 41});
    QCOMPARE(last().state, TextState::Failed);
    const int asked = m_chat->find(u"zoe"_s)->historySequence;
    QVERIFY(asked != 0);
    say(ofSequence("FlashTextUserMessageHistory", asked,
                   R"(,"messages":[{"from":{"username":"marie"},"sequence":41,
                       "message":"before the crash","date":"2024-03-18T10:00:01+01:00"}])"));
    QCOMPARE(m_chat->find(u"zoe"_s)->texts.size(), 1);
    QCOMPARE(last().state, TextState::Delivered);
}

void TestChat::anotherWindowsTextIsMine()
{
    QSignalSpy heard(m_chat, &Chat::heard);
    say(R"({"event":"FlashTextUserMessage","from":{"username":"marie"},
            "to":{"username":"zoe","displayName":"Zoe"},"sequence":4,"message":"from the other",
            "date":"2024-03-18T10:00:00+01:00"})");
    QVERIFY(last().isMine);
    QCOMPARE(last().state, TextState::Delivered);
    QCOMPARE(m_chat->unread(), 0);
    QCOMPARE(heard.count(), 0);
}

void TestChat::anotherPersonSeesNothing()
{
    hear("zoe", "secret");
    m_stage->desk->signOut();
    QVERIFY(m_chat->conversations().empty());
    QCOMPARE(m_chat->unread(), 0);
    QCOMPARE(m_chat->service(), Chat::Service::Untried);
}

void TestChat::aLoginIsGivenItsName()
{
    m_chat->open(m_zoe);
    QVERIFY(m_stage->link->takeCommands().contains("displayNameLookup"));
    m_stage->link->say("UserDisplayName", R"({"userName":"paul","displayName":"Paul Petit"})");
    QVERIFY(!m_chat->find(u"paul"_s)); // Somebody else asked.
    m_stage->link->say("UserDisplayName", R"({"userName":"zoe","displayName":"Zoe Martin"})");
    QCOMPARE(m_chat->find(u"zoe"_s)->peer.label(), u"Zoe Martin"_s);
    m_chat->open(m_zoe);
    QVERIFY(!m_stage->link->takeCommands().contains("displayNameLookup"));
}

QTEST_GUILESS_MAIN(TestChat)

#include "test_chat.moc"
