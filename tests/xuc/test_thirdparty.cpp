// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/thirdparty.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;

//! What a third-party service is asked, and what its answers mean.
class TestThirdPartyWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsDocumented();
    void leavesOutWhatThereIsNot();
    void carriesATokenOnlySafely_data();
    void carriesATokenOnlySafely();
    void readsTheDocumentedAnswer();
    void readsEachActionAndEvent_data();
    void readsEachActionAndEvent();
    void opensNothingElse_data();
    void opensNothingElse();
    void resolvesAddresses_data();
    void resolvesAddresses();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
};

namespace {

const QUrl service(u"https://apps.example.org:8443/agent/service"_s);

Result<ThirdPartyAnswer> read(const QByteArray &body, int status = 200)
{
    return ThirdPartyAnswer::decode({status, "application/json", body}, service);
}

} // namespace

void TestThirdPartyWire::asksAsDocumented()
{
    const ThirdPartyRequest request{
        .userId = UserId{7},
        .agentId = AgentId{12},
        .firstName = u"Nora"_s,
        .lastName = u"Vance"_s,
        .fullName = u"Nora Vance"_s,
        .token = u"eyJ0eX"_s,
        .callee = u"1207"_s,
        .caller = u"1333"_s,
        .linkedId = u"1512345999.17"_s,
        .queue = ThirdPartyRequest::Queue{.id = QueueId{6},
                                          .name = u"parcels"_s,
                                          .displayName = u"Parcels"_s,
                                          .number = u"3101"_s},
        .userData = {{u"XIVO_CONTEXT"_s, u"default"_s}, {u"USR_folder"_s, u"A77"_s}}};
    const auto wanted = QJsonDocument::fromJson(
        R"({"user":{"userId":7,"agentId":12,"firstName":"Nora","lastName":"Vance",
            "fullName":"Nora Vance","token":"eyJ0eX"},"callee":"1207","caller":"1333",
            "callDataCallId":"1512345999.17",
            "queue":{"id":6,"name":"parcels","displayName":"Parcels","number":"3101"},
            "userData":{"XIVO_CONTEXT":"default","USR_folder":"A77"}})");
    QCOMPARE(QJsonDocument::fromJson(request.encode()), wanted);
}

void TestThirdPartyWire::leavesOutWhatThereIsNot()
{
    const auto body = QJsonDocument::fromJson(ThirdPartyRequest{.userId = UserId{7}}.encode());
    QVERIFY(!body.object().contains("queue"_L1));
    QVERIFY(!body["user"_L1].toObject().contains("token"_L1));
    QVERIFY(body["user"_L1]["agentId"_L1].isNull());
    QVERIFY(body["user"_L1].toObject().contains("agentId"_L1));
    QVERIFY(body["userData"_L1].isObject());
}

void TestThirdPartyWire::carriesATokenOnlySafely_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("tls") << u"https://crm.example.org/x"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:9700/x"_s << true;
    QTest::newRow("its name") << u"http://localhost/x"_s << true;
    QTest::newRow("clear text") << u"http://crm.example.org/x"_s << false;
    QTest::newRow("another scheme") << u"ftp://localhost/x"_s << false;
}

void TestThirdPartyWire::carriesATokenOnlySafely()
{
    QFETCH(QString, address);
    QTEST(mayCarryToken(QUrl(address)), "isSafe");
}

void TestThirdPartyWire::readsTheDocumentedAnswer()
{
    const auto answer = read(
        R"({"action":"open","event":"EventReleased","url":"/thirdparty/open/0d9c4e77",
            "autopause":true,"autopauseReason":"casework","title":" Customer  file ",
            "multitab":false,"novelty":[1]})");
    QVERIFY(answer);
    QCOMPARE(
        *answer,
        (ThirdPartyAnswer{.action = PageAction::Open,
                          .trigger = PageTrigger::Released,
                          .url = QUrl(u"https://apps.example.org:8443/thirdparty/open/0d9c4e77"_s),
                          .isAutoPause = true,
                          .autoPauseReason = u"casework"_s,
                          .title = u"Customer file"_s}));
}

void TestThirdPartyWire::readsEachActionAndEvent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PageAction>("action");
    QTest::addColumn<PageTrigger>("trigger");
    QTest::newRow("open, ringing") << R"({"action":"open","event":"EventRinging","url":"/a"})"_ba
                                   << PageAction::Open << PageTrigger::Ringing;
    QTest::newRow("popup, established")
        << R"({"action":"popup","event":"EventEstablished","url":"/a"})"_ba << PageAction::Popup
        << PageTrigger::Established;
    QTest::newRow("run, released") << R"({"action":"run","event":"EventReleased","url":"crm"})"_ba
                                   << PageAction::Run << PageTrigger::Released;
}

void TestThirdPartyWire::readsEachActionAndEvent()
{
    QFETCH(QByteArray, body);
    const auto answer = read(body);
    QVERIFY(answer);
    QTEST(answer->action, "action");
    QTEST(answer->trigger, "trigger");
    QCOMPARE(answer->program, answer->action == PageAction::Run ? u"crm"_s : QString());
    QCOMPARE(answer->url.isEmpty(), answer->action == PageAction::Run);
}

void TestThirdPartyWire::opensNothingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << R"({"action":"none"})"_ba;
    QTest::newRow("an unknown action")
        << R"({"action":"dance","event":"EventRinging","url":"/a"})"_ba;
    QTest::newRow("an unknown event") << R"({"action":"open","event":"EventOnHold","url":"/a"})"_ba;
    QTest::newRow("no event") << R"({"action":"open","url":"/a"})"_ba;
    QTest::newRow("no address") << R"({"action":"open","event":"EventRinging"})"_ba;
    QTest::newRow("an empty address") << R"({"action":"open","event":"EventRinging","url":" "})"_ba;
    QTest::newRow("an address that is none")
        << R"({"action":"open","event":"EventRinging","url":["a"]})"_ba;
    QTest::newRow("a file")
        << R"({"action":"open","event":"EventRinging","url":"file:///etc/passwd"})"_ba;
    QTest::newRow("a script")
        << R"({"action":"popup","event":"EventRinging","url":"javascript:alert"})"_ba;
    QTest::newRow("a call") << R"({"action":"open","event":"EventRinging","url":"tel:15"})"_ba;
    QTest::newRow("no program") << R"({"action":"run","event":"EventRinging","url":""})"_ba;
    QTest::newRow("nothing") << R"({})"_ba;
}

void TestThirdPartyWire::opensNothingElse()
{
    QFETCH(QByteArray, body);
    const auto answer = read(body);
    QVERIFY(answer);
    QCOMPARE(*answer, ThirdPartyAnswer{});
}

void TestThirdPartyWire::resolvesAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("url");
    QTest::newRow("path") << "/p/1"_ba << u"https://apps.example.org:8443/p/1"_s;
    QTest::newRow("beside") << "page?c=1"_ba << u"https://apps.example.org:8443/agent/page?c=1"_s;
    QTest::newRow("absolute") << "http://crm.example.org/x"_ba << u"http://crm.example.org/x"_s;
    QTest::newRow("host") << "//crm.example.org/x"_ba << u"https://crm.example.org/x"_s;
}

void TestThirdPartyWire::resolvesAddresses()
{
    QFETCH(QByteArray, address);
    const auto answer
        = read(R"({"action":"open","event":"EventRinging","url":")" + address + "\"}");
    QVERIFY(answer);
    QTEST(answer->url.toString(), "url");
}

void TestThirdPartyWire::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a failure") << R"({"action":"none"})"_ba << 500 << ErrorKind::Server;
    QTest::newRow("another success") << R"({"action":"none"})"_ba << 204 << ErrorKind::Server;
    QTest::newRow("elsewhere") << ""_ba << 302 << ErrorKind::Server;
    QTest::newRow("no JSON") << "<html>"_ba << 200 << ErrorKind::Malformed;
    QTest::newRow("cut") << R"({"action":)"_ba << 200 << ErrorKind::Malformed;
    QTest::newRow("a list") << R"([{"action":"none"}])"_ba << 200 << ErrorKind::Malformed;
    QTest::newRow("empty") << ""_ba << 200 << ErrorKind::Malformed;
}

void TestThirdPartyWire::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto answer = read(body, status);
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
}

Q_DECLARE_METATYPE(vigie::xuc::PageAction)
Q_DECLARE_METATYPE(vigie::xuc::PageTrigger)
Q_DECLARE_METATYPE(vigie::ErrorKind)

QTEST_APPLESS_MAIN(TestThirdPartyWire)
#include "test_thirdparty.moc"
