// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/reviewdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/linesmodel.h"
#include "ui/supervisor/edit/linestable.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(const FloorParts &parts, const std::vector<AgentId> &agents,
                           QWidget *window)
    : EditDialog(parts, tr("Apply default configuration"), Width::Medium, window)
    , m_agents(agents)
    , m_will(new Words({}, TextRole::BodyMedium, &Theme::text, this))
    , m_without(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_lines(new LinesModel(center(), this))
    , m_table(makeLinesTable(*m_lines, false, this))
{
    setObjectName(u"applyDefaultsDialog"_s);
    m_will->setObjectName(u"applyWill"_s);
    m_without->setObjectName(u"applyWithout"_s);
    m_without->setWordWrap(true);
    m_table->setObjectName(u"applyLines"_s);
    m_table->setAccessibleName(tr("Before and after"));
    m_table->setEmptyText(tr("Nobody would be changed."));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(16, 0, 16, 12);
    words->setSpacing(4);
    words->addWidget(m_will);
    words->addWidget(m_without);
    content()->addLayout(words);
    content()->addWidget(m_table, 1);
}

center::AssignmentBatch ReviewDialog::plan() const
{
    return parts().tools.assignments().planner().applyDefaults(m_agents);
}

QString ReviewDialog::obstacle() const
{
    return plan().isEmpty() ? tr("It would change nobody.") : QString();
}

void ReviewDialog::showSummary()
{
    const auto batch = plan();
    const auto lines = linesOf(batch, center());
    m_will->setText(willChangeWords(batch, int(m_agents.size())));
    m_without->setText(withoutBaseWords(batch, center()));
    m_without->setVisible(!m_without->text().isEmpty());
    setSummary(lines.empty() ? tr("No change") : countWords(int(lines.size())),
               sumWords(lines, batch.unchanged));
    const int agents = int(batch.agents().size());
    //: A button: applies the base configuration to %1 agents.
    saveButton()->setText(agents > 0 ? tr("Apply to %1").arg(agents) : tr("Apply"));
    saveButton()->setAccessibleName(saveButton()->text());
    saveButton()->updateGeometry();
    m_lines->show(batch);
}

void ReviewDialog::save()
{
    openResult(parts(), parts().tools.assignments().run(plan()), parentWidget());
}

EditDialog *ReviewDialog::copy()
{
    return new ReviewDialog(parts(), m_agents, home());
}

} // namespace vigie::ui
