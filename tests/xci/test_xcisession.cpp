// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "net/tls.h"
#include "net/wirelog.h"
#include "tests/fakes/closingserver.h"
#include "tests/fakes/fakexci.h"
#include "tests/fakes/testcertificate.h"
#include "xci/client.h"

#include <QSemaphore>
#include <QSslCertificate>
#include <QTest>
#include <QThreadPool>
#include <QUrlQuery>

#include <array>
#include <optional>

using namespace vigie;
using namespace vigie::xci;
using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using fakes::ClosingServer;

//! One change, as something to be called.
using Act = std::function<void(Client &, const QObject *, const Client::Then<Client::Done> &)>;

namespace {

constexpr int patience = 30'000; // ms

template <typename T> Client::Then<T> sending(const Client::Then<Client::Done> &then)
{
    return [then](const Answer<T> &answer) {
        if (answer)
            then(Client::Done());
        else
            then(answer.failure());
    };
}

void addChanges()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<Act>("act");
    QTest::newRow("create") << "POST /users"_ba
                            << Act([](Client &client, const QObject *context, const auto &then) {
                                   client.createUser({.entity = u"a@b"_s}, context,
                                                     sending<xci::UserId>(then));
                               });
    QTest::newRow("change") << "PUT /users/7"_ba
                            << Act([](Client &client, const QObject *context, const auto &then) {
                                   client.updateUser(xci::UserId(7), {}, context, then);
                               });
    QTest::newRow("delete") << "DELETE /users/7"_ba
                            << Act([](Client &client, const QObject *context, const auto &then) {
                                   client.removeUser(xci::UserId(7), context, then);
                               });
    QTest::newRow("synchronise") << "GET /xivo/synchronize_config_files"_ba
                                 << Act([](Client &client, const QObject *context,
                                           const auto &then) {
                                        client.synchronize(context, then);
                                    });
}

} // namespace

//! What a session does not repeat, does not tell after its end, and does not trust.
class TestXciSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsNoChangeTwice_data() { addChanges(); }
    void sendsNoChangeTwice();
    void repeatsNoChangeBehindAPage_data() { addChanges(); }
    void repeatsNoChangeBehindAPage();
    void repeatsAChangeBehindAProof_data() { addChanges(); }
    void repeatsAChangeBehindAProof();
    void saysThatAChangeDidNotLeave_data() { addChanges(); }
    void saysThatAChangeDidNotLeave();
    void saysThatAWaitingReadingFoundNoXci();
    void isSilentOnceItIsClosed();
    void isSilentForThoseBehindTheOneThatCloses();
    void isSilentAboutWhatIsReadAside();
    void handsNoFailureToAnotherAccount();
    void tellsOfAnUnknownCertificate();
    void takesThePinnedCertificateAlone();

private:
    Account account(const QUrl &server) const
    {
        return {.server = server, .login = u"admin"_s, .password = u"superpass"_s};
    }
    //! What it answered; nothing: it did not.
    std::optional<Failure> failureOf(const Act &act)
    {
        std::optional<Failure> heard;
        act(*m_client, this, [&](const Answer<Client::Done> &answer) {
            heard = answer ? Failure{} : answer.failure();
        });
        (void)QTest::qWaitFor([&] { return heard.has_value(); }, patience);
        return heard;
    }
    void enter();

    std::unique_ptr<fakes::FakeXci> m_server;
    std::unique_ptr<Client> m_client;
};

void TestXciSession::init()
{
    m_server = std::make_unique<fakes::FakeXci>();
    m_server->answers["GET /xivo"] = {200, "[]"};
    m_client = std::make_unique<Client>();
    m_client->session().open(account(m_server->url()));
}

void TestXciSession::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestXciSession::enter()
{
    bool isIn = false;
    m_client->readXivos(this, [&](const auto &answer) { isIn = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, patience);
}

//! Over a connection that was used before, where Qt would send what it can send again.
void TestXciSession::sendsNoChangeTwice()
{
    QFETCH(QByteArray, what);
    QFETCH(Act, act);
    ClosingServer server(ClosingServer::Way::Close);
    m_client->session().open(account(server.url()));
    bool isIn = false;
    m_client->session().ask({.path = "/kept"_ba}, [&](const auto &answer) { isIn = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, patience);
    server.losesFrom = QByteArray(what).replace(" /", " /api/1.0/");
    const auto failure = failureOf(act);
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::AnswerLost);
    QVERIFY(failure->isUncertain());
    QCOMPARE(server.count(server.losesFrom), 1);
}

void TestXciSession::repeatsNoChangeBehindAPage()
{
    QFETCH(QByteArray, what);
    QFETCH(Act, act);
    const std::array<fakes::FakeXci::Reply, 2> ways{
        {{200, "<html>Sign in</html>", "text/html"}, {303, "", "text/plain", "/login"}}};
    for (const auto &way : ways) {
        enter();
        m_server->seen.clear();
        m_server->lost = way;
        m_server->expire();
        const auto failure = failureOf(act);
        QVERIFY(failure);
        QCOMPARE(failure->kind, Kind::NotXci);
        QVERIFY(failure->isUncertain());
        QTRY_COMPARE(m_client->session().state(), Session::State::SignedIn);
        QCOMPARE(m_server->calls().count(what), 1);
    }
}

void TestXciSession::repeatsAChangeBehindAProof()
{
    QFETCH(QByteArray, what);
    QFETCH(Act, act);
    m_server->answers[what] = {200, R"({"id":7})"};
    enter();
    m_server->expire();
    const auto failure = failureOf(act);
    QVERIFY(failure);
    QCOMPARE(*failure, Failure{}); // Done.
    QCOMPARE(m_server->calls().count(what), 2);
    QCOMPARE(m_server->signIns(), 2);
}

//! Whatever the sign-in in front of it came to.
void TestXciSession::saysThatAChangeDidNotLeave()
{
    QFETCH(QByteArray, what);
    QFETCH(Act, act);
    for (const int status : {404, 409, 500, 503, 200}) {
        m_server->loginAnswer
            = {status, status == 200 ? "<html>Hello</html>"_ba : R"({"message":"Down"})"_ba,
               status == 200 ? "text/html"_ba : "application/json"_ba};
        m_client->session().open(account(m_server->url()));
        const auto failure = failureOf(act);
        QVERIFY(failure);
        QCOMPARE(failure->kind, Kind::NotSent);
        QVERIFY(failure->isUnsent() && !failure->isUncertain());
        QCOMPARE(failure->status, status);
    }
    m_server->hangsUp = true; // The sign-in's answer is lost, which says nothing of the change.
    m_client->session().open(account(m_server->url()));
    const auto failure = failureOf(act);
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::NotSent);
    QVERIFY(!m_server->calls().contains(what));
}

void TestXciSession::saysThatAWaitingReadingFoundNoXci()
{
    m_server->loginAnswer = {404, "{}"};
    std::optional<Kind> kind;
    m_client->readUser(xci::UserId(7), this,
                       [&](const Answer<User> &answer) { kind = answer.failure().kind; });
    QTRY_VERIFY_WITH_TIMEOUT(kind, patience);
    QCOMPARE(*kind, Kind::NotXci); // Not that the user is gone.
}

void TestXciSession::isSilentOnceItIsClosed()
{
    enter();
    int heard = 0;
    for (int i = 0; i < 20; ++i)
        m_client->readXivos(this, [&](const auto &) { ++heard; });
    QTRY_VERIFY_WITH_TIMEOUT(heard > 0, patience);
    m_client->session().close();
    const int before = heard;
    m_client->session().open(account(m_server->url()));
    enter();
    QCOMPARE(heard, before);
}

void TestXciSession::isSilentForThoseBehindTheOneThatCloses()
{
    int heard = 0;
    m_server->loginAnswer = {500, "{}"};
    for (int i = 0; i < 3; ++i) {
        m_client->readXivos(this, [&](const auto &) {
            ++heard;
            m_client->session().close();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(heard, 1, patience);
    m_server->loginAnswer = {200, "{}"};
    m_client->session().open(account(m_server->url()));
    enter();
    QCOMPARE(heard, 1);
}

void TestXciSession::isSilentAboutWhatIsReadAside()
{
    QByteArray all = "[";
    for (int i = 0; i < 5000; ++i)
        all += R"({"id":1,"name":"a name that takes some room in the answer of the server"},)";
    m_server->answers["GET /templates"] = {200, all + "{}]"};
    enter();
    const SystemClock clock;
    net::WireLog log(clock);
    m_client->session().setWireLog(&log);
    QSemaphore busy;
    QThreadPool *const pool = QThreadPool::globalInstance();
    for (int i = 0; i < pool->maxThreadCount(); ++i)
        pool->start([&busy] { busy.acquire(); });
    int heard = 0;
    m_client->readTemplates(this, [&](const auto &) { ++heard; });
    QTRY_COMPARE_WITH_TIMEOUT(log.newest(), 2, patience); // Asked and answered.
    m_client->session().close();
    busy.release(pool->maxThreadCount());
    pool->waitForDone();
    m_client->session().setWireLog(nullptr);
    m_client->session().open(account(m_server->url()));
    enter();
    QCOMPARE(heard, 0);
}

void TestXciSession::handsNoFailureToAnotherAccount()
{
    m_server->loginAnswer = {500, "{}"};
    bool isOther = false;
    std::optional<bool> told;
    connect(&m_client->session(), &Session::stateChanged, this, [&](Session::State state) {
        if (state != Session::State::Idle || isOther)
            return;
        isOther = true;
        m_server->loginAnswer = {200, "{}"};
        m_client->session().open(account(m_server->url()));
        m_client->readXivos(this, [&](const auto &answer) { told = bool(answer); });
    });
    m_client->readXivos(this, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(told, patience);
    QVERIFY(*told);
}

void TestXciSession::tellsOfAnUnknownCertificate()
{
    const QSslConfiguration tls = fakes::selfSignedTls();
    fakes::FakeXci server(tls);
    m_client->session().open(account(server.url()));
    const auto failure = failureOf([](Client &client, const QObject *context, const auto &then) {
        client.removeUser(xci::UserId(7), context, then);
    });
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::Certificate);
    QVERIFY(failure->isUnsent());
    const QUrlQuery facts(failure->text);
    QCOMPARE(facts.queryItemValue(u"reason"_s), u"selfSigned"_s);
    QCOMPARE(facts.queryItemValue(u"fingerprint"_s, QUrl::FullyDecoded),
             net::fingerprintOf(tls.localCertificate()));
    for (const auto &key : {u"issuer"_s, u"subject"_s, u"from"_s, u"until"_s})
        QVERIFY(!facts.queryItemValue(key).isEmpty());
    QCOMPARE(m_client->session().failure(), *failure);
    QVERIFY(server.seen.isEmpty());
}

void TestXciSession::takesThePinnedCertificateAlone()
{
    const QSslConfiguration tls = fakes::selfSignedTls();
    fakes::FakeXci server(tls);
    server.answers["DELETE /users/7"] = {204, {}};
    const Act remove = [](Client &client, const QObject *context, const auto &then) {
        client.removeUser(xci::UserId(7), context, then);
    };
    Account pinned = account(server.url());
    pinned.pin = net::fingerprintOf(tls.localCertificate());
    m_client->session().open(pinned);
    QCOMPARE(failureOf(remove), Failure{}); // Done.
    server.seen.clear();
    // In the middle of a session another key: neither cookie nor change leaves.
    fakes::FakeXci other(fakes::selfSignedTls());
    pinned.server = other.url();
    m_client->session().open(pinned);
    const auto failure = failureOf(remove);
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::Certificate);
    QCOMPARE(QUrlQuery(failure->text).queryItemValue(u"reason"_s), u"changed"_s);
    QVERIFY(other.seen.isEmpty());
}

QTEST_GUILESS_MAIN(TestXciSession)
#include "test_xcisession.moc"
