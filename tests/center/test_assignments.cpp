// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/assignments.h"
#include "center/intentbook.h"
#include "playedfloor.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A supervisor's changes against a server played frame by frame.
class TestAssignments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPlanCountsWhatWillChange();
    void aPlanLeavesOutWhatIsNotOffered();
    void anEditedAgentSendsOnlyDifferences();
    void aMoveEmptiesTheSourceOnlyBehindTheTarget();
    void aMoveWhoseTargetIsSilentLeavesTheSource();
    void atMost32AreUnprovedEachOnItsOwnClock();
    void aBatchDoesNotHoldUpOtherWishes();
    void twoChangesOfOneSeatGoOneAfterTheOther();
    void oneSeatsThirdChangeIsNotTakenForAnothers();
    void whatWasRetriedBehindANewerChangeIsTakenBackInItsOrder();
    void aFailedChangeIsNotProvedByAnOlderOnesRetry();
    void aRetryOfWhatANewerChangeHasDoneIsNoChange();
    void whatIsTakenBackMakesRoomFirst();
    void whatSomebodyElseChangedFirstIsNotSent();
    void whatSomebodyElseSetMeanwhileIsSaid();
    void silenceFailsAndALateProofStillCounts();
    void whoShowsALostChangesValueLaterIsSomebodyElse();
    void aLateProofBehindANewerChangeIsTakenBackFirst();
    void aStoppedBatchSendsNothingMore();
    void aLostLinkFailsTheRestAndTheNewStateProves();
    void aSecondLossRaisesNoDoubtAboutTheFirst();
    void anotherSignInForgetsAll();

    void aGroupGoesByOneCommand_data();
    void aGroupGoesByOneCommand();
    void anOlderServerGetsTheGroupOneByOne();
    void aSilentServerGetsTheRetryOneByOne();
    void aGroupThatIsNotThePlannedOneGoesOneByOne();

    void defaultsAreKeyedByUserAndKeepWhatIsNotShown();
    void theSameDefaultsForManyAreOneCommand();
    void applyingDefaultsLeavesWhoHasNone();
    void applyingDefaultsWaitsForThoseUnderWay();
    void applyingDefaultsTouchesNoQueueThatIsNotShown();
    void ofActiveOnesTheLowestPenaltyWins();
    void aGroupIsSetAndSetBack();

    void aMoveIsTakenBackAndMadeAgain();
    void aWholeBatchIsTakenBack();
    void whatSomebodyElseChangedIsNotTakenBack();
    void aBatchOfWhichNothingWasDoneIsPassedOver();
    void aNewChangeEndsTheRedo();

private:
    void floor(int agents, int queues, PlayedFloor::Grid grid);
    AssignmentBatch batch(BatchId id) const { return *m_assignments->find(id); }
    AssignmentPlanner planner() const { return m_assignments->planner(); }
    static std::vector<AgentId> agents(int count);

    std::unique_ptr<PlayedFloor> m_floor;
    std::unique_ptr<Assignments> m_assignments;
};

namespace {

constexpr AgentId agent(int id)
{
    return AgentId(id);
}
constexpr QueueId queue(int id)
{
    return QueueId(id);
}
constexpr Cell cell(int queue, int penalty)
{
    return {QueueId(queue), penalty};
}

} // namespace

void TestAssignments::init()
{
    floor(3, 3, {{{1, 1}, 0}, {{2, 1}, 0}, {{3, 2}, 4}});
}

void TestAssignments::cleanup()
{
    m_assignments.reset();
    m_floor.reset();
}

void TestAssignments::floor(int agents, int queues, PlayedFloor::Grid grid)
{
    cleanup();
    m_floor = std::make_unique<PlayedFloor>(agents, queues, std::move(grid));
    m_assignments = std::make_unique<Assignments>(*m_floor->stage.desk);
}

std::vector<AgentId> TestAssignments::agents(int count)
{
    std::vector<AgentId> all;
    for (int i = 1; i <= count; ++i)
        all.push_back(AgentId(i));
    return all;
}

void TestAssignments::aPlanCountsWhatWillChange()
{
    const AssignmentBatch plan = planner().set(agents(3), cell(1, 0));
    QCOMPARE(plan.unchanged, 2);
    QCOMPARE(plan.rows.size(), std::size_t(1));
    QCOMPARE(plan.rows[0].agent, agent(3));
    QCOMPARE(plan.rows[0].before, AssignmentRow::none);
    QCOMPARE(plan.rows[0].after, 0);
    QVERIFY(m_floor->stage.link->sent.isEmpty());
}

void TestAssignments::aPlanLeavesOutWhatIsNotOffered()
{
    const AssignmentBatch plan = planner().set({agent(1), agent(9)}, cell(2, 1));
    QCOMPARE(plan.notOffered, 1);
    QCOMPARE(plan.rows.size(), std::size_t(1));
    QCOMPARE(planner().set({agent(1)}, cell(7, 1)).notOffered, 1);
    m_floor->stage.link->say("RightProfile", R"({"profile":"NoRight","rights":[]})");
    QVERIFY(planner().set(agents(3), cell(3, 1)).isEmpty());
    m_floor->stage.link->say("RightProfile", R"({"profile":"Supervisor","rights":[]})");
    QCOMPARE(planner().set(agents(3), cell(3, 1)).rows.size(), std::size_t(3));
}

void TestAssignments::anEditedAgentSendsOnlyDifferences()
{
    floor(1, 3, {{{1, 1}, 0}, {{1, 2}, 1}});
    const BatchId id = m_assignments->run(
        planner().edit({.agent = agent(1), .active = {{queue(1), 0}, {queue(3), 2}}}));
    QCOMPARE(m_floor->play(), 2);
    QCOMPARE(m_floor->received, (QStringList{u"setAgentQueue"_s, u"removeAgentFromQueue"_s}));
    QCOMPARE(m_floor->seen(), (PlayedFloor::Grid{{{1, 1}, 0}, {{1, 3}, 2}}));
    QCOMPARE(m_assignments->progress(id).done, 2);
}

void TestAssignments::aMoveEmptiesTheSourceOnlyBehindTheTarget()
{
    const BatchId id = m_assignments->run(planner().move({{agent(1), queue(1)}}, cell(2, 3)));
    QCOMPARE(m_floor->stage.link->sent.size(), 1);
    QVERIFY(m_floor->stage.link->sent[0].contains("setAgentQueue"));
    QCOMPARE(batch(id).rows[1].state, RowState::Waiting);
    m_floor->play();
    QCOMPARE(m_floor->received, (QStringList{u"setAgentQueue"_s, u"removeAgentFromQueue"_s}));
    QVERIFY(m_assignments->progress(id).isOver());
    QCOMPARE(m_floor->seen(), m_floor->grid);
    QCOMPARE(m_floor->grid, (PlayedFloor::Grid{{{1, 2}, 3}, {{2, 1}, 0}, {{3, 2}, 4}}));
}

void TestAssignments::aMoveWhoseTargetIsSilentLeavesTheSource()
{
    const PlayedFloor::Grid before = m_floor->grid;
    m_floor->isDeaf = [](const QJsonObject &) { return true; };
    const BatchId id = m_assignments->run(planner().move({{agent(1), queue(1)}}, cell(2, 3)));
    m_floor->play();
    m_floor->wait(5s);
    QCOMPARE(batch(id).rows[0].state, RowState::Failed);
    QCOMPARE(batch(id).rows[0].failure, IntentFailure::NotConfirmed);
    QCOMPARE(batch(id).rows[1].state, RowState::Held);
    QCOMPARE(m_floor->grid, before);
    m_floor->isDeaf = {};
    QVERIFY(m_assignments->retry(id, 1)); // Either half brings the other with it.
    m_floor->play();
    QCOMPARE(m_assignments->progress(id).done, 2);
    QCOMPARE(m_floor->seen(), (PlayedFloor::Grid{{{1, 2}, 3}, {{2, 1}, 0}, {{3, 2}, 4}}));
}

void TestAssignments::atMost32AreUnprovedEachOnItsOwnClock()
{
    floor(40, 1, {});
    const BatchId id = m_assignments->run(planner().set(agents(40), cell(1, 1)));
    QCOMPARE(m_floor->stage.link->sent.size(), 32);
    QCOMPARE(m_assignments->progress(id).pending, 32);
    m_floor->wait(3s);
    m_floor->setMember(1, 1, 1);
    QCOMPARE(m_floor->stage.link->sent.size(), 33);
    m_floor->wait(2s); // Of the first 32 only; the 33rd has been under way for two seconds.
    QCOMPARE(m_assignments->progress(id).failed, 31);
    QCOMPARE(m_floor->stage.link->sent.size(), 40);
    QCOMPARE(batch(id).rows[32].state, RowState::Pending);
    m_floor->wait(3s);
    QCOMPARE(batch(id).rows[32].state, RowState::Failed);
    QCOMPARE(batch(id).rows[33].state, RowState::Pending);
}

void TestAssignments::aBatchDoesNotHoldUpOtherWishes()
{
    floor(40, 1, {});
    m_assignments->run(planner().set(agents(40), cell(1, 1)));
    m_floor->stage.link->sent.clear();
    m_floor->stage.desk->setDoNotDisturb(true);
    QVERIFY(m_floor->stage.link->sent.value(0).contains("\"dnd\""));
}

void TestAssignments::twoChangesOfOneSeatGoOneAfterTheOther()
{
    const BatchId first = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    const BatchId second = m_assignments->run(planner().set({agent(1)}, cell(1, 5)));
    QCOMPARE(m_floor->stage.link->sent.size(), 1);
    m_floor->play();
    QCOMPARE(m_assignments->progress(first).done, 1);
    QCOMPARE(m_assignments->progress(second).done, 1);
    QCOMPARE(batch(second).rows[0].before, 2); // What the first one had put there.
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->grid.at({1, 1}), 2);
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->grid.at({1, 1}), 0);
}

void TestAssignments::oneSeatsThirdChangeIsNotTakenForAnothers()
{
    const BatchId first = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    const BatchId second = m_assignments->run(planner().set({agent(1)}, cell(1, 5)));
    const BatchId third = m_assignments->run(planner().set({agent(1)}, cell(1, 7)));
    QList<RowState> states;
    connect(m_assignments.get(), &Assignments::rowsChanged, this, [&](BatchId id) {
        if (id == second)
            states.append(batch(id).rows[0].state);
    });
    m_floor->play();
    // What proves the first is not held against the second, which goes out because of it.
    QCOMPARE(states, (QList{RowState::Pending, RowState::Done}));
    QCOMPARE(m_assignments->progress(first).done, 1);
    QCOMPARE(m_assignments->progress(third).done, 1);
    for (int i = 0; i < 3; ++i) {
        m_assignments->undo();
        m_floor->play();
    }
    QCOMPARE(m_floor->grid.at({1, 1}), 0);
}

void TestAssignments::whatWasRetriedBehindANewerChangeIsTakenBackInItsOrder()
{
    m_floor->isDeaf = [](const QJsonObject &) { return true; };
    const BatchId first = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_floor->play();
    m_floor->wait(5s);
    m_floor->isDeaf = {};
    m_assignments->run(planner().set({agent(1)}, cell(1, 5)));
    m_floor->play();
    QCOMPARE(m_assignments->retry(first), 1);
    m_floor->play();
    QCOMPARE(m_floor->grid.at({1, 1}), 2);
    const auto newer = m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_assignments->progress(*newer).changedByOther, 0);
    QCOMPARE(m_floor->grid.at({1, 1}), 2); // The older one is behind it.
    const auto older = m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_assignments->progress(*older).done, 1);
    QCOMPARE(m_floor->grid.at({1, 1}), 0);
}

void TestAssignments::aFailedChangeIsNotProvedByAnOlderOnesRetry()
{
    m_floor->isDeaf = [](const QJsonObject &) { return true; };
    const BatchId older = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_floor->play();
    m_floor->wait(5s);
    const BatchId newer = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_floor->play();
    m_floor->wait(5s);
    m_floor->isDeaf = {};
    m_assignments->retry(older);
    m_floor->play();
    QCOMPARE(batch(older).rows[0].state, RowState::Done);
    QCOMPARE(batch(newer).rows[0].state, RowState::Failed);
}

//! The newer one did it, and only the newer one takes it back.
void TestAssignments::aRetryOfWhatANewerChangeHasDoneIsNoChange()
{
    m_floor->isDeaf = [](const QJsonObject &command) { return command["penalty"_L1] == 2; };
    const BatchId lost = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_assignments->run(planner().set({agent(1)}, cell(1, 5))); // Waits for the lost one.
    m_floor->play();
    m_floor->wait(5s);
    m_floor->play();
    QCOMPARE(batch(lost).rows[0].state, RowState::Failed);
    m_floor->isDeaf = {};
    m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_floor->play();
    m_assignments->retry(lost);
    m_floor->play();
    QCOMPARE(batch(lost).rows[0].state, RowState::Done);
    QVERIFY(!batch(lost).rows[0].isChange());
    while (m_assignments->nextUndo()) {
        const auto undo = m_assignments->undo();
        m_floor->play();
        QCOMPARE(m_assignments->progress(*undo).changedByOther, 0);
    }
    QCOMPARE(m_floor->grid.at({1, 1}), 0);
}

void TestAssignments::whatIsTakenBackMakesRoomFirst()
{
    for (int i = 0; i < Assignments::maxBatches; ++i) {
        m_assignments->run(planner().set({agent(1)}, cell(1, 1 + i % 2)));
        m_floor->play();
    }
    for (int i = 0; i < Assignments::maxBatches; ++i) {
        QVERIFY(m_assignments->undo());
        m_floor->play();
        QCoreApplication::processEvents(); // The room is made behind the signals.
    }
    QCOMPARE(m_floor->grid.at({1, 1}), 0);
    QCOMPARE(m_assignments->all().size(), Assignments::maxBatches);
}

void TestAssignments::whatSomebodyElseChangedFirstIsNotSent()
{
    const AssignmentBatch plan = planner().set(agents(3), cell(1, 7));
    m_floor->setMember(1, 1, 4);
    m_floor->setMember(2, 1, 7); // Just what was wished.
    const BatchId id = m_assignments->run(plan);
    QCOMPARE(m_floor->play(), 1);
    QCOMPARE(batch(id).rows[0].state, RowState::ChangedByOther);
    QCOMPARE(batch(id).rows[1].state, RowState::Done);
    QCOMPARE(m_floor->grid.at({1, 1}), 4);
    QCOMPARE(m_assignments->retry(id), 0);
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->grid.at({2, 1}), 7); // The other's doing stays.
    QVERIFY(!m_floor->grid.contains({3, 1}));
}

void TestAssignments::whatSomebodyElseSetMeanwhileIsSaid()
{
    const BatchId id = m_assignments->run(planner().set({agent(1)}, cell(1, 7)));
    m_floor->setMember(1, 1, 3);
    QCOMPARE(batch(id).rows[0].state, RowState::ChangedByOther);
    m_floor->play(); // Ours arrives behind it: then the value is ours after all.
    QCOMPARE(batch(id).rows[0].state, RowState::Done);
    QCOMPARE(m_floor->seen().at({1, 1}), 7);
}

void TestAssignments::silenceFailsAndALateProofStillCounts()
{
    const BatchId id = m_assignments->run(planner().remove({{agent(1), queue(1)}}));
    m_floor->wait(5s);
    QCOMPARE(batch(id).rows[0].state, RowState::Failed);
    QVERIFY(!m_assignments->nextUndo());
    m_floor->play();
    QCOMPARE(batch(id).rows[0].state, RowState::Done);
    QVERIFY(m_assignments->nextUndo());
}

void TestAssignments::whoShowsALostChangesValueLaterIsSomebodyElse()
{
    const BatchId lost = m_assignments->run(planner().set({agent(3)}, cell(1, 2)));
    m_floor->stage.link->sent.clear();
    m_floor->wait(5s);
    QCOMPARE(batch(lost).rows[0].state, RowState::Failed);
    m_assignments->run(planner().set({agent(2)}, cell(1, 3)));
    m_floor->play(); // The server has come to what was sent behind it.
    m_floor->setMember(3, 1, 2);
    QCOMPARE(batch(lost).rows[0].state, RowState::Failed);
    m_assignments->undo();
    m_floor->play();
    QVERIFY(!m_assignments->nextUndo());
    QCOMPARE(m_floor->grid.at({3, 1}), 2);
}

//! The row that was late begins where the one before it has ended.
void TestAssignments::aLateProofBehindANewerChangeIsTakenBackFirst()
{
    m_floor->isDeaf = [](const QJsonObject &) { return true; };
    const BatchId late = m_assignments->run(planner().set({agent(3)}, cell(1, 2)));
    m_floor->play();
    m_floor->wait(5s);
    m_floor->isDeaf = {};
    m_assignments->run(planner().set({agent(3)}, cell(1, 1)));
    m_floor->play();
    m_assignments->retry(late);
    const QList<QByteArray> words = std::exchange(m_floor->stage.link->sent, {});
    m_floor->wait(5s);
    QCOMPARE(batch(late).rows[0].state, RowState::Failed);
    m_floor->stage.link->sent = words;
    m_floor->play();
    QCOMPARE(batch(late).rows[0].state, RowState::Done);
    for (int i = 0; i < 2; ++i) {
        const auto undo = m_assignments->undo();
        QVERIFY(undo);
        m_floor->play();
        QCOMPARE(m_assignments->progress(*undo).changedByOther, 0);
    }
    QVERIFY(!m_assignments->nextUndo());
    QVERIFY(!m_floor->grid.contains({3, 1}));
}

void TestAssignments::aStoppedBatchSendsNothingMore()
{
    floor(40, 1, {});
    const BatchId id = m_assignments->run(planner().set(agents(40), cell(1, 1)));
    m_assignments->stop(id);
    QCOMPARE(m_assignments->find(id)->count(RowState::Stopped), 8);
    QCOMPARE(m_floor->play(), 32);
    QCOMPARE(m_assignments->progress(id).done, 32);
    QVERIFY(m_assignments->progress(id).isOver());
    QCOMPARE(m_assignments->retry(id), 8);
    QCOMPARE(m_floor->play(), 8);
    QCOMPARE(m_assignments->progress(id).done, 40);
}

void TestAssignments::aLostLinkFailsTheRestAndTheNewStateProves()
{
    floor(40, 1, {});
    const BatchId id = m_assignments->run(planner().set(agents(40), cell(1, 1)));
    m_floor->stage.link->sent.clear();
    m_floor->stage.link->become(Link::State::Waiting);
    QCOMPARE(m_assignments->find(id)->count(RowState::Failed), 40);
    QCOMPARE(batch(id).rows[39].failure, IntentFailure::LinkDown);
    for (int i = 1; i <= 35; ++i) // Three more than had left: somebody else's doing.
        m_floor->grid[{i, 1}] = 1;
    m_floor->tellLists();
    m_floor->stage.becomeLive();
    QCOMPARE(m_assignments->progress(id).done, 32);
    // Nothing goes by itself.
    QVERIFY(std::ranges::none_of(m_floor->stage.desk->intents().all(), &Intent::isOpen));
    QCOMPARE(m_assignments->retry(id), 8);
    QCOMPARE(m_floor->play(), 5);
    QCOMPARE(m_assignments->progress(id).done, 40);
}

//! What a lost link left in doubt is settled by the state behind it, not by one behind a later
//! loss.
void TestAssignments::aSecondLossRaisesNoDoubtAboutTheFirst()
{
    const BatchId lost = m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_floor->stage.link->sent.clear();
    m_floor->stage.link->become(Link::State::Waiting);
    m_floor->tellLists();
    m_floor->stage.becomeLive();
    QCOMPARE(batch(lost).rows[0].state, RowState::Failed);
    m_assignments->run(planner().set({agent(2)}, cell(1, 3)));
    m_floor->play();
    m_floor->stage.link->become(Link::State::Waiting);
    m_floor->grid[{1, 1}] = 2; // Somebody else, meanwhile.
    m_floor->tellLists();
    m_floor->stage.becomeLive();
    QCOMPARE(batch(lost).rows[0].state, RowState::Failed);
    m_assignments->undo();
    m_floor->play();
    QVERIFY(!m_assignments->nextUndo());
    QCOMPARE(m_floor->grid.at({1, 1}), 2);
}

void TestAssignments::anotherSignInForgetsAll()
{
    m_assignments->run(planner().set({agent(1)}, cell(1, 2)));
    m_floor->play();
    QVERIFY(m_assignments->nextUndo());
    m_floor->stage.desk->signOut();
    QVERIFY(!m_assignments->nextUndo());
    QVERIFY(m_assignments->all().isEmpty());
}

void TestAssignments::aGroupGoesByOneCommand_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("rows");
    QTest::newRow("move") << 0 << u"moveAgentsInGroup"_s << 4;
    QTest::newRow("add") << 1 << u"addAgentsInGroup"_s << 2;
    QTest::newRow("remove") << 2 << u"removeAgentGroupFromQueueGroup"_s << 2;
    QTest::newRow("add who is missing") << 3 << u"addAgentsNotInQueueFromGroupTo"_s << 1;
}

void TestAssignments::aGroupGoesByOneCommand()
{
    QFETCH(int, deed);
    QFETCH(QString, command);
    QFETCH(int, rows);
    const GroupId group{1};
    const PlayedFloor::Grid before = m_floor->grid;
    const AssignmentBatch plans[]
        = {planner().moveGroup(group, cell(1, 0), cell(3, 2)),
           planner().addGroup(group, cell(1, 0), cell(3, 2)),
           planner().removeGroup(group, cell(1, 0)), planner().addGroupMissing(group, cell(1, 6))};
    QCOMPARE(plans[deed].rows.size(), std::size_t(rows));
    const BatchId id = m_assignments->run(plans[deed]);
    QCOMPARE(m_floor->play(), 1);
    QCOMPARE(m_floor->received, QStringList{command});
    QCOMPARE(m_assignments->progress(id).done, rows);
    QCOMPARE(m_floor->seen(), m_floor->grid);
    QVERIFY(std::ranges::none_of(m_floor->stage.desk->intents().all(), &Intent::isOpen));
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->seen(), before);
}

void TestAssignments::anOlderServerGetsTheGroupOneByOne()
{
    m_floor->unknown = {u"moveAgentsInGroup"_s};
    const BatchId id = m_assignments->run(planner().moveGroup(GroupId(1), cell(1, 0), cell(3, 2)));
    QCOMPARE(m_floor->play(), 5);
    QCOMPARE(m_assignments->progress(id).done, 4);
    QCOMPARE(m_floor->seen(), (PlayedFloor::Grid{{{1, 3}, 2}, {{2, 3}, 2}, {{3, 2}, 4}}));
    m_floor->received.clear();
    m_assignments->run(planner().moveGroup(GroupId(1), cell(3, 2), cell(1, 0)));
    m_floor->play();
    QVERIFY(!m_floor->received.contains(u"moveAgentsInGroup"_s)); // It is not asked again.
    QCOMPARE(m_floor->seen(), (PlayedFloor::Grid{{{1, 1}, 0}, {{2, 1}, 0}, {{3, 2}, 4}}));
}

void TestAssignments::aSilentServerGetsTheRetryOneByOne()
{
    m_floor->isDeaf = [](const QJsonObject &command) {
        return command.value(u"command") == u"removeAgentGroupFromQueueGroup"_s;
    };
    const BatchId id = m_assignments->run(planner().removeGroup(GroupId(1), cell(1, 0)));
    m_floor->play();
    m_floor->wait(5s);
    QCOMPARE(m_assignments->progress(id).failed, 2);
    QVERIFY(m_floor->stage.link->sent.isEmpty());
    QCOMPARE(m_assignments->retry(id), 2);
    QCOMPARE(m_floor->play(), 2);
    QCOMPARE(m_assignments->progress(id).done, 2);
}

void TestAssignments::aGroupThatIsNotThePlannedOneGoesOneByOne()
{
    const AssignmentBatch plan = planner().removeGroup(GroupId(1), cell(1, 0));
    m_floor->setMember(3, 1, 0); // One more in the cell, whom nobody decided about.
    const BatchId id = m_assignments->run(plan);
    m_floor->play();
    QCOMPARE(m_floor->received,
             (QStringList{u"removeAgentFromQueue"_s, u"removeAgentFromQueue"_s}));
    QCOMPARE(m_assignments->progress(id).done, 2);
    QVERIFY(m_floor->grid.contains({3, 1}));
}

void TestAssignments::defaultsAreKeyedByUserAndKeepWhatIsNotShown()
{
    m_floor->setDefaults(101, {{1, 0}, {88, 3}}); // Queue 88 is not among those shown.
    const std::vector<BaseMembership> shown{{queue(2), 5}};
    const BatchId id = m_assignments->run(
        planner().edit({.agent = agent(1), .active = {{queue(1), 0}}, .defaults = shown}));
    QCOMPARE(m_floor->stage.lastSent().value(u"userId").toInt(), 101);
    m_floor->play();
    QCOMPARE(m_floor->defaults.at(101), (std::map<int, int>{{2, 5}, {88, 3}}));
    QCOMPARE(m_assignments->progress(id).done, 1);
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->defaults.at(101), (std::map<int, int>{{1, 0}, {88, 3}}));
}

void TestAssignments::theSameDefaultsForManyAreOneCommand()
{
    m_floor->setDefaults(101, {{1, 0}});
    m_floor->setDefaults(102, {{3, 3}});
    m_floor->setDefaults(103, {{2, 1}});
    const BatchId id = m_assignments->run(planner().setDefaults(agents(3), {{queue(2), 1}}));
    QCOMPARE(batch(id).unchanged, 1);
    QCOMPARE(m_floor->play(), 1);
    QCOMPARE(m_floor->received, QStringList{u"setUsersDefaultMembership"_s});
    QCOMPARE(m_assignments->progress(id).done, 2);
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->defaults.at(101), (std::map<int, int>{{1, 0}}));
    QCOMPARE(m_floor->defaults.at(102), (std::map<int, int>{{3, 3}}));
    m_floor->setDefaults(101, {{88, 1}, {1, 0}}); // Who keeps something unseen is written alone.
    m_floor->received.clear();
    m_assignments->run(planner().setDefaults(agents(3), {{queue(2), 1}}));
    m_floor->play();
    QCOMPARE(m_floor->defaults.at(101), (std::map<int, int>{{2, 1}, {88, 1}}));
    QVERIFY(!m_floor->received.contains(u"setUsersDefaultMembership"_s));
}

void TestAssignments::applyingDefaultsLeavesWhoHasNone()
{
    m_floor->setDefaults(101, {{2, 1}, {3, 0}});
    m_floor->setDefaults(102, {{1, 0}});
    const AssignmentBatch plan = planner().applyDefaults(agents(3));
    QCOMPARE(plan.rows.size(), std::size_t(3));
    QCOMPARE(plan.unchanged, 1);
    QCOMPARE(plan.withoutDefaults, std::vector<AgentId>{agent(3)});
    const BatchId id = m_assignments->run(plan);
    QCOMPARE(m_floor->play(), 1);
    QCOMPARE(m_assignments->progress(id).done, 3);
    QCOMPARE(m_floor->seen(),
             (PlayedFloor::Grid{{{1, 2}, 1}, {{1, 3}, 0}, {{2, 1}, 0}, {{3, 2}, 4}}));
}

void TestAssignments::applyingDefaultsWaitsForThoseUnderWay()
{
    m_floor->setDefaults(101, {{2, 1}});
    m_assignments->run(planner().setDefaults({agent(1)}, {{queue(2), 5}}));
    const BatchId id = m_assignments->run(planner().applyDefaults({agent(1)}));
    m_floor->play();
    QVERIFY(!m_floor->received.contains(u"applyUsersDefaultMembership"_s)); // It would do another.
    QCOMPARE(m_assignments->progress(id).done, 2);
    QCOMPARE(m_floor->grid.at({1, 2}), 1); // What was planned.
}

void TestAssignments::applyingDefaultsTouchesNoQueueThatIsNotShown()
{
    m_floor->stage.link->say("RightProfile", R"({"profile":"Supervisor","rights":[]})");
    m_floor->setDefaults(101, {{2, 1}, {88, 0}});
    const BatchId id = m_assignments->run(planner().applyDefaults({agent(1)}));
    m_floor->play();
    QCOMPARE(m_floor->received, (QStringList{u"setAgentQueue"_s, u"removeAgentFromQueue"_s}));
    QCOMPARE(m_assignments->progress(id).done, 2);
}

void TestAssignments::ofActiveOnesTheLowestPenaltyWins()
{
    m_floor->setMember(1, 2, 1);
    m_floor->setMember(2, 2, 6);
    const auto found = planner().activeUnion(agents(3));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0], (SharedMembership{.queue = queue(1), .penalty = 0, .holders = 2}));
    QCOMPARE(found[1],
             (SharedMembership{.queue = queue(2), .penalty = 1, .others = {4, 6}, .holders = 3}));
}

void TestAssignments::aGroupIsSetAndSetBack()
{
    const BatchId id = m_assignments->run(planner().setGroup(agents(2), GroupId(2)));
    QCOMPARE(m_floor->play(), 2);
    QCOMPARE(m_assignments->progress(id).done, 2);
    QCOMPARE(*m_floor->stage.desk->center().find(agent(1))->group, GroupId(2));
    m_floor->setGroup(2, 5);
    m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_floor->groups.at(1), 1);
    QCOMPARE(m_floor->groups.at(2), 5);
}

void TestAssignments::aMoveIsTakenBackAndMadeAgain()
{
    const PlayedFloor::Grid before = m_floor->grid;
    m_assignments->run(planner().move({{agent(1), queue(1)}, {agent(2), queue(1)}}, cell(2, 3)));
    m_floor->play();
    const PlayedFloor::Grid after = m_floor->grid;
    const auto undone = m_assignments->undo();
    QVERIFY(undone);
    m_floor->received.clear();
    m_floor->play();
    QCOMPARE(m_floor->received.first(), u"setAgentQueue"_s); // Back first, out behind it.
    QCOMPARE(m_floor->grid, before);
    QVERIFY(!m_assignments->nextUndo());
    QVERIFY(m_assignments->redo());
    m_floor->play();
    QCOMPARE(m_floor->grid, after);
    QVERIFY(!m_assignments->nextRedo());
    QVERIFY(m_assignments->undo());
    m_floor->play();
    QCOMPARE(m_floor->seen(), before);
}

void TestAssignments::aWholeBatchIsTakenBack()
{
    PlayedFloor::Grid before;
    for (int i = 1; i <= 50; ++i)
        before[{i, 1}] = i % 4;
    floor(50, 3, before);
    m_assignments->run(planner().editMany(agents(50), {{queue(2), 1}, {queue(3), 2}}, {queue(1)}));
    QCOMPARE(m_floor->play(), 150);
    QCOMPARE(m_assignments->nextUndo()->deed, AssignmentDeed::EditMany);
    QVERIFY(m_assignments->undo());
    m_floor->play();
    QCOMPARE(m_floor->seen(), before);
}

void TestAssignments::whatSomebodyElseChangedIsNotTakenBack()
{
    m_assignments->run(planner().set(agents(3), cell(3, 1)));
    m_floor->play();
    m_floor->setMember(2, 3, 8);
    const auto undone = m_assignments->undo();
    m_floor->play();
    QCOMPARE(m_assignments->progress(*undone).changedByOther, 1);
    QCOMPARE(m_assignments->progress(*undone).done, 2);
    QCOMPARE(m_floor->grid.at({2, 3}), 8);
    QVERIFY(!m_floor->grid.contains({1, 3}));
    m_assignments->redo();
    m_floor->play();
    QCOMPARE(m_floor->grid.at({1, 3}), 1);
    QCOMPARE(m_floor->grid.at({2, 3}), 8);
}

void TestAssignments::aBatchOfWhichNothingWasDoneIsPassedOver()
{
    m_assignments->run(planner().set({agent(1)}, cell(3, 1)));
    QVERIFY(!m_assignments->nextUndo()); // It still runs.
    m_floor->play();
    m_floor->isDeaf = [](const QJsonObject &) { return true; };
    m_assignments->run(planner().set({agent(2)}, cell(3, 1)));
    m_floor->play();
    m_floor->wait(5s);
    QCOMPARE(m_assignments->nextUndo()->rows[0].agent, agent(1));
}

void TestAssignments::aNewChangeEndsTheRedo()
{
    m_assignments->run(planner().set({agent(1)}, cell(3, 1)));
    m_floor->play();
    m_assignments->undo();
    m_floor->play();
    QVERIFY(m_assignments->nextRedo());
    m_assignments->run(planner().set({agent(2)}, cell(3, 1)));
    QVERIFY(!m_assignments->nextRedo());
}

QTEST_GUILESS_MAIN(TestAssignments)
#include "test_assignments.moc"
