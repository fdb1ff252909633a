// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmeanwhile.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "editfloor.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/floortools.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vigie::ui::PenaltyModel;

namespace vigie::e2e {

namespace {

    constexpr int column = PenaltyModel::ActiveColumn;
    constexpr int patience = 15000;

    struct AtTwo
    {
        SimProcess sim{};
        EditTruth truth{sim};
        Editor one{};
        Editor other{};
        AgentId agent{};
        QList<int> queues{}; //!< Those of the agent that the dialogs show.

        bool open()
        {
            if (!sim.start() || !one.enter(sim, u"super1"_s, u"1901"_s)
                || !other.enter(sim, u"agent1"_s, u"1001"_s))
                return false;
            agent = truth.agents(true).value(2);
            const Penalties all = truth.active(agent);
            for (auto it = all.cbegin(); it != all.cend(); ++it) {
                const center::Queue *queue = one.person().center().find(QueueId(it.key()));
                if (queue != nullptr && !queue->isTechnical())
                    queues.append(it.key());
            }
            // A second program sets the language, and with it new views.
            return queues.size() >= 2 && one.openAgents();
        }
        QString numberOf(int queue) { return one.person().center().find(QueueId(queue))->number; }
        bool type(Editor &editor, int queue, const QString &text)
        {
            return editor.typeAt(editor.rowOf(numberOf(queue)), column, text);
        }
        QString shown(Editor &editor, int queue)
        {
            return editor.shown(editor.rowOf(numberOf(queue)), column);
        }
        QString note(Editor &editor, int queue)
        {
            const QModelIndex name = editor.table()->model()->index(editor.rowOf(numberOf(queue)),
                                                                    PenaltyModel::NameColumn);
            return name.data(ui::EditCell::NoteRole).toString();
        }
        //! What that person's floor has; -1: not in it.
        int known(Editor &editor, int queue)
        {
            const center::ContactCenter &center = editor.person().center();
            return center.penalty(*center.row(agent), *center.row(QueueId(queue))).value_or(-1);
        }
        bool areAllAt(int queue, int penalty)
        {
            return truth.active(agent).value(queue, -1) == penalty && known(one, queue) == penalty
                && known(other, queue) == penalty;
        }
        //! Opens the agent, types it and saves it, and waits until all have it.
        bool set(Editor &editor, int queue, int penalty)
        {
            return editor.edit(agent) && type(editor, queue, QString::number(penalty))
                && editor.person().click(u"editSave"_s)
                && QTest::qWaitFor([&] { return areAllAt(queue, penalty); }, patience);
        }
    };

    int pendingOf(Editor &editor)
    {
        const center::BatchProgress all
            = editor.person().program().window().workspace()->floorTools().assignments().progress();
        return all.waiting + all.pending;
    }

} // namespace

void TestMeanwhile::oneSavesWhileTheOtherTypesInTheSameCell()
{
    AtTwo at;
    QVERIFY(at.open());
    const int queue = at.queues.constFirst();
    QVERIFY(at.one.edit(at.agent) && at.other.edit(at.agent));
    QVERIFY(at.type(at.one, queue, u"7"_s) && at.type(at.other, queue, u"8"_s));
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(at.agent).value(queue), 7, patience);
    // The truth is told beside what was typed, which stands and may still be saved.
    QTRY_VERIFY_WITH_TIMEOUT(at.note(at.other, queue).contains(u"now 7"_s), patience);
    QVERIFY(at.note(at.other, queue).contains(u"yours stays"_s));
    QCOMPARE(at.shown(at.other, queue), u"8"_s);
    QVERIFY(at.other.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.areAllAt(queue, 8), patience);
}

void TestMeanwhile::bothSaveAtOnce()
{
    AtTwo at;
    QVERIFY(at.open());
    const int both = at.queues.at(0);
    const int others = at.queues.at(1);
    QVERIFY(at.one.edit(at.agent) && at.other.edit(at.agent));
    QVERIFY(at.type(at.one, both, u"7"_s) && at.type(at.other, both, u"8"_s));
    QVERIFY(at.type(at.other, others, u"9"_s));
    QVERIFY(at.one.person().enabledButton(u"editSave"_s));
    QVERIFY(at.other.person().enabledButton(u"editSave"_s));
    at.one.person().enabledButton(u"editSave"_s)->click();
    at.other.person().enabledButton(u"editSave"_s)->click();
    // What one alone changed is there; of what both did, one is the truth, and both see which.
    QTRY_VERIFY_WITH_TIMEOUT(at.areAllAt(others, 9), patience);
    QTRY_VERIFY_WITH_TIMEOUT(at.areAllAt(both, 7) || at.areAllAt(both, 8), patience);
    QTRY_COMPARE_WITH_TIMEOUT(pendingOf(at.one), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(pendingOf(at.other), 0, patience);
    QVERIFY(at.areAllAt(both, 7) || at.areAllAt(both, 8));
    QVERIFY(!at.one.person().sees(u"agentEditDialog"_s));
    QVERIFY(!at.other.person().sees(u"agentEditDialog"_s));
}

void TestMeanwhile::anUndoLeavesWhatTheOtherChanged()
{
    AtTwo at;
    QVERIFY(at.open());
    const int contested = at.queues.at(0);
    const int own = at.queues.at(1);
    const int before = at.truth.active(at.agent).value(own);
    QVERIFY(at.one.edit(at.agent));
    QVERIFY(at.type(at.one, contested, u"11"_s) && at.type(at.one, own, u"12"_s));
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.areAllAt(contested, 11) && at.areAllAt(own, 12), patience);
    QVERIFY(at.set(at.other, contested, 5));

    QVERIFY(at.one.waitForNo(u"agentEditDialog"_s));
    QVERIFY(at.one.person().click(u"changesUndo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.areAllAt(own, before), patience);
    // The rest of the batch went back; this was somebody else's by then, and it is said.
    QTRY_COMPARE_WITH_TIMEOUT(pendingOf(at.one), 0, patience);
    QVERIFY(at.areAllAt(contested, 5));
    auto *note = at.one.person().find<QLabel>(u"floorNoteWords"_s);
    QVERIFY(note);
    QVERIFY2(note->text().contains(at.one.person().center().find(at.agent)->name())
                 && note->text().startsWith(u"Somebody else changed"_s),
             qPrintable(note->text()));
}

void TestMeanwhile::theOtherSavesWhileTheLinkIsLost()
{
    AtTwo at;
    QVERIFY(at.open());
    const int typed = at.queues.at(0);
    const int followed = at.queues.at(1);
    QVERIFY(at.one.edit(at.agent) && at.type(at.one, typed, u"13"_s));
    at.sim.fault(u"refuse-logon:never"_s, u"super1"_s);
    at.sim.fault(u"drop"_s, u"super1"_s);
    QVERIFY(QTest::qWaitFor([&at] { return at.one.person().sees(u"editBanner"_s); }, patience));
    QVERIFY(at.other.edit(at.agent));
    QVERIFY(at.type(at.other, typed, u"6"_s) && at.type(at.other, followed, u"7"_s));
    QVERIFY(at.other.person().click(u"editSave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(at.agent).value(typed), 6, patience);
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(at.agent).value(followed), 7, patience);
    QCOMPARE(at.shown(at.one, typed), u"13"_s);

    at.sim.endFaults();
    QVERIFY(QTest::qWaitFor([&at] { return !at.one.person().sees(u"editBanner"_s); }, 60000));
    QTRY_COMPARE_WITH_TIMEOUT(at.shown(at.one, followed), u"7"_s, patience);
    QVERIFY(at.note(at.one, followed).contains(u"now 7"_s));
    QVERIFY(at.note(at.one, typed).contains(u"now 6"_s));
    QCOMPARE(at.shown(at.one, typed), u"13"_s);
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.areAllAt(typed, 13), patience);
    QVERIFY(at.areAllAt(followed, 7)); // Not typed, so not sent.
}

void TestMeanwhile::aGroupThatTheOtherChangesIsMarked()
{
    AtTwo at;
    QVERIFY(at.open());
    const auto groups
        = [](Editor &editor) { return editor.person().find<QComboBox>(u"editGroup"_s); };
    // Chooses the next group but one or two: \a step from the one that is shown.
    const auto choose = [&](Editor &editor, int step) {
        const QComboBox *box = groups(editor);
        const int next = box == nullptr ? -1 : (box->currentIndex() + step) % box->count();
        return next >= 0 && editor.choose(u"editGroup"_s, box->itemText(next));
    };
    const auto news = [](Editor &editor) {
        auto *label = editor.person().find<QLabel>(u"editGroupNews"_s);
        return label == nullptr ? QString() : label->text();
    };
    // Untouched, it follows, and says so.
    QVERIFY(at.one.edit(at.agent) && at.other.edit(at.agent));
    QVERIFY(groups(at.one)->count() >= 3);
    QVERIFY(news(at.one).isEmpty());
    QVERIFY(choose(at.other, 1));
    const QString chosen = groups(at.other)->currentText();
    QVERIFY(at.other.person().click(u"editSave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(groups(at.one)->currentText(), chosen, patience);
    QTRY_VERIFY_WITH_TIMEOUT(news(at.one).contains(chosen), patience);
    QVERIFY(!at.one.person().enabledButton(u"editSave"_s));

    // Chosen here, it stays, and the server's is told beside it.
    QVERIFY(choose(at.one, 1));
    const QString mine = groups(at.one)->currentText();
    QVERIFY(at.other.waitForNo(u"agentEditDialog"_s));
    QVERIFY(at.other.edit(at.agent));
    QVERIFY(choose(at.other, 2));
    const QString theirs = groups(at.other)->currentText();
    QVERIFY(theirs != mine && theirs != chosen);
    QVERIFY(at.other.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(news(at.one).contains(theirs), patience);
    QVERIFY(news(at.one).contains(u"yours stays"_s));
    QCOMPARE(groups(at.one)->currentText(), mine);
    const auto before = at.truth.group(at.agent);
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.truth.group(at.agent) != before, patience);
}

} // namespace vigie::e2e
