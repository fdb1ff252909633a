// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testeditdrafts.h"

#include "playedfloor.h"
#include "ui/supervisor/edit/agentdraft.h"
#include "ui/supervisor/edit/basedraft.h"
#include "ui/supervisor/edit/linesmodel.h"
#include "ui/supervisor/edit/manydraft.h"
#include "ui/supervisor/edit/planwords.h"
#include "ui/supervisor/edit/queuedraft.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AssignmentBatch;
using center::AssignmentPlanner;
using center::AssignmentRow;
using center::PlayedFloor;
using center::RowState;
using Kind = AssignmentRow::Kind;

namespace {

    //! Three agents, four queues.
    struct Stage
    {
        PlayedFloor floor{3, 4, {{{1, 1}, 0}, {{1, 2}, 3}, {{2, 2}, 1}, {{3, 2}, 5}, {{3, 3}, 2}}};

        const center::ContactCenter &center() const { return floor.stage.desk->center(); }
        AssignmentPlanner planner() const { return AssignmentPlanner(center()); }
    };

    void fill(PenaltySheet &sheet, const std::vector<PenaltySheet::Told> &told)
    {
        for (const PenaltyRow &row : sheet.merge(told, Instant{}))
            sheet.insert(sheet.placeFor(row), row);
    }

    PenaltySheet::Told queueTold(qint32 id)
    {
        return {.key = id, .number = u"3%1"_s.arg(id), .name = u"q%1"_s.arg(id)};
    }

} // namespace

void TestEditDrafts::anAgentsDraftBecomesOneBatch()
{
    const Stage stage;
    AgentDraft draft{.agent = AgentId(1), .group = GroupId(2)};
    fill(draft.sheet, queuesOf(stage.center(), draft.agent));
    QCOMPARE(draft.sheet.count(), 2);
    draft.sheet.type(draft.sheet.rowOf(1), PenaltySheet::Active, {});
    draft.sheet.type(draft.sheet.rowOf(2), PenaltySheet::Default, u"4"_s);
    draft.sheet.insert(0, draft.sheet.added(queueTold(4), 9));
    const AssignmentBatch batch = planOf(draft, stage.center(), stage.planner());
    QCOMPARE(batch.rows.size(), 4U);
    const auto find = [&batch](Kind kind, qint32 queue) {
        return *std::ranges::find_if(batch.rows, [=](const AssignmentRow &row) {
            return row.kind == kind && (kind != Kind::Membership || raw(row.queue) == queue);
        });
    };
    QCOMPARE(find(Kind::Membership, 1).after, AssignmentRow::none);
    QCOMPARE(find(Kind::Membership, 4).after, 9);
    QCOMPARE(find(Kind::Group, 0).after, 2);
    const auto defaults = find(Kind::Defaults, 0).defaultsAfter;
    QCOMPARE(defaults.size(), 1U);
    QCOMPARE(defaults.front(), (center::BaseMembership{QueueId(2), 4}));
}

void TestEditDrafts::whatIsNotTouchedIsNotPlanned()
{
    Stage stage;
    AgentDraft draft{.agent = AgentId(1)};
    fill(draft.sheet, queuesOf(stage.center(), draft.agent));
    QVERIFY(planOf(draft, stage.center(), stage.planner()).isEmpty());
    // Another takes him out of one queue, before the sheet hears of it: it is not undone by saving.
    stage.floor.setMember(1, 1, -1);
    draft.sheet.type(draft.sheet.rowOf(2), PenaltySheet::Active, u"8"_s);
    const AssignmentBatch batch = planOf(draft, stage.center(), stage.planner());
    QCOMPARE(batch.rows.size(), 1U);
    QCOMPARE(batch.rows.front().queue, QueueId(2));
}

void TestEditDrafts::aQueuesDraftChangesThatQueueAlone()
{
    const Stage stage;
    QueueDraft draft{.queue = QueueId(2)};
    fill(draft.sheet, membersOf(stage.center(), draft.queue));
    QCOMPARE(draft.sheet.count(), 3);
    QCOMPARE(draft.sheet.row(0).key, 2); // The lowest penalty first.
    draft.sheet.type(draft.sheet.rowOf(1), PenaltySheet::Active, u"0"_s);
    draft.sheet.remove(draft.sheet.rowOf(3));
    draft.sheet.type(draft.sheet.rowOf(2), PenaltySheet::Default, u"1"_s);
    const AssignmentBatch batch = planOf(draft, stage.center(), stage.planner());
    QCOMPARE(batch.rows.size(), 3U);
    for (const AssignmentRow &row : batch.rows) {
        if (row.kind == Kind::Membership)
            QCOMPARE(row.queue, QueueId(2));
        else
            QCOMPARE(row.user, std::optional(UserId(PlayedFloor::userOf(2))));
    }
    QCOMPARE(batch.agents().size(), 3U);
}

void TestEditDrafts::severalAgentsEnterAndLeave()
{
    const Stage stage;
    ManyDraft draft{.agents = {AgentId(1), AgentId(2)}};
    draft.added.insert(0, draft.added.added(queueTold(2), 1));
    draft.removed.insert(0, draft.removed.added(queueTold(1), 0));
    const AssignmentBatch batch = planOf(draft, stage.planner());
    QCOMPARE(batch.rows.size(),
             2U); // One has it so already, the other is not in the queue to leave.
    QCOMPARE(batch.unchanged, 2);
    QCOMPARE(holdersOf(draft.agents, QueueId(2), 1, stage.center()),
             (HolderCount{.all = 2, .same = 1}));
    QCOMPARE(sumWords(linesOf(batch, stage.center()), batch.unchanged).count(u','), 2);
}

void TestEditDrafts::aBaseFromActiveProposesTheLowest()
{
    const Stage stage;
    BaseDraft draft{.agents = {AgentId(1), AgentId(2), AgentId(3)}, .isFromActive = true};
    const auto all = proposalOf(draft, stage.center(), stage.planner());
    QCOMPARE(all.size(), 3U);
    const auto shared = *std::ranges::find(all, 2, &PenaltySheet::Told::key);
    QCOMPARE(shared.active, std::optional(1));
    QCOMPARE(shared.holders, 3);
    QCOMPARE(shared.others, (std::vector<qint32>{3, 5}));
    QCOMPARE(unsharedCount(draft, stage.planner()), 2);
    draft.isSharedOnly = true;
    QCOMPARE(proposalOf(draft, stage.center(), stage.planner()).size(), 1U);
    draft.isFromActive = false;
    QVERIFY(proposalOf(draft, stage.center(), stage.planner()).empty());
}

void TestEditDrafts::aBaseAppliedNowIsOneBatch()
{
    const Stage stage;
    BaseDraft draft{.agents = {AgentId(1), AgentId(2)}};
    draft.sheet.insert(0, draft.sheet.added(queueTold(4), 0));
    const AssignmentBatch kept = planOf(draft, stage.center(), stage.planner());
    QVERIFY(std::ranges::all_of(kept.rows, [](const AssignmentRow &row) {
        return row.kind == Kind::Defaults && row.order == 0;
    }));
    QCOMPARE(kept.orders.size(), 1U);
    draft.isApplied = true;
    const AssignmentBatch applied = planOf(draft, stage.center(), stage.planner());
    // Two defaults by one command; in one queue, out of two and out of one.
    QCOMPARE(applied.rows.size(), 2U + 3U + 2U);
    QCOMPARE(applied.orders.size(), 1U);
    QCOMPARE(std::ranges::count(applied.rows, AssignmentRow::none, &AssignmentRow::order), 5);
}

void TestEditDrafts::plansAreSaidInWords()
{
    const Stage stage;
    AgentDraft draft{.agent = AgentId(1)};
    fill(draft.sheet, queuesOf(stage.center(), draft.agent));
    draft.sheet.type(draft.sheet.rowOf(1), PenaltySheet::Active, {});
    draft.sheet.type(draft.sheet.rowOf(2), PenaltySheet::Active, u"7"_s);
    const auto lines = linesOf(planOf(draft, stage.center(), stage.planner()), stage.center());
    const QStringList words = shortWords(lines, false);
    QVERIFY(words.contains(u"q2 3 → 7"_s));
    QVERIFY(words.contains(u"q1 removed"_s));
    QVERIFY(shortWords(lines, true).contains(u"A 1 removed"_s));
    const AssignmentBatch apply
        = stage.planner().applyDefaults({AgentId(1), AgentId(2), AgentId(3)});
    QCOMPARE(willChangeWords(apply, 3),
             u"It would change 0 of these agents and leave 3 as they are."_s);
    QCOMPARE(withoutBaseWords(apply, stage.center()), u"No base configuration: A 1, A 2, A 3."_s);
}

void TestEditDrafts::linesFollowTheirBatch()
{
    const Stage stage;
    AssignmentBatch batch
        = stage.planner().set({AgentId(1), AgentId(2), AgentId(3)}, {QueueId(4), 2});
    batch.id = center::BatchId(1);
    LinesModel model(stage.center());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(batch);
    QCOMPARE(model.count(LinesModel::Pending), 3);
    batch.rows[0].state = RowState::Done; // Nothing was sent for it.
    batch.rows[1].state = RowState::Done;
    batch.rows[1].sentAt = Instant{} + std::chrono::seconds(1);
    batch.rows[2].state = RowState::Failed;
    const QPersistentModelIndex second = model.index(1, LinesModel::AgentColumn);
    model.show(batch);
    QCOMPARE(model.count(LinesModel::Nothing), 1);
    QCOMPARE(model.count(LinesModel::Done), 1);
    QCOMPARE(model.rowOfBatch(0), 2); // What failed stands first.
    QCOMPARE(model.index(0, LinesModel::ActionColumn).data().toString(), u"Retry"_s);
    QCOMPARE(second.data().toString(), u"A 2"_s);
    model.setPart(LinesModel::NotConfirmed);
    QCOMPARE(model.rowCount(), 1);
    model.setPart(LinesModel::All);
    QCOMPARE(model.rowCount(), 3);
}

} // namespace vigie::ui
