// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/statechoices.h"

#include "center/statuses.h"

namespace vigie::ui {

using center::ShownState;
using center::StatusKind;
using Kind = StateChoice::Kind;

namespace {

    QList<StateChoice> readyChoices(const center::Statuses &statuses)
    {
        const auto known = statuses.ofKind(StatusKind::Ready);
        // With one ready status there is nothing to choose: a plain word is clearer.
        if (known.size() <= 1)
            return {StateChoice{.kind = Kind::Ready}};
        QList<StateChoice> choices;
        for (const center::Status &status : known)
            choices
                += StateChoice{.kind = Kind::Ready, .status = status.name, .label = status.label};
        return choices;
    }

    QList<StateChoice> pauseChoices(const center::Statuses &statuses)
    {
        const auto known = statuses.ofKind(StatusKind::Pause);
        if (known.isEmpty())
            return {StateChoice{.kind = Kind::Pause}};
        QList<StateChoice> choices;
        for (const center::Status &status : known)
            choices
                += StateChoice{.kind = Kind::Pause, .status = status.name, .label = status.label};
        return choices;
    }

} // namespace

QList<StateChoice> stateChoices(ShownState state, const center::Statuses &statuses)
{
    const QList<StateChoice> logOut{StateChoice{.kind = Kind::LogOut}};
    switch (state) {
    case ShownState::Pause:
    case ShownState::Login:
        return readyChoices(statuses) + logOut;
    case ShownState::Wrapup:
        return readyChoices(statuses) + pauseChoices(statuses) + logOut;
    case ShownState::Ready:
    case ShownState::Ringing:
    case ShownState::Dialing:
    case ShownState::AcdCall:
    case ShownState::Incoming:
    case ShownState::Outgoing:
    case ShownState::OnCall:
        return pauseChoices(statuses) + logOut;
    case ShownState::LoggedOut:
        return {StateChoice{.kind = Kind::LogIn}};
    case ShownState::Unknown:
        return {};
    }
    return {};
}

} // namespace vigie::ui
