// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/intentbook.h"
#include "center/supervisorverbs.h"
#include "playedfloor.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Obstacle = AgentObstacle;

//! A supervisor's verbs on agents, by the table of the vendor's client.
class TestSupervisorVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTable_data();
    void theTable();
    void whatStandsInTheWayOfThePhone();
    void aLineIsAskedForWhereNoneIsKnown();
    void othersAreNamedInTheCommand_data();
    void othersAreNamedInTheCommand();
    void aSelectionSkipsWhomItMakesNoSenseFor();
    void aSilentServerIsNotBelieved();
    void aRefusedLoginSaysWhy();
    void aPauseInACallWaitsBehindIt();
    void whoHasGoneOnMeanwhileIsLeftAlone();
    void listeningIsProvedByTheOwnPhone();

private:
    void sayState(int agent, const QByteArray &state, const QByteArray &more = {});
    QJsonObject sent() const { return m_floor->stage.lastSent(); }

    std::unique_ptr<PlayedFloor> m_floor;
    std::unique_ptr<SupervisorVerbs> m_verbs;
};

void TestSupervisorVerbs::init()
{
    m_floor = std::make_unique<PlayedFloor>(40, 1, PlayedFloor::Grid{});
    m_verbs = std::make_unique<SupervisorVerbs>(*m_floor->stage.desk);
    sayState(1, "AgentReady");
}

void TestSupervisorVerbs::cleanup()
{
    m_verbs.reset();
    m_floor.reset();
}

void TestSupervisorVerbs::sayState(int agent, const QByteArray &state, const QByteArray &more)
{
    m_floor->stage.link->say("AgentStateEvent",
                             R"({"name":")" + state + R"(","agentId":)" + QByteArray::number(agent)
                                 + R"(,"phoneNb":"1001","since":0,"queues":[])" + more + '}');
}

void TestSupervisorVerbs::theTable_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QList<int>>("obstacles"); // By AgentVerb.
    const auto row = [](const char *name, std::initializer_list<Obstacle> obstacles) {
        QList<int> all;
        for (const Obstacle each : obstacles)
            all.append(int(each));
        QTest::newRow(name) << QByteArray(name) << all;
    };
    constexpr auto ok = Obstacle::None;
    constexpr auto in = Obstacle::AlreadyLoggedIn;
    constexpr auto call = Obstacle::InCall;
    constexpr auto noCall = Obstacle::NotInCall;
    constexpr auto out = Obstacle::LoggedOut;
    constexpr auto wrap = Obstacle::InWrapup;
    constexpr auto moment = Obstacle::JustLoggedIn;
    row("AgentLoggedOut", {ok, out, out, out, out, out});
    row("AgentReady", {in, ok, ok, Obstacle::AlreadyReady, noCall, ok});
    row("AgentOnPause", {in, ok, Obstacle::AlreadyPaused, ok, noCall, ok});
    row("AgentOnWrapup", {in, wrap, ok, ok, noCall, wrap});
    row("AgentRinging", {in, call, ok, call, ok, call});
    row("AgentDialing", {in, call, ok, call, ok, call});
    row("AgentOnCall", {in, call, ok, call, ok, call});
    row("AgentLogin", {moment, moment, moment, moment, moment, moment});
}

void TestSupervisorVerbs::theTable()
{
    QFETCH(QByteArray, state);
    QFETCH(QList<int>, obstacles);
    sayState(1, state);
    for (int verb = 0; verb < agentVerbCount; ++verb)
        QCOMPARE(int(m_verbs->obstacle(AgentVerb(verb), AgentId(1))), obstacles.at(verb));
    m_floor->stage.link->become(Link::State::Waiting);
    for (int verb = 0; verb < agentVerbCount; ++verb)
        QCOMPARE(m_verbs->obstacle(AgentVerb(verb), AgentId(1)), Obstacle::LinkDown);
}

void TestSupervisorVerbs::whatStandsInTheWayOfThePhone()
{
    QCOMPARE(m_verbs->obstacle(AgentVerb::Call, AgentId(99)), Obstacle::NotOffered);
    sayState(2, "AgentOnCall");
    const auto say = [this](const char *message, const QByteArray &body) {
        m_floor->stage.link->say(message, body);
    };
    say("LineConfig", R"({"id":"-"})");
    QCOMPARE(m_verbs->obstacle(AgentVerb::Listen, AgentId(2)), Obstacle::NoOwnLine);
    QCOMPARE(m_verbs->obstacle(AgentVerb::Call, AgentId(1)), Obstacle::NoOwnLine);
    say("LineConfig", R"({"id":"5","number":"1204","webRtc":true,"hasDevice":false})");
    QCOMPARE(m_verbs->obstacle(AgentVerb::Listen, AgentId(2)), Obstacle::OwnLineNotFixed);
    QCOMPARE(m_verbs->obstacle(AgentVerb::Call, AgentId(1)), Obstacle::None);
    say("LineConfig", R"({"id":"5","number":"1204","vendor":"Snom"})");
    say("PhoneEvent",
        R"({"eventType":"EventEstablished","uniqueId":"U1","linkedId":"L1","DN":"1204"})");
    QCOMPARE(m_verbs->obstacle(AgentVerb::Listen, AgentId(2)), Obstacle::OwnCall);
    say("UserConfigUpdate", R"({"userId":31,"fullName":"Nadia Petit","agentId":2})");
    QCOMPARE(m_verbs->obstacle(AgentVerb::Listen, AgentId(2)), Obstacle::Self);
}

void TestSupervisorVerbs::aLineIsAskedForWhereNoneIsKnown()
{
    m_floor->stage.link->say(
        "AgentStateEvent",
        R"({"name":"AgentLoggedOut","agentId":3,"phoneNb":"null","since":0,"queues":[]})");
    QCOMPARE(m_verbs->obstacle(AgentVerb::LogIn, AgentId(3)), Obstacle::NoPhone);
    QVERIFY(!m_verbs->ask(AgentVerb::LogIn, {AgentId(3)}));
    QVERIFY(m_verbs->ask(AgentVerb::LogIn, {AgentId(3)}, u"1003"_s));
    QCOMPARE(sent().value(u"agentphonenumber").toString(), u"1003"_s);
    QCOMPARE(sent().value(u"agentid").toInt(), 3);
}

void TestSupervisorVerbs::othersAreNamedInTheCommand_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("log in") << QByteArray("AgentLoggedOut") << int(AgentVerb::LogIn) << QString()
                            << QByteArray("agentLogin") << QByteArray("AgentReady");
    QTest::newRow("log out") << QByteArray("AgentReady") << int(AgentVerb::LogOut) << QString()
                             << QByteArray("agentLogout") << QByteArray("AgentLoggedOut");
    QTest::newRow("pause") << QByteArray("AgentReady") << int(AgentVerb::Pause) << u"lunch"_s
                           << QByteArray("pauseAgent") << QByteArray("AgentOnPause");
    QTest::newRow("ready") << QByteArray("AgentOnPause") << int(AgentVerb::Ready) << QString()
                           << QByteArray("unpauseAgent") << QByteArray("AgentReady");
}

void TestSupervisorVerbs::othersAreNamedInTheCommand()
{
    QFETCH(QByteArray, before);
    QFETCH(int, verb);
    QFETCH(QString, argument);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, after);
    sayState(1, before);
    QSignalSpy finished(m_verbs.get(), &SupervisorVerbs::finished);
    const auto id = m_verbs->ask(AgentVerb(verb), {AgentId(1)}, argument);
    QVERIFY(id);
    QCOMPARE(sent().value(u"command").toString(), QString::fromLatin1(command));
    QCOMPARE(sent().value(u"agentid").toInt(), 1);
    if (AgentVerb(verb) == AgentVerb::Pause)
        QCOMPARE(sent().value(u"reason").toString(), argument);
    QCOMPARE(m_verbs->find(*id)->rows[0].state, RowState::Pending);
    QCOMPARE(m_verbs->obstacle(AgentVerb(verb), AgentId(1)), Obstacle::UnderWay);
    sayState(1, after, R"(,"cause":"lunch")");
    QCOMPARE(m_verbs->find(*id)->rows[0].state, RowState::Done);
    QCOMPARE(finished.count(), 1);
}

void TestSupervisorVerbs::aSelectionSkipsWhomItMakesNoSenseFor()
{
    std::vector<AgentId> all;
    for (int i = 1; i <= 40; ++i) {
        sayState(i, i > 38 ? "AgentOnPause" : "AgentReady");
        all.push_back(AgentId(i));
    }
    const auto tally = m_verbs->tally(AgentVerb::Pause, all);
    QCOMPARE(tally.able.size(), std::size_t(38));
    QCOMPARE(tally.obstacles[std::size_t(Obstacle::AlreadyPaused)], 2);
    const auto id = m_verbs->ask(AgentVerb::Pause, all);
    QCOMPARE(m_floor->stage.link->sent.size(), 32);
    for (int i = 1; i <= 38; ++i)
        sayState(i, "AgentOnPause");
    QCOMPARE(m_floor->stage.link->sent.size(), 38);
    QVERIFY(m_verbs->find(*id)->isOver());
    QCOMPARE(m_verbs->find(*id)->count(RowState::Done), 38);
}

void TestSupervisorVerbs::aSilentServerIsNotBelieved()
{
    const auto id = m_verbs->ask(AgentVerb::LogOut, {AgentId(1)});
    m_floor->wait(5s);
    QCOMPARE(m_verbs->latest(AgentId(1))->failure, IntentFailure::NotConfirmed);
    QCOMPARE(m_verbs->retry(*id), 1);
    QCOMPARE(m_floor->stage.link->sent.size(), 2);
    sayState(1, "AgentLoggedOut");
    QCOMPARE(m_verbs->latest(AgentId(1))->state, RowState::Done);
}

void TestSupervisorVerbs::aRefusedLoginSaysWhy()
{
    sayState(1, "AgentLoggedOut");
    const auto id = m_verbs->ask(AgentVerb::LogIn, {AgentId(1)}, u"1999"_s);
    m_floor->stage.link->say("AgentError", R"({"Error":"PhoneNumberUnknown"})");
    const VerbRow row = m_verbs->find(*id)->rows[0];
    QCOMPARE(row.state, RowState::Failed);
    QCOMPARE(row.failure, IntentFailure::Refused);
    QCOMPARE(row.refusal, u"PhoneNumberUnknown"_s);
}

void TestSupervisorVerbs::aPauseInACallWaitsBehindIt()
{
    sayState(1, "AgentOnCall");
    QVERIFY(m_verbs->isDeferred(AgentVerb::Pause, AgentId(1)));
    const auto id = m_verbs->ask(AgentVerb::Pause, {AgentId(1)}, u"lunch"_s);
    m_floor->wait(60s);
    QVERIFY(m_verbs->find(*id)->rows[0].isDeferred);
    QCOMPARE(m_verbs->find(*id)->rows[0].state, RowState::Pending);
    QCOMPARE(m_verbs->obstacle(AgentVerb::Ready, AgentId(1)), Obstacle::None); // Takes it back.
    sayState(1, "AgentOnPause", R"(,"cause":"lunch")");
    QCOMPARE(m_verbs->find(*id)->rows[0].state, RowState::Done);
}

void TestSupervisorVerbs::whoHasGoneOnMeanwhileIsLeftAlone()
{
    std::vector<AgentId> all;
    for (int i = 1; i <= 34; ++i) {
        sayState(i, "AgentReady");
        all.push_back(AgentId(i));
    }
    const auto id = m_verbs->ask(AgentVerb::LogOut, all);
    sayState(33, "AgentOnCall");
    sayState(34, "AgentLoggedOut");
    sayState(1, "AgentLoggedOut");
    QCOMPARE(m_floor->stage.link->sent.size(), 32);
    QCOMPARE(m_verbs->find(*id)->rows[32].state, RowState::ChangedByOther);
    QCOMPARE(m_verbs->find(*id)->rows[33].state, RowState::Done);
}

void TestSupervisorVerbs::listeningIsProvedByTheOwnPhone()
{
    sayState(1, "AgentOnCall");
    const auto id = m_verbs->listen(AgentId(1));
    QVERIFY(id);
    QCOMPARE(sent().value(u"agentid").toInt(), 1);
    m_floor->stage.link->say(
        "PhoneEvent",
        R"({"eventType":"EventRinging","uniqueId":"U1","linkedId":"L1","DN":"1204"})");
    QCOMPARE(m_floor->stage.desk->intents().find(*id)->state, IntentState::Confirmed);
}

QTEST_GUILESS_MAIN(TestSupervisorVerbs)
#include "test_supervisorverbs.moc"
