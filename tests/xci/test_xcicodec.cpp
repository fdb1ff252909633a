// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpcall.h"
#include "xci/decoding.h"
#include "xci/encoding.h"
#include "xci/failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigie;
using namespace vigie::xci;
using namespace Qt::StringLiterals;

class TestXciCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothShapesOfLists();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsAnEntity();
    void sendsBackWhatItDoesNotKnow();
    void readsAUserWithoutThePassword();
    void readsATemplate();
    void readsAMailboxModeThatIsABoolean();
    void keepsWordsOfLaterServers();
    void readsEntitiesOfAdministratorsInAllShapes();
    void readsNumbers();
    void sendsOnlyWhatApplies_data();
    void sendsOnlyWhatApplies();
    void sendsCredentialsTogetherOrNot();
    void sendsAPasswordOnlyWhereOneWasTyped();
    void findsTheWordsOfAFailure_data();
    void findsTheWordsOfAFailure();
};

namespace {

const auto xivoJson
    = R"({"id":3,"uuid":"5d0a7e1c","name":"site-lyon","host":"10.20.0.5","remainingSlots":412})"_ba;
const auto entityJson
    = R"({"id":31,"combinedId":"sales@5d0a7e1c","name":"sales","displayName":"Sales floor","xivo":)"_ba
    + xivoJson
    + R"(,"intervals":[{"start":"1700","end":"1799","routingMode":"routed"},{"start":"1961","end":""},{"start":"1970"}],)"
      R"("presentedNumber":"inbNo","mediaServer":"m1","apiToken":"never"})"_ba;
const auto userJson = R"({"id":704,"entity":)"_ba + entityJson
    + R"(,"firstName":"Nora","lastName":"Vidal","internalNumber":"1712",)"
      R"("externalNumber":"\"Nora Vidal\"","mail":null,"ctiLogin":"nvidal",)"
      R"("ctiPassword":"clear-secret","provisioningNumber":"204118"})"_ba;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList keysOf(const QByteArray &json)
{
    return objectOf(json).keys();
}

} // namespace

void TestXciCodec::takesBothShapesOfLists()
{
    QCOMPARE(xivosIn('[' + xivoJson + ']')->size(), 1);
    QCOMPARE(xivosIn(R"({"items":[)" + xivoJson + "]}")->size(), 1);
    QCOMPARE(xivosIn(R"({"items":[]})")->size(), 0);
    const Xivo xivo = xivosIn('[' + xivoJson + ']')->first();
    QCOMPARE(xivo, (Xivo{XivoId(3), u"5d0a7e1c"_s, u"site-lyon"_s, u"10.20.0.5"_s, 412}));
    QCOMPARE(xivoIn(R"({"id":"4","name":"a","host":null})")->id, XivoId(4));
}

void TestXciCodec::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << "<html></html>"_ba;
    QTest::newRow("object") << R"({"id":3})"_ba;
    QTest::newRow("items of another kind") << R"({"items":{"id":3}})"_ba;
    QTest::newRow("cut") << R"({"items":[{"id":3},)"_ba;
}

void TestXciCodec::refusesWhatIsNoList()
{
    QFETCH(QByteArray, json);
    QVERIFY(!xivosIn(json));
    QVERIFY(!numbersIn(json));
    QVERIFY(!templatesIn(json));
}

void TestXciCodec::readsAnEntity()
{
    const Entity entity = *entityIn(entityJson);
    QCOMPARE(entity.combinedId, u"sales@5d0a7e1c"_s);
    QCOMPARE(entity.xivo.id, XivoId(3));
    QCOMPARE(entity.intervals.size(), 3);
    QCOMPARE(entity.intervals[0].end, u"1799"_s);
    QVERIFY(entity.intervals[1].end.isEmpty());
    QVERIFY(entity.intervals[2].end.isEmpty());
    QCOMPARE(entity.presentedNumber, u"inbNo"_s);
}

void TestXciCodec::sendsBackWhatItDoesNotKnow()
{
    const QByteArray sent = encoded(EntityDraft::of(*entityIn(entityJson)));
    const QJsonObject body = objectOf(sent);
    QCOMPARE(body["mediaServer"_L1].toString(), u"m1"_s);
    QCOMPARE(body["intervals"_L1][0]["routingMode"_L1].toString(), u"routed"_s);
    QCOMPARE(body["intervals"_L1][1]["end"_L1], QJsonValue(u""_s));
    QCOMPARE(body["xivoId"_L1].toInt(), 3);
    QCOMPARE(keysOf(sent),
             (QStringList{u"displayName"_s, u"intervals"_s, u"mediaServer"_s, u"name"_s,
                          u"presentedNumber"_s, u"xivoId"_s}));
}

void TestXciCodec::readsAUserWithoutThePassword()
{
    const User user = *userIn(userJson);
    QCOMPARE(user,
             (User{.id = xci::UserId(704),
                   .entity = u"sales@5d0a7e1c"_s,
                   .firstName = u"Nora"_s,
                   .lastName = u"Vidal"_s,
                   .internalNumber = u"1712"_s,
                   .externalNumber = u"\"Nora Vidal\""_s,
                   .ctiLogin = u"nvidal"_s,
                   .provisioningNumber = u"204118"_s}));
    QVERIFY(usersIn(R"({"items":[{"id":1,"ctiLogin":""}]})")->first().ctiLogin.isEmpty());
}

void TestXciCodec::readsATemplate()
{
    const Template all = *templateIn(
        R"({"id":5,"name":"Modèle 220","peerSipName":"model","routedInbound":true,)"
        R"("routedInboundPrefix":"04722301","callerIdMode":"custom","customCallerId":"0472230100",)"
        R"("ringingTime":20,"voiceMailEnabled":true,"voiceMailNumberMode":"custom",)"
        R"("voiceMailCustomNumber":"*981","voiceMailSendEmail":true,"xivos":[3],)"
        R"("entities":["sales@5d0a7e1c"]})"_ba);
    QCOMPARE(all,
             (Template{.id = TemplateId(5),
                       .name = u"Modèle 220"_s,
                       .xivos = {XivoId(3)},
                       .entities = {u"sales@5d0a7e1c"_s},
                       .peerName = Template::PeerName::Model,
                       .ringingTime = std::chrono::seconds(20),
                       .isRouted = true,
                       .routedPrefix = u"04722301"_s,
                       .callerId = Template::CallerId::Custom,
                       .customCallerId = u"0472230100"_s,
                       .hasVoiceMail = true,
                       .voiceMailNumber = Template::VoiceMailNumber::Custom,
                       .customVoiceMailNumber = u"*981"_s,
                       .sendsVoiceMail = true}));
    QCOMPARE(objectOf(encoded(all))["voiceMailCustomNumber"_L1].toString(), u"*981"_s);
}

void TestXciCodec::readsAMailboxModeThatIsABoolean()
{
    using Mailbox = Template::VoiceMailNumber;
    QCOMPARE(templateIn(R"({"voiceMailNumberMode":true})")->voiceMailNumber, Mailbox::Custom);
    QCOMPARE(templateIn(R"({"voiceMailNumberMode":false})")->voiceMailNumber, Mailbox::Short);
    QCOMPARE(templateIn(R"({})")->voiceMailNumber, Mailbox::Short);
}

void TestXciCodec::keepsWordsOfLaterServers()
{
    Template read = *templateIn(
        R"({"peerSipName":"webrtc","callerIdMode":"queue","label":{"a":1,"password":"p"}})");
    QCOMPARE(read.peerName, Template::PeerName::Other);
    const QJsonObject body = objectOf(encoded(read));
    QCOMPARE(body["peerSipName"_L1].toString(), u"webrtc"_s);
    QCOMPARE(body["callerIdMode"_L1].toString(), u"queue"_s);
    QCOMPARE(body["label"_L1].toObject(), (QJsonObject{{u"a"_s, 1}}));
    read.peerName = Template::PeerName::Auto;
    QCOMPARE(objectOf(encoded(read))["peerSipName"_L1].toString(), u"auto"_s);
}

void TestXciCodec::readsEntitiesOfAdministratorsInAllShapes()
{
    const auto all = *administratorsIn(
        R"({"items":[{"id":4,"login":"nvidal","name":"","password":"q1Zrdigest","superAdmin":false,)"
        R"("ldap":true,"entities":[31,"32",{"id":33,"combinedId":"a@b"},"c@d"]}]})"_ba);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].entities,
             (QList<EntityName>{{EntityId(31), {}},
                                {EntityId(32), {}},
                                {EntityId(33), u"a@b"_s},
                                {EntityId(0), u"c@d"_s}}));
    QVERIFY(all[0].isLdap);
    QVERIFY(!all[0].isSuper);
}

void TestXciCodec::readsNumbers()
{
    QCOMPARE(*numbersIn(R"({"items":["0100","0101"]})"), (QStringList{u"0100"_s, u"0101"_s}));
    QCOMPARE(*numbersIn(R"(["0100",1700])"), (QStringList{u"0100"_s, u"1700"_s}));
}

void TestXciCodec::sendsOnlyWhatApplies_data()
{
    QTest::addColumn<Template>("draft");
    QTest::addColumn<QStringList>("more");
    Template draft{.routedPrefix = u"047"_s,
                   .customCallerId = u"1"_s,
                   .customVoiceMailNumber = u"2"_s,
                   .sendsVoiceMail = true};
    draft.callerId = Template::CallerId::Anonymous;
    QTest::newRow("nothing") << draft << QStringList();
    Template routed = draft;
    routed.isRouted = true;
    QTest::newRow("routed") << routed << QStringList{u"routedInboundPrefix"_s};
    Template custom = draft;
    custom.callerId = Template::CallerId::Custom;
    QTest::newRow("own caller id") << custom << QStringList{u"customCallerId"_s};
    Template mailbox = draft;
    mailbox.hasVoiceMail = true;
    QTest::newRow("mailbox") << mailbox
                             << QStringList{u"voiceMailNumberMode"_s, u"voiceMailSendEmail"_s};
    mailbox.voiceMailNumber = Template::VoiceMailNumber::Custom;
    QTest::newRow("own mailbox") << mailbox
                                 << QStringList{u"voiceMailCustomNumber"_s,
                                                u"voiceMailNumberMode"_s, u"voiceMailSendEmail"_s};
}

void TestXciCodec::sendsOnlyWhatApplies()
{
    QFETCH(Template, draft);
    QFETCH(QStringList, more);
    QStringList expected{u"callerIdMode"_s,     u"entities"_s,    u"name"_s,
                         u"peerSipName"_s,      u"ringingTime"_s, u"routedInbound"_s,
                         u"voiceMailEnabled"_s, u"xivos"_s};
    expected += more;
    expected.sort();
    QCOMPARE(keysOf(encoded(draft)), expected);
}

void TestXciCodec::sendsCredentialsTogetherOrNot()
{
    UserDraft draft{.entity = u"sales@5d"_s,
                    .lineTemplate = TemplateId(5),
                    .firstName = u"Alice"_s,
                    .internalNumber = u"0100"_s,
                    .ctiLogin = u"alice"_s,
                    .ctiPassword = u"secret"_s};
    QVERIFY(!objectOf(encoded(draft)).contains("ctiLogin"_L1));
    QVERIFY(!objectOf(encoded(draft)).contains("ctiPassword"_L1));
    QCOMPARE(objectOf(encoded(draft))["internalNumber"_L1], QJsonValue(u"0100"_s));
    draft.cti = UserDraft::Cti::Set;
    QCOMPARE(objectOf(encoded(draft))["ctiLogin"_L1].toString(), u"alice"_s);
    QCOMPARE(objectOf(encoded(draft))["ctiPassword"_L1].toString(), u"secret"_s);
    draft.cti = UserDraft::Cti::Clear;
    QVERIFY(objectOf(encoded(draft))["ctiLogin"_L1].isNull());
    QVERIFY(objectOf(encoded(draft))["ctiPassword"_L1].isNull());
}

void TestXciCodec::sendsAPasswordOnlyWhereOneWasTyped()
{
    AdministratorDraft draft{.login = u"a"_s, .entities = {EntityId(31)}};
    QVERIFY(!objectOf(encoded(draft)).contains("password"_L1));
    QCOMPARE(objectOf(encoded(draft))["entityIds"_L1].toArray(), QJsonArray{31});
    draft.password = u"p"_s;
    draft.isSuper = true;
    QCOMPARE(objectOf(encoded(draft))["password"_L1].toString(), u"p"_s);
    QVERIFY(objectOf(encoded(draft))["entityIds"_L1].toArray().isEmpty());
    QVERIFY(objectOf(encoded(draft))["entityIds"_L1].isArray());
    draft.isLdap = true;
    QVERIFY(!objectOf(encoded(draft)).contains("password"_L1));
}

void TestXciCodec::findsTheWordsOfAFailure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto json = "application/json"_ba;
    using Kind = Failure::Kind;
    QTest::newRow("message") << 400 << json
                             << R"({"error":"interval_overlap","message":"Taken"})"_ba
                             << int(Kind::Refused) << u"Taken"_s;
    QTest::newRow("error alone") << 409 << json << R"({"error":"conflict"})"_ba
                                 << int(Kind::Conflict) << u"conflict"_s;
    QTest::newRow("plain") << 400 << "text/plain"_ba
                           << "No such\n template"_ba << int(Kind::Refused)
                           << u"No such template"_s;
    QTest::newRow("page") << 500 << "text/html"_ba
                          << "<html><head><title>Oops</title><style>p{}</style></head><body>"
                             "<p>Action &amp; <b>error</b></p><script>x()</script></body></html>"_ba
                          << int(Kind::Fault) << u"Action & error"_s;
    QTest::newRow("nothing") << 404 << json << QByteArray() << int(Kind::NotFound) << QString();
    QTest::newRow("a list") << 503 << json << "[]"_ba << int(Kind::Fault) << QString();
    QTest::newRow("rights") << 403 << json << R"({"message":"No"})"_ba << int(Kind::Forbidden)
                            << u"No"_s;
    QTest::newRow("page for an answer") << 200 << "text/html"_ba
                                        << "<p>Hi</p>"_ba << int(Kind::NotXci) << u"Hi"_s;
}

void TestXciCodec::findsTheWordsOfAFailure()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const auto failure = failureIn({status, type, body});
    QVERIFY(failure);
    QCOMPARE(int(failure->kind), kind);
    QCOMPARE(failure->status, status);
    QCOMPARE(failure->text, text);
    QVERIFY(!failureIn({204, {}, {}}));
    QVERIFY(!failureIn({201, "application/json", "{}"}));
}

QTEST_APPLESS_MAIN(TestXciCodec)
#include "test_xcicodec.moc"
