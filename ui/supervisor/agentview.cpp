// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/agentview.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/agentactions.h"
#include "ui/supervisor/agentfloorcolumns.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/edit/editbutton.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/floorbar.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/supervisor/selectionbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"

#include <QShortcut>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::FloorAgentModel;

namespace {

    const QString groupsLook = u"groups"_s; // In files.

} // namespace

AgentView::AgentView(const FloorParts &parts, QWidget *parent)
    : FloorPage(parts,
                {.key = u"agents"_s,
                 .title = tr("Agent", "view of the floor"),
                 .firstView = tr("All agents"),
                 .search = tr("Filter agents"),
                 .empty = tr("No agent matches the filter.")},
                parent)
    , m_model(new FloorAgentModel(parts.desk.center(), parts.frames, this))
    , m_actions(new AgentActions(parts.desk, parts.tools.verbs(), parts.keys, this))
    , m_selection(new SelectionBar(this))
    , m_edit(new EditButton(this))
{
    makeFilters();
    makeEditing();
    makeGroupTotals();
    makeLimits();
    addBelow(m_selection);
    connect(table(), &FloorTable::tickClicked, this, &AgentView::tick);
    connect(table(), &FloorTable::headTickClicked, this, &AgentView::tickAll);
    connect(m_selection, &SelectionBar::allRequested, m_model, &FloorAgentModel::selectShown);
    connect(m_selection, &SelectionBar::noneRequested, this, &AgentView::dismiss);
    connect(m_model, &FloorAgentModel::selectionChanged, this, &AgentView::showSelection);
    connect(m_model, &FloorAgentModel::merged, this, &AgentView::markTotals);
    for (const auto changed : {&FloorAgentModel::rowsInserted, &FloorAgentModel::rowsRemoved})
        connect(m_model, changed, this, &AgentView::showSelection);
    connect(&parts.frames, &models::FrameClock::second, this, &AgentView::passSecond);
    parts.keys.bind(
        KeyAction::SelectAll, table(), [this] { m_model->selectShown(); },
        Qt::WidgetWithChildrenShortcut);
    parts.keys.bind(
        KeyAction::GroupTotals, table(), [this] { m_groupTotals->toggle(); },
        Qt::WidgetWithChildrenShortcut);
    auto *none = new QShortcut(QKeySequence(Qt::Key_Escape), table());
    none->setContext(Qt::WidgetWithChildrenShortcut);
    connect(none, &QShortcut::activated, this, &AgentView::dismiss);
    bindVerbs();
    m_model->setRingWatch(&parts.tools.rings());
    start(m_model, {u"check"_s});
    showSelection();
    passSecond();
}

void AgentView::makeFilters()
{
    const center::ContactCenter &center = parts().desk.center();
    m_states = new FilterChip(
        tr("State", "filter"), [&center] { return stateChoices(center); }, this);
    m_queues = new FilterChip(
        tr("Queue", "filter"), [&center] { return queueChoices(center); }, this);
    m_groups = new FilterChip(
        tr("Group", "filter"), [&center] { return groupChoices(center); }, this);
    m_states->setObjectName(u"agentsStateFilter"_s);
    m_queues->setObjectName(u"agentsQueueFilter"_s);
    m_groups->setObjectName(u"agentsGroupFilter"_s);
    m_vain = new Chip({}, this);
    m_vain->setObjectName(u"agentsVainFilter"_s);
    m_vain->setTall(true);
    m_vain->setClickable(true);
    m_vain->setCheckable(true);
    m_vain->setIconName("phone-x"_L1);
    bar()->addFilter(m_vain);
    connect(m_vain, &QAbstractButton::toggled, this, &AgentView::takeChips);
    for (FilterChip *chip : {m_groups, m_states, m_queues}) {
        bar()->addFilter(chip);
        connect(chip, &FilterChip::chosenChanged, this, &AgentView::takeChips);
    }
}

void AgentView::makeEditing()
{
    bar()->addTool(m_edit);
    addChanges(makeChangesBar(parts(), table(), this));
    connect(m_edit, &EditButton::baseRequested, this, &AgentView::makeBase);
    connect(m_selection, &SelectionBar::queuesRequested, this,
            [this] { openQueuesEdit(parts(), m_model->selected(), table()->window()); });
    connect(m_selection, &SelectionBar::defaultsRequested, this, [this] {
        const QList<AgentId> agents = m_model->selected();
        openApplyDefaults(parts(), {agents.cbegin(), agents.cend()}, table()->window());
    });
    connect(m_edit, &EditButton::editRequested, this,
            [this] { openEdit(parts(), m_model->selected(), table()->window()); });
    connect(table(), &FloorTable::rowActivated, this, [this](const QModelIndex &index) {
        openEdit(parts(), {m_model->idAt(index.row())}, table()->window());
    });
}

void AgentView::foldTools(bool isTight)
{
    m_edit->setTight(isTight);
}

void AgentView::makeBase(bool fromActive)
{
    openBase(parts(), m_model->selected(), fromActive, table()->window());
}

void AgentView::makeGroupTotals()
{
    //: Over the table of agents: a line for each group above the total.
    m_groupTotals = new Chip(tr("Group totals"), this);
    m_groupTotals->setObjectName(u"agentsGroupTotals"_s);
    m_groupTotals->setTall(true);
    m_groupTotals->setClickable(true);
    m_groupTotals->setCheckable(true);
    m_groupTotals->setIconName("users-three"_L1);
    bar()->addTool(m_groupTotals);
    bar()->letGo(m_groupTotals);
    connect(m_groupTotals, &QAbstractButton::toggled, this, [this](bool isOn) {
        changeView([isOn](FloorView &view) { view.zoom = isOn ? groupsLook : QString(); });
        applyLook(view());
    });
}

void AgentView::applyLook(const FloorView &view)
{
    const bool isOn = view.zoom == groupsLook;
    {
        const QSignalBlocker quiet(m_groupTotals);
        m_groupTotals->setChecked(isOn);
    }
    m_groupTotals->setKind(isOn ? Chip::Kind::Accent : Chip::Kind::Outline);
    FloorPage::applyLook(view);
    markTotals();
    showTotals();
}

//! An icon alone: the bar is full at 1024.
void AgentView::makeLimits()
{
    auto *limits = new Button("clock-countdown"_L1, tr("State limits…"), this);
    limits->setObjectName(u"agentsLimits"_s);
    bar()->addTool(limits);
    bar()->letGo(limits);
    for (FilterChip *chip : {m_queues, m_groups, m_states})
        bar()->letGo(chip);
    connect(limits, &Button::clicked, this, [this] { openLimits(parts(), table()->window()); });
    ThresholdBook &book = parts().tools.thresholds();
    const auto takeLimits = [this, &book] {
        m_model->setLimits(book.limits());
        m_model->passSecond(); // Another number of rings may be too many.
    };
    connect(&book, &ThresholdBook::changed, this, takeLimits);
    takeLimits();
}

QList<StatusBar::KeyHint> AgentView::keyHints() const
{
    const KeyMap &keys = parts().keys;
    return {{.key = keys.capText(KeyAction::Find), .text = tr("Filter")},
            {.key = keys.capText(KeyAction::SelectAll), .text = tr("Select all")},
            {.key = tr("Space", "key"), .text = tr("Select")},
            {.key = tr("Enter", "key"), .text = tr("Edit")},
            {.key = keys.capText(KeyAction::PauseAgents), .text = tr("Pause", "key hint")},
            {.key = keys.capText(KeyAction::ListenToAgent), .text = tr("Listen", "key hint")}};
}

void AgentView::setStale(bool isStale)
{
    FloorPage::setStale(isStale);
    markTotals();
    showTotals();
}

void AgentView::adopt(FloorFrame &old)
{
    m_model->select(static_cast<AgentView &>(old).m_model->selected());
    FloorPage::adopt(old);
}

QList<FloorPage::Column> AgentView::catalogue() const
{
    return agentFloorColumns(*m_model);
}

QStringList AgentView::usualColumns(bool isNarrow) const
{
    return usualAgentColumns(*m_model, isNarrow);
}

FloorColumn AgentView::usualSort() const
{
    return {u"number"_s, 0};
}

void AgentView::applyFilter(const FloorFilter &filter)
{
    m_states->setChosen(stateKeys(filter.states, filter.reasons));
    m_queues->setChosen(idKeys(filter.queues));
    m_groups->setChosen(idKeys(filter.groups));
    {
        const QSignalBlocker quiet(m_vain);
        m_vain->setChecked(filter.isVain);
    }
    m_vain->setKind(filter.isVain ? Chip::Kind::Accent : Chip::Kind::Outline);
    m_vain->setVisible(filter.isVain || m_model->vainCount() > 0);
    m_model->setFilter({.text = filter.text,
                        .states = filter.states,
                        .reasons = filter.reasons,
                        .queues = filter.queues,
                        .groups = filter.groups,
                        .isVain = filter.isVain});
    markTotals();
    showTotals();
}

void AgentView::takeChips()
{
    FloorFilter wanted = filter();
    wanted.states = statesIn(m_states->chosen());
    wanted.reasons = reasonsIn(m_states->chosen());
    wanted.queues = idsIn<QueueId>(m_queues->chosen());
    wanted.groups = idsIn<GroupId>(m_groups->chosen());
    wanted.isVain = m_vain->isChecked();
    changeFilter(wanted);
}

QString AgentView::countText() const
{
    const int all = m_model->listedCount();
    const int shown = m_model->rowCount();
    if (shown == all)
        return tr("%Ln agent(s)", nullptr, all);
    //: How many of all agents the filter shows.
    return tr("%1 of %Ln agent(s)", nullptr, all).arg(formatCount(shown));
}

void AgentView::tick(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const int row = index.row();
    const bool extends = modifiers & Qt::ShiftModifier && m_lastTick.isValid();
    const bool isSelected = extends || !m_model->isSelected(row);
    m_model->setSelected(extends ? m_lastTick.row() : row, row, isSelected);
    m_lastTick = index;
}

void AgentView::tickAll()
{
    if (m_model->rowCount() == 0)
        return;
    const bool isAll = m_model->selectedShown() == m_model->rowCount();
    m_model->setSelected(0, m_model->rowCount() - 1, !isAll);
}

void AgentView::showSelection()
{
    const int selected = m_model->selectedCount();
    m_edit->setCount(selected);
    m_selection->setCounts(selected, selected - m_model->selectedShown(), m_model->rowCount());
    showResult();
    showObstacles();
}

void AgentView::passSecond()
{
    m_model->passSecond();
    const int count = m_model->vainCount();
    //: Filter: only agents at whom calls ring in vain too often; %1 of them now.
    const QString text = tr("Rings unanswered: %1").arg(formatCount(count));
    if (m_vain->text() != text) {
        m_vain->setText(text);
        m_vain->setAccessibleName(text);
        m_vain->updateGeometry();
    }
    m_vain->setVisible(filter().isVain || count > 0);
    showTotals();
}

//! Once a second: the figures of ten thousand agents are too many for every frame.
void AgentView::showTotals()
{
    // When stale, the totals stand like the cells they sum up.
    if (!m_areTotalsOld || table()->isStale())
        return;
    m_areTotalsOld = false;
    const models::AgentSums sums = m_model->sums();
    //: Line under the table of agents.
    table()->setTotals(totalsOf(sums, tr("Total, %Ln agent(s)", nullptr, sums.agents())));
    table()->setSubtotals(m_groupTotals->isChecked() ? groupTotals() : QList<QStringList>());
}

QStringList AgentView::totalsOf(const models::AgentSums &sums, const QString &name) const
{
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(agentTotalText(*m_model, sums, column));
    texts[FloorAgentModel::CheckColumn] = name;
    return texts;
}

QList<QStringList> AgentView::groupTotals() const
{
    const QList<FloorAgentModel::GroupSums> groups = m_model->groupSums();
    const int room = table()->subtotalRoom();
    const int shown = groups.size() > room ? room - 1 : int(groups.size());
    QList<QStringList> rows;
    for (int i = 0; i < shown; ++i) {
        const models::AgentSums &sums = groups[i].sums;
        const QString name = groups[i].group.isEmpty() ? tr("No group") : groups[i].group;
        //: Line above the total of the table: a group, how many of its agents the filter shows.
        rows.append(totalsOf(sums, tr("%1, %Ln agent(s)", nullptr, sums.agents()).arg(name)));
    }
    if (shown < groups.size()) {
        QStringList more(m_model->columnCount());
        //: Below the lines of some groups.
        more[FloorAgentModel::CheckColumn] = tr("%Ln more group(s): filter by group to see them",
                                                nullptr, int(groups.size()) - shown);
        rows.append(more);
    }
    return rows;
}

} // namespace vigie::ui
