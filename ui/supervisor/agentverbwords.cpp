// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/agentverbwords.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AgentObstacle;
using center::AgentVerb;

QString AgentVerbWords::of(AgentVerb verb)
{
    switch (verb) {
    case AgentVerb::LogIn:
        return tr("Log in");
    case AgentVerb::LogOut:
        return tr("Log out");
    case AgentVerb::Pause:
        return tr("Pause", "verb");
    case AgentVerb::Ready:
        return tr("Ready", "verb");
    case AgentVerb::Listen:
        return tr("Listen");
    case AgentVerb::Call:
        return tr("Call", "verb");
    }
    return {};
}

QLatin1StringView AgentVerbWords::icon(AgentVerb verb)
{
    switch (verb) {
    case AgentVerb::LogIn:
        return "sign-in"_L1;
    case AgentVerb::LogOut:
        return "sign-out"_L1;
    case AgentVerb::Pause:
        return "pause"_L1;
    case AgentVerb::Ready:
        return "check"_L1;
    case AgentVerb::Listen:
        return "ear"_L1;
    case AgentVerb::Call:
        return "phone"_L1;
    }
    return {};
}

KeyAction AgentVerbWords::key(AgentVerb verb)
{
    switch (verb) {
    case AgentVerb::LogIn:
        return KeyAction::LogInAgents;
    case AgentVerb::LogOut:
        return KeyAction::LogOutAgents;
    case AgentVerb::Pause:
        return KeyAction::PauseAgents;
    case AgentVerb::Ready:
        return KeyAction::ReadyAgents;
    case AgentVerb::Listen:
        return KeyAction::ListenToAgent;
    case AgentVerb::Call:
        break;
    }
    return KeyAction::CallAgent;
}

QString AgentVerbWords::reason(AgentObstacle obstacle)
{
    switch (obstacle) {
    case AgentObstacle::None:
        return {};
    case AgentObstacle::LinkDown:
        return tr("The link is down. It works again once the link is back.");
    case AgentObstacle::NotOffered:
        return tr("Your profile does not show this agent.");
    case AgentObstacle::UnknownState:
        return tr("The agent's state is not known.");
    case AgentObstacle::JustLoggedIn:
        return tr("The agent is logging in. Wait a moment.");
    case AgentObstacle::UnderWay:
        return tr("Something asked before is not confirmed yet.");
    case AgentObstacle::AlreadyLoggedIn:
        return tr("The agent is logged in already.");
    case AgentObstacle::LoggedOut:
        return tr("The agent is logged out.");
    case AgentObstacle::AlreadyPaused:
        return tr("The agent is on pause already.");
    case AgentObstacle::AlreadyReady:
        return tr("The agent is ready already.");
    case AgentObstacle::InCall:
        return tr("The agent is in a call.");
    case AgentObstacle::InWrapup:
        return tr("The agent is in wrapup.");
    case AgentObstacle::NotInCall:
        return tr("The agent is in no call.");
    case AgentObstacle::NoPhone:
        return tr("No phone of the agent is known.");
    case AgentObstacle::NoOwnLine:
        return tr("You have no phone line.");
    case AgentObstacle::OwnLineNotFixed:
        return tr("It needs a desk phone of your own: your line is a web phone.");
    case AgentObstacle::OwnCall:
        return tr("You are in a call yourself.");
    case AgentObstacle::Self:
        return tr("That is you.");
    }
    return {};
}

QString AgentVerbWords::reason(AgentVerb verb, const center::SupervisorVerbs::Tally &tally)
{
    if (!tally.able.empty())
        return {};
    // One reason for all says more than the verb's own.
    const auto stands = [](int count) { return count > 0; };
    const auto first = std::ranges::find_if(tally.obstacles, stands);
    if (std::ranges::count_if(tally.obstacles, stands) == 1 && *first == 1)
        return reason(AgentObstacle(first - tally.obstacles.begin()));
    if (tally.obstacles[std::size_t(AgentObstacle::LinkDown)] > 0)
        return reason(AgentObstacle::LinkDown);
    switch (verb) {
    case AgentVerb::LogIn:
        return tr("None of them is logged out with a known phone.");
    case AgentVerb::LogOut:
        return tr("None of them is ready or on pause.");
    case AgentVerb::Pause:
        return tr("None of them is ready, in wrapup or in a call.");
    case AgentVerb::Ready:
        return tr("None of them is on pause or in wrapup.");
    case AgentVerb::Listen:
        return tr("Only one agent can be listened to at a time.");
    case AgentVerb::Call:
        return tr("Only one agent can be called at a time.");
    }
    return {};
}

QString AgentVerbWords::failure(const center::VerbRow &row)
{
    if (!row.refusal.isEmpty() || row.failure == center::IntentFailure::Refused)
        //: Behind an agent's state: what was asked, the server did not do.
        return tr("refused");
    if (row.failure == center::IntentFailure::LinkDown)
        return tr("not sent");
    return tr("not confirmed");
}

} // namespace vigie::ui
