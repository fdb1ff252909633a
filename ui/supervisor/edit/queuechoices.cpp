// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/queuechoices.h"

#include "center/contactcenter.h"
#include "center/supervisorscope.h"

#include <algorithm>
#include <utility>

namespace vigie::ui {

using center::AssignmentBatch;
using center::AssignmentRow;

bool isForEditing(const center::ContactCenter &center, QueueId id)
{
    const center::Queue *queue = center.find(id);
    return queue && !queue->isTechnical() && center::SupervisorScope(center).offers(id);
}

std::vector<QueueId> queuesForEditing(const center::ContactCenter &center)
{
    std::vector<QueueId> all = center::SupervisorScope(center).queues();
    std::erase_if(all, [&center](QueueId id) { return !isForEditing(center, id); });
    std::ranges::sort(all, [&center](QueueId a, QueueId b) {
        return numberBefore(center.find(a)->number, center.find(b)->number);
    });
    return all;
}

PenaltySheet::Told toldOf(const center::Queue &queue)
{
    return {.key = raw(queue.id), .number = queue.number, .name = queue.label()};
}

QString fullNameOf(const center::ContactCenter &center, AgentId id)
{
    const center::Agent *agent = center.find(id);
    return agent ? QString(agent->number + u' ' + agent->name()).trimmed() : QString();
}

void append(AssignmentBatch &batch, AssignmentBatch more)
{
    const auto rows = qint32(batch.rows.size());
    const auto orders = qint32(batch.orders.size());
    for (AssignmentRow &row : more.rows) {
        if (row.waitsFor != AssignmentRow::none)
            row.waitsFor += rows;
        if (row.order != AssignmentRow::none)
            row.order += orders;
        batch.rows.push_back(std::move(row));
    }
    std::ranges::move(more.orders, std::back_inserter(batch.orders));
    std::ranges::copy(more.withoutDefaults, std::back_inserter(batch.withoutDefaults));
    batch.unchanged += more.unchanged;
    batch.notOffered += more.notOffered;
}

} // namespace vigie::ui
