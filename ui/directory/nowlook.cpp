// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/nowlook.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/directory/phonewatch.h"
#include "ui/widgets/phonevisual.h"
#include "ui/widgets/statevisual.h"

namespace vigie::ui {

using center::ShownState;

namespace {

    const center::Agent *agentAt(const center::ContactCenter &center, const QString &number)
    {
        if (number.isEmpty() || number.size() > PhoneWatch::longestInternal)
            return nullptr;
        for (int row = 0; row < center.agentCount(); ++row) {
            const center::Agent &agent = center.agent(center::AgentRow(row));
            if (agent.phone == number && agent.isListed)
                return &agent;
        }
        return nullptr;
    }

} // namespace

NowLook NowLook::of(const center::Desk &desk, const QString &number, xuc::PhoneStatus known)
{
    const center::ContactCenter &center = desk.center();
    const center::Agent *agent = agentAt(center, number);
    if (agent && agent->state != ShownState::Unknown && agent->state != ShownState::LoggedOut) {
        const StateVisual &look = visualOf(agent->state);
        const center::Status *cause
            = agent->state == ShownState::Pause ? center.statuses().find(agent->cause) : nullptr;
        return {look.icon, look.colour, cause ? cause->label : stateLabel(agent->state)};
    }
    const auto live = center.hint(number);
    const PhoneVisual look = visualOf(live ? live : std::optional(known));
    return {look.icon, look.colour, look.word};
}

QString agentNameAt(const center::Desk &desk, const QString &number)
{
    const center::Agent *agent = agentAt(desk.center(), number);
    return agent ? QString(agent->firstName + u' ' + agent->lastName).trimmed() : QString();
}

} // namespace vigie::ui
