// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "e2e/simprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vigie;
using namespace vigie::cli;
using namespace Qt::StringLiterals;

//! The real vigie-ctl against a real vigie-sim.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tablesEqualTheSimulatorsState_data();
    void tablesEqualTheSimulatorsState();
    void anAgentsDayIsProvedStepByStep();
    void callsAreSteeredAndProved();
    void theOwnNumberIsForwarded();
    void aCallbackIsWorked();
    void watchSeesACall();
    void watchReconnectsAndSaysSo();
    void sendWaitsForItsAnswer();
    void restIsCalled();
    void everyFailureHasItsExitCode_data();
    void everyFailureHasItsExitCode();
    void passwordIsNowhereToBeRead();
    void passwordIsAskedForWithoutEcho();

private:
    CtlProcess::Run ctl(const QStringList &words)
    {
        return CtlProcess(m_sim.xuc(), m_login).run(words);
    }
    QJsonArray listed(const QString &verb);
    QJsonObject agent(int id);

    e2e::SimProcess m_sim;
    const QString m_login = u"agent1"_s;
};

#define QVERIFY_DONE(run) QVERIFY2((run).code == 0, (run).err.constData())

void TestProgram::initTestCase()
{
    QVERIFY2(m_sim.start(), qPrintable(m_sim.errorOutput()));
}

QJsonArray TestProgram::listed(const QString &verb)
{
    const auto run = ctl({verb, u"--json"_s});
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    return QJsonDocument::fromJson(run.out).array();
}

QJsonObject TestProgram::agent(int id)
{
    const QJsonArray agents = m_sim.state()[u"agents"_s].toArray();
    for (const QJsonValue &one : agents) {
        if (one[u"id"_s].toInt() == id)
            return one.toObject();
    }
    return {};
}

void TestProgram::tablesEqualTheSimulatorsState_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("keys"); //!< KEY or OURS=THEIRS; the first one identifies.
    QTest::newRow("queues") << u"queues"_s << u"queues"_s
                            << QStringList{u"id"_s,
                                           u"name"_s,
                                           u"displayName"_s,
                                           u"number"_s,
                                           u"waiting=statistics.WaitingCalls"_s,
                                           u"loggedIn=statistics.LoggedAgents"_s,
                                           u"available=statistics.AvailableAgents"_s,
                                           u"entered=statistics.TotalNumberCallsEntered"_s,
                                           u"answered=statistics.TotalNumberCallsAnswered"_s,
                                           u"abandoned=statistics.TotalNumberCallsAbandonned"_s};
    QTest::newRow("agents") << u"agents"_s << u"agents"_s << QStringList{u"id"_s, u"number"_s};
    QTest::newRow("members") << u"members"_s << u"memberships"_s
                             << QStringList{u"agentId"_s, u"queueId"_s, u"penalty"_s};
}

static QJsonValue follow(const QJsonValue &value, const QString &path)
{
    QJsonValue inner = value;
    for (const QString &key : path.split(u'.'))
        inner = inner[key];
    return inner;
}

//! Each row as one text, sorted: the two sides list in orders of their own.
static QStringList rows(const QJsonArray &array, const QStringList &paths)
{
    QStringList all;
    for (const QJsonValue &row : array) {
        QStringList texts;
        for (const QString &path : paths)
            texts.append(follow(row, path).toVariant().toString());
        all.append(texts.join(u'|'));
    }
    all.sort();
    return all;
}

void TestProgram::tablesEqualTheSimulatorsState()
{
    QFETCH(const QString, verb);
    QFETCH(const QString, part);
    QFETCH(const QStringList, keys);
    QStringList ours;
    QStringList theirs;
    for (const QString &key : keys) {
        ours.append(key.section(u'=', 0, 0));
        theirs.append(key.section(u'=', -1));
    }
    m_sim.hold();
    const QStringList told = rows(listed(verb), ours);
    const QStringList wanted = rows(m_sim.state()[part].toArray(), theirs);
    m_sim.resume();
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(told, wanted);
}

void TestProgram::anAgentsDayIsProvedStepByStep()
{
    auto run = ctl({u"pause"_s});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, "vigie-ctl: the agent is logged out\n"_ba);
    run = ctl({u"login"_s, u"1001"_s});
    QVERIFY_DONE(run);
    QCOMPARE(run.out, "Logged in on line 1001.\n"_ba);
    QCOMPARE(agent(1)[u"phone"_s].toString(), u"1001"_s);
    QVERIFY_DONE(ctl({u"login"_s})); // Again, on the own line: so already.
    run = ctl({u"login"_s, u"1002"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("add --move"), run.err.constData());

    run = ctl({u"pause"_s, u"lunch"_s});
    QVERIFY_DONE(run);
    QCOMPARE(agent(1)[u"state"_s].toString(), u"AgentOnPause"_s);
    QCOMPARE(agent(1)[u"cause"_s].toString(), u"lunch"_s);
    run = ctl({u"pause"_s, u"siesta"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("not one of lunch"), run.err.constData());
    QVERIFY_DONE(ctl({u"ready"_s}));
    QCOMPARE(agent(1)[u"state"_s].toString(), u"AgentReady"_s);

    run = ctl({u"join"_s, u"1"_s, u"4"_s});
    QVERIFY_DONE(run);
    QCOMPARE(run.out, "In Service clients with penalty 4.\n"_ba);
    run = ctl({u"leave"_s, u"service clients"_s});
    QVERIFY_DONE(run);
    QCOMPARE(run.out, "Not in Service clients.\n"_ba);
    run = ctl({u"leave"_s, u"servic clients"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("did you mean Service clients?"), run.err.constData());
    QVERIFY_DONE(ctl({u"join"_s, u"1"_s}));

    QVERIFY_DONE(ctl({u"logout"_s}));
    QCOMPARE(agent(1)[u"state"_s].toString(), u"AgentLoggedOut"_s);
    QCOMPARE(ctl({u"logout"_s}).out, "Logged out already.\n"_ba);
}

void TestProgram::callsAreSteeredAndProved()
{
    auto run = ctl({u"hangup"_s});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, "vigie-ctl: there is no call\n"_ba);
    m_sim.post(u"call"_s,
               {{u"to"_s, u"1001"_s}, {u"number"_s, u"0611223344"_s}, {u"name"_s, u"Zoe"_s}});
    run = ctl({u"answer"_s});
    QVERIFY_DONE(run);
    QCOMPARE(run.out, "In conversation with 0611223344 (Zoe).\n"_ba);
    const QJsonArray calls = listed(u"calls"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0][u"state"_s].toString(), u"established"_s);
    QCOMPARE(calls[0][u"direction"_s].toString(), u"in"_s);
    QCOMPARE(calls[0][u"number"_s].toString(), u"0611223344"_s);
    QVERIFY_DONE(ctl({u"hold"_s}));
    run = ctl({u"hold"_s});
    QCOMPARE(run.code, 1);
    QVERIFY_DONE(ctl({u"resume"_s}));
    run = ctl({u"transfer"_s, u"1012"_s, u"--attended"_s});
    QVERIFY_DONE(run);
    QVERIFY2(run.out.startsWith("Calling 1012"), run.out.constData());
    QVERIFY_DONE(ctl({u"cancel"_s}));
    QVERIFY_DONE(ctl({u"hangup"_s}));
    QCOMPARE(ctl({u"calls"_s}).out, "No call.\n"_ba);
    run = ctl({u"dtmf"_s, u"5"_s});
    QCOMPARE(run.code, 1);
}

void TestProgram::theOwnNumberIsForwarded()
{
    QVERIFY_DONE(ctl({u"dnd"_s, u"on"_s}));
    QVERIFY_DONE(ctl({u"forward"_s, u"na"_s, u"on"_s, u"1310"_s}));
    const auto me = QJsonDocument::fromJson(ctl({u"me"_s, u"--json"_s}).out);
    QCOMPARE(me[u"dnd"_s].toBool(), true);
    QCOMPARE(me[u"forwardNa"_s].toString(), u"1310"_s);
    QCOMPARE(me[u"name"_s].toString(), u"Camille Moreau"_s);
    QVERIFY_DONE(ctl({u"forward"_s, u"na"_s, u"off"_s}));
    QVERIFY_DONE(ctl({u"dnd"_s, u"off"_s}));
    QVERIFY_DONE(ctl({u"status"_s, u"Formation"_s}));
    QVERIFY_DONE(ctl({u"status"_s, u"available"_s}));
}

void TestProgram::aCallbackIsWorked()
{
    QVERIFY_DONE(ctl({u"login"_s, u"1001"_s}));
    QString uuid;
    for (const QJsonValue &row : listed(u"callbacks"_s)) {
        if (row[u"agentId"_s].isNull())
            uuid = row[u"uuid"_s].toString();
    }
    QVERIFY(!uuid.isEmpty());
    QCOMPARE(ctl({u"take"_s, u"zzzz"_s}).code, 1);
    QVERIFY_DONE(ctl({u"take"_s, uuid.left(12)}));
    QVERIFY_DONE(ctl({u"release"_s, uuid}));
    QVERIFY_DONE(ctl({u"take"_s, uuid}));
    const auto started = ctl({u"start"_s, uuid});
    QVERIFY_DONE(started);
    static const QRegularExpression ticket(u"Ticket: (\\S+)"_s);
    const QString told = ticket.match(QString::fromUtf8(started.out)).captured(1);
    QVERIFY(!told.isEmpty());
    const auto finished = ctl({u"finish"_s, told, u"Answered"_s, u"done"_s});
    QVERIFY_DONE(finished);
    QCOMPARE(finished.out, "Saved: the callback is closed.\n"_ba);
    ctl({u"hangup"_s});
    QVERIFY_DONE(ctl({u"logout"_s}));
}

void TestProgram::watchSeesACall()
{
    CtlProcess watch(m_sim.xuc(), m_login);
    watch.start(
        {u"watch"_s, u"--types"_s, u"UserConfigUpdate,PhoneEvent"_s, u"--password-stdin"_s});
    QVERIFY(watch.waitForOutput("UserConfigUpdate"));
    m_sim.post(u"call"_s,
               {{u"to"_s, u"1001"_s}, {u"number"_s, u"0611223355"_s}, {u"name"_s, u"Zoe"_s}});
    QVERIFY(watch.waitForOutput("0611223355"));
    QCOMPARE(watch.interrupt().code, 0);
    const QList<QByteArray> lines = watch.output().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        const QString type = QJsonDocument::fromJson(line)[u"msgType"_s].toString();
        QVERIFY2(type == u"UserConfigUpdate"_s || type == u"PhoneEvent"_s, line.constData());
    }
    ctl({u"hangup"_s});
    const auto counted = ctl({u"watch"_s, u"--bare"_s, u"--count"_s, u"2"_s});
    QVERIFY_DONE(counted);
    QCOMPARE(counted.out.count('\n'), 2);
}

void TestProgram::watchReconnectsAndSaysSo()
{
    e2e::SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    CtlProcess watch(sim.xuc(), m_login);
    watch.start({u"watch"_s, u"--types"_s, u"LoggedOn,QueueList"_s, u"--password-stdin"_s});
    QVERIFY(watch.waitForOutput("QueueList"));
    sim.kill();
    QVERIFY(watch.waitForOutput("trying again in"));
    QVERIFY2(sim.startAgain(), qPrintable(sim.errorOutput()));
    QVERIFY(watch.waitForOutput("connected again"));
    QCOMPARE(watch.interrupt().code, 0);
}

void TestProgram::sendWaitsForItsAnswer()
{
    auto run = ctl({u"send"_s, u"getList"_s, u"objectType=queue"_s, u"--wait"_s, u"QueueList"_s});
    QVERIFY_DONE(run);
    QCOMPARE(QJsonDocument::fromJson(run.out)[u"msgType"_s].toString(), u"QueueList"_s);
    // What is told unasked at the start is not taken for the answer.
    run = ctl({u"send"_s, u"dnd"_s, u"state=on"_s, u"--wait"_s, u"UserConfigUpdate"_s});
    QVERIFY_DONE(run);
    QCOMPARE(QJsonDocument::fromJson(run.out)[u"ctiMessage"_s][u"dndEnabled"_s].toBool(), true);
    QVERIFY_DONE(ctl({u"send"_s, u"dnd"_s, u"state=off"_s}));
    QCOMPARE(QJsonDocument::fromJson(ctl({u"me"_s, u"--json"_s}).out)[u"dnd"_s].toBool(), false);
    run = ctl({u"send"_s, u"--raw"_s, uR"({"command":"brewCoffee"})"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("the server says"), run.err.constData());
    run = ctl({u"send"_s, u"getFavorites"_s, u"--wait"_s, u"Nothing:1"_s});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, "vigie-ctl: no Nothing came within 1 seconds\n"_ba);
}

void TestProgram::restIsCalled()
{
    auto run = ctl({u"rest"_s, u"login"_s, u"login=agent1"_s});
    QVERIFY_DONE(run);
    QVERIFY(!QJsonDocument::fromJson(run.out)[u"token"_s].toString().isEmpty());
    run = ctl({u"rest"_s, u"contactList"_s});
    QVERIFY_DONE(run);
    QVERIFY(QJsonDocument::fromJson(run.out).isArray());
    QVERIFY_DONE(ctl({u"rest"_s, u"connect"_s, u"domain=site"_s, u"username=agent1"_s}));
    QVERIFY_DONE(
        ctl({u"rest"_s, u"dnd"_s, u"domain=site"_s, u"username=agent1"_s, u"state=true"_s}));
    QCOMPARE(QJsonDocument::fromJson(ctl({u"me"_s, u"--json"_s}).out)[u"dnd"_s].toBool(), true);
    QVERIFY_DONE(
        ctl({u"rest"_s, u"dnd"_s, u"domain=site"_s, u"username=agent1"_s, u"state=false"_s}));
    run = ctl({u"rest"_s, u"dnd"_s, u"domain=site"_s, u"username=nobody"_s, u"state=false"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(!run.err.isEmpty());
}

void TestProgram::everyFailureHasItsExitCode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("code");
    QTest::newRow("no verb") << QStringList{u"brew"_s} << "demo"_ba << 2;
    QTest::newRow("missing word") << QStringList{u"dial"_s} << "demo"_ba << 2;
    QTest::newRow("bad command") << QStringList{u"send"_s, u"dail"_s} << "demo"_ba << 2;
    QTest::newRow("password in sight")
        << QStringList{u"me"_s, u"--password=demo"_s} << "demo"_ba << 2;
    QTest::newRow("password for rest")
        << QStringList{u"rest"_s, u"connect"_s, u"password=demo"_s} << "demo"_ba << 2;
    QTest::newRow("clear text") << QStringList{u"me"_s, u"--server"_s, u"http://xivo.example"_s}
                                << "demo"_ba << 2;
    QTest::newRow("wrong password") << QStringList{u"me"_s} << "wrong"_ba << 3;
    QTest::newRow("nothing listens")
        << QStringList{u"me"_s, u"--server"_s, u"http://127.0.0.1:1"_s} << "demo"_ba << 3;
    QTest::newRow("two sources") << QStringList{u"me"_s, u"--keychain"_s} << "demo"_ba << 2;
}

void TestProgram::everyFailureHasItsExitCode()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, password);
    QFETCH(const int, code);
    const auto run = CtlProcess(m_sim.xuc(), m_login).run(words, password);
    QCOMPARE(run.code, code);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("vigie-ctl: ") && run.err.count('\n') == 1, run.err.constData());
    QVERIFY2(!run.err.contains("demo"), run.err.constData());
}

void TestProgram::passwordIsNowhereToBeRead()
{
    CtlProcess watch(m_sim.xuc(), m_login);
    watch.start({u"watch"_s, u"--password-stdin"_s, u"--verbose"_s});
    QVERIFY(watch.waitForOutput("QueueList"));
    for (const auto *name : {"cmdline", "environ"}) {
        QFile file(u"/proc/%1/%2"_s.arg(watch.process().processId()).arg(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seen = file.readAll();
        QVERIFY(!seen.isEmpty());
        QVERIFY2(!seen.contains("demo"), name);
    }
    QVERIFY(!watch.output().contains("token="));
    QCOMPARE(watch.interrupt().code, 0);
    // No line at all: the program says what to do instead of waiting for ever.
    CtlProcess silent(m_sim.xuc(), m_login);
    silent.process().setStandardInputFile(QProcess::nullDevice());
    silent.start({u"me"_s}, {});
    QVERIFY(silent.process().waitForFinished(30'000));
    QCOMPARE(silent.process().exitCode(), 5);
}

//! Runs vigie-ctl on a terminal of its own; answers its prompt.
static QByteArray onTerminal(const QStringList &arguments, const QByteArray &answer, int &code)
{
    const winsize size{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
    QList<QByteArray> bytes;
    for (const QString &argument : arguments)
        bytes.append(argument.toUtf8());
    std::vector<char *> words;
    for (QByteArray &word : bytes)
        words.push_back(word.data());
    words.push_back(nullptr);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) {
        execv(words.front(), words.data());
        _exit(127);
    }
    QByteArray shown;
    bool isAnswered = false;
    char part[4096];
    for (ssize_t count = 0; (count = read(terminal, part, sizeof part)) > 0;) {
        shown += QByteArray(part, count);
        if (!isAnswered && shown.contains("Password of")) {
            isAnswered = true;
            if (write(terminal, answer.constData(), std::size_t(answer.size())) < 0)
                break;
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return shown;
}

void TestProgram::passwordIsAskedForWithoutEcho()
{
    int code = -1;
    const QByteArray shown
        = onTerminal({QCoreApplication::applicationDirPath() + u"/vigie-ctl"_s, u"queues"_s,
                      u"--server"_s, m_sim.xuc().toString(), u"--login"_s, m_login},
                     "demo\n", code);
    QVERIFY2(code == 0, shown.constData());
    QVERIFY2(shown.contains("Password of agent1 at 127.0.0.1"), shown.constData());
    QVERIFY2(!shown.contains("demo"), shown.constData());
    const QList<QByteArray> lines = shown.split('\n');
    QVERIFY(lines.size() > 5);
    for (const QByteArray &line : lines)
        QVERIFY2(QString::fromUtf8(line.trimmed()).size() <= 80, line.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
