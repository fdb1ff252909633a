// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/agenteditdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/supervisorscope.h"
#include "ui/supervisor/edit/agentline.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/edit/queuechoices.h"
#include "xuc/commands/getuserdefaultmembership.h"

#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

AgentEditDialog::AgentEditDialog(const FloorParts &parts, const AgentDraft &draft, QWidget *window)
    : PenaltyDialog(parts, fullNameOf(parts.desk.center(), draft.agent), window)
    , m_draft(draft)
    , m_line(new AgentLine(parts, m_draft, this))
{
    setObjectName(u"agentEditDialog"_s);
    const center::Agent *agent = center().find(draft.agent);
    m_draft.sheet.setSides(true, agent && agent->user.has_value());
    content()->addWidget(m_line);
    connect(m_line, &AgentLine::groupChosen, this, [this](std::optional<GroupId> group) {
        m_draft.group = group;
        m_line->refresh();
        refresh();
    });
    followGroup();
    start(m_draft.sheet, m_draft.add,
          {.table = tr("Queues of %1").arg(windowTitle()),
           .choice = tr("Queue to add"),
           .hint = tr("Choose a queue"),
           .empty = tr("This agent serves no queue. Choose one below to add it."),
           .help = tr("Leave a penalty empty to take the agent out of that queue.")});
    askDefaults();
}

//! Told at the sign-in as a rule; of a user made since, nothing was.
void AgentEditDialog::askDefaults()
{
    const center::Agent *agent = center().find(m_draft.agent);
    if (agent && agent->user && center().defaults().of(*agent->user).empty())
        parts().desk.send(xuc::command::GetUserDefaultMembership{.userId = *agent->user}.encode());
}

void AgentEditDialog::followGroup()
{
    if (const center::Agent *agent = center().find(m_draft.agent))
        m_draft.followGroup(agent->group, parts().desk.clock().now());
    m_line->refresh();
}

std::vector<PenaltySheet::Told> AgentEditDialog::told() const
{
    return queuesOf(center(), m_draft.agent);
}

ChoiceBox::Choices AgentEditDialog::choices() const
{
    ChoiceBox::Choices all;
    for (const QueueId id : queuesForEditing(center())) {
        const center::Queue &queue = *center().find(id);
        all.append({QString::number(raw(id)),
                    //: A queue in a list: its name, its number.
                    tr("%1 (%2)").arg(queue.label(), queue.number)});
    }
    return all;
}

PenaltySheet::Told AgentEditDialog::toldOf(qint32 key) const
{
    const center::Queue *queue = center().find(QueueId(key));
    return queue ? ui::toldOf(*queue) : PenaltySheet::Told{.key = key};
}

center::AssignmentBatch AgentEditDialog::plan() const
{
    return planOf(m_draft, center(), parts().tools.assignments().planner());
}

QString AgentEditDialog::goneObstacle() const
{
    return center::SupervisorScope(center()).offers(m_draft.agent)
        ? QString()
        : tr("This agent is not among those that you may change any more.");
}

bool AgentEditDialog::isTouched() const
{
    return PenaltyDialog::isTouched() || m_draft.group.has_value();
}

bool AgentEditDialog::isAbout(center::AgentRow row, center::AgentFields) const
{
    return center().agent(row).id == m_draft.agent;
}

void AgentEditDialog::merge()
{
    followGroup();
    PenaltyDialog::merge();
}

void AgentEditDialog::passSecond()
{
    m_line->refresh();
    PenaltyDialog::passSecond();
}

QJsonObject AgentEditDialog::form() const
{
    const center::Agent *agent = center().find(m_draft.agent);
    return formOf(m_draft, agent ? agent->name() : windowTitle());
}

EditDialog *AgentEditDialog::copy()
{
    return new AgentEditDialog(parts(), m_draft, home());
}

} // namespace vigie::ui
