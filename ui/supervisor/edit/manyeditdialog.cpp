// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/manyeditdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/edit/agentchips.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/linesmodel.h"
#include "ui/supervisor/edit/linestable.h"
#include "ui/supervisor/edit/queueblock.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int addedShare = 470; //!< Of 880.
    constexpr int removedShare = 410;

} // namespace

ManyEditDialog::ManyEditDialog(const FloorParts &parts, const ManyDraft &draft, QWidget *window)
    : EditDialog(parts, tr("Update agents"), Width::Large, window)
    , m_draft(draft)
    , m_chips(new AgentChips(center(), this))
    , m_size(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_segments(new Segments({tr("Changes")}, this))
    , m_blocks(new QWidget(this))
    , m_lines(new LinesModel(center(), this))
    , m_review(makeLinesTable(*m_lines, false, this))
{
    setObjectName(u"manyEditDialog"_s);
    m_size->setObjectName(u"editAgentCount"_s);
    head()->insertWidget(1, m_size, 0, Qt::AlignVCenter);
    content()->addWidget(m_chips);
    m_segments->setObjectName(u"editParts"_s);
    m_segments->setAccessibleName(tr("What is shown"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 12);
    row->addWidget(m_segments);
    row->addStretch(1);
    content()->addLayout(row);
    makeBlocks();
    m_review->setObjectName(u"editReview"_s);
    m_review->setAccessibleName(tr("Before and after"));
    m_review->setEmptyText(tr("Nothing is changed yet."));
    m_review->hide();
    content()->addWidget(m_review, 1);
    makeApply();
    connect(m_chips, &AgentChips::removed, this, &ManyEditDialog::leaveOut);
    connect(m_segments, &Segments::currentChanged, this, &ManyEditDialog::showReview);
    m_chips->setAgents(m_draft.agents);
    m_added->start(draft.add);
    m_removed->start(draft.remove);
}

void ManyEditDialog::makeBlocks()
{
    m_added = new QueueBlock(
        AddLine::Kind::Add, m_draft.added,
        {.title = tr("Add in queues"),
         .name = u"editAdded"_s,
         .choice = tr("Queue to add them to"),
         .empty = tr("No queue yet. Choose one below, and its penalty.")},
        center(), [this](const PenaltyRow &each) { return addedNote(each); }, m_blocks);
    m_removed = new QueueBlock(
        AddLine::Kind::Remove, m_draft.removed,
        {.title = tr("Remove from queues"),
         .name = u"editRemoved"_s,
         .choice = tr("Queue to remove them from"),
         .empty = tr("No queue yet. Choose one below.")},
        center(), [this](const PenaltyRow &each) { return removedNote(each); }, m_blocks);
    m_added->setCheck([this](const QString &key) {
        const int row = m_draft.removed.rowOf(key.toInt());
        //: %1 is a queue.
        return row < 0 ? QString()
                       : tr("%1 is in Remove from queues. Take it out there first.")
                             .arg(m_draft.removed.row(row).name);
    });
    m_removed->setCheck([this](const QString &key) {
        const int row = m_draft.added.rowOf(key.toInt());
        return row < 0 ? QString()
                       : tr("%1 is in Add in queues. Take it out there first.")
                             .arg(m_draft.added.row(row).name);
    });
    auto *row = new QHBoxLayout(m_blocks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_added, addedShare);
    row->addWidget(new Rule(Qt::Vertical, 0, m_blocks));
    row->addWidget(m_removed, removedShare);
    content()->addWidget(m_blocks, 1);
    for (QueueBlock *block : {m_added, m_removed}) {
        QueueBlock *other = block == m_added ? m_removed : m_added;
        connect(block, &QueueBlock::changed, this, [this, other] {
            other->recheck();
            m_draft.add = m_added->started();
            m_draft.remove = m_removed->started();
            refresh();
        });
    }
}

void ManyEditDialog::makeApply()
{
    m_apply = new Button(tr("Apply default configuration…"), this);
    m_apply->setObjectName(u"editApplyDefaults"_s);
    m_applyWords = new Words({}, TextRole::BodyMedium, &Theme::text, this);
    m_applyWords->setObjectName(u"editApplyWords"_s);
    m_applyMore = new Words({}, TextRole::Caption, &Theme::text2, this);
    m_applyMore->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_applyWords);
    words->addWidget(m_applyMore);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_apply);
    row->addLayout(words, 1);
    content()->addWidget(new Rule(Qt::Horizontal, 0, this));
    content()->addLayout(row);
    connect(m_apply, &Button::clicked, this, &ManyEditDialog::applyDefaults);
}

center::AssignmentBatch ManyEditDialog::plan() const
{
    return planOf(m_draft, parts().tools.assignments().planner());
}

QString ManyEditDialog::addedNote(const PenaltyRow &row) const
{
    const auto penalty = row.active.value();
    if (!penalty)
        return tr("type a whole number");
    const HolderCount count = holdersOf(m_draft.agents, QueueId(row.key), penalty, center());
    if (count.same > 0)
        //: Of the agents; %1 is the penalty.
        return tr("%Ln in it at %1 already", nullptr, count.same).arg(*penalty);
    if (count.all > 0)
        return tr("%Ln in it at another penalty", nullptr, count.all);
    return tr("new for all %Ln", nullptr, int(m_draft.agents.size()));
}

QString ManyEditDialog::removedNote(const PenaltyRow &row) const
{
    const HolderCount count = holdersOf(m_draft.agents, QueueId(row.key), {}, center());
    return count.all > 0 ? tr("%Ln in it", nullptr, count.all) : tr("nobody is in it");
}

bool ManyEditDialog::isTouched() const
{
    return m_draft.isTouched() || m_added->isTouched() || m_removed->isTouched();
}

QString ManyEditDialog::obstacle() const
{
    if (m_draft.agents.empty())
        return tr("No agent is left.");
    if (m_draft.added.isWrong())
        return tr("Correct the marked penalty first.");
    if (m_added->isTouched() || m_removed->isTouched())
        return tr("Take what you chose into its list first, or choose nothing.");
    if (!m_draft.isTouched())
        return tr("Nothing is changed yet.");
    return plan().isEmpty() ? tr("All of it is so already.") : QString();
}

void ManyEditDialog::showSummary()
{
    const auto batch = plan();
    const auto lines = linesOf(batch, center());
    m_size->setText(tr("%Ln agent(s)", nullptr, int(m_draft.agents.size())));
    setSummary(lines.empty() ? tr("No change") : countWords(int(lines.size())),
               sumWords(lines, batch.unchanged));
    //: Segment: every value before and after; %1 of them.
    m_segments->setChoices({tr("Changes"), tr("Before and after %1").arg(lines.size())});
    m_lines->show(batch);
    showApply();
}

void ManyEditDialog::showReview()
{
    const bool isReview = m_segments->current() == 1;
    m_blocks->setVisible(!isReview);
    m_review->setVisible(isReview);
    refresh();
}

void ManyEditDialog::showApply()
{
    const auto batch = parts().tools.assignments().planner().applyDefaults(m_draft.agents);
    m_applyWords->setText(willChangeWords(batch, int(m_draft.agents.size())));
    const QString without = withoutBaseWords(batch, center());
    const QString unused = m_draft.isTouched() ? tr("The lists above are not used.") : QString();
    m_applyMore->setText(QStringList{without, unused}.join(u' ').trimmed());
    m_applyMore->setVisible(!m_applyMore->text().isEmpty());
    m_apply->setObstacle(batch.isEmpty() ? tr("It would change nobody.") : QString());
}

void ManyEditDialog::applyDefaults()
{
    const bool isAlone = !isTouched();
    QWidget *window = parentWidget();
    openApplyDefaults(parts(), m_draft.agents, window);
    if (isAlone)
        leave();
}

void ManyEditDialog::leaveOut(AgentId agent)
{
    std::erase(m_draft.agents, agent);
    m_chips->setAgents(m_draft.agents);
    m_added->recheck();
    m_removed->recheck();
    refresh();
}

void ManyEditDialog::save()
{
    openResult(parts(), parts().tools.assignments().run(plan()), parentWidget());
}

void ManyEditDialog::merge()
{
    m_added->recheck();
    m_removed->recheck();
}

QJsonObject ManyEditDialog::form() const
{
    return formOf(m_draft);
}

EditDialog *ManyEditDialog::copy()
{
    return new ManyEditDialog(parts(), m_draft, home());
}

} // namespace vigie::ui
