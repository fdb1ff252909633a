// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkwatch.h"
#include "net/wakewatch.h"
#include "tests/fakes/fakexuc.h"
#include "tests/xuc/watchedsession.h"
#include "xuc/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::asDupont;
using fakes::FakeXuc;
using fakes::patient;
using fakes::Watched;

namespace {

const QString checkPath = u"/xuc/api/2.0/auth/check"_s;

//! A life of 6 s is renewed after 48 ms.
constexpr Timings shortLived{.ping = 10s, .backOff = 0.02, .tokenLife = 0.01};

FakeXuc::Answer json(const QByteArray &body, int status = 200)
{
    return {status, "application/json", body};
}

//! R1, R2, …: a login gives the next one as a check does, each good for 6 s.
std::function<FakeXuc::Answer(const QString &)> numberedTokens(int &issued)
{
    return [&issued](const QString &) {
        ++issued;
        return json(R"({"login":"mdupont","token":"R)" + QByteArray::number(issued)
                    + R"(","TTL":6})");
    };
}

//! What befalls a connection.
enum class Loss { HangUp, Goodbye, Silence, ServerError, Refusal, NoLogon, LogonFailed, LogonLate };

void spoil(FakeXuc &server, Loss loss)
{
    switch (loss) {
    case Loss::HangUp:
        server.hangsUp = true;
        server.cut();
        return;
    case Loss::Goodbye:
        server.close();
        return;
    case Loss::Silence:
        server.answersRest = false;
        server.answersPings = false;
        return;
    case Loss::ServerError:
        server.respond = [](const QString &) { return json(R"({"error":"UnhandledError"})", 500); };
        return;
    case Loss::Refusal:
        server.upgrades = false;
        return;
    case Loss::NoLogon:
        server.greeting.reset();
        return;
    case Loss::LogonFailed:
        server.greeting = R"({"msgType":"LoggedOnError","ctiMessage":{"Error":"loggedOnFailed"}})";
        return;
    case Loss::LogonLate:
        server.greeting = R"({"msgType":"LoggedOnError","ctiMessage":{"Error":"loggedOnTimeout"}})";
        return;
    }
}

void heal(FakeXuc &server)
{
    const FakeXuc healthy;
    server.hangsUp = false;
    server.answersRest = true;
    server.answersPings = true;
    server.upgrades = true;
    server.respond = {};
    server.greeting = healthy.greeting;
}

} // namespace

Q_DECLARE_METATYPE(Loss)

class TestSessionLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLifeOfAToken_data();
    void readsTheLifeOfAToken();
    void renewsInTime();

    void renewsAHundredTimesAndLosesNoFrame();
    void theNewestTokenOpensTheNextConnection();
    void renewsAgainAfterAFailureOfTheNetwork();
    void aRefusedRenewalFallsBackToTheSecret();
    void aRefusedRenewalIsTheOwnersWhenNoSecretHelps_data();
    void aRefusedRenewalIsTheOwnersWhenNoSecretHelps();
    void anotherSecretRenewsTheTokenOfALiveLink();
    void theServersOwnTokenReplacesTheOld();
    void anEmptyTokenReplacesNothing();
    void closingEndsTheRenewals();

    void aWakeEndsAWait();
    void aNetworkChangeStartsTheBackOffAnew();
    void aWakeFindsADeadLinkInSeconds();
    void aWakeKeepsALivingLink();
    void aWakeRepeatsAnAttemptThatHasLasted();
    void aWakeLeavesASignInAlone();

    void everyLossInEveryStateIsRepaired_data();
    void everyLossInEveryStateIsRepaired();
    void anEndIsToldOnce();
};

void TestSessionLife::readsTheLifeOfAToken_data()
{
    QTest::addColumn<QByteArray>("payload"); // Of a token; null: the token is no JWT.
    QTest::addColumn<int>("ttl"); // 0: none.
    QTest::addColumn<std::chrono::seconds>("life");
    const QByteArray opaque;
    QTest::newRow("as the server says") << opaque << 6 << 6s;
    QTest::newRow("before the hint")
        << QByteArray(R"({"expiresAt":1700000060,"issuedAt":1700000000})") << 6 << 6s;
    QTest::newRow("by the hint") << QByteArray(R"({"expiresAt":1700000060,"issuedAt":1700000000})")
                                 << 0 << 60s;
    QTest::newRow("whatever our clock shows")
        << QByteArray(R"({"expiresAt":1600000060,"issuedAt":1600000000})") << 0 << 60s;
    QTest::newRow("by our clock") << QByteArray(R"({"expiresAt":1700000090})") << 0 << 90s;
    QTest::newRow("in milliseconds")
        << QByteArray(R"({"expiresAt":1700000060000,"issuedAt":1700000000000})") << 0 << 60s;
    QTest::newRow("over by our clock") << QByteArray(R"({"expiresAt":1699999999})") << 0 << 3600s;
    QTest::newRow("no date") << QByteArray(R"({"expiresAt":"soon"})") << 0 << 3600s;
    QTest::newRow("no integer") << QByteArray(R"({"expiresAt":1e300})") << 0 << 3600s;
    QTest::newRow("negative") << QByteArray(R"({"expiresAt":-5,"issuedAt":-10})") << 0 << 3600s;
    QTest::newRow("no object") << QByteArray("[1]") << 0 << 3600s;
    QTest::newRow("no JSON") << QByteArray("expiresAt") << 0 << 3600s;
    QTest::newRow("too long to be one")
        << QByteArray(R"({"expiresAt":1700000060,"x":")") + QByteArray(20'000, 'x') + "\"}" << 0
        << 3600s;
    QTest::newRow("opaque") << opaque << 0 << 3600s;
}

void TestSessionLife::readsTheLifeOfAToken()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, ttl);
    constexpr qint64 now = 1'700'000'000;
    constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray text
        = payload.isNull() ? "opaque"_ba : "e30." + payload.toBase64(base64) + ".c2ln";
    Token token{.value = QString::fromLatin1(text)};
    if (ttl > 0)
        token.lifetime = std::chrono::seconds(ttl);
    QTEST(lifeOf(token, now), "life");
    QVERIFY(!hintedLife(u"a.b%c.d", now)); // Not even base64.
}

void TestSessionLife::renewsInTime()
{
    QCOMPARE(renewalAfter(3600s), 2'880'000ms);
    QCOMPARE(renewalAfter(6s), 4'800ms);
    QCOMPARE(renewalAfter(1s), 1'000ms); // A life of nothing must not become a storm.
    QCOMPARE(renewalAfter(std::chrono::seconds::max()), 69'120'000ms);
}

void TestSessionLife::renewsAHundredTimesAndLosesNoFrame()
{
    FakeXuc server;
    int issued = 0;
    server.respond = numberedTokens(issued);
    Timings timings = shortLived;
    timings.tokenLife = 0.002; // Every 9.6 ms.
    Watched watched(timings);
    QSignalSpy renewed(&watched.session, &Session::tokenChanged);
    QVERIFY(watched.goLive(server.url()));
    watched.states.clear();
    watched.frames.clear();

    QList<QByteArray> said;
    QTimer talk;
    connect(&talk, &QTimer::timeout, &server, [&] {
        said.append(R"({"msgType":"Told","ctiMessage":)" + QByteArray::number(said.size()) + '}');
        server.say(said.last());
    });
    talk.start(1ms);
    QTRY_VERIFY_WITH_TIMEOUT(renewed.size() >= 101, 60'000); // The login's, and a hundred.
    talk.stop();
    QVERIFY(said.size() > 100);
    QTRY_COMPARE(watched.frames, said);
    QCOMPARE(watched.states, QList<Session::State>());
    QCOMPARE(watched.failures, QList<Error>());
    QCOMPARE(server.requests.filter(u"/cti"_s).size(), 1);
    // Each was renewed by the one before it.
    for (int i = 0; i < server.bearers.size(); ++i)
        QCOMPARE(server.bearers[i], "Bearer R" + QByteArray::number(i + 1));
}

void TestSessionLife::theNewestTokenOpensTheNextConnection()
{
    FakeXuc server;
    int issued = 0;
    server.respond = numberedTokens(issued);
    Watched watched(shortLived);
    QVERIFY(watched.goLive(server.url()));
    QTRY_VERIFY(watched.session.token() == "R3"_L1);
    server.respond = [](const QString &) { return json(R"({"token":"last"})"); };
    server.bearers.clear();
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QVERIFY(watched.reach(Session::State::Syncing));
    QVERIFY(server.bearers.last().startsWith("Bearer R"));
    QCOMPARE(server.requests.last(), u"GET /xuc/api/2.0/cti?token=last"_s);
}

void TestSessionLife::renewsAgainAfterAFailureOfTheNetwork()
{
    FakeXuc server;
    int asked = 0;
    server.respond = [&asked](const QString &path) -> FakeXuc::Answer {
        if (path != checkPath)
            return json(R"({"token":"R1","TTL":"6"})"); // As text, as the documentation has it.
        if (++asked < 4)
            return {502, "text/html", "<html>"};
        return json(R"({"token":"R2"})");
    };
    Watched watched(shortLived);
    QVERIFY(watched.goLive(server.url()));
    QTRY_COMPARE(watched.session.token(), u"R2"_s);
    QCOMPARE(asked, 4);
    QCOMPARE(watched.session.state(), Session::State::Live);
    QVERIFY(!watched.session.isSecretNeeded());
}

void TestSessionLife::aRefusedRenewalFallsBackToTheSecret()
{
    FakeXuc server;
    int logins = 0;
    server.respond = [&logins](const QString &path) {
        if (path == checkPath)
            return json(R"({"error":"TokenExpired"})", 401);
        return json(R"({"TTL":6,"token":"L)" + QByteArray::number(++logins) + "\"}");
    };
    Watched watched(shortLived);
    QVERIFY(watched.goLive(server.url()));
    QTRY_VERIFY(watched.session.token() == "L3"_L1);
    QCOMPARE(watched.session.state(), Session::State::Live);
    QCOMPARE(watched.failures, QList<Error>());
    QVERIFY(!watched.session.isSecretNeeded());
}

void TestSessionLife::aRefusedRenewalIsTheOwnersWhenNoSecretHelps_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused, too") << u"s3cret"_s << ErrorKind::Credentials;
    QTest::newRow("not known") << QString() << ErrorKind::TokenExpired;
}

void TestSessionLife::aRefusedRenewalIsTheOwnersWhenNoSecretHelps()
{
    QFETCH(QString, password);
    QFETCH(ErrorKind, kind);
    FakeXuc server;
    int checks = 0;
    server.respond = [&checks](const QString &path) {
        if (path != checkPath)
            return json(R"({"error":"InvalidCredentials"})", 401);
        return ++checks == 1 ? json(R"({"token":"R1","TTL":6})")
                             : json(R"({"error":"TokenExpired"})", 401);
    };
    Watched watched(shortLived);
    QSignalSpy needed(&watched.session, &Session::secretNeeded);
    watched.session.open(
        {.server = server.url(), .login = u"mdupont"_s, .password = password, .token = u"R0"_s});
    QVERIFY(watched.reach(Session::State::Syncing));
    watched.session.setSynced();
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed[0][0].value<Error>().kind, kind);
    QVERIFY(watched.session.isSecretNeeded());
    QCOMPARE(watched.session.state(), Session::State::Live);
    QCOMPARE(watched.failures, QList<Error>());

    server.cut(); // From here on only a person can help.
    QVERIFY(watched.reach(Session::State::Disconnected));
    QCOMPARE(watched.failures.last().kind, kind);
    QCOMPARE(needed.size(), 1);
}

void TestSessionLife::anotherSecretRenewsTheTokenOfALiveLink()
{
    FakeXuc server;
    bool isChanged = false; // The password, on the server.
    server.respond = [&isChanged, &server](const QString &path) {
        if (path == checkPath)
            return isChanged ? json(R"({"error":"TokenExpired"})", 401)
                             : json(R"({"token":"R1","TTL":6})");
        return server.requests.last().contains(u"new one"_s)
            ? json(R"({"token":"N1","TTL":3600})")
            : json(R"({"error":"InvalidCredentials"})", 401);
    };
    Watched watched(shortLived);
    QSignalSpy needed(&watched.session, &Session::secretNeeded);
    watched.session.open({.server = server.url(),
                          .login = u"mdupont"_s,
                          .password = u"old one"_s,
                          .token = u"R0"_s});
    QVERIFY(watched.reach(Session::State::Syncing));
    watched.session.setSynced();
    watched.session.offerSecret(u"too early"_s);
    isChanged = true;
    QTRY_COMPARE(needed.size(), 1);

    watched.session.offerSecret(u"wrong"_s);
    QTRY_COMPARE(needed.size(), 2);
    watched.session.offerSecret(u"new one"_s);
    QTRY_COMPARE(watched.session.token(), u"N1"_s);
    QVERIFY(!watched.session.isSecretNeeded());
    QCOMPARE(watched.session.state(), Session::State::Live);
    QCOMPARE(watched.failures, QList<Error>());
}

void TestSessionLife::theServersOwnTokenReplacesTheOld()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    const QByteArray frame = R"({"msgType":"AuthenticationToken","ctiMessage":{"token":"P1"}})";
    server.say(frame);
    QTRY_COMPARE(watched.session.token(), u"P1"_s);
    QCOMPARE(watched.frames.last(), frame); // The owner sees it, too.
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QVERIFY(watched.reach(Session::State::Syncing));
    QCOMPARE(server.bearers.last(), "Bearer P1"_ba);
}

void TestSessionLife::anEmptyTokenReplacesNothing()
{
    FakeXuc server;
    Watched watched;
    QVERIFY(watched.goLive(server.url()));
    const QList<QByteArray> frames{
        R"({"msgType":"AuthenticationToken","ctiMessage":{"token":""}})",
        R"({"msgType":"AuthenticationToken","ctiMessage":null})",
        R"({"msgType":"AuthenticationToken","ctiMessage":[)",
        R"({"msgType":"FlashTextEvent","ctiMessage":{"message":"AuthenticationToken"}})",
    };
    watched.frames.clear();
    for (const QByteArray &frame : frames)
        server.say(frame);
    QTRY_COMPARE(watched.frames, frames);
    QCOMPARE(watched.session.token(), u"T1"_s);
}

void TestSessionLife::closingEndsTheRenewals()
{
    FakeXuc server;
    int issued = 0;
    server.respond = numberedTokens(issued);
    Watched watched(shortLived);
    QVERIFY(watched.goLive(server.url()));
    QTRY_VERIFY(issued >= 3);
    watched.session.close();
    QSignalSpy renewed(&watched.session, &Session::tokenChanged);
    const int before = issued;
    QTest::qWait(300); // Six renewals long.
    QVERIFY(issued <= before + 1); // One may have been on its way.
    QCOMPARE(renewed.size(), 0);
    QVERIFY(watched.session.token().isEmpty());
}

void TestSessionLife::aWakeEndsAWait()
{
    FakeXuc server;
    Timings slow = patient;
    slow.backOff = 1'000;
    Watched watched(slow);
    net::WakeWatch wake;
    net::NetworkWatch network;
    watched.session.watch(wake, network);
    QVERIFY(watched.goLive(server.url()));
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QVERIFY(watched.session.nextTryIn() > 100s);
    Q_EMIT wake.woke();
    QCOMPARE(watched.session.state(), Session::State::Authenticating);
    Q_EMIT network.changed(); // Both tell of one lid: a young attempt goes on.
    QVERIFY(watched.reach(Session::State::Syncing));
    QCOMPARE(server.requests.filter(checkPath).size(), 1);
}

void TestSessionLife::aNetworkChangeStartsTheBackOffAnew()
{
    FakeXuc server;
    Timings timings = patient;
    timings.backOff = 0.01; // 10 ms doubling to 300 ms.
    Watched watched(timings);
    net::WakeWatch wake;
    net::NetworkWatch network;
    watched.session.watch(wake, network);
    QList<std::chrono::milliseconds> waits;
    connect(&watched.session, &Session::stateChanged, this, [&](Session::State state) {
        if (state == Session::State::Waiting)
            waits.append(watched.session.nextTryIn());
    });
    QVERIFY(watched.goLive(server.url()));
    spoil(server, Loss::HangUp);
    QTRY_VERIFY(waits.size() >= 6);
    QVERIFY(waits[5] > 200ms);
    QVERIFY(watched.reach(Session::State::Waiting));
    const int attempt = watched.session.attempt();
    waits.clear();
    Q_EMIT network.changed();
    QCOMPARE(watched.session.state(), Session::State::Authenticating);
    QCOMPARE(watched.session.attempt(), attempt + 1); // Attempts since the loss are counted on.
    QTRY_VERIFY(!waits.isEmpty());
    QVERIFY(waits[0] <= 12ms); // The first one's length, and its jitter.
}

void TestSessionLife::aWakeFindsADeadLinkInSeconds()
{
    FakeXuc server;
    Timings timings = patient; // Whose heartbeat would take 40 s.
    timings.probe = 50ms;
    Watched watched(timings);
    net::WakeWatch wake;
    net::NetworkWatch network;
    watched.session.watch(wake, network);
    QVERIFY(watched.goLive(server.url()));
    server.answersPings = false;
    Q_EMIT wake.woke();
    QVERIFY(watched.reach(Session::State::Waiting));
    QCOMPARE(server.pings, 1);
    QCOMPARE(watched.failures.first().kind, ErrorKind::Timeout);
}

void TestSessionLife::aWakeKeepsALivingLink()
{
    FakeXuc server;
    Timings timings = patient;
    timings.probe = 300ms;
    Watched watched(timings);
    QVERIFY(watched.goLive(server.url()));
    watched.session.recheck();
    watched.session.recheck(); // Asked already.
    QTRY_COMPARE(watched.frames.size(), 2); // LoggedOn, and the answer to the ping.
    QCOMPARE(server.pings, 1);
    QTest::qWait(400); // Past the limit of the probe.
    QCOMPARE(watched.session.state(), Session::State::Live);
    watched.session.recheck(); // A later one asks again.
    QTRY_COMPARE(server.pings, 2);
}

void TestSessionLife::aWakeRepeatsAnAttemptThatHasLasted()
{
    FakeXuc server;
    Timings timings = patient;
    timings.probe = 20ms;
    Watched watched(timings);
    QVERIFY(watched.goLive(server.url()));
    server.answersRest = false;
    server.cut();
    QTRY_COMPARE(server.requests.filter(checkPath).size(), 1);
    QTest::qWait(30);
    server.answersRest = true;
    watched.session.recheck();
    QVERIFY(watched.reach(Session::State::Syncing)); // Long before the 5 s of the first call.
    QCOMPARE(server.requests.filter(checkPath).size(), 2);
    QCOMPARE(watched.failures.size(), 1);
}

void TestSessionLife::aWakeLeavesASignInAlone()
{
    FakeXuc server;
    server.answersRest = false;
    Timings timings = patient;
    timings.probe = 0ms;
    Watched watched(timings);
    watched.session.recheck();
    QCOMPARE(watched.session.state(), Session::State::Disconnected);
    watched.session.open(asDupont(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    watched.session.recheck();
    QCOMPARE(watched.states, QList<Session::State>({Session::State::Authenticating}));
    QTest::qWait(50);
    QCOMPARE(server.requests.size(), 1); // No second login.
}

void TestSessionLife::everyLossInEveryStateIsRepaired_data()
{
    QTest::addColumn<Session::State>("state"); // In which the connection ends.
    QTest::addColumn<Loss>("loss");
    using S = Session::State;
    QTest::newRow("authenticating: hung up") << S::Authenticating << Loss::HangUp;
    QTest::newRow("authenticating: silent") << S::Authenticating << Loss::Silence;
    QTest::newRow("authenticating: failing") << S::Authenticating << Loss::ServerError;
    QTest::newRow("connecting: refused") << S::Connecting << Loss::Refusal;
    QTest::newRow("connecting: hung up") << S::Connecting << Loss::HangUp;
    QTest::newRow("logging on: never") << S::LoggingOn << Loss::NoLogon;
    QTest::newRow("logging on: failed") << S::LoggingOn << Loss::LogonFailed;
    QTest::newRow("logging on: late") << S::LoggingOn << Loss::LogonLate;
    QTest::newRow("logging on: hung up") << S::LoggingOn << Loss::HangUp;
    QTest::newRow("logging on: closed") << S::LoggingOn << Loss::Goodbye;
    QTest::newRow("syncing: hung up") << S::Syncing << Loss::HangUp;
    QTest::newRow("syncing: closed") << S::Syncing << Loss::Goodbye;
    QTest::newRow("syncing: silent") << S::Syncing << Loss::Silence;
    QTest::newRow("live: hung up") << S::Live << Loss::HangUp;
    QTest::newRow("live: closed") << S::Live << Loss::Goodbye;
    QTest::newRow("live: silent") << S::Live << Loss::Silence;
}

void TestSessionLife::everyLossInEveryStateIsRepaired()
{
    QFETCH(Session::State, state);
    QFETCH(Loss, loss);
    FakeXuc server;
    Watched watched(fakes::quick);
    QVERIFY(watched.goLive(server.url()));
    if (state != Session::State::Live) { // Else it is lost once before, to be met on the way.
        connect(&watched.session, &Session::stateChanged, &server, [&](Session::State now) {
            const bool isHalfway = now == Session::State::LoggingOn && loss != Loss::NoLogon;
            if (now == state && (isHalfway || state != Session::State::LoggingOn))
                spoil(server, loss);
        });
        if (state == Session::State::LoggingOn)
            server.greeting.reset();
        if (loss == Loss::LogonFailed || loss == Loss::LogonLate)
            spoil(server, loss);
        server.cut();
        QTRY_VERIFY(watched.failures.size() >= 2);
    } else {
        spoil(server, loss);
        QTRY_VERIFY(!watched.failures.isEmpty());
    }
    watched.session.disconnect(&server);
    QVERIFY(watched.states.contains(state));
    QVERIFY(watched.session.state() != Session::State::Disconnected);
    heal(server);
    QVERIFY(watched.reach(Session::State::Syncing));
    watched.session.setSynced();
    QCOMPARE(watched.session.state(), Session::State::Live);
    // Every failure was followed by one wait, and by nothing else.
    QCOMPARE(watched.states.count(Session::State::Waiting), watched.failures.size());
}

void TestSessionLife::anEndIsToldOnce()
{
    FakeXuc server;
    Watched watched(patient);
    QVERIFY(watched.goLive(server.url()));
    server.answersRest = false;
    // An error, then the end of the socket, then what the socket still holds.
    server.say(R"({"msgType":"RightProfile"})");
    server.cut();
    QVERIFY(watched.reach(Session::State::Waiting));
    QCoreApplication::processEvents();
    QCOMPARE(watched.failures.size(), 1);
}

QTEST_GUILESS_MAIN(TestSessionLife)
#include "test_sessionlife.moc"
