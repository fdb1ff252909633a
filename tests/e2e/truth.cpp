// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "truth.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    using center::ShownState;

    // Written out: the client's own table of names is what is looked at.
    constexpr std::pair<QLatin1StringView, ShownState> states[]{
        {"AgentReady"_L1, ShownState::Ready},         {"AgentOnPause"_L1, ShownState::Pause},
        {"AgentOnWrapup"_L1, ShownState::Wrapup},     {"AgentRinging"_L1, ShownState::Ringing},
        {"AgentDialing"_L1, ShownState::Dialing},     {"AgentLogin"_L1, ShownState::Login},
        {"AgentLoggedOut"_L1, ShownState::LoggedOut},
    };

} // namespace

ShownState shownState(const QJsonObject &agent)
{
    const QString name = agent.value("state"_L1).toString();
    if (name == "AgentOnCall"_L1) {
        if (agent.value("direction"_L1).toString() == "Outgoing"_L1)
            return ShownState::Outgoing;
        return agent.value("acd"_L1).toBool() ? ShownState::AcdCall : ShownState::Incoming;
    }
    const auto *known
        = std::ranges::find(states, name, [](const auto &each) { return QString(each.first); });
    return known == std::end(states) ? ShownState::Unknown : known->second;
}

QJsonObject withId(const QJsonArray &all, int wanted)
{
    for (const auto &each : all) {
        if (each.toObject().value("id"_L1).toInt() == wanted)
            return each.toObject();
    }
    return {};
}

} // namespace vigie::e2e
