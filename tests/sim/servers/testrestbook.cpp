// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrestbook.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

const auto ada
    = R"({"firstname":"Ada","lastname":"Byron","company":"Analytical",)"
      R"("email":"ada@example.org","number":"1815","mobile":"0600000000","fax":"1816"})"_ba;

QJsonArray listIn(const RawReply &reply)
{
    return QJsonDocument::fromJson(reply.body).array();
}

} // namespace

void TestRestBook::initTestCase()
{
    m_sim = std::make_unique<HeldSim>();
    QVERIFY(m_sim->isReady());
}

RawReply TestRestBook::call(const QByteArray &method, const QString &path, const QByteArray &body,
                            const QString &as)
{
    if (!m_tokens.contains(as)) {
        const QJsonObject who{{u"login"_s, as}, {u"password"_s, u"demo"_s}};
        const auto reply = http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s),
                                QJsonDocument(who).toJson());
        m_tokens.insert(as, reply.json()[u"token"_s].toString().toLatin1());
    }
    return http(method, m_sim->xuc(u"/xuc/api/2.0/"_s + path), body, m_tokens[as]);
}

QJsonArray TestRestBook::contactsOf(const QString &login)
{
    return listIn(call("GET"_ba, u"contact/personal"_s, {}, login));
}

void TestRestBook::contactLivesAndDies()
{
    const auto before = contactsOf(u"agent1"_s);
    const auto made = call("POST"_ba, u"contact/personal"_s, ada);
    QCOMPARE(made.status, 201);
    const auto id = made.json()[u"id"_s].toString();
    auto expected = QJsonDocument::fromJson(ada).object();
    expected.insert(u"id"_s, id);
    QCOMPARE(made.json(), expected);
    QCOMPARE(contactsOf(u"agent1"_s).size(), before.size() + 1);

    const auto one = u"contact/personal/"_s + id;
    QCOMPARE(call("GET"_ba, one).json(), expected);
    // A change replaces: what it leaves out is empty from then on.
    const auto changed = call("PUT"_ba, one, R"({"lastname":"Lovelace","number":1852})"_ba);
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()[u"id"_s], id);
    QCOMPARE(changed.json()[u"lastname"_s], u"Lovelace"_s);
    QCOMPARE(changed.json()[u"number"_s], u"1852"_s);
    QCOMPARE(changed.json()[u"firstname"_s], QString());
    QCOMPARE(call("GET"_ba, one).json(), changed.json());

    const auto gone = call("DELETE"_ba, one);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(contactsOf(u"agent1"_s), before);
    for (const auto &method : {"GET"_ba, "PUT"_ba, "DELETE"_ba}) {
        const auto reply = call(method, one, ada);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.json()[u"error"_s], u"ContactNotFound"_s);
    }
}

void TestRestBook::booksAreApart()
{
    const auto others = contactsOf(u"agent2"_s);
    const auto id = call("POST"_ba, u"contact/personal"_s, ada).json()[u"id"_s].toString();
    QCOMPARE(contactsOf(u"agent2"_s), others);
    QCOMPARE(call("GET"_ba, u"contact/personal/"_s + id, {}, u"agent2"_s).status, 404);
}

void TestRestBook::deleteAllEmptiesOneBook()
{
    QVERIFY(!contactsOf(u"agent4"_s).isEmpty()); // The scenario's.
    QCOMPARE(call("DELETE"_ba, u"contact/personal"_s, {}, u"agent4"_s).status, 204);
    QVERIFY(contactsOf(u"agent4"_s).isEmpty());
    QVERIFY(!contactsOf(u"agent2"_s).isEmpty());
}

void TestRestBook::contactRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto *body : {"", "[]", "\"Ada\"", "{}", R"({"company":"Analytical"})",
                             R"({"firstname":" ","number":""})", R"({"firstname":{}})",
                             R"({"firstname":"Ada","fax":["1"]})", R"({"firstname":"Ada")"})
        QTest::newRow(body) << QByteArray(body);
}

void TestRestBook::contactRefusals()
{
    QFETCH(QByteArray, body);
    const auto before = contactsOf(u"agent1"_s);
    const auto made = call("POST"_ba, u"contact/personal"_s, body);
    QCOMPARE(made.status, 400);
    QCOMPARE(made.json()[u"error"_s], u"InvalidJson"_s);
    const auto id = before.first()[u"id"_s].toString();
    QCOMPARE(call("PUT"_ba, u"contact/personal/"_s + id, body).status, 400);
    QCOMPARE(contactsOf(u"agent1"_s), before);
}

void TestRestBook::displayIsADirectoryResult()
{
    const QJsonValue id = call("POST"_ba, u"contact/personal"_s, ada).json()[u"id"_s];
    const auto shown = call("GET"_ba, u"contact/display/personal"_s);
    QCOMPARE(shown.status, 200);
    const auto entry = shown.json()[u"entries"_s].toArray().last().toObject();
    QCOMPARE(entry[u"contact_id"_s], id);
    QCOMPARE(entry[u"source"_s], u"personal"_s);
    QCOMPARE(entry[u"entry"_s].toArray().size(), shown.json()[u"headers"_s].toArray().size());
    QCOMPARE(entry[u"entry"_s][0], u"Ada Byron"_s);
}

void TestRestBook::searchFindsPersonalContacts()
{
    call("DELETE"_ba, u"contact/personal"_s);
    const QJsonValue id = call("POST"_ba, u"contact/personal"_s, ada).json()[u"id"_s];
    RawClient owner(m_sim->xuc());
    RawClient other(m_sim->xuc());
    QVERIFY(owner.signIn(u"agent1"_s) && other.signIn(u"agent2"_s));
    const auto sheets = [](RawClient &client) {
        return bodies(client.ask(u"searchContacts"_s, {{u"term"_s, u"byron"_s}}), u"ContactSheet"_s)
            .value(0)[u"sheets"_s]
            .toArray();
    };
    const auto found = sheets(owner);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"isPersonal"_s], true);
    QVERIFY(sheets(other).isEmpty());

    owner.ask(u"addFavorite"_s, {{u"contactId"_s, id}, {u"source"_s, u"personal"_s}});
    QCOMPARE(sheets(owner)[0][u"isFavorite"_s], true);
    call("DELETE"_ba, u"contact/personal/"_s + id.toString());
    QVERIFY(sheets(owner).isEmpty());
}

void TestRestBook::exportIsReadBackByImport()
{
    call("DELETE"_ba, u"contact/personal"_s);
    call("POST"_ba, u"contact/personal"_s, ada);
    call("POST"_ba, u"contact/personal"_s,
         R"({"firstname":"Zoé","lastname":"O\"Hara, \nJr","number":"+33 1"})"_ba);
    const auto written = call("GET"_ba, u"contact/export/personal"_s);
    QCOMPARE(written.status, 200);
    QCOMPARE(written.headers["content-type"_ba], "text/csv; charset=utf-8"_ba);
    QVERIFY(written.headers["content-disposition"_ba].startsWith("attachment"));
    QVERIFY(written.body.startsWith("company,email,fax,firstname,lastname,mobile,number\r\n"
                                    "Analytical,ada@example.org,1816,Ada,Byron,0600000000,1815"));

    const auto read = call("POST"_ba, u"contact/import/personal"_s, written.body, u"agent2"_s);
    QCOMPARE(read.status, 201);
    QCOMPARE(read.json()[u"created"_s].toArray().size(), 2);
    QVERIFY(read.json()[u"failed"_s].toArray().isEmpty());
    call("DELETE"_ba, u"contact/personal"_s, {}, u"agent3"_s);
    call("POST"_ba, u"contact/import/personal"_s, written.body, u"agent3"_s);
    QCOMPARE(call("GET"_ba, u"contact/export/personal"_s, {}, u"agent3"_s).body, written.body);
}

void TestRestBook::importTellsEachBadLine()
{
    const auto text = "company,email,fax,firstname,lastname,mobile,number\n"
                      "A,,,Ada,Byron,,1815\n"
                      "B,b@example.org,,,,,\n"
                      "\n"
                      "\"two\nlines\",,,Bo,,,\n"
                      "C,,,,,,12,13\n"
                      ",,,,,0611\n"
                      ",,,\"Never closed,,,1\n"_ba;
    const auto before = contactsOf(u"agent1"_s).size();
    const auto reply = call("POST"_ba, u"contact/import/personal"_s, text);
    QCOMPARE(reply.status, 201);
    const auto created = reply.json()[u"created"_s].toArray();
    QCOMPARE(created.size(), 3);
    QCOMPARE(created[1][u"company"_s], u"two\nlines"_s);
    QCOMPARE(created[2][u"mobile"_s], u"0611"_s);
    QList<int> lines;
    const auto failed = reply.json()[u"failed"_s].toArray();
    for (const auto &line : failed) {
        lines.append(line[u"line"_s].toInt());
        QCOMPARE(line[u"errors"_s].toArray().size(), 1);
    }
    QCOMPARE(lines, (QList<int>{3, 7, 9}));
    QCOMPARE(contactsOf(u"agent1"_s).size(), before + 3);
}

void TestRestBook::importReadsWhatSheetsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("BOM and CRLF") << "\xef\xbb\xbf"
                                     "lastname,number\r\nByron,1815\r\n"_ba;
    QTest::newRow("no last line end") << "lastname,number\nByron,1815"_ba;
    QTest::newRow("another order") << "number,lastname\n1815,Byron\n"_ba;
    QTest::newRow("quoted") << "\"lastname\",\"number\"\n\"Byron\",\"1815\"\n"_ba;
    QTest::newRow("blanks around") << "lastname,number\n Byron , 1815 \n"_ba;
}

void TestRestBook::importReadsWhatSheetsWrite()
{
    QFETCH(QByteArray, text);
    const auto reply = call("POST"_ba, u"contact/import/personal"_s, text);
    QCOMPARE(reply.status, 201);
    const auto made = reply.json()[u"created"_s].toArray();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0][u"lastname"_s], u"Byron"_s);
    QCOMPARE(made[0][u"number"_s], u"1815"_s);
}

void TestRestBook::importRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unknown column") << "lastname,shoe\nByron,38\n"_ba;
    QTest::newRow("double column") << "lastname,lastname\nByron,Byron\n"_ba;
    QTest::newRow("no header") << "Byron,1815\n"_ba;
    QTest::newRow("not UTF-8") << "lastname\nBy\xff\xferon\n"_ba;
}

void TestRestBook::importRefusals()
{
    QFETCH(QByteArray, text);
    const auto before = contactsOf(u"agent1"_s);
    const auto reply = call("POST"_ba, u"contact/import/personal"_s, text);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"error"_s], u"InvalidCsv"_s);
    QCOMPARE(contactsOf(u"agent1"_s), before);
}

void TestRestBook::qualificationsAreListedAnsweredAndExported()
{
    const auto queue = QString::number(raw(m_sim->world().queues.front().id));
    const auto agent = QString::number(raw(m_sim->agentOf(u"agent1"_s).id));
    const auto listed = call("GET"_ba, u"call_qualification/queue/"_s + queue);
    QCOMPARE(listed.status, 200);
    const auto first = listIn(listed).first().toObject();
    QVERIFY(first[u"id"_s].isDouble() && first[u"name"_s].isString());
    const auto sub = first[u"subQualifications"_s][0][u"id"_s].toInt();

    const auto answer = R"({"sub_qualification_id":%1,"time":"2024-05-06 10:11:12",)"
                        R"("callid":"1512345678.90","agent":%2,"queue":%3,"first_name":"",)"
                        R"("last_name":"","comment":"said \"no\"","custom_data":"{}"})"_L1;
    const auto body = QString(answer).arg(sub).arg(agent, queue).toUtf8();
    QCOMPARE(call("POST"_ba, u"call_qualification"_s, body).status, 201);

    const auto csv = u"call_qualification/csv/%1/%2/%3"_s;
    const auto day = call("GET"_ba, csv.arg(queue, u"2024-05-06"_s, u"2024-05-06"_s));
    QCOMPARE(day.status, 200);
    QCOMPARE(day.headers["content-type"_ba], "text/csv; charset=utf-8"_ba);
    const auto lines = day.body.split('\n');
    QCOMPARE(lines.value(0),
             "sub_qualification_id,time,callid,agent,queue,first_name,last_name,comment,"
             "custom_data\r"_ba);
    QCOMPARE(lines.value(1),
             QString(u"%1,2024-05-06 10:11:12,1512345678.90,%2,%3,,,\"said \"\"no\"\"\",{}\r"_s)
                 .arg(sub)
                 .arg(agent, queue)
                 .toUtf8());
    const auto next = call("GET"_ba, csv.arg(queue, u"2024-05-07"_s, u"2024-05-08"_s));
    QCOMPARE(next.body.count('\n'), 1);
}

void TestRestBook::qualificationRefusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto get = [](const QString &path, int status, const QString &code) {
        QTest::newRow(qPrintable(path)) << "GET"_ba << path << QByteArray() << status << code;
    };
    get(u"queue/99999"_s, 404, u"QueueNotFound"_s);
    get(u"queue/x"_s, 404, u"QueueNotFound"_s);
    get(u"csv/99999/2024-05-06/2024-05-06"_s, 404, u"QueueNotFound"_s);
    get(u"csv/1/yesterday/2024-05-06"_s, 400, u"InvalidDate"_s);
    get(u"csv/1/2024-05-06"_s, 404, u"NotFound"_s);
    const auto post = [](const QByteArray &body) {
        QTest::newRow(body.constData())
            << "POST"_ba << QString() << body << 400 << u"InvalidJson"_s;
    };
    post("{}"_ba);
    post("nothing"_ba);
    for (const auto *wrong : {R"("sub_qualification_id":99)", R"("time":"now")", R"("agent":9999)",
                              R"("queue":9999)", R"("callid":[])"}) {
        auto fields
            = QJsonDocument::fromJson(R"({"sub_qualification_id":11,"time":"2024-05-06 10:11:12",)"
                                      R"("callid":"1","agent":1,"queue":1})"_ba)
                  .object();
        const auto other = QJsonDocument::fromJson('{' + QByteArray(wrong) + '}').object();
        fields.insert(other.constBegin().key(), other.constBegin().value());
        post(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    }
}

void TestRestBook::qualificationRefusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto base = u"call_qualification"_s;
    const auto reply = call(method, path.isEmpty() ? base : base + u'/' + path, body);
    QTEST(reply.status, "status");
    QTEST(reply.json()[u"error"_s].toString(), "code");
}

void TestRestBook::mobilePushIsAPreference()
{
    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(u"agent1"_s));
    const auto path = u"mobile/push/register"_s;
    QCOMPARE(call("POST"_ba, path, R"({"token":"f00d"})"_ba).status, 200);
    QCOMPARE(m_sim->user(u"agent1"_s).preferences[u"MOBILE_APP_INFO"_s].value, u"true"_s);
    QVERIFY(typesOf(client.sync()).contains(u"UserPreference"_s));
    for (const auto &body : {"{}"_ba, R"({"token":""})"_ba, "f00d"_ba})
        QCOMPARE(call("POST"_ba, path, body).json()[u"error"_s], u"InvalidJson"_s);
}

void TestRestBook::meetingRoomIsMadeAndRenamed()
{
    const auto rooms = u"config/meetingrooms/personal"_s;
    const auto made = call("POST"_ba, rooms, R"({"displayName":"Ada's"})"_ba);
    QCOMPARE(made.status, 201);
    const auto id = made.json()[u"id"_s].toInt();
    const auto one = u"%1/%2"_s.arg(rooms).arg(id);
    QCOMPARE(call("GET"_ba, one).json(), made.json());
    const auto renamed = call(
        "PUT"_ba, rooms, R"({"id":)"_ba + QByteArray::number(id) + R"(,"displayName":"A"})"_ba);
    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.json()[u"displayName"_s], u"A"_s);
    QCOMPARE(renamed.json()[u"uuid"_s], made.json()[u"uuid"_s]);

    QCOMPARE(call("GET"_ba, one, {}, u"agent2"_s).json()[u"error"_s], u"MeetingRoomNotFound"_s);
    const auto body = R"({"id":1,"displayName":"mine"})"_ba;
    QCOMPARE(call("PUT"_ba, rooms, body, u"agent2"_s).status, 404);
    QCOMPARE(call("POST"_ba, rooms, R"({"displayName":" "})"_ba).status, 400);
    QCOMPARE(call("PUT"_ba, rooms, R"({"displayName":"A"})"_ba).status, 400);
}

void TestRestBook::meetingRoomTokens_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<int>("status");
    QTest::newRow("static") << u"static/token/1"_s << 200;
    QTest::newRow("no such static") << u"static/token/999"_s << 404;
    QTest::newRow("not a static id") << u"static/token/x"_s << 404;
    QTest::newRow("personal") << u"personal/token/1"_s << 200;
    QTest::newRow("no such personal") << u"personal/token/999"_s << 404;
    QTest::newRow("temporary") << u"temporary/token/any%20text"_s << 200;
    QTest::newRow("another kind") << u"secret/token/1"_s << 404;
}

void TestRestBook::meetingRoomTokens()
{
    QFETCH(QString, room);
    QFETCH(int, status);
    call("POST"_ba, u"config/meetingrooms/personal"_s, R"({"displayName":"Ada's"})"_ba);
    const auto path = u"config/meetingrooms/"_s + room;
    const auto reply = call("GET"_ba, path, {}, u"agent2"_s);
    QCOMPARE(reply.status, status);
    if (status != 200)
        return;
    const auto again = call("GET"_ba, path);
    QVERIFY(!reply.json()[u"uuid"_s].toString().isEmpty());
    QCOMPARE(again.json()[u"uuid"_s], reply.json()[u"uuid"_s]);
    QVERIFY(again.json()[u"token"_s] != reply.json()[u"token"_s]);
}
