// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsigninflow.h"

#include "base/clock.h"
#include "fakes/fakexuc.h"
#include "fakes/testcertificate.h"
#include "ui/shell/languages.h"
#include "ui/shell/signinflow.h"
#include "ui/shell/signinform.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::ui;

namespace {

enum class Trouble { WrongPassword, UnknownHost, RefusedPort, Html, Certificate, NoLoggedOn };

//! A server with that trouble, or the address of none.
struct Server
{
    explicit Server(Trouble trouble)
    {
        switch (trouble) {
        case Trouble::UnknownHost:
            url = QUrl(u"https://no-such-host.invalid"_s);
            return;
        case Trouble::RefusedPort: {
            QTcpServer taken;
            taken.listen(QHostAddress::LocalHost);
            url = QUrl(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
            return;
        }
        case Trouble::Certificate:
            xuc = std::make_unique<fakes::FakeXuc>(fakes::selfSignedTls());
            break;
        case Trouble::WrongPassword:
            xuc = std::make_unique<fakes::FakeXuc>();
            xuc->login
                = {401, "application/json", R"({"error":"InvalidCredentials","message":""})"};
            break;
        case Trouble::Html:
            xuc = std::make_unique<fakes::FakeXuc>();
            xuc->login = {200, "text/html", "<html><body>It works</body></html>"};
            break;
        case Trouble::NoLoggedOn:
            xuc = std::make_unique<fakes::FakeXuc>();
            xuc->greeting.reset();
            break;
        }
        url = xuc->url();
    }

    std::unique_ptr<fakes::FakeXuc> xuc{};
    QUrl url{};
};

xuc::SignIn asDupont(const QUrl &server)
{
    return {.server = server, .login = u"mdupont"_s, .password = u"s3cret"_s};
}

//! Sentences of the rows before, of both languages: all differ.
QSet<QString> &heard()
{
    static QSet<QString> sentences;
    return sentences;
}

} // namespace

void TestSignInFlow::eachFailureHasItsSentence_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("does");
    QTest::newRow("wrong password") << int(Trouble::WrongPassword) << u"Type the password again"_s;
    QTest::newRow("unknown host") << int(Trouble::UnknownHost) << u"Check the address"_s;
    QTest::newRow("refused port") << int(Trouble::RefusedPort) << u"Check the port"_s;
    QTest::newRow("HTML") << int(Trouble::Html) << u"Ask your administrator"_s;
    QTest::newRow("certificate") << int(Trouble::Certificate) << u"Your password was not sent"_s;
    QTest::newRow("never LoggedOn") << int(Trouble::NoLoggedOn) << u"Try again"_s;
}

void TestSignInFlow::eachFailureHasItsSentence()
{
    QFETCH(const int, trouble);
    QFETCH(const QString, does);
    Languages languages;
    languages.use(u"en"_s);
    const Server server{Trouble(trouble)};
    const SystemClock clock;
    QWidget window;
    SignInForm form(&window);
    form.setEntry({.login = u"mdupont"_s, .password = u"s3cret"_s, .phone = u"1042"_s});
    SignInFlow flow(
        clock, [&form]() -> SignInForm & { return form; }, &window);

    QElapsedTimer elapsed;
    elapsed.start();
    flow.start(asDupont(server.url), u"1042"_s, {});
    QVERIFY(form.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!form.problem().isEmpty(), 10'000);

    QVERIFY(elapsed.elapsed() < 10'000);
    QVERIFY2(form.problem().contains(does), qPrintable(form.problem()));
    QVERIFY(!form.isBusy());
    QCOMPARE(form.entry(),
             (Entry{.login = u"mdupont"_s, .password = u"s3cret"_s, .phone = u"1042"_s}));
    QVERIFY2(!heard().contains(form.problem()), qPrintable(form.problem()));
    heard().insert(form.problem());
    if (server.xuc)
        QCOMPARE(server.xuc->requests.join(u' ').contains("s3cret"_L1),
                 Trouble(trouble) != Trouble::Certificate);
    languages.use(u"fr"_s);
    QVERIFY2(!heard().contains(form.problem()), qPrintable(form.problem()));
    heard().insert(form.problem());
    languages.use(u"en"_s);
}

void TestSignInFlow::cancelDropsTheSession()
{
    const Server server{Trouble::NoLoggedOn};
    const SystemClock clock;
    QWidget window;
    SignInForm form(&window);
    SignInFlow flow(
        clock, [&form]() -> SignInForm & { return form; }, &window);
    flow.start(asDupont(server.url), {}, {});
    QTRY_VERIFY(server.xuc->client());
    QSignalSpy gone(server.xuc->client(), &QWebSocket::disconnected);
    flow.cancel();
    QVERIFY(!form.isBusy());
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(form.problem().isEmpty());
}
