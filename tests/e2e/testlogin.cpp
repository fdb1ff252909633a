// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlogin.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "fakes/fakexuc.h"
#include "fakes/testcertificate.h"
#include "person.h"
#include "simprocess.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;

namespace vigie::e2e {

namespace {

    QJsonObject agentOf(SimProcess &sim, const QString &number)
    {
        const auto all = sim.state().value("agents"_L1).toArray();
        for (const auto &each : all) {
            if (each.toObject().value("number"_L1).toString() == number)
                return each.toObject();
        }
        return {};
    }

    QString stateOf(SimProcess &sim, const QString &number)
    {
        return agentOf(sim, number).value("state"_L1).toString();
    }

    //! Everything that a dialog says.
    QString wordsOf(QWidget *dialog)
    {
        QStringList words;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words.append(label->text());
        return words.join(u' ');
    }

    //! Agent 1 signs in on its line, and leaves the program with the agent logged in.
    void logInOnOwnLine(SimProcess &sim)
    {
        Person person(sim.xuc());
        person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
    }

    quint16 closedPort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress(QHostAddress::LocalHost), 0);
        return probe.serverPort();
    }

    //! What the page says after signing in there fails; empty after 10 s without a word.
    QString failureAt(const QUrl &server, const QString &language, const QString &password)
    {
        Person person(server, language);
        person.enter(u"agent1"_s, password, u"1001"_s);
        QElapsedTimer time;
        time.start();
        const bool told
            = QTest::qWaitFor([&] { return !person.problem().isEmpty() || person.isIn(); }, 10000);
        if (!told || person.isIn())
            return {};
        // What was typed stays.
        const bool stays = person.find<QLineEdit>(u"login"_s)->text() == u"agent1"_s
            && person.find<QLineEdit>(u"password"_s)->text() == password
            && person.find<QLineEdit>(u"phone"_s)->text() == u"1001"_s;
        return stays ? person.problem() : u"what was typed is gone"_s;
    }

} // namespace

void TestLogin::firstLoginGoesStraightIn()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    logInOnOwnLine(sim);
    QCOMPARE(agentOf(sim, u"2001"_s).value("phone"_L1).toString(), u"1001"_s);
}

void TestLogin::anUnknownLineIsMarkedInTheForm()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, u"99999"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.problem().contains(u"99999"_s), 10000);
    QVERIFY(!person.isIn());
    QCOMPARE(person.find<QLineEdit>(u"phone"_s)->text(), u"99999"_s);

    // The number is mended, the rest is still there.
    person.type(u"phone"_s, u"1001"_s);
    person.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
}

void TestLogin::theSameLineAgainGoesStraightIn()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    logInOnOwnLine(sim);
    logInOnOwnLine(sim);
}

void TestLogin::anotherLineAsksWhetherToMove()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    logInOnOwnLine(sim);

    // 1901 belongs to a supervisor: no agent is logged in there.
    {
        Person person(sim.xuc());
        person.enter(u"agent1"_s, u"demo"_s, u"1901"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"otherLine"_s), 10000);
        const QString words = wordsOf(person.find(u"otherLine"_s));
        QVERIFY2(words.contains(u"1001"_s) && words.contains(u"1901"_s), qPrintable(words));
        QVERIFY(person.click(u"stayThere"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
        QCOMPARE(agentOf(sim, u"2001"_s).value("phone"_L1).toString(), u"1001"_s);
    }
    {
        Person person(sim.xuc());
        person.enter(u"agent1"_s, u"demo"_s, u"1901"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"otherLine"_s), 10000);
        QVERIFY(person.click(u"cancel"_s));
        QTRY_VERIFY(!person.sees(u"otherLine"_s));
        QVERIFY(!person.isIn());
        QCOMPARE(stateOf(sim, u"2001"_s), u"AgentReady"_s);
    }
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"otherLine"_s), 10000);
    QVERIFY(person.click(u"moveHere"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
    QCOMPARE(agentOf(sim, u"2001"_s).value("phone"_L1).toString(), u"1901"_s);
}

void TestLogin::aLineInUseIsAskedForByItsOwnersName()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    // Somebody of the floor who is logged in at the start.
    QJsonObject owner;
    const auto all = sim.state().value("agents"_L1).toArray();
    for (const auto &each : all) {
        if (each.toObject().value("state"_L1).toString() == u"AgentReady"_s
            && each.toObject().value("number"_L1).toString() != u"2001"_s)
            owner = each.toObject();
    }
    QVERIFY(!owner.isEmpty());
    const QString number = owner.value("number"_L1).toString();
    const QString line = owner.value("phone"_L1).toString();

    {
        Person person(sim.xuc());
        person.enter(u"agent1"_s, u"demo"_s, line);
        QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"lineInUse"_s), 10000);
        const QString words = wordsOf(person.find(u"lineInUse"_s));
        QVERIFY2(words.contains(owner.value("lastName"_L1).toString()), qPrintable(words));
        QVERIFY2(words.contains(line), qPrintable(words));
        // Asked before anything was sent.
        QVERIFY(stateOf(sim, number) != u"AgentLoggedOut"_s);
        QVERIFY(person.click(u"cancel"_s));
        QTRY_VERIFY(!person.sees(u"lineInUse"_s));
        QVERIFY(!person.isIn());
        QVERIFY(stateOf(sim, number) != u"AgentLoggedOut"_s);
    }
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, line);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"lineInUse"_s), 10000);
    QVERIFY(person.click(u"takeLine"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 5000);
    QCOMPARE(stateOf(sim, number), u"AgentLoggedOut"_s);
    QCOMPARE(agentOf(sim, u"2001"_s).value("phone"_L1).toString(), line);
}

void TestLogin::noPhoneGoesInLoggedOut()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), 10000);
    QCOMPARE(person.ownState(), ShownState::LoggedOut);
    QCOMPARE(stateOf(sim, u"2001"_s), u"AgentLoggedOut"_s);
}

void TestLogin::eachFailureHasItsOwnSentence()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    fakes::FakeXuc page;
    page.login = {200, "text/html", "<html><body>It works!</body></html>"};
    const QSslConfiguration tls = fakes::selfSignedTls();
    QVERIFY(!tls.localCertificate().isNull());
    fakes::FakeXuc stranger(tls);
    fakes::FakeXuc silent;
    silent.greeting.reset();
    QUrl nobody(u"http://127.0.0.1"_s);
    nobody.setPort(closedPort());

    for (const QString &language : {u"en"_s, u"fr"_s}) {
        const QStringList told{
            failureAt(sim.xuc(), language, u"wrong"_s),
            failureAt(QUrl(u"https://no-such-server.invalid"_s), language, u"demo"_s),
            failureAt(nobody, language, u"demo"_s),
            failureAt(page.url(), language, u"demo"_s),
            failureAt(stranger.url(), language, u"demo"_s),
            failureAt(silent.url(), language, u"demo"_s),
        };
        for (const QString &sentence : told) {
            qInfo().noquote() << sentence;
            QVERIFY(sentence.size() > 40);
        }
        QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
    }
}

} // namespace vigie::e2e
