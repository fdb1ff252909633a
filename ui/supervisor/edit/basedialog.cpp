// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/basedialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/edit/addline.h"
#include "ui/supervisor/edit/agentchips.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/edit/queuechoices.h"
#include "ui/supervisor/problemmark.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCursor>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using EditCell::Kind;

namespace {

    constexpr int rowHeight = 36;
    constexpr int optionsHeight = 40;
    constexpr int numberWidth = 88;
    constexpr int heldWidth = 84;
    constexpr int penaltyWidth = 96;
    constexpr int removeWidth = 46;

} // namespace

BaseDialog::BaseDialog(const FloorParts &parts, const BaseDraft &draft, QWidget *window)
    : EditDialog(parts, tr("Create base configuration"), Width::Medium, window)
    , m_draft(draft)
    , m_chips(new AgentChips(center(), this))
    , m_model(new PenaltyModel(
          m_draft.sheet, [this](const PenaltyRow &row) { return noteOf(row); }, this))
    , m_table(new EditTable(rowHeight, this))
    , m_add(new AddLine(
          AddLine::Kind::Add,
          {.name = u"edit"_s, .choice = tr("Queue to add"), .hint = tr("Choose a queue")}, this))
    , m_card(new HoldersCard(this))
{
    setObjectName(u"baseDialog"_s);
    m_draft.sheet.setSides(true, false);
    setText(m_draft.isFromActive
                ? tr("From the active queues of these agents. It replaces the default of each.")
                : tr("It replaces the default of each of these agents."));
    content()->addWidget(m_chips);
    makeOptions();
    makeTable();
    makeApply();
    connect(m_chips, &AgentChips::removed, this, &BaseDialog::leaveOut);
    m_chips->setAgents(m_draft.agents);
    propose();
    refreshChoices();
    m_add->start(draft.add);
}

void BaseDialog::makeOptions()
{
    m_options = new QWidget(this);
    keepHeight(m_options, optionsHeight);
    m_shared = new QCheckBox(m_options);
    m_shared->setObjectName(u"baseShared"_s);
    m_shared->setChecked(m_draft.isSharedOnly);
    m_warning = new ProblemMark("warning"_L1, &Theme::text2, m_options);
    m_conflicts = new Words({}, TextRole::Caption, &Theme::text2, m_options);
    m_conflicts->setObjectName(u"baseConflicts"_s);
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_shared);
    row->addStretch(1);
    row->addWidget(m_warning);
    row->addWidget(m_conflicts);
    m_options->setVisible(m_draft.isFromActive);
    content()->addWidget(m_options);
    connect(m_shared, &QCheckBox::toggled, this, [this](bool isShared) {
        m_draft.isSharedOnly = isShared;
        propose();
        m_model->forgetNews(); // The person's own doing.
        refresh();
    });
}

void BaseDialog::makeTable()
{
    m_table->setObjectName(u"editTable"_s);
    m_table->setAccessibleName(tr("Base configuration"));
    m_table->setEmptyText(tr("No queue yet. Choose one below, and its penalty."));
    m_table->setModel(m_model);
    watchTable();
    m_table->setColumn(PenaltyModel::NumberColumn, Kind::Key, numberWidth);
    m_table->setColumn(PenaltyModel::NameColumn, Kind::Name, 0);
    m_table->setColumn(PenaltyModel::HeldColumn, Kind::Figure,
                       m_draft.isFromActive ? heldWidth : -1);
    m_table->setColumn(PenaltyModel::ActiveColumn, Kind::Penalty, penaltyWidth);
    m_table->setColumn(PenaltyModel::DiffersColumn, Kind::Differs, -1);
    m_table->setColumn(PenaltyModel::DefaultColumn, Kind::Penalty, -1);
    m_table->setColumn(PenaltyModel::RemoveColumn, Kind::Remove, removeWidth);
    m_table->setSortedColumn(PenaltyModel::ActiveColumn);
    content()->addWidget(m_table, 1);
    m_add->alignWith(numberWidth, removeWidth);
    content()->addWidget(m_add);
    connect(m_table, &EditTable::removeRequested, this,
            [this](const QModelIndex &index) { m_model->remove(index.row()); });
    connect(m_table, &EditTable::rowLeft, m_model, &PenaltyModel::settle);
    connect(m_add, &AddLine::added, this, [this](const QString &key, qint32 penalty) {
        if (const center::Queue *queue = center().find(QueueId(key.toInt())))
            m_model->add(toldOf(*queue), penalty);
    });
    connect(m_add, &AddLine::changed, this, [this] {
        m_draft.add = m_add->started();
        refresh();
    });
    connect(m_model, &PenaltyModel::changed, this, [this] {
        refreshChoices();
        refresh();
    });
}

void BaseDialog::makeApply()
{
    m_apply = new QCheckBox(tr("Apply now"), this);
    m_apply->setObjectName(u"baseApply"_s);
    m_apply->setChecked(m_draft.isApplied);
    m_applyWords = new Words({}, TextRole::Caption, &Theme::text2, this);
    m_applyWords->setElided(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_apply);
    row->addWidget(m_applyWords, 1);
    content()->addLayout(row);
    connect(m_apply, &QCheckBox::toggled, this, [this](bool isApplied) {
        m_draft.isApplied = isApplied;
        refresh();
    });
}

void BaseDialog::propose()
{
    const auto planner = parts().tools.assignments().planner();
    m_model->setHolderCount(int(m_draft.agents.size()));
    m_model->merge(proposalOf(m_draft, center(), planner), parts().desk.clock().now());
    // A proposal that follows the agents is nobody's interference, unless something is typed over
    // it.
    m_model->forgetFollowed();
    showProposal();
}

void BaseDialog::showProposal()
{
    const auto planner = parts().tools.assignments().planner();
    BaseDraft all = m_draft;
    all.isSharedOnly = false;
    const int left = unsharedCount(all, planner);
    const auto agents = int(m_draft.agents.size());
    //: %1 is the number of agents, %2 how many queues fall away.
    m_shared->setText(tr("Only queues held by all %1 (leaves out %2)").arg(agents).arg(left));
    m_shared->setAccessibleName(m_shared->text());
    const auto &rows = m_draft.sheet.rows();
    const auto conflicts = int(
        std::ranges::count_if(rows, [](const PenaltyRow &row) { return !row.others.empty(); }));
    m_warning->setVisible(conflicts > 0);
    m_conflicts->setText(
        conflicts > 0 ? tr("%Ln queue(s) with several penalties", nullptr, conflicts) : QString());
}

QString BaseDialog::noteOf(const PenaltyRow &row) const
{
    if (row.active.isWrong())
        return tr("type a whole number");
    if (row.active.changedAt && row.active.typed)
        //: What the agents have in that queue differs since the person typed another penalty.
        return tr("now %1 from the agents, yours stays")
            .arg(row.active.known ? QString::number(*row.active.known) : noValue());
    if (row.others.empty() || !row.active.known)
        return {};
    QStringList values{QString::number(*row.active.known)};
    for (const qint32 each : row.others)
        values.append(QString::number(each));
    const QString last = values.takeLast();
    //: Penalties that agents have in a queue: "lowest of 1, 2 or 4".
    return tr("lowest of %1 or %2").arg(values.join(tr(", ", "between numbers")), last);
}

Holders BaseDialog::holdersOf(const PenaltyRow &row) const
{
    if (row.others.empty())
        return {};
    std::map<qint32, QStringList> holders;
    QStringList outside;
    const auto queue = center().row(QueueId(row.key));
    for (const AgentId id : m_draft.agents) {
        const auto agent = center().row(id);
        if (!agent || !queue)
            continue;
        const auto penalty = center().penalty(*agent, *queue);
        (penalty ? holders[*penalty] : outside).append(center().agent(*agent).name());
    }
    const QString comma = tr(", ", "between names");
    Holders all{.title = tr("%1, lowest penalty wins: %2").arg(row.name, row.active.text())};
    for (const auto &[penalty, names] : holders)
        all.lines.append({names.join(comma), QString::number(penalty)});
    if (!outside.isEmpty())
        all.outside = tr("Not in it: %1").arg(outside.join(comma));
    return all;
}

void BaseDialog::watchTable()
{
    m_model->setDescription([this](const PenaltyRow &row) {
        const Holders holders = holdersOf(row);
        return holders.isEmpty() ? QString() : holders.sentence();
    });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BaseDialog::showHolders);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &BaseDialog::showHolders);
    connect(m_model, &PenaltyModel::changed, this, &BaseDialog::showHolders);
}

//! Of the row under the pointer, else of the one that the keyboard is on.
void BaseDialog::showHolders()
{
    const QWidget *viewport = m_table->viewport();
    QModelIndex index;
    if (viewport->underMouse())
        index = m_table->indexAt(viewport->mapFromGlobal(QCursor::pos()));
    const QWidget *focus = focusWidget();
    if (!index.isValid() && (focus == m_table || m_table->isAncestorOf(focus)))
        index = m_table->currentIndex();
    const Holders holders = index.isValid() ? holdersOf(m_draft.sheet.row(index.row())) : Holders();
    if (holders.isEmpty()) {
        m_card->hide();
        return;
    }
    const QRect field = m_table->fieldAt(index.siblingAtColumn(PenaltyModel::ActiveColumn));
    m_card->tell(holders, {viewport->mapTo(this, field.topLeft()), field.size()});
}

bool BaseDialog::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::MouseMove:
    case QEvent::Leave:
    case QEvent::Resize:
        // Behind the change of focus, or of the rows' places.
        if (watched == m_table || watched == m_table->viewport())
            QMetaObject::invokeMethod(this, &BaseDialog::showHolders, Qt::QueuedConnection);
        break;
    default: // Nothing that moves it.
        break;
    }
    return EditDialog::eventFilter(watched, event);
}

center::AssignmentBatch BaseDialog::plan() const
{
    return planOf(m_draft, center(), parts().tools.assignments().planner());
}

bool BaseDialog::isTouched() const
{
    return m_draft.sheet.isTouched() || m_add->isTouched();
}

QString BaseDialog::obstacle() const
{
    if (m_draft.agents.empty())
        return tr("No agent is left.");
    if (m_draft.sheet.isWrong())
        return tr("Correct the marked penalty first.");
    if (m_add->isTouched())
        return tr("Add what you chose with the plus, or choose nothing.");
    if (m_draft.sheet.count() == 0)
        return tr("Add a queue first.");
    const auto batch = plan();
    if (batch.isEmpty() && !batch.withoutDefaults.empty())
        return tr("The server does not name the users of these agents, to whom defaults belong.");
    return batch.isEmpty() ? tr("All of them have this base configuration already.") : QString();
}

void BaseDialog::showSummary()
{
    const auto agents = int(m_draft.agents.size());
    int withDefault = 0;
    int withoutUser = 0;
    for (const AgentId id : m_draft.agents) {
        const center::Agent *agent = center().find(id);
        withoutUser += agent && !agent->user ? 1 : 0;
        withDefault
            += agent && agent->user && !center().defaults().of(*agent->user).empty() ? 1 : 0;
    }
    const QString queues = tr("%Ln queue(s)", nullptr, m_draft.sheet.count());
    QString had = tr("%1 had a default, %2 had none")
                      .arg(withDefault)
                      .arg(agents - withDefault - withoutUser);
    if (withoutUser > 0)
        //: Agents whose user the server does not name; behind "4 had a default, 2 had none".
        had = tr("%1, %2 cannot have one").arg(had).arg(withoutUser);
    //: "7 queues for 6 agents"
    setSummary(tr("%1 for %Ln agent(s)", nullptr, agents).arg(queues), had);
    m_applyWords->setText(m_draft.isApplied ? tr("On: they serve exactly these queues from now on.")
                                            : tr("Off: their active queues stay as they are."));
}

void BaseDialog::leaveOut(AgentId agent)
{
    std::erase(m_draft.agents, agent);
    m_chips->setAgents(m_draft.agents);
    propose();
    m_model->forgetNews(); // The person's own doing.
    refresh();
}

void BaseDialog::refreshChoices()
{
    ChoiceBox::Choices all;
    for (const QueueId id : queuesForEditing(center())) {
        const center::Queue &queue = *center().find(id);
        if (m_draft.sheet.rowOf(raw(id)) < 0)
            //: A queue in a list: its name, its number.
            all.append({QString::number(raw(id)), tr("%1 (%2)").arg(queue.label(), queue.number)});
    }
    m_add->setChoices(all);
}

void BaseDialog::save()
{
    openResult(parts(), parts().tools.assignments().run(plan()), parentWidget());
}

void BaseDialog::merge()
{
    propose();
}

QJsonObject BaseDialog::form() const
{
    return formOf(m_draft);
}

EditDialog *BaseDialog::copy()
{
    return new BaseDialog(parts(), m_draft, home());
}

} // namespace vigie::ui
