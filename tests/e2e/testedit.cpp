// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testedit.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "editfloor.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/application.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/linesmodel.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::ui::LinesModel;
using vigie::ui::PenaltyModel;

namespace vigie::e2e {

namespace {

    struct AtEdit
    {
        SimProcess sim{};
        EditTruth truth{sim};
        Editor one{};
        Editor other{};

        bool open() { return sim.start() && one.enter(sim, u"super1"_s, u"1901"_s); }
        //! Without the technical queues, which no dialog shows.
        Penalties shown(AgentId agent)
        {
            Penalties all = truth.active(agent);
            const auto &center = one.person().center();
            all.removeIf([&center](const auto &each) {
                const center::Queue *known = center.find(QueueId(each.key()));
                return known == nullptr || known->isTechnical();
            });
            return all;
        }
        QString numberOf(int queue)
        {
            const center::Queue *known = one.person().center().find(QueueId(queue));
            return known ? known->number : QString();
        }
        QString nameOf(int queue)
        {
            const center::Queue *known = one.person().center().find(QueueId(queue));
            return known ? known->label() : QString();
        }
        int sets() { return truth.received(u"super1"_s, u"setAgentQueue"_s); }
    };

    //! Goes to the first row that agents have with several penalties: what is said of it there.
    QString conflictOf(ui::EditTable &table)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex name = table.model()->index(row, PenaltyModel::NameColumn);
            if (!name.data(ui::EditCell::WarningRole).toBool())
                continue;
            table.setFocus(Qt::TabFocusReason);
            table.setCurrentIndex(name.siblingAtColumn(PenaltyModel::ActiveColumn));
            return table.currentIndex().data(Qt::AccessibleDescriptionRole).toString();
        }
        return {};
    }

    constexpr int activeColumn = PenaltyModel::ActiveColumn;
    constexpr int defaultColumn = PenaltyModel::DefaultColumn;

} // namespace

void TestEdit::copyingColumnsSendsNothingBeforeSave()
{
    AtEdit at;
    QVERIFY(at.open());
    const QList<AgentId> all = at.truth.agents(false);
    QVERIFY(!all.isEmpty());
    const AgentId agent = all.constFirst();
    const Penalties before = at.truth.active(agent);
    QVERIFY(at.one.edit(agent));
    QVERIFY(!at.one.person().find<ui::Button>(u"editSave"_s)->obstacle().isEmpty());
    QVERIFY(at.one.person().click(u"editSetDefault"_s));
    for (int row = 0; row < at.one.table()->model()->rowCount(); ++row)
        QCOMPARE(at.one.shown(row, defaultColumn), at.one.shown(row, activeColumn));
    QVERIFY(at.truth.defaults(agent).isEmpty());
    QCOMPARE(at.truth.received(u"super1"_s, u"setUserDefaultMembership"_s), 0);
    QVERIFY(at.one.person().click(u"editSave"_s));
    QVERIFY(at.one.waitForNo(u"agentEditDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.defaults(agent).size(), before.size(), 8000);
    QCOMPARE(at.truth.defaults(agent), before);
    QCOMPARE(at.truth.received(u"super1"_s, u"setUserDefaultMembership"_s), 1);
    QCOMPARE(at.truth.active(agent), before);
}

void TestEdit::anEmptyPenaltyTakesOut()
{
    AtEdit at;
    QVERIFY(at.open());
    const AgentId agent = at.truth.agents(true).value(0);
    Penalties wanted = at.truth.active(agent);
    QVERIFY(wanted.size() >= 2);
    QVERIFY(at.one.edit(agent));
    const int left = at.shown(agent).firstKey();
    const int moved = at.shown(agent).lastKey();
    QVERIFY(left != moved);
    QVERIFY(at.one.typeAt(at.one.rowOf(at.numberOf(left)), activeColumn, {}));
    QVERIFY(at.one.typeAt(at.one.rowOf(at.numberOf(moved)), activeColumn, u"9"_s));
    QCOMPARE(at.truth.active(agent), wanted);
    wanted.remove(left);
    wanted[moved] = 9;
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent), wanted, 8000);
}

void TestEdit::twoSupervisorsEditOneAgent()
{
    AtEdit at;
    QVERIFY(at.open());
    QVERIFY(at.other.enter(at.sim, u"agent1"_s, u"1001"_s));
    QVERIFY(at.one.openAgents()); // A second program sets the language, and with it new views.
    const AgentId agent = at.truth.agents(true).value(2);
    const Penalties before = at.truth.active(agent);
    const int first = at.shown(agent).firstKey();
    const int second = at.shown(agent).lastKey();
    QVERIFY(first != second);
    QVERIFY(at.one.edit(agent));
    QVERIFY(at.other.edit(agent));
    QVERIFY(at.one.typeAt(at.one.rowOf(at.numberOf(first)), activeColumn, u"7"_s));
    QVERIFY(at.other.typeAt(at.other.rowOf(at.numberOf(second)), activeColumn, u"8"_s));
    QVERIFY(at.one.person().click(u"editSave"_s));
    // The other sees it, and what the other typed stands.
    QTRY_COMPARE_WITH_TIMEOUT(at.other.shown(at.other.rowOf(at.numberOf(first)), activeColumn),
                              u"7"_s, 8000);
    QCOMPARE(at.other.shown(at.other.rowOf(at.numberOf(second)), activeColumn), u"8"_s);
    const QModelIndex name = at.other.table()->model()->index(at.other.rowOf(at.numberOf(first)),
                                                              PenaltyModel::NameColumn);
    QVERIFY(name.data(ui::EditCell::NoteRole).toString().contains(u"now 7"_s));
    QVERIFY(at.other.person().click(u"editSave"_s));
    Penalties wanted = before;
    wanted[first] = 7;
    wanted[second] = 8;
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent), wanted, 8000);
    const auto queue = *at.one.person().center().row(QueueId(second));
    QTRY_COMPARE_WITH_TIMEOUT(
        at.one.person().center().penalty(*at.one.person().center().row(agent), queue),
        std::optional(8), 8000);
}

void TestEdit::theGroupIsChanged()
{
    AtEdit at;
    QVERIFY(at.open());
    const AgentId agent = at.truth.agents(true).value(1);
    const auto before = at.truth.group(agent);
    QVERIFY(at.one.edit(agent));
    auto *groups = at.one.person().find<QComboBox>(u"editGroup"_s);
    QVERIFY(groups && groups->count() >= 2);
    const int chosen = groups->currentIndex() == 0 ? 1 : 0;
    QVERIFY(at.one.choose(u"editGroup"_s, groups->itemText(chosen)));
    QCOMPARE(at.truth.group(agent), before);
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.truth.group(agent) != before, 8000);
}

void TestEdit::closingByAccidentAsks()
{
    AtEdit at;
    QVERIFY(at.open());
    const AgentId agent = at.truth.agents(true).value(0);
    QVERIFY(at.one.edit(agent));
    QTest::keyClick(at.one.table(), Qt::Key_Escape);
    QVERIFY(at.one.waitForNo(u"agentEditDialog"_s)); // Nothing was typed.
    QVERIFY(at.one.edit(agent));
    QVERIFY(at.one.typeAt(0, activeColumn, u"11"_s));
    QTest::keyClick(at.one.table(), Qt::Key_Escape);
    QVERIFY(at.one.waitFor(u"editQuestion"_s));
    QVERIFY(at.one.person().click(u"editKeep"_s));
    QVERIFY(at.one.waitForNo(u"editQuestion"_s));
    QCOMPARE(at.one.shown(0, activeColumn), u"11"_s);
    at.one.person().find(u"agentEditDialog"_s)->close();
    QVERIFY(at.one.waitFor(u"editQuestion"_s));
    QVERIFY(at.one.person().click(u"editDiscard"_s));
    QVERIFY(at.one.waitForNo(u"agentEditDialog"_s));
    QCOMPARE(at.sets(), 0);
}

void TestEdit::aLostLinkKeepsWhatWasTyped()
{
    AtEdit at;
    QVERIFY(at.open());
    const AgentId agent = at.truth.agents(true).value(0);
    QVERIFY(at.one.edit(agent));
    const QString number = at.one.table()->model()->index(0, 0).data().toString();
    QVERIFY(at.one.typeAt(0, activeColumn, u"12"_s));
    at.sim.kill();
    QVERIFY(at.one.waitFor(u"editBanner"_s));
    QVERIFY(!at.one.person().find<ui::Button>(u"editSave"_s)->obstacle().isEmpty());
    QCOMPARE(at.one.shown(at.one.rowOf(number), activeColumn), u"12"_s);
    QVERIFY(at.sim.startAgain());
    QVERIFY(QTest::qWaitFor([&at] { return !at.one.person().sees(u"editBanner"_s); }, 40000));
    QCOMPARE(at.one.shown(at.one.rowOf(number), activeColumn), u"12"_s);
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.truth.active(agent).values().contains(12), 8000);
}

void TestEdit::anotherLanguageKeepsWhatWasTyped()
{
    AtEdit at;
    QVERIFY(at.open());
    QVERIFY(at.one.edit(at.truth.agents(true).value(0)));
    QVERIFY(at.one.typeAt(0, activeColumn, u"13"_s));
    const QPointer<QWidget> old = at.one.person().find(u"agentEditDialog"_s);
    at.one.person().program().useLanguage(u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(old.isNull(), 5000);
    QVERIFY(at.one.waitFor(u"agentEditDialog"_s));
    QVERIFY(at.one.table());
    const int row = [&at] {
        for (int each = 0; each < at.one.table()->model()->rowCount(); ++each) {
            if (at.one.shown(each, activeColumn) == u"13"_s)
                return each;
        }
        return -1;
    }();
    QVERIFY(row >= 0);
    QVERIFY(at.one.person().enabledButton(u"editSave"_s));
    at.one.person().program().useLanguage(u"en"_s);
}

void TestEdit::aDroppedCommandIsRetriedFromTheSheet()
{
    AtEdit at;
    QVERIFY(at.open());
    const QList<AgentId> agents = at.truth.agents(false).first(4);
    QVERIFY(at.one.select(agents));
    QVERIFY(at.one.person().click(u"agentsEdit"_s));
    QVERIFY(at.one.waitFor(u"manyEditDialog"_s));
    QVERIFY(at.one.choose(u"editAddedChoice"_s, {}));
    at.one.person().find<QLineEdit>(u"editAddedPenalty"_s)->setText(u"15"_s);
    QVERIFY(at.one.person().click(u"editAddedAdd"_s));
    QCOMPARE(at.sets(), 0);
    at.sim.fault(u"deaf:setAgentQueue/4"_s);
    QVERIFY(at.one.person().click(u"editSave"_s));
    QVERIFY(at.one.waitFor(u"resultSheet"_s));
    QVERIFY(at.one.waitFor(u"resultRetry"_s)); // After five seconds without a word.
    const auto *lines = dynamic_cast<LinesModel *>(at.one.table(u"resultTable"_s)->model());
    QCOMPARE(lines->count(LinesModel::All), 4);
    QCOMPARE(lines->count(LinesModel::NotConfirmed), 1);
    QCOMPARE(lines->count(LinesModel::Done), 3);
    // The one that failed stands first, with its button.
    QCOMPARE(lines->index(0, LinesModel::ActionColumn).data().toString(), u"Retry"_s);
    QVERIFY(lines->index(1, LinesModel::ActionColumn).data().toString().isEmpty());
    at.sim.endFaults();
    auto *table = at.one.table(u"resultTable"_s);
    table->setCurrentIndex(lines->index(0, LinesModel::ActionColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(lines->count(LinesModel::Done), 4, 8000);
    for (const AgentId agent : agents)
        QVERIFY(at.truth.active(agent).values().contains(15));
    QVERIFY(at.one.waitForNo(u"resultRetry"_s));
}

void TestEdit::theSameQueueInBothListsIsRefused()
{
    AtEdit at;
    QVERIFY(at.open());
    QVERIFY(at.one.select(at.truth.agents(true).first(2)));
    QVERIFY(at.one.person().click(u"agentsEdit"_s));
    QVERIFY(at.one.waitFor(u"manyEditDialog"_s));
    QVERIFY(at.one.choose(u"editAddedChoice"_s,
                          at.nameOf(at.truth.active(at.truth.agents(true).value(0)).firstKey())));
    QVERIFY(at.one.person().click(u"editAddedAdd"_s));
    const QString name = at.one.table(u"editAddedTable"_s)->model()->index(0, 1).data().toString();
    QVERIFY(at.one.choose(u"editRemovedChoice"_s, name));
    const auto *error = at.one.person().find<QLabel>(u"editRemovedError"_s);
    QVERIFY(error && error->text().contains(name));
    QVERIFY(!at.one.person().find<ui::Button>(u"editRemovedAdd"_s)->obstacle().isEmpty());
    QCOMPARE(at.one.table(u"editRemovedTable"_s)->model()->rowCount(), 0);
    // Taken out there, it may be removed here.
    auto *added = at.one.table(u"editAddedTable"_s);
    added->setFocus();
    added->setCurrentIndex(added->model()->index(0, PenaltyModel::RemoveColumn));
    QTest::keyClick(added, Qt::Key_Return);
    QVERIFY(at.one.waitForNo(u"editRemovedError"_s));
    QVERIFY(at.one.person().click(u"editRemovedAdd"_s));
    QCOMPARE(at.one.table(u"editRemovedTable"_s)->model()->rowCount(), 1);
}

void TestEdit::applyingDefaultsLeavesThoseWithout()
{
    AtEdit at;
    QVERIFY(at.open());
    QList<AgentId> chosen;
    for (const AgentId agent : at.truth.agents(true)) {
        if (at.truth.active(agent) != at.truth.defaults(agent) && chosen.size() < 3)
            chosen.append(agent);
    }
    const QList<AgentId> changed = chosen;
    QVERIFY(!changed.isEmpty());
    const AgentId without = at.truth.agents(false).value(0);
    const Penalties kept = at.truth.active(without);
    chosen.append(without);
    QVERIFY(at.one.select(chosen));
    QVERIFY(at.one.person().click(u"agentSelectionDefaults"_s));
    QVERIFY(at.one.waitFor(u"applyDefaultsDialog"_s));
    QCOMPARE(at.one.person().find<QLabel>(u"applyWill"_s)->text(),
             u"It would change %1 of these agents and leave 1 as they are."_s.arg(changed.size()));
    const center::Agent *named = at.one.person().center().find(without);
    QVERIFY(at.one.person().find<QLabel>(u"applyWithout"_s)->text().contains(named->name()));
    QVERIFY(at.one.person().click(u"editSave"_s));
    QVERIFY(at.one.waitFor(u"resultSheet"_s));
    for (const AgentId agent : changed)
        QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent), at.truth.defaults(agent), 15000);
    QCOMPARE(at.truth.active(without), kept);
}

void TestEdit::aBaseFromActiveTakesTheLowestPenalty()
{
    AtEdit at;
    QVERIFY(at.open());
    const QList<AgentId> agents = at.truth.agents(false).first(5);
    Penalties lowest;
    QMap<AgentId, Penalties> before;
    for (const AgentId agent : agents) {
        before[agent] = at.truth.active(agent);
        for (auto it = before[agent].cbegin(); it != before[agent].cend(); ++it) {
            if (!lowest.contains(it.key()) || lowest[it.key()] > it.value())
                lowest[it.key()] = it.value();
        }
    }
    QVERIFY(at.one.select(agents));
    at.one.place()->agentView()->makeBase(true);
    QVERIFY(at.one.waitFor(u"baseDialog"_s));
    QCOMPARE(at.one.table()->model()->rowCount(), int(lowest.size()));
    for (auto it = lowest.cbegin(); it != lowest.cend(); ++it)
        QCOMPARE(at.one.shown(at.one.rowOf(at.numberOf(it.key())), activeColumn),
                 QString::number(it.value()));
    // Who has another penalty is told by the keyboard and to a screen reader too.
    const QString told = conflictOf(*at.one.table());
    QVERIFY2(told.contains(u"lowest penalty wins"_s), qPrintable(told));
    QTRY_VERIFY(at.one.person().sees(u"holdersCard"_s));
    auto *shared = at.one.person().find<QCheckBox>(u"baseShared"_s);
    shared->click();
    QVERIFY(at.one.table()->model()->rowCount() <= lowest.size());
    shared->click();
    QCOMPARE(at.one.table()->model()->rowCount(), int(lowest.size()));
    QVERIFY(!at.one.person().find<QCheckBox>(u"baseApply"_s)->isChecked());
    QVERIFY(at.one.person().click(u"editSave"_s));
    for (const AgentId agent : agents) {
        QTRY_COMPARE_WITH_TIMEOUT(at.truth.defaults(agent), lowest, 10000);
        QCOMPARE(at.truth.active(agent), before[agent]);
    }
    QCOMPARE(at.truth.received(u"super1"_s, u"setUsersDefaultMembership"_s), 1);
}

void TestEdit::aBatchIsUndoneAndMadeAgain()
{
    AtEdit at;
    QVERIFY(at.open());
    const QList<AgentId> agents = at.truth.agents(true).first(3);
    QMap<AgentId, Penalties> before;
    for (const AgentId agent : agents)
        before[agent] = at.truth.active(agent);
    QVERIFY(at.one.select(agents));
    QVERIFY(at.one.person().click(u"agentSelectionQueues"_s));
    QVERIFY(at.one.waitFor(u"manyEditDialog"_s));
    const int removed = before[agents.constFirst()].firstKey();
    QVERIFY(at.one.choose(u"editRemovedChoice"_s, at.nameOf(removed)));
    QVERIFY(at.one.person().click(u"editRemovedAdd"_s));
    QVERIFY(at.one.person().click(u"editSave"_s));
    QVERIFY(at.one.waitFor(u"resultSheet"_s));
    for (const AgentId agent : agents)
        QTRY_VERIFY_WITH_TIMEOUT(!at.truth.active(agent).contains(removed), 8000);
    QVERIFY(at.one.person().click(u"resultUndo"_s));
    for (const AgentId agent : agents)
        QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent), before[agent], 8000);
    QVERIFY(at.one.person().click(u"resultDone"_s));
    QVERIFY(at.one.waitForNo(u"resultSheet"_s));
    at.one.person().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    for (const AgentId agent : agents)
        QTRY_VERIFY_WITH_TIMEOUT(!at.truth.active(agent).contains(removed), 8000);
}

void TestEdit::theMembersOfAQueueAreEdited()
{
    AtEdit at;
    QVERIFY(at.open());
    const AgentId leaving = at.truth.agents(true).value(0);
    const int queue = at.truth.active(leaving).firstKey();
    auto *tabs = at.one.person().find<ui::Tabs>(u"floorTabs"_s);
    auto *view = at.one.place()->queueView();
    for (int i = 0; i < 6 && !view->isVisible(); ++i)
        tabs->setCurrent(i);
    auto *queues = at.one.person().find<ui::FloorTable>(u"queuesTable"_s);
    queues->setFocus();
    queues->setCurrentIndex(view->model()->index(view->model()->rowOf(QueueId(queue)), 1));
    at.one.person().press(Qt::Key_E);
    QVERIFY(at.one.waitFor(u"queueEditDialog"_s));
    const center::ContactCenter &center = at.one.person().center();
    QVERIFY(at.one.typeAt(at.one.rowOf(center.find(leaving)->number), activeColumn, {}));
    QString coming;
    auto *offered = at.one.person().find<QComboBox>(u"editChoice"_s);
    for (int i = 0; i < offered->count(); ++i) {
        const auto agent = AgentId(offered->itemData(i).toInt());
        if (at.truth.active(agent).isEmpty() || at.truth.active(agent).contains(queue))
            continue;
        coming = offered->itemData(i).toString();
        QVERIFY(at.one.choose(u"editChoice"_s, offered->itemText(i)));
        break;
    }
    QVERIFY(!coming.isEmpty());
    at.one.person().find<QLineEdit>(u"editPenalty"_s)->setText(u"6"_s);
    QVERIFY(at.one.person().click(u"editAdd"_s));
    QVERIFY(at.one.person().click(u"editSave"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.truth.active(leaving).contains(queue), 8000);
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(AgentId(coming.toInt())).value(queue, -1), 6, 8000);
}

void TestEdit::aSupervisorEditsHisShareOnly()
{
    AtEdit at;
    QVERIFY(at.sim.start());
    QVERIFY(at.one.enter(at.sim, u"super2"_s, u"1902"_s));
    const auto &center = at.one.person().center();
    AgentId agent{};
    int outside = 0;
    for (int row = 0; row < at.one.agents().rowCount() && outside == 0; ++row) {
        agent = at.one.agents().idAt(row);
        const Penalties all = at.truth.active(agent);
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            const center::Queue *known = center.find(QueueId(it.key()));
            outside += known && known->isListed ? 0 : 1;
        }
    }
    const Penalties before = at.truth.active(agent);
    QVERIFY(at.one.edit(agent));
    QCOMPARE(at.one.table()->model()->rowCount(), int(before.size()) - outside);
    QVERIFY(at.one.table()->model()->rowCount() > 0);
    auto *offered = at.one.person().find<QComboBox>(u"editChoice"_s);
    for (int i = 0; i < offered->count(); ++i)
        QVERIFY(center.find(QueueId(offered->itemData(i).toInt()))->isListed);
    const QString number = at.one.table()->model()->index(0, 0).data().toString();
    QVERIFY(at.one.typeAt(0, activeColumn, u"14"_s));
    QVERIFY(at.one.person().click(u"editSave"_s));
    Penalties wanted = before;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const center::Queue *known = center.find(QueueId(it.key()));
        if (known && known->number == number)
            it.value() = 14;
    }
    QVERIFY(wanted != before);
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent), wanted, 8000);
}

} // namespace vigie::e2e
