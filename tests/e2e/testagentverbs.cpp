// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testagentverbs.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using vigie::models::FloorAgentModel;

namespace vigie::e2e {

namespace {

    //! The agent's state as the simulator holds it.
    QString stateOf(AtFloor &at, AgentId id)
    {
        const QJsonArray all = at.sim.state()[u"agents"_s].toArray();
        for (const QJsonValue &each : all) {
            if (each[u"id"_s].toInt() == raw(id))
                return each[u"state"_s].toString();
        }
        return {};
    }

    QString resultOf(AtFloor &at)
    {
        return at.person->find<ui::Words>(u"agentVerbResult"_s)->text();
    }

    int rowIn(AtFloor &at, center::ShownState state)
    {
        for (int row = 0; row < at.agents().rowCount(); ++row) {
            const QModelIndex index = at.agents().index(row, FloorAgentModel::StateColumn);
            if (index.data(models::StateRole).value<center::ShownState>() == state)
                return row;
        }
        return -1;
    }

    QAction *entryOf(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().section(u'\t', 0, 0) == text)
                return action;
        }
        return nullptr;
    }

} // namespace

void TestAgentVerbs::agentsAreLoggedInByKey()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    QVERIFY(at.narrow(u"agentsStateFilter"_s, u"Logged out"_s));
    QVERIFY(at.agents().rowCount() >= 2);
    table->setFocus();
    table->setCurrentIndex(at.agents().index(0, FloorAgentModel::NumberColumn));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    const QList<AgentId> chosen = at.agents().selected();
    QTest::keyClick(table, Qt::Key_I);
    QTRY_COMPARE(resultOf(at), u"Log in: %1 done"_s.arg(chosen.size()));
    for (const AgentId id : chosen)
        QVERIFY2(stateOf(at, id) != "AgentLoggedOut"_L1, qPrintable(stateOf(at, id)));
    // They stay selected, though the filter does not show them any more.
    QCOMPARE(at.agents().selectedCount(), int(chosen.size()));
    QVERIFY(at.person->click(u"agentSelectNone"_s));
    QCOMPARE(at.agents().selectedCount(), 0);
    QVERIFY(!at.person->sees(u"agentSelection"_s));
}

void TestAgentVerbs::aPauseWithAReasonIsAskedOfASelection()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    table->setFocus();
    int row = -1;
    QTRY_VERIFY((row = rowIn(at, center::ShownState::Ready)) >= 0);
    const AgentId id = at.agents().idAt(row);
    at.agents().setSelected(row, row, true);
    auto *pause = at.person->find<ui::Button>(u"agentVerb%1"_s.arg(int(center::AgentVerb::Pause)));
    QVERIFY(pause);
    QTRY_VERIFY(pause->obstacle().isEmpty());
    QTest::mouseClick(pause, Qt::LeftButton);
    auto *menu = at.person->window().findChild<QMenu *>(u"agentPauses"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().size() > 1);
    const QString reason = menu->actions().constFirst()->text();
    menu->actions().constFirst()->trigger();
    menu->close();
    QTRY_COMPARE(resultOf(at), u"%1: 1 done"_s.arg(reason));
    QCOMPARE(stateOf(at, id), u"AgentOnPause"_s);
    const int now = at.agents().rowOf(id);
    QTRY_COMPARE(at.agents().index(now, FloorAgentModel::StateColumn).data().toString(), reason);
}

void TestAgentVerbs::whatIsNotDoneIsSaidAndAskedAgain()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    int row = -1;
    QTRY_VERIFY((row = rowIn(at, center::ShownState::Pause)) >= 0);
    const AgentId id = at.agents().idAt(row);
    at.sim.fault(u"deaf:unpauseAgent"_s);
    table->setFocus();
    table->setCurrentIndex(at.agents().index(row, FloorAgentModel::NumberColumn));
    QTest::keyClick(table, Qt::Key_R);
    const auto state
        = [&] { return at.agents().index(at.agents().rowOf(id), FloorAgentModel::StateColumn); };
    QTRY_VERIFY(table->shownText(state()).contains(u"→ Ready"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"agentVerbRetry"_s), 9000);
    QCOMPARE(at.person->find<ui::Words>(u"agentVerbFailed"_s)->text(), u"1 not confirmed"_s);
    QVERIFY(state().data(models::FailedRole).toBool());
    QVERIFY(table->shownText(state()).contains(u"not confirmed"_s));
    at.sim.fault(u"clear"_s);
    QVERIFY(at.person->click(u"agentVerbRetry"_s));
    QTRY_VERIFY(stateOf(at, id) != "AgentOnPause"_L1);
    QTRY_VERIFY(state().data(models::SecondTextRole).toString().isEmpty());
    QVERIFY(!at.person->sees(u"agentSelection"_s)); // All is done, and nobody selected.
}

void TestAgentVerbs::aVerbThatMakesNoSenseSaysWhy()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    int row = -1;
    QTRY_VERIFY((row = rowIn(at, center::ShownState::LoggedOut)) >= 0);
    at.agents().setSelected(row, row, true);
    auto *pause = at.person->find<ui::Button>(u"agentVerb%1"_s.arg(int(center::AgentVerb::Pause)));
    QTRY_COMPARE(pause->obstacle(), u"The agent is logged out."_s);
    table->setCurrentIndex(at.agents().index(row, FloorAgentModel::NumberColumn));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table, &asked);
    auto *menu = at.person->window().findChild<QMenu *>(u"agentMenu"_s);
    QVERIFY(menu);
    QVERIFY(entryOf(*menu, u"Log in"_s)->isEnabled());
    const QAction *listen = entryOf(*menu, u"Listen"_s);
    QVERIFY(!listen->isEnabled());
    QCOMPARE(listen->toolTip(), u"The agent is logged out."_s);
    menu->close();
}

void TestAgentVerbs::listeningRingsTheOwnPhone()
{
    AtFloor at;
    QVERIFY(at.open());
    ui::FloorTable *table = at.openAgents();
    QVERIFY(table);
    table->setFocus();
    // The call may end as one asks.
    const auto isCalled = [&] { return !at.person->center().calls().calls().isEmpty(); };
    const auto asks = [&] {
        const int row = rowIn(at, center::ShownState::AcdCall);
        if (row < 0 || isCalled())
            return isCalled();
        table->setCurrentIndex(at.agents().index(row, FloorAgentModel::NumberColumn));
        QTest::keyClick(table, Qt::Key_L);
        return QTest::qWaitFor(isCalled, 2000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), 15000);
}

} // namespace vigie::e2e
