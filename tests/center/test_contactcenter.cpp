// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/watcher.h"
#include "xuc/events/agentconfig.h"
#include "xuc/events/agentlist.h"
#include "xuc/events/agentlisten.h"
#include "xuc/events/agentstateevent.h"
#include "xuc/events/agentstatistics.h"
#include "xuc/events/ctistatuses.h"
#include "xuc/events/queuecalls.h"
#include "xuc/events/queuelist.h"
#include "xuc/events/queuemember.h"
#include "xuc/events/queuememberlist.h"
#include "xuc/events/userconfigupdate.h"
#include "xuc/events/userqueuedefaultmembership.h"
#include "xuc/events/usersstatuses.h"

#include <QTest>

#include <malloc.h>

using namespace vigie;
using namespace vigie::center;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using xuc::AgentState;
using xuc::AgentStateEvent;
using xuc::QueueStat;
using xuc::QueueStatistics;

namespace {

class Notes final : public Watcher
{
public:
    void queueChanged(QueueRow row, QueueFields fields) override { queues[raw(row)] |= fields; }
    void agentChanged(AgentRow row, AgentFields fields) override { agents[raw(row)] |= fields; }
    void callersChanged(QueueRow) override { ++callers; }
    void partsChanged(Parts changed) override { parts |= changed; }
    void cleared() override { ++resets; }

    bool isSilent() const { return queues.isEmpty() && agents.isEmpty() && !callers && !parts; }
    void forget()
    {
        queues.clear();
        agents.clear();
        callers = 0;
        parts = {};
    }

    QMap<qint32, QueueFields> queues;
    QMap<qint32, AgentFields> agents;
    Parts parts;
    int callers = 0;
    int resets = 0;
};

QueueStatistics stats(int queue, QVarLengthArray<xuc::QueueCounter, 6> counters)
{
    return {.queueId = QueueId{queue}, .counters = std::move(counters)};
}

xuc::QueueCounter counter(QueueStat stat, std::optional<double> value)
{
    return {.stat = stat, .value = value};
}

AgentStateEvent state(int agent, AgentState name, std::chrono::seconds since = 0s)
{
    return {.agentId = AgentId{agent}, .state = name, .since = since, .phoneNb = u"1204"_s};
}

} // namespace

//! One state, fed by events: merges, marks, takeover.
class TestContactCenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void equalDataMarksNothing();
    void counterMarksItsOwnField();
    void statisticsBeforeTheListWaitForTheName();
    void configurationKeepsTheCounters();
    void longestWaitRunsAndEndsWithTheWaiting();
    void stateBeforeTheListIsKeptAside();
    void sinceIsAnInstantAndSurvivesRepeats();
    void shownState_data();
    void shownState();
    void listeningMarkEndsAtTheNextState();
    void membershipsAreKeptFromBothSides();
    void memberListReplaces();
    void ownPenaltyFollowsTheUser();
    void bothStatisticNamesAndPauseTimesCount();
    void statusListsMergeByName();
    void partialUserKeepsIdentityAndForward();
    void callersOfASkewedServerNeverWaitNegative();
    void takeOverKeepsRowsAndMarksDifferencesOnly();
    void takeOverTellsAClockThatBeganAnew();
    void takeOverUnlistsWhatIsGone();
    void fullScaleFitsInTwelveMebibytes();
    void statisticsFrameIsCheap();

private:
    static void fill(ContactCenter &center);

    ManualClock m_clock;
    std::unique_ptr<ContactCenter> m_center;
    Notes m_notes;
};

void TestContactCenter::fill(ContactCenter &center)
{
    center.apply(xuc::UserConfigUpdate{
        .userId = UserId{31}, .fullName = u"Marie"_s, .agentId = AgentId{12}});
    center.apply(xuc::QueueList{{{.id = QueueId{7}, .name = u"blue"_s, .number = u"3001"_s},
                                 {.id = QueueId{9}, .name = u"red"_s, .number = u"3002"_s}}});
    center.apply(xuc::AgentList{{{.agentId = AgentId{12}, .lastName = u"Dupont"_s},
                                 {.agentId = AgentId{14}, .lastName = u"Petit"_s}}});
    center.apply(
        xuc::QueueMemberList{{{AgentId{12}, QueueId{7}, 2}, {AgentId{14}, QueueId{7}, 0}}});
    center.apply(
        stats(7, {counter(QueueStat::WaitingCalls, 2), counter(QueueStat::LongestWaitTime, 35)}));
    center.apply(state(12, AgentState::Ready, 10s));
}

void TestContactCenter::init()
{
    m_center = std::make_unique<ContactCenter>(m_clock);
    fill(*m_center);
    m_notes.forget();
    m_center->addWatcher(&m_notes);
}

void TestContactCenter::equalDataMarksNothing()
{
    fill(*m_center);
    m_clock.advance(400ms);
    fill(*m_center);
    QVERIFY(m_notes.isSilent());
}

void TestContactCenter::counterMarksItsOwnField()
{
    m_center->apply(stats(7, {counter(QueueStat::WaitingCalls, 3)}));
    QCOMPARE(m_notes.queues.take(0), QueueFields(QueueField::Waiting));
    m_center->apply(stats(7, {counter(QueueStat::AvailableAgents, 3)}));
    QCOMPARE(m_notes.queues.take(0), QueueFields(QueueField::Agents));
    m_center->apply(stats(7, {counter(QueueStat::TotalNumberCallsAnswered, 3)}));
    QCOMPARE(m_notes.queues.take(0), QueueFields(QueueField::Statistics));
    QVERIFY(m_notes.isSilent());
}

void TestContactCenter::statisticsBeforeTheListWaitForTheName()
{
    ContactCenter center(m_clock);
    center.apply(
        QueueStatistics{.queueRef = u"blue"_s, .counters = {counter(QueueStat::WaitingCalls, 4)}});
    center.apply(stats(9, {counter(QueueStat::WaitingCalls, 5)}));
    QVERIFY(!center.find(QueueId{9})->isListed);
    center.apply(xuc::QueueList{
        {{.id = QueueId{7}, .name = u"blue"_s}, {.id = QueueId{9}, .name = u"red"_s}}});
    QCOMPARE(center.find(QueueId{7})->waiting(), std::optional(4));
    QCOMPARE(center.find(QueueId{9})->waiting(), std::optional(5));
    QVERIFY(center.find(QueueId{9})->isListed);
}

void TestContactCenter::configurationKeepsTheCounters()
{
    m_center->apply(xuc::QueueConfig{.id = QueueId{7}, .name = u"blue"_s, .displayName = u"Sky"_s});
    QCOMPARE(m_notes.queues.value(0), QueueFields(QueueField::Config));
    QCOMPARE(m_center->find(QueueId{7})->waiting(), std::optional(2));
    QCOMPARE(m_center->find(QueueId{7})->number, u"3001"_s);
}

void TestContactCenter::longestWaitRunsAndEndsWithTheWaiting()
{
    QVERIFY(m_center->find(QueueId{7})->longestWaitSince == m_clock.now() - 35s);
    m_center->apply(stats(7, {counter(QueueStat::LongestWaitTime, 50)}));
    QVERIFY(m_center->find(QueueId{7})->longestWaitSince == m_clock.now() - 50s);
    m_center->apply(
        stats(7, {counter(QueueStat::LongestWaitTime, 3), counter(QueueStat::WaitingCalls, 0)}));
    QVERIFY(!m_center->find(QueueId{7})->longestWaitSince);
    QCOMPARE(m_notes.queues.value(0), QueueField::Waiting | QueueField::LongestWait);
}

void TestContactCenter::stateBeforeTheListIsKeptAside()
{
    m_center->apply(state(99, AgentState::Ready));
    QVERIFY(!m_center->find(AgentId{99})->isListed);
    m_center->apply(xuc::AgentConfig{.agentId = AgentId{99}, .lastName = u"New"_s});
    QVERIFY(m_center->find(AgentId{99})->isListed);
    QCOMPARE(m_center->find(AgentId{99})->state, ShownState::Ready);
}

void TestContactCenter::sinceIsAnInstantAndSurvivesRepeats()
{
    const Instant begin = m_clock.now() - 10s;
    QVERIFY(m_center->ownAgent()->since == begin);
    m_clock.advance(5300ms);
    m_center->apply(state(12, AgentState::Ready, 15s));
    QVERIFY(m_center->ownAgent()->since == begin);
    QVERIFY(m_notes.isSilent());
    m_center->apply(state(12, AgentState::Ready, 60s));
    QVERIFY(m_center->ownAgent()->since == m_clock.now() - 60s);
    QCOMPARE(m_notes.agents.value(0), AgentFields(AgentField::Since));
}

void TestContactCenter::shownState_data()
{
    QTest::addColumn<AgentState>("name");
    QTest::addColumn<bool>("acd");
    QTest::addColumn<xuc::CallDirection>("direction");
    QTest::addColumn<ShownState>("expected");
    using D = xuc::CallDirection;
    QTest::newRow("plain call") << AgentState::OnCall << false << D::Unknown << ShownState::OnCall;
    QTest::newRow("acd") << AgentState::OnCall << true << D::Incoming << ShownState::AcdCall;
    QTest::newRow("acd, no way") << AgentState::OnCall << true << D::Unknown << ShownState::AcdCall;
    QTest::newRow("in") << AgentState::OnCall << false << D::Incoming << ShownState::Incoming;
    QTest::newRow("out wins over acd")
        << AgentState::OnCall << true << D::Outgoing << ShownState::Outgoing;
    QTest::newRow("only calls") << AgentState::Ringing << true << D::Outgoing
                                << ShownState::Ringing;
    QTest::newRow("new name") << AgentState::Unknown << false << D::Unknown << ShownState::Unknown;
}

void TestContactCenter::shownState()
{
    QFETCH(const AgentState, name);
    QFETCH(const bool, acd);
    QFETCH(const xuc::CallDirection, direction);
    AgentStateEvent event = state(12, name);
    event.acd = acd;
    event.direction = direction;
    QTEST(center::shownState(event), "expected");
}

void TestContactCenter::listeningMarkEndsAtTheNextState()
{
    m_center->apply(xuc::AgentListen{AgentId{12}, true, u"1400"_s});
    QVERIFY(m_center->ownAgent()->isListenedTo);
    QCOMPARE(m_center->ownAgent()->listener, u"1400"_s);
    m_center->apply(state(12, AgentState::Ready, 10s));
    QVERIFY(!m_center->ownAgent()->isListenedTo);
    QCOMPARE(m_notes.agents.value(0), AgentFields(AgentField::Listened));
}

void TestContactCenter::membershipsAreKeptFromBothSides()
{
    m_center->apply(xuc::QueueMember{AgentId{14}, QueueId{9}, 3});
    const AgentRow paul = *m_center->row(AgentId{14});
    const QueueRow red = *m_center->row(QueueId{9});
    QCOMPARE(m_center->penalty(paul, red), std::optional(3));
    QCOMPARE(m_center->queue(red).members.size(), std::size_t(1));
    QCOMPARE(m_center->queuesInCommon(*m_center->ownRow(), paul), 1);
    m_center->apply(xuc::QueueMember{AgentId{14}, QueueId{9}, -1});
    QVERIFY(!m_center->penalty(paul, red));
    QVERIFY(m_center->queue(red).members.empty());
    m_notes.forget();
    m_center->apply(xuc::QueueMember{AgentId{14}, QueueId{9}, -1});
    QVERIFY(m_notes.isSilent());
}

void TestContactCenter::memberListReplaces()
{
    m_center->apply(xuc::QueueMemberList{{{AgentId{12}, QueueId{9}, 1},
                                          {AgentId{12}, QueueId{9}, 4},
                                          {AgentId{14}, QueueId{7}, 0}}});
    QCOMPARE(m_center->find(QueueId{9})->ownPenalty, 4);
    QCOMPARE(m_center->find(QueueId{7})->ownPenalty, -1);
    QCOMPARE(m_center->find(QueueId{7})->members.size(), std::size_t(1));
    QVERIFY(!m_notes.agents.contains(1)); // Paul's are the same.
}

void TestContactCenter::ownPenaltyFollowsTheUser()
{
    m_center->apply(xuc::QueueMember{AgentId{12}, QueueId{7}, -1});
    const Queue *blue = m_center->find(QueueId{7});
    QVERIFY(!blue->isOwn());
    QCOMPARE(blue->lastOwnPenalty, 2);
    QVERIFY(blue->ownLeftAt == m_clock.now());
    QVERIFY(m_notes.queues.value(0) & QueueField::OwnMembership);
    m_center->apply(xuc::UserConfigUpdate{.fullName = u"Paul"_s, .agentId = AgentId{14}});
    QCOMPARE(blue->ownPenalty, 0);
}

void TestContactCenter::bothStatisticNamesAndPauseTimesCount()
{
    m_center->apply(xuc::AgentStatistics{
        AgentId{12},
        {{.stat = xuc::AgentStat::InbCalls, .number = 9},
         {.stat = xuc::AgentStat::Other, .name = u"outtolunch"_s, .number = 600},
         {.stat = xuc::AgentStat::LoginDateTime, .text = u"2024-03-18T08:15:01.081+01:00"_s}}});
    const AgentDay &day = *m_center->ownAgent()->day;
    QCOMPARE(day.figure(xuc::AgentStat::InbCalls), std::optional(9.0));
    QVERIFY(!day.figure(xuc::AgentStat::PausedTime));
    QCOMPARE(day.pausedWith(u"outtolunch"), std::optional(600.0));
    QCOMPARE(day.loginAt, 1710746101081);
}

void TestContactCenter::statusListsMergeByName()
{
    m_center->apply(xuc::CtiStatuses{
        {{.name = u"lunch"_s, .displayName = u"Repas"_s, .status = xuc::CtiStatusKind::Pause}}});
    m_center->apply(
        xuc::UsersStatuses{{{.name = u"lunch"_s, .color = u"#6CA6FF"_s, .longName = u"Dejeuner"_s},
                            {.name = u"ok"_s, .actions = {{.name = u"queueunpause_all"_s}}}}});
    const Status *lunch = m_center->statuses().find(u"lunch");
    QCOMPARE(lunch->label, u"Repas"_s);
    QCOMPARE(lunch->color, u"#6CA6FF"_s);
    QCOMPARE(lunch->kind, StatusKind::Pause);
    QCOMPARE(m_center->statuses().find(u"ok")->kind, StatusKind::Ready);
    QCOMPARE(m_center->statuses().find(u"ok")->label, u"ok"_s);
}

void TestContactCenter::partialUserKeepsIdentityAndForward()
{
    m_center->apply(xuc::UserConfigUpdate{.uncFwdEnabled = true, .uncFwdDestination = u"1310"_s});
    m_center->apply(xuc::UserConfigUpdate{.dndEnabled = true, .uncFwdEnabled = false});
    QCOMPARE(m_center->self().fullName, u"Marie"_s);
    QCOMPARE(m_center->self().agentId, std::optional(AgentId{12}));
    QVERIFY(m_center->self().isDndEnabled);
    QVERIFY(m_center->self().unconditional.isEnabled);
    QCOMPARE(m_center->self().unconditional.destination, u"1310"_s);
}

void TestContactCenter::callersOfASkewedServerNeverWaitNegative()
{
    const QDateTime serverNow = m_clock.wallTime().addSecs(300);
    m_center->apply(
        xuc::QueueCalls{QueueId{7},
                        {{.position = 1, .number = u"06"_s, .queueTime = serverNow.addSecs(-20)},
                         {.position = 2, .number = u"07"_s, .queueTime = serverNow}}});
    const QList<Caller> &callers = m_center->callers(QueueId{7});
    QCOMPARE(callers.size(), 2);
    QVERIFY(callers[0].since <= m_clock.now());
    QVERIFY(callers[1].since == m_clock.now());
    QCOMPARE(m_notes.callers, 1);
}

void TestContactCenter::takeOverKeepsRowsAndMarksDifferencesOnly()
{
    m_clock.advance(900ms);
    ContactCenter fresh(m_clock);
    // The same floor, told in another order: other rows over there.
    fresh.apply(xuc::QueueMember{AgentId{14}, QueueId{7}, 0});
    fill(fresh);
    fresh.apply(state(14, AgentState::OnPause));
    const QueueRow blue = *m_center->row(QueueId{7});
    const AgentRow own = *m_center->row(AgentId{12});
    m_center->takeOver(fresh);
    QCOMPARE(m_center->row(QueueId{7}), std::optional(blue));
    QCOMPARE(m_center->row(AgentId{12}), std::optional(own));
    QCOMPARE(m_notes.agents.keys(), QList<qint32>{1});
    QVERIFY(m_notes.queues.isEmpty());
    QVERIFY(!m_notes.parts);
    QCOMPARE(m_center->find(AgentId{14})->state, ShownState::Pause);
    QCOMPARE(m_center->find(QueueId{7})->ownPenalty, 2);
}

//! Paused and ready again within two seconds, while nobody listened.
void TestContactCenter::takeOverTellsAClockThatBeganAnew()
{
    m_clock.advance(1600ms);
    ContactCenter fresh(m_clock);
    fill(fresh);
    m_center->takeOver(fresh);
    QVERIFY(m_center->find(AgentId{12})->since == m_clock.now() - 10s);
    QVERIFY(m_notes.agents.contains(raw(*m_center->row(AgentId{12}))));
}

void TestContactCenter::takeOverUnlistsWhatIsGone()
{
    ContactCenter fresh(m_clock);
    fresh.apply(xuc::QueueList{{{.id = QueueId{9}, .name = u"red"_s, .number = u"3002"_s}}});
    m_center->takeOver(fresh);
    QVERIFY(!m_center->find(QueueId{7})->isListed);
    QVERIFY(!m_center->findQueue(u"blue"));
    QVERIFY(m_center->find(QueueId{7})->members.empty());
    QVERIFY(m_center->find(QueueId{9})->isListed);
    QVERIFY(!m_center->ownRow());
    QCOMPARE(m_notes.resets, 0);
}

void TestContactCenter::fullScaleFitsInTwelveMebibytes()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer's allocator has no such figures.");
#endif
    const auto before = mallinfo2();
    ContactCenter center(m_clock);
    {
        xuc::QueueList queues;
        for (int i = 0; i < 1000; ++i)
            queues.queues.append({.id = QueueId{i},
                                  .name = u"queue%1"_s.arg(i),
                                  .displayName = u"Queue %1"_s.arg(i),
                                  .number = u"3%1"_s.arg(i)});
        xuc::AgentList agents;
        xuc::QueueMemberList members;
        for (int i = 0; i < 10'000; ++i) {
            agents.agents.append({.agentId = AgentId{i},
                                  .firstName = u"First%1"_s.arg(i),
                                  .lastName = u"Last%1"_s.arg(i),
                                  .number = u"%1"_s.arg(20'000 + i),
                                  .userId = UserId{i}});
            xuc::UserQueueDefaultMembership standard{.userId = UserId{i}};
            for (int j = 0; j < 10; ++j) {
                members.members.append({AgentId{i}, QueueId{(i + j * 97) % 1000}, j % 4});
                standard.membership.append({QueueId{(i + j * 89) % 1000}, j % 4});
            }
            center.apply(standard);
        }
        center.apply(queues);
        center.apply(agents);
        center.apply(members);
        for (int i = 0; i < 10'000; ++i) {
            AgentStateEvent event = state(i, AgentState::Ready);
            event.phoneNb = QString::number(10'000 + i);
            event.cause = u"available"_s;
            center.apply(event);
        }
    }
    const auto after = mallinfo2();
    const double mebibytes
        = double(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / 1048576;
    qInfo("%.1f MiB", mebibytes);
    QVERIFY2(mebibytes <= 12, qPrintable(QString::number(mebibytes)));
}

void TestContactCenter::statisticsFrameIsCheap()
{
    double value = 0;
    QBENCHMARK
    {
        value += 1;
        m_center->apply(stats(7,
                              {counter(QueueStat::WaitingCalls, value),
                               counter(QueueStat::LongestWaitTime, value),
                               counter(QueueStat::TotalNumberCallsEntered, value)}));
    }
    QCOMPARE(m_center->find(QueueId{7})->figure(QueueStat::WaitingCalls), value);
}

QTEST_GUILESS_MAIN(TestContactCenter)
#include "test_contactcenter.moc"
