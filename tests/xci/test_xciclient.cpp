// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/logring.h"
#include "net/masking.h"
#include "net/wirelog.h"
#include "tests/fakes/fakexci.h"
#include "tests/xci/xcicalls.h"
#include "xci/client.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace vigie;
using namespace vigie::xci;
using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

constexpr auto secret = "clear-secret";
constexpr auto digest = "q1ZrDigestOfSixtyFour";

//! One call and what it answered.
template <typename T> struct Heard
{
    std::optional<Answer<T>> answer{};
    int times = 0;

    Client::Then<T> then()
    {
        return [this](const Answer<T> &given) {
            answer = given;
            ++times;
        };
    }
    bool isDone() const { return answer && bool(*answer); }
    Kind kind() const { return answer->failure().kind; }
};

} // namespace

class TestXciClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsInWithTheFirstCall();
    void takesAnAddressWithThePathOfTheApi();
    void asksThePersonWithoutAPassword();
    void saysThatAPasswordIsNotTaken();
    void renewsALostSession_data();
    void renewsALostSession();
    void renewsOnceForManyCalls();
    void asksThePersonWhenThePasswordChanged();
    void sendsNoPostTwiceAfterAPage();
    void tellsRightsFromALostSession();
    void saysThatAPageIsNoXci();
    void addressesEntitiesByTheirCombinedId();
    void reachesEveryCall_data();
    void reachesEveryCall();
    void looksForWhatWasCreated();
    void failsWithTheServersWords();
    void saysThatNobodyListens();
    void saysThatTheAnswerWasLost();
    void sendsNoPasswordInClearText();
    void forgetsWhatIsUnderWay();
    void heedsAContextThatIsGone();
    void readsManyUsersAside();
    void keepsPasswordsOutOfTheLogs();

private:
    Account account(const char *password = "superpass") const
    {
        return {.server = m_server->url(),
                .login = u"admin"_s,
                .password = QString::fromLatin1(password)};
    }

    std::unique_ptr<fakes::FakeXci> m_server;
    std::unique_ptr<Client> m_client;
};

void TestXciClient::init()
{
    m_server = std::make_unique<fakes::FakeXci>();
    m_server->answers["GET /xivo"] = {200, R"({"items":[{"id":3,"name":"site-lyon"}]})"};
    m_client = std::make_unique<Client>();
    m_client->session().open(account());
}

void TestXciClient::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestXciClient::signsInWithTheFirstCall()
{
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.isDone());
    QCOMPARE((*heard.answer)->first().name, u"site-lyon"_s);
    QCOMPARE(m_server->calls(), (QList<QByteArray>{"POST /login", "GET /xivo"}));
    QCOMPARE(m_server->seen[0].body, R"({"login":"admin","password":"superpass"})"_ba);
    QCOMPARE(m_server->seen[0].type, "application/json"_ba);
    QVERIFY(m_server->seen[0].cookie.isEmpty());
    QCOMPARE(m_server->seen[1].cookie, "PLAY_SESSION=t1"_ba);
    QVERIFY(m_server->seen[1].type.isEmpty());
    QCOMPARE(m_client->session().state(), Session::State::SignedIn);
}

void TestXciClient::takesAnAddressWithThePathOfTheApi()
{
    Account given = account();
    given.server.setPath(u"/api/1.0/"_s);
    m_client->session().open(given);
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.isDone());
}

void TestXciClient::asksThePersonWithoutAPassword()
{
    m_client->session().open(account(""));
    QCOMPARE(m_client->session().state(), Session::State::NeedsPassword);
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.answer);
    QCOMPARE(heard.kind(), Kind::SignedOut);
    QVERIFY(m_server->seen.isEmpty());
    m_client->session().signIn(u"superpass"_s);
    QTRY_COMPARE(m_client->session().state(), Session::State::SignedIn);
}

void TestXciClient::saysThatAPasswordIsNotTaken()
{
    m_client->session().open(account("wrong"));
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.answer);
    QCOMPARE(heard.kind(), Kind::Credentials);
    QCOMPARE(heard.answer->failure().text, u"Wrong login or password"_s);
    QCOMPARE(m_client->session().state(), Session::State::NeedsPassword);
    QCOMPARE(m_server->signIns(), 1);
}

void TestXciClient::renewsALostSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("location");
    const auto json = "application/json"_ba;
    QTest::newRow("401") << 401 << json << QByteArray();
    QTest::newRow("403") << 403 << json << QByteArray();
    QTest::newRow("a redirection") << 303 << json << "/login"_ba;
    QTest::newRow("a page") << 200 << "text/html; charset=utf-8"_ba << QByteArray();
}

void TestXciClient::renewsALostSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, location);
    m_server->lost
        = {status, type.contains("html") ? "<html>Sign in</html>" : "{}", type, location};
    Heard<QList<Xivo>> first;
    m_client->readXivos(this, first.then());
    QTRY_VERIFY(first.isDone());
    m_server->expire();
    QSignalSpy renewed(&m_client->session(), &Session::renewed);
    Heard<QList<Xivo>> second;
    m_client->readXivos(this, second.then());
    QTRY_VERIFY(second.isDone());
    QCOMPARE(second.times, 1);
    QCOMPARE(m_server->signIns(), 2);
    QCOMPARE(renewed.count(), 1);
}

void TestXciClient::renewsOnceForManyCalls()
{
    Heard<QList<Xivo>> first;
    m_client->readXivos(this, first.then());
    QTRY_VERIFY(first.isDone());
    m_server->expire();
    std::array<Heard<QList<Xivo>>, 4> many;
    for (auto &each : many)
        m_client->readXivos(this, each.then());
    for (auto &each : many)
        QTRY_VERIFY(each.isDone());
    QCOMPARE(m_server->signIns(), 2);
}

void TestXciClient::asksThePersonWhenThePasswordChanged()
{
    Heard<QList<Xivo>> first;
    m_client->readXivos(this, first.then());
    QTRY_VERIFY(first.isDone());
    m_server->expire();
    m_server->password = "another";
    Heard<Client::Done> change;
    m_client->removeUser(xci::UserId(7), this, change.then());
    QTRY_VERIFY(change.answer);
    QCOMPARE(change.kind(), Kind::SignedOut);
    QCOMPARE(m_client->session().state(), Session::State::NeedsPassword);
    QCOMPARE(m_client->session().failure().kind, Kind::Credentials);

    m_server->answers["DELETE /users/7"] = {204, {}};
    m_client->session().signIn(u"another"_s);
    Heard<Client::Done> again;
    m_client->removeUser(xci::UserId(7), this, again.then());
    QTRY_VERIFY(again.isDone());
}

void TestXciClient::sendsNoPostTwiceAfterAPage()
{
    Heard<QList<Xivo>> first;
    m_client->readXivos(this, first.then());
    QTRY_VERIFY(first.isDone());
    m_server->lost = {200, "<html>Sign in</html>", "text/html"};
    m_server->expire();
    Heard<xci::UserId> created;
    m_client->createUser({.entity = u"a@b"_s}, this, created.then());
    QTRY_VERIFY(created.answer);
    QCOMPARE(created.kind(), Kind::NotXci);
    QVERIFY(created.answer->failure().isUncertain());
    QTRY_COMPARE(m_client->session().state(), Session::State::SignedIn);
    QCOMPARE(m_server->signIns(), 2);
    QCOMPARE(m_server->calls().count("POST /users"), 1);
}

void TestXciClient::tellsRightsFromALostSession()
{
    m_server->answers["GET /administrators"] = {403, R"({"error":"forbidden","message":"No"})"};
    for (int i = 0; i < 2; ++i) {
        Heard<QList<Administrator>> heard;
        m_client->readAdministrators(this, heard.then());
        QTRY_VERIFY(heard.answer);
        QCOMPARE(heard.kind(), Kind::Forbidden);
        QCOMPARE(m_client->session().state(), Session::State::SignedIn);
    }
    QCOMPARE(m_server->signIns(), 2); // The second refusal is known to be meant.
}

void TestXciClient::saysThatAPageIsNoXci()
{
    m_server->answers["GET /xivo"] = {200, "<html>Welcome</html>", "text/html"};
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.answer);
    QCOMPARE(heard.kind(), Kind::NotXci);
    m_server->loginAnswer = {200, "<html>Welcome</html>", "text/html"};
    m_client->session().open(account());
    Heard<QList<Xivo>> other;
    m_client->readXivos(this, other.then());
    QTRY_VERIFY(other.answer);
    QCOMPARE(other.kind(), Kind::NotXci);
    m_server->loginAnswer = {200, "{}"};
    m_server->answers["GET /xivo"] = {200, R"({"id":3})"};
    Heard<QList<Xivo>> third;
    m_client->readXivos(this, third.then());
    QTRY_VERIFY(third.answer);
    QCOMPARE(third.kind(), Kind::NotXci);
}

void TestXciClient::addressesEntitiesByTheirCombinedId()
{
    m_server->answers["GET /entities/caf%C3%A9%20%2F1%405d/available_numbers"]
        = {200, R"({"items":["0100"]})"};
    Heard<QStringList> heard;
    m_client->readFreeNumbers(u"café /1@5d"_s, this, heard.then());
    QTRY_VERIFY(heard.answer);
    QVERIFY(heard.isDone());
    QCOMPARE(**heard.answer, QStringList{u"0100"_s});
}

void TestXciClient::reachesEveryCall_data()
{
    QTest::addColumn<XciCall>("call");
    for (const XciCall &call : xciCalls())
        QTest::newRow(call.what.constData()) << call;
}

//! Each call asks for its path with a session, takes any 2xx, and tells of what is not one.
void TestXciClient::reachesEveryCall()
{
    QFETCH(const XciCall, call);
    const QByteArray what = call.what;
    const bool hasBody = what.startsWith("POST") || what.startsWith("PUT");
    for (const int status : {200, 201, 400, 403, 404, 409, 500, 503}) {
        const bool isDone = status < 300;
        m_server->answers[what] = {status, isDone ? call.answer : "oops"_ba};
        std::optional<bool> told;
        call.act(*m_client, this,
                 [&told](const std::optional<Failure> &failure) { told = !failure; });
        QTRY_VERIFY(told);
        QCOMPARE(*told, isDone);
        QCOMPARE(m_server->seen.last().what, what);
        QCOMPARE(m_server->seen.last().type, hasBody ? "application/json"_ba : QByteArray());
        QVERIFY(m_server->seen.last().cookie.startsWith("PLAY_SESSION="));
    }
}

void TestXciClient::looksForWhatWasCreated()
{
    m_server->answers["POST /templates"] = {201, {}};
    m_server->answers["GET /templates"]
        = {200, R"([{"id":5,"name":"Office"},{"id":9,"name":"Office"},{"id":11,"name":"Other"}])"};
    Heard<TemplateId> line;
    m_client->createTemplate({.name = u"Office"_s}, this, line.then());
    QTRY_VERIFY(line.isDone());
    QCOMPARE(**line.answer, TemplateId(9));

    m_server->answers["POST /users"] = {200, "OK", "text/plain"};
    m_server->answers["GET /entities/a%40b/users"] = {
        200, R"({"items":[{"id":70,"internalNumber":"1001"},{"id":71,"internalNumber":"1002"}]})"};
    Heard<xci::UserId> user;
    m_client->createUser({.entity = u"a@b"_s, .internalNumber = u"1001"_s}, this, user.then());
    QTRY_VERIFY(user.isDone());
    QCOMPARE(**user.answer, xci::UserId(70));

    m_server->answers["POST /entities"] = {200, {}};
    m_server->answers["GET /entities"]
        = {200,
           R"({"items":[{"combinedId":"s@x","name":"s","xivo":{"id":1}},)"
           R"({"combinedId":"s@y","name":"s","xivo":{"id":2}}]})"};
    Heard<QString> entity;
    m_client->createEntity({.name = u"s"_s, .xivo = XivoId(2)}, this, entity.then());
    QTRY_VERIFY(entity.isDone());
    QCOMPARE(**entity.answer, u"s@y"_s);

    m_server->answers["POST /administrators"] = {200, {}};
    m_server->answers["GET /administrators"] = {500, {}};
    Heard<AdministratorId> administrator;
    m_client->createAdministrator({.login = u"n"_s}, this, administrator.then());
    QTRY_VERIFY(administrator.isDone());
    QCOMPARE(**administrator.answer, AdministratorId(0));
}

void TestXciClient::failsWithTheServersWords()
{
    m_server->answers["POST /entities"]
        = {400, R"({"error":"interval_overlap","message":"Overlaps sales"})"};
    Heard<QString> heard;
    m_client->createEntity({}, this, heard.then());
    QTRY_VERIFY(heard.answer);
    QCOMPARE(heard.answer->failure(),
             (Failure{Kind::Refused, 400, u"interval_overlap"_s, u"Overlaps sales"_s}));
}

void TestXciClient::saysThatNobodyListens()
{
    const Account gone = account();
    m_server.reset();
    m_client->session().open(gone);
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.answer);
    QCOMPARE(heard.kind(), Kind::Unreachable);
    QCOMPARE(m_client->session().state(), Session::State::Idle); // The next call tries anew.
}

void TestXciClient::saysThatTheAnswerWasLost()
{
    Heard<QList<Xivo>> first;
    m_client->readXivos(this, first.then());
    QTRY_VERIFY(first.isDone());
    m_server->hangsUp = true;
    Heard<xci::UserId> created;
    m_client->createUser({.entity = u"a@b"_s}, this, created.then());
    QTRY_VERIFY(created.answer);
    QCOMPARE(created.kind(), Kind::AnswerLost);
    QVERIFY(created.answer->failure().isUncertain());
    QCOMPARE(m_server->calls().count("POST /users"), 1);
}

void TestXciClient::sendsNoPasswordInClearText()
{
    Account far = account();
    far.server = QUrl(u"http://xci.example:9001"_s);
    m_client->session().open(far);
    Heard<QList<Xivo>> heard;
    m_client->readXivos(this, heard.then());
    QTRY_VERIFY(heard.answer);
    QCOMPARE(heard.kind(), Kind::ClearText);
}

void TestXciClient::forgetsWhatIsUnderWay()
{
    Heard<QList<Xivo>> old;
    m_client->readXivos(this, old.then());
    m_client->session().open(account());
    Heard<QList<Xivo>> next;
    m_client->readXivos(this, next.then());
    QTRY_VERIFY(next.isDone());
    m_client->session().close();
    QVERIFY(m_client->session().account().password.isEmpty());
    Heard<QList<Xivo>> closed;
    m_client->readXivos(this, closed.then());
    QTRY_VERIFY(closed.answer);
    QCOMPARE(old.times, 0);
}

void TestXciClient::heedsAContextThatIsGone()
{
    auto gone = std::make_unique<QObject>();
    Heard<QList<Xivo>> heard;
    m_client->readXivos(gone.get(), heard.then());
    gone.reset();
    Heard<QList<Xivo>> other;
    m_client->readXivos(this, other.then());
    QTRY_VERIFY(other.isDone());
    QCOMPARE(heard.times, 0);
}

void TestXciClient::readsManyUsersAside()
{
    QByteArray all = R"({"items":[)";
    for (int i = 0; i < 5000; ++i)
        all += QByteArray(i == 0 ? "" : ",") + R"({"id":)" + QByteArray::number(i + 1)
            + R"(,"firstName":"Nora","lastName":"Vidal","internalNumber":")"
            + QByteArray::number(10000 + i) + R"(","ctiPassword":"clear-secret"})";
    m_server->answers["GET /entities/a%40b/users"] = {200, all + "]}"};
    Heard<QList<User>> heard;
    m_client->readUsers(u"a@b"_s, this, heard.then());
    QTRY_VERIFY_WITH_TIMEOUT(heard.isDone(), 30000);
    QCOMPARE((*heard.answer)->size(), 5000);
    QCOMPARE((*heard.answer)->last().internalNumber, u"14999"_s);
}

//! What the server tells of passwords, and what the person typed, is in no log and no model.
void TestXciClient::keepsPasswordsOutOfTheLogs()
{
    const SystemClock clock;
    net::WireLog log(clock);
    LogRing ring;
    ring.install();
    m_client->session().setWireLog(&log);
    m_server->answers["GET /users/7"]
        = {200, R"({"id":7,"ctiLogin":"n","ctiPassword":"clear-secret"})"};
    m_server->answers["GET /administrators"]
        = {200, R"({"items":[{"id":4,"login":"n","password":"q1ZrDigestOfSixtyFour"}]})"};
    m_server->answers["POST /users"] = {201, R"({"id":7,"ctiPassword":"clear-secret"})"};
    m_server->answers["POST /administrators"]
        = {201, R"({"id":4,"password":"q1ZrDigestOfSixtyFour"})"};
    Heard<User> user;
    m_client->readUser(xci::UserId(7), this, user.then());
    Heard<QList<Administrator>> administrators;
    m_client->readAdministrators(this, administrators.then());
    Heard<xci::UserId> created;
    m_client->createUser({.cti = UserDraft::Cti::Set,
                          .ctiLogin = u"n"_s,
                          .ctiPassword = QString::fromLatin1(secret)},
                         this, created.then());
    Heard<AdministratorId> administrator;
    m_client->createAdministrator({.login = u"n"_s, .password = QString::fromLatin1(secret)}, this,
                                  administrator.then());
    QTRY_VERIFY(user.isDone());
    QTRY_VERIFY(administrators.isDone());
    QTRY_VERIFY(created.isDone());
    QTRY_VERIFY(administrator.isDone());
    QByteArray all;
    for (quint64 serial = log.oldest(); serial <= log.newest(); ++serial)
        all += log.find(serial)->bytes() + net::withoutValues(log.find(serial)->bytes());
    for (const auto &note : log.notes())
        all += (note.what + note.detail).toUtf8();
    for (const QString &line : ring.lines())
        all += line.toUtf8();
    QVERIFY(all.contains("ctiPassword")); // It did pass here.
    QVERIFY(!all.contains(secret));
    QVERIFY(!all.contains(digest));
    QVERIFY(!all.contains("superpass"));
    QVERIFY(!all.contains("PLAY_SESSION"));
}

QTEST_GUILESS_MAIN(TestXciClient)
#include "test_xciclient.moc"
