// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "net/tls.h"
#include "tests/fakes/fakexuc.h"
#include "tests/fakes/testcertificate.h"
#include "tests/xuc/watchedsession.h"
#include "xuc/backoff.h"
#include "xuc/session.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::asDupont;
using fakes::FakeXuc;
using fakes::patient;
using fakes::quick;
using fakes::Watched;

namespace {

ErrorKind firstFailure(Watched &watched, const SignIn &signIn)
{
    watched.session.open(signIn);
    if (!QTest::qWaitFor([&] { return !watched.failures.isEmpty(); }, 10'000))
        qFatal("no failure was told");
    return watched.failures.first().kind;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesThroughEachState();
    void handsOverEveryFrameInOrder();
    void sendsOnceLoggedOnAndRefusesBefore();
    void encodesTheTokenInTheUrl();
    void checksAGivenTokenInsteadOfLoggingIn();
    void logsInWhenTheGivenTokenIsRefused();
    void endsWhenTokenIsRefusedAndNoSecretIsKnown();

    void firstFailureIsFinal_data();
    void firstFailureIsFinal();
    void tellsAnUnknownHost();
    void tellsARefusedPort();
    void tellsASilentServer();
    void tellsAServerThatHangsUp();
    void tellsARefusedUpgrade();
    void tellsAnUpgradeThatFails();
    void tellsAServerThatNeverLogsOn();
    void tellsARefusedLogon_data();
    void tellsARefusedLogon();
    void tellsAnUntrustedCertificateAndSendsNoSecret();
    void goesLiveWithAPinnedCertificate();
    void anotherCertificateThanThePinnedGetsNoSecret();
    void tellsPlainTextWhereTlsIsDue();
    void refusesClearTextToAnotherHost();

    void reconnectsAfterALoss();
    void reconnectsAfterARestartOfTheServer();
    void resubmitsTheSecretWhenTheTokenHasExpired();
    void stopsWhenCredentialsAreRefusedLater();
    void keepsTryingWhileTheServerIsDown();
    void retriesAtOnceWhenAsked();
    void countsAttemptsAndKeepsTheInstantOfTheLoss();
    void closesAtTheFourthTickOfSilence();
    void anyFrameCountsAsAnAnswer();
    void refusesAGiantFrame();
    void closeIsFinalAndSilent();
    void closeEndsAnAttemptSilently();
    void backsOffFromOneToThirtySeconds();
};

void TestSession::passesThroughEachState()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    using S = Session::State;
    QCOMPARE(watched.states,
             QList<S>({S::Authenticating, S::Connecting, S::LoggingOn, S::Syncing, S::Live}));
    QCOMPARE(server.requests,
             QStringList({u"POST /xuc/api/2.0/auth/login {\"login\":\"mdupont\",\"password\":"
                          "\"s3cret\"}"_s,
                          u"GET /xuc/api/2.0/cti?token=T1"_s}));
    QCOMPARE(watched.session.token(), u"T1"_s);
}

void TestSession::handsOverEveryFrameInOrder()
{
    FakeXuc server;
    server.greeting.reset();
    Watched watched;
    watched.session.open(asDupont(server.url()));
    QVERIFY(watched.reach(Session::State::LoggingOn));
    QTRY_VERIFY(server.client());
    const QList<QByteArray> frames{
        R"({"msgType":"RightProfile","ctiMessage":{"profile":"Admin"}})",
        R"({"msgType":"LoggedOn"})",
        "no JSON at all",
        "{\"msgType\":\"\xc3\xa9t\xc3\xa9\"}",
    };
    for (const QByteArray &frame : frames)
        server.say(frame);
    QTRY_COMPARE(watched.frames, frames);
    QCOMPARE(watched.session.state(), Session::State::Syncing);
}

void TestSession::sendsOnceLoggedOnAndRefusesBefore()
{
    FakeXuc server;
    Watched watched;
    const Result<std::monostate> early = watched.session.send("{}");
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Network);
    watched.session.open(asDupont(server.url()));
    QVERIFY(watched.reach(Session::State::Syncing));
    QVERIFY(watched.session.send(R"({"claz":"web","command":"getAgentStates"})"));
    QTRY_COMPARE(server.received,
                 QList<QByteArray>({R"({"claz":"web","command":"getAgentStates"})"}));
}

void TestSession::encodesTheTokenInTheUrl()
{
    FakeXuc server;
    server.login.body = R"({"token":"a+b/c=&d"})";
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    QCOMPARE(server.requests.last(), u"GET /xuc/api/2.0/cti?token=a%2Bb%2Fc%3D%26d"_s);
}

void TestSession::checksAGivenTokenInsteadOfLoggingIn()
{
    FakeXuc server;
    Watched watched;
    watched.session.open({.server = server.url(), .token = u"T0"_s});
    QVERIFY(watched.reach(Session::State::Syncing));
    QCOMPARE(server.requests,
             QStringList({u"GET /xuc/api/2.0/auth/check"_s, u"GET /xuc/api/2.0/cti?token=T2"_s}));
}

void TestSession::logsInWhenTheGivenTokenIsRefused()
{
    FakeXuc server;
    server.check = {401, "application/json", R"({"error":"TokenExpired","message":"late"})"};
    Watched watched;
    SignIn signIn = asDupont(server.url());
    signIn.token = u"T0"_s;
    watched.session.open(signIn);
    QVERIFY(watched.reach(Session::State::Syncing));
    QCOMPARE(watched.session.token(), u"T1"_s);
    QVERIFY(watched.failures.isEmpty());
}

void TestSession::endsWhenTokenIsRefusedAndNoSecretIsKnown()
{
    FakeXuc server;
    server.check = {401, "application/json", R"({"error":"SomethingElse"})"};
    Watched watched;
    const ErrorKind kind = firstFailure(watched, {.server = server.url(), .token = u"T0"_s});
    QCOMPARE(kind, ErrorKind::TokenExpired);
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
}

void TestSession::firstFailureIsFinal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html";
    QTest::newRow("wrong password")
        << 401 << json << QByteArray(R"({"error":"InvalidCredentials"})") << ErrorKind::Credentials;
    QTest::newRow("older wrong password")
        << 401 << json << QByteArray(R"({"error":"InvalidPassword"})") << ErrorKind::Credentials;
    QTest::newRow("unknown user") << 401 << json << QByteArray(R"({"error":"UserNotFound"})")
                                  << ErrorKind::Credentials;
    QTest::newRow("refused with status 200")
        << 200 << json << QByteArray(R"({"error":"InvalidCredentials"})") << ErrorKind::Credentials;
    QTest::newRow("server's own failure")
        << 500 << json << QByteArray(R"({"error":"UnhandledError"})") << ErrorKind::Server;
    QTest::newRow("proxy before a dead server")
        << 502 << html << QByteArray("<html>Bad Gateway</html>") << ErrorKind::Server;
    QTest::newRow("HTML") << 200 << html << QByteArray("<html></html>") << ErrorKind::NotXuc;
    QTest::newRow("HTML not found") << 404 << html << QByteArray("<p>") << ErrorKind::NotXuc;
    QTest::newRow("empty") << 200 << json << QByteArray() << ErrorKind::NotXuc;
    QTest::newRow("other JSON") << 200 << json << QByteArray("[1]") << ErrorKind::NotXuc;
    QTest::newRow("empty token") << 200 << json << QByteArray(R"({"token":""})")
                                 << ErrorKind::NotXuc;
}

void TestSession::firstFailureIsFinal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    FakeXuc server;
    server.login = {status, type, body};
    Watched watched;
    QCOMPARE(firstFailure(watched, asDupont(server.url())), kind);
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
    QCOMPARE(watched.failures.size(), 1);
}

void TestSession::tellsAnUnknownHost()
{
    Watched watched;
    SignIn signIn = asDupont(QUrl(u"https://no-such-host.invalid"_s));
    const ErrorKind kind = firstFailure(watched, signIn);
    // A machine without any resolver can only tell that the look-up took too long.
    QVERIFY(kind == ErrorKind::HostUnknown || kind == ErrorKind::Timeout);
}

void TestSession::tellsARefusedPort()
{
    quint16 port = 0;
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        port = reserved.serverPort();
    }
    Watched watched;
    const SignIn signIn = asDupont(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(firstFailure(watched, signIn), ErrorKind::Refused);
}

void TestSession::tellsASilentServer()
{
    QTcpServer server; // Accepts by the system's own hand, and says nothing.
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Watched watched(quick);
    const SignIn signIn = asDupont(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    QCOMPARE(firstFailure(watched, signIn), ErrorKind::Timeout);
}

void TestSession::tellsAServerThatHangsUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->abort(); });
    Watched watched;
    const SignIn signIn = asDupont(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    QCOMPARE(firstFailure(watched, signIn), ErrorKind::Network);
}

void TestSession::tellsARefusedUpgrade()
{
    FakeXuc server;
    server.upgrades = false;
    Watched watched;
    const ErrorKind kind = firstFailure(watched, asDupont(server.url()));
    QVERIFY2(kind == ErrorKind::LogonRefused, qPrintable(watched.failures.first().detail));
}

void TestSession::tellsAnUpgradeThatFails()
{
    FakeXuc server;
    server.upgrades = false;
    server.upgradeStatus = 503;
    Watched watched;
    QCOMPARE(firstFailure(watched, asDupont(server.url())), ErrorKind::Server);
    QVERIFY(watched.failures.first().detail.contains(u"503"_s));
}

void TestSession::tellsAServerThatNeverLogsOn()
{
    FakeXuc server;
    server.greeting.reset();
    Watched watched(quick);
    QCOMPARE(firstFailure(watched, asDupont(server.url())), ErrorKind::LogonTimeout);
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
    QVERIFY(server.pings > 0); // It was waited for with pings, and they were answered.
}

void TestSession::tellsARefusedLogon_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("failed") << QByteArray("loggedOnFailed") << ErrorKind::LogonRefused;
    QTest::newRow("timeout") << QByteArray("loggedOnTimeout") << ErrorKind::LogonTimeout;
}

void TestSession::tellsARefusedLogon()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    FakeXuc server;
    server.greeting = R"({"msgType":"LoggedOnError","ctiMessage":{"Error":")" + code + "\"}}";
    Watched watched;
    QCOMPARE(firstFailure(watched, asDupont(server.url())), kind);
    QCOMPARE(watched.failures.first().detail, QString::fromLatin1(code));
}

void TestSession::tellsAnUntrustedCertificateAndSendsNoSecret()
{
    const QSslConfiguration tls = fakes::selfSignedTls();
    QVERIFY2(!tls.localCertificate().isNull(), "the openssl command makes the certificate");
    FakeXuc server(tls);
    Watched watched;
    QCOMPARE(firstFailure(watched, asDupont(server.url())), ErrorKind::Tls);
    const QUrlQuery detail(watched.failures.first().detail);
    QCOMPARE(detail.queryItemValue(u"reason"_s), u"selfSigned"_s);
    QCOMPARE(detail.queryItemValue(u"subject"_s), u"localhost"_s);
    QCOMPARE(server.requests, QStringList());
}

void TestSession::goesLiveWithAPinnedCertificate()
{
    const QSslConfiguration tls = fakes::selfSignedTls();
    FakeXuc server(tls);
    Watched watched;
    SignIn signIn = asDupont(server.url());
    signIn.pin = net::fingerprintOf(tls.localCertificate());
    watched.session.open(signIn);
    QTRY_COMPARE(watched.session.state(), Session::State::Syncing);
    QCOMPARE(watched.failures.size(), 0);
}

void TestSession::anotherCertificateThanThePinnedGetsNoSecret()
{
    const QSslConfiguration pinned = fakes::selfSignedTls();
    const QSslConfiguration shown = fakes::selfSignedTls();
    FakeXuc server(shown);
    Watched watched;
    SignIn signIn = asDupont(server.url());
    signIn.pin = net::fingerprintOf(pinned.localCertificate());
    QCOMPARE(firstFailure(watched, signIn), ErrorKind::Tls);
    const QUrlQuery detail(watched.failures.first().detail);
    QCOMPARE(detail.queryItemValue(u"reason"_s), u"changed"_s);
    QCOMPARE(detail.queryItemValue(u"fingerprint"_s, QUrl::FullyDecoded),
             net::fingerprintOf(shown.localCertificate()));
    QCOMPARE(server.requests, QStringList());
}

void TestSession::tellsPlainTextWhereTlsIsDue()
{
    FakeXuc server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Watched watched(quick);
    // An HTTP server closes or waits for the rest of a strange request, as it likes.
    const ErrorKind kind = firstFailure(watched, asDupont(url));
    QVERIFY2(kind == ErrorKind::Tls || kind == ErrorKind::Network || kind == ErrorKind::Timeout,
             qPrintable(QString::number(int(kind))));
}

void TestSession::refusesClearTextToAnotherHost()
{
    Watched watched;
    SignIn signIn = asDupont(QUrl(u"http://xuc.example:8090"_s));
    QCOMPARE(firstFailure(watched, signIn), ErrorKind::Tls);
    QCOMPARE(watched.failures.first().detail, u"reason=clearText&host=xuc.example"_s);
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
}

void TestSession::reconnectsAfterALoss()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    watched.states.clear();
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QCOMPARE(watched.failures.size(), 1);
    QVERIFY(watched.reach(Session::State::Syncing));
    watched.session.setSynced();
    using S = Session::State;
    QCOMPARE(watched.states,
             QList<S>({S::Waiting, S::Authenticating, S::Connecting, S::LoggingOn, S::Syncing,
                       S::Live}));
    // The token of the first login was checked, and the renewed one opened the socket.
    QCOMPARE(server.requests.mid(2),
             QStringList({u"GET /xuc/api/2.0/auth/check"_s, u"GET /xuc/api/2.0/cti?token=T2"_s}));
}

void TestSession::reconnectsAfterARestartOfTheServer()
{
    auto server = std::make_unique<FakeXuc>();
    const QUrl url = server->url();
    const quint16 port = server->port();
    Watched watched;
    QVERIFY(watched.goLive(url));
    server->cut();
    server.reset();
    QVERIFY(watched.reach(Session::State::Waiting));
    QTRY_VERIFY(watched.failures.size() > 1); // At least one attempt found nobody.
    server = std::make_unique<FakeXuc>(port);
    QCOMPARE(server->port(), port);
    QVERIFY(watched.reach(Session::State::Syncing));
}

void TestSession::resubmitsTheSecretWhenTheTokenHasExpired()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    server.check = {401, "application/json", R"({"error":"TokenExpired"})"};
    server.login.body = R"({"token":"T3"})";
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QVERIFY(watched.reach(Session::State::Syncing));
    QCOMPARE(watched.session.token(), u"T3"_s);
}

void TestSession::stopsWhenCredentialsAreRefusedLater()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    server.check = {401, "application/json", R"({"error":"TokenExpired"})"};
    server.login = {401, "application/json", R"({"error":"InvalidCredentials"})"};
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QVERIFY(watched.reach(Session::State::Disconnected));
    QCOMPARE(watched.failures.last().kind, ErrorKind::Credentials);
}

void TestSession::keepsTryingWhileTheServerIsDown()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    server.check = {502, "text/html", "<html>Bad Gateway</html>"};
    server.cut();
    QTRY_VERIFY(watched.failures.size() >= 3);
    QCOMPARE(watched.failures.last().kind, ErrorKind::Server);
    server.check = {200, "application/json", R"({"token":"T9"})"};
    QVERIFY(watched.reach(Session::State::Syncing));
}

void TestSession::retriesAtOnceWhenAsked()
{
    FakeXuc server;
    Timings slow = patient;
    slow.backOff = 1'000;
    Watched watched(slow);
    QVERIFY(watched.goLive(server.url()));
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QVERIFY(watched.session.nextTryIn() > 100s);
    watched.session.retryNow();
    QCOMPARE(watched.session.state(), Session::State::Authenticating);
    QCOMPARE(watched.session.nextTryIn(), 0ms);
    QVERIFY(watched.reach(Session::State::Syncing));
}

void TestSession::countsAttemptsAndKeepsTheInstantOfTheLoss()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    QCOMPARE(watched.session.attempt(), 0);
    server.check = {502, "text/html", "<html>"};
    const Instant before = watched.clock.now();
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    const Instant lost = watched.session.downSince();
    QVERIFY(lost >= before && lost <= watched.clock.now());
    QTRY_VERIFY(watched.session.attempt() >= 2);
    QVERIFY(watched.session.downSince() == lost);
    server.check = {200, "application/json", R"({"token":"T9"})"};
    QVERIFY(watched.reach(Session::State::Syncing));
    watched.session.setSynced();
    QCOMPARE(watched.session.attempt(), 0);
}

void TestSession::closesAtTheFourthTickOfSilence()
{
    FakeXuc server;
    server.answersPings = false;
    Watched watched(quick);
    QVERIFY(watched.goLive(server.url()));
    QVERIFY(watched.reach(Session::State::Waiting));
    QCOMPARE(server.pings, 3);
    QCOMPARE(watched.failures.first().kind, ErrorKind::Timeout);
}

void TestSession::anyFrameCountsAsAnAnswer()
{
    FakeXuc server;
    server.answersPings = false;
    Watched watched(quick);
    QVERIFY(watched.goLive(server.url()));
    QTimer talk;
    connect(&talk, &QTimer::timeout, &server, [&server] { server.say("{}"); });
    talk.start(40ms);
    QTRY_VERIFY(server.pings > 6);
    QCOMPARE(watched.session.state(), Session::State::Live);
}

void TestSession::refusesAGiantFrame()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    server.say(QByteArray(33LL * 1024 * 1024, 'x'));
    QVERIFY(watched.reach(Session::State::Waiting));
    QCOMPARE(watched.frames.size(), 1); // LoggedOn alone.
}

void TestSession::closeIsFinalAndSilent()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    QSignalSpy gone(server.client(), &QWebSocket::disconnected);
    watched.session.close();
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
    QVERIFY(watched.session.token().isEmpty());
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(watched.failures.size(), 0);
    QCOMPARE(watched.states.last(), Session::State::Disconnected);
}

void TestSession::closeEndsAnAttemptSilently()
{
    FakeXuc server;
    server.answersRest = false;
    Watched watched(quick);
    watched.session.open(asDupont(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    watched.session.close();
    QTest::qWait(int(quick.http.count()) + 100); // Past the time at which it would have failed.
    QCOMPARE(watched.failures.size(), 0);
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
}

void TestSession::backsOffFromOneToThirtySeconds()
{
    const QList<std::chrono::milliseconds> expected{1s, 2s, 4s, 8s, 16s, 30s, 30s};
    for (int attempt = 1; attempt <= expected.size(); ++attempt)
        QCOMPARE(retryDelay(attempt, 0), expected[attempt - 1]);
    QCOMPARE(retryDelay(1'000'000, 0), 30'000ms);
    QCOMPARE(retryDelay(1, 1), 1'200ms);
    QCOMPARE(retryDelay(9, 0.5), 33'000ms);
    QCOMPARE(retryDelay(0, 0), 1'000ms);
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
