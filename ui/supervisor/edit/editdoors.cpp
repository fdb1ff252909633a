// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/editdoors.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/edit/agenteditdialog.h"
#include "ui/supervisor/edit/basedialog.h"
#include "ui/supervisor/edit/manyeditdialog.h"
#include "ui/supervisor/edit/queueeditdialog.h"
#include "ui/supervisor/edit/resultsheet.h"
#include "ui/supervisor/edit/reviewdialog.h"

namespace vigie::ui {

void openEdit(const FloorParts &parts, const QList<AgentId> &agents, QWidget *window)
{
    if (agents.size() == 1)
        (new AgentEditDialog(parts, {.agent = agents.constFirst()}, window))->open();
    else
        openQueuesEdit(parts, agents, window);
}

void openQueuesEdit(const FloorParts &parts, const QList<AgentId> &agents, QWidget *window)
{
    if (!agents.isEmpty())
        (new ManyEditDialog(parts, {.agents = {agents.cbegin(), agents.cend()}}, window))->open();
}

void openBase(const FloorParts &parts, const QList<AgentId> &agents, bool fromActive,
              QWidget *window)
{
    if (!agents.isEmpty())
        (new BaseDialog(parts,
                        {.agents = {agents.cbegin(), agents.cend()}, .isFromActive = fromActive},
                        window))
            ->open();
}

void openMembers(const FloorParts &parts, QueueId queue, QWidget *window)
{
    (new QueueEditDialog(parts, {.queue = queue}, window))->open();
}

void openApplyDefaults(const FloorParts &parts, const std::vector<AgentId> &agents, QWidget *window)
{
    (new ReviewDialog(parts, agents, window))->open();
}

void openResult(const FloorParts &parts, center::BatchId batch, QWidget *window)
{
    if (parts.tools.assignments().find(batch) != nullptr)
        (new ResultSheet(parts, batch, window))->open();
}

ChangesBar *makeChangesBar(const FloorParts &parts, QWidget *body, QWidget *parent)
{
    auto *bar = new ChangesBar(parts.tools.assignments(), parts.keys, parent);
    QObject::connect(bar, &ChangesBar::resultRequested, body, [parts, body](center::BatchId batch) {
        openResult(parts, batch, body->window());
    });
    const auto showLink = [&desk = parts.desk, bar] {
        bar->setObstacle(desk.isUp() ? QString()
                                     : ChangesBar::tr("The link to the server is lost."));
    };
    QObject::connect(&parts.desk, &center::Desk::linkChanged, bar, showLink);
    showLink();
    return bar;
}

} // namespace vigie::ui
