// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testruns.h"

#include "ministage.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace vigie::sim;
using namespace Qt::StringLiterals;
using vigie::AgentId;

namespace {

QDateTime someStart()
{
    return {QDate(2026, 11, 20), QTime(2, 0), QTimeZone::utc()};
}

Scenario demo()
{
    auto read = demoScenario(someStart());
    return read ? *std::move(read) : Scenario();
}

//! Folds all notices into one number, and checks the figures after each instant.
class Digest : public Observer
{
public:
    explicit Digest(const Engine &engine) : m_engine(engine) { }

    void phoneEvent(const Leg &leg, const Call &call, PhoneEventKind kind) override
    {
        add(leg.uniqueId + call.linkedId + leg.otherNumber, static_cast<int>(kind));
    }
    void agentState(const Agent &agent) override
    {
        add(agent.cause, raw(agent.id) * 16 + static_cast<int>(agent.activity));
    }
    void queueFigures(vigie::QueueId queue, const QList<QueueFigure> &changed) override
    {
        for (const QueueFigure &figure : changed)
            add(QString::number(figure.value.value_or(-1)),
                raw(queue) * 64 + static_cast<int>(figure.counter));
    }
    void agentFigures(AgentId agent, const QList<AgentFigure> &changed) override
    {
        for (const AgentFigure &figure : changed)
            add(figure.name, raw(agent));
    }
    void settled() override
    {
        ++instants;
        if (instants % every == 0 && !figuresAddUp(m_engine))
            ++faults;
    }
    QByteArray result() const { return m_hash.result().toHex(); }

    int instants = 0;
    int faults = 0;
    int every = 1;

private:
    void add(const QString &text, int number)
    {
        m_hash.addData(text.toUtf8());
        m_hash.addData(QByteArray::number(number));
        m_hash.addData(QByteArray::number(m_engine.now()));
    }

    const Engine &m_engine;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray digestOf(quint64 seed)
{
    Engine engine(demo(), seed, someStart());
    Digest digest(engine);
    engine.addObserver(&digest);
    engine.setDriven(u"agent1"_s, true);
    engine.agents().logIn(AgentId{1}, u"1001"_s);
    engine.advanceTo(900'000);
    return digest.result();
}

} // namespace

void TestRuns::sameSeedSameNotices()
{
    const QByteArray first = digestOf(1);
    QCOMPARE(digestOf(1), first);
    QVERIFY(digestOf(2) != first);
}

void TestRuns::figuresAddUpThroughDemoHours()
{
    Engine engine(demo(), 3, someStart());
    Digest digest(engine);
    engine.addObserver(&digest);
    engine.advanceTo(3 * 3'600'000);
    QVERIFY(digest.instants > 5'000);
    QCOMPARE(digest.faults, 0);
    for (const Queue &queue : engine.world().queues) {
        const auto figures = engine.queueFigures(queue.id);
        const auto day = *figures[static_cast<int>(QueueCounter::Entered)].value;
        QVERIFY2(day > *figures[static_cast<int>(QueueCounter::EnteredLastHour)].value,
                 qPrintable(queue.name));
    }
}

void TestRuns::figuresAddUpUnderLoad()
{
    Engine engine(scaleScenario({.agents = 1'000,
                                 .queues = 100,
                                 .memberships = 10'000,
                                 .eventsPerSecond = 2'000,
                                 .seed = 5}),
                  5, someStart());
    Digest digest(engine);
    digest.every = 20;
    engine.addObserver(&digest);
    engine.advanceTo(60'000);
    QVERIFY(digest.instants > 1'000);
    QCOMPARE(digest.faults, 0);
}

void TestRuns::loadKeepsItsPace()
{
    Engine engine(scaleScenario({.agents = 2'000,
                                 .queues = 200,
                                 .memberships = 20'000,
                                 .eventsPerSecond = 1'000,
                                 .seed = 5}),
                  5, someStart());
    engine.advanceTo(30'000);
    const quint64 before = engine.sequence();
    engine.advanceTo(90'000);
    const double perSecond = static_cast<double>(engine.sequence() - before) / 60;
    QVERIFY2(perSecond > 800 && perSecond < 1'250, qPrintable(QString::number(perSecond)));
}

void TestRuns::demoIsAsPromised()
{
    const Scenario scenario = demo();
    QCOMPARE(scenario.world.agents.size(), 48U);
    QCOMPARE(scenario.world.queues.size(), 11U);
    QCOMPARE(scenario.world.groups.size(), 5U);
    const Engine engine(demo(), 1, someStart());
    const World &world = engine.world();
    for (int i = 1; i <= 48; ++i) {
        const User *user = world.userByLogin(u"agent%1"_s.arg(i));
        QVERIFY(user);
        QCOMPARE(world.lineOf(*user)->number, QString::number(1000 + i));
        QCOMPARE(world.agent(*user->agent)->number, QString::number(2000 + i));
    }
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(world.lineOf(*world.userByLogin(u"super%1"_s.arg(i)))->number,
                 QString::number(1900 + i));
    QVERIFY(world.queueByNumber(u"3001"_s));
    QVERIFY(!engine.histories().ofUser(vigie::UserId{1}, 10).isEmpty());
    bool overdue = false;
    bool later = false;
    for (const CallbackRequest &request : world.callbacks) {
        overdue = overdue || request.dueDate < someStart().date();
        later = later || request.dueDate > someStart().date();
    }
    QVERIFY(overdue && later);
}

void TestRuns::aFreshAgentIsCalledSoon()
{
    int soon = 0;
    for (quint64 seed = 1; seed <= 5; ++seed) {
        Engine engine(demo(), seed, someStart());
        engine.advanceTo(5'000);
        engine.setDriven(u"agent1"_s, true);
        engine.agents().logIn(AgentId{1}, u"1001"_s);
        engine.advanceTo(6'000);
        QCOMPARE(engine.world().agent(AgentId{1})->activity, Activity::Ready);
        for (Millis at = 6'000; at <= 25'000; at += 1'000) {
            engine.advanceTo(at);
            if (engine.world().agent(AgentId{1})->activity == Activity::Ringing) {
                ++soon;
                break;
            }
        }
    }
    QVERIFY2(soon >= 4, qPrintable(QString::number(soon)));
}
