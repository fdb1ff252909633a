// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/queueeditdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/supervisorscope.h"
#include "ui/supervisor/edit/draftforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(const center::ContactCenter &center, QueueId id)
    {
        const center::Queue *queue = center.find(id);
        return queue ? QString(queue->number + u' ' + queue->label()).trimmed() : QString();
    }

} // namespace

QueueEditDialog::QueueEditDialog(const FloorParts &parts, const QueueDraft &draft, QWidget *window)
    : PenaltyDialog(parts, nameOf(parts.desk.center(), draft.queue), window)
    , m_draft(draft)
{
    setObjectName(u"queueEditDialog"_s);
    setText(tr("Members of this queue"));
    start(m_draft.sheet, m_draft.add,
          {.table = tr("Members of %1").arg(windowTitle()),
           .choice = tr("Agent to add"),
           .hint = tr("Choose an agent"),
           .empty = tr("Nobody serves this queue. Choose an agent below to add one."),
           .help = tr("Leave a penalty empty to take that agent out of the queue.")});
}

std::vector<PenaltySheet::Told> QueueEditDialog::told() const
{
    return membersOf(center(), m_draft.queue);
}

ChoiceBox::Choices QueueEditDialog::choices() const
{
    ChoiceBox::Choices all;
    for (int i = 0; i < center().agentCount(); ++i) {
        const center::Agent &agent = center().agent(center::AgentRow(i));
        if (agent.isListed)
            //: An agent in a list: the name, the number.
            all.append(
                {QString::number(raw(agent.id)), tr("%1 (%2)").arg(agent.name(), agent.number)});
    }
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return all;
}

PenaltySheet::Told QueueEditDialog::toldOf(qint32 key) const
{
    return ui::toldOf(center(), AgentId(key));
}

center::AssignmentBatch QueueEditDialog::plan() const
{
    return planOf(m_draft, center(), parts().tools.assignments().planner());
}

QString QueueEditDialog::goneObstacle() const
{
    return center::SupervisorScope(center()).offers(m_draft.queue)
        ? QString()
        : tr("This queue is not among those that you may change any more.");
}

QJsonObject QueueEditDialog::form() const
{
    const center::Queue *queue = center().find(m_draft.queue);
    return formOf(m_draft, queue ? queue->label() : windowTitle());
}

EditDialog *QueueEditDialog::copy()
{
    return new QueueEditDialog(parts(), m_draft, home());
}

} // namespace vigie::ui
