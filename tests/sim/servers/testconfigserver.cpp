// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testconfigserver.h"

#include "sim/servers/visibility.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::sim;

namespace {

const auto sharedToken = "demo-shared-token"_ba;
const auto header
    = "phoneNumber|mobilePhoneNumber|firstName|lastName|company|description|dueDate|Period\n"_ba;
const auto sample = header
    + "0240506071|0655443311|Peter|Lang|Lang SA|Wants a quote||\n"
      "0511223344|0655443322|Maud|D'Arcy|Blue Mill||2016-09-05|Afternoon\n";

QJsonArray arrayIn(const RawReply &reply)
{
    return QJsonDocument::fromJson(reply.body).array();
}

QString wordIn(const RawReply &reply, const char *key)
{
    return reply.json()[QLatin1StringView(key)].toString();
}

} // namespace

void TestConfigServer::init()
{
    m_sim = std::make_unique<HeldSim>(1, QStringList(),
                                      [](Options &options) { options.configPort = quint16(0); });
    QVERIFY(m_sim->isReady());
    // Of the house's sample; the demo's own periods are French.
    m_sim->engine().callbackSetup().addPeriod(
        {.name = u"Afternoon"_s, .start = QTime(14, 0), .end = QTime(17, 0)});
}

RawReply TestConfigServer::call(const QByteArray &method, const QString &path,
                                const QByteArray &body, const QByteArray &contentType)
{
    return http(method, m_sim->config(u"/configmgt/api/1.0/"_s + path), body, {},
                {{"X-Auth-Token"_ba, sharedToken}, {"Content-Type"_ba, contentType}});
}

RawReply TestConfigServer::relay(const QByteArray &method, const QString &path,
                                 const QByteArray &body, const QString &login)
{
    const QJsonObject who{{u"login"_s, login}, {u"password"_s, u"demo"_s}};
    const auto token
        = http("POST"_ba, m_sim->xuc(u"/xuc/api/2.0/auth/login"_s), QJsonDocument(who).toJson());
    return http(method, m_sim->xuc(u"/xuc/api/1.0/callback_lists/"_s + path), body,
                wordIn(token, "token").toLatin1());
}

QString TestConfigServer::list() const
{
    return m_sim->world().callbackLists.front().uuid;
}

qsizetype TestConfigServer::countOf(const QString &uuid) const
{
    const auto &all = m_sim->world().callbacks;
    return std::count_if(all.begin(), all.end(), [&](const CallbackRequest &request) {
        return request.list == uuid && !request.closed;
    });
}

void TestConfigServer::tokenIsAskedFor()
{
    const auto url = m_sim->config(u"/configmgt/api/1.0/callback_lists"_s);
    for (const auto &token : {""_ba, "another"_ba}) {
        const auto reply = http("GET"_ba, url, {}, {}, {{"X-Auth-Token"_ba, token}});
        QCOMPARE(reply.status, 401);
        QCOMPARE(wordIn(reply, "error"), u"Unauthorized"_s);
    }
    QCOMPARE(http("GET"_ba, url, {}, sharedToken).status, 401); // Not as a bearer.
    QCOMPARE(call("GET"_ba, u"callback_lists"_s).status, 200);
}

void TestConfigServer::unknownPathsAndMethods()
{
    QCOMPARE(call("GET"_ba, u"callback_tickets_of"_s).status, 404);
    const auto reply = call("DELETE"_ba, u"callback_lists"_s);
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.headers["allow"_ba], "GET, POST"_ba);
}

void TestConfigServer::listsAreListedWithAndWithoutRequests()
{
    const auto plain = arrayIn(call("GET"_ba, u"callback_lists"_s));
    QCOMPARE(plain.size(), qsizetype(m_sim->world().callbackLists.size()));
    QVERIFY(!plain.first().toObject().contains(u"callbacks"_s));
    const auto full = arrayIn(call("GET"_ba, u"callback_lists?withRequests=true"_s));
    const auto requests = full.first()[u"callbacks"_s].toArray();
    QCOMPARE(requests.size(), countOf(list()));
    QVERIFY(requests.size() > 0);
    QVERIFY(requests.first()[u"preferredPeriod"_s].toObject().contains(u"periodStart"_s));
}

void TestConfigServer::listLivesAndDies()
{
    const int queue = raw(m_sim->world().queues.front().id);
    const auto body
        = QJsonDocument(QJsonObject{{u"name"_s, u"Renewals"_s}, {u"queueId"_s, queue}}).toJson();
    const auto made = call("POST"_ba, u"callback_lists"_s, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(wordIn(made, "name"), u"Renewals"_s);
    const auto one = u"callback_lists/"_s + wordIn(made, "uuid");
    const auto renamed
        = call("PUT"_ba, one, R"({"name":"Autumn","queueId":)" + QByteArray::number(queue) + '}');
    QCOMPARE(renamed.status, 200);
    QCOMPARE(wordIn(renamed, "name"), u"Autumn"_s);
    QCOMPARE(call("DELETE"_ba, one).status, 204);
    QCOMPARE(call("DELETE"_ba, one).status, 404);
    QCOMPARE(call("PUT"_ba, one, body).status, 404);
    QCOMPARE(call("DELETE"_ba, u"callback_lists/"_s + list()).status, 409);
    QVERIFY(countOf(list()) > 0);
}

void TestConfigServer::listRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << "name"_ba << 400;
    QTest::newRow("no name") << R"({"queueId":1})"_ba << 400;
    QTest::newRow("empty name") << R"({"name":" ","queueId":1})"_ba << 400;
    QTest::newRow("no queue") << R"({"name":"A"})"_ba << 400;
    QTest::newRow("unknown queue") << R"({"name":"A","queueId":99999})"_ba << 404;
}

void TestConfigServer::listRefusals()
{
    QFETCH(QByteArray, body);
    const auto before = m_sim->world().callbackLists.size();
    QTEST(call("POST"_ba, u"callback_lists"_s, body).status, "status");
    QCOMPARE(m_sim->world().callbackLists.size(), before);
}

void TestConfigServer::periodLivesAndDies()
{
    const auto path = u"preferred_callback_periods"_s;
    const auto made
        = call("POST"_ba, path,
               R"({"name":"Evening","periodStart":"17:00:00","periodEnd":"19:00:00"})"_ba);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()[u"default"_s], false);
    const auto one = path + u'/' + wordIn(made, "uuid");
    const auto changed = call(
        "PUT"_ba, one,
        R"({"name":"Late","periodStart":"18:00:00","periodEnd":"20:00:00","default":true})"_ba);
    QCOMPARE(changed.status, 200);
    const auto all = arrayIn(call("GET"_ba, path));
    const auto defaults = std::count_if(
        all.begin(), all.end(), [](const QJsonValue &each) { return each[u"default"_s].toBool(); });
    QCOMPARE(defaults, 1); // It took the place of the other.
    QCOMPARE(call("DELETE"_ba, one).status, 409);
    const auto noDefault = call(
        "PUT"_ba, one, R"({"name":"Late","periodStart":"18:00:00","periodEnd":"20:00:00"})"_ba);
    QCOMPARE(noDefault.status, 409);
    QCOMPARE(call("DELETE"_ba, path + u'/' + m_sim->world().callbacks.front().period).status, 409);
    const auto unused = call(
        "POST"_ba, path, R"({"name":"Noon","periodStart":"12:00:00","periodEnd":"13:00:00"})"_ba);
    const auto other = path + u'/' + wordIn(unused, "uuid");
    QCOMPARE(call("DELETE"_ba, other).status, 204);
    QCOMPARE(call("DELETE"_ba, other).status, 404);
}

void TestConfigServer::periodRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto *body :
         {"[]", "{}", R"({"name":"","periodStart":"08:00:00","periodEnd":"12:00:00"})",
          R"({"name":"A","periodStart":"8 am","periodEnd":"12:00:00"})",
          R"({"name":"A","periodStart":"12:00:00","periodEnd":"12:00:00"})",
          R"({"name":"A","periodStart":"13:00:00","periodEnd":"12:00:00"})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestConfigServer::periodRefusals()
{
    QFETCH(QByteArray, body);
    const auto before = m_sim->world().periods.size();
    const auto reply = call("POST"_ba, u"preferred_callback_periods"_s, body);
    QCOMPARE(reply.status, 400);
    QVERIFY(!wordIn(reply, "message").isEmpty());
    QCOMPARE(m_sim->world().periods.size(), before);
}

void TestConfigServer::requestIsMadeTakenAndClosed()
{
    const QJsonObject wish{{u"phoneNumber"_s, u"0240506070"_s}, {u"listUuid"_s, list()}};
    const auto made = call("POST"_ba, u"callback_requests"_s, QJsonDocument(wish).toJson());
    QCOMPARE(made.status, 201);
    const auto tomorrow = m_sim->engine().wallTime().date().addDays(1);
    QCOMPARE(wordIn(made, "dueDate"), tomorrow.toString(Qt::ISODate));
    const auto one = u"callback_requests/"_s + wordIn(made, "uuid");
    QCOMPARE(call("GET"_ba, one).json(), made.json());

    const auto agents = m_sim->world().agents;
    const auto logged
        = std::find_if(agents.begin(), agents.end(), [](const Agent &a) { return a.isLogged(); });
    QVERIFY(logged != agents.end());
    const auto by = R"({"agentId":)" + QByteArray::number(raw(logged->id)) + '}';
    QCOMPARE(call("POST"_ba, one + u"/take"_s, by).json()[u"agentId"_s].toInt(), raw(logged->id));
    QCOMPARE(call("POST"_ba, one + u"/take"_s, by).status, 409);
    QCOMPARE(call("POST"_ba, one + u"/release"_s).status, 200);
    QCOMPARE(call("POST"_ba, one + u"/release"_s).status, 404);
    const QJsonObject later{{u"dueDate"_s, u"2031-09-12"_s},
                            {u"periodUuid"_s, m_sim->world().periods.back().uuid}};
    QCOMPARE(
        wordIn(call("POST"_ba, one + u"/reschedule"_s, QJsonDocument(later).toJson()), "dueDate"),
        u"2031-09-12"_s);
    QCOMPARE(call("POST"_ba, one + u"/cloture"_s).json()[u"clotured"_s], true);
    QCOMPARE(call("POST"_ba, one + u"/cloture"_s).status, 404);
    QCOMPARE(call("GET"_ba, u"callback_requests/none"_s).status, 404);
    QCOMPARE(call("POST"_ba, u"callback_requests/none/take"_s, by).status, 404);
}

void TestConfigServer::requestRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto *body :
         {"", "{}", R"({"firstName":"Maud"})", R"({"phoneNumber":"1","dueDate":"2016-02-31"})",
          R"({"phoneNumber":"1","periodUuid":"none"})", R"({"phoneNumber":"1","listUuid":"none"})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestConfigServer::requestRefusals()
{
    QFETCH(QByteArray, body);
    const auto before = m_sim->world().callbacks.size();
    QCOMPARE(call("POST"_ba, u"callback_requests"_s, body).status, 400);
    QCOMPARE(m_sim->world().callbacks.size(), before);
    const auto one = m_sim->world().callbacks.front().uuid;
    QCOMPARE(call("POST"_ba, u"callback_requests/"_s + one + u"/reschedule"_s, body).status, 400);
}

void TestConfigServer::requestsAreFound_data()
{
    QTest::addColumn<QByteArray>("filters");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QByteArray &filters, const QStringList &names) {
        QTest::newRow(filters.constData()) << filters << names;
    };
    const auto order = R"({"field":"lastName","order":"ASC"})"_ba;
    row('[' + order + ']', {u"Adams"_s, u"Baker"_s, u"Clark"_s});
    row(R"([{"field":"lastName","order":"DESC"}])"_ba, {u"Clark"_s, u"Baker"_s, u"Adams"_s});
    row(R"([{"field":"lastName","operator":"=","value":"Baker"}])"_ba, {u"Baker"_s});
    row(R"([{"field":"lastName","operator":"!=","value":"Baker"},)"_ba + order + ']',
        {u"Adams"_s, u"Clark"_s});
    row(R"([{"field":"lastName","operator":"ilike","value":"%ADA%"}])"_ba, {u"Adams"_s});
    row(R"([{"field":"lastName","operator":"like","value":"%ADA%"}])"_ba, {});
    row(R"([{"field":"dueDate","operator":">=","value":"2031-01-02"},)"_ba + order + ']',
        {u"Baker"_s, u"Clark"_s});
    row(R"([{"field":"dueDate","operator":"<","value":"2031-01-02"}])"_ba, {u"Adams"_s});
    row(R"([{"field":"company","operator":"is null"}])"_ba, {u"Clark"_s});
    row(R"([{"field":"company","operator":"is not null"},)"_ba + order + ']',
        {u"Adams"_s, u"Baker"_s});
    row(R"([{"field":"company","operator":"contains_all","list":["Blue","Mill"]}])"_ba,
        {u"Adams"_s});
}

void TestConfigServer::requestsAreFound()
{
    QFETCH(QByteArray, filters);
    const auto file = header
        + "1||A|Adams|Blue Mill||2031-01-01|\n2||B|Baker|Mill||2031-01-02|\n"
          "3||C|Clark|||2031-01-03|\n";
    const auto other = m_sim->world().callbackLists.back().uuid;
    for (const auto &request : m_sim->world().callbacks)
        call("POST"_ba, u"callback_requests/"_s + request.uuid + u"/cloture"_s);
    QCOMPARE(
        call("POST"_ba, u"callback_lists/"_s + other + u"/callback_requests/csv"_s, file).status,
        201);
    QByteArray wish = R"({"filters":[{"field":"clotured","operator":"=","value":"false"})";
    if (filters.size() > 2)
        wish += ',' + filters.sliced(1, filters.size() - 2);
    wish += R"(],"offset":0,"limit":100})";
    const auto reply = call("POST"_ba, u"callback_requests/find"_s, wish);
    QCOMPARE(reply.status, 200);
    QStringList names;
    const auto page = reply.json()[u"list"_s].toArray();
    for (const auto &each : page)
        names.append(each[u"lastName"_s].toString());
    QTEST(names, "names");
    QCOMPARE(reply.json()[u"total"_s].toInt(), int(names.size()));

    wish.replace(R"("offset":0,"limit":100)", R"("offset":1,"limit":1)");
    const auto second = call("POST"_ba, u"callback_requests/find"_s, wish).json();
    QCOMPARE(second[u"total"_s].toInt(), int(names.size()));
    QCOMPARE(second[u"list"_s].toArray().size(), names.size() > 1 ? 1 : 0);
}

void TestConfigServer::findRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto *body : {"", "[]", "{}", R"({"filters":[{"value":"x"}]})",
                             R"({"filters":[{"field":"lastName","operator":"about","value":"x"}]})",
                             R"({"filters":[{"field":"lastName","order":"up"}]})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestConfigServer::findRefusals()
{
    QFETCH(QByteArray, body);
    QCOMPARE(call("POST"_ba, u"callback_requests/find"_s, body).status, 400);
}

void TestConfigServer::ticketsAreKeptAndExported()
{
    const auto &request = m_sim->world().callbacks.front();
    const auto number = m_sim->world().agents.front().number;
    const QJsonObject wish{{u"requestUuid"_s, request.uuid},
                           {u"agentNum"_s, number},
                           {u"status"_s, u"NoAnswer"_s},
                           {u"comment"_s, u"two|lines\nof text"_s}};
    const auto made = call("POST"_ba, u"callback_tickets"_s, QJsonDocument(wish).toJson());
    QCOMPARE(made.status, 201);
    const auto one = u"callback_tickets/"_s + wordIn(made, "uuid");
    const auto changed
        = call("PUT"_ba, one, R"({"status":"Answered","callid":"1512345999.17"})"_ba);
    QCOMPARE(wordIn(changed, "status"), u"Answered"_s);
    QCOMPARE(wordIn(changed, "comment"), u"two|lines\nof text"_s);
    QCOMPARE(call("PUT"_ba, one, R"({"status":"Gone"})"_ba).status, 400);
    QCOMPARE(call("PUT"_ba, u"callback_tickets/none"_s, "{}"_ba).status, 404);
    QCOMPARE(call("POST"_ba, u"callback_tickets"_s, "{}"_ba).status, 400);
    QCOMPARE(call("POST"_ba, u"callback_tickets"_s,
                  R"({"requestUuid":"none","agentNum":")"_ba + number.toLatin1() + "\"}")
                 .status,
             404);

    const auto path = u"callback_lists/"_s + request.list + u"/callback_tickets/csv"_s;
    const auto file = call("GET"_ba, path);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.headers["content-type"_ba], "text/csv; charset=utf-8"_ba);
    QCOMPARE(file.headers["content-disposition"_ba], "attachment; filename=\"tickets.csv\""_ba);
    const auto lines = file.body.split('\n');
    QCOMPARE(lines.first(),
             "phoneNumber|mobilePhoneNumber|firstName|lastName|company|description|dueDate|queue|"
             "agent|started|lastUpdate|callid|status|comment"_ba);
    const auto cells = lines[lines.size() - 2].split('|');
    QCOMPARE(cells.size(), 14);
    QCOMPARE(cells[8], number.toLatin1());
    QCOMPARE(cells[11], "1512345999.17"_ba);
    QCOMPARE(cells[13], "two lines of text"_ba); // One line, whatever was typed.
    QCOMPARE(call("GET"_ba, u"callback_lists/none/callback_tickets/csv"_s).status, 404);
}

void TestConfigServer::aFileIsImportedWhole()
{
    const auto before = countOf(list());
    const auto path = u"callback_lists/"_s + list() + u"/callback_requests/csv"_s;
    const auto reply = call("POST"_ba, path, sample, "text/plain; charset=utf-8"_ba);
    QCOMPARE(reply.status, 201);
    QCOMPARE(countOf(list()), before + 2);
    const auto &all = m_sim->world().callbacks;
    const auto &peter = all[all.size() - 2];
    QCOMPARE(peter.dueDate, m_sim->engine().wallTime().date().addDays(1));
    QVERIFY(m_sim->world().period(peter.period)->isDefault);
    QCOMPARE(peter.description, u"Wants a quote"_s);
    const auto &maud = all.back();
    QCOMPARE(maud.lastName, u"D'Arcy"_s);
    QCOMPARE(maud.dueDate, QDate(2016, 9, 5)); // Past, and taken all the same.
    QCOMPARE(m_sim->world().period(maud.period)->name, u"Afternoon"_s);
    QCOMPARE(call("POST"_ba, u"callback_lists/none/callback_requests/csv"_s, sample).status, 404);
}

void TestConfigServer::importReads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QByteArray &file, const QString &name,
                        const QByteArray &type = "text/plain; charset=utf-8"_ba) {
        QTest::newRow(what) << file << type << name;
    };
    row("a mark before UTF-8", "\xEF\xBB\xBFphoneNumber|lastName\n1|Ren\xC3\xA9\n"_ba, u"René"_s);
    row("CRLF and blank lines", "\r\nphoneNumber|lastName\r\n\r\n1|Lang\r\n  \r\n"_ba, u"Lang"_s);
    row("any order", "lastName|PERIOD|mobilePhoneNumber\nLang|Afternoon|1"_ba, u"Lang"_s);
    row("fewer cells", "phoneNumber|lastName|company\n1|Lang\n"_ba, u"Lang"_s);
    row("quotes are data", "phoneNumber|lastName\n1|\"Lang\"\n"_ba, u"\"Lang\""_s);
    row("text/csv", "phoneNumber|lastName\n1|Lang\n"_ba, u"Lang"_s, "text/csv"_ba);
    row("a form's file",
        "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
        "phoneNumber|lastName\n1|Lang\n\r\n--xx--\r\n"_ba,
        u"Lang"_s, "multipart/form-data; boundary=xx"_ba);
}

void TestConfigServer::importReads()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, contentType);
    const auto path = u"callback_lists/"_s + list() + u"/callback_requests/csv"_s;
    const auto before = m_sim->world().callbacks.size();
    const auto reply = call("POST"_ba, path, file, contentType);
    QVERIFY2(reply.status == 201, reply.body.constData());
    QCOMPARE(m_sim->world().callbacks.size(), before + 1);
    QTEST(m_sim->world().callbacks.back().lastName, "name");
}

void TestConfigServer::importRefusals_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *what, const QByteArray &file, const QString &line) {
        QTest::newRow(what) << file << line;
    };
    row("nothing", {}, u"line 1:"_s);
    row("no UTF-8", "phoneNumber\n\xE9\n"_ba, u"line 1:"_s);
    row("unknown column", "phoneNumber|age\n1|2\n"_ba, u"line 1: unknown column 'age'"_s);
    row("another case", "PhoneNumber\n1\n"_ba, u"line 1: unknown column 'PhoneNumber'"_s);
    row("column twice", "phoneNumber|period|Period\n1||\n"_ba, u"line 1: column 'Period'"_s);
    row("no number column", "firstName|lastName\nA|B\n"_ba, u"line 1: neither"_s);
    row("another separator", "phoneNumber;lastName\n1;Lang\n"_ba, u"line 1: unknown column"_s);
    row("too many cells", "phoneNumber\n1\n2|3\n"_ba, u"line 3: more cells"_s);
    row("no number", header + "1|||||||\n||Nora|Kessler||||\n", u"line 3: no phone number"_s);
    row("bad date", header + "1||||||24/11/2026|\n", u"line 2: '24/11/2026'"_s);
    row("31 February", header + "1||||||2026-02-31|\n", u"line 2: '2026-02-31'"_s);
    row("unknown period", header + "1|||||||Noon\n", u"line 2: there is no period 'Noon'"_s);
}

void TestConfigServer::importRefusals()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, line);
    const auto before = m_sim->world().callbacks.size();
    const auto path = u"callback_lists/"_s + list() + u"/callback_requests/csv"_s;
    const auto reply = call("POST"_ba, path, file, "text/plain; charset=utf-8"_ba);
    QCOMPARE(reply.status, 400);
    QCOMPARE(wordIn(reply, "error"), u"InvalidCsv"_s);
    QVERIFY2(wordIn(reply, "message").startsWith(line), reply.body.constData());
    QCOMPARE(m_sim->world().callbacks.size(), before); // Not even the sound lines.
}

void TestConfigServer::withoutADefaultPeriodOneIsNeeded()
{
    // The interface keeps one default; a database may still lack it.
    auto &periods = const_cast<World &>(m_sim->world()).periods;
    for (auto &period : periods)
        period.isDefault = false;
    const auto path = u"callback_lists/"_s + list() + u"/callback_requests/csv"_s;
    const auto reply = call("POST"_ba, path, header + "1|||||||\n");
    QCOMPARE(reply.status, 400);
    QCOMPARE(wordIn(reply, "message"), u"line 2: there is no default period"_s);
    QCOMPARE(call("POST"_ba, path, header + "1|||||||Afternoon\n").status, 201);
}

void TestConfigServer::relayImportsAndTellsEverybody()
{
    RawClient watcher(m_sim->xuc());
    QVERIFY(watcher.signIn(u"agent1"_s));
    watcher.ask(u"getCallbackLists"_s);
    const auto before = countOf(list());
    const auto reply = relay("POST"_ba, list() + u"/callback_requests/csv"_s, sample, u"super1"_s);
    QCOMPARE(reply.status, 201);
    const auto lists = listBody(watcher.sync(), u"CallbackLists"_s);
    QCOMPARE(lists.size(), qsizetype(m_sim->world().callbackLists.size()));
    QCOMPARE(lists.first()[u"callbacks"_s].toArray().size(), before + 2);

    const auto refused
        = relay("POST"_ba, list() + u"/callback_requests/csv"_s, "age\n1\n"_ba, u"super1"_s);
    QCOMPARE(refused.status, 400);
    QVERIFY(wordIn(refused, "message").startsWith("line 1:"_L1));
    QVERIFY(typesOf(watcher.sync()).isEmpty()); // Nothing changed.
    const auto tickets = relay("GET"_ba, list() + u"/callback_tickets/csv"_s, {}, u"super1"_s);
    QCOMPARE(tickets.status, 200);
    QVERIFY(tickets.body.startsWith("phoneNumber|"));
    QCOMPARE(relay("GET"_ba, u"none/callback_tickets/csv"_s, {}, u"super1"_s).status, 404);
}

void TestConfigServer::relayGuardsASupervisorsShare()
{
    const auto &world = m_sim->world();
    const auto limited = std::find_if(world.users.begin(), world.users.end(), [](const User &user) {
        return user.profile == Profile::Supervisor;
    });
    QVERIFY(limited != world.users.end());
    const auto login = limited->login;
    const auto hidden = std::find_if(world.queues.begin(), world.queues.end(),
                                     [&](const Queue &queue) { return !sees(*limited, queue.id); });
    QVERIFY(hidden != world.queues.end());
    const auto foreign = m_sim->engine().callbackSetup().addList(u"Others"_s, hidden->id);
    QCOMPARE(relay("GET"_ba, foreign + u"/callback_tickets/csv"_s, {}, login).status, 403);
    const auto reply = relay("POST"_ba, foreign + u"/callback_requests/csv"_s, sample, login);
    QCOMPARE(reply.status, 403);
    QCOMPARE(countOf(foreign), 0);

    RawClient client(m_sim->xuc());
    QVERIFY(client.signIn(login));
    const auto shown = listBody(client.ask(u"getCallbackLists"_s), u"CallbackLists"_s);
    QVERIFY(std::none_of(shown.begin(), shown.end(), [&](const QJsonValue &each) {
        return each[u"uuid"_s].toString() == foreign;
    }));
}

void TestConfigServer::relayIsNotForStrangers()
{
    const auto url
        = m_sim->xuc(u"/xuc/api/1.0/callback_lists/"_s + list() + u"/callback_requests/csv"_s);
    QCOMPARE(http("POST"_ba, url, sample).status, 401);
    QCOMPARE(http("POST"_ba, url, sample, sharedToken).status, 401);
}
