// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesktop.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "residue.h"
#include "ringing.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/minibar.h"
#include "ui/desktop/tray.h"
#include "ui/shell/application.h"

#include <QProcess>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::center::ShownState;
using vigie::telephony::CallState;

namespace vigie::e2e {

namespace {

    constexpr auto patience = 15s;

    //! Starts of the real program in a home of their own.
    class Home
    {
    public:
        struct Outcome
        {
            int exitCode = -1;
            QString said{};
        };

        Home()
        {
            m_environment = QProcessEnvironment::systemEnvironment();
            for (const auto &name :
                 {u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"HOME"_s})
                m_environment.insert(name, m_folder.path());
            m_environment.insert(u"CANBERRA_DRIVER"_s, u"null"_s);
            m_first.setProcessEnvironment(m_environment);
        }
        ~Home()
        {
            m_first.kill();
            m_first.waitForFinished();
            const auto lines = QString::fromUtf8(m_first.readAllStandardError()).split(u'\n');
            for (const QString &line : lines)
                Residue::instance().lookAtLine(line);
            Residue::instance().lookThrough(m_folder.path());
        }
        Q_DISABLE_COPY_MOVE(Home)

        void open(const QStringList &arguments, const QByteArray &input = {})
        {
            m_first.start(program(), arguments);
            QVERIFY2(m_first.waitForStarted(), qPrintable(m_first.errorString()));
            m_first.write(input);
            m_first.closeWriteChannel();
        }
        bool isOpen()
        {
            // No event loop turns between two starts: the process itself is asked, not a notice of
            // it.
            return !m_first.waitForFinished(0) && m_first.state() == QProcess::Running;
        }

        Outcome start(const QStringList &arguments)
        {
            QProcess process;
            process.setProcessEnvironment(m_environment);
            process.start(program(), QStringList{u"--language"_s, u"en"_s} + arguments);
            if (!process.waitForFinished(int(std::chrono::milliseconds(patience).count())))
                return {};
            return {.exitCode = process.exitCode(),
                    .said = QString::fromUtf8(process.readAllStandardOutput()
                                              + process.readAllStandardError())};
        }
        //! Until the order says that or time is up.
        Outcome retry(const QStringList &arguments, int exitCode, const QString &said = {})
        {
            Outcome outcome;
            [[maybe_unused]] const bool isSo = QTest::qWaitFor(
                [&] {
                    outcome = start(arguments);
                    return outcome.exitCode == exitCode && outcome.said.contains(said);
                },
                20000);
            return outcome;
        }

    private:
        static QString program() { return QCoreApplication::applicationDirPath() + u"/vigie"_s; }

        QTemporaryDir m_folder;
        QProcessEnvironment m_environment;
        QProcess m_first;
    };

    QStringList signInAs(const SimProcess &sim)
    {
        return {u"--server"_s, sim.xuc().toString(),  u"--login"_s,    u"agent1"_s, u"--phone"_s,
                u"1001"_s,     u"--password-stdin"_s, u"--language"_s, u"en"_s};
    }

    qsizetype callCount(Person &person)
    {
        return person.center().calls().calls().size();
    }

    void xdotool(const QStringList &arguments)
    {
        QCOMPARE(QProcess::execute(u"xdotool"_s, arguments), 0);
    }

} // namespace

void TestDesktop::ordersBeforeTheSignInSayWhatIsMissing()
{
    Home home;
    const Home::Outcome nobody = home.start({u"--answer"_s});
    QCOMPARE(nobody.exitCode, 3);
    QVERIFY2(nobody.said.contains(u"does not run"_s), qPrintable(nobody.said));
    QCOMPARE(home.start({u"--dial"_s, u"words"_s}).exitCode, 2);

    home.open({u"--language"_s, u"en"_s});
    // A second start ends at once, and the first one goes on.
    QCOMPARE(home.retry({u"--show"_s}, 0).exitCode, 0);
    QCOMPARE(home.start({}).exitCode, 0);
    QVERIFY(home.isOpen());
    for (const QString &order : {u"--answer"_s, u"--hangup"_s, u"--pause"_s, u"--ready"_s}) {
        const Home::Outcome outcome = home.start({order});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.said.contains(u"Nobody is signed in"_s), qPrintable(outcome.said));
    }
    // A link waits for the sign-in; one without a number does not.
    QCOMPARE(home.start({u"tel:0145000001"_s}).exitCode, 0);
    QCOMPARE(home.start({u"tel:nobody"_s}).exitCode, 2);
    QVERIFY(home.isOpen());
}

void TestDesktop::ordersWorkACall()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    Home home;
    home.open(signInAs(floor.sim), "demo\n");
    Home::Outcome outcome = home.retry({u"--ready"_s}, 0, u"ready"_s);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    outcome = home.start({u"--answer"_s});
    QCOMPARE(outcome.exitCode, 1); // No call rings, and it says so.
    QVERIFY(!outcome.said.trimmed().isEmpty());
    outcome = home.start({u"--pause"_s, u"no such reason"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"no such reason"_s), qPrintable(outcome.said));
    outcome = home.start({u"--pause"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QVERIFY2(outcome.said.contains(u"paused"_s), qPrintable(outcome.said));

    outcome = home.start({u"--dial"_s, u"01 45 00 00 01"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QVERIFY2(outcome.said.contains(u"Calling"_s), qPrintable(outcome.said));
    outcome = home.retry({u"--hold"_s}, 0); // Once the other one has answered.
    QVERIFY2(outcome.said.contains(u"on hold"_s), qPrintable(outcome.said));
    outcome = home.start({u"--hold"_s});
    QVERIFY2(outcome.said.contains(u"goes on"_s), qPrintable(outcome.said));
    outcome = home.start({u"--hangup"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QCOMPARE(home.start({u"--hangup"_s}).exitCode, 1);
}

void TestDesktop::anOrderWhileTheLinkIsDownIsRefused()
{
    Floor floor;
    QVERIFY2(floor.isGood(), floor.problem());
    Home home;
    home.open(signInAs(floor.sim), "demo\n");
    QCOMPARE(home.retry({u"--ready"_s}, 0, u"ready"_s).exitCode, 0);
    floor.sim.kill();
    const Home::Outcome outcome = home.retry({u"--dial"_s, u"0145000001"_s}, 1, u"link"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"link"_s), qPrintable(outcome.said));
    QVERIFY(home.isOpen());
}

void TestDesktop::aLinkAsksBeforeItDials()
{
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    ui::Desktop &desktop = person.program().desktop();
    const ui::Order link{.kind = ui::Order::Kind::Link, .value = u"tel:+33-1-45-00-00-01"_s};
    desktop.carryOut(link, [](const ui::OrderReply &) {});
    QTRY_VERIFY(person.sees(u"dialQuestion"_s));
    QVERIFY(person.click(u"cancel"_s));
    QTRY_VERIFY(!person.sees(u"dialQuestion"_s));
    QCOMPARE(callCount(person), 0);
    desktop.carryOut(link, [](const ui::OrderReply &) {});
    QVERIFY(person.click(u"dialLink"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 1, 10000);
    QCOMPARE(person.center().calls().calls().constFirst().otherNumber, u"0033145000001"_s);
}

void TestDesktop::closingKeepsItInTheTray()
{
    Floor floor;
    Person &person = floor.ready(u"agent1"_s, {}, true);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().close();
    QTRY_VERIFY(person.sees(u"leaveDialog"_s));
    QVERIFY(person.click(u"keepInTray"_s));
    QTRY_VERIFY(!person.window().isVisible());
    QVERIFY(person.desk()->isUp());
    // The person was asked once; the tray brings the window back, and closes for good.
    ui::Tray *tray = person.program().desktop().tray();
    Q_EMIT tray->showRequested();
    QTRY_VERIFY(person.window().isVisible());
    person.window().close();
    QVERIFY(!person.window().isVisible());
    Q_EMIT tray->quitRequested();
    QTRY_VERIFY(person.sees(u"leaveDialog"_s));
    QVERIFY(person.click(u"logOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.window().isVisible(), 10000);
    QVERIFY(!person.desk());
}

void TestDesktop::theMiniBarWorksACall()
{
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(person.sees(u"miniBar"_s));
    QVERIFY(person.window().isMinimized());
    QVERIFY(letOneRing(floor.sim, person));
    QVERIFY(person.click(u"miniAnswer"_s));
    const auto &calls = person.center().calls();
    QTRY_COMPARE_WITH_TIMEOUT(calls.calls().constFirst().state, CallState::Established, 10000);
    QVERIFY(person.click(u"miniHold"_s));
    QTRY_COMPARE_WITH_TIMEOUT(calls.calls().constFirst().state, CallState::OnHold, 10000);
    QVERIFY(person.click(u"miniHold"_s));
    QTRY_COMPARE_WITH_TIMEOUT(calls.calls().constFirst().state, CallState::Established, 10000);
    QVERIFY(person.click(u"miniTransfer"_s));
    QTRY_VERIFY(person.sees(u"transferNumber"_s));
    QVERIFY(!person.window().isMinimized());
    QVERIFY(person.click(u"miniHangUp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 0, 10000);
}

void TestDesktop::keysWorkBehindOtherPrograms()
{
    QVERIFY(ui::SystemKeys::isPossible());
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.window().hide();
    QVERIFY(letOneRing(floor.sim, person));
    xdotool({u"key"_s, u"F2"_s});
    const auto state = [&] { return person.center().ownAgent()->state; };
    QTRY_COMPARE_WITH_TIMEOUT(state(), ShownState::AcdCall, 10000);
    QVERIFY(!person.window().isVisible());
    xdotool({u"key"_s, u"F8"_s});
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 0, 10000);
    // The person gives the key back to the other programs.
    person.program().keys().setSystem(ui::KeyAction::Answer, false);
    QVERIFY(letOneRing(floor.sim, person));
    xdotool({u"key"_s, u"F2"_s});
    xdotool({u"key"_s, u"F8"_s}); // Behind the other key: when it worked, the first was heard.
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 0, 10000);
    QVERIFY(state() != ShownState::AcdCall);
}

} // namespace vigie::e2e
