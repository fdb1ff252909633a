// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakexuc.h"
#include "xuc/rest/answers.h"
#include "xuc/rest/catalogue.h"
#include "xuc/rest/pushedevent.h"
#include "xuc/rest/restclient.h"
#include "xuc/signin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(vigie::xuc::RestVerb)
Q_DECLARE_METATYPE(vigie::net::Reply)

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

    void sendsVerbBodyAndToken();
    void sendsNoSecretInClearText();

    void judgesByTheErrorAlone_data();
    void judgesByTheErrorAlone();
    void takesA10CallByItsStatus_data();
    void takesA10CallByItsStatus();
    void readsAHistory();
    void readsContacts();
    void readsATableOfContacts();
    void readsAnImport();
    void readsQualifications();
    void readsARoomsTicket();

    void readsAPushedCall();
    void readsAPushedStatus();
    void refusesAnotherPush_data();
    void refusesAnotherPush();
};

static net::Reply json(const QByteArray &body, int status = 200)
{
    return {status, "application/json", body};
}

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
    using enum net::HttpVerb;

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
    QTest::newRow("callbackImport")
        << A{{u"list"_s, u"5f0c1b52"_s}, {u"csv"_s, u"phoneNumber\n1815\n"_s}} << Post
        << B("/xuc/api/1.0/callback_lists/5f0c1b52/callback_requests/csv")
        << B("phoneNumber\n1815\n") << true;
    QTest::newRow("callbackTickets")
        << A{{u"list"_s, u"5f0c1b52"_s}} << Get
        << B("/xuc/api/1.0/callback_lists/5f0c1b52/callback_tickets/csv") << B() << true;
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
    const QByteArray type = (name == "contactImport"_L1 || name == "callbackImport"_L1)
        ? "text/plain; charset=utf-8"_ba
        : hasBody ? "application/json"_ba
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
        u"callbackImport"_s,
        u"callbackTickets"_s,
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

void TestRest::sendsVerbBodyAndToken()
{
    fakes::FakeXuc server;
    server.respond = [](const QString &) { return fakes::FakeXuc::Answer{201, "text/csv", "a,b"}; };
    RestClient client(5s);
    const SignIn signIn{.server = server.url(), .token = u"T0"_s};
    const QList<std::pair<QString, RestArguments>> calls{
        {u"contactDeleteAll"_s, {}},
        {u"contactUpdate"_s, {{u"id"_s, u"7"_s}, {u"fax"_s, u"1"_s}}},
        {u"contactImport"_s, {{u"csv"_s, u"fax\n1\n"_s}}},
        {u"handshake"_s, {{u"domain"_s, u"a"_s}}},
    };
    for (const auto &[name, arguments] : calls) {
        const Result<net::HttpCall *> call = client.send(*makeRest(name, arguments), signIn);
        QVERIFY(call);
        Result<net::Reply> answer = Unexpected(Error{});
        bool isFinished = false;
        connect(*call, &net::HttpCall::finished, this, [&](const Result<net::Reply> &reply) {
            answer = reply;
            isFinished = true;
        });
        QTRY_VERIFY(isFinished);
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->body, "a,b"_ba);
        (*call)->deleteLater();
    }
    QCOMPARE(server.requests,
             QStringList({u"DELETE /xuc/api/2.0/contact/personal"_s,
                          u"PUT /xuc/api/2.0/contact/personal/7 {\"fax\":\"1\"}"_s,
                          u"POST /xuc/api/2.0/contact/import/personal fax\n1\n"_s,
                          u"POST /xuc/api/1.0/handshake/a/ "_s}));
    QCOMPARE(server.bearers, QByteArrayList(3, "Bearer T0")); // Version 1.0 knows no token.
}

void TestRest::sendsNoSecretInClearText()
{
    RestClient client(5s);
    SignIn signIn{.server = QUrl(u"http://xuc.example:8090"_s)};
    const RestRequest login
        = *makeRest(u"login"_s, {{u"login"_s, u"a"_s}, {u"password"_s, u"b"_s}});
    const Result<net::HttpCall *> refused = client.send(login, signIn);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Tls);
    signIn.allowClearText = true;
    QVERIFY(client.send(login, signIn)); // By the person's choice.
}

void TestRest::judgesByTheErrorAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TokenCall>("call");
    QTest::addColumn<Error>("error"); // Server without a detail: none, the token is T1.
    using B = QByteArray;
    const Error none{ErrorKind::Server, {}};
    QTest::newRow("granted") << 200 << B(R"({"login":"a","token":"T1","TTL":6})")
                             << TokenCall::Login << none;
    QTest::newRow("granted with another number")
        << 401 << B(R"({"token":"T1"})") << TokenCall::Check << none;
    QTest::newRow("refused with 200")
        << 200 << B(R"({"error":"InvalidCredentials"})") << TokenCall::Login
        << Error{ErrorKind::Credentials, u"InvalidCredentials"_s};
    QTest::newRow("sso refused")
        << 401 << B(R"({"error":"SsoAuthenticationFailed","message":"no ticket"})")
        << TokenCall::Login << Error{ErrorKind::Server, u"SsoAuthenticationFailed"_s};
    QTest::newRow("cas refused") << 401 << B(R"({"error":"CasServerInvalidTicket"})")
                                 << TokenCall::Login
                                 << Error{ErrorKind::Server, u"CasServerInvalidTicket"_s};
    QTest::newRow("any error of a check")
        << 500 << B(R"({"error":"UnhandledError"})") << TokenCall::Check
        << Error{ErrorKind::TokenExpired, u"UnhandledError"_s};
    QTest::newRow("no JSON of a check") << 200 << B("<html>") << TokenCall::Check
                                        << Error{ErrorKind::NotXuc, u"HTTP 200 application/json"_s};
    QTest::newRow("deep nesting") << 200 << B(4000, '[') << TokenCall::Login
                                  << Error{ErrorKind::NotXuc, u"HTTP 200 application/json"_s};
}

void TestRest::judgesByTheErrorAlone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(TokenCall, call);
    QFETCH(Error, error);
    const Result<Token> token = tokenIn(json(body, status), call);
    if (error.detail.isEmpty()) {
        QVERIFY(token);
        QCOMPARE(token->value, u"T1"_s);
    } else {
        QVERIFY(!token);
        QCOMPARE(token.error(), error);
    }
}

void TestRest::takesA10CallByItsStatus_data()
{
    QTest::addColumn<net::Reply>("reply");
    QTest::addColumn<Error>("error"); // Without a detail: none.
    const Error none{};
    QTest::newRow("empty") << net::Reply{200, {}, {}} << none;
    QTest::newRow("created") << net::Reply{201, "text/plain", "created"} << none;
    QTest::newRow("nothing to say") << net::Reply{204, {}, {}} << none;
    QTest::newRow("wrong password") << net::Reply{401, "text/plain", "no"}
                                    << Error{ErrorKind::Server, u"HTTP 401 text/plain"_s};
    QTest::newRow("unknown user") << net::Reply{404, {}, {}}
                                  << Error{ErrorKind::Server, u"HTTP 404"_s};
    QTest::newRow("an error all the same")
        << json(R"({"error":"TokenExpired"})") << Error{ErrorKind::TokenExpired, u"TokenExpired"_s};
    QTest::newRow("led elsewhere")
        << net::Reply{302, {}, {}} << Error{ErrorKind::Server, u"HTTP 302"_s};
}

void TestRest::takesA10CallByItsStatus()
{
    QFETCH(net::Reply, reply);
    QFETCH(Error, error);
    const Result<std::monostate> taken = acceptance(reply);
    QCOMPARE(taken.has_value(), error.detail.isEmpty());
    if (!taken)
        QCOMPARE(taken.error(), error);
}

void TestRest::readsAHistory()
{
    const Result<CallHistory> history = historyIn(
        json(R"([{"start":"2016-02-03 08:15:00","duration":"00:04:12","srcNum":"0240506070",)"
             R"("dstNum":"1207","status":"answered","new":{"x":[1]}}])"));
    QVERIFY(history);
    QCOMPARE(history->items.size(), 1);
    const CallHistoryItem &item = history->items.first();
    QCOMPARE(item.start, QDateTime(QDate(2016, 2, 3), QTime(8, 15)));
    QVERIFY(item.duration == 252s);
    QCOMPARE(item.srcNum, u"0240506070"_s);
    QCOMPARE(item.dstNum, u"1207"_s);
    QVERIFY(item.status == CallStatus::Answered);
    QVERIFY(historyIn(json("[]"))->items.isEmpty());
    // Nothing can be put behind the body, as a second message.
    QCOMPARE(historyIn(json(R"([]},"ctiMessage":{"x":1)")).error().kind, ErrorKind::Malformed);
    QCOMPARE(historyIn({404, {}, {}}).error().detail, u"HTTP 404"_s);
}

void TestRest::readsContacts()
{
    const QByteArray ada = R"({"id":"b1f0","firstname":"Ada","lastname":"Byron",)"
                           R"("company":"Analytical","email":"ada@example.org","number":1815,)"
                           R"("mobile":"0600000000","fax":null,"more":1})";
    const PersonalContact expected{.id = u"b1f0"_s,
                                   .firstName = u"Ada"_s,
                                   .lastName = u"Byron"_s,
                                   .company = u"Analytical"_s,
                                   .email = u"ada@example.org"_s,
                                   .number = u"1815"_s,
                                   .mobile = u"0600000000"_s};
    QVERIFY(*contactIn(json(ada, 201)) == expected);
    QVERIFY(*contactsIn(json('[' + ada + ",{}]"))
            == QList<PersonalContact>({expected, PersonalContact{}}));
    QCOMPARE(contactsIn(json("{}")).error().kind, ErrorKind::Malformed);
    QCOMPARE(contactIn(json("[]")).error().kind, ErrorKind::Malformed);
    QCOMPARE(contactIn(json("nonsense")).error().kind, ErrorKind::Malformed);
    QCOMPARE(contactsIn(json(R"({"error":"InvalidToken"})")).error().kind, ErrorKind::TokenExpired);
}

void TestRest::readsATableOfContacts()
{
    const Result<DirectoryTable> table
        = contactTableIn(json(R"({"headers":["Name","Number"],"entries":)"
                              R"([{"entry":["Ada","1815"],"contact_id":"b1f0","status":0}]})"));
    QVERIFY(table);
    QCOMPARE(table->headers, QStringList({u"Name"_s, u"Number"_s}));
    QCOMPARE(table->entries.size(), 1);
    QCOMPARE(table->entries[0].entry, QStringList({u"Ada"_s, u"1815"_s}));
}

void TestRest::readsAnImport()
{
    const Result<ContactImport> report = contactImportIn(json(
        R"({"created":[{"id":"1"},{"id":"2"}],"failed":[{"line":3,"errors":["no name"]}]})", 201));
    QVERIFY(report);
    QVERIFY(*report
            == (ContactImport{.created = 2, .failures = {{.line = 3, .errors = {u"no name"_s}}}}));
    QVERIFY(*contactImportIn(json("{}")) == ContactImport{});
}

void TestRest::readsQualifications()
{
    const Result<QList<Qualification>> list = qualificationsIn(
        json(R"([{"id":3,"name":"Claim","subQualifications":[{"id":31,"name":"Car"},)"
             R"({"id":"32","name":"Home"}]},{"id":4,"name":"Other"}])"));
    QVERIFY(list);
    const Qualification claim{
        .id = 3, .name = u"Claim"_s, .parts = {{31, u"Car"_s}, {32, u"Home"_s}}};
    QVERIFY(*list == QList<Qualification>({claim, {.id = 4, .name = u"Other"_s}}));
}

void TestRest::readsARoomsTicket()
{
    const Result<MeetingRoomTicket> ticket
        = meetingRoomTicketIn(json(R"({"token":"abc","uuid":"u-1"})"));
    QVERIFY(ticket);
    QVERIFY(*ticket == (MeetingRoomTicket{.token = u"abc"_s, .uuid = u"u-1"_s}));
    QCOMPARE(meetingRoomTicketIn(json(R"({"uuid":"u-1"})")).error(),
             (Error{ErrorKind::Malformed, u"token"_s}));
}

void TestRest::readsAPushedCall()
{
    // The reference's own example.
    const Result<PushedEvent> pushed = decodePush(
        R"({"username":"nvance","message":{"msgType":"PhoneEvent","ctiMessage":)"
        R"({"eventType":"EventDialing","DN":"1207","otherDN":"3100","linkedId":"1512345678.90",)"
        R"("uniqueId":"1512345678.90","userData":{"XIVO_USERID":"9"}}}})");
    QVERIFY(pushed);
    QCOMPARE(pushed->username, u"nvance"_s);
    const auto *call = std::get_if<PhoneEvent>(&pushed->what);
    QVERIFY(call);
    QVERIFY(call->eventType == PhoneEventType::Dialing);
    QCOMPARE(call->dn, u"1207"_s);
    QCOMPARE(call->otherDn, u"3100"_s);
    QCOMPARE(call->uniqueId, u"1512345678.90"_s);
    QCOMPARE(call->userData, (QMap<QString, QString>{{u"XIVO_USERID"_s, u"9"_s}}));
}

void TestRest::readsAPushedStatus()
{
    const Result<PushedEvent> pushed = decodePush(R"({"username":"nvance","status":8})");
    QVERIFY(pushed);
    QCOMPARE(pushed->username, u"nvance"_s);
    const auto *status = std::get_if<PhoneStatusUpdate>(&pushed->what);
    QVERIFY(status);
    QVERIFY(status->status == PhoneStatus::Ringing);
    const Result<PushedEvent> gone = decodePush(R"({"status":-99,"username":"nvance"})");
    QVERIFY(std::get<PhoneStatusUpdate>(gone->what).status == PhoneStatus::Error);
}

void TestRest::refusesAnotherPush_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error>("error");
    using B = QByteArray;
    QTest::newRow("no JSON") << B("hello") << Error{ErrorKind::NotXuc, u"not JSON"_s};
    QTest::newRow("nothing") << B() << Error{ErrorKind::NotXuc, u"not JSON"_s};
    QTest::newRow("a list") << B("[]") << Error{ErrorKind::NotXuc, u"not JSON"_s};
    QTest::newRow("nobody's") << B(R"({"status":8})")
                              << Error{ErrorKind::Malformed, u".username"_s};
    QTest::newRow("empty") << B(R"({"username":"a"})")
                           << Error{ErrorKind::Malformed, u".message"_s};
    QTest::newRow("another message") << B(R"({"username":"a","message":{"msgType":"LoggedOn"}})")
                                     << Error{ErrorKind::Malformed, u"message.msgType"_s};
    QTest::newRow("a call without its type")
        << B(R"({"username":"a","message":{"msgType":"PhoneEvent","ctiMessage":{"uniqueId":"1"}}})")
        << Error{ErrorKind::Malformed, u"PhoneEvent.eventType"_s};
    QTest::newRow("no object") << B(R"({"username":"a","message":5})")
                               << Error{ErrorKind::Malformed, u"not JSON"_s};
}

void TestRest::refusesAnotherPush()
{
    QFETCH(QByteArray, body);
    QFETCH(Error, error);
    const Result<PushedEvent> pushed = decodePush(body);
    QVERIFY(!pushed);
    QCOMPARE(pushed.error(), error);
}

QTEST_GUILESS_MAIN(TestRest)
#include "test_rest.moc"
