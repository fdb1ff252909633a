// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/logring.h"
#include "net/wirelog.h"
#include "tests/fakes/fakexci.h"
#include "tests/xci/xcicalls.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

using namespace vigie;
using namespace vigie::xci;
using namespace Qt::StringLiterals;
using Kind = Failure::Kind;
using Reply = fakes::FakeXci::Reply;

namespace {

constexpr int patience = 60'000; // ms
constexpr auto digest = "q1ZrDigestOfSixtyFour";

//! What a server may do with a call, and what that is to be told as.
struct Fault
{
    const char *name = "";
    Reply reply{};
    std::optional<Kind> ofReading{};
    std::optional<Kind> ofChange{}; //!< Nothing: it counts as done.
    int sendings = 1; //!< Of a change.
    const char *text = ""; //!< The server's own words in it.
};

//! Refusals hold what no list, log or message may show.
const QByteArray refusal = R"({"error":"code_of_it","message":"Said so",)"
                           R"("password":"q1ZrDigestOfSixtyFour","ctiPassword":"clear-secret"})";

const QList<Fault> &faults()
{
    static const QList<Fault> all{
        {"400", {400, refusal}, Kind::Refused, Kind::Refused, 1, "Said so"},
        {"403", {403, refusal}, Kind::Forbidden, Kind::Forbidden, 2, "Said so"},
        {"404", {404, refusal}, Kind::NotFound, Kind::NotFound, 1, "Said so"},
        {"409", {409, refusal}, Kind::Conflict, Kind::Conflict, 1, "Said so"},
        {"415", {415, refusal}, Kind::Refused, Kind::Refused, 1, "Said so"},
        {"400 without words", {400, "", "text/plain"}, Kind::Refused, Kind::Refused},
        {"401 that stays", {401, refusal}, Kind::SignedOut, Kind::SignedOut, 2, "Said so"},
        {"500", {500, refusal}, Kind::Fault, Kind::Fault, 1, "Said so"},
        {"503 as a page",
         {503, "<html><head><title>Oops</title></head>Back soon</html>", "text/html"},
         Kind::Fault,
         Kind::Fault,
         1,
         "Back soon"},
        {"a page", {200, "<html>Welcome</html>", "text/html"}, Kind::NotXci, Kind::NotXci},
        {"a page called JSON", {200, "<html>Welcome</html>"}, Kind::NotXci, Kind::NotXci},
        {"a way elsewhere", {303, "", "text/plain", "/login"}, Kind::NotXci, Kind::NotXci},
        {"another JSON", {200, "42"}, Kind::NotXci, {}},
        {"half of it", {200, "[{\"id\":3,\"password\":\"q1ZrDig"}, Kind::NotXci, {}},
        {"hung up", {-1}, Kind::AnswerLost, Kind::AnswerLost},
        {"no answer", {0}, Kind::AnswerLost, Kind::AnswerLost}};
    return all;
}

//! Without the sleep between two looks that QTest takes: server and client share this thread, and
//! each step of the one waits for one of the other.
bool waitFor(const std::function<bool()> &isSo)
{
    const QDeadlineTimer end(patience);
    QTimer wake; // Should nothing else happen.
    wake.start(std::chrono::seconds(1));
    while (!isSo() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}

} // namespace

//! Every call of the interface against every fault.
class TestXciFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldAsWhatItIs_data();
    void isToldAsWhatItIs();
    void goesOnAfterA401_data();
    void goesOnAfterA401();
    void aSignInIsToldAsWhatItIs_data();
    void aSignInIsToldAsWhatItIs();

private:
    //! Signed in, whatever time that takes.
    bool enter(Client &client);
    std::optional<Failure> outcomeOf(const XciCall &call, Client &client, bool &isTold);
    Account account(const fakes::FakeXci &server) const
    {
        return {.server = server.url(), .login = u"admin"_s, .password = u"superpass"_s};
    }
};

bool TestXciFaults::enter(Client &client)
{
    return waitFor([&client] {
        Session &session = client.session();
        if (session.state() == Session::State::Idle) // Also where the machine was too slow for it.
            session.signIn();
        return session.state() == Session::State::SignedIn;
    });
}

std::optional<Failure> TestXciFaults::outcomeOf(const XciCall &call, Client &client, bool &isTold)
{
    std::optional<Failure> told;
    int times = 0;
    call.act(client, this, [&](const std::optional<Failure> &failure) {
        told = failure;
        ++times;
    });
    isTold = waitFor([&times] { return times > 0; }) && times == 1;
    return told;
}

void TestXciFaults::isToldAsWhatItIs_data()
{
    QTest::addColumn<XciCall>("call");
    QTest::addColumn<int>("fault");
    for (const XciCall &call : xciCalls()) {
        for (int i = 0; i < int(faults().size()); ++i)
            QTest::addRow("%s: %s", call.what.constData(), faults()[i].name) << call << i;
    }
}

void TestXciFaults::isToldAsWhatItIs()
{
    QFETCH(const XciCall, call);
    QFETCH(const int, fault);
    const Fault &happening = faults()[fault];
    const SystemClock clock;
    net::WireLog log(clock);
    LogRing ring;
    ring.install();
    fakes::FakeXci server;
    server.answers[call.what] = happening.reply;
    // What never answers is not waited for as long as a person would.
    const bool isSilent = happening.reply.status == 0;
    constexpr std::chrono::milliseconds soon{250};
    Client client(isSilent ? Client::Limits{soon, soon} : Client::Limits{});
    client.session().setWireLog(&log);
    client.session().open(account(server));
    QVERIFY(enter(client));
    bool isTold = false;
    const auto failure = outcomeOf(call, client, isTold);
    QVERIFY(isTold);
    const auto expected = call.isChange() ? happening.ofChange : happening.ofReading;
    QCOMPARE(failure.has_value(), expected.has_value());
    if (failure) {
        QCOMPARE(failure->kind, *expected);
        QCOMPARE(failure->status, std::max(happening.reply.status, 0));
        QVERIFY2(failure->text.contains(QLatin1StringView(happening.text)),
                 qPrintable(failure->text));
    }
    if (call.isChange())
        QCOMPARE(server.calls().count(call.what), happening.sendings);
    QByteArray seen = failure ? (failure->text + failure->code).toUtf8() : QByteArray();
    for (quint64 serial = log.oldest(); serial <= log.newest(); ++serial)
        seen += log.find(serial)->bytes();
    for (const auto &note : log.notes())
        seen += (note.what + note.detail).toUtf8();
    for (const QString &line : ring.lines())
        seen += line.toUtf8();
    QVERIFY(seen.contains("/login")); // It did pass here.
    for (const char *secret : {typedSecret, digest, "q1ZrDig", "superpass", "PLAY_SESSION"})
        QVERIFY2(!seen.contains(secret), secret);
}

void TestXciFaults::goesOnAfterA401_data()
{
    QTest::addColumn<XciCall>("call");
    for (const XciCall &call : xciCalls())
        QTest::newRow(call.what.constData()) << call;
}

//! In the middle of a form: the session ends, the call is done all the same, and once.
void TestXciFaults::goesOnAfterA401()
{
    QFETCH(const XciCall, call);
    fakes::FakeXci server;
    server.answers[call.what] = {200, call.answer};
    Client client;
    client.session().open(account(server));
    QVERIFY(enter(client));
    server.expire();
    bool isTold = false;
    const auto failure = outcomeOf(call, client, isTold);
    QVERIFY(isTold);
    QVERIFY(!failure);
    QCOMPARE(server.signIns(), 2);
    QCOMPARE(server.calls().count(call.what), 2); // The first was refused.
}

void TestXciFaults::aSignInIsToldAsWhatItIs_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << Reply{400, refusal} << Kind::Credentials;
    QTest::newRow("401") << Reply{401, refusal} << Kind::Credentials;
    QTest::newRow("403") << Reply{403, refusal} << Kind::Credentials;
    QTest::newRow("404") << Reply{404, refusal} << Kind::NotXci;
    QTest::newRow("500") << Reply{500, refusal} << Kind::Fault;
    QTest::newRow("a page") << Reply{200, "<html>Welcome</html>", "text/html"} << Kind::NotXci;
    QTest::newRow("a way elsewhere") << Reply{303, "", "text/plain", "/"} << Kind::NotXci;
    QTest::newRow("hung up") << Reply{-1} << Kind::AnswerLost;
    QTest::newRow("no answer") << Reply{0} << Kind::AnswerLost;
}

void TestXciFaults::aSignInIsToldAsWhatItIs()
{
    QFETCH(const Reply, reply);
    QFETCH(const Kind, kind);
    fakes::FakeXci server;
    server.loginAnswer = reply;
    constexpr std::chrono::milliseconds soon{250};
    Client client(reply.status == 0 ? Client::Limits{soon, soon} : Client::Limits{});
    client.session().open(account(server));
    bool isTold = false;
    const auto failure = outcomeOf(xciCalls().first(), client, isTold); // A reading.
    QVERIFY(isTold && failure);
    QCOMPARE(failure->kind, kind);
    QVERIFY(!failure->text.contains(QLatin1StringView(digest)));
    const bool isRefused = kind == Kind::Credentials;
    QCOMPARE(client.session().state(),
             isRefused ? Session::State::NeedsPassword : Session::State::Idle);
}

QTEST_GUILESS_MAIN(TestXciFaults)
#include "test_xcifaults.moc"
