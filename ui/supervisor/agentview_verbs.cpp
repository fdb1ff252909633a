// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of AgentView that asks something of agents and tells what became of it.
#include "center/desk.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/agentactions.h"
#include "ui/supervisor/agentverbwords.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/daydialog.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/selectionbar.h"
#include "ui/widgets/keymap.h"

#include <QAccessible>
#include <QMenu>
#include <QToolTip>

namespace vigie::ui {

using center::AgentVerb;
using center::RowState;
using models::FloorAgentModel;

namespace {

    constexpr std::array allVerbs{AgentVerb::LogIn, AgentVerb::LogOut, AgentVerb::Pause,
                                  AgentVerb::Ready, AgentVerb::Listen, AgentVerb::Call};

} // namespace

void AgentView::bindVerbs()
{
    for (const AgentVerb verb : allVerbs)
        parts().keys.bind(
            AgentVerbWords::key(verb), table(), [this, verb] { ask(verb); },
            Qt::WidgetWithChildrenShortcut);
    center::SupervisorVerbs &verbs = parts().tools.verbs();
    connect(&verbs, &center::SupervisorVerbs::rowChanged, this, &AgentView::followRow);
    connect(m_actions, &AgentActions::asked, this, &AgentView::followRun);
    connect(m_actions, &AgentActions::ownPhoneFailed, this,
            [this](AgentId agent, const QString &sentence) {
                m_model->setWish(agent, sentence, true);
            });
    connect(m_selection, &SelectionBar::verbRequested, this, &AgentView::ask);
    connect(m_selection, &SelectionBar::pausesRequested, this, &AgentView::openPauses);
    connect(m_selection, &SelectionBar::moreRequested, this, &AgentView::openMore);
    connect(m_selection, &SelectionBar::retryRequested, this, [this] {
        if (m_run)
            parts().tools.verbs().retry(*m_run);
    });
    connect(&parts().frames, &models::FrameClock::second, this, &AgentView::showObstacles);
    connect(&parts().desk, &center::Desk::linkChanged, this, &AgentView::showObstacles);
}

std::vector<AgentId> AgentView::chosen() const
{
    const QList<AgentId> selected = m_model->selected();
    if (!selected.isEmpty())
        return {selected.begin(), selected.end()};
    const QModelIndex current = table()->currentIndex();
    return current.isValid() ? std::vector{m_model->idAt(current.row())} : std::vector<AgentId>();
}

void AgentView::ask(AgentVerb verb)
{
    std::vector<AgentId> agents = chosen();
    const QModelIndex current = table()->currentIndex();
    const bool isOfOne = verb == AgentVerb::Listen || verb == AgentVerb::Call;
    if (isOfOne && current.isValid())
        agents = {m_model->idAt(current.row())};
    if (agents.empty())
        return;
    const QString reason = m_actions->obstacle(verb, agents);
    if (reason.isEmpty())
        return m_actions->ask(verb, agents);
    // A key has no button to say why.
    const QPoint at = table()->visualRect(current).bottomLeft() + QPoint(40, 0);
    QToolTip::showText(table()->viewport()->mapToGlobal(at), reason, table());
    QAccessibleEvent event(table(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AgentView::openRowMenu(int row, const QPoint &pos)
{
    // Of the selection only where the row is one of it.
    const bool isOfAll = m_model->isSelected(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("agentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<AgentId> agents = isOfAll ? chosen() : std::vector{m_model->idAt(row)};
    m_actions->addAll(*menu, agents);
    menu->addSeparator();
    connect(menu->addAction(tr("Edit…")), &QAction::triggered, this, [this, agents] {
        openEdit(parts(), {agents.cbegin(), agents.cend()}, table()->window());
    });
    if (agents.size() == 1 && parts().tools.days() != nullptr)
        connect(menu->addAction(tr("Day…")), &QAction::triggered, this,
                [this, agent = agents.front()] { openDay(agent); });
    // Nothing moves under an open menu.
    m_model->setOrderHeld(true);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_model->setOrderHeld(false); });
    menu->popup(pos);
}

void AgentView::openDay(AgentId agent)
{
    if (const center::AgentDays *days = parts().tools.days())
        (new DayDialog(agent, *days, parts().desk, parts().frames, table()->window()))->open();
}

void AgentView::openPauses(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("agentPauses"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addPauses(*menu, chosen());
    menu->popup(anchor->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

void AgentView::openMore(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("agentMore"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addAll(*menu, chosen());
    if (m_selection->isNarrow()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Queues…")), &QAction::triggered, m_selection,
                &SelectionBar::queuesRequested);
        connect(menu->addAction(tr("Apply default…")), &QAction::triggered, m_selection,
                &SelectionBar::defaultsRequested);
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

void AgentView::followRun(center::VerbRunId id)
{
    m_run = id;
    const center::VerbRun *run = parts().tools.verbs().find(id);
    for (int row = 0; run && row < int(run->rows.size()); ++row)
        followRow(id, row);
}

void AgentView::followRow(center::VerbRunId id, int index)
{
    const center::VerbRun *run = parts().tools.verbs().find(id);
    if (!run || index < 0 || index >= int(run->rows.size()))
        return;
    const center::VerbRow &row = run->rows[std::size_t(index)];
    switch (row.state) {
    case RowState::Waiting:
    case RowState::Pending:
        m_model->setWish(row.agent,
                         //: Behind an agent's state: what is asked of it.
                         tr("→ %1").arg(m_actions->wordsOf(run->verb, run->argument)), false);
        break;
    case RowState::Done:
    case RowState::ChangedByOther:
        m_model->endWish(row.agent);
        break;
    case RowState::Failed:
    case RowState::Held:
    case RowState::Stopped:
        m_model->setWish(row.agent, AgentVerbWords::failure(row), true);
        break;
    }
    if (id == m_run)
        showResult();
}

void AgentView::showResult()
{
    SelectionBar::Result result;
    const center::VerbRun *run = m_run ? parts().tools.verbs().find(*m_run) : nullptr;
    if (run) {
        result.verb = m_actions->wordsOf(run->verb, run->argument);
        for (const center::VerbRow &row : run->rows) {
            if (!center::isEnded(row.state))
                ++result.pending;
            else if (row.state == RowState::Done)
                ++result.done;
            else if (row.state == RowState::ChangedByOther)
                ++result.elsewhere;
            else
                ++result.failed;
        }
    }
    m_selection->setResult(result);
    m_selection->setVisible(m_model->selectedCount() > 0 || result.failed > 0);
}

void AgentView::showObstacles()
{
    if (m_model->selectedCount() == 0)
        return;
    const std::vector<AgentId> agents = chosen();
    for (const AgentVerb verb : {AgentVerb::Pause, AgentVerb::Ready, AgentVerb::LogOut})
        m_selection->setObstacle(verb, m_actions->obstacle(verb, agents));
    m_selection->setPauseMenu(m_actions->hasReasons());
}

//! What failed has been seen.
void AgentView::dismiss()
{
    m_run.reset();
    m_model->forgetFailures();
    m_model->selectNone();
    showResult();
}

} // namespace vigie::ui
