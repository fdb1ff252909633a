// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorchoices.h"

#include "center/contactcenter.h"
#include "ui/models/numberkeys.h"
#include "ui/supervisor/floorfilter.h"
#include "ui/widgets/statevisual.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;

namespace {

    constexpr auto reasonMark = "pause:"_L1;

    bool isSomeoneIn(const center::ContactCenter &center, ShownState state)
    {
        for (int row = 0; row < center.agentCount(); ++row) {
            const center::Agent &agent = center.agent(center::AgentRow(row));
            if (agent.isListed && agent.state == state)
                return true;
        }
        return false;
    }

} // namespace

QList<ChoicePanel::Choice> stateChoices(const center::ContactCenter &center)
{
    QList<ChoicePanel::Choice> choices;
    for (const ShownState state : filterStates())
        choices.append({keyOf(state), stateLabel(state)});
    // Of a server that tells less, or of a moment.
    for (const ShownState state : {ShownState::OnCall, ShownState::Login, ShownState::Unknown}) {
        if (isSomeoneIn(center, state))
            choices.append({keyOf(state), stateLabel(state)});
    }
    const auto reasons = center.statuses().ofKind(center::StatusKind::Pause);
    for (const center::Status &reason : reasons)
        choices.append({reasonMark + reason.name, reason.label});
    return choices;
}

QList<ChoicePanel::Choice> queueChoices(const center::ContactCenter &center)
{
    std::vector<const center::Queue *> queues;
    for (int row = 0; row < center.queueCount(); ++row) {
        const center::Queue &queue = center.queue(center::QueueRow(row));
        if (queue.isListed && !queue.isTechnical())
            queues.push_back(&queue);
    }
    std::sort(queues.begin(), queues.end(), [](const auto *a, const auto *b) {
        return models::compareNumbers(a->number, b->number) < 0;
    });
    QList<ChoicePanel::Choice> choices;
    for (const center::Queue *queue : queues)
        choices.append({QString::number(raw(queue->id)), queue->label()});
    return choices;
}

QList<ChoicePanel::Choice> groupChoices(const center::ContactCenter &center)
{
    QList<ChoicePanel::Choice> choices;
    for (const center::AgentGroup &group : center.groups())
        choices.append(
            {QString::number(raw(group.id)), group.label.isEmpty() ? group.name : group.label});
    return choices;
}

QSet<QString> stateKeys(const QSet<ShownState> &states, const QSet<QString> &reasons)
{
    QSet<QString> keys;
    for (const ShownState state : states)
        keys.insert(keyOf(state));
    for (const QString &reason : reasons)
        keys.insert(reasonMark + reason);
    return keys;
}

QSet<ShownState> statesIn(const QSet<QString> &keys)
{
    QSet<ShownState> states;
    for (int each = 0; each <= int(ShownState::Unknown); ++each) {
        if (keys.contains(keyOf(ShownState(each))))
            states.insert(ShownState(each));
    }
    return states;
}

QSet<QString> reasonsIn(const QSet<QString> &keys)
{
    QSet<QString> reasons;
    for (const QString &key : keys) {
        if (key.startsWith(reasonMark))
            reasons.insert(key.sliced(reasonMark.size()));
    }
    return reasons;
}

} // namespace vigie::ui
