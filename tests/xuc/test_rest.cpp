// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/rest/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vigie::xuc::RestVerb)

class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEachCallAsDocumented_data();
    void makesEachCallAsDocumented();
    void everyCallHasItsRow();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void keepsEncodedSignsInTheUrl();
};

void TestRest::makesEachCallAsDocumented_data()
{
    QTest::addColumn<RestArguments>("arguments");
    QTest::addColumn<RestVerb>("verb");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body"); // Its type is given away by it.
    QTest::addColumn<bool>("needsToken");
    using A = RestArguments;
    using B = QByteArray;
    const A nvance{{u"domain"_s, u"avencall"_s}, {u"username"_s, u"nvance"_s}};
    const A forward{{u"state"_s, u"true"_s}, {u"destination"_s, u"1102"_s}};
    const B forwardBody = R"({"destination":"1102","state":true})";
    const A id{{u"id"_s, u"b1f0/é"_s}};
    const A ada{{u"firstname"_s, u"Ada"_s}, {u"number"_s, u"1815"_s}};
    const B adaBody = R"({"firstname":"Ada","number":"1815"})";
    const A room{{u"room"_s, uR"({"name":"War room"})"_s}};
    const B roomBody = R"({"name":"War room"})";
    const A line{{u"phoneNumber"_s, u"2702"_s}};
    using enum RestVerb;

    QTest::newRow("connect") << nvance + A{{u"password"_s, u"s3cret"_s}} << Post
                             << B("/xuc/api/1.0/connect/avencall/nvance/")
                             << B(R"({"password":"s3cret"})") << false;
    QTest::newRow("dnd") << nvance + A{{u"state"_s, u"true"_s}} << Post
                         << B("/xuc/api/1.0/dnd/avencall/nvance/") << B(R"({"state":true})")
                         << false;
    QTest::newRow("dial") << nvance + A{{u"number"_s, u"+33 (0)2"_s}} << Post
                          << B("/xuc/api/1.0/dial/avencall/nvance/")
                          << B(R"({"number":"+33 (0)2"})") << false;
    QTest::newRow("dialByUsername") << nvance + A{{u"callee"_s, u"bjones"_s}} << Post
                                    << B("/xuc/api/1.0/dialByUsername/avencall/nvance/")
                                    << B(R"({"username":"bjones"})") << false;
    QTest::newRow("uncForward") << nvance + forward << Post
                                << B("/xuc/api/1.0/uncForward/avencall/nvance/") << forwardBody
                                << false;
    QTest::newRow("naForward") << nvance + forward << Post
                               << B("/xuc/api/1.0/naForward/avencall/nvance/") << forwardBody
                               << false;
    QTest::newRow("busyForward") << nvance + A{{u"state"_s, u"false"_s}, {u"destination"_s, u""_s}}
                                 << Post << B("/xuc/api/1.0/busyForward/avencall/nvance/")
                                 << B(R"({"destination":"","state":false})") << false;
    QTest::newRow("handshake") << A{{u"domain"_s, u"a site/north"_s}} << Post
                               << B("/xuc/api/1.0/handshake/a%20site%2Fnorth/") << B() << false;
    QTest::newRow("agentLogout") << line << Post << B("/xuc/api/1.0/agentLogout/")
                                 << B(R"({"phoneNumber":"2702"})") << false;
    QTest::newRow("togglePause") << line << Post << B("/xuc/api/1.0/togglePause/")
                                 << B(R"({"phoneNumber":"2702"})") << false;
    QTest::newRow("historyByUsername")
        << nvance + A{{u"size"_s, u"1"_s}} << Get
        << B("/xuc/api/1.0/historyByUsername/avencall/nvance?size=1") << B() << false;
    QTest::newRow("login") << A{{u"login"_s, u"nvance"_s}, {u"password"_s, u"0000"_s}} << Post
                           << B("/xuc/api/2.0/auth/login")
                           << B(R"({"login":"nvance","password":"0000"})") << false;
    QTest::newRow("check") << A{} << Get << B("/xuc/api/2.0/auth/check") << B() << true;
    QTest::newRow("sso") << A{} << Get << B("/xuc/api/2.0/auth/sso") << B() << false;
    QTest::newRow("cas") << A{{u"service"_s, u"https://x.example/a?b=c&d"_s},
                              {u"ticket"_s, u"ST-1+2"_s}}
                         << Get
                         << B("/xuc/api/2.0/auth/cas?service=https%3A%2F%2Fx.example%2Fa%3Fb%3Dc%26"
                              "d&ticket=ST-1%2B2")
                         << B() << false;
    QTest::newRow("contactList") << A{} << Get << B("/xuc/api/2.0/contact/personal") << B() << true;
    QTest::newRow("contactCreate")
        << ada << Post << B("/xuc/api/2.0/contact/personal") << adaBody << true;
    QTest::newRow("contactDeleteAll")
        << A{} << Delete << B("/xuc/api/2.0/contact/personal") << B() << true;
    QTest::newRow("contactGet") << id << Get << B("/xuc/api/2.0/contact/personal/b1f0%2F%C3%A9")
                                << B() << true;
    QTest::newRow("contactUpdate")
        << id + ada << Put << B("/xuc/api/2.0/contact/personal/b1f0%2F%C3%A9") << adaBody << true;
    QTest::newRow("contactDelete")
        << id << Delete << B("/xuc/api/2.0/contact/personal/b1f0%2F%C3%A9") << B() << true;
    QTest::newRow("contactDisplay")
        << A{} << Get << B("/xuc/api/2.0/contact/display/personal") << B() << true;
    QTest::newRow("contactExport")
        << A{} << Get << B("/xuc/api/2.0/contact/export/personal") << B() << true;
    QTest::newRow("contactImport")
        << A{{u"csv"_s, u"firstname,number\nAda,1815\n"_s}} << Post
        << B("/xuc/api/2.0/contact/import/personal") << B("firstname,number\nAda,1815\n") << true;
    QTest::newRow("qualificationList")
        << A{{u"queueId"_s, u"8"_s}} << Get << B("/xuc/api/2.0/call_qualification/queue/8") << B()
        << true;
    QTest::newRow("qualificationCreate")
        << A{{u"sub_qualification_id"_s, u"31"_s},
             {u"time"_s, u"2024-05-06 10:11:12"_s},
             {u"callid"_s, u"1512345678.90"_s},
             {u"agent"_s, u"22"_s},
             {u"queue"_s, u"8"_s},
             {u"first_name"_s, u""_s},
             {u"last_name"_s, u""_s},
             {u"comment"_s, u""_s},
             {u"custom_data"_s, u"{}"_s}}
        << Post << B("/xuc/api/2.0/call_qualification")
        << B(R"({"agent":22,"callid":"1512345678.90","comment":"","custom_data":"{}",)"
             R"("first_name":"","last_name":"","queue":8,"sub_qualification_id":31,)"
             R"("time":"2024-05-06 10:11:12"})")
        << true;
    QTest::newRow("qualificationExport")
        << A{{u"queueId"_s, u"8"_s}, {u"from"_s, u"2024-05-06"_s}, {u"to"_s, u"2024-05-07"_s}}
        << Get << B("/xuc/api/2.0/call_qualification/csv/8/2024-05-06/2024-05-07") << B() << true;
    QTest::newRow("mobilePush") << A{{u"token"_s, u"abc"_s}} << Post
                                << B("/xuc/api/2.0/mobile/push/register") << B(R"({"token":"abc"})")
                                << true;
    QTest::newRow("meetingRoomToken")
        << A{{u"kind"_s, u"static"_s}, {u"id"_s, u"12"_s}} << Get
        << B("/xuc/api/2.0/config/meetingrooms/static/token/12") << B() << true;
    QTest::newRow("meetingRoomGet")
        << A{{u"id"_s, u"12"_s}} << Get << B("/xuc/api/2.0/config/meetingrooms/personal/12") << B()
        << true;
    QTest::newRow("meetingRoomCreate")
        << room << Post << B("/xuc/api/2.0/config/meetingrooms/personal") << roomBody << true;
    QTest::newRow("meetingRoomUpdate")
        << room << Put << B("/xuc/api/2.0/config/meetingrooms/personal") << roomBody << true;
}

void TestRest::makesEachCallAsDocumented()
{
    QFETCH(RestArguments, arguments);
    QFETCH(RestVerb, verb);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, needsToken);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    const Result<RestRequest> request = makeRest(name, arguments);
    QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
    QCOMPARE(QString(request->name), name);
    QVERIFY(request->verb == verb);
    QCOMPARE(request->target, target);
    QCOMPARE(request->body, body);
    QCOMPARE(request->needsToken, needsToken);
    const bool hasBody = verb == RestVerb::Post || verb == RestVerb::Put;
    const QByteArray type = name == "contactImport"_L1 ? "text/plain; charset=utf-8"_ba
        : hasBody                                      ? "application/json"_ba
                                                       : QByteArray();
    QCOMPARE(request->contentType, type);
}

//! The rows above are the documentation's; the catalogue may hold neither more nor less.
void TestRest::everyCallHasItsRow()
{
    QStringList names;
    for (const RestMethodInfo &info : restMethods()) {
        names.append(info.name);
        QCOMPARE(QString(info.wireName), u"rest:"_s + info.name);
    }
    const QStringList documented{
        u"connect"_s,
        u"dnd"_s,
        u"dial"_s,
        u"dialByUsername"_s,
        u"uncForward"_s,
        u"naForward"_s,
        u"busyForward"_s,
        u"handshake"_s,
        u"agentLogout"_s,
        u"togglePause"_s,
        u"historyByUsername"_s,
        u"login"_s,
        u"check"_s,
        u"sso"_s,
        u"cas"_s,
        u"contactList"_s,
        u"contactCreate"_s,
        u"contactDeleteAll"_s,
        u"contactGet"_s,
        u"contactUpdate"_s,
        u"contactDelete"_s,
        u"contactDisplay"_s,
        u"contactExport"_s,
        u"contactImport"_s,
        u"qualificationList"_s,
        u"qualificationCreate"_s,
        u"qualificationExport"_s,
        u"mobilePush"_s,
        u"meetingRoomToken"_s,
        u"meetingRoomGet"_s,
        u"meetingRoomCreate"_s,
        u"meetingRoomUpdate"_s,
    };
    QCOMPARE(names, documented);
}

void TestRest::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<RestArguments>("arguments");
    QTest::addColumn<QString>("detail");
    using A = RestArguments;
    const A nvance{{u"domain"_s, u"avencall"_s}, {u"username"_s, u"nvance"_s}};
    QTest::newRow("unknown call") << u"dail"_s << A{} << u"no REST call is named \"dail\""_s;
    QTest::newRow("missing") << u"dial"_s << nvance << u"dial: \"number\" is missing"_s;
    QTest::newRow("stranger") << u"check"_s << A{{u"token"_s, u"x"_s}}
                              << u"check: \"token\" is not among its arguments"_s;
    QTest::newRow("twice") << u"handshake"_s << A{{u"domain"_s, u"a"_s}, {u"domain"_s, u"b"_s}}
                           << u"handshake: \"domain\" is given twice"_s;
    QTest::newRow("nothing to dial") << u"dial"_s << nvance + A{{u"number"_s, u"abc"_s}}
                                     << u"dial: number: \"abc\" is not of type phone"_s;
    QTest::newRow("no boolean") << u"dnd"_s << nvance + A{{u"state"_s, u"yes"_s}}
                                << u"dnd: state: \"yes\" is not of type boolean"_s;
    QTest::newRow("no integer") << u"historyByUsername"_s << nvance + A{{u"size"_s, u"1.5"_s}}
                                << u"historyByUsername: size: \"1.5\" is not of type integer"_s;
    QTest::newRow("no object") << u"meetingRoomCreate"_s << A{{u"room"_s, u"[1]"_s}}
                               << u"meetingRoomCreate: room: \"[1]\" is not of type object"_s;
    QTest::newRow("no choice")
        << u"meetingRoomToken"_s << A{{u"kind"_s, u"secret"_s}, {u"id"_s, u"1"_s}}
        << u"meetingRoomToken: kind: \"secret\" is not of type static|personal|temporary"_s;
    QTest::newRow("empty part of a path") << u"handshake"_s << A{{u"domain"_s, u""_s}}
                                          << u"handshake: domain: \"\" cannot be part of a path"_s;
    QTest::newRow("a way upwards") << u"contactDelete"_s << A{{u"id"_s, u".."_s}}
                                   << u"contactDelete: id: \"..\" cannot be part of a path"_s;
}

void TestRest::refusesWhatCannotBeSent()
{
    QFETCH(QString, method);
    QFETCH(RestArguments, arguments);
    QFETCH(QString, detail);
    const Result<RestRequest> request = makeRest(method, arguments);
    QVERIFY(!request);
    QCOMPARE(request.error(), (Error{ErrorKind::Malformed, detail}));
}

void TestRest::keepsEncodedSignsInTheUrl()
{
    const Result<RestRequest> request
        = makeRest(u"historyByUsername"_s,
                   {{u"domain"_s, u"a/b?c#d%e"_s}, {u"username"_s, u"é &"_s}, {u"size"_s, u"3"_s}});
    QVERIFY(request);
    const QUrl url = request->urlAt(QUrl(u"https://xuc.example:8443/left?aside#here"_s));
    QCOMPARE(
        url.toEncoded(),
        "https://xuc.example:8443/xuc/api/1.0/historyByUsername/a%2Fb%3Fc%23d%25e/%C3%A9%20%26?"
        "size=3"_ba);
}

QTEST_GUILESS_MAIN(TestRest)
#include "test_rest.moc"
