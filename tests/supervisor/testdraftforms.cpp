// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdraftforms.h"

#include "store/journal.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/edit/editdrafts.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Told = PenaltySheet::Told;

namespace {

    const Instant evening = Instant{} + 9h;

    std::vector<Told> threeQueues()
    {
        return {{.key = 1, .number = u"3001"_s, .name = u"Bikes"_s, .active = 0, .fallback = 0},
                {.key = 2, .number = u"3002"_s, .name = u"Boats"_s, .active = 1},
                {.key = 3, .number = u"3003"_s, .name = u"Cars"_s, .active = 2, .fallback = 4}};
    }

    void fill(PenaltySheet &sheet, const std::vector<Told> &told, Instant now = Instant{})
    {
        for (const PenaltyRow &row : sheet.merge(told, now))
            sheet.insert(sheet.placeFor(row), row);
    }

    AgentDraft typed()
    {
        AgentDraft draft{.agent = AgentId(7)};
        fill(draft.sheet, threeQueues());
        draft.sheet.type(draft.sheet.rowOf(2), PenaltySheet::Active, u"5"_s);
        return draft;
    }

    //! Through the bytes of the file.
    QJsonObject stored(const QJsonObject &form)
    {
        return QJsonDocument::fromJson(QJsonDocument(form).toJson()).object();
    }

    const PenaltyRow &rowOf(const PenaltySheet &sheet, qint32 key)
    {
        return sheet.row(sheet.rowOf(key));
    }

} // namespace

void TestDraftForms::onlyWhatWasTypedIsWritten()
{
    const QJsonObject form = formOf(typed(), u"Marie Dupont"_s);
    QCOMPARE(nameIn(form), u"Marie Dupont"_s);
    const QJsonArray rows = form["rows"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["key"_L1].toInt(), 2);
    QCOMPARE(rows[0]["active"_L1]["seen"_L1].toInt(), 1);
    QCOMPARE(rows[0]["active"_L1]["typed"_L1].toString(), u"5"_s);
    QVERIFY(!rows[0]["default"_L1].toObject().contains("typed"_L1));
}

void TestDraftForms::whatElseChangedMeanwhileIsMarked()
{
    AgentDraft back = agentDraftIn(stored(formOf(typed(), {})), evening);
    std::vector<Told> now = threeQueues();
    now[0].active = 3; // Nothing was typed there: it is what the dialog opens with.
    now[1].active = 8;
    fill(back.sheet, now, evening);
    QCOMPARE(back.sheet.count(), 3);
    const PenaltyCell &mine = rowOf(back.sheet, 2).active;
    QCOMPARE(mine.text(), u"5"_s);
    QCOMPARE(mine.known, 8);
    QCOMPARE(mine.changedAt, evening);
    QVERIFY(!rowOf(back.sheet, 2).fallback.changedAt);
    QVERIFY(!rowOf(back.sheet, 1).hasNews());

    AgentDraft same = agentDraftIn(stored(formOf(typed(), {})), evening);
    fill(same.sheet, threeQueues(), evening);
    QVERIFY(!same.sheet.hasNews());
    QVERIFY(same.sheet.isChanged());
}

void TestDraftForms::aRowTakenOutStaysOut()
{
    AgentDraft draft = typed();
    draft.sheet.remove(draft.sheet.rowOf(3));
    AgentDraft back = agentDraftIn(stored(formOf(draft, {})), evening);
    fill(back.sheet, threeQueues(), evening);
    QCOMPARE(back.sheet.rowOf(3), -1);
    QCOMPARE(back.sheet.changes().size(), 2U);

    // Somebody else gave it another penalty: it comes back to be looked at.
    AgentDraft changed = agentDraftIn(stored(formOf(draft, {})), evening);
    std::vector<Told> now = threeQueues();
    now[2].active = 6;
    fill(changed.sheet, now, evening);
    QVERIFY(changed.sheet.rowOf(3) >= 0);
    QVERIFY(rowOf(changed.sheet, 3).active.changedAt);
}

void TestDraftForms::everyFormComesBackAsItWas()
{
    const AddStart start{.key = u"3"_s, .penalty = u"4x"_s};
    AgentDraft agent = typed();
    agent.group = GroupId(2);
    agent.add = start;
    agent.groupSeen = GroupId(1);
    const QJsonObject agentForm = formOf(agent, u"Marie"_s);
    QCOMPARE(kindOf(agentForm), DraftKind::Agent);
    const AgentDraft agentBack = agentDraftIn(stored(agentForm), evening);
    QCOMPARE(agentBack.agent, agent.agent);
    QCOMPARE(agentBack.group, agent.group);
    QCOMPARE(agentBack.groupSeen, agent.groupSeen);
    QVERIFY(agentBack.add == start);
    QCOMPARE(formOf(agentBack, u"Marie"_s), agentForm);

    QueueDraft queue{.queue = QueueId(4), .sheet = agent.sheet, .add = start};
    queue.sheet.type(queue.sheet.rowOf(2), PenaltySheet::Active, u"wrong"_s);
    const QJsonObject queueForm = formOf(queue, u"Boats"_s);
    QCOMPARE(kindOf(queueForm), DraftKind::Queue);
    QCOMPARE(formOf(queueDraftIn(stored(queueForm), evening), u"Boats"_s), queueForm);

    ManyDraft many{.agents = {AgentId(3), AgentId(1)}, .add = start, .remove = {u"5"_s, {}}};
    many.added.insert(0, many.added.added(threeQueues()[0], 6));
    many.removed.insert(0, many.removed.added(threeQueues()[1], 0));
    const QJsonObject manyForm = formOf(many);
    QCOMPARE(kindOf(manyForm), DraftKind::Agents);
    QCOMPARE(agentCountIn(manyForm), 2);
    const ManyDraft manyBack = manyDraftIn(stored(manyForm), evening);
    QCOMPARE(manyBack.agents, many.agents);
    QCOMPARE(manyBack.added.row(0).active.text(), u"6"_s);
    QCOMPARE(formOf(manyBack), manyForm);

    const BaseDraft base{.agents = {AgentId(1)},
                         .sheet = many.added,
                         .add = start,
                         .isFromActive = true,
                         .isSharedOnly = true,
                         .isApplied = true};
    const QJsonObject baseForm = formOf(base);
    QCOMPARE(kindOf(baseForm), DraftKind::Base);
    const BaseDraft baseBack = baseDraftIn(stored(baseForm), evening);
    QVERIFY(baseBack.isFromActive && baseBack.isSharedOnly && baseBack.isApplied);
    QCOMPARE(formOf(baseBack), baseForm);
}

void TestDraftForms::aGroupThatSomebodyElseChangedIsMarked()
{
    AgentDraft draft = typed();
    draft.followGroup(GroupId(1), Instant{});
    QVERIFY(!draft.groupChangedAt);
    draft.group = GroupId(2);
    AgentDraft back = agentDraftIn(stored(formOf(draft, {})), evening);
    back.followGroup(GroupId(3), evening);
    QCOMPARE(back.groupChangedAt, evening);
    QCOMPARE(back.group, GroupId(2));

    AgentDraft same = agentDraftIn(stored(formOf(draft, {})), evening);
    same.followGroup(GroupId(1), evening);
    QVERIFY(!same.groupChangedAt);
    same.followGroup(GroupId(2), evening); // As chosen here: nothing is left to be saved.
    QVERIFY(!same.group);
    QVERIFY(same.groupChangedAt);
}

void TestDraftForms::limitsComeBackAsTheyWereTyped()
{
    const LimitDraft draft{.typed = {{u"limit-2--warn"_s, u"1:"_s}, {u"limit-2--alarm"_s, {}}}};
    const QJsonObject form = formOf(draft);
    QCOMPARE(kindOf(form), DraftKind::Limits);
    QCOMPARE(limitDraftIn(stored(form)), draft);
}

void TestDraftForms::aFormOfAnotherVersionIsNotKnown()
{
    QCOMPARE(kindOf({{u"kind"_s, u"holiday"_s}}), DraftKind::Unknown);
    QCOMPARE(kindOf({}), DraftKind::Unknown);
    QVERIFY(!agentDraftIn({{u"rows"_s, u"nonsense"_s}}, evening).isTouched());
}

void TestDraftForms::draftsAreOfOnePerson()
{
    const QTemporaryDir folder;
    store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    EditDrafts mine(&journal, u"super1@here"_s);
    const EditDrafts others(&journal, u"super@here"_s);
    const QString subject = EditDrafts::subjectOf(AgentId(7));
    const auto at = QDateTime::fromString(u"2026-03-02T14:06:00"_s, Qt::ISODate);
    mine.keep(subject, formOf(typed(), u"Marie"_s), at);
    mine.keep(EditDrafts::subjectOf(QueueId(7)), {{u"kind"_s, u"queue"_s}}, at.addSecs(60));
    QTRY_VERIFY(mine.isWritten(subject));
    QCOMPARE(mine.left().size(), 2);
    QCOMPARE(mine.left().constLast().subject, subject); // The latest stands first.
    QCOMPARE(mine.find(subject)->at, at);
    QVERIFY(others.left().isEmpty());
    QVERIFY(!others.find(subject));
    // The same is not another change.
    mine.keep(subject, formOf(typed(), u"Marie"_s), at.addSecs(600));
    QCOMPARE(mine.find(subject)->at, at);
    mine.remove(subject);
    QVERIFY(!mine.find(subject));
}

void TestDraftForms::whatADialogHoldsIsNotLeft()
{
    const QTemporaryDir folder;
    store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    EditDrafts drafts(&journal, u"super1@here"_s);
    const QString subject = EditDrafts::subjectOf(u"agents"_s, {AgentId(2), AgentId(1)});
    QCOMPARE(subject, EditDrafts::subjectOf(u"agents"_s, {AgentId(1), AgentId(2)}));
    QVERIFY(subject != EditDrafts::subjectOf(u"agents"_s, {AgentId(12)}));
    QVERIFY(subject != EditDrafts::subjectOf(u"base"_s, {AgentId(1), AgentId(2)}));
    drafts.keep(subject, {{u"kind"_s, u"agents"_s}}, QDateTime::currentDateTime());
    QSignalSpy changed(&drafts, &EditDrafts::leftChanged);
    drafts.hold(subject);
    drafts.hold(subject); // The next dialog of another language.
    drafts.release(subject);
    QVERIFY(drafts.left().isEmpty());
    drafts.release(subject);
    QCOMPARE(drafts.left().size(), 1);
    QCOMPARE(changed.count(), 4);
}

void TestDraftForms::withoutAJournalNothingIsKept()
{
    EditDrafts drafts(nullptr, u"demo"_s);
    drafts.keep(u"agent/1"_s, {{u"kind"_s, u"agent"_s}}, QDateTime::currentDateTime());
    QVERIFY(drafts.left().isEmpty());
    QVERIFY(!drafts.find(u"agent/1"_s));
    drafts.remove(u"agent/1"_s);
}

} // namespace vigie::ui
