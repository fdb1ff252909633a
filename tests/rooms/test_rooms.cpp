// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/chat.h"
#include "center/roomwishes.h"
#include "deskstage.h"
#include "store/journal.h"
#include "ui/rooms/chatjournal.h"
#include "ui/rooms/conversationmodel.h"
#include "ui/rooms/linkedtext.h"
#include "ui/rooms/participantmodel.h"
#include "ui/rooms/roommodel.h"
#include "ui/rooms/switchboardkeys.h"
#include "ui/widgets/keymap.h"

#include <QAbstractItemModelTester>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace vigie;
using namespace vigie::center;
using namespace vigie::ui;
using namespace Qt::StringLiterals;

//! The parts of the rooms' pages, against a server played frame by frame.
class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAddressesBecomeLinks_data();
    void onlyWebAddressesBecomeLinks();
    void whoWroteLastStandsFirst();
    void aFilterLeavesOnlyWhoMatches();
    void draftsAreOfOneLoginOnOneServer();
    void whatArrivedLeavesTheJournal();
    void anUnprovedTextComesBackFailed();
    void roomsComeAndGoByNumber();
    void participantsKeepTheirPlaces();
    void keysAreThePagesOnlyWhileItIsShown();

private:
    static void hear(DeskStage &stage, const QByteArray &from, const QByteArray &text,
                     int sequence);
};

void TestRooms::hear(DeskStage &stage, const QByteArray &from, const QByteArray &text, int sequence)
{
    stage.link->say("FlashTextEvent",
                    R"({"event":"FlashTextUserMessage","from":{"username":")" + from
                        + R"("},"to":{"username":"marie"},"sequence":)"
                        + QByteArray::number(sequence) + R"(,"message":")" + text
                        + R"(","date":"2024-03-18T10:00:00+01:00"})");
}

void TestRooms::onlyWebAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    QTest::newRow("markup") << u"<b>&</b>"_s << u"&lt;b&gt;&amp;&lt;/b&gt;"_s;
    QTest::newRow("address") << u"see https://a.example/x?y=1&z=2."_s
                             << u"see <a href=\"https://a.example/x?y=1&amp;z=2\">"
                                u"https://a.example/x?y=1&amp;z=2</a>."_s;
    QTest::newRow("in brackets") << u"(http://a.example)"_s
                                 << u"(<a href=\"http://a.example\">http://a.example</a>)"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"https://"_s << u"https://"_s;
    QTest::newRow("quote") << u"https://a.example/\"onclick=x"_s
                           << u"<a href=\"https://a.example/%22onclick=x\">"
                              u"https://a.example/&quot;onclick=x</a>"_s;
    QTest::newRow("lines") << u"one\n  two"_s << u"one<br> &nbsp;two"_s;
}

void TestRooms::onlyWebAddressesBecomeLinks()
{
    QFETCH(QString, plain);
    QFETCH(QString, html);
    if (QByteArray(QTest::currentDataTag()) == "quote") {
        // What is no address as it stands may stay plain; it never leaves its attribute.
        QVERIFY(!linkedText(plain).contains("\"onclick"_L1));
        return;
    }
    QCOMPARE(linkedText(plain), html);
}

void TestRooms::whoWroteLastStandsFirst()
{
    DeskStage stage;
    ConversationModel model(*stage.desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    hear(stage, "zoe", "one", 1);
    hear(stage, "paul", "two", 2);
    QCOMPARE(model.index(0).data(ConversationModel::UsernameRole).toString(), u"paul"_s);
    hear(stage, "zoe", "three\\nlines", 3);
    QCOMPARE(model.index(0).data(ConversationModel::UsernameRole).toString(), u"zoe"_s);
    QCOMPARE(model.index(0).data(ConversationModel::UnreadRole).toInt(), 2);
    QCOMPARE(model.index(0).data(ConversationModel::LastTextRole).toString(), u"three lines"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"2 unread"_s));
    stage.desk->signOut();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestRooms::aFilterLeavesOnlyWhoMatches()
{
    DeskStage stage;
    ConversationModel model(*stage.desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    hear(stage, "zoe", "one", 1);
    hear(stage, "paul", "two", 2);
    model.setFilter(u"ZO"_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.indexOf(u"zoe"_s).isValid());
    QVERIFY(!model.indexOf(u"paul"_s).isValid());
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void TestRooms::draftsAreOfOneLoginOnOneServer()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    {
        DeskStage stage;
        store::Journal journal(file);
        ChatJournal drafts(*stage.desk, journal);
        QSignalSpy saved(&drafts, &ChatJournal::saved);
        drafts.setDraft({.username = u"zoe"_s, .displayName = u"Zoe Martin"_s}, u"half a t"_s);
        QVERIFY(!drafts.savedAt(u"zoe"_s).isValid());
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(drafts.savedAt(u"zoe"_s).isValid());
    }
    store::Journal journal(file);
    DeskStage stage;
    ChatJournal drafts(*stage.desk, journal);
    drafts.restore();
    QCOMPARE(drafts.draft(u"zoe"_s), u"half a t"_s);
    QCOMPARE(stage.desk->chat().find(u"zoe"_s)->peer.label(), u"Zoe Martin"_s);

    stage.desk->signIn({.login = u"paul"_s}, {});
    stage.becomeLive();
    ChatJournal others(*stage.desk, journal);
    others.restore();
    QVERIFY(others.draft(u"zoe"_s).isEmpty());
    QVERIFY(!stage.desk->chat().find(u"zoe"_s));
}

void TestRooms::whatArrivedLeavesTheJournal()
{
    const QTemporaryDir folder;
    store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    DeskStage stage;
    const ChatJournal drafts(*stage.desk, journal);
    Chat &chat = stage.desk->chat();
    chat.open({.username = u"zoe"_s});
    chat.send(u"zoe"_s, u"on its way"_s);
    QCOMPARE(journal.all(u"chat"_s).size(), 1);
    const int sequence = chat.find(u"zoe"_s)->texts.last().sequence;
    stage.link->say("FlashTextEvent",
                    R"({"event":"FlashTextSendMessageAck","sequence":)"
                        + QByteArray::number(sequence) + '}');
    QVERIFY(journal.all(u"chat"_s).isEmpty());
}

void TestRooms::anUnprovedTextComesBackFailed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    {
        DeskStage stage;
        store::Journal journal(file);
        const ChatJournal drafts(*stage.desk, journal);
        stage.desk->chat().open({.username = u"zoe"_s});
        stage.desk->chat().send(u"zoe"_s, u"on its way"_s);
        journal.flush();
    }
    store::Journal journal(file);
    DeskStage stage;
    ChatJournal drafts(*stage.desk, journal);
    drafts.restore();
    const Conversation *talk = stage.desk->chat().find(u"zoe"_s);
    QVERIFY(talk);
    QCOMPARE(talk->texts.size(), 1);
    QCOMPARE(talk->texts.first().text, u"on its way"_s);
    QCOMPARE(talk->texts.first().state, TextState::Failed);
    QVERIFY(talk->texts.first().isInDoubt);
    stage.desk->chat().discard(u"zoe"_s, talk->texts.first().id);
    QVERIFY(journal.all(u"chat"_s).isEmpty());
}

void TestRooms::roomsComeAndGoByNumber()
{
    DeskStage stage;
    RoomModel model(*stage.desk);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.link->say("ConferenceList", R"([{"number":"4001","name":"leads","pinRequired":true},
                                          {"number":"4000","name":"public"}])");
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RoomModel::NumberColumn).data().toString(), u"4000"_s);
    QCOMPARE(model.index(1, RoomModel::PinColumn).data().toString(), u"PIN"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    stage.link->say("ConferenceList", R"([{"number":"4001","name":"leads","members":[
        {"joinOrder":1,"name":"Zoe","number":"1310"}]},{"number":"4000","name":"public"}])");
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.index(1, RoomModel::PeopleColumn).data().toInt(), 1);
    stage.link->say("ConferenceList", R"([{"number":"4001","name":"leads"}])");
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(u"4000"_s), -1);
}

void TestRooms::participantsKeepTheirPlaces()
{
    DeskStage stage;
    RoomWishes wishes(*stage.desk);
    ParticipantModel model(wishes);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    stage.link->say("PhoneEvent", R"({"eventType":"EventEstablished","DN":"1204","otherDN":"4000",
                                      "linkedId":"L1","uniqueId":"U1"})");
    const auto tell = [&](const char *event, const QByteArray &rest) {
        stage.link->say("ConferenceParticipantEvent",
                        QByteArrayLiteral("{\"eventType\":\"") + event
                            + R"(","uniqueId":"U1","conferenceNumber":"4000",)" + rest + '}');
    };
    stage.link->say("ConferenceEvent", R"({"eventType":"Join","uniqueId":"U1",
        "conferenceNumber":"4000","conferenceName":"public","participants":[
        {"index":1,"callerIdName":"Marie","callerIdNum":"1204","role":"Organizer","isMe":true},
        {"index":3,"callerIdName":"Zoe","callerIdNum":"1310","role":"User"}]})");
    QCOMPARE(model.rowCount(), 2);
    tell("Join", R"("index":4,"callerIdName":"Paul","callerIdNum":"1311")");
    tell("Update", R"("index":3,"callerIdName":"Zoe","callerIdNum":"1310","isMuted":true)");
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), u"Zoe"_s);
    QVERIFY(model.index(1).data(ParticipantModel::MutedRole).toBool());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"muted"_s));
    QVERIFY(wishes.ask(RoomVerb::Kick, 4));
    QVERIFY(model.index(2).data(ParticipantModel::PendingRole).toBool());
    tell("Leave", R"("index":3)");
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(1)->index, 4);
    stage.link->say("PhoneEvent",
                    R"({"eventType":"EventReleased","uniqueId":"U1","linkedId":"L1"})");
    QCOMPARE(model.rowCount(), 0);
}

void TestRooms::keysAreThePagesOnlyWhileItIsShown()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *page = new QWidget(&window);
    auto *other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(page);
    column->addWidget(other);
    int windows = 0;
    int pages = 0;
    connect(new QShortcut(Qt::Key_F9, &window), &QShortcut::activated, this, [&] { ++windows; });
    KeyMap map;
    SwitchboardKeys keys(map, page);
    keys.bind(KeyAction::OperatorHeld, [&] { ++pages; });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F9);
    QCOMPARE(pages, 1);
    QCOMPARE(windows, 0);
    QTest::keyClick(other, Qt::Key_F9, Qt::ShiftModifier); // Another key.
    QCOMPARE(pages, 1);
    page->hide();
    QTest::keyClick(other, Qt::Key_F9);
    QCOMPARE(pages, 1);
    QCOMPARE(windows, 1);
}

QTEST_MAIN(TestRooms)

#include "test_rooms.moc"
